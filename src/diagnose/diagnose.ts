/** Raw text to diagnosis, step by step. Pure and total: every string gets an answer. */
import { classesAgree } from '../model/code.ts';
import { chooseFailing, isConsequence, isFailing } from './choose.ts';
import { complaintIn } from './complaint.ts';
import { commandOf, hopOf, isRefusedHere, outcomeOf } from './context.ts';
import { enhancedNamed, findReplies, type FoundReply, type QueueStatus } from './find.ts';
import { fold, MAX_TEXT } from './fold.ts';
import { foreignIn, mailWeight, MAX_FOREIGN, type ForeignFinding } from './foreign.ts';
import type { LoadedIndex } from './load.ts';
import { leansTo } from './leaning.ts';
import { codeInDisguise } from './match.ts';
import { isPlaceholder, SENT_OUTSIDE, SURENESS, type Announced } from './numbers.ts';
import { usualOfEnhanced } from './priors.ts';
import { findProvider, type ProviderFinding } from './provider.ts';
import { askedIn, questionIn } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import type { Diagnosis, Foreign, Outcome, Place, RankedCause, Remark, Span, Verdict } from './types.ts';
import { isHresult, wordsIn, type Word } from './words.ts';

/** A question about a code is short; in a long text a number without context is no code. Units: UTF-16. */
const MAX_QUESTION = 400;
/** What somebody types to look for; a longer text that speaks of mail nowhere is about something else. Units: UTF-16. */
const MAX_SEARCH = 60;
/** Words that plainly name a cause may be somewhat more. */
const MAX_NAMING = 90;
/** How much of the text around the failing reply has a say. Units: UTF-16. */
const WORDS_BEFORE = 1500;
const WORDS_AFTER = 3000;
/** Without a reply the beginning of the text has to do. */
const WORDS_WITHOUT_REPLY = 8000;
/** Words must speak this much for a cause before a text without code counts as a mail error. */
const MIN_WORDS = 1.1;
/** Without any sign of mail, words must speak louder. */
const MIN_WORDS_ALONE = 2.6;
/** And its cause must stand out this much: a guess among many is no answer. */
const MIN_CONFIDENCE = 0.1;
const MIN_CONFIDENCE_ALONE = 0.5;
/** Where a log says that mail was taken, words must speak this loud to be a refusal beside it. */
const MIN_REFUSED = 4;
/** Signs of mail of this weight make a text about mail. */
const MAIL = 1;
/** Foreign signs must outweigh those of mail by this factor, so that an SMTP error is not called something else. */
const FOREIGN_FACTOR = 1.25;
/** And of this weight where nothing in the text says why mail failed. */
const PLAINLY_FOREIGN = 4;
/** Words that name a cause that only mail has: how much they must speak, and what they add to the signs of mail. */
const MIN_MAIL_WORDS = 4;
const MAIL_WORDS = 3;
/** A question about a number, or nothing but numbers. */
const ASKS =
  /^[\s\d.,;#-]{3,40}$|\b(?:codes?|errors?|status|reply|response|mean(?:s|ing)?|what|why|vs|bounce|fehler|erreur|error|codigo)\b|错误|代码|エラー|什么|意思|とは/i;
/** Codes that FTP and HTTP have not. */
const SMTP_ALONE = /^(?:432|45[45]|53[58]|55[456]|571)$/;
const SMTP_ALONE_MAIL = 4.5;
/** Lines by which Exim says that it refused or failed: mail, however odd the words behind them. */
const REFUSED = /\brejected (?:RCPT|MAIL|after DATA)\b|(?:^|\n)[\d-]{10} [\d:.]{8,15} (?:\S{6,16}-\S{6,11}-\S{2,4} )?\*\* \S/;
/** A text that begins as a reply is one, unless more speaks for something else. */
const REPLY_LINE_MAIL = 2;
/** A quote or bracket may stand before it. */
const REPLY_LINE_START = 2;
/** A queue's status, and a provider's own words or token, are signs of mail. */
const STATUS_MAIL = 3;
const PROVIDER_MAIL = 2;
/** So is a whole sentence that equals a known reply; fewer words others may say, too. */
const EQUAL_MAIL = 4;
const MIN_EQUAL_MAIL = 5;
/** A code with its enhanced code or behind `said:` is itself a sign of mail. */
const REPLY_MAIL: Readonly<Record<number, number>> = {
  [SURENESS.enhanced]: 6,
  [SURENESS.announced]: 2,
  [SURENESS.placed]: 0.5,
  [SURENESS.bare]: 0,
};

/** Diagnoses a text. */
export const diagnose = (text: string, index: LoadedIndex): Diagnosis => answer(text, index, false);

/** @param isMail whether its words are known to speak of mail, so that a bare number may be a code */
function answer(text: string, index: LoadedIndex, isMail: boolean): Diagnosis {
  const folded = fold(text);
  const { replies, statuses } = findReplies(folded);
  const complaint = complaintIn(folded);
  if (complaint === 'unseen') return { ...noMail('undecided', undefined, text), remarks: ['no-error-text'] };
  const mailSigns = mailWeight(folded);
  const isQuestion = folded.length <= MAX_QUESTION && (isMail || mailSigns >= 1 || ASKS.test(folded));
  const failing = chooseFailing(replies, isQuestion) ?? askedIn(folded, index);
  const lost = failing && refusedBefore(folded, failing, replies, index);
  if (lost) return lost;
  const refused = statuses.filter(({ code }) => /^[45]/.test(code));
  // `Status: 5.0.0` beside a reply says less than the reply; alone it is what the report says.
  const status = refused.find(({ code }) => !isPlaceholder(code)) ?? (failing ? undefined : refused[0]);
  const enhanced = failing?.enhanced ?? status?.code;
  const question = questionIn(folded, failing?.codes ?? [], index);
  const provider = findProvider(folded, failing, question?.provider, index);
  const read = question ? [] : wordsIn(window(folded, failing)).map(shiftedBy(windowStart(failing)));
  const disguised = failing ? undefined : codeInDisguise(read, index);
  // A program's number for the failure tells less than the server's code, or stands for one.
  const words = disguised || failing?.code !== undefined ? read.filter(({ stem }) => !isHresult(stem)) : read;
  const known = disguised ?? codeOf(failing, index);
  const command = failing && commandOf(folded, failing);
  const ranked = rank(
    // A code that refuses nothing has no causes: the program around it does.
    {
      words,
      reply: failing,
      code: known?.startsWith('3') ? undefined : known,
      enhanced,
      provider,
      command: command?.value,
      asked: disguised !== undefined || failing?.sure === SURENESS.bare,
    },
    index,
  );
  // A number of nobody's, where a reply begins whose words plainly speak of mail.
  const isSaid = failing && !failing.outside && failing.sure >= SURENESS.placed && ranked.mailWords >= MIN_MAIL_WORDS;
  const code = known ?? (isSaid ? failing.code : undefined);
  const mail = mailEvidence(mailSigns, ranked, failing, code, status, provider);
  // Most replies are so plainly about mail that nothing foreign could outweigh them.
  const foreign = !failing || mail * FOREIGN_FACTOR < MAX_FOREIGN ? foreignIn(folded) : undefined;
  const verdict = verdictOf({
    failing,
    status,
    ranked,
    foreign,
    mail,
    hasWords: words.length > 1,
    length: folded.trim().length,
    asks: question !== undefined || disguised !== undefined,
    isRefusal: REFUSED.test(folded.slice(0, WORDS_WITHOUT_REPLY)),
  });
  if (verdict === 'smtp' && !failing && !isQuestion && folded.length <= MAX_QUESTION && chooseFailing(replies, true))
    return answer(text, index, true);
  // A line of a log that something was delivered tells nothing else, and is what somebody looked for.
  const saysNo = verdict === 'not-smtp' ? foreign : verdict === 'smtp' && (failing || status || ranked.wordScore >= MIN_REFUSED);
  if (!saysNo && outcomeOf(folded, undefined) === 'accepted') return noMail('not-smtp', { kind: 'accepted' }, text);
  if (verdict === 'not-smtp') return noMail(verdict, foreign, text);
  // What somebody looks for who has a provider's token and no reply that we know with it.
  const isToken = folded.length <= MAX_SEARCH && provider.spans.some(({ kind }) => kind === 'token');
  if (verdict === 'undecided')
    return {
      ...noMail(verdict, undefined, text),
      causes: mail >= MAIL ? guessed(words, index) : [],
      ...(isToken ? { provider: provider.id ?? null, spans: tidySpans(provider.spans) } : {}),
    };
  const meant = enhanced || folded.length > MAX_QUESTION ? undefined : enhancedMeant(folded, ranked);
  const outcome = outcomeOf(folded, failing);
  const isBare = disguised ? ranked.wordScore < MIN_WORDS_ALONE : failing !== undefined && ranked.wordScore === 0;
  return {
    verdict,
    outcome,
    replyCode: code ?? null,
    enhancedCode: enhanced ?? meant?.enhanced ?? null,
    provider: provider.id ?? null,
    library: provider.library ?? null,
    command: command?.value ?? null,
    hop: hopOf(folded, failing),
    spans: tidySpans([
      ...codeSpans(replies, failing, statuses),
      ...(meant?.codes ?? []),
      ...(command ? [{ ...command, kind: 'command' as const }] : []),
      ...wordSpans(ranked),
      ...provider.spans,
    ]),
    replies: ranked.replies,
    causes: ranked.causes,
    remarks: [
      ...remarksOf(outcome, replies, failing, statuses, ranked, index.knows, isRefusedHere(window(folded, failing)), isBare),
      ...(complaint ? (['among-spam'] as const) : []),
      ...truncated(text),
    ],
  };
}

/**
 * The refusal from which the text's first reply only follows (`503 RCPT first`): a log kept its words and lost its code.
 * Undefined where no such words stand before it.
 */
function refusedBefore(text: string, failing: FoundReply, replies: readonly FoundReply[], index: LoadedIndex): Diagnosis | undefined {
  // An exception shows the reply that was given, and its own words before it.
  if (!isConsequence(failing) || failing !== replies[0] || failing.announced === 'exception') return undefined;
  const before = diagnose(text.slice(0, failing.start), index);
  const [first] = before.causes;
  if (before.replyCode !== null || !first || first.confidence < MIN_CONFIDENCE_ALONE) return undefined;
  // Words of a queue say that something failed, and not what.
  if (first.cause === 'message-expired' || first.cause === 'policy') return undefined;
  // Nor do words that say the same as the reply, or that nobody was reached: somebody replied.
  if (first.cause === 'command-sequence' || first.cause === 'connection-failed') return undefined;
  return {
    ...before,
    outcome: outcomeOf(text, failing),
    spans: tidySpans([...before.spans, ...codeSpans(replies, undefined, [])]),
    remarks: [...before.remarks, 'consequence'],
  };
}

/** What the words lean to where nothing decides. */
function guessed(words: readonly Word[], index: LoadedIndex): RankedCause[] {
  const guess = leansTo(
    words.map(({ stem }) => stem),
    index,
  );
  return guess ? [{ ...guess, because: [] }] : [];
}

const truncated = (text: string): Remark[] => (text.length > MAX_TEXT ? ['truncated'] : []);

/** The answer to a text that is no SMTP error, or tells too little. */
function noMail(verdict: Exclude<Verdict, 'smtp'>, what: { kind: Foreign; place?: Place } | undefined, text: string): Diagnosis {
  return {
    verdict,
    ...(verdict === 'not-smtp' ? { notSmtp: what?.kind ?? 'other' } : {}),
    outcome: what?.kind === 'accepted' ? 'accepted' : 'unknown',
    replyCode: null,
    enhancedCode: null,
    provider: null,
    library: null,
    command: null,
    hop: 'unknown',
    spans: what?.place ? tidySpans([{ ...what.place, kind: 'foreign', value: what.kind }]) : [],
    replies: [],
    causes: [],
    remarks: truncated(text),
  };
}

/** How much speaks for mail: the vocabulary, the form of the reply, a cause or provider that only mail has. */
function mailEvidence(
  signs: number,
  ranked: Ranked,
  failing: FoundReply | undefined,
  code: string | undefined,
  status: QueueStatus | undefined,
  provider: ProviderFinding,
): number {
  let sum = signs;
  if (ranked.mailWords >= MIN_MAIL_WORDS) sum += MAIL_WORDS;
  if (ranked.equalWords >= MIN_EQUAL_MAIL) sum += EQUAL_MAIL;
  if (failing) sum += REPLY_MAIL[failing.sure] ?? 0;
  if (code && failing && failing.start <= REPLY_LINE_START && failing.sure >= SURENESS.placed) sum += REPLY_LINE_MAIL;
  if (code && failing && SMTP_ALONE.test(code) && failing.sure >= SURENESS.placed) sum += SMTP_ALONE_MAIL;
  if (status) sum += STATUS_MAIL;
  if (provider.spans.some(({ kind }) => kind !== 'host')) sum += PROVIDER_MAIL;
  return sum;
}

/** How a text announces the very code that was given, known or not. */
const QUOTING: ReadonlySet<Announced> = new Set(['exception', 'diagnostic', 'said']);

/**
 * The basic code of the failing reply. A number that is no code of SMTP counts where an enhanced code stands behind it
 * or where the text calls it an error code; else it is only remarked upon.
 */
function codeOf(failing: FoundReply | undefined, index: LoadedIndex): string | undefined {
  if (!failing?.code) return undefined;
  const isSent = SENT_OUTSIDE.test(failing.code) && failing.sure >= SURENESS.placed;
  const sure =
    isSent || index.knows(failing.code) || failing.enhanced !== undefined || (QUOTING.has(failing.announced) && !failing.outside);
  return sure ? failing.code : undefined;
}

/** Codes by which the registry leaves open what went wrong: whatever a provider means by them is within that. */
const OPEN_CODE = /\.0$|^[45]\.7\.1$/;

/** Whether the first cause is one that the provider, and not the registry, means by the code. */
function isVendorMeaning(enhanced: string, { causes }: Ranked): boolean {
  if (OPEN_CODE.test(enhanced)) return false;
  const first = causes[0];
  const [usual] = usualOfEnhanced(enhanced).keys();
  return first !== undefined && first.cause !== usual && first.because.some((evidence) => evidence.kind === 'provider-code');
}

/** The enhanced code that stands bare in a sentence, where it means what the words say: others are versions. */
function enhancedMeant(text: string, { causes }: Ranked): FoundReply | undefined {
  const named = enhancedNamed(text);
  const [usual] = usualOfEnhanced(named?.enhanced ?? '').keys();
  return usual !== undefined && causes[0]?.cause === usual && causes[0].confidence >= MIN_CONFIDENCE_ALONE ? named : undefined;
}

const windowStart = (reply: Place | undefined): number => (reply ? Math.max(0, reply.start - WORDS_BEFORE) : 0);
const window = (text: string, reply: Place | undefined): string =>
  text.slice(windowStart(reply), reply ? reply.end + WORDS_AFTER : WORDS_WITHOUT_REPLY);
const shiftedBy =
  (by: number) =>
  <T extends Place>(place: T): T =>
    by ? { ...place, start: place.start + by, end: place.end + by } : place;

interface Signs {
  failing: FoundReply | undefined;
  status: QueueStatus | undefined;
  ranked: Ranked;
  foreign: ForeignFinding | undefined;
  /** How much speaks for mail. */
  mail: number;
  /** Whether the text has more than one word that counts. */
  hasWords: boolean;
  /** Of the text. Units: UTF-16. */
  length: number;
  /** Whether it asks about a code and quotes nobody. */
  asks: boolean;
  /** Whether a line of a log says that mail was refused. */
  isRefusal: boolean;
}

function verdictOf({ failing, status, ranked, foreign, mail, hasWords, length, asks, isRefusal }: Signs): Verdict {
  const isShort = length <= MAX_SEARCH;
  if (foreign && foreign.weight > mail * FOREIGN_FACTOR) return 'not-smtp';
  // A program that broke before it reached any server, however much it speaks of mail.
  if (foreign?.kind === 'shell' && foreign.weight >= MAX_FOREIGN && !failing && !status) return 'not-smtp';
  if (ranked.isNamed || ranked.equalWords > 0 || (failing && failing.sure >= SURENESS.announced)) return 'smtp';
  if (status || isRefusal || asks) return 'smtp';
  const isMail = mail >= MAIL;
  // Without any sign of mail only what mail alone has tells of it: a login or a connection fails everywhere.
  if (failing && (isMail || ranked.mailWords >= MIN_WORDS || failing.sure < SURENESS.placed || failing.words.trim().length < 3))
    return 'smtp';
  // Who types a code and few words here asks of mail; in a longer text it has to be called an error, or to be one that only SMTP has.
  const isKnown = failing?.announced === 'exception' || (failing?.code && SMTP_ALONE.test(failing.code));
  if (failing?.code && !foreign && (isShort || (isKnown && ranked.wordScore >= MIN_WORDS))) return 'smtp';
  const certain = (ranked.causes[0]?.confidence ?? 0) >= (isMail ? MIN_CONFIDENCE : MIN_CONFIDENCE_ALONE);
  // Words that some reply happens to have (`hello`) tell nothing in a text without mail, unless they name a cause (`greylisted`).
  const told = (hasWords && isMail) || ranked.causes[0]?.because.some(({ kind }) => kind === 'words');
  if (
    certain &&
    told &&
    (isMail || isShort || (!foreign && length <= MAX_NAMING)) &&
    ranked.wordScore >= (isMail ? MIN_WORDS : MIN_WORDS_ALONE)
  )
    return 'smtp';
  // Mail is spoken of, and what failed is something else: the form of a web server that sends it.
  if (foreign && (!isMail || foreign.weight >= PLAINLY_FOREIGN)) return 'not-smtp';
  return isMail || isShort ? 'undecided' : 'not-smtp';
}

function codeSpans(replies: readonly FoundReply[], failing: FoundReply | undefined, statuses: readonly QueueStatus[]): Span[] {
  return [
    ...replies.flatMap((reply): Span[] =>
      reply === failing
        ? reply.codes.map(({ kind, value, start, end }) => ({ kind, value, start, end }))
        : reply.sure >= SURENESS.placed
          ? reply.codes.map(({ value, start, end }) => ({ kind: 'other-code' as const, value, start, end }))
          : [],
    ),
    ...statuses.map(({ code, start, end }) => ({ kind: 'queue-status' as const, value: code, start, end })),
  ];
}

/** The words that gave the first cause away. */
function wordSpans({ causes }: Ranked): Span[] {
  const first = causes[0];
  return (first?.because ?? []).flatMap((evidence) =>
    evidence.kind === 'words' ? [{ kind: 'words' as const, value: first!.cause, start: evidence.start, end: evidence.end }] : [],
  );
}

/** In order and without overlap; of two that overlap the one listed first stays. */
function tidySpans(spans: readonly Span[]): Span[] {
  const ordered = spans.map((span, rank) => ({ span, rank })).sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: { span: Span; rank: number }[] = [];
  for (const item of ordered) {
    if (item.span.end <= item.span.start) continue;
    const last = kept.at(-1);
    if (!last || item.span.start >= last.span.end) kept.push(item);
    else if (item.rank < last.rank) kept[kept.length - 1] = item;
  }
  return kept.map(({ span }) => span);
}

const differ = (codes: readonly (string | undefined)[]): boolean => new Set(codes.filter((code) => code !== undefined)).size > 1;

function remarksOf(
  outcome: Outcome,
  replies: readonly FoundReply[],
  failing: FoundReply | undefined,
  statuses: readonly QueueStatus[],
  ranked: Ranked,
  knows: (code: string) => boolean,
  isRefusedHere: boolean,
  isBare: boolean,
): Remark[] {
  const remarks: Remark[] = [];
  if (failing?.code && failing.enhanced && !classesAgree(failing.code, failing.enhanced)) remarks.push('class-mismatch');
  if (statuses.some(({ code }) => isPlaceholder(code))) remarks.push('queue-status');
  if (failing?.code?.[0] === '5' && outcome === 'delayed') remarks.push('deferred-permanent');
  if (failing?.code?.[0] === '4' && outcome === 'failed') remarks.push('failed-temporary');
  if (failing?.code && !knows(failing.code)) remarks.push(failing.outside ? 'outside-grammar' : 'unknown-code');
  const others = replies.filter((reply) => reply.sure >= SURENESS.announced && isFailing(reply));
  if (differ(others.map(({ code }) => code)) || differ(others.map(({ enhanced }) => enhanced))) remarks.push('several-replies');
  if (isBare) remarks.push('bare-code');
  if (failing?.enhanced && isVendorMeaning(failing.enhanced, ranked)) remarks.push('vendor-code');
  if (isRefusedHere) remarks.push('refused-here');
  return remarks;
}
