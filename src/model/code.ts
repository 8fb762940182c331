/**
 * The grammar of SMTP reply codes (RFC 5321 section 4.2) and enhanced status codes (RFC 3463).
 * Pure functions on strings; nothing here knows about pages or content.
 */

/** The first digit of a basic code, as a word. RFC 5321 4.2.1 defines 2yz to 5yz for SMTP; of 1yz only folklore speaks. */
export type ReplyClass = 'preliminary' | 'success' | 'intermediate' | 'temporary' | 'permanent';

const CLASS_OF_DIGIT: Readonly<Record<string, ReplyClass>> = {
  1: 'preliminary',
  2: 'success',
  3: 'intermediate',
  4: 'temporary',
  5: 'permanent',
};

/** The second digit of a basic code (RFC 5321 4.2.1). */
export type ReplyCategory = 'syntax' | 'information' | 'connections' | 'unspecified' | 'mail-system';

const CATEGORY_OF_DIGIT: readonly ReplyCategory[] = ['syntax', 'information', 'connections', 'unspecified', 'unspecified', 'mail-system'];

/** The subject of an enhanced code, its second part (RFC 3463 section 2). */
export const SUBJECTS = ['other', 'address', 'mailbox', 'mail-system', 'network', 'protocol', 'content', 'security'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A basic code: first digit 2 to 5, second 0 to 5 (the reply-code rule of RFC 5321 4.2). */
export const BASIC_CODE = /^[2-5][0-5][0-9]$/;

/** Three digits that lists repeat as a reply code although no RFC defines them, some outside the grammar: `101`, `571`. */
export const FOLKLORE_CODE = /^[1-5]\d\d$/;

/** An enhanced code: class 2, 4 or 5, then subject and detail of one to three digits without leading zeros. */
export const ENHANCED_CODE = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

/** A registry row, which leaves the class open: `X.7.1`. */
export const REGISTRY_CODE = /^X\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

/** A vendor's range of enhanced codes, which share one meaning: `5.7.606-649`. */
export const CODE_RANGE = /^([245]\.(?:0|[1-9]\d{0,2})\.)([1-9]\d{0,2})-([1-9]\d{0,2})$/;

/** The codes of a range: `5.7.606-649` gives `5.7.606` to `5.7.649`. A single code gives itself. */
export function membersOf(code: string): string[] {
  const [, subject, first, last] = CODE_RANGE.exec(code) ?? [];
  if (!subject) return [code];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => subject + (Number(first) + i));
}

/** Whether `text` is a basic reply code by RFC 5321's grammar. */
export const isBasic = (text: string): boolean => BASIC_CODE.test(text);

/** Whether `text` is an enhanced status code by RFC 3463's grammar. */
export const isEnhanced = (text: string): boolean => ENHANCED_CODE.test(text);

/**
 * The class of a basic or enhanced code, by its first digit.
 * @throws RangeError when the first digit is none of 1 to 5
 */
export function classOf(code: string): ReplyClass {
  const found = CLASS_OF_DIGIT[code[0] ?? ''];
  if (!found) throw new RangeError(`"${code}": a code begins with a digit from 1 to 5`);
  return found;
}

/**
 * The category of a basic code, by its second digit.
 * @returns undefined where the second digit is above 5, which the grammar does not have
 */
export const categoryOf = (code: string): ReplyCategory | undefined => CATEGORY_OF_DIGIT[Number(code[1])];

/**
 * The subject of an enhanced code or registry row.
 * Subjects above 7 are not registered and count as `other`.
 */
export function subjectOf(code: string): Subject {
  return SUBJECTS[Number(code.split('.')[1])] ?? 'other';
}

/** The digit an enhanced code begins with in each class. There is no class 3 (RFC 3463 section 2). */
export const ENHANCED_CLASS_DIGIT = { success: '2', temporary: '4', permanent: '5' } as const;
export type EnhancedClass = keyof typeof ENHANCED_CLASS_DIGIT;

/** `X.7.1` in class `permanent` is `5.7.1`. */
export const inClass = (row: string, cls: EnhancedClass): string => ENHANCED_CLASS_DIGIT[cls] + row.slice(1);

/** `5.7.1` belongs to registry row `X.7.1`. */
export const rowOf = (enhanced: string): string => `X${enhanced.slice(1)}`;

/** Orders codes: basic before enhanced, then by each number, a range behind its first member. A comparator for `sort`. */
export function compareCodes(a: string, b: string): number {
  const left = a.split('.').map((part) => Number.parseInt(part, 10));
  const right = b.split('.').map((part) => Number.parseInt(part, 10));
  if (left.length !== right.length) return left.length - right.length;
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}

/**
 * Whether basic and enhanced code agree on the class, as RFC 2034 section 4 demands.
 * Basic 3yz carries no enhanced code, so it agrees with none.
 */
export const classesAgree = (basic: string, enhanced: string): boolean => basic[0] === enhanced[0];

/**
 * Whether replies to this command carry no enhanced code (RFC 2034 section 4: greeting, EHLO, HELO; RFC 2033 puts LHLO in
 * their place). What looks like one there is a part of the text, such as a version number, and need not agree.
 */
export const isWithoutEnhanced = (command: string): boolean => ['connect', 'EHLO', 'HELO', 'LHLO'].includes(command);

/** One line of a reply: `250-text` continues, `250 text` or a bare `250` ends it (RFC 5321 4.2.1). */
export interface ReplyLine {
  code: string;
  last: boolean;
  /** The enhanced code at the start of the text, where there is one (RFC 2034 section 4). */
  enhanced?: string;
  /** What follows the codes. */
  text: string;
}

const REPLY_LINE = /^([2-5][0-5]\d)(?:([ -])(.*))?$/s;
const LEADING_ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?: |$)/;

/** Reads one line of a reply strictly; `undefined` when it is none. */
export function parseReplyLine(line: string): ReplyLine | undefined {
  const match = REPLY_LINE.exec(line);
  if (!match) return undefined;
  const [, code = '', separator = ' ', rest = ''] = match;
  const enhanced = LEADING_ENHANCED.exec(rest)?.[1];
  return {
    code,
    last: separator === ' ',
    ...(enhanced ? { enhanced } : {}),
    text: enhanced ? rest.slice(enhanced.length).trimStart() : rest,
  };
}
