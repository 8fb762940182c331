/**
 * Ranks causes. Each piece of evidence adds log-odds to causes: the phrases of the lexicon, the replies that the text
 * resembles, the causes that the codes usually have, and what the provider means by them. The sums become confidences.
 */
import { namingIn, phrasesIn, resembling, type Hit, type Resemblance } from './match.ts';
import { LEVELS } from './lexicon.ts';
import { isPlaceholder } from './numbers.ts';
import { byClass, byCommand } from './priors.ts';
import type { LoadedIndex } from './load.ts';
import type { Evidence, MatchedReply, Place, RankedCause } from './types.ts';
import type { Word } from './words.ts';

/** What a reply of the index counts that equals the text. */
const MATCH = 7;
/** Similarity is taken to this power: half alike is much less than half a match. */
const MATCH_POWER = 1.6;
/** Further replies of the same cause add little to the best one. */
const MATCH_AGAIN = 0.15;
const MAX_SAME = 3;
/** A text as like a known reply as this, and of so many words, is that reply, and what its words mean elsewhere counts less. */
const EQUAL = 0.95;
const EQUAL_WORDS = 3;
const EQUAL_SCORE = 4;
const EQUAL_OWN_WORDS = 4;
/** What a library prints around any reply counts from this likeness on, where nothing else speaks. */
const LIKE_FRAME = 0.6;
/** Same or other codes and provider move a similarity by these factors. */
const SAME_CODE = 1.05;
const OTHER_CODE = 0.93;
const SAME_ENHANCED = 1.12;
const OTHER_ENHANCED = 0.93;
const SAME_COMMAND = 1.03;
const OTHER_COMMAND = 0.95;
const SAME_PROVIDER = 1.12;
const OTHER_PROVIDER = 0.93;
/** A reply of a single word (`Rejected`) is no likeness where its codes differ. */
const ONE_WORD = 0.5;
/** The words of a question are the reader's own: likeness to a reply is chance. */
const ASKED = 0.5;
/** How much of the log-odds of the codes counts. */
const BASIC_WEIGHT = 0.35;
const ENHANCED_WEIGHT = 0.75;
const PROVIDER_CODE_WEIGHT = 0.5;
/** The most that a code may speak against a cause: codes are misused everywhere. */
const CODE_FLOOR = -1.2;
/** What the words lean to, per log-odds; terms are far from independent. */
const LEANING_WEIGHT = 0.2;
/** Of more terms each counts less. */
const MANY_TERMS = 8;
const MAX_LEANING = 3;
/** A second phrase of the same cause counts this much of the first, the third this much of the second. */
const AGAIN = 0.4;
const MAX_PHRASES = 6;
/** Words outside the failing reply count this much. */
const AROUND = 0.6;
/** A server that answers for good was reached: what its reply says of connections is mostly about being let in. */
const REACHED = 0.4;
/** What a library prints where no reply came is nothing like a text that has one. */
const UNANSWERED = 0.3;
/** Below this many words a reply says nothing by itself, and the text around it counts in full. */
const MIN_OWN_WORDS = 2;
/** Where nothing but codes speaks, the last of them counts in full, so that its share among known replies is the confidence. */
const BARE_TEMPERATURE = 1;
/** Confidence: the sums are divided by this before the softmax; wrong by overconfidence is worse than by modesty. */
const TEMPERATURE = 1.6;
/** Causes below this sum have nothing that speaks for them. */
const MIN_SCORE = 0.6;
const MAX_CAUSES = 5;
const MAX_MATCHES = 5;
/** Replies less like the text count a little, and are not worth naming. */
const MIN_MATCH = 0.4;
/** From here on a reply's variant is the text's. */
const VARIANT_MATCH = 0.6;
const VARIANT_REPLIES = 3;
/** Words of another cause that name it, and what message-expired then loses. */
const NAMED = 2.5;
const YIELD = 4;
/** What a refusal and a failed connection lose to the reason that the text names for them. */
const POLICY_YIELDS = 2;
const CONNECTION_YIELDS = 3;
/** Reasons for a connection that did not come about. */
const OF_CONNECTION: ReadonlySet<string> = new Set(['dns-failure', 'tls-failed', 'domain-not-found']);
/** A refusal whose words say less than this for any cause, or that has none, is a rule of somebody's own, more likely than what its code mostly means. */
const LITTLE = 2;
const UNSORTED = 1.5;
/** A doubt that is always there, as if one more cause had this sum. */
const DOUBT = 1.5;

/** Causes whose words other protocols have too. */
const ANYWHERE: ReadonlySet<string> = new Set(
  'connection-failed dns-failure domain-not-found tls-failed tls-required auth-failed auth-required server-error server-busy not-implemented syntax-error command-sequence disk-full rate-limited policy too-many-connections message-expired mailbox-full sending-quota relay-denied bad-address'.split(
    ' ',
  ),
);

/** Of these, causes that programs report of every connection in the same words. */
const NETWORK: ReadonlySet<string> = new Set(['connection-failed', 'dns-failure', 'domain-not-found', 'tls-failed']);

export interface RankInput {
  /** Words of the text around and in the reply. */
  words: readonly Word[];
  /** The failing reply's place. */
  reply: Place | undefined;
  code: string | undefined;
  enhanced: string | undefined;
  provider: { id: string | undefined; place: number };
  /** Whether the code is merely named, as in a question: the words around it are the reader's own. */
  asked: boolean;
  /** What was answered. */
  command: string | undefined;
}

export interface Ranked {
  causes: RankedCause[];
  replies: MatchedReply[];
  /** What words add to the best cause; codes, and what the words merely lean to, aside. */
  wordScore: number;
  /** Whether the text is hardly more than a provider's own token. */
  isNamed: boolean;
  /** How many words the known reply has that the text equals; 0 where it equals none, or one that every program prints. */
  equalWords: number;
  /** The same for causes that only mail has: a login or a connection fails everywhere. */
  mailWords: number;
}

interface Sum {
  score: number;
  words: number;
  because: { weight: number; evidence: Evidence }[];
}

/** Causes and replies, best first. */
export function rank(input: RankInput, index: LoadedIndex): Ranked {
  const sums = new Map<string, Sum>();
  const add = (cause: string, weight: number, evidence: Evidence | undefined, isWord = false): void => {
    let sum = sums.get(cause);
    if (!sum) sums.set(cause, (sum = { score: 0, words: 0, because: [] }));
    sum.score += weight;
    if (isWord) sum.words += weight;
    if (evidence && weight > 0) sum.because.push({ weight, evidence });
  };
  const { words, reply } = input;
  const inside = (word: Word): boolean => reply !== undefined && word.start >= reply.start && word.end <= reply.end;
  const own = words.filter(inside);
  const around = reply && own.length >= MIN_OWN_WORDS ? AROUND : 1;
  const hits = phrasesIn(words);
  const reached = input.code?.startsWith('5') ?? false;
  addPhrases(hits, words, inside, around, reached, add);
  const stems = (around < 1 ? own : words).map((word) => word.stem);
  const naming = namingIn(stems, index);
  const { replies, equalWords, frame } = addReplies(stems, naming, input, index, add);
  let said = Math.max(0, ...[...sums.values()].map((sum) => sum.words));
  if (frame && !input.code && said < LITTLE) {
    add('policy', frame.weight, { kind: 'reply', key: frame.key }, true);
    said = Math.max(said, frame.weight);
  }
  if (!input.asked) addLeaning(stems, index, add);
  // What a library prints around a code, or somebody who asks about it, says no more than the code.
  const isBare = said === 0 || ((frame !== undefined || input.asked) && said < LITTLE);
  addCodes(input, isBare, index, add);
  for (const odds of [byCommand(input.command), byClass(input.code ?? input.enhanced)])
    for (const [cause, weight] of odds) if (sums.has(cause)) add(cause, weight, undefined);
  if (said < LITTLE && leavesOpen(input)) add('policy', UNSORTED, undefined);
  speakOfSender(sums, input, own);
  yieldToLastError(sums);
  yieldToReason(sums, hits, (hit) => !reply || inside(words[hit.from]!));
  return {
    causes: toCauses(sums, hits, replies, isBare, index),
    replies: replies
      .slice(0, MAX_MATCHES)
      .filter(({ similarity }) => similarity >= MIN_MATCH)
      .map(({ reply, similarity }) => ({ key: keyOf(reply, index), confidence: similarity })),
    wordScore: said,
    isNamed: naming.length > 0,
    equalWords,
    mailWords: Math.max(0, ...[...sums].map(([cause, sum]) => (ANYWHERE.has(cause) ? 0 : sum.words))),
  };
}

/** `554` and `5.7.1`: codes that say no more than that somebody does not want the mail. */
const leavesOpen = ({ code, enhanced }: RankInput): boolean => (enhanced ? /^5\.7\.[01]$/.test(enhanced) : code === '554');

/** A queue's "too long" is an outcome: where the text names a last error, that is the cause. */
function yieldToLastError(sums: Map<string, Sum>): void {
  const expired = sums.get('message-expired');
  if (!expired) return;
  const named = [...sums].some(([cause, sum]) => cause !== 'message-expired' && sum.words >= NAMED);
  if (named) expired.score -= YIELD;
}

/** What a server says of a domain or user in reply to MAIL, it says of the sender's. Recipient's cause to sender's. */
const OF_SENDER: ReadonlyMap<string, string> = new Map([
  ['domain-not-found', 'sender-domain-invalid'],
  ['user-unknown', 'sender-rejected'],
]);

function speakOfSender(sums: Map<string, Sum>, { command, enhanced, code }: RankInput, own: readonly Word[]): void {
  if (!code || (command !== 'MAIL' && !enhanced?.endsWith('.1.8'))) return;
  if (own.some(({ stem }) => stem === 'recipient')) return;
  for (const [recipients, senders] of OF_SENDER) {
    const said = sums.get(recipients);
    if (!said || said.words < NAMED) continue;
    const own = sums.get(senders) ?? { score: 0, words: 0, because: [] };
    sums.set(senders, {
      score: Math.max(own.score, said.score) + Math.min(own.words, said.words) * AGAIN,
      words: Math.max(own.words, said.words),
      because: [...own.because, ...said.because],
    });
    sums.delete(recipients);
  }
}

/**
 * `Policy rejection` is what a server calls any refusal, and `Could not connect` what a client says of any connection:
 * where the text names the reason, that is the cause.
 */
function yieldToReason(sums: Map<string, Sum>, hits: readonly Hit[], counts: (hit: Hit) => boolean): void {
  const named = (isReason: (cause: string) => boolean): boolean =>
    hits.some((hit) => hit.phrase.weight >= LEVELS.topic && isReason(hit.phrase.cause) && counts(hit));
  const policy = sums.get('policy');
  if (policy && named((cause) => cause !== 'policy')) policy.score -= POLICY_YIELDS;
  const connection = sums.get('connection-failed');
  if (connection && named((cause) => OF_CONNECTION.has(cause))) connection.score -= CONNECTION_YIELDS;
}

type Add = (cause: string, weight: number, evidence: Evidence | undefined, isWord?: boolean) => void;

function addPhrases(
  hits: readonly Hit[],
  words: readonly Word[],
  inside: (word: Word) => boolean,
  around: number,
  reached: boolean,
  add: Add,
): void {
  const byCause = new Map<string, { weight: number; hit: Hit }[]>();
  for (const hit of hits) {
    // A phrase lies within the reply or outside, never across its beginning.
    if (hit.phrase.weight === 0 || inside(words[hit.from]!) !== inside(words[hit.to]!)) continue;
    const own = inside(words[hit.from]!);
    const weight = hit.phrase.weight * (reached && hit.phrase.cause === 'connection-failed' ? REACHED : 1) * (own ? 1 : around);
    const list = byCause.get(hit.phrase.cause) ?? [];
    if (list.some((other) => other.hit.from === hit.from && other.hit.to === hit.to && other.weight >= weight)) continue;
    list.push({ weight, hit });
    byCause.set(hit.phrase.cause, list);
  }
  for (const [cause, list] of byCause) {
    list.sort((a, b) => b.weight - a.weight || b.hit.at.length - a.hit.at.length);
    for (const [i, { weight, hit }] of list.slice(0, MAX_PHRASES).entries())
      add(cause, weight * AGAIN ** i, { kind: 'words', start: words[hit.from]!.start, end: words[hit.to]!.end }, true);
  }
}

function addReplies(
  stems: readonly string[],
  naming: readonly string[],
  input: RankInput,
  index: LoadedIndex,
  add: Add,
): { replies: Resemblance[]; equalWords: number; frame?: { key: string; weight: number } } {
  const { data } = index;
  const alike = resembling(stems, naming, index);
  const equal = equalTo(alike, input, index);
  if (equal.cause !== undefined) add(equal.cause, equal.weight, undefined, true);
  const found = alike
    .map(({ reply, similarity }) => ({
      reply,
      similarity: Math.min(1, similarity * agreement(reply, input, index)),
    }))
    .sort((a, b) => b.similarity - a.similarity);
  const seen = new Map<number, number>();
  const weigh = (similarity: number): number => MATCH * similarity ** MATCH_POWER * (input.asked ? ASKED : 1);
  const frame = found.find(({ reply, similarity }) => similarity >= LIKE_FRAME && isFrame(reply, index));
  for (const { reply, similarity } of found) {
    if (isFrame(reply, index)) continue;
    const cause = data.cause[reply]!;
    const again = seen.get(cause) ?? 0;
    seen.set(cause, again + 1);
    if (again >= MAX_SAME) continue;
    const odd = input.code && data.providers[data.provider[reply]!]?.library && NETWORK.has(data.causes[cause]!) ? UNANSWERED : 1;
    const evidence = similarity >= MIN_MATCH ? ({ kind: 'reply', key: keyOf(reply, index) } as const) : undefined;
    add(data.causes[cause]!, weigh(similarity) * odd * MATCH_AGAIN ** again, evidence, true);
  }
  return {
    replies: found,
    equalWords: equal.mailWords,
    ...(frame ? { frame: { key: keyOf(frame.reply, index), weight: weigh(frame.similarity) } } : {}),
  };
}

/** Whether a reply is what a library prints around whatever a server said: it refuses, and does not say why. */
const isFrame = (reply: number, { data }: LoadedIndex): boolean =>
  data.providers[data.provider[reply]!]?.library === true && data.causes[data.cause[reply]!] === 'policy';

const lengthOf = (reply: number, { data }: LoadedIndex): number => data.words[reply]!.split(' ').length;

/** What the known replies come to that the text equals: their cause where they have one, and how many words speak of mail. */
function equalTo(
  alike: readonly Resemblance[],
  input: RankInput,
  index: LoadedIndex,
): { cause?: string; weight: number; mailWords: number } {
  const { data } = index;
  const equal = alike.filter(({ reply, similarity }) => similarity >= EQUAL && isEqual(reply, input, index));
  const causes = causesOf(equal, input, index);
  const most = (replies: readonly Resemblance[]): number => Math.max(0, ...replies.map(({ reply }) => lengthOf(reply, index)));
  // Few words are anybody's: `mailbox not available` means one thing with one provider.
  const isTheirs = equal.some(({ reply }) => data.provider[reply] === input.provider.place);
  const own = isTheirs ? 1 : Math.min(1, (most(equal) - EQUAL_WORDS + 1) / EQUAL_OWN_WORDS);
  return {
    ...(causes.size === 1 ? { cause: data.causes[[...causes][0]!]! } : {}),
    weight: EQUAL_SCORE * own,
    mailWords: most(equal.filter(({ reply }) => !NETWORK.has(data.causes[data.cause[reply]!]!))),
  };
}

/** Whether a reply with the same words is the same: it has enough of them, and its code is of the same class. */
function isEqual(reply: number, { code }: RankInput, index: LoadedIndex): boolean {
  if (code && isFrame(reply, index)) return false;
  const theirs = index.data.code[reply] || index.data.enhanced[reply];
  return lengthOf(reply, index) >= EQUAL_WORDS && (!code || !theirs || theirs[0] === code[0]);
}

/** The causes of replies; of the provider's own where there are any. */
function causesOf(replies: readonly Resemblance[], { provider }: RankInput, { data }: LoadedIndex): Set<number> {
  const own = replies.filter(({ reply }) => data.provider[reply] === provider.place);
  return new Set((own.length ? own : replies).map(({ reply }) => data.cause[reply]!));
}

const keyOf = (reply: number, { data }: LoadedIndex): string => `${data.providers[data.provider[reply]!]?.id}/${data.keys[reply]}`;

/** How well codes and provider of an index's reply fit the text, as a factor. */
function agreement(reply: number, { code, enhanced, provider, command }: RankInput, { data }: LoadedIndex): number {
  const compare = (theirs: string | undefined, ours: string | undefined, same: number, other: number): number =>
    !theirs || !ours ? 1 : theirs === ours ? same : other;
  const odd = data.code[reply] !== code && !data.words[reply]!.includes(' ');
  return (
    (odd ? ONE_WORD : 1) *
    compare(data.code[reply], code, SAME_CODE, OTHER_CODE) *
    compare(data.enhanced[reply], enhanced, SAME_ENHANCED, OTHER_ENHANCED) *
    compare(data.command[reply], command, SAME_COMMAND, OTHER_COMMAND) *
    (provider.place < 0 ? 1 : data.provider[reply] === provider.place ? SAME_PROVIDER : OTHER_PROVIDER)
  );
}

function addLeaning(stems: readonly string[], index: LoadedIndex, add: Add): void {
  const sums = new Map<number, number>();
  let terms = 0;
  for (const stem of new Set(stems)) {
    const lean = index.leaning.get(stem);
    if (!lean) continue;
    terms++;
    for (const [cause, odds] of lean.seen) if (odds > 0) sums.set(cause, (sums.get(cause) ?? 0) + odds);
  }
  const scale = LEANING_WEIGHT * (terms > MANY_TERMS ? Math.sqrt(MANY_TERMS / terms) : 1);
  for (const [cause, sum] of sums) add(index.data.causes[cause]!, Math.min(MAX_LEANING, sum * scale), undefined, true);
}

function addCodes({ code, enhanced, provider }: RankInput, isBare: boolean, index: LoadedIndex, add: Add): void {
  const keys: { key: string; weight: number; evidence: Evidence }[] = [];
  if (code) keys.push({ key: code, weight: BASIC_WEIGHT, evidence: { kind: 'reply-code', code } });
  if (enhanced && !isPlaceholder(enhanced)) {
    keys.push({ key: enhanced, weight: ENHANCED_WEIGHT, evidence: { kind: 'enhanced-code', code: enhanced } });
    if (provider.id) {
      const evidence = { kind: 'provider-code', provider: provider.id, code: enhanced } as const;
      keys.push({ key: `${provider.id} ${enhanced}`, weight: PROVIDER_CODE_WEIGHT, evidence });
    }
  }
  const known = keys.filter(({ key }) => index.odds(key));
  for (const { key, weight, evidence } of known) {
    const speaks = isBare && key === known.at(-1)!.key;
    for (const [cause, odds] of index.odds(key)!)
      add(cause, speaks ? odds : Math.max(CODE_FLOOR, odds * weight), odds > 0 ? evidence : undefined);
  }
}

function toCauses(
  sums: ReadonlyMap<string, Sum>,
  hits: readonly Hit[],
  replies: readonly Resemblance[],
  isBare: boolean,
  index: LoadedIndex,
): RankedCause[] {
  const temperature = isBare ? BARE_TEMPERATURE : TEMPERATURE;
  const known = new Set(index.data.causes);
  const list = [...sums].filter(([cause]) => known.has(cause)).sort((a, b) => b[1].score - a[1].score);
  const top = list[0]?.[1].score ?? 0;
  const exp = (score: number): number => Math.exp((score - top) / temperature);
  const total = list.reduce((sum, [, { score }]) => sum + exp(score), 0) + exp(DOUBT);
  return list
    .filter(([, { score }]) => score >= MIN_SCORE)
    .slice(0, MAX_CAUSES)
    .map(([cause, { score, because }]) => {
      const variant = variantOf(cause, hits, replies, index);
      return {
        cause,
        confidence: exp(score) / total,
        because: because.sort((a, b) => b.weight - a.weight).map(({ evidence }) => evidence),
        ...(variant ? { variant } : {}),
      };
    });
}

/** The variant by its words, else that of the reply most like the text, which may have none. Only variants that the cause's page has. */
function variantOf(cause: string, hits: readonly Hit[], replies: readonly Resemblance[], index: LoadedIndex): string | undefined {
  const variants = index.data.variants[cause];
  if (!variants) return undefined;
  const said = hits.find(({ phrase }) => phrase.cause === cause && phrase.variant !== undefined && variants.includes(phrase.variant));
  if (said) return said.phrase.variant;
  const { data } = index;
  const match = replies
    .slice(0, VARIANT_REPLIES)
    .find(({ reply, similarity }) => similarity >= VARIANT_MATCH && data.causes[data.cause[reply]!] === cause);
  return (match && data.variant[match.reply]) || undefined;
}
