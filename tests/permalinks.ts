/**
 * Every address and anchor this site has released. `npm run permalinks` adds what the build has and the list has not;
 * it never takes anything away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributes, htmlPaths, idsOf, isDerived, isRedirect, read, SITE } from './site/dist.ts';

export const LIST = fileURLToPath(new URL('permalinks.txt', import.meta.url));

/** Ids of the furniture, no anchors: nobody links to them. */
const FURNITURE = /^(?:main|search-(?:large|small)(?:-hint)?)$/;

/**
 * All addresses of a build, with their anchors: `/451/`, `/451/#greylisting`. Without the derived comparisons and their
 * reversed orders: there a rule is the promise, that every pair of released codes answers, and its test takes the codes
 * from this list.
 */
export function permalinks(): string[] {
  const derived = (path: string): boolean => {
    const html = read(path);
    const [to = path] = attributes(html, 'meta http-equiv="refresh"', 'content').map((content) => content.replace('0; url=', ''));
    return isDerived(path, isRedirect(html) ? read(`/${new URL(to, SITE).pathname.slice(SITE.pathname.length)}`) : html);
  };
  return htmlPaths()
    .filter((path) => path.endsWith('/') && !(path.includes('-vs-') && derived(path)))
    .flatMap((path) => {
      const html = read(path);
      return isRedirect(html) ? [path] : [path, ...[...idsOf(html)].filter((id) => !FURNITURE.test(id)).map((id) => `${path}#${id}`)];
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const released = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
  const all = [...new Set([...released, ...permalinks()])].sort();
  writeFileSync(LIST, `${all.join('\n')}\n`);
  console.log(`${all.length - released.length} new, ${all.length} in all`);
}
