/** Evidence from words: the phrases of the lexicon, and the replies of the index that a text resembles. */
import { MAX_GAP, phraseBook, type Phrase, type PhraseBook } from './lexicon.ts';
import type { LoadedIndex } from './load.ts';
import { isHresult, isToken, termsOf, type Word } from './words.ts';

/** A phrase found: the words `from` to `to` of the text, both included. */
export interface Hit {
  phrase: Phrase;
  from: number;
  to: number;
  /** Its words: in ascending order, without those that it leaves out. */
  at: readonly number[];
}

/** The phrases in a list of words. A phrase whose words all lie within a longer one that says as much is dropped: `relay` in `relay denied`. */
export function phrasesIn(words: readonly Word[], book: PhraseBook = phraseBook()): Hit[] {
  const hits: Hit[] = [];
  const keys = words.map(({ stem }) => [stem, ...(book.setsOf.get(stem) ?? [])]);
  for (const [from, own] of keys.entries())
    for (const first of own) {
      const begun = book.byFirst.get(first);
      if (!begun) continue;
      for (const phrase of begun.alone) hits.push({ phrase, from, to: from, at: [from] });
      const met: string[] = [];
      for (let at = from + 1; at < words.length && at <= from + 1 + MAX_GAP && !words[at]!.begins; at++)
        for (const second of keys[at]!) {
          const going = begun.on.get(second);
          // Of a word that comes twice the first counts.
          if (!going || met.includes(second)) continue;
          met.push(second);
          for (const phrase of going) {
            const rest = at - from - 1 <= phrase.gaps[0]! ? restOf(words, keys, at, phrase) : undefined;
            if (rest) hits.push({ phrase, from, to: rest.at(-1)!, at: [from, ...rest] });
          }
        }
    }
  return longest(hits);
}

/** The places of the phrase's words from its second on, which is at `second`; undefined where one is missing. A phrase lies within one sentence. */
function restOf(words: readonly Word[], keys: readonly (readonly string[])[], second: number, phrase: Phrase): number[] | undefined {
  const places = [second];
  for (let k = 1; k < phrase.rest.length; k++) {
    const at = places.at(-1)!;
    const last = Math.min(words.length - 1, at + 1 + phrase.gaps[k]!);
    const key = phrase.rest[k]!;
    let next = at + 1;
    while (next <= last && !words[next]!.begins && !keys[next]!.includes(key)) next++;
    if (next > last || words[next]!.begins) return undefined;
    places.push(next);
  }
  return places;
}

function longest(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => b.at.length - a.at.length || a.to - a.from - (b.to - b.from));
  /** For each word the longest phrase that covers it. */
  const cover = new Map<number, Hit>();
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const over = cover.get(hit.from);
    const within = over && over.at.length > hit.at.length && over.to >= hit.to && over.from <= hit.from;
    if (within && !hit.phrase.variant) {
      const says = over.phrase.weight - hit.phrase.weight;
      // What the longer one leaves out has to say less: `rejected: greylisted, my password`.
      if (says > 0 || (says === 0 && hit.at.every((place) => over.at.includes(place)))) continue;
    }
    kept.push(hit);
    if (hit.phrase.variant) continue;
    for (let i = hit.from; i <= hit.to; i++) if (!cover.has(i)) cover.set(i, hit);
  }
  return kept;
}

export interface Resemblance {
  reply: number;
  /** 0 to 1. */
  similarity: number;
}

/** Replies below this similarity are not worth naming. */
const MIN_SIMILARITY = 0.12;
const MAX_REPLIES = 36;

/** Postings looked at for one text. Rare terms come first, so that what is left out are words that half of all replies have. */
const MAX_POSTINGS = 3000;

/** In a text of no more words a token of a provider's own, `TSS04`, names the reply. */
const MOST_NAMING = 3;
/** A token that more replies have names none. */
const MOST_NAMED = 4;

/** The tokens by which a text names a reply: any among a few words, an error number of Windows among any number of words. */
export const namingIn = (stems: readonly string[], index: LoadedIndex): string[] => {
  const names = stems.length <= MOST_NAMING ? isToken : isHresult;
  return stems.filter((stem) => names(stem) && (index.postings.get(stem)?.replies.length ?? Infinity) <= MOST_NAMED);
};

/** The reply code for which an error number of Windows stands: it tells no more than the code does. */
export function codeInDisguise(words: readonly Word[], { postings, data }: LoadedIndex): string | undefined {
  const codes = words.flatMap(({ stem }) => (isHresult(stem) ? (postings.get(stem)?.replies ?? []).map((reply) => data.code[reply]) : []));
  return codes.find(Boolean);
}

/**
 * The replies most like a list of stems, best first. Time is bounded, whatever the size of the index.
 * @param naming those of them that name a reply by themselves
 */
export function resembling(stems: readonly string[], naming: readonly string[], index: LoadedIndex): Resemblance[] {
  const terms = [...termsOf(naming.length ? naming : stems)]
    .map((term) => index.postings.get(term) ?? { weight: index.unseen(term), replies: undefined })
    .sort((a, b) => b.weight - a.weight);
  const dots = index.scratch;
  const touched: number[] = [];
  let square = 0;
  let visited = 0;
  for (const { weight, replies } of terms) {
    const counts = weight * weight;
    square += counts;
    if (!replies || visited > MAX_POSTINGS) continue;
    visited += replies.length;
    for (const reply of replies) {
      if (dots[reply] === 0) touched.push(reply);
      dots[reply]! += counts;
    }
  }
  const length = Math.sqrt(square);
  const found: Resemblance[] = [];
  for (const reply of touched) {
    const own = index.norms[reply]!;
    // A text around the reply must cost less than words that the reply lacks: half the surplus counts.
    const other = length > own ? Math.sqrt(length * own) : length;
    const similarity = Math.min(1, naming.length ? dots[reply]! / square : dots[reply]! / (own * other));
    dots[reply] = 0;
    if (similarity >= MIN_SIMILARITY) found.push({ reply, similarity });
  }
  return found.sort((a, b) => b.similarity - a.similarity).slice(0, MAX_REPLIES);
}
