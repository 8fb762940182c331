/** What an unknown path was probably meant to be. Pure; used by the page for paths that do not exist. */
import { compareCodes, isBasic, isEnhanced } from '../model/code.ts';

const CODES = /(?<![\d.])(?:\d{3}|[245x]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/gi;
/** Folders in which other references put a provider or filter. */
const PROVIDER = /^\/(?:providers?|spamfilters?)\/([a-z0-9-]+)/i;
/** One word alone: a provider or a cause. */
const WORD = /^\/([a-z][a-z0-9-]+)(?:\.html?|\.php)?\/?$/i;

/**
 * Reads what is meant out of a path such as `/550-5.7.1`, `/smtp-errors/451-error`, `/451-vs-421`, `/X.7.1`, `/gmail`.
 * @param path of the unknown page, without the site's base
 * @returns paths that have the form of a page here, the likeliest first; whether they exist is the caller's to ask
 */
export function guessPaths(path: string): string[] {
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    text = path;
  }
  const found = (text.match(CODES) ?? []).map((code) => code.toLowerCase());
  const codes = [...new Set(found.filter((code) => code.startsWith('x') || isBasic(code) || isEnhanced(code)))];
  const word = WORD.exec(text)?.[1]?.toLowerCase();
  const provider = PROVIDER.exec(text)?.[1]?.toLowerCase();
  const [first, second] = codes;
  // A basic code with its enhanced code is one reply; two of a kind are to be compared.
  const compared = first && second && isBasic(first) === isBasic(second) ? [[first, second].sort(compareCodes).join('-vs-')] : [];
  const guesses = [
    ...(provider ? [`/providers/${provider}/`] : []),
    ...[...compared, ...codes.filter((code) => !isBasic(code)), ...codes.filter(isBasic)].map((code) => `/${code}/`),
    ...(word && codes.length === 0 ? [`/providers/${word}/`, `/causes/${word}/`] : []),
  ];
  return [...new Set(guesses)].slice(0, MOST);
}
/** Each guess costs a request. */
const MOST = 3;
