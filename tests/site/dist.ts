/** The built site as the tests read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = `${ROOT}dist/`;

/** The address the build was made for. */
export const SITE = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/');

/** Every HTML file below a folder, as paths of the site: `/451/`, `/404.html`. */
export function htmlPaths(dist = DIST): string[] {
  return (readdirSync(dist, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** The file behind a path of the site, or undefined. */
export function fileOf(path: string, dist = DIST): string | undefined {
  const file = dist + path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : undefined;
}

export const read = (path: string, dist = DIST): string => readFileSync(fileOf(path, dist) ?? path, 'utf8');

/** A page that leads on at once. */
export const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

/** A comparison that nobody wrote, put together from the facts. There are thousands, all of one layout. */
export const isDerived = (path: string, html: string): boolean =>
  path.includes('-vs-') && !isRedirect(html) && !html.includes('data-pagefind-body');

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#38;': '&',
};
export const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#34|#38|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** All values of an attribute of one kind of tag. */
export const attributes = (html: string, tag: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])[^>]*?\\s${name}="([^"]*)"`, 'g'))].map((match) => unescape(match[1] ?? ''));

/** All ids of a page. */
export const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => unescape(match[1] ?? '')));
