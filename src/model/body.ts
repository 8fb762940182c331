/**
 * The body of an entry read as data: its parts, what they cite, the transcripts in them.
 * The same text is rendered by Astro; this reads the syntax tree and never renders.
 */
import type { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import type { Departures } from './here.ts';
import { INLINE, PARTS, type Actor, type Citation, type InlineName, type PartName } from './schemas.ts';
import { checkTranscript, TranscriptError, type IsUsual } from './transcript.ts';

/** The little of an mdast node that is read here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  lang?: string | null;
  meta?: string | null;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; offset: number }; end: { offset: number } };
}

export interface Part extends Departures {
  kind: PartName;
  /** The permanent anchor; empty for an Opening. */
  id: string;
  title: string;
  /** The cause a Cause speaks of, and which kind of it. */
  cause?: string;
  variant?: string;
  /** The replies it is for, `provider/reply`, where the variant does not tell. */
  replies?: string[];
  /** The actor a Fix is for. */
  by?: Actor;
  /** The part's text without marks, for descriptions and checks. */
  text: string;
  /** The part's source, without its tags. */
  source: string;
}

export interface Body {
  parts: Part[];
  citations: Citation[];
  /** `provider/reply` ids quoted in the prose. */
  replies: string[];
  /** Targets of links that begin with `/` or `#`, with the line each stands on. */
  links: { url: string; line: number }[];
}

export class BodyError extends Error {}

const isElement = (node: Node): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const plain = (node: Node): string =>
  node.value ?? (node.children ?? []).map(plain).join(node.type === 'root' || node.type === 'list' ? '\n' : '');

/** `deviates="why"` behind the language of a fenced block. */
const DEVIATES = /^deviates="([^"]+)"$/;

/** Languages a fenced block may name. `text` is for logs and replies that stand for themselves. */
const LANGUAGES = ['smtp', 'sh', 'powershell', 'text', 'conf', 'js', 'python', 'dns'];

/**
 * Reads the body of an MDX entry.
 * @param source the text behind the frontmatter
 * @param allowed the parts this collection may have
 * @throws BodyError naming line, part and what was expected
 */
export function parseBody(source: string, allowed: readonly PartName[], isUsual: IsUsual): Body {
  const body: Body = { parts: [], citations: [], replies: [], links: [] };
  let root: Node;
  try {
    root = mdxToMdast(source) as unknown as Node;
  } catch (cause) {
    throw new BodyError(`body is no valid MDX: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const tags = allowed.map((name) => `<${name}>`).join(', ');

  for (const node of root.children ?? []) {
    const where = `body line ${node.position?.start.line ?? '?'}`;
    if (!isElement(node) || !allowed.includes(node.name as PartName)) {
      const found = isElement(node) ? `<${node.name}>` : `${node.type} "${plain(node).slice(0, 40)}"`;
      throw new BodyError(`${where}: ${found} at top level; expected only ${tags}`);
    }
    const kind = node.name as PartName;
    const attributes = readAttributes(node, PARTS[kind], `${where}: <${kind}>`);
    visit(node, node, where);
    const children = node.children ?? [];
    if (children.length === 0) throw new BodyError(`${where}: <${kind}> is empty; expected text`);
    const first = children[0]?.position?.start.offset ?? 0;
    const last = children.at(-1)?.position?.end.offset ?? 0;
    body.parts.push({
      id: '',
      title: '',
      ...attributes,
      kind,
      text: children.map(plain).join('\n\n').trim(),
      source: source.slice(first, last),
    });
  }
  const openings = body.parts.filter((part) => part.kind === 'Opening').length;
  if (allowed.includes('Opening') && openings !== 1) throw new BodyError(`body: ${openings} <Opening> parts; expected exactly one`);
  return body;

  function visit(node: Node, part: Node, where: string): void {
    const line = node.position?.start.line ?? 0;
    if (isElement(node) && node !== part) {
      const name = node.name as InlineName;
      if (!(name in INLINE))
        throw new BodyError(`body line ${line}: <${node.name}> inside <${part.name}>; expected <${Object.keys(INLINE).join('>, <')}>`);
      const attributes = readAttributes(node, INLINE[name], `body line ${line}: <${name}>`);
      if (name === 'Spec') body.citations.push(attributes as Citation);
      else body.replies.push((attributes as { id: string }).id);
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm')
      throw new BodyError(`body line ${line}: { } and import are code; content holds text only`);
    if (node.type === 'html') throw new BodyError(`body line ${line}: raw HTML; expected Markdown`);
    if (node.type === 'heading' && (node.depth ?? 0) < 4)
      throw new BodyError(`body line ${line}: headings inside a part begin at ####; the part's title is the heading above`);
    if (node.type === 'link' && /^[/#]/.test(node.url ?? '')) body.links.push({ url: node.url ?? '', line });
    if (node.type === 'link' && /^https?:/.test(node.url ?? ''))
      throw new BodyError(`body line ${line}: outside link ${node.url}; cite it as <Spec id="…" /> so that it lives in specs.yml`);
    if (node.type === 'code') checkFence(node, line);
    for (const child of node.children ?? []) visit(child, part, where);
  }

  function checkFence(node: Node, line: number): void {
    if (!LANGUAGES.includes(node.lang ?? ''))
      throw new BodyError(`body line ${line}: fenced block of language "${node.lang ?? ''}"; expected one of ${LANGUAGES.join(', ')}`);
    if (node.lang !== 'smtp') return;
    try {
      checkTranscript(node.value ?? '', deviatesOf(node.meta), isUsual);
    } catch (error) {
      if (error instanceof TranscriptError) throw new BodyError(`body line ${line}: ${error.message}`, { cause: error });
      throw error;
    }
  }
}

/** The reason in the info string of a fenced transcript, if it gives one. */
export const deviatesOf = (meta: string | null | undefined): string | undefined => (meta ? DEVIATES.exec(meta.trim())?.[1] : undefined);

function readAttributes<S extends z.ZodType>(node: Node, schema: S, where: string): z.infer<S> {
  const attributes: Record<string, string> = {};
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || !name || typeof value !== 'string')
      throw new BodyError(`${where}: attribute ${name ?? ''} must be a string in double quotes`);
    attributes[name] = value;
  }
  const parsed = schema.safeParse(attributes);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BodyError(`${where}: ${issue?.path.join('.') || 'attributes'}: ${issue?.message ?? 'invalid'}`);
}
