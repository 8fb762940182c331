/**
 * What a comparison compares, read from its id: `421-vs-451`, `550-vs-5.1.1`, `550-5.7.1-vs-554-5.7.1`,
 * `greylisted-vs-rate-limited`. Pure functions on strings.
 */
import { CODE_RANGE, compareCodes, isBasic, isEnhanced, membersOf } from './code.ts';

const VERSUS = '-vs-';
/** More do not fit a table side by side. */
export const MOST_MEMBERS = 5;

/** A basic code with the enhanced code behind it, as one reply has them: `550-5.7.1`. */
const TOGETHER = /^([2-5][0-5]\d)-([245]\.\d{1,3}\.\d{1,3})$/;

/** The members of an id, in its order. */
export const membersOfId = (id: string): string[] => id.split(VERSUS);

/** `550-5.7.1` gives `550` and `5.7.1`; any other member nothing. */
export function together(member: string): [basic: string, enhanced: string] | undefined {
  const [, basic, enhanced] = TOGETHER.exec(member) ?? [];
  return basic && enhanced && isEnhanced(enhanced) ? [basic, enhanced] : undefined;
}

/** Whether a member is a code: basic, enhanced, a vendor's range, or a basic with an enhanced code. */
export const isCode = (member: string): boolean =>
  isBasic(member) || isEnhanced(member) || CODE_RANGE.test(member) || together(member) !== undefined;

/** Basic codes, then basic with enhanced ones, then enhanced ones; the lower first. A comparator for `sort`. */
export function compareMembers(a: string, b: string): number {
  const rank = (member: string): number => (together(member) ? 1 : member.includes('.') ? 2 : 0);
  const [left, right] = [together(a) ?? [a], together(b) ?? [b]] as [string[], string[]];
  return rank(a) - rank(b) || compareCodes(left[0]!, right[0]!) || (left[1] && right[1] ? compareCodes(left[1], right[1]) : 0);
}

/** The id of a comparison: codes in their order, anything else in the order given. */
export const comparisonId = (members: readonly string[]): string =>
  (members.every(isCode) ? [...members].sort(compareMembers) : members).join(VERSUS);

/** What a comparison is of, by its members. */
export const isOfCodes = (id: string): boolean => membersOfId(id).every(isCode);

/** A member as people write it: `550-5.7.1` is `550 5.7.1`. */
export const memberName = (member: string): string => together(member)?.join(' ') ?? member;

/**
 * The codes of a selection in an address, `#421,450,451`, or of a path, `/421-vs-451/`.
 * @returns each once, in its order; what is no code of ours is among them, for the caller to explain
 */
export const selectionOf = (text: string): string[] => [
  ...new Set(
    decode(text)
      .replace(/^[#/]+|\/+$/g, '')
      .toLowerCase()
      .split(/-vs-|,/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Most of what is near a wrong code is of no help. */
const MOST_NEAR = 3;

/**
 * The known codes that a wrong one was probably meant to be: the nearest in number of those that begin alike, or of all.
 * @param known codes that can be compared
 * @returns nothing where `text` has not the form of a code
 */
export function nearCodes(text: string, known: readonly string[]): string[] {
  const digits = text.split('.');
  const [own, wider] = /^\d{3}$/.test(text)
    ? [(code: string) => isBasic(code) && code[0] === text[0], isBasic]
    : /^\d\.\d{1,3}\.\d{1,3}$/.test(text)
      ? [(code: string) => code.startsWith(`${digits[0]}.${digits[1]}.`), (code: string) => code.endsWith(`.${digits[1]}.${digits[2]}`)]
      : [() => false, () => false];
  const first = known.filter(own);
  const alike = first.length ? first : known.filter(wider);
  const number = (code: string): number => Number.parseInt(code.split('.').at(-1)!, 10);
  return [...alike]
    .sort((a, b) => Math.abs(number(a) - number(text)) - Math.abs(number(b) - number(text)) || compareCodes(a, b))
    .slice(0, MOST_NEAR);
}

/** The known code whose page speaks of `code`: itself, or the narrowest range that it lies in. */
export function knownAs(code: string, known: readonly string[]): string | undefined {
  if (known.includes(code) || !isEnhanced(code)) return known.find((other) => other === code);
  return known.filter((other) => membersOf(other).includes(code)).sort((a, b) => membersOf(a).length - membersOf(b).length)[0];
}
