/** Takes from the catalog what the index needs. */
import { membersOf } from '../model/code.ts';
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
  providers: catalog.providers.map(({ id, data }) => ({ id, ...data.recognise, library: data.kind === 'client-library' })),
  // Of folklore, too: who pastes such a number is best served by the page that says where it comes from.
  codes: [...catalog.basic, ...catalog.enhanced].flatMap(({ code, causes }) =>
    membersOf(code).map((member) => ({ code: member, causes: causes.map(({ cause }) => cause.id) })),
  ),
});
