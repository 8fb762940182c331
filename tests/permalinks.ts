/**
 * Every address and anchor this site has released. `npm run permalinks` adds what the build has and the list has not;
 * it never takes anything away. A line is a page: its address, then its anchors, `/451/ greylisting retry`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributes, htmlPaths, idsOf, isDerived, isRedirect, read, SITE } from './site/dist.ts';

export const LIST = fileURLToPath(new URL('permalinks.txt', import.meta.url));

/** Ids of the furniture, no anchors: nobody links to them. */
const FURNITURE = /^(?:main|search-(?:large|small)(?:-hint)?)$/;

/** Address to anchors. */
export type Permalinks = Map<string, Set<string>>;

/**
 * All addresses of a build, with their anchors. Without the derived comparisons and their reversed orders: there a rule
 * is the promise, that every pair of released codes answers, and its test takes the codes from the list.
 */
export function permalinks(): Permalinks {
  const derived = (path: string): boolean => {
    const html = read(path);
    const [to = path] = attributes(html, 'meta http-equiv="refresh"', 'content').map((content) => content.replace('0; url=', ''));
    return isDerived(path, isRedirect(html) ? read(`/${new URL(to, SITE).pathname.slice(SITE.pathname.length)}`) : html);
  };
  return new Map(
    htmlPaths()
      .filter((path) => path.endsWith('/') && !(path.includes('-vs-') && derived(path)))
      .map((path) => {
        const html = read(path);
        return [path, new Set(isRedirect(html) ? [] : [...idsOf(html)].filter((id) => !FURNITURE.test(id)))];
      }),
  );
}

/** The list as it was released. */
export const readList = (): Permalinks =>
  new Map(
    readFileSync(LIST, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [path = '', ...anchors] = line.split(' ');
        return [path, new Set(anchors)];
      }),
  );

const count = (links: Permalinks): number => [...links.values()].reduce((sum, anchors) => sum + 1 + anchors.size, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = readList();
  const before = count(all);
  for (const [path, anchors] of permalinks()) all.set(path, new Set([...(all.get(path) ?? []), ...anchors]));
  const lines = [...all].map(([path, anchors]) => [path, ...[...anchors].sort()].join(' ')).sort();
  writeFileSync(LIST, `${lines.join('\n')}\n`);
  console.log(`${count(all) - before} new, ${count(all)} in all, on ${all.size} pages`);
}
