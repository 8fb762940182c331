/** Takes from the catalog what the index needs. */
import type { Catalog } from '../model/assemble.ts';
import type { IndexInput } from './build.ts';

/** The catalog's replies, causes, providers and codes as plain data for `buildIndex`. */
export const indexInput = (catalog: Catalog): IndexInput => ({
  replies: catalog.replies.map(({ key, text, code, enhanced, cause, variant, provider, command }) => ({
    key,
    text,
    code,
    enhanced,
    cause,
    variant,
    provider: provider.id,
    command,
  })),
  causes: catalog.causes.map(({ id, name, data }) => ({ id, name, variants: data.variants?.map((variant) => variant.id) })),
  providers: catalog.providers.map(({ id, data }) => ({ id, ...data.recognise })),
  codes: [...catalog.basic, ...catalog.enhanced].map(({ code, causes }) => ({ code, causes: causes.map(({ cause }) => cause.id) })),
  enhanced: [...new Set(catalog.enhanced.map(({ row }) => row.code))].map((code) => ({ code })),
});
