/**
 * Other forms of an address that people type, or that other references have: `/smtp/451`, `/SMTP-451`, `/550-5.7.1`.
 *
 * Three layers serve them, since a page for each would multiply the files of the site: host rules with a variable take all
 * of them (`hostRules`), pages that lead on take the most used on hosts without rules (`shortForms`), and the page for
 * unknown addresses reads the rest (search/guess-path.ts).
 */
import { codePath, providerPath } from './urls.ts';

/** Folders in which this site's visitors, and other references, put a code. */
const FOLDERS = ['smtp', 'code', 'error'] as const;
const PEERS = ['codes', 'errors', 'reply', 'smtp-code', 'smtp-codes', 'smtp-error', 'smtp-errors', 'bounce-code', 'bounce-codes'] as const;

/** Rules for hosts that know `:name` for a segment and `*` for the rest: `[from, to]`. Those with more words stand first. */
export const HOST_RULES: readonly (readonly [from: string, to: string])[] = [
  ...[...FOLDERS, ...PEERS].map((folder) => [`/${folder}/:code`, codePath(':code')] as const),
  ...['provider', 'spamfilter'].flatMap((folder) => [
    [`/${folder}/:id`, providerPath(':id')] as const,
    [`/${folder}/:id/*`, providerPath(':id')] as const,
  ]),
];

/**
 * The short forms that are worth a page: of the basic codes with an entry, and of codes that replies carry together.
 * @param codes basic codes
 * @param pairs a basic and an enhanced code, as replies have them
 * @returns paths, each with the path it leads to; for a pair that is the page of its enhanced code
 */
export function shortForms(codes: readonly string[], pairs: Iterable<readonly [string, string]>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const code of codes) {
    for (const folder of FOLDERS) forms.set(`/${folder}/${code}/`, codePath(code));
    forms.set(`/SMTP-${code}/`, codePath(code));
  }
  for (const [basic, enhanced] of pairs) forms.set(`/${basic}-${enhanced}/`, codePath(enhanced));
  return forms;
}
