/** What the benches of the diagnosis share: the catalog, the replies as people paste them, the labelled texts. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexInput } from '../../src/diagnose/index-input.ts';
import type { IndexInput } from '../../src/diagnose/index.ts';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/files.ts';

export const input: IndexInput = indexInput(assemble(readContent(fileURLToPath(new URL('../..', import.meta.url)))));

/** A known reply as Postfix logs it. */
const asLog = (text: string, n: number): string =>
  `Nov 21 09:15:${String(n % 60).padStart(2, '0')} mail postfix/smtp[${2300 + n}]: 4Zk2Qd5XyB${n}: to=<anna@example.net>, relay=mx.example.net[203.0.113.7]:25, delay=1.2, status=bounced (host mx.example.net[203.0.113.7] said: ${text.replaceAll('\n', ' ')} (in reply to RCPT TO command))`;

/** The replies of an index, each with a log line around it. */
export const asLogs = ({ replies }: IndexInput): string[] => replies.map(({ text }, n) => asLog(text, n));

/** A text that somebody met, and what an expert says of it. */
export interface Labelled {
  id: string;
  text: string;
  /** `not-smtp`, or the form it has. */
  kind?: string;
  /** Where it was met, as a group whose texts are alike. */
  source: string;
  provider: string | null;
  cause: string;
  also_ok: readonly string[];
}

const OWN = fileURLToPath(new URL('texts/own.jsonl', import.meta.url));

/** `lhost-exim-06.eml:…` is of `lhost-exim`. */
const sourceOf = (id: string): string | undefined => /^((?:lhost|rhost)-[a-z0-9]+)-\d/.exec(id)?.[1];

function read(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const label = JSON.parse(line) as Partial<Labelled> & { id: string; text: string; cause: string };
      const source = label.source ?? sourceOf(String(label.id)) ?? label.kind ?? 'other';
      return { ...label, source, provider: label.provider ?? null, also_ok: label.also_ok ?? [] };
    });
}

/**
 * The labelled texts, set by set: the project's own, and those of the files or folder that `CORPUS` names.
 * A sentence says which are missing.
 */
export function labelledSets(): { name: string; texts: Labelled[] }[] {
  const files = [OWN];
  const more = process.env['CORPUS'];
  if (more && !existsSync(more)) console.log(`CORPUS names ${more}, which does not exist.`);
  else if (more)
    files.push(
      ...(statSync(more).isDirectory()
        ? readdirSync(more)
            .filter((file) => file.endsWith('.jsonl'))
            .map((file) => join(more, file))
        : [more]),
    );
  return files.flatMap((file) => {
    if (existsSync(file)) return [{ name: basename(file, '.jsonl'), texts: read(file) }];
    console.log(`No labelled texts in tests/bench/texts/${basename(file)}: nothing measured on them.`);
    return [];
  });
}

/** Place `share` (0 to 1) of ascending numbers. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Shared with nobody: the same numbers in each run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How long one call takes, the least of `rounds`: other processes only ever add to it. */
export function least(rounds: number, call: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A row of a Markdown table. */
export const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
export const head = (...cells: string[]): string => `${row(...cells)}\n${row(...cells.map(() => '---'))}`;
export const percent = (right: number, asked: number): string => (asked ? `${((100 * right) / asked).toFixed(1)} %` : '');
