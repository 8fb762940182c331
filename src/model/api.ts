/** Everything under /api/v1/: each document by its path, with the name of its shape; the schemas and OpenAPI beside them. */
import { jsonSchema, SHAPES, type Shape, type ShapeName } from './api-shapes.ts';
import type { Catalog } from './assemble.ts';
import { causeJson, causeSummary, codeJson, codeSummary, comparisonJson, providerJson, providerSummary, replyJson } from './json.ts';
import { isWritten } from './comparisons.ts';
import type { Writing } from './markdown.ts';
import { ACTORS } from './schemas.ts';
import { API } from './urls.ts';

/** A kind of document. `path` is a template below /api/v1/, without its ending. */
interface Kind {
  path: string;
  title: string;
  shape: ShapeName;
  /** The documents of this kind, by what stands for the template's variable; one without a variable has the empty name. */
  documents: (catalog: Catalog, writing: Writing) => [name: string, make: () => unknown][];
}

const LICENCE = 'CC-BY-4.0';
const one = (make: () => unknown): [string, () => unknown][] => [['', make]];

const KINDS: Kind[] = [
  {
    path: 'codes',
    title: 'All codes: basic, enhanced, ranges',
    shape: 'codes',
    documents: ({ basic, enhanced }, writing) =>
      one(() => ({ licence: LICENCE, codes: [...basic, ...enhanced].map((code) => codeSummary(code, writing)) })),
  },
  {
    path: 'codes/{code}',
    title: 'A basic or enhanced code, with all its page says',
    shape: 'code',
    documents: ({ basic, enhanced }, writing) => [...basic, ...enhanced].map((page) => [page.code, () => codeJson(page, writing)]),
  },
  {
    path: 'enhanced',
    title: 'Enhanced codes and ranges of them',
    shape: 'codes',
    documents: ({ enhanced }, writing) => one(() => ({ licence: LICENCE, codes: enhanced.map((code) => codeSummary(code, writing)) })),
  },
  {
    path: 'enhanced/{code}',
    title: 'An enhanced code or a range, with all its page says',
    shape: 'code',
    documents: ({ enhanced }, writing) => enhanced.map((page) => [page.code, () => codeJson(page, writing)]),
  },
  {
    path: 'causes',
    title: 'All causes',
    shape: 'causes',
    documents: ({ causes }, writing) => one(() => ({ licence: LICENCE, causes: causes.map((cause) => causeSummary(cause, writing)) })),
  },
  {
    path: 'causes/{cause}',
    title: 'A cause, with all its page says',
    shape: 'cause',
    documents: ({ causes }, writing) => causes.map((page) => [page.id, () => causeJson(page, writing)]),
  },
  {
    path: 'providers',
    title: 'All providers, mail servers, filters and libraries',
    shape: 'providers',
    documents: ({ providers }, writing) => one(() => ({ licence: LICENCE, providers: providers.map((p) => providerSummary(p, writing)) })),
  },
  {
    path: 'providers/{provider}',
    title: 'A provider, with all its replies',
    shape: 'provider',
    documents: ({ providers }, writing) => providers.map((page) => [page.id, () => providerJson(page, writing)]),
  },
  {
    path: 'replies',
    title: 'All replies, to the letter',
    shape: 'replies',
    documents: ({ replies }, writing) => one(() => ({ licence: LICENCE, replies: replies.map((reply) => replyJson(reply, writing)) })),
  },
  {
    path: 'comparisons',
    title: 'All comparisons that are written in words; the page of any other pair is put together from its facts',
    shape: 'comparisons',
    documents: ({ comparisons }, writing) =>
      one(() => ({ licence: LICENCE, comparisons: comparisons.filter(isWritten).map((pair) => comparisonJson(pair, writing)) })),
  },
];

export const schemaPath = (name: ShapeName): string => `${API}schema/${name}.json`;

/**
 * Every document: its path below /api/v1/ without `.json`, and how it is made.
 * @param name of the site
 */
export function apiDocuments(catalog: Catalog, writing: Writing, name: string): Map<string, () => unknown> {
  const documents = new Map<string, () => unknown>([
    ['index', () => apiIndex(writing, name)],
    ['openapi', () => openApi(writing, name)],
  ]);
  for (const kind of KINDS)
    for (const [id, make] of kind.documents(catalog, writing)) documents.set(kind.path.replace(/\{\w+\}/, id), make);
  for (const shape of Object.keys(SHAPES) as ShapeName[])
    documents.set(`schema/${shape}`, () => jsonSchema(shape, writing.url(schemaPath(shape))));
  return documents;
}

/** What there is, with a document of each kind that exists. */
export const kindsOfDocuments = (): { path: string; title: string; example: string }[] =>
  KINDS.map(({ path, title }) => ({
    path,
    title,
    example: path.replace(/\{(\w+)\}/, (_, name: string) => EXAMPLE[path] ?? EXAMPLE[name]!),
  }));

/** The shape of a document by its path below /api/v1/; a schema and the OpenAPI description have none of ours. */
export function shapeOf(path: string): ShapeName | undefined {
  if (path === 'index') return 'index';
  return KINDS.find((kind) => new RegExp(`^${kind.path.replace(/\{\w+\}/, '[^/]+')}$`).test(path))?.shape;
}

const apiIndex = ({ url }: Writing, name: string): Shape<'index'> => ({
  name,
  version: 'v1',
  licence: LICENCE,
  documentation: url('/embed/'),
  openapi: url(`${API}openapi.json`),
  actors: [...ACTORS],
  documents: KINDS.map(({ path, title, shape }) => ({ path: `${path}.json`, title, schema: url(schemaPath(shape)) })),
});

/** The same in OpenAPI 3.1, whose schemas are JSON Schema. */
const openApi = ({ url }: Writing, name: string): object => ({
  openapi: '3.1.1',
  info: {
    title: `${name} data`,
    version: '1.0.0',
    summary: 'SMTP reply codes, enhanced status codes, causes, providers and their replies.',
    description: 'Static files, no key, readable from any origin. Fields may be added, never renamed or removed within v1.',
    license: { name: 'Creative Commons Attribution 4.0 International', identifier: LICENCE },
  },
  servers: [{ url: url(API).replace(/\/$/, '') }],
  paths: Object.fromEntries(
    KINDS.map(({ path, title, shape }) => {
      const parameter = /\{(\w+)\}/.exec(path)?.[1];
      return [
        `/${path}.json`,
        {
          get: {
            operationId: path.replace(/\/\{(\w+)\}/, 'By-$1').replace(/-(\w)/, (_, first: string) => first.toUpperCase()),
            summary: title,
            ...(parameter
              ? {
                  parameters: [
                    {
                      name: parameter,
                      in: 'path',
                      required: true,
                      schema: { type: 'string' },
                      example: EXAMPLE[path] ?? EXAMPLE[parameter],
                    },
                  ],
                }
              : {}),
            responses: {
              200: { description: title, content: { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } } },
              ...(parameter ? { 404: { description: `No such ${parameter}. The body is a page of the site.` } } : {}),
            },
          },
        },
      ];
    }),
  ),
  components: { schemas: Object.fromEntries((Object.keys(SHAPES) as ShapeName[]).map((shape) => [shape, jsonSchema(shape)])) },
});
const EXAMPLE: Record<string, string> = { code: '451', 'enhanced/{code}': '5.7.1', cause: 'greylisted', provider: 'gmail' };
