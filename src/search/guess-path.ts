/** What an unknown path was probably meant to be. Pure; used by the page for paths that do not exist. */
import { compareCodes, isBasic, isEnhanced } from '../model/code.ts';

/**
 * Reads the codes out of a path such as `/550-5.7.1`, `/smtp/451`, `/code/451`, `/451-vs-421`.
 * @param path of the unknown page, without the site's base
 * @returns a path that has the form of a page here (whether it exists is the caller's to ask), or undefined
 */
export function guessPath(path: string): string | undefined {
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    text = path;
  }
  const codes = (text.match(/(?<![\d.])(?:\d{3}|[245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g) ?? []).filter((c) => isBasic(c) || isEnhanced(c));
  const [first, second] = [...new Set(codes)];
  if (!first) return undefined;
  // A basic code with its enhanced code is one reply; two of a kind are to be compared.
  if (second && isBasic(first) === isBasic(second)) return `/${[first, second].sort(compareCodes).join('-vs-')}/`;
  return `/${codes.find(isEnhanced) ?? first}/`;
}
