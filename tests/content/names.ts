/**
 * Names of settings: whatever a page calls a parameter of Postfix or Exim is one.
 *
 * - A code span in the form of a parameter (`smtp_tls_security_level`, with or without a value) is a name of Postfix, of
 *   Exim, or stands in `other-names.yml` with the program that has it.
 * - `name = value` in a `conf` block is a name of the program that the nearest comment above speaks of: Postfix where it
 *   says Postfix or main.cf, Exim where it says Exim. Without a comment the block is judged as a whole: one name that
 *   Postfix or Exim knows makes it theirs.
 * - What follows `postconf` and `exim -bP` in an `sh` block is a name of Postfix or Exim.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { fault, type Block, type Page } from './read.ts';
import { readShell, type Command } from './shell.ts';

const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const postfixNames = new Set(lines('postfix-names.txt'));
const eximNames = new Set(lines('exim-names.txt'));
const otherNames = new Map(
  Object.entries(yaml.load(readFileSync(join(import.meta.dirname, 'other-names.yml'), 'utf8')) as Record<string, string[]>).flatMap(
    ([program, names]) => names.map((name) => [name, program] as const),
  ),
);

/** `slow_destination_rate_delay`: the name of a transport, then what postconf(5) writes with `transport_` in front. */
const OF_TRANSPORT = [...postfixNames].filter((name) => name.startsWith('transport_')).map((name) => name.slice('transport'.length));
/** What `mua_recipient_restrictions` has the form of: a list that the administrator names, as the package's master.cf does. */
const OWN_LIST = /^mua_[a-z]+_restrictions$/;

const isPostfix = (name: string): boolean =>
  postfixNames.has(name) || OWN_LIST.test(name) || OF_TRANSPORT.some((suffix) => name.length > suffix.length && name.endsWith(suffix));
const isExim = (name: string): boolean => eximNames.has(name);

const NAME = /^\$?([a-z0-9]+(?:_[a-z0-9]+)+)(?:\s*=.*)?$/s;
const SETTING = /^\s*(?:!\s*)?([a-z][a-z0-9_]*)\s*=(?!=)/;
const COMMENT = /^\s*#/;

const spanFaults = (page: Page): string[] =>
  page.spans.flatMap((span) => {
    const name = NAME.exec(span.text)?.[1];
    if (!name || isPostfix(name) || isExim(name) || otherNames.has(name)) return [];
    return [fault(span, `${name} is no name of Postfix or Exim; expected one of theirs, or whose it is in tests/content/other-names.yml`)];
  });

/** The program that a comment names first; a path of its own, such as a table's, is none of theirs. */
function programOf(comment: string): 'Postfix' | 'Exim' | 'other' | undefined {
  const [found] =
    /\/etc\/postfix\/main\.cf|\/etc\/\S+|\bmain\.cf\b|\b(?:Postfix|Exim|Sendmail|Dovecot|Rspamd|OpenSMTPD)\b|\b[a-z_.-]+\.(?:cf|conf|mc)\b/.exec(
      comment,
    ) ?? [];
  if (found === undefined) return undefined;
  return found === 'Postfix' || found.endsWith('main.cf') ? 'Postfix' : found === 'Exim' ? 'Exim' : 'other';
}

function confFaults(block: Block): string[] {
  const rows = block.text.split('\n');
  let program: 'Postfix' | 'Exim' | 'other' | undefined;
  let inName = '';
  if (!rows.some((row) => COMMENT.test(row))) {
    const names = rows.flatMap((row) => SETTING.exec(row)?.[1] ?? []);
    program = names.some(isPostfix) ? 'Postfix' : names.some((name) => isExim(name) && name.includes('_')) ? 'Exim' : 'other';
  }
  return rows.flatMap((row, index) => {
    if (COMMENT.test(row)) {
      program = programOf(row) ?? program;
      return [];
    }
    const name = SETTING.exec(row)?.[1];
    if (!name || program === 'other' || program === undefined) return [];
    // The lines below `name =` that are indented belong to its value.
    if (program === 'Postfix' && /^\s/.test(row) && inName) return [];
    inName = name;
    if (program === 'Postfix' ? isPostfix(name) : isExim(name)) return [];
    return [
      fault(
        { file: block.file, line: block.line + index + 1 },
        `${name} is no ${program === 'Postfix' ? 'parameter of Postfix' : 'option of Exim'}`,
      ),
    ];
  });
}

/** The names that a command line asks Postfix or Exim about. */
function asked({ name, words }: Command): { program: 'Postfix' | 'Exim'; names: string[]; services: string[] } | undefined {
  if (name === 'exim' || name === 'exim4') return words[0] === '-bP' ? { program: 'Exim', names: words.slice(1), services: [] } : undefined;
  if (name !== 'postconf') return undefined;
  const options = words.filter((word) => word.startsWith('-')).join('');
  const rest = words.filter((word) => !word.startsWith('-')).map((word) => word.split(/\s*=/)[0] ?? '');
  if (!/[MPF]/.test(options)) return { program: 'Postfix', names: rest, services: [] };
  // smtp/inet, submission/inet/name: an edit of master.cf may bring a service of its own.
  return {
    program: 'Postfix',
    names: options.includes('P') ? rest.flatMap((word) => word.split('/')[2] ?? []) : [],
    services: options.includes('e') ? [] : rest.map((word) => word.split('/').slice(0, 2).join('/')),
  };
}

const shellFaults = (block: Block): string[] =>
  readShell(block.text).commands.flatMap((command) => {
    const found = asked(command);
    if (!found) return [];
    const at = { file: block.file, line: block.line + block.text.slice(0, command.at).split('\n').length };
    const known = found.program === 'Postfix' ? isPostfix : isExim;
    return [
      ...found.names
        .filter((name) => !known(name))
        .map((name) => fault(at, `${name} is no ${found.program === 'Postfix' ? 'parameter of Postfix' : 'option of Exim'}`)),
      ...found.services.filter((name) => !postfixNames.has(name)).map((name) => fault(at, `${name} is no service of Postfix's master.cf`)),
    ];
  });

export const nameFaults = (page: Page): string[] => [
  ...spanFaults(page),
  ...page.blocks.filter(({ lang }) => lang === 'conf').flatMap(confFaults),
  ...page.blocks.filter(({ lang }) => lang === 'sh').flatMap(shellFaults),
];

/** What the replies of a server say they are set by. In capitals stand the macros of Debian's configuration of Exim. */
const settersIn = (source: string): { name: string; line: number }[] =>
  source.split('\n').flatMap((row, index) => {
    const name = /^ +setBy: '?([A-Za-z0-9_]+)/.exec(row)?.[1];
    return name && !/^[A-Z_]+$/.test(name) ? [{ name, line: index + 1 }] : [];
  });

/** Settings that the replies of Postfix and Exim name in `setBy` and neither has. @param source content/replies/postfix.yml or exim.yml */
export const setByFaults = (program: 'postfix' | 'exim', source: string): string[] =>
  settersIn(source)
    .filter(({ name }) => !(program === 'postfix' ? isPostfix(name) : isExim(name)) && !otherNames.has(name))
    .map(({ name, line }) => fault({ file: `content/replies/${program}.yml`, line }, `setBy: ${name} is no name of ${program}`));

/** Entries of `other-names.yml` that neither a page nor a reply needs. @param replies the sources of content/replies/ that are looked up */
export const staleNames = (pages: readonly Page[], replies: readonly string[]): string[] => {
  const used = new Set<string | undefined>([
    ...pages.flatMap((page) => page.spans.map((span) => NAME.exec(span.text)?.[1])),
    ...replies.flatMap((source) => settersIn(source).map(({ name }) => name)),
  ]);
  return [...otherNames]
    .filter(([name]) => !used.has(name) || isPostfix(name) || isExim(name))
    .map(([name, program]) => `tests/content/other-names.yml: ${program}: nothing needs ${name}; remove it`);
};
