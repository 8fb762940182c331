/**
 * Diagnoses a text on standard input.
 *
 *   npm run --silent diagnose              prints the diagnosis for a reader
 *   npm run --silent diagnose -- --json    prints the Diagnosis (types.ts)
 *   npm run --silent diagnose -- --jsonl   a line {"id", "text"} in, a line {"id", "verdict", "replyCode", ...} out
 *
 * Exit codes: 0 diagnosed, 1 nothing recognised or no SMTP error (with --jsonl: always 0), 2 wrong usage, bad input or
 * content that does not fit together.
 *
 * The only file of this folder that reads or writes anything. Run in the project's root.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assemble } from '../model/assemble.ts';
import { readContent } from '../model/files.ts';
import { buildIndex, diagnose, loadIndex, type Diagnosis, type IndexInput, type LoadedIndex } from './index.ts';
import { indexInput } from './index-input.ts';

const USAGE = `usage: diagnose [--json | --jsonl] < text
  --input FILE   index input as JSON instead of content/ (for measuring)`;

class UsageError extends Error {}

interface Options {
  form: 'text' | 'json' | 'jsonl';
  input?: string;
}

function readOptions(args: readonly string[]): Options {
  const options: Options = { form: 'text' };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--json' || arg === '--jsonl') options.form = arg.slice(2) as 'json' | 'jsonl';
    else if (arg === '--input' && args[i + 1]) options.input = args[++i]!;
    else throw new UsageError(USAGE);
  }
  return options;
}

function inputFrom(options: Options): IndexInput {
  if (options.input) return JSON.parse(readFileSync(options.input, 'utf8')) as IndexInput;
  return indexInput(assemble(readContent(resolve(import.meta.dirname, '../..'))));
}

/** One prediction in the form that the corpus's scorer documents, with what else is known. */
const prediction = (id: unknown, { spans: _, causes, ...diagnosis }: Diagnosis): string =>
  JSON.stringify({
    id,
    ...diagnosis,
    causes: causes.map(({ because: _, ...cause }) => ({ ...cause, confidence: Number(cause.confidence.toFixed(3)) })),
  });

function diagnoseLines(text: string, index: LoadedIndex): string {
  let out = '';
  for (const [number, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    let item: unknown;
    try {
      item = JSON.parse(line);
    } catch {
      throw new UsageError(`line ${number + 1}: no JSON`);
    }
    const { id, text } = (item ?? {}) as { id?: unknown; text?: unknown };
    if (id === undefined || typeof text !== 'string') throw new UsageError(`line ${number + 1}: expected {"id", "text"}`);
    out += `${prediction(id, diagnose(text, index))}\n`;
  }
  return out;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The diagnosis for a reader at a terminal. */
function readable(text: string, d: Diagnosis): string {
  if (d.verdict === 'undecided')
    return `undecided: nothing in the text tells what it is${d.causes[0] ? `; as a guess, ${d.causes[0].cause}` : ''}\n`;
  if (d.verdict === 'not-smtp') return `no SMTP error: ${d.notSmtp}\n`;
  const row = (name: string, value: string | null | undefined): string => (value ? `${`${name}:`.padEnd(10)} ${value}\n` : '');
  const words = (start: number, end: number): string => JSON.stringify(text.slice(start, end).replace(/\s+/g, ' '));
  const why = (cause: Diagnosis['causes'][number]): string =>
    cause.because
      .slice(0, 4)
      .map((e) =>
        e.kind === 'words'
          ? words(e.start, e.end)
          : e.kind === 'reply'
            ? `reply ${e.key}`
            : e.kind === 'provider-code'
              ? `${e.code} at ${e.provider}`
              : e.code,
      )
      .join(', ');
  return (
    row('reply', [d.replyCode, d.enhancedCode].filter(Boolean).join(' ') || 'none') +
    row('outcome', d.outcome) +
    row('said by', [d.provider, d.hop === 'unknown' ? '' : `(${d.hop})`].filter(Boolean).join(' ')) +
    row('printed by', d.library) +
    row('command', d.command) +
    d.causes
      .map((c, i) => row(i ? 'or' : 'cause', `${c.cause}${c.variant ? ` (${c.variant})` : ''}, ${percent(c.confidence)}: ${why(c)}`))
      .join('') +
    row('like', d.replies.map((r) => `${r.key} ${percent(r.confidence)}`).join(', ')) +
    row('remarks', d.remarks.join(', '))
  );
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  const text = readFileSync(0, 'utf8');
  const index = loadIndex(buildIndex(inputFrom(options)));
  if (options.form === 'jsonl') {
    process.stdout.write(diagnoseLines(text, index));
    return 0;
  }
  const diagnosis = diagnose(text, index);
  process.stdout.write(options.form === 'json' ? `${JSON.stringify(diagnosis, null, 2)}\n` : readable(text, diagnosis));
  return diagnosis.verdict === 'smtp' ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
