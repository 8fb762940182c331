/**
 * Commands that content tells a reader to paste: they parse as a shell reads them, and each program is one of
 * `commands.yml` with options that it has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { parse } from 'unbash';
import { fault, type Item, type Page } from './read.ts';

interface Known {
  from: string;
  /** Each option by its name; the value is `=`, `?`, `*` or nothing, as the file's head explains. */
  options: Map<string, string>;
  whole: boolean;
  runs: boolean;
  words: string[];
}
/** A command as it was typed: its words without quotes, and the offset of its name. */
export interface Command {
  name: string;
  words: string[];
  at: number;
}

const known = new Map(
  Object.entries(
    yaml.load(readFileSync(join(import.meta.dirname, 'commands.yml'), 'utf8')) as Record<
      string,
      { from: string; options?: string; whole?: boolean; runs?: boolean; words?: string }
    >,
  ).map(([name, { from, options = '', whole = false, runs = false, words = '' }]): [string, Known] => [
    name,
    {
      from,
      options: new Map(split(options).map((option) => [option.replace(/(?<=.)[=?*]$/, ''), /(?<=.)[=?*]$/.exec(option)?.[0] ?? ''])),
      whole,
      runs,
      words: split(words),
    },
  ]),
);

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

interface Node {
  type?: string;
  pos?: number;
  value?: unknown;
  name?: { value: string; pos: number };
  suffix?: { type: string; value: string }[];
  parts?: unknown;
  script?: unknown;
}

/**
 * Reads shell source.
 * @returns its commands, those within `$(…)`, pipes and loops too, and what is wrong with the syntax
 */
export function readShell(source: string): { commands: Command[]; errors: { message: string; at: number }[] } {
  const commands: Command[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Node;
    if (node.type === 'Command' && node.name)
      commands.push({
        name: node.name.value,
        words: (node.suffix ?? []).filter(({ type }) => type === 'Word').map((word) => word.value),
        at: node.name.pos,
      });
    // Words and substitutions compute what is in them when asked: it is no property of their own.
    for (const child of new Set([...Object.values(node), node.parts, node.script])) visit(child);
  };
  const script = parse(source);
  visit(script);
  return { commands, errors: (script.errors ?? []).map(({ message, pos }) => ({ message, at: pos })) };
}

/** What is wrong with one command: each a sentence that says what was expected. */
export function commandFaults({ name, words }: Command): string[] {
  const base = name.slice(name.lastIndexOf('/') + 1);
  // `openssl s_client` before `openssl`: the longest name that the file has.
  const length = [3, 2, 1].find((n) => n - 1 <= words.length && known.has([base, ...words.slice(0, n - 1)].join(' ')));
  if (!length) return [`${base} is no command of tests/content/commands.yml; expected one of them, or an entry there`];
  const full = [base, ...words.slice(0, length - 1)].join(' ');
  const command = known.get(full)!;
  const rest = words.slice(length - 1);
  const faults: string[] = [];
  const unknown = (option: string) => faults.push(`${full} has no option ${option} by ${command.from}`);
  let first = true;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (word === '--') break;
    if (!isOption(word, base)) {
      if (first && command.words.length && !command.words.includes(word))
        faults.push(`${full} ${word}: expected ${command.words.join(', ')} by ${command.from}`);
      first = false;
      if (command.runs) return [...faults, ...commandFaults({ name: word, words: rest.slice(i + 1), at: 0 })];
      continue;
    }
    if (readOption(word, command, unknown) === 'takes next') i++;
  }
  return faults;
}

const isOption = (word: string, base: string): boolean =>
  /^-./.test(word) || (/^\+[a-z]/.test(word) && (base === 'dig' || base === 'delv'));

function readOption(word: string, { options, whole }: Known, unknown: (option: string) => void): 'takes next' | undefined {
  const [name = '', value] = word.startsWith('--') || word.startsWith('+') || whole ? divide(word) : [word];
  const kind = options.get(name);
  if (kind !== undefined) return kind === '=' && value === undefined && !name.startsWith('+') ? 'takes next' : undefined;
  for (const [option, k] of options) {
    if (k === '*' && word.startsWith(option)) return undefined;
    // dig takes the beginning of a name for the name: +time=3.
    if (name.startsWith('+') && option.startsWith(name)) return undefined;
  }
  if (word.startsWith('--') || word.startsWith('+') || whole) {
    unknown(name);
    return undefined;
  }
  if (/^-\d+$/.test(word) && options.has('-#')) return undefined;
  for (let i = 1; i < word.length; i++) {
    const letter = options.get(`-${word[i]}`);
    if (letter === undefined) {
      unknown(`-${word[i]}`);
      return undefined;
    }
    if (letter === '?') return undefined;
    if (letter === '=') return i === word.length - 1 ? 'takes next' : undefined;
  }
  return undefined;
}

function divide(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** A code span that is a command line: a known program, and behind it an option or what it calls a subcommand. */
function isCommandLine(text: string): boolean {
  const [base = '', second = '', ...more] = text.split(' ');
  if (!known.has(base) || !second) return false;
  return (
    known.has(`${base} ${second}`) || known.get(base)!.words.includes(second) || [second, ...more].some((word) => isOption(word, base))
  );
}

/** Faults in every `sh` block of a page, and in the code spans that are command lines. */
export function shellFaults(page: Page): string[] {
  const check = (item: Item, lineOf: (at: number) => number): string[] => {
    const { commands, errors } = readShell(item.text);
    if (errors.length) return errors.map(({ message, at }) => fault({ file: item.file, line: lineOf(at) }, `sh: ${message}`));
    return commands.flatMap((command) => commandFaults(command).map((text) => fault({ file: item.file, line: lineOf(command.at) }, text)));
  };
  return [
    ...page.blocks
      .filter(({ lang }) => lang === 'sh')
      .flatMap((block) => check(block, (at) => block.line + block.text.slice(0, at).split('\n').length)),
    ...page.spans.filter(({ text }) => isCommandLine(text)).flatMap((span) => check(span, () => span.line)),
  ];
}
