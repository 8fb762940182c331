/** The collections: where their files are and the schema each entry must match. The schemas are in model/schemas.ts. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName, type DataOf } from './model/schemas.ts';

/** The file name is the id, dots and all; Astro's own ids would turn `5.7.1` into `571`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(?:mdx|yml)$/, '');

function collection<C extends CollectionName>(name: C) {
  const { base, pattern, schema } = COLLECTIONS[name];
  return defineCollection({ loader: glob({ base: `./${base}`, pattern, generateId }), schema });
}

export const collections = Object.fromEntries((Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, collection(name)])) as {
  [C in CollectionName]: ReturnType<typeof defineCollection<never>> & { _data?: DataOf<C> };
};
