/** Makes an index ready: the inverted lists, the weights of the terms, what the codes of its replies teach. */
import type { IndexData } from './build.ts';
import { leaningOf, type Leaning } from './leaning.ts';
import { literalFinder } from './literals.ts';
import { usualOfBasic, usualOfEnhanced, type Shares } from './priors.ts';
import { termsOf } from './words.ts';

/** What a term counts, and the replies that hold it. */
export interface Posting {
  /** Its inverse document frequency. */
  weight: number;
  /** Places of replies, ascending. */
  replies: number[];
}

/** Causes with what speaks for each; above 0 more than for the average cause. */
export type Odds = readonly (readonly [cause: string, odds: number])[];

export interface LoadedIndex {
  data: IndexData;
  /** Basic codes that the site knows, or that have usual causes. */
  knows: (code: string) => boolean;
  /** Term to the replies that hold it. A term is a stem, or two neighbours joined by a blank. */
  postings: ReadonlyMap<string, Posting>;
  /** What a term counts that no reply holds. */
  unseen: (term: string) => number;
  /** Euclidean length of each reply's vector. */
  norms: Float64Array;
  /** How strongly a stem speaks for causes. */
  leaning: ReadonlyMap<string, Leaning>;
  /** Log-odds of causes by `code`, `enhanced` and `provider enhanced`. */
  odds: (key: string) => Odds | undefined;
  /** The marks of all providers that a text holds, by provider, each with where it first stands. */
  marksIn: (text: string) => { place: number; mark: string; at: number }[];
  /** Providers with tokens, and whether a text has any token at all. */
  tokens: readonly { place: number; pattern: RegExp }[];
  hasToken: RegExp | undefined;
  /** For sums over the replies; all zero between two uses. */
  scratch: Float64Array;
  /** Host suffix to provider. */
  hosts: ReadonlyMap<string, number>;
  /** What people call a provider: its id, and the names of its domains without the ending. */
  names: ReadonlyMap<string, number>;
}

/** Two words in this order say more than both alone, but say part of it again. */
export const BIGRAM_WEIGHT = 0.6;
/** What the usual causes of a code count against replies that have it, in replies. */
const PRIOR_REPLIES = 4;
/** And beyond that this much of them: how many wordings a cause has says little about how often it is met. */
const PRIOR_SHARE = 0.5;
/** A cause that no reply of a code has: in replies. Small, yet not nothing, since the index never has all replies. */
const UNSEEN = 0.02;

const isPair = (term: string): boolean => term.includes(' ');

/** Reads what `buildIndex` wrote, also after it went through JSON. */
export function loadIndex(data: IndexData): LoadedIndex {
  const terms = data.words.map((words) => termsOf(words ? words.split(' ') : []));
  const postings = new Map<string, Posting>();
  for (const [reply, set] of terms.entries())
    for (const term of set) {
      const posting = postings.get(term);
      if (posting) posting.replies.push(reply);
      else postings.set(term, { weight: 0, replies: [reply] });
    }
  const total = Math.max(terms.length, 1);
  const idf = (frequency: number): number => Math.log(1 + total / (frequency + 0.5));
  for (const [term, posting] of postings) posting.weight = idf(posting.replies.length) * (isPair(term) ? BIGRAM_WEIGHT : 1);
  const [word, pair] = [idf(0), idf(0) * BIGRAM_WEIGHT];
  const norms = new Float64Array(terms.length);
  for (const [reply, set] of terms.entries()) {
    let sum = 0;
    for (const term of set) sum += postings.get(term)!.weight ** 2;
    norms[reply] = Math.sqrt(sum);
  }
  const basic = new Set(data.basic);
  const marks = data.providers.flatMap(({ marks }, place) => marks.map((mark) => ({ place, mark })));
  const findMarks = literalFinder(marks.map(({ mark }) => mark));
  const tokens = data.providers.flatMap(({ tokens }, place) => (tokens.length ? [{ place, pattern: tokenPattern(tokens) }] : []));
  return {
    data,
    knows: (code) => basic.has(code) || usualOfBasic(code).size > 0,
    postings,
    unseen: (term) => (isPair(term) ? pair : word),
    norms,
    leaning: leaningOf(data),
    odds: oddsOf(data),
    marksIn: (text) => findMarks(text).map(([i, at]) => ({ ...marks[i]!, at })),
    tokens,
    hasToken: tokens.length ? tokenPattern(data.providers.flatMap((provider) => provider.tokens)) : undefined,
    scratch: new Float64Array(terms.length),
    names: namesOf(data),
    hosts: new Map(data.providers.flatMap(({ hosts }, place) => hosts.map((host) => [host, place] as const))),
  };
}

/** Of two providers with one name the first has it; servers go before libraries, a name in full before a part of one. */
function namesOf({ providers }: IndexData): LoadedIndex['names'] {
  const names = new Map<string, number>();
  const call = (name: string, place: number): void => void (names.has(name) || names.set(name, place));
  const [libraries, servers] = [true, false].map((library) =>
    [...providers.entries()].filter(([, provider]) => (provider.library === true) === library),
  );
  for (const among of [servers!, libraries!]) {
    for (const [place, { id }] of among) call(id.replaceAll('-', ''), place);
    for (const [place, { hosts }] of among) for (const host of hosts) if (host.split('.').length === 2) call(host.split('.')[0]!, place);
    for (const [place, { id }] of among) call(id.split('-')[0]!, place);
  }
  return names;
}

const tokenPattern = (tokens: readonly string[]): RegExp => new RegExp(`(?<![A-Za-z0-9])(?:${tokens.join('|')})(?![A-Za-z0-9])`);

/** Log-odds of the causes of a code among the replies that have it, with the usual causes as a start. */
function oddsOf(data: IndexData): LoadedIndex['odds'] {
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
  const made = new Map<string, Odds>();
  const level = Math.log(data.causes.length || 1);
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const seen = counts.get(key);
    const own = key.includes(' ');
    const usual = own ? undefined : key.includes('.') ? usualOfEnhanced(key) : usualOfBasic(key, data.codes[key]);
    // Keys come from pasted text; only those that the index knows are worth keeping.
    if (!seen && !usual?.size) return undefined;
    const odds = [...mixed(data.causes, seen, usual)].map(([cause, share]) => [cause, Math.log(share) + level] as const);
    made.set(key, odds);
    return odds;
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
