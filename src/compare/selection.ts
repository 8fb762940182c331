/** What somebody asks to compare, read against what there is. Pure. */
import { nearest } from '../model/nearest.ts';
import { comparisonId, isCode, knownAs, nearCodes, selectionOf } from '../model/members.ts';
import { haveAPage } from '../model/pairs.ts';
import { comparisonPath } from '../model/urls.ts';
import type { CompareData } from './data.ts';

/** More columns are no table for reading. */
export const MOST_CHOSEN = 4;

export interface Selection {
  /** Codes that there are, each once; of a range, the range. */
  codes: string[];
  /** What there is not, and what is near it. */
  unknown: { text: string; kind: 'code' | 'form' | 'cause'; near: string[] }[];
}

type Known = Pick<CompareData, 'codes' | 'names' | 'written'>;

/** Reads `#421,450,451` or `/421-vs-451/`. Of causes it only says which does not exist. */
export function readSelection(text: string, { codes, names }: Known): Selection {
  const known = Object.keys(codes);
  const wanted = selectionOf(text.replace(/^\/compare\//, '/'));
  // Words that are no codes are causes where one of them is.
  const causes = Object.keys(names.causes);
  const ofCauses = wanted.some((word) => causes.includes(word));
  const selection: Selection = { codes: [], unknown: [] };
  for (const word of wanted) {
    const code = knownAs(word, known);
    if (code) selection.codes.push(code);
    else if (ofCauses && !causes.includes(word))
      selection.unknown.push({ text: word, kind: 'cause', near: [nearest(word, causes)].filter((near) => near !== undefined) });
    else if (!ofCauses)
      selection.unknown.push({ text: word, kind: /^\d{3}$/.test(word) || isCode(word) ? 'code' : 'form', near: nearCodes(word, known) });
  }
  selection.codes = [...new Set(selection.codes)];
  return selection;
}

/** What a code or a cause is called in a link. */
export const labelOf = (id: string, { codes, names }: Known): string => (codes[id] ? `${id} ${codes[id].name}` : (names.causes[id] ?? id));

/** The page for exactly these codes, written or derived, if there is one. */
export function pageOf(chosen: readonly string[], { codes, written }: Known): string | undefined {
  const id = comparisonId(chosen);
  if (written.includes(id)) return comparisonPath(id);
  const [a, b] = chosen.map((code) => ({ code, ...codes[code]! }));
  return a && b && chosen.length === 2 && haveAPage(a, b) ? comparisonPath(id) : undefined;
}
