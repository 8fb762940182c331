/**
 * Undoes what mail programs, logs and web pages do to a text, without moving anything: the result has the same
 * length, so every place in it is a place in the original.
 */

/** More than this of a text is not read: 10,000 log lines have about 3 MB. Units: UTF-16. */
export const MAX_TEXT = 4_000_000;

/** `FF01` to `FF5E` are the full-width forms of the ASCII characters `21` to `7E`. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
const BLANKS = /[\t\r\v\f\u00A0\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u2032\u00B4]/g;
const DOUBLE_QUOTES = /[\u201C-\u201E\u00AB\u00BB\u2033\u300C-\u300F\u301D-\u301F]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Line ends that a string literal or JSON shows as letters: only before something that begins a line of a reply or log. */
const ESCAPED_LINE_END = /(?:\\r)?\\n|\\r/g;
const ENTITY = /&(?:nbsp|lt|gt|quot|amp|apos|#160|#39|#34);/gi;
const ENTITY_VALUE: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'", '#39': "'", '#34': '"' };
/** A mail's body as it is sent (RFC 2045 6.7): lines broken by `=`, characters as `=20`. Only where the text shows that it is. */
const QUOTED_PRINTABLE = /Content-Transfer-Encoding: quoted-printable|=20\n[^]{0,2000}?=\n|=\n[^]{0,2000}?=20\n/i;
const SOFT_BREAK = /=\n/g;
const QUOTED_CHARACTER = /=(?:2[0-9A-F]|3[A-F]|09)/g;
/** Only tags by name: `<user@example.org>` and `<ip>` are no tags. */
const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|tt|td|tr|th|div|pre|span|font|code|html|body|head|table|tbody|strong|blockquote|li|ul|ol|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi;
const LINE_TAG = /^<\/?(?:p|br|hr|tr|div|li|pre|h\d)\b/i;
/** A letter O typed for a zero, where the enhanced code behind it leaves no doubt. */
const LETTER_O = /\b([245])([0-5Oo])([0-9Oo])(?=[ -][245]\.\d)/g;
/** Swift Mailer's words for a connection that gave no reply: quotes with nothing in them are no word. */
const NO_CODE = /\bgot code ""/g;
/** `SMTP error 4 5 1` */
const SPACED_DIGITS = /\b((?:smtp|error|code|reply) )([2-5]) ([0-5]) (\d)\b/gi;
/** qmail's log writes blanks as underscores. */
const QMAIL_LOG = /[^\s]{0,80}(?:said:_|:_[45]\d\d_)[^\s]{1,800}/g;
const QMAIL_RESULT = /(?<=\bdelivery \d{1,10}: (?:failure|deferral|success): )\S{1,800}/g;
/** One or more `>` of quoted mail, then a blank or a letter; `>>>` and `>> EHLO` of transcripts stay. */
const QUOTE_MARKS = /^[ ]{0,4}>(?:[ ]?>){0,8}(?=[ ]|$)/gm;
/** What a client sends, or what a transcript prints before it. */
const TRANSCRIPT_SIGN = /^[ ]{0,4}(?:>>|>>>)$/;

const blank = (text: string): string => ' '.repeat(text.length);
const padded = (value: string, like: string): string => value + ' '.repeat(like.length - value.length);

/**
 * The text as plain ASCII punctuation and digits, tags and quote marks blanked.
 * @returns as many UTF-16 units as were given, or `MAX_TEXT` of them
 */
export function fold(text: string): string {
  let out = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (/[^\n -~]/.test(out))
    out = out
      .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_SHIFT))
      .replace(BLANKS, ' ')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .replace(DASHES, '-');
  if (out.includes('\\')) out = out.replace(ESCAPED_LINE_END, (found) => ' '.repeat(found.length - 1) + '\n');
  if (QUOTED_PRINTABLE.test(out))
    out = out
      .replace(SOFT_BREAK, '  ')
      .replace(QUOTED_CHARACTER, (found) => padded(String.fromCharCode(parseInt(found.slice(1), 16)), found));
  if (out.includes('&')) out = out.replace(ENTITY, (found) => padded(ENTITY_VALUE[found.slice(1, -1).toLowerCase()] ?? ' ', found));
  if (out.includes('<')) out = out.replace(TAG, (tag) => (LINE_TAG.test(tag) ? padded('\n', tag) : blank(tag)));
  if (out.includes('>')) out = out.replace(QUOTE_MARKS, (marks) => (TRANSCRIPT_SIGN.test(marks) ? marks : blank(marks)));
  if (out.includes('got code ""')) out = out.replace(NO_CODE, (found) => padded('got empty', found));
  if (out.includes(':_')) out = out.replace(QMAIL_LOG, (run) => run.replaceAll('_', ' '));
  if (out.includes('delivery ')) out = out.replace(QMAIL_RESULT, (run) => run.replaceAll('_', ' '));
  return out
    .replace(LETTER_O, (_, a: string, b: string, c: string) => a + (b + c).replace(/o/gi, '0'))
    .replace(SPACED_DIGITS, (_, before: string, a: string, b: string, c: string) => `${before}${a}${b}${c}  `);
}
