/** An inverted index of the replies, ranked by Okapi BM25; the causes of the best replies. */
import type { IndexData } from '../../../src/diagnose/index.ts';
import { causesOf, featuresOf, readReplies, shippedReplies, type Trained } from './reading.ts';

const K1 = 1.2;
const B = 0.75;

export function trainBm25(data: IndexData): Trained {
  const replies = readReplies(data).map(featuresOf);
  const postings = new Map<string, number[]>();
  for (const [reply, terms] of replies.entries())
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(reply);
      else postings.set(term, [reply]);
    }
  const mean = replies.reduce((sum, { size }) => sum + size, 0) / Math.max(1, replies.length);
  // A term counts once however often a short reply repeats it.
  const saturated = replies.map(({ size }) => (K1 + 1) / (1 + K1 * (1 - B + (B * size) / mean)));
  return {
    rank(reading) {
      const scores = new Map<number, number>();
      for (const term of featuresOf(reading)) {
        const list = postings.get(term);
        if (!list) continue;
        const idf = Math.log(1 + (replies.length - list.length + 0.5) / (list.length + 0.5));
        for (const reply of list) scores.set(reply, (scores.get(reply) ?? 0) + idf * saturated[reply]!);
      }
      return causesOf(scores, data);
    },
    shipped: shippedReplies(data),
  };
}
