/**
 * Finds the replies of a folded text: joins the lines of one reply, also where a log has glued them into one line,
 * tells enhanced codes from versions, and keeps apart what the queue says of itself.
 */
import { codeNumbers, isPlaceholder, SURENESS, tidy, type Announced, type CodeNumber } from './numbers.ts';
import type { Place } from './types.ts';

export interface FoundReply extends Place {
  /** The basic code; absent where the text shows only an enhanced one. */
  code?: string;
  enhanced?: string;
  /** Its words without the codes, lines joined. */
  words: string;
  /** Where each code of it stands. */
  codes: (Place & { kind: 'reply-code' | 'enhanced-code'; value: string })[];
  sure: number;
  announced: Announced;
  /** The number is no SMTP code by grammar. */
  outside: boolean;
}

/** A status that the queue gives itself, as `dsn=4.4.1` or `Status: 5.0.0`. */
export interface QueueStatus extends Place {
  code: string;
}

export interface Found {
  replies: FoundReply[];
  statuses: QueueStatus[];
}

/** Lines of one reply are at most this far apart. RFC 5321 4.5.3.1.5 allows 512 octets a line. Units: UTF-16. */
const MAX_LINE = 520;
/** More words than this of one reply say nothing new. */
const MAX_WORDS = 1200;
/** `550 550 5.7.1`, `code "552", with message "552-5.2.3`: between a code and its repetition. */
const REPEATED = /^[\s,:;.'"()[\]{}=>\\-]*(?:(?:with message|message|response|msg|error|said|reply|smtp|b)[\s,:;'"()=-]*){0,6}$/i;
const MAX_REPEAT_GAP = 60;

/** An enhanced code is at most this far from the reply it belongs to. Units: UTF-16. */
const MAX_APART = 120;

interface EnhancedPlace extends Place {
  value: string;
}

/** Where the words of a reply end. */
const WORDS_END =
  /\(in reply to|\s(?=[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )|No action is required on your part|\n[ ]*\n|\n[ ]*(?:at |in |\/[^\n :]{3,300}:\d+:in |File "|[A-Z][\w-]{2,30}: |--- |On \d|<?[\w.+-]{1,64}@|\[?\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:)|\n[ ]*(?:C|S|-->|<--|->|<-|>>>?|<<<?)[ :]|', *\d{3}\b|\), \(\d{3}/;

/** `5.7.1-beta` and `5.7.0 -> 5.7.1` are versions. */
const ENHANCED =
  /(?<![\w.\-/@])[245]\.[0-7]\.\d{1,3}(?![\w]|[にへ]|から|以降|\.\d|\.[A-Z]{2}|-(?:alpha|beta|rc|dev|SNAPSHOT)| ?(?:->|=>|→) ?v?\d)/g;
const STATUS_KEY = /\b(?:dsn(?:[-_ ]?status)?|status)["']? ?[=:] *["']?$/i;
/** What stands before an enhanced code that no basic code precedes. */
const ENHANCED_PLACE =
  /(?:^|\n|[:;=#("'[>`{*]|[^\d\s],|[A-Za-z]{2}\.(?= ))[ ]{0,3}#?$|\b(?:error|code|status|smtp|esc|class|enhanced|said|responded|response|reply|stat|dsn|got|fehler|errore|erreur|erro|with|full of|ndr|bounce|failed|reason|says?|gets?|returned,|(?:response|reply|answer|error) (?:was|is))[ :=#]{0,3}$/i;
/** And what stands behind it. */
const ENHANCED_BEFORE = /^ (?:codes?|errors?|bounces?|rejections?)\b/i;
/** Exchange's details: few versions get as far. */
const NO_VERSION = /\.[1-9]\d\d$/;
const VERSION_BEFORE =
  /\d ?(?:->|=>|→) ?v?$|version["'\]]{0,3}\s{0,4}=>\s{0,4}(?:string\(\d\) )?["']?$|\b(?:v|ver|version|release|php|python|node|npm|mail|postfix|exim|dovecot|openssl|kernel|linux|wordpress|plugin|library|package|update|since|from|to|using|on)[ :=/-]{0,3}v?$/i;
const BEFORE = 60;

/** The replies of a folded text, in order. */
export function findReplies(text: string): Found {
  const numbers = [...codeNumbers(text), ...lettreNumbers(text)].sort((a, b) => a.start - b.start);
  const groups = joined(text, numbers);
  const { alone, statuses } = enhancedAlone(text, groups);
  alone.push(...kumoEnhanced(text));
  const starts = [...groups.map((group) => group[0]!.start), ...alone.map((place) => place.start)].sort((a, b) => a - b);
  const after = (end: number): number => starts[firstFrom(starts, end)] ?? text.length;
  const replies = groups.map((group) => replyOf(text, group, after));
  const ends = replies.map((reply) => reply.end);
  for (const place of alone) {
    const owner = ownerOf(place, replies, ends) ?? codeBehindDetail(text, place, replies, ends);
    if (owner) adopt(owner, place, text, wordsEnd(text, place.end, after(place.end)));
    else replies.push(enhancedOnly(text, place, after(place.end)));
  }
  replies.sort((a, b) => a.start - b.start);
  return { replies, statuses };
}

/** Where in ascending numbers the first stands that is at least `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The reply that an enhanced code apart from it belongs to: `code 550, enhanced 5.1.1`. The nearest of its class without one,
 * or with one that says no more than the class: `554 5.0.0 < #5.0.0 smtp; 5.4.7 - Delivery expired`.
 * @param ends where the replies of `replies` end that have a code; these come first and in order
 */
function ownerOf(place: EnhancedPlace, replies: readonly FoundReply[], ends: readonly number[]): FoundReply | undefined {
  let best: FoundReply | undefined;
  let bestGap = MAX_APART;
  for (let i = firstFrom(ends, place.start - MAX_APART); i < ends.length; i++) {
    const reply = replies[i]!;
    if (reply.start - place.end >= MAX_APART) break;
    if (saysMore(reply.enhanced) || reply.code?.[0] !== place.value[0] || reply.sure < SURENESS.placed) continue;
    const gap = place.start >= reply.start ? Math.max(0, place.start - reply.end) : reply.start - place.end;
    if (gap < bestGap) [best, bestGap] = [reply, gap];
  }
  return best;
}

/** PHPMailer writes the enhanced code first, then all words, then `SMTP code: 554`. Each is a pattern for what stands before. */
const DETAIL_BEFORE = /\bDetail: ?$/;
const CODE_OF_DETAIL = /\bSMTP code: ?$/;
function codeBehindDetail(
  text: string,
  place: EnhancedPlace,
  replies: readonly FoundReply[],
  ends: readonly number[],
): FoundReply | undefined {
  const before = ({ start }: { start: number }): string => text.slice(Math.max(0, start - BEFORE), start);
  const next = replies[firstFrom(ends, place.end)];
  if (!next || !DETAIL_BEFORE.test(before(place)) || !CODE_OF_DETAIL.test(before(next))) return undefined;
  const isIts = next.code?.[0] === place.value[0] && next.start - place.end < MAX_WORDS;
  return isIts && !saysMore(next.enhanced) ? next : undefined;
}

const saysMore = (enhanced: string | undefined): boolean => enhanced !== undefined && !isPlaceholder(enhanced);

/** @param stop where the words behind the enhanced code end; they are the reply's, since its own ended at that code */
function adopt(reply: FoundReply, { value, start, end }: EnhancedPlace, text: string, stop: number): void {
  reply.enhanced = value;
  reply.codes.push({ kind: 'enhanced-code', value, start, end });
  if (start < reply.end) return;
  reply.words = `${reply.words} ${text.slice(end, stop)}`.slice(0, MAX_WORDS);
  reply.end = stop;
}

/** `"enhanced_code":{"class":5,"subject":1,"detail":1}` of KumoMTA's logs. */
const KUMO = /\bclass"?: ?([245]), ?"?subject"?: ?(\d{1,3}), ?"?detail"?: ?(\d{1,3})/g;
function kumoEnhanced(text: string): EnhancedPlace[] {
  if (!text.includes('subject')) return [];
  return [...text.matchAll(KUMO)].map((match) => ({
    value: `${match[1]}.${match[2]}.${match[3]}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** lettre, a library of Rust, prints a code by the names of its digits. */
const LETTRE = /severity: (\w{1,40}),\s{1,40}category: (\w{1,20}),\s{1,40}detail: (\w{1,10})/g;
const LETTRE_DIGITS: readonly (readonly string[])[] = [
  ['', '', '', '', 'TransientNegativeCompletion', 'PermanentNegativeCompletion'],
  ['Syntax', 'Information', 'Connections', 'Unspecified3', 'Unspecified4', 'MailSystem'],
  ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
];
function lettreNumbers(text: string): CodeNumber[] {
  if (!text.includes('severity: ')) return [];
  return [...text.matchAll(LETTRE)].flatMap((match) => {
    const digits = LETTRE_DIGITS.map((names, place) => names.indexOf(match[place + 1]!));
    if (digits.includes(-1)) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      {
        code: digits.join(''),
        start,
        end,
        sure: SURENESS.announced,
        announced: 'exception',
        wordsStart: end,
        continues: false,
        outside: false,
      },
    ];
  });
}

/** Numbers that belong to one reply. */
function joined(text: string, numbers: readonly CodeNumber[]): CodeNumber[][] {
  const groups: CodeNumber[][] = [];
  for (const number of numbers) {
    const group = groups.at(-1);
    if (group && belongs(text, group, number)) group.push(number);
    else groups.push([number]);
  }
  return groups;
}

function belongs(text: string, group: readonly CodeNumber[], next: CodeNumber): boolean {
  const last = group.at(-1)!;
  if (last.code !== next.code) return false;
  const gap = next.start - last.wordsStart;
  if (last.continues && gap < MAX_LINE) return true;
  if (last.enhanced || gap > MAX_REPEAT_GAP) return false;
  return REPEATED.test(text.slice(last.wordsStart, next.start));
}

function replyOf(text: string, group: readonly CodeNumber[], after: (end: number) => number): FoundReply {
  const first = group[0]!;
  const last = group.at(-1)!;
  const pieces = group.slice(0, -1).map((part, i) => text.slice(part.wordsStart, group[i + 1]!.start));
  const end = wordsEnd(text, last.wordsStart, after(last.end));
  pieces.push(text.slice(last.wordsStart, end));
  const words = pieces.join(' ').slice(0, MAX_WORDS);
  const codes: FoundReply['codes'] = group.flatMap((part) => [
    { kind: 'reply-code' as const, value: part.code, start: part.start, end: part.end },
    ...(part.enhanced
      ? [{ kind: 'enhanced-code' as const, value: part.enhanced.code, start: part.enhanced.start, end: part.enhanced.end }]
      : []),
  ]);
  const enhanced = codes.find((code) => code.kind === 'enhanced-code')?.value;
  return {
    code: first.code,
    ...(enhanced ? { enhanced } : {}),
    words,
    codes,
    start: first.start,
    end,
    sure: Math.max(...group.map((part) => part.sure)),
    announced: group.find((part) => part.announced !== 'none')?.announced ?? 'none',
    outside: first.outside,
  };
}

function wordsEnd(text: string, from: number, limit: number): number {
  const slice = text.slice(from, Math.min(limit, from + MAX_WORDS));
  const stop = WORDS_END.exec(slice);
  return from + (stop ? stop.index : slice.length);
}

/** Enhanced codes that belong to no reply of `groups`. */
function enhancedAlone(text: string, groups: readonly (readonly CodeNumber[])[]): { alone: EnhancedPlace[]; statuses: QueueStatus[] } {
  const taken = new Set(groups.flatMap((group) => group.flatMap((part) => (part.enhanced ? [part.enhanced.start] : []))));
  const alone: EnhancedPlace[] = [];
  const statuses: QueueStatus[] = [];
  ENHANCED.lastIndex = 0;
  for (let match = ENHANCED.exec(text); match; match = ENHANCED.exec(text)) {
    const start = match.index;
    if (taken.has(start)) continue;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (STATUS_KEY.test(before)) statuses.push({ code: tidy(match[0]), start, end });
    else if (
      (NO_VERSION.test(match[0]) || ENHANCED_PLACE.test(before) || ENHANCED_BEFORE.test(text.slice(end, end + BEFORE))) &&
      !VERSION_BEFORE.test(before)
    )
      alone.push({ value: tidy(match[0]), start, end });
  }
  return { alone, statuses };
}

/** The enhanced code that a text merely names, with nothing around it that shows a reply: `what does 5.7.26 mean`. @param text folded */
export function enhancedNamed(text: string): FoundReply | undefined {
  const [match, other] = text.matchAll(ENHANCED);
  if (!match || other || VERSION_BEFORE.test(text.slice(Math.max(0, match.index - BEFORE), match.index))) return undefined;
  const place = { value: tidy(match[0]), start: match.index, end: match.index + match[0].length };
  return { ...enhancedOnly(text, place, text.length), sure: SURENESS.bare };
}

function enhancedOnly(text: string, { value, start, end }: EnhancedPlace, limit: number): FoundReply {
  const stop = wordsEnd(text, end, limit);
  return {
    enhanced: value,
    words: text.slice(end, stop),
    codes: [{ kind: 'enhanced-code', value, start, end }],
    start,
    end: stop,
    sure: SURENESS.placed,
    announced: 'none',
    outside: false,
  };
}
