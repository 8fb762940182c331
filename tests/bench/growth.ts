/**
 * What a diagnosis costs as things grow: the index (1,000 and 10,000 replies made up from the words of real ones, with
 * a fixed seed) and the text (each of the pieces that once made a pattern slow, over and over, and real logs; once and
 * twice as long). Asked for: at most twice the time per text at ten times the replies, at most 2.5 times the time for
 * twice the text.
 */
import { anonymise, buildIndex, diagnose, loadIndex, summarise, type IndexInput, type LoadedIndex } from '../../src/diagnose/index.ts';
import { asLogs, head, input, labelledSets, least, quantile, row, seeded } from './texts.ts';

const SMALL = 1000;
const LARGE = 10_000;
const MOST_REPLIES = 2;
const MOST_TEXT = 2.5;

/**
 * Replies of real length, with the codes, cause and speaker of a real reply, whose words follow one another as in some
 * real reply of the same cause: after each word one that has been seen behind it.
 */
function synthetic(count: number): IndexInput['replies'] {
  const random = seeded(20261121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const wordsOf = (text: string): string[] => text.split(/\s+/);
  const behind = new Map<string, string[]>();
  for (const { text, cause } of input.replies)
    for (const [i, word] of wordsOf(text).entries()) {
      const key = `${cause} ${i ? wordsOf(text)[i - 1] : ''}`;
      const list = behind.get(key);
      if (list) list.push(word);
      else behind.set(key, [word]);
    }
  return Array.from({ length: count }, (_, n) => {
    const like = pick(input.replies);
    const words: string[] = [];
    for (let word = ''; words.length < wordsOf(like.text).length;) {
      word = pick(behind.get(`${like.cause} ${word}`) ?? behind.get(`${like.cause} `)!);
      words.push(word);
    }
    return { ...like, key: `${like.provider}/made-${n}`, text: words.join(' ') };
  });
}

/** Time per text on one index: the least of some rounds for each text. */
const timesOf = (texts: readonly string[], index: LoadedIndex): number[] =>
  texts.map((text) => least(5, () => diagnose(text, index))).sort((a, b) => a - b);

const replies = synthetic(LARGE);
const [small, large] = [SMALL, LARGE].map((count) => loadIndex(buildIndex({ ...input, replies: replies.slice(0, count) }))) as [
  LoadedIndex,
  LoadedIndex,
];
const labelled = labelledSets().flatMap(({ texts }) => texts.map(({ text }) => text));
const sets: readonly [string, string[]][] = [
  ['real replies as logs', asLogs(input).filter((_, i) => i % 4 === 0)],
  ['synthetic replies as logs', asLogs({ ...input, replies: replies.slice(0, SMALL) }).filter((_, i) => i % 2 === 0)],
  ['labelled texts', labelled],
];
let failed = false;
const within = (ratio: number, most: number): string => {
  failed ||= ratio > most;
  return `${ratio.toFixed(2)}${ratio > most ? ' (too much)' : ''}`;
};

console.log(`Cost per text at ${LARGE} synthetic replies, times that at ${SMALL} (at most ${MOST_REPLIES}):\n`);
console.log(head('texts', 'how many', 'median', '99th percentile', 'mean'));
for (const [name, texts] of sets) {
  if (!texts.length) continue;
  // Warm, then one index after the other.
  for (const text of texts) for (const index of [small, large]) diagnose(text, index);
  const [few, many] = [timesOf(texts, small), timesOf(texts, large)];
  const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
  const at = (share: number): string => within(quantile(many, share) / quantile(few, share), MOST_REPLIES);
  console.log(row(name, texts.length, at(0.5), at(0.99), within(mean(many) / mean(few), MOST_REPLIES)));
}

/** Those of the unit tests, and a few that fit the patterns of the other modules. */
const PIECES: readonly string[] = [
  '550 ', '550-5.7.1 a ', '203.0.113.25 ', 'a', 'a.', 'a@', ' ', '\n', '> ', '<', '<p ', 'said:_', '5', '"', '(', '\\n', '邮', '\ud800',
  'mx.big.example ', 'mailbox full ', '\n at ', '550 5.1.1 no\n', '5.1.1 ', 'dsn=5.0.0 ', 'S: 550 no\n', '1:', 'ab:', 'a1', 'password=', 'user=',
  'https://', 'To: ', '/home/a', '4xx ', '=> a@', '.example', '-', '\t', 'Nov 21 09:15:00 a', '{"', 'Received: a\n b\n', '(in reply to ', '<a@', "don't ",
]; // prettier-ignore
const LENGTH = 250_000;
/** Shorter times than this say nothing. Milliseconds. */
const CLOCK = 0.5;

const real = loadIndex(buildIndex(input));
const known = {
  host: (host: string): boolean => real.hosts.has(host.split('.').slice(-2).join('.')),
  token: (word: string): boolean => /^[A-Z]{1,4}\d{2,5}$/.test(word),
};
const jobs: readonly [string, (text: string) => unknown][] = [
  ['diagnose', (text) => diagnose(text, real)],
  ['summarise', (text) => summarise(text, real)],
  ['anonymise', (text) => anonymise(text, known)],
];
/** To so many units, never through the middle of a piece. */
const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const logs = asLogs(input).join('\n');
const pastes = labelled.join('\n\n');
const subjects: [string, (times: number) => string][] = [
  ...PIECES.map((piece): [string, (times: number) => string] => [JSON.stringify(piece), (times) => repeated(piece, LENGTH * times)]),
  ['replies as logs', (times) => repeated(`${logs}\n`, LENGTH * times)],
  ...(pastes
    ? [['labelled texts', (times: number) => repeated(`${pastes}\n`, LENGTH * times)] as [string, (times: number) => string]]
    : []),
];

console.log(
  `\nTwice the text, ${LENGTH / 1000} and ${LENGTH / 500} thousand characters of each of ${subjects.length} kinds (at most ${MOST_TEXT}):\n`,
);
console.log(head('', 'worst ratio', 'at', 'median ratio', 'slowest, ms per 100,000 characters', 'at'));
for (const [job, run] of jobs) {
  const found = subjects.map(([name, make]) => {
    const [once, twice] = [make(1), make(2)];
    let ratio = 0;
    let time = 0;
    // What another process took is no ratio: a bad one is measured again.
    for (let round = 0; round < 4 && (round === 0 || ratio > MOST_TEXT); round++) {
      const short = least(3 + 2 * round, () => run(once));
      const long = least(3 + 2 * round, () => run(twice));
      const now = short < CLOCK ? Math.min(2, long / short) : long / short / (twice.length / once.length / 2);
      ratio = round ? Math.min(ratio, now) : now;
      time = (long / twice.length) * 100_000;
    }
    return { name, ratio, time };
  });
  const worst = found.toSorted((a, b) => b.ratio - a.ratio)[0]!;
  const slowest = found.toSorted((a, b) => b.time - a.time)[0]!;
  const ratios = found.map(({ ratio }) => ratio).sort((a, b) => a - b);
  console.log(
    row(job, within(worst.ratio, MOST_TEXT), worst.name, quantile(ratios, 0.5).toFixed(2), slowest.time.toFixed(1), slowest.name),
  );
  for (const { name, ratio } of found) if (ratio > MOST_TEXT) console.log(row('', ratio.toFixed(2), name, '', '', ''));
}
process.exitCode = failed ? 1 : 0;
