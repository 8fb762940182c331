/** The data under /api/v1/: each document has its shape, and says what its page says, since both come from one entry. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaPath, shapeOf } from '../../src/model/api.ts';
import { SHAPES, type Shape, type ShapeName } from '../../src/model/api-shapes.ts';
import { DIST, fileOf, htmlPaths, idsOf, isRedirect, read, SITE } from './dist.ts';

const FOLDER = `${DIST}api/v1/`;
const paths = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.json$/, ''));
const document = <N extends ShapeName>(path: string) => JSON.parse(readFileSync(`${FOLDER}${path}.json`, 'utf8')) as Shape<N>;

test('every document matches its published schema, and has no field that the schema lacks', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validators = new Map(
    (Object.keys(SHAPES) as ShapeName[]).map((name) => {
      const schema = JSON.parse(readFileSync(DIST + schemaPath(name).slice(1), 'utf8')) as { $id: string };
      assert.equal(schema.$id, new URL(schemaPath(name).slice(1), SITE).href);
      return [name, ajv.compile(schema)];
    }),
  );
  let documents = 0;
  for (const path of paths) {
    if (path.startsWith('schema/') || path === 'openapi') continue;
    const shape = shapeOf(path);
    assert.ok(shape, `${path}: a document without a shape`);
    const data: unknown = document(path);
    const validate = validators.get(shape)!;
    assert.ok(validate(data), `${path}: ${ajv.errorsText(validate.errors)}`);
    const strict = SHAPES[shape].safeParse(data);
    assert.ok(strict.success, `${path}: ${strict.error?.message}`);
    documents++;
  }
  assert.ok(documents > 300, `${documents}`);
});

test('every address in the data is a page or a document of the site, anchors included', () => {
  const ids = new Map<string, Set<string>>();
  const broken: string[] = [];
  const visit = (value: unknown, where: string): void => {
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) visit(child, where);
    if (typeof value !== 'string' || !value.startsWith(SITE.href)) return;
    const [path = '', anchor] = value.slice(SITE.href.length - 1).split('#');
    if (path === '/api/v1') return;
    if (!fileOf(path)) return void broken.push(`${where}: ${value}`);
    if (!anchor) return;
    if (!ids.has(path)) ids.set(path, idsOf(read(path)));
    if (!ids.get(path)!.has(anchor)) broken.push(`${where}: ${value}`);
  };
  for (const path of paths) visit(document(path), path);
  assert.deepEqual(broken.slice(0, 10), []);
});

test('the index and OpenAPI name every kind of document', () => {
  const index = document<'index'>('index');
  const openapi = JSON.parse(readFileSync(`${FOLDER}openapi.json`, 'utf8')) as {
    openapi: string;
    paths: Record<string, { get: { operationId: string; parameters?: { name: string; example: string }[] } }>;
  };
  assert.match(openapi.openapi, /^3\.1\./);
  assert.deepEqual(
    Object.keys(openapi.paths),
    index.documents.map(({ path }) => `/${path}`),
  );
  const operations = Object.values(openapi.paths).map(({ get }) => get.operationId);
  assert.equal(new Set(operations).size, operations.length);
  for (const [path, { get }] of Object.entries(openapi.paths)) {
    const example = path.replace(/\{(\w+)\}/, (_, name) => get.parameters?.find((p) => p.name === name)?.example ?? 'none');
    assert.ok(fileOf(`/api/v1${example}`), example);
  }
});

test('any origin may read it', () => {
  const rules = readFileSync(`${DIST}_headers`, 'utf8').split('\n\n');
  assert.match(rules.find((rule) => rule.startsWith('/api/*')) ?? '', /Access-Control-Allow-Origin: \*/);
});

const json = (code: string) => document<'code'>(`codes/${code}`);

test('every code has its JSON, with the anchors of its page', () => {
  const codes = htmlPaths()
    .flatMap((path) => /^\/(\d{3}|\d\.\d+\.[\d-]+)\/$/.exec(path)?.[1] ?? [])
    .filter((code) => !isRedirect(read(`/${code}/`)));
  assert.ok(codes.length > 200);
  for (const code of codes) {
    const { name, parts = [] } = json(code);
    const html = read(`/${code}/`);
    assert.ok(html.includes(name.replaceAll('&', '&amp;').replaceAll("'", '&#39;')) || html.includes(name), `${code}: ${name}`);
    const ids = idsOf(html);
    for (const { id } of parts) if (id) assert.ok(ids.has(id), `${code}: ${id}`);
  }
});

test('texts are Markdown without components, in full', () => {
  const parts = json('451').parts ?? [];
  assert.deepEqual([...new Set(parts.map(({ kind }) => kind))], ['opening', 'cause', 'fix', 'avoid']);
  for (const { markdown } of parts) assert.doesNotMatch(markdown, /<(?:Spec|Reply|Cause|Fix|Avoid)\b/);
  assert.match(parts[0]?.markdown ?? '', /^The receiving server could not finish/);
  assert.ok(
    parts.some(({ markdown }) => markdown.includes('```sh\n')),
    'commands carry over',
  );
});
