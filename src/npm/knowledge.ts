/** Takes from the catalog what the package knows. */
import { buildIndex } from '../diagnose/build.ts';
import { indexInput } from '../diagnose/index-input.ts';
import type { Catalog } from '../model/assemble.ts';
import { membersOf } from '../model/code.ts';
import { ACTOR, CLASS, DIAGNOSIS, HEALS, RESEND, VERB } from '../strings.ts';
import type { CodeInfo, Data } from './data.ts';

const MOST_SEEN_WITH = 8;

const mapped = <T>(record: Record<string, T>, value: (item: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, value(item)]));

/** @param site the public address of the site, with its base */
export function knowledge(catalog: Catalog, site: URL): Data {
  const url = (path: string): string => new URL(path.slice(1), site).href;
  const codes: Record<string, CodeInfo> = {};
  // Single codes last: one that stands for itself hides the range that it lies in.
  const pages = [...catalog.basic, ...catalog.enhanced].sort((a, b) => membersOf(b.code).length - membersOf(a.code).length);
  for (const page of pages)
    for (const code of membersOf(page.code))
      codes[code] = {
        code,
        name: page.name,
        class: page.class,
        description: page.description,
        verb: page.verdict?.verb,
        causes: [...new Set(page.causes.map(({ cause }) => cause.id))],
        seenWith: page.seenWith.slice(0, MOST_SEEN_WITH).map(({ code }) => code.code),
        url: url(page.path),
      };
  return {
    site: site.href,
    index: buildIndex(indexInput(catalog)),
    codes,
    causes: Object.fromEntries(
      catalog.causes.map(({ id, name, path, data: { summary, acts, heals, retry, resend, verb } }) => [
        id,
        { id, name, summary, acts, heals, retry, resend, verb, url: url(path) },
      ]),
    ),
    providers: Object.fromEntries(catalog.providers.map(({ id, name }) => [id, name])),
    words: {
      class: mapped(CLASS, ({ explain }) => explain),
      heals: mapped(HEALS, ({ short }) => short),
      acts: mapped(ACTOR, ({ name }) => name),
      verb: mapped(VERB, ({ verb, advice }) => `${verb}. ${advice}`),
      resend: mapped(RESEND, (word) => word.toLowerCase()),
      outcome: DIAGNOSIS.outcome,
      foreign: DIAGNOSIS.foreign,
      remark: DIAGNOSIS.remark,
    },
  };
}
