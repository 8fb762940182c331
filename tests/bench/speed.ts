/**
 * From a text to its cause: the engine against MiniSearch and Fuse.js over the same replies, on the same texts in the
 * same run, one after the other for each text. A search library answers with replies; the first one's cause is its
 * answer. Each gets the text in two ways: as it is, and only the words of the failing reply, which the engine's own
 * reader cuts out for it at no charge.
 *
 * Accuracy is on the labelled texts that are SMTP errors; without them, on the replies as logs (each library has all
 * of them in its index, so that figure says little).
 */
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildIndex, diagnose, loadIndex } from '../../src/diagnose/index.ts';
import { chooseFailing } from '../../src/diagnose/choose.ts';
import { findReplies } from '../../src/diagnose/find.ts';
import { fold } from '../../src/diagnose/fold.ts';
import { asLogs, head, input, labelledSets, least, percent, quantile, row, seeded } from './texts.ts';

interface Found {
  cause: string;
}
interface Mini {
  addAll(docs: readonly object[]): void;
  search(text: string): Found[];
}
// Installed for the benches alone, so that their types are not there when the project is checked.
const require = createRequire(import.meta.url);
const MiniSearch = require('minisearch') as { new (options: object): Mini; loadJSON(json: string, options: object): Mini };
const { default: Fuse } = (await import(require.resolve('fuse.js'))) as {
  default: new (docs: readonly object[], options: object) => { search(text: string, options: object): { item: Found }[] };
};

/** A fuzzy search takes hundreds of milliseconds a text: it gets each so many-th one. */
const FUSE_EVERY = 20;
const ROUNDS = 3;
const MAX_QUESTION = 400;

const data = buildIndex(input);
const json = JSON.stringify(data);
const docs = input.replies.map(({ text, cause }, id) => ({ id, text, cause }));
const labelled = labelledSets().flatMap(({ texts }) => texts.filter(({ kind, cause }) => kind !== 'not-smtp' && cause !== 'other'));
const texts = labelled.length
  ? labelled
  : asLogs(input)
      .map((text, i) => ({ text, cause: input.replies[i]!.cause, also_ok: [] as readonly string[] }))
      .filter((_, i) => i % 5 === 0);

/** The words of the failing reply, or the text. */
const cut = (text: string): string => {
  const folded = fold(text);
  return chooseFailing(findReplies(folded).replies, folded.length <= MAX_QUESTION)?.words.trim() || text;
};

const index = loadIndex(JSON.parse(json) as typeof data);
const mini = new MiniSearch({ fields: ['text'], storeFields: ['cause'] });
mini.addAll(docs);
const miniJson = JSON.stringify(mini);
const fuseOptions = { keys: ['text'], includeScore: true, ignoreLocation: true };
const fuse = new Fuse(docs, fuseOptions);
const tokens = new Fuse(docs, { ...fuseOptions, useTokenSearch: true, tokenMatch: 'any' });

interface Contestant {
  name: string;
  every: number;
  rounds: number;
  /** What it is given, made ready before the clock starts. */
  ready: (text: string) => string;
  cause: (text: string) => string | undefined;
}
const whole = (text: string): string => text;
const byMini = (text: string): string | undefined => mini.search(text)[0]?.cause;
const byFuse = (text: string): string | undefined => fuse.search(text, { limit: 1 })[0]?.item.cause;
const byTokens = (text: string): string | undefined => tokens.search(text, { limit: 1 })[0]?.item.cause;
const CONTESTANTS: readonly Contestant[] = [
  { name: 'engine', every: 1, rounds: ROUNDS, ready: whole, cause: (text) => diagnose(text, index).causes[0]?.cause },
  { name: 'MiniSearch, whole text', every: 1, rounds: ROUNDS, ready: whole, cause: byMini },
  { name: 'MiniSearch, words cut out', every: 1, rounds: ROUNDS, ready: cut, cause: byMini },
  { name: 'Fuse.js, whole text', every: FUSE_EVERY, rounds: 1, ready: whole, cause: byFuse },
  { name: 'Fuse.js, words cut out', every: FUSE_EVERY, rounds: 1, ready: cut, cause: byFuse },
  { name: 'Fuse.js by token, whole text', every: FUSE_EVERY, rounds: 1, ready: whole, cause: byTokens },
  { name: 'Fuse.js by token, words cut out', every: FUSE_EVERY, rounds: 1, ready: cut, cause: byTokens },
];

const results = CONTESTANTS.map(() => ({ times: [] as number[], asked: 0, right: 0 }));
for (const { text } of texts) for (const { every, cause, ready } of CONTESTANTS) if (every === 1) cause(ready(text));
for (const [n, { text, cause: wanted, also_ok }] of texts.entries())
  for (const [i, { every, rounds, ready, cause }] of CONTESTANTS.entries()) {
    if (n % every) continue;
    const given = ready(text);
    let answer: string | undefined;
    results[i]!.times.push(
      least(rounds, () => {
        answer = cause(given);
      }),
    );
    results[i]!.asked++;
    if (answer !== undefined && (answer === wanted || also_ok.includes(answer))) results[i]!.right++;
  }

console.log(
  `${texts.length} texts over ${docs.length} replies, each text the least of ${ROUNDS} times; Fuse.js each ${FUSE_EVERY}th text once.\n`,
);
console.log(head('', 'texts', 'median', '99th percentile', 'times the engine: median', '99th', 'cause right'));
const own = results[0]!.times.sort((a, b) => a - b);
for (const [i, { name }] of CONTESTANTS.entries()) {
  const { times, asked, right } = results[i]!;
  times.sort((a, b) => a - b);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)];
  const ratios = i ? [(half / quantile(own, 0.5)).toFixed(1), (most / quantile(own, 0.99)).toFixed(1)] : ['1', '1'];
  console.log(row(name, asked, `${half.toFixed(3)} ms`, `${most.toFixed(3)} ms`, ...ratios, percent(right, asked)));
}

const gz = (text: string): number => gzipSync(text, { level: 9 }).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const loading = least(5, () => loadIndex(JSON.parse(json) as typeof data));
const loadingMini = least(5, () => MiniSearch.loadJSON(miniJson, { fields: ['text'], storeFields: ['cause'] }));
console.log(
  `\nLoading, JSON parsed and made ready: engine ${loading.toFixed(0)} ms, MiniSearch ${(loadingMini / loading).toFixed(1)} times that.`,
);
console.log(
  `All ${docs.length} replies, gzip: engine ${kb(gz(json))}, MiniSearch ${kb(gz(miniJson))}, Fuse.js the texts, ${kb(gz(JSON.stringify(docs)))}.`,
);

/** A thousand replies, drawn with a fixed seed. */
const random = seeded(1);
const THOUSAND = 1000;
const drawn = input.replies
  .map((reply) => ({ reply, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, THOUSAND)
  .map(({ reply }) => reply);
const sample = JSON.stringify(buildIndex({ ...input, replies: drawn }));
console.log(`Index of ${drawn.length} of the replies: gzip ${kb(gz(sample))}, Brotli ${kb(brotliCompressSync(sample).length)}.`);
