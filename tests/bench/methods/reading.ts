/**
 * What every method is given: the words and codes of the failing reply, found by the engine's own reader. What differs
 * is only how they are matched.
 */
import { chooseFailing } from '../../../src/diagnose/choose.ts';
import { findReplies } from '../../../src/diagnose/find.ts';
import { fold } from '../../../src/diagnose/fold.ts';
import type { IndexData } from '../../../src/diagnose/index.ts';
import { stemsIn, termsOf } from '../../../src/diagnose/words.ts';

export interface Reading {
  stems: readonly string[];
  /** `=550`, `=5.1.1`; no stem begins like this. */
  codes: readonly string[];
}

/** With fewer words a reply says nothing by itself. */
const MIN_WORDS = 2;
const MAX_QUESTION = 400;
const MAX_TEXT = 8000;

const codesOf = (code: string | undefined, enhanced: string | undefined): string[] => [
  ...(code ? [`=${code}`] : []),
  ...(enhanced ? [`=${enhanced}`] : []),
];

export function readText(text: string): Reading {
  const folded = fold(text);
  const failing = chooseFailing(findReplies(folded).replies, folded.length <= MAX_QUESTION);
  const own = failing ? stemsIn(failing.words) : [];
  return {
    stems: own.length >= MIN_WORDS ? own : stemsIn(folded.slice(0, MAX_TEXT)),
    codes: codesOf(failing?.code, failing?.enhanced),
  };
}

/** The replies of an index, read as the texts are. */
export const readReplies = (data: IndexData): Reading[] =>
  data.words.map((words, i) => ({ stems: words ? words.split(' ') : [], codes: codesOf(data.code[i], data.enhanced[i]) }));

/** Stems, neighbouring pairs of stems, codes. */
export const featuresOf = ({ stems, codes }: Reading): Set<string> => {
  const terms = termsOf(stems);
  for (const code of codes) terms.add(code);
  return terms;
};

/** A method after training: the causes of a text with their scores, best first. */
export type Ranker = (reading: Reading) => Map<string, number>;

export interface Trained {
  rank: Ranker;
  /** What has to be sent to a browser for it, before compression. */
  shipped: string;
}

/** So much of a cause's second best reply counts, and of its third. */
const AGAIN = 0.15;
const MAX_SAME = 3;

/** From replies to their causes: the best reply counts, the next ones of the same cause a little. */
export function causesOf(scores: ReadonlyMap<number, number>, data: IndexData): Map<string, number> {
  const seen = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const [reply, score] of [...scores].sort((a, b) => b[1] - a[1])) {
    const cause = data.causes[data.cause[reply]!]!;
    const again = seen.get(cause) ?? 0;
    seen.set(cause, again + 1);
    if (again < MAX_SAME) sums.set(cause, (sums.get(cause) ?? 0) + score * AGAIN ** again);
  }
  return sums;
}

/** The columns of an index that a method over replies needs. */
export const shippedReplies = ({ causes, words, code, enhanced, cause }: IndexData): string =>
  JSON.stringify({ causes, words, code, enhanced, cause });
