/** Makes an index ready: the inverted lists, the weights of the terms, what the codes of its replies teach. */
import type { IndexData } from './build.ts';
import { usualOfBasic, usualOfEnhanced, type Shares } from './priors.ts';

/** A reply that holds a term, and how much the term counts in it. */
export interface Posting {
  reply: number;
  weight: number;
}

export interface LoadedIndex {
  data: IndexData;
  /** Basic codes that the site knows, or that have usual causes. */
  knows: (code: string) => boolean;
  /** Term to the replies that hold it. A term is a stem, or two neighbours joined by a blank. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** What a term counts: its inverse document frequency, squared where it is multiplied. */
  idf: (term: string) => number;
  /** Euclidean length of each reply's vector. */
  norms: Float64Array;
  /** How strongly a term speaks for each cause it occurs with, as log-odds. */
  leaning: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Cause shares by `code`, `enhanced`, `provider enhanced` and `provider code enhanced`. */
  shares: (key: string) => Shares | undefined;
  providers: readonly { id: string; place: number; marks: readonly string[]; tokens: RegExp | undefined }[];
  /** Host suffix to provider. */
  hosts: ReadonlyMap<string, number>;
}

/** Two words in this order say more than both alone, but say part of it again. */
export const BIGRAM_WEIGHT = 0.6;
/** What the usual causes of a code count against replies that have it, in replies. */
const PRIOR_REPLIES = 4;
/** And beyond that this much of them: how many wordings a cause has says little about how often it is met. */
const PRIOR_SHARE = 0.5;
/** A cause that no reply of a code has: in replies. Small, yet not nothing, since the index never has all replies. */
const UNSEEN = 0.02;
/** Pseudo-counts of a term that is not seen with a cause. */
const LEAN_SMOOTHING = 0.4;

/** The terms of a list of stems: each of them, and each two neighbours. */
export function termsOf(stems: readonly string[]): Set<string> {
  const terms = new Set<string>();
  for (let i = 0; i < stems.length; i++) {
    terms.add(stems[i]!);
    if (i > 0) terms.add(`${stems[i - 1]} ${stems[i]}`);
  }
  return terms;
}

const isPair = (term: string): boolean => term.includes(' ');

/** Reads what `buildIndex` wrote, also after it went through JSON. */
export function loadIndex(data: IndexData): LoadedIndex {
  const terms = data.words.map((words) => termsOf(words ? words.split(' ') : []));
  const frequency = new Map<string, number>();
  for (const set of terms) for (const term of set) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const total = Math.max(terms.length, 1);
  const idf = (term: string): number => Math.log(1 + total / ((frequency.get(term) ?? 0) + 0.5)) * (isPair(term) ? BIGRAM_WEIGHT : 1);
  const postings = new Map<string, Posting[]>();
  const norms = new Float64Array(terms.length);
  for (const [reply, set] of terms.entries()) {
    let sum = 0;
    for (const term of set) {
      const weight = idf(term);
      sum += weight * weight;
      const list = postings.get(term);
      if (list) list.push({ reply, weight });
      else postings.set(term, [{ reply, weight }]);
    }
    norms[reply] = Math.sqrt(sum);
  }
  const basic = new Set(data.basic);
  return {
    data,
    knows: (code) => basic.has(code) || usualOfBasic(code).size > 0,
    postings,
    idf,
    norms,
    leaning: leaningOf(data, postings),
    shares: sharesOf(data),
    providers: data.providers.map(({ id, marks, tokens }, place) => ({
      id,
      place,
      marks,
      tokens: tokens.length ? new RegExp(`(?<![A-Za-z0-9])(?:${tokens.join('|')})(?![A-Za-z0-9])`, 'g') : undefined,
    })),
    hosts: new Map(data.providers.flatMap(({ hosts }, place) => hosts.map((host) => [host, place] as const))),
  };
}

/** Log-odds of each term for each cause it occurs with: naive Bayes with each cause counted alike. */
function leaningOf(data: IndexData, postings: ReadonlyMap<string, readonly Posting[]>): LoadedIndex['leaning'] {
  const size = new Array<number>(data.causes.length).fill(0);
  for (const cause of data.cause) size[cause]! += 1;
  const leaning = new Map<string, Map<number, number>>();
  for (const [term, list] of postings) {
    const counts = new Map<number, number>();
    for (const { reply } of list) counts.set(data.cause[reply]!, (counts.get(data.cause[reply]!) ?? 0) + 1);
    let rates = 0;
    for (const [cause, count] of counts) rates += count / (size[cause]! + LEAN_SMOOTHING * 4);
    const mean = rates / Math.max(data.causes.length, 1) + LEAN_SMOOTHING / 100;
    const lean = new Map<number, number>();
    for (const [cause, count] of counts) {
      const odds = Math.log(count / (size[cause]! + LEAN_SMOOTHING * 4) / mean);
      // A term seen once proves little.
      lean.set(cause, Math.max(0, odds) * (list.length / (list.length + 1)));
    }
    leaning.set(term, lean);
  }
  return leaning;
}

/** Cause shares of a code among the replies that have it, with the usual causes as a start. */
function sharesOf(data: IndexData): LoadedIndex['shares'] {
  const counts = new Map<string, Map<string, number>>();
  const count = (key: string, cause: string): void => {
    const causes = counts.get(key) ?? new Map<string, number>();
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
    counts.set(key, causes);
  };
  for (let i = 0; i < data.cause.length; i++) {
    const cause = data.causes[data.cause[i]!]!;
    const [code, enhanced, provider] = [data.code[i], data.enhanced[i], data.providers[data.provider[i]!]?.id];
    if (code) count(code, cause);
    if (enhanced) {
      count(enhanced, cause);
      count(`${provider} ${enhanced}`, cause);
    }
  }
  const made = new Map<string, Shares | undefined>();
  return (key) => {
    if (made.has(key)) return made.get(key);
    const seen = counts.get(key);
    const own = key.includes(' ');
    const usual = own ? undefined : key.includes('.') ? usualOfEnhanced(key) : usualOfBasic(key, data.codes[key]);
    const shares = seen || usual?.size ? mixed(data.causes, seen, usual) : undefined;
    // Keys come from pasted text; only those that the index knows are worth keeping.
    if (seen || shares) made.set(key, shares);
    return shares;
  };
}

function mixed(causes: readonly string[], seen: ReadonlyMap<string, number> | undefined, usual: Shares | undefined): Shares {
  let replies = 0;
  for (const count of seen?.values() ?? []) replies += count;
  const prior = PRIOR_REPLIES + PRIOR_SHARE * replies;
  const raw = causes.map((cause) => [cause, (seen?.get(cause) ?? 0) + prior * (usual?.get(cause) ?? 0) + UNSEEN] as const);
  const sum = raw.reduce((total, [, weight]) => total + weight, 0);
  return new Map(raw.map(([cause, weight]) => [cause, weight / sum]));
}
