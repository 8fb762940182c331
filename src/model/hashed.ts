/** Files named by the hash of their content: a release never meets a file of another one. */
import { createHash } from 'node:crypto';
import type { Catalog } from './assemble.ts';

export interface HashedFile {
  hash: string;
  json: string;
}

/** A file made from the catalog, once for each catalog. */
export function hashedFile(make: (catalog: Catalog) => unknown): (catalog: Catalog) => HashedFile {
  const made = new WeakMap<Catalog, HashedFile>();
  return (catalog) => {
    let file = made.get(catalog);
    if (!file) {
      const json = JSON.stringify(make(catalog));
      file = { hash: createHash('sha256').update(json).digest('hex').slice(0, 12), json };
      made.set(catalog, file);
    }
    return file;
  };
}
