/**
 * The one place that builds paths. Every path begins and ends with `/`; `href` puts the site's base before it.
 */
import { compareCodes, isBasic } from './code.ts';

/** The page of a basic or enhanced code, or of a range of them. */
export const codePath = (code: string): string => `/${code}/`;
/** The page of a registry row, which asks for the class: `/x.7.1/`. */
export const rowPath = (row: string): string => codePath(row.toLowerCase());
export const causePath = (cause: string): string => `/causes/${cause}/`;
export const providerPath = (provider: string): string => `/providers/${provider}/`;
/** One reply: replies have their anchors on provider pages. */
export const replyPath = (provider: string, reply: string): string => `/providers/${provider}/#${reply}`;

/** The data that others read. */
export const API = '/api/v1/';
export const codeJsonPath = (code: string): string => `${API}codes/${code}.json`;
export const causeJsonPath = (cause: string): string => `${API}causes/${cause}.json`;
export const providerJsonPath = (provider: string): string => `${API}providers/${provider}.json`;

/** The id of a comparison, lower code first, basic before enhanced: `421-vs-451`. */
export function pairId(a: string, b: string): string {
  const ordered = isCode(a) && isCode(b) ? [a, b].sort(compareCodes) : [a, b].sort();
  return ordered.join('-vs-');
}
/** The page of a comparison by its id; causes compared live below /compare/. */
export function comparisonPath(id: string): string {
  return isCode(id.split('-vs-')[0] ?? '') ? `/${id}/` : `/compare/${id}/`;
}
/** The same comparison with its members in the other order. */
export const reversedPath = (id: string): string => comparisonPath(id.split('-vs-').reverse().join('-vs-'));

const isCode = (text: string): boolean => isBasic(text) || /^\d\.\d/.test(text);

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
