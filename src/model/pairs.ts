/** Which pairs of codes have a page of their own without anybody having written about them. Pure; used by build and browser. */
import { classOf, isBasic, subjectOf } from './code.ts';

/** What decides it of one code. */
export interface Pairable {
  code: string;
  /** Whose own code it is; none for a code of an RFC or of the registry. */
  vendors: readonly string[];
  /** The vendors with codes of their own that are known to send it. */
  saidBy: readonly string[];
}

/**
 * Whether two codes have such a page: any two basic ones; enhanced ones of one subject, both of the registry or both
 * of one vendor; a vendor's with one of the registry that this vendor sends. The last two only within a class, or for
 * the same detail in two classes, since hosts limit the number of files.
 */
export function haveAPage(a: Pairable, b: Pairable): boolean {
  if (a.code === b.code || isBasic(a.code) !== isBasic(b.code)) return false;
  if (isBasic(a.code)) return true;
  if (subjectOf(a.code) !== subjectOf(b.code)) return false;
  if (!a.vendors.length && !b.vendors.length) return true;
  if (classOf(a.code) !== classOf(b.code) && detail(a.code) !== detail(b.code)) return false;
  const [own, other] = a.vendors.length ? [a, b] : [b, a];
  return (other.vendors.length ? other.vendors : other.saidBy).some((vendor) => own.vendors.includes(vendor));
}

/** `5.7.1` without its class. */
const detail = (code: string): string => code.slice(code.indexOf('.'));
