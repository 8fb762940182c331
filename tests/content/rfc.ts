/**
 * Which sections each cited RFC has, kept in `rfc-sections.txt`. As a program it writes that file from the texts of
 * Debian's packages doc-rfc-*: `node tests/content/rfc.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import yaml from 'js-yaml';
import { fault, type Page, type Spec } from './read.ts';

const FILE = join(import.meta.dirname, 'rfc-sections.txt');
const TEXTS = '/usr/share/doc/RFC/links';

/** A heading at the margin, or up to eight columns in where an older RFC indents its own: `4.2.3.  Reply Codes`. */
const HEADING = /^ {0,8}(?:Appendix |APPENDIX |Section )?((?:\d+|[A-Z])(?:\.\d+)*)(?:\.|:)?(?:\s+|$)(\S.*)?$/;
/** Below this number RFCs indent their headings, and their tables of contents leave the deeper ones out. */
const INDENTED_BELOW = 1200;

/** A line of the table of contents, which ends in its page. */
const IN_CONTENTS = /(?:\.\s?){2,}\s*\d+\s*$|\s{2,}\d+\s*$/;

/**
 * The sections of an RFC, from its text: what the table of contents lists, and headings at the margin.
 * @returns their numbers in order, each once
 */
export function sectionsOf(text: string, rfc: number): string[] {
  const sections = new Set<string>();
  for (const line of text.split('\n')) {
    const [, number, title = ''] = HEADING.exec(line) ?? [];
    if (!number || (/^[A-Z]$/.test(number) && !/^ {0,8}[A-Z]\.\s|Appendix/i.test(line))) continue;
    const indent = line.length - line.trimStart().length;
    const indented = rfc < INDENTED_BELOW && number.includes('.') && /^[A-Z]/.test(title);
    if (indent === 0 || indented || IN_CONTENTS.test(line)) sections.add(number);
  }
  return [...sections].sort(new Intl.Collator('en', { numeric: true }).compare);
}

/** The file as data: for each RFC its sections. */
export function readSections(): Map<string, Set<string>> {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => {
        const [id = '', list = ''] = line.split(': ');
        return [id, new Set(list.split(' '))];
      }),
  );
}

/** The numbers that a citation names: `3, 4` is two. */
export const numbersIn = (section: string): string[] => section.split(/,\s*/);

/** Citations in YAML, each with the line its id and section stand on. */
export function citationsIn(file: string, source: string, offset = 0): Spec[] {
  const rows = source.split('\n');
  const found: Spec[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, section } = value as { id?: unknown; section?: unknown };
    if (typeof id === 'string' && section !== undefined) {
      const line = rows.findIndex((row) => row.includes(id) && row.includes(String(section))) + 1 + offset;
      found.push({ file, line, id, section: String(section) });
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(yaml.load(source));
  return found;
}

/** Sections of RFCs that are cited and do not exist. @param citations those of any spec; only RFCs have known sections */
export function sectionFaults(citations: readonly Spec[], known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return citations.flatMap(({ file, line, id, section }) => {
    if (!section || !/^rfc\d+$/.test(id)) return [];
    const sections = known.get(id);
    if (!sections) return [fault({ file, line }, `${id} has no sections in tests/content/rfc-sections.txt; expected a row for it there`)];
    return numbersIn(section)
      .filter((number) => !sections.has(number))
      .map((number) => fault({ file, line }, `${id} has no section ${number}`));
  });
}

/** The citations of a page, in its prose and in its fields. */
export const citationsOf = (page: Page): Spec[] => [...page.specs, ...citationsIn(page.file, page.front, 1)];

if (import.meta.main) {
  const specs = yaml.load(readFileSync('content/specs.yml', 'utf8')) as Record<string, unknown>;
  const kept = new Map<string, string>();
  for (const [id, sections] of existsSync(FILE) ? readSections() : []) kept.set(id, [...sections].join(' '));
  for (const id of Object.keys(specs).filter((spec) => /^rfc\d+$/.test(spec))) {
    const path = join(TEXTS, `${id}.txt.gz`);
    if (existsSync(path)) kept.set(id, sectionsOf(gunzipSync(readFileSync(path)).toString('latin1'), Number(id.slice(3))).join(' '));
    else if (!kept.has(id)) console.error(`${id}: no text in ${TEXTS}; add its sections by hand`);
  }
  const rows = [...kept].sort(([a], [b]) => Number(a.slice(3)) - Number(b.slice(3))).map(([id, list]) => `${id}: ${list}`);
  const head = readFileSync(FILE, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line.startsWith('#'));
  writeFileSync(FILE, [...head, ...rows, ''].join('\n'));
}
