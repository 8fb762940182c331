/** The built pages that the sitemap lists, as what is made from them after the build reads them. */
import { readFileSync } from 'node:fs';

export interface BuiltPage {
  /** `/451/` */
  path: string;
  /** Its public address. */
  url: string;
  title: string;
  description: string;
  /** The kind of page, as the word search filters by it: `code`, `cause`, ... */
  kind: string;
  html: string;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};
export const unescape = (text: string): string =>
  text.replace(
    /&(#?\w+);/g,
    (entity, name: string) => ENTITIES[name] ?? (name.startsWith('#x') ? String.fromCodePoint(Number.parseInt(name.slice(2), 16)) : entity),
  );

/** The content of a meta element. */
export const meta = (html: string, name: string): string =>
  unescape(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');

/**
 * @param dist the folder of the build, as a file URL
 * @throws Error for a page of the sitemap that does not exist
 */
export function builtPages(dist: URL): BuiltPage[] {
  const locations = [...readFileSync(new URL('sitemap.xml', dist), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
    unescape(match[1]!),
  );
  const home = new URL(locations[0]!);
  return locations.map((url) => {
    const path = `/${url.slice(home.href.length)}`;
    const html = readFileSync(new URL(`.${path}index.html`, dist), 'utf8');
    return {
      path,
      url,
      title: meta(html, 'og:title'),
      description: meta(html, 'description'),
      kind: /data-pagefind-filter="kind:([^"]+)"/.exec(html)?.[1] ?? 'page',
      html,
    };
  });
}
