/**
 * The content as its checkers read it: each page's fenced blocks, code spans and citations, with the line in the file.
 * Works on the syntax tree, so that a fence inside a list or a span over two lines is what the site shows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  lang?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Something on a page, with the line it stands on (1 is the first of the file). */
export interface Item {
  file: string;
  line: number;
  text: string;
}
export interface Block extends Item {
  /** `sh`, `conf`, … The line is that of the opening fence. */
  lang: string;
}
export interface Spec {
  file: string;
  line: number;
  id: string;
  section?: string;
}
export interface Page {
  /** Below the project folder: `content/codes/450.mdx`. */
  file: string;
  front: string;
  blocks: Block[];
  /** Code spans, of the fields too. */
  spans: Item[];
  specs: Spec[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?\r?\n)---\r?\n?/;

/** One page. @param source the whole file */
export function readPage(file: string, source: string): Page {
  const head = FRONTMATTER.exec(source);
  const offset = head ? head[0].split('\n').length - 1 : 0;
  const page: Page = { file, front: head?.[1] ?? '', blocks: [], spans: [], specs: [] };
  const visit = (node: Node): void => {
    const line = offset + (node.position?.start.line ?? 0);
    if (node.type === 'code') page.blocks.push({ file, line, text: node.value ?? '', lang: node.lang ?? '' });
    if (node.type === 'inlineCode') page.spans.push({ file, line, text: node.value ?? '' });
    if (node.name === 'Spec') {
      const { id = '', section } = Object.fromEntries((node.attributes ?? []).map((a) => [a.name, String(a.value)]));
      page.specs.push({ file, line, id, ...(section ? { section } : {}) });
    }
    for (const child of node.children ?? []) visit(child);
  };
  page.front.split('\n').forEach((row, index) => {
    for (const [, text = ''] of row.matchAll(/`([^`]+)`/g)) page.spans.push({ file, line: index + 2, text });
  });
  visit(mdxToMdast(head ? source.slice(head[0].length) : source) as unknown as Node);
  return page;
}

/** Every file below `content/` that ends so, in order, as paths below the project folder. */
export const contentFiles = (root: string, suffix: '.mdx' | '.yml'): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => `content/${name}`);

export const readPages = (root: string): Page[] =>
  contentFiles(root, '.mdx').map((file) => readPage(file, readFileSync(join(root, file), 'utf8')));

/** A fault as the checkers report it: file, line, what, what was expected. */
export const fault = ({ file, line }: { file: string; line: number }, text: string): string => `${file}:${line}: ${text}`;
