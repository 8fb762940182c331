import { withBase } from '../model/urls.ts';

/** A root path as this build links it. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);
