/** The one file that puts a selection side by side in the browser: what is known of every code, by the same rules as the pages. */
import type { Catalog, EnhancedCode, RegisteredCode } from '../model/assemble.ts';
import type { Facts } from '../model/compare.ts';
import { pairableOf, vendorsOf } from '../model/comparisons.ts';
import { comparer } from '../model/facts.ts';
import { hashedFile } from '../model/hashed.ts';
import type { Pairable } from '../model/pairs.ts';
import type { Names } from './items.ts';

export interface CompareData {
  codes: Record<string, Omit<Pairable, 'code'> & { name: string; facts: Facts }>;
  names: Names;
  /** Written comparisons of codes. */
  written: string[];
}

const names = new WeakMap<Catalog, Names>();

/** The codes that can be compared: not those of folklore, of which no specification says anything. */
export const comparedCodes = ({ basic, enhanced }: Catalog): (RegisteredCode | EnhancedCode)[] => [
  ...basic.filter((code): code is RegisteredCode => Boolean(code.row)),
  ...enhanced,
];

/** What ids are called. */
export function namesOf(catalog: Catalog): Names {
  const found = names.get(catalog) ?? {
    causes: Object.fromEntries(catalog.causes.map(({ id, name }) => [id, name])),
    providers: Object.fromEntries(catalog.providers.map(({ id, name }) => [id, name])),
    specs: Object.fromEntries([...catalog.specs.values()].map(({ id, title, url }) => [id, { title, url }])),
  };
  names.set(catalog, found);
  return found;
}

/** The file for a catalog. */
export const compareFile = hashedFile(compareData);

function compareData(catalog: Catalog): CompareData {
  const codes = comparedCodes(catalog);
  const vendors = new Set(codes.flatMap(vendorsOf));
  const { factsOf } = comparer(catalog);
  const { causes, providers, specs } = namesOf(catalog);
  const data = codes.map((code) => {
    const { code: id, ...pairable } = pairableOf(code, vendors);
    return [id, { ...pairable, name: code.name, facts: factsOf({ kind: 'code', id, code }) }] as const;
  });
  // Of the specifications only those that define a code.
  const cited = new Set(data.flatMap(([, { facts }]) => (facts.defined?.kind === 'specs' ? facts.defined.specs : [])));
  return {
    codes: Object.fromEntries(data),
    names: { causes, providers, specs: Object.fromEntries(Object.entries(specs).filter(([id]) => cited.has(id))) },
    written: catalog.comparisons.filter(({ data, members }) => data && members.every(({ kind }) => kind === 'code')).map(({ id }) => id),
  };
}
