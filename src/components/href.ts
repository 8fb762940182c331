import { withBase } from '../model/urls.ts';

/** A root path as this build links it. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** The same with the site's own address before it, for what is read elsewhere. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
