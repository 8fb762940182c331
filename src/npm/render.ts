/** What the command line prints. Pure: diagnosis in, text out. */
import type { Summary } from '../diagnose/many.ts';
import type { Diagnosis, RankedCause } from '../diagnose/types.ts';
import type { CauseInfo, CodeInfo, Data } from './data.ts';

/** A terminal of usual width; longer sentences wrap there. */
const WIDTH = 92;
/** A runner-up below this confidence is noise. */
const WORTH_SAYING = 0.05;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Lines of at most WIDTH signs, each behind the indent. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

export function renderer({ causes, codes, providers, words }: Data) {
  const who = (cause: CauseInfo): string =>
    cause.acts[0] === 'nobody' ? 'nobody has to act' : `acts: ${cause.acts.map((actor) => words.acts[actor] ?? actor).join(', ')}`;

  const causeLines = (cause: CauseInfo): string =>
    [
      wrapped(cause.summary, '  '),
      wrapped(`${sentence(words.heals[cause.heals] ?? '')}; ${who(cause)}. ${words.verb[cause.verb] ?? ''}`, '  '),
      `  ${cause.url}`,
    ].join('\n');

  const named = ({ cause, variant, confidence }: RankedCause): string =>
    `${causes[cause]?.name ?? cause}${variant ? ` (${variant})` : ''}, ${percent(confidence)}`;

  function diagnosis(d: Diagnosis): string {
    if (d.verdict === 'not-smtp') return `No SMTP error: ${words.foreign[d.notSmtp ?? 'other'] ?? d.notSmtp}.\n`;
    if (d.verdict === 'undecided' && d.provider) return `A token of ${providers[d.provider] ?? d.provider}, without a reply.\n`;
    const [first, ...others] = d.causes;
    const best = first && causes[first.cause];
    if (d.verdict === 'undecided')
      return `Nothing in this text tells what it is. Give the whole line of the log or the whole bounce.\n${best ? `A guess: ${best.name}\n  ${best.url}\n` : ''}`;
    const reply = [d.replyCode, d.enhancedCode].filter(Boolean).join(' ');
    const head = [
      reply || 'No reply code',
      d.provider && (providers[d.provider] ?? d.provider),
      d.command && `in reply to ${d.command}`,
    ].filter(Boolean);
    return `${[
      head.join(' · '),
      words.outcome[d.outcome] && wrapped(words.outcome[d.outcome]!, ''),
      first && `\n${named(first)}`,
      best && causeLines(best),
      ...others
        .filter(({ confidence }) => confidence >= WORTH_SAYING)
        .slice(0, 2)
        .map((other) => `or ${named(other)}  ${causes[other.cause]?.url ?? ''}`),
      ...d.remarks.map((remark) => wrapped(words.remark[remark] ?? remark, '')),
      ...[d.replyCode, d.enhancedCode].flatMap((code) =>
        code && codes[code] ? `\n${code} ${codes[code].name}\n  ${codes[code].url}` : [],
      ),
    ]
      .filter(Boolean)
      .join('\n')}\n`;
  }

  /** A table of counts by cause and code. */
  function summary(s: Summary): string {
    const rows = s.groups.map((group) => [
      String(group.count),
      group.cause ? (causes[group.cause]?.name ?? group.cause) : 'Not recognised',
      [group.replyCode, group.enhancedCode].filter(Boolean).join(' '),
      group.providers
        .slice(0, 2)
        .map((id) => providers[id] ?? id)
        .join(', '),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length), 0));
    const line = (row: string[]): string =>
      [row[0]!.padStart(widths[0]!), row[1]!.padEnd(widths[1]!), row[2]!.padEnd(widths[2]!), row[3]!].join('  ').trimEnd();
    return `${s.lines} records, ${s.failing} with a refusal, ${s.accepted} accepted; ${s.messages} messages refused, ${s.delivered} of them delivered later\n\n${rows.map(line).join('\n')}\n`;
  }

  /** The page of a code in short. */
  function code(c: CodeInfo): string {
    return `${[
      `${c.code} ${c.name}`,
      wrapped(c.description, '  '),
      c.verb ? wrapped(words.verb[c.verb] ?? '', '  ') : wrapped(words.class[c.class] ?? '', '  '),
      c.causes.length > 0 && wrapped(`Causes: ${c.causes.map((id) => causes[id]?.name ?? id).join(', ')}`, '  '),
      c.seenWith.length > 0 && `  Seen with: ${c.seenWith.join(', ')}`,
      `  ${c.url}`,
    ]
      .filter(Boolean)
      .join('\n')}\n`;
  }

  const cause = (c: CauseInfo): string => `${c.name}\n${causeLines(c)}\n`;

  return { diagnosis, summary, code, cause };
}
