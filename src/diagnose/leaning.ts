/**
 * What the words of a text lean to, taken together: naive Bayes over the replies of the index and the phrases of the
 * lexicon. Beside phrases and replies it counts a little; where nothing decides, it makes the guess.
 */
import type { IndexData } from './build.ts';
import { LEVELS, TABLES, type Level } from './lexicon.ts';
import type { LoadedIndex } from './load.ts';
import { stemsOfPhrase, termsOf } from './words.ts';

/** Added to what a cause has, so that one of few replies does not own its words: in replies. */
const SMALL = 2;
/** What the mean of all causes counts beside a cause's own share of a term. */
const SMOOTHING = 0.3;
/** A term seen once proves little: in replies. */
const DOUBT = 1;
/** Words beyond this are hardly about the failure. */
const MAX_WORDS = 200;
/** Below this no cause stands out. */
const MIN_LEANING = 0.1;

/** How strongly a term speaks for causes, as log-odds against the mean of all. */
export interface Leaning {
  /** By place, of each cause that the term is seen with. */
  seen: ReadonlyMap<number, number>;
  /** Of each other cause: below 0. */
  unseen: number;
}

/** Words that name a cause, by its place; and what they count beside a reply. */
interface Lesson {
  terms: Iterable<string>;
  cause: number;
  weight: number;
}

/** What a single word of the replies leans to: made with the index, and counted beside phrases and replies. */
export const leaningOf = ({ causes, cause, words }: IndexData): ReadonlyMap<string, Leaning> =>
  learned(
    words.map((line, reply) => ({ terms: new Set(line.split(' ')), cause: cause[reply]!, weight: 1 })),
    causes.length,
  );

/** The replies, each counted as one, and the phrases, each by its level. */
function* lessons({ causes, cause, words }: IndexData): Generator<Lesson> {
  for (const [reply, line] of words.entries()) yield { terms: termsOf(line.split(' ')), cause: cause[reply]!, weight: 1 };
  const places = new Map(causes.map((id, place) => [id, place]));
  for (const table of TABLES)
    for (const [id, levels] of Object.entries(table)) {
      const place = places.get(id);
      if (place === undefined) continue;
      for (const [level, line] of Object.entries(levels))
        for (const phrase of line.split('|'))
          yield {
            terms: termsOf(stemsOfPhrase(phrase.replace(/…|\{\w+\}/g, ' '))),
            cause: place,
            weight: LEVELS[level as Level] / LEVELS.topic,
          };
    }
}

/** @param causes how many there are */
function learned(lessons: Iterable<Lesson>, causes: number): ReadonlyMap<string, Leaning> {
  const size = new Float64Array(causes).fill(SMALL);
  const counts = new Map<string, Map<number, number>>();
  for (const { terms, cause, weight } of lessons) {
    size[cause]! += weight;
    for (const term of terms) {
      let count = counts.get(term);
      if (!count) counts.set(term, (count = new Map()));
      count.set(cause, (count.get(cause) ?? 0) + weight);
    }
  }
  const leaning = new Map<string, Leaning>();
  for (const [term, count] of counts) {
    let total = 0;
    let rates = 0;
    for (const [place, own] of count) {
      total += own;
      rates += own / size[place]!;
    }
    const mean = rates / causes;
    const odds = (rate: number): number => Math.log((rate + mean * SMOOTHING) / (mean * (1 + SMOOTHING))) * (total / (total + DOUBT));
    const seen = new Map<number, number>();
    for (const [place, own] of count) seen.set(place, odds(own / size[place]!));
    leaning.set(term, { seen, unseen: odds(0) });
  }
  return leaning;
}

/** Of all terms of replies and phrases, by index: made where a text first needs a guess. */
const made = new WeakMap<LoadedIndex, ReadonlyMap<string, Leaning>>();

/**
 * The cause that the words lean to most, and how much of the doubt is left to it: 0 to 1. Undefined where none stands out.
 * @param stems of the text, as `wordsIn` returns them
 */
export function leansTo(stems: readonly string[], index: LoadedIndex): { cause: string; confidence: number } | undefined {
  const { causes } = index.data;
  let leaning = made.get(index);
  if (!leaning) made.set(index, (leaning = learned(lessons(index.data), causes.length)));
  const sums = new Float64Array(causes.length);
  let terms = 0;
  for (const term of termsOf(stems.slice(0, MAX_WORDS))) {
    const lean = leaning.get(term);
    if (!lean) continue;
    terms++;
    for (let place = 0; place < sums.length; place++) sums[place]! += lean.seen.get(place) ?? lean.unseen;
  }
  if (terms === 0) return undefined;
  const powers = sums.map((sum) => Math.exp(sum / Math.sqrt(terms)));
  const best = powers.indexOf(Math.max(...powers));
  const confidence = powers[best]! / powers.reduce((total, power) => total + power, 0);
  return confidence >= MIN_LEANING ? { cause: causes[best]!, confidence } : undefined;
}
