#!/usr/bin/env node
/** The command `replycode`. The only file of the package that reads and writes streams. */
import type { Summary } from '../diagnose/many.ts';
import { nearest } from '../model/nearest.ts';
import type { CauseInfo, CodeInfo } from './data.ts';
import { cause, code, data, diagnose, summarise } from './index.ts';
import { renderer } from './render.ts';

const HELP = `replycode: what an SMTP error means, who has to act, whether it heals by itself

  echo "451 4.7.1 Greylisted" | replycode    the diagnosis of an error text
  replycode < /var/log/mail.log              a log: how many records of each cause
  replycode 451 5.7.1 greylisted             codes and causes, in short

Options
  --json      JSON instead of text, for scripts
  --log       read the text as a log, however few lines it has
  --one       read the text as one error, however many lines it has
  --help      this text
  --version   the version

Exit codes
  0  recognised, found, or a log that was read
  1  nothing recognised, no SMTP error, or a log without a refusal
  2  wrong usage: an unknown option, code or cause, or nothing on standard input

${data.site}
`;
const OPTIONS = ['--json', '--log', '--one', '--help', '--version'];

class UsageError extends Error {}

interface Options {
  flags: Set<string>;
  names: string[];
}

function readOptions(args: readonly string[]): Options {
  const flags = new Set<string>();
  const names: string[] = [];
  for (const arg of args) {
    const flag = arg === '-h' ? '--help' : arg;
    if (!flag.startsWith('-')) names.push(flag);
    else if (OPTIONS.includes(flag)) flags.add(flag);
    else throw new UsageError(`replycode: there is no option ${arg}${meant(flag, OPTIONS)}; replycode --help lists all.`);
  }
  if (flags.has('--log') && flags.has('--one')) throw new UsageError('replycode: --log and --one exclude each other.');
  return { flags, names };
}

const meant = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? `; did you mean ${near}?` : '';
};

/** @throws UsageError naming the nearest code or cause */
function lookUp(name: string): { code: CodeInfo } | { cause: CauseInfo } {
  const found = { code: code(name), cause: cause(name.toLowerCase()) };
  if (found.code) return { code: found.code };
  if (found.cause) return { cause: found.cause };
  const known = [...Object.keys(data.codes), ...Object.keys(data.causes)];
  throw new UsageError(`replycode: "${name}" is no code and no cause that this version knows${meant(name, known)}`);
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) throw new UsageError(`replycode: no text on standard input.\n\n${HELP}`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  try {
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    throw new UsageError('replycode: the text is too large to be read at once; split it.');
  }
}

/** A text of so many lines that tell of mail taken is a log too. */
const DELIVERIES = 3;

/** A text of many failing records is a log, unless somebody says otherwise. */
function asLog(text: string, flags: ReadonlySet<string>): Summary | undefined {
  if (flags.has('--one')) return undefined;
  const summary = summarise(text);
  return flags.has('--log') || summary.isList || (summary.lines > DELIVERIES && summary.accepted >= DELIVERIES) ? summary : undefined;
}

async function main(): Promise<number> {
  const { flags, names } = readOptions(process.argv.slice(2));
  const print = (text: string): void => void process.stdout.write(text);
  const show = renderer(data);
  const json = flags.has('--json');
  const out = (value: unknown, text: () => string): void => print(json ? `${JSON.stringify(value, null, 2)}\n` : text());
  if (flags.has('--help')) return (print(HELP), 0);
  if (flags.has('--version')) {
    const { default: manifest } = (await import('../../package.json', { with: { type: 'json' } })) as { default: { version: string } };
    return (print(`${manifest.version}\n`), 0);
  }
  if (names.length > 0) {
    const found = names.map(lookUp);
    out(
      found.map((one) => ('code' in one ? one.code : one.cause)),
      () => found.map((one) => ('code' in one ? show.code(one.code) : show.cause(one.cause))).join('\n'),
    );
    return 0;
  }
  const text = await standardInput();
  if (!text.trim()) throw new UsageError('replycode: the text on standard input is empty.');
  const summary = asLog(text, flags);
  if (summary) {
    out(summary, () => show.summary(summary));
    return summary.failing > 0 ? 0 : 1;
  }
  const diagnosis = diagnose(text);
  out(diagnosis, () => show.diagnosis(diagnosis));
  return diagnosis.verdict === 'smtp' ? 0 : 1;
}

// Whoever reads the output may stop before its end: `replycode | head`.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
