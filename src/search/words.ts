/** Full-text search over the pages by Pagefind's plain API, loaded when the first words are typed. */

interface PagefindResult {
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }>;
}
interface Pagefind {
  init(): Promise<void>;
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  debouncedSearch(query: string, options?: object, wait?: number): Promise<{ results: PagefindResult[] } | null>;
}

export interface Found {
  url: string;
  title: string;
  /** A piece of the page; the words that were looked for are marked. */
  excerpt: { text: string; found: boolean }[];
}

let pagefind: Promise<Pagefind | undefined> | undefined;
const MOST = 6;
const EXCERPT_WORDS = 16;

async function load(base: string): Promise<Pagefind | undefined> {
  try {
    const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await module.options({ baseUrl: base, excerptLength: EXCERPT_WORDS });
    await module.init();
    return module;
  } catch {
    return undefined;
  }
}

/**
 * Pages that have all the words.
 * @param base the site's base, `/` or `/name/`
 * @returns null when a later search has overtaken this one, undefined when there is no index
 */
export async function findWords(query: string, base: string): Promise<Found[] | null | undefined> {
  const engine = await (pagefind ??= load(base));
  if (!engine) return undefined;
  const search = await engine.debouncedSearch(query, {}, 120);
  if (!search) return null;
  const pages = await Promise.all(search.results.slice(0, MOST).map((result) => result.data()));
  return pages
    .map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt: pieces(excerpt) }))
    .filter(({ excerpt }) => hasOne(query, excerpt));
}

/** So many first letters tell a word in another form from a string that merely contains some of its letters. */
const ALIKE_LETTERS = 3;
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Whether a marked word begins as one of the query does: for a word that no page has, Pagefind marks ids that hold a part of it. */
function hasOne(query: string, excerpt: Found['excerpt']): boolean {
  const begins = wordsOf(query)
    .filter(Boolean)
    .map((word) => word.slice(0, ALIKE_LETTERS));
  return excerpt.some(({ text, found }) => found && wordsOf(text).some((word) => begins.some((begin) => word.startsWith(begin))));
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

/** Pagefind's excerpt is escaped text with `<mark>` around the words; set as text, it cannot become anything else. */
const pieces = (html: string): Found['excerpt'] =>
  html.split(/<\/?mark>/).map((text, index) => ({
    text: text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    found: index % 2 === 1,
  }));
