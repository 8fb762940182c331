/** The one place that queries the collections. Pages take what they show from here. */
import { getCollection, getEntry, render } from 'astro:content';
import { assemble, type Catalog, type Entries } from './assemble.ts';
import { COLLECTIONS, type CollectionName } from './schemas.ts';

async function load(): Promise<Catalog> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const lists = await Promise.all(
    names.map(async (name) => {
      // Their order differs from platform to platform.
      const entries = (await getCollection(name)).sort((a, b) => (a.id < b.id ? -1 : 1));
      return entries.map(({ id, data, body, filePath }) => ({ id, data, body, file: filePath ?? `${COLLECTIONS[name].base}/${id}` }));
    }),
  );
  return assemble(Object.fromEntries(names.map((name, index) => [name, lists[index]])) as unknown as Entries);
}

/** In dev a catalog is good for so long: one page asks for it many times, and an edit must show at the next look. */
const FRESH_MS = 400;
let loaded: Promise<Catalog> | undefined;
let loadedAt = 0;

/**
 * The whole site as data. Loaded once in a build, and anew in dev, so that an edit shows.
 * @throws CatalogError when entries do not fit together
 */
export function getCatalog(): Promise<Catalog> {
  if (!loaded || (import.meta.env.DEV && Date.now() - loadedAt > FRESH_MS)) {
    loaded = load();
    loadedAt = Date.now();
  }
  return loaded;
}

/**
 * The body of an entry as a component, to be rendered slot by slot.
 * @returns undefined for a page that is derived from facts and has no entry
 */
export async function renderBody(
  collection: 'codes' | 'enhanced' | 'causes' | 'providers' | 'comparisons' | 'guides',
  id: string | undefined,
) {
  const entry = id === undefined ? undefined : await getEntry(collection, id);
  return entry && (await render(entry)).Content;
}
