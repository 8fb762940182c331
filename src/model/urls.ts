/**
 * The one place that builds paths. Every path begins and ends with `/`; `href` puts the site's base before it.
 */
import { comparisonId, isOfCodes, membersOfId } from './members.ts';

/** Pages that stand on their own: indexes, tables, what is said of the site. */
export const FIXED_PATHS = [
  '/', '/codes/', '/enhanced/', '/causes/', '/providers/', '/compare/', '/guide/', '/commands/', '/libraries/', '/providers/codes/',
  '/search/', '/about/', '/about/reports/', '/embed/', '/links/',
]; // prettier-ignore

/** The page of a basic or enhanced code, or of a range of them. */
export const codePath = (code: string): string => `/${code}/`;
/** The page of a registry row, which asks for the class: `/x.7.1/`. */
export const rowPath = (row: string): string => codePath(row.toLowerCase());
export const causePath = (cause: string): string => `/causes/${cause}/`;
export const guidePath = (guide: string): string => `/guide/${guide}/`;
export const providerPath = (provider: string): string => `/providers/${provider}/`;
/** One reply: replies have their anchors on provider pages. */
export const replyPath = (provider: string, reply: string): string => `/providers/${provider}/#${reply}`;

/** The picture of a page; pages that are not listed share one. */
export const imagePath = (path: string | undefined): string => `/og${path && path !== '/' ? path.slice(0, -1) : '/site'}.png`;
/** The Markdown twin of a page. */
export const twinPath = (path: string): string => `${path}index.md`;

/** The data that others read. */
export const API = '/api/v1/';
export const codeJsonPath = (code: string): string => `${API}codes/${code}.json`;
export const causeJsonPath = (cause: string): string => `${API}causes/${cause}.json`;
export const providerJsonPath = (provider: string): string => `${API}providers/${provider}.json`;

/** The page of a comparison by its id: codes stand at the root, causes and guides below /compare/. */
export const comparisonPath = (id: string): string => (isOfCodes(id) ? `/${id}/` : `/compare/${id}/`);
/** The same comparison with its members in the other order. */
export const reversedPath = (id: string): string => comparisonPath(membersOfId(id).reverse().join('-vs-'));
/** Any codes side by side: after the `#`, for the page to put together. */
export const selectionPath = (codes: readonly string[]): string => `/compare/#${codes.join(',')}`;
/** What the path of a comparison compares: `/421-vs-451/`, `/compare/greylisted-vs-rate-limited/`, `/compare/#421,450,451`. */
export const membersOfPath = (path: string): string[] => path.replace(/^\/(?:compare\/#?)?|\/$/g, '').split(/-vs-|,/);

/** The id of a pair, codes in their order: `421-vs-451`. */
export const pairId = (a: string, b: string): string => comparisonId([a, b]);

/** The section of a specification, where its site has anchors for sections. */
export function specUrl(spec: { url: string; kind: string }, section?: string): string {
  return section && spec.kind === 'rfc' && /^[\d.]+$/.test(section) ? `${spec.url}#section-${section}` : spec.url;
}

/**
 * A root path as the built site links it: the base of a project page goes before it; other links pass unchanged.
 * @param base the site's base, `/` or `/name/`
 */
export function withBase(path: string, base: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base.replace(/\/$/, '') + path : path;
}
