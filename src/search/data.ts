/** The one file that the box loads: the index of the diagnosis and the labels of what it returns. */
import { createHash } from 'node:crypto';
import { buildIndex } from '../diagnose/index.ts';
import { indexInput } from '../diagnose/index-input.ts';
import type { Catalog } from '../model/assemble.ts';
import { labelsOf } from './labels.ts';

interface SearchData {
  /** Its content's hash: a release never meets a file of another one. */
  hash: string;
  json: string;
}
const made = new WeakMap<Catalog, SearchData>();

/** The file for a catalog, made once. */
export function searchData(catalog: Catalog): SearchData {
  let data = made.get(catalog);
  if (!data) {
    const json = JSON.stringify({ index: buildIndex(indexInput(catalog)), labels: labelsOf(catalog) });
    data = { hash: createHash('sha256').update(json).digest('hex').slice(0, 12), json };
    made.set(catalog, data);
  }
  return data;
}
