/**
 * Which way of matching names the cause most often: each trained on the replies of `content/` alone and asked for the
 * causes of labelled texts. Every method gets the same words and codes (`methods/reading.ts`); the engine reads for itself.
 *
 *   cause@1   the first cause is the label's, or one that an expert also accepts
 *   cause@3   the label's own cause is among the first three
 *
 * Cross-validation twice. By source: for the texts of a source, the replies of its program and of every provider that
 * a label of that source names are left out of training, so that no text meets its own speaker's replies; it shows what
 * a method does with servers that nobody has written down. By provider: the replies themselves are the texts, in
 * `FOLDS` parts, each asked of a method trained on the other parts; a provider is never in both. The phrases of the
 * engine's lexicon and its constants are written by hand and are not left out.
 */
import { gzipSync } from 'node:zlib';
import { buildIndex, diagnose, loadIndex, type IndexData, type IndexInput } from '../../src/diagnose/index.ts';
import { fold } from '../../src/diagnose/fold.ts';
import { leansTo } from '../../src/diagnose/leaning.ts';
import { stemsIn } from '../../src/diagnose/words.ts';
import { trainBm25 } from './methods/bm25.ts';
import { trainLinear } from './methods/linear.ts';
import { readText, type Trained } from './methods/reading.ts';
import { trainTfidf } from './methods/tfidf.ts';
import { head, input, labelledSets, percent, row, type Labelled } from './texts.ts';

const FOLDS = 5;
/** Programs by their families: whose replies are left out for the texts of a source. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'java-ruby-dotnet': ['jakarta-mail', 'ruby-net-smtp', 'dotnet-smtpclient', 'mailkit'],
  go: ['go-net-smtp'],
  phpmailer: ['phpmailer', 'swiftmailer-symfony-mailer'],
  'provider-docs': [],
};
/** In reciprocal rank fusion the first rank counts 1 / (`RANK` + 1). */
const RANK = 5;
/** What the classifier's log-probability counts beside that of the engine. */
const SHARE = 0.25;
/** The least probability that the classifier gives. */
const DOUBT = 1e-3;
/** Sources of fewer texts share a row. */
const MIN_ROW = 8;

/** The causes of a text, best first. */
type Namer = (text: string) => string[];
interface Method {
  name: string;
  train: (data: IndexData) => { causes: Namer; shipped: string };
}

const sorted = (scores: ReadonlyMap<string, number>): string[] => [...scores].sort((a, b) => b[1] - a[1]).map(([cause]) => cause);
const alone =
  (train: (data: IndexData) => Trained): Method['train'] =>
  (data) => {
    const { rank, shipped } = train(data);
    return { causes: (text) => sorted(rank(readText(text))), shipped };
  };
const fused = (lists: readonly (readonly string[])[]): string[] => {
  const sums = new Map<string, number>();
  for (const list of lists)
    for (const [i, cause] of list.slice(0, 10).entries()) sums.set(cause, (sums.get(cause) ?? 0) + 1 / (RANK + i + 1));
  return sorted(sums);
};
const engine: Method['train'] = (data) => {
  const index = loadIndex(data);
  return { causes: (text) => diagnose(text, index).causes.map(({ cause }) => cause), shipped: JSON.stringify(data) };
};
const together =
  (...trains: Method['train'][]): Method['train'] =>
  (data) => {
    const made = trains.map((train) => train(data));
    return { causes: (text) => fused(made.map(({ causes }) => causes(text))), shipped: made.map(({ shipped }) => shipped).join('') };
  };
/** The engine's causes, reordered by what the classifier thinks of each. */
const reordered: Method['train'] = (data) => {
  const index = loadIndex(data);
  const { rank, shipped } = trainLinear(data);
  return {
    causes(text) {
      const odds = rank(readText(text));
      return sorted(
        new Map(
          diagnose(text, index).causes.map(
            ({ cause, confidence }) => [cause, Math.log(confidence) + SHARE * Math.log((odds.get(cause) ?? 0) + DOUBT)] as const,
          ),
        ),
      );
    },
    shipped: JSON.stringify(data) + shipped,
  };
};

/** What the engine guesses by where nothing else decides, asked of every text: its first cause alone. */
const leaning: Method['train'] = (data) => {
  const index = loadIndex(data);
  return {
    causes(text) {
      const guess = leansTo(stemsIn(fold(text)), index);
      return guess ? [guess.cause] : [];
    },
    shipped: JSON.stringify(data),
  };
};

const METHODS: readonly Method[] = [
  { name: 'BM25', train: alone(trainBm25) },
  { name: 'TF-IDF, fingerprints', train: alone(trainTfidf) },
  { name: 'linear', train: alone(trainLinear) },
  { name: 'BM25 + TF-IDF + linear', train: together(alone(trainBm25), alone(trainTfidf), alone(trainLinear)) },
  { name: 'leaning', train: leaning },
  { name: 'engine', train: engine },
  { name: 'engine, linear reorders', train: reordered },
];

interface Score {
  asked: number;
  first: number;
  third: number;
}
const none = (): Score => ({ asked: 0, first: 0, third: 0 });

function judge(score: Score, { cause, also_ok }: Pick<Labelled, 'cause' | 'also_ok'>, causes: readonly string[]): void {
  score.asked++;
  if (causes[0] !== undefined && (causes[0] === cause || also_ok.includes(causes[0]))) score.first++;
  if (causes.slice(0, 3).includes(cause)) score.third++;
}

const isAsked = ({ kind, cause }: Labelled): boolean => kind !== 'not-smtp' && cause !== 'other';

/** The replies but those of some providers. */
const without = (providers: ReadonlySet<string>): IndexInput => ({
  ...input,
  replies: input.replies.filter(({ provider }) => !providers.has(provider)),
});

const known = new Set(input.providers.map(({ id }) => id));
/** The providers whose replies the texts of a source may quote. */
function speakersOf(source: string, texts: readonly Labelled[]): Set<string> {
  const program = source.replace(/^(?:lhost|rhost)-|-(?:live|smtplib)$/g, '');
  return new Set(
    [
      source,
      program,
      ...[...known].filter((id) => id.startsWith(`${program}-`)),
      ...(PROGRAMS[source] ?? []),
      ...texts.map(({ provider }) => provider ?? ''),
    ].filter((id) => known.has(id)),
  );
}

const whole = buildIndex(input);
const size = (text: string): string => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB`;

console.log(`Trained on ${input.replies.length} replies. Size: what a browser gets, gzip.\n`);
console.log(head('method', 'size', 'training', 'texts per second'));
const trained = METHODS.map(({ name, train }) => {
  const start = performance.now();
  const made = train(whole);
  const training = performance.now() - start;
  const texts = input.replies.slice(0, 1000);
  for (const { text } of texts) made.causes(text);
  const begin = performance.now();
  for (const { text } of texts) made.causes(text);
  console.log(row(name, size(made.shipped), `${training.toFixed(0)} ms`, Math.round((1000 * texts.length) / (performance.now() - begin))));
  return made;
});

for (const { name, texts } of labelledSets()) {
  const asked = texts.filter(isAsked);
  if (!asked.length) continue;
  const bySource = Map.groupBy(asked, ({ source }) => source);
  const sums = METHODS.map(() => ({ seen: none(), left: none() }));
  console.log(`\n### ${name}: cause@1 (cause@3) by source, all replies known\n`);
  console.log(head('source', 'texts', ...METHODS.map((method) => method.name)));
  const rows = Map.groupBy(asked, ({ source }) => (bySource.get(source)!.length < MIN_ROW ? 'others' : source));
  for (const [source, own] of rows) {
    const scores = trained.map(({ causes }, i) => {
      const score = none();
      for (const label of own) {
        const answer = causes(label.text);
        judge(score, label, answer);
        judge(sums[i]!.seen, label, answer);
      }
      return score;
    });
    console.log(row(source, own.length, ...scores.map(({ first, third, asked }) => `${percent(first, asked)} (${percent(third, asked)})`)));
  }
  for (const [source, own] of bySource) {
    const speakers = speakersOf(source, own);
    const data = speakers.size ? buildIndex(without(speakers)) : whole;
    for (const [i, { train }] of METHODS.entries()) {
      const { causes } = speakers.size ? train(data) : trained[i]!;
      for (const label of own) judge(sums[i]!.left, label, causes(label.text));
    }
  }
  const line = (title: string, pick: (sum: (typeof sums)[number]) => Score): string =>
    row(title, asked.length, ...sums.map((sum) => `${percent(pick(sum).first, asked.length)} (${percent(pick(sum).third, asked.length)})`));
  console.log(line('**all, replies known**', ({ seen }) => seen));
  console.log(line('**all, own speakers left out**', ({ left }) => left));
}

console.log(`\n### The replies themselves, ${FOLDS} parts by provider: cause@1 (cause@3)\n`);
console.log(head('', 'texts', ...METHODS.map((method) => method.name)));
const ids = [...new Set(input.replies.map(({ provider }) => provider))];
const folds = Array.from({ length: FOLDS }, (_, fold) => new Set(ids.filter((_, i) => i % FOLDS === fold)));
const scores = METHODS.map(none);
for (const fold of folds) {
  const data = buildIndex(without(fold));
  const asked = input.replies.filter(({ provider }) => fold.has(provider));
  for (const [i, { train }] of METHODS.entries()) {
    const { causes } = train(data);
    for (const { text, cause } of asked) judge(scores[i]!, { cause, also_ok: [] }, causes(text));
  }
}
console.log(
  row(
    'replies of other providers known',
    input.replies.length,
    ...scores.map((s) => `${percent(s.first, s.asked)} (${percent(s.third, s.asked)})`),
  ),
);
