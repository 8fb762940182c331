/**
 * Cosine of TF-IDF vectors, with fingerprints: runs of a few words that a text shares with a reply show that it quotes
 * it, however much stands around.
 */
import type { IndexData } from '../../../src/diagnose/index.ts';
import { causesOf, featuresOf, readReplies, shippedReplies, type Reading, type Trained } from './reading.ts';

/** Words in a run. */
const RUN = 4;

const runsOf = ({ stems }: Reading): Set<string> => {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= stems.length; i++) runs.add(stems.slice(i, i + RUN).join(' '));
  return runs;
};

function inverted(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [place, set] of sets.entries())
    for (const item of set) {
      const list = lists.get(item);
      if (list) list.push(place);
      else lists.set(item, [place]);
    }
  return lists;
}

export function trainTfidf(data: IndexData): Trained {
  const read = readReplies(data);
  const terms = read.map(featuresOf);
  const runs = read.map(runsOf);
  const postings = inverted(terms);
  const prints = inverted(runs);
  const idf = (term: string): number => Math.log(1 + terms.length / ((postings.get(term)?.length ?? 0) + 0.5));
  const length = (set: ReadonlySet<string>): number => Math.sqrt([...set].reduce((sum, term) => sum + idf(term) ** 2, 0)) || 1;
  const lengths = terms.map(length);
  return {
    rank(reading) {
      const own = featuresOf(reading);
      const scores = new Map<number, number>();
      for (const term of own) {
        const weight = idf(term) ** 2;
        for (const reply of postings.get(term) ?? []) scores.set(reply, (scores.get(reply) ?? 0) + weight);
      }
      const size = length(own);
      for (const [reply, dot] of scores) scores.set(reply, dot / (size * lengths[reply]!));
      for (const run of runsOf(reading))
        for (const reply of prints.get(run) ?? []) scores.set(reply, (scores.get(reply) ?? 0) + 1 / runs[reply]!.size);
      return causesOf(scores, data);
    },
    shipped: shippedReplies(data),
  };
}
