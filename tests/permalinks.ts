/**
 * Every address and anchor this site has released. `npm run permalinks` adds what the build has and the list has not;
 * it never takes anything away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlPaths, idsOf, isRedirect, read } from './site/dist.ts';

export const LIST = fileURLToPath(new URL('permalinks.txt', import.meta.url));

/** Ids of the furniture, no anchors: nobody links to them. */
const FURNITURE = /^(?:main|search-(?:large|small)(?:-hint)?)$/;

/** All addresses of a build, with their anchors: `/451/`, `/451/#greylisting`. */
export function permalinks(): string[] {
  return htmlPaths()
    .filter((path) => path.endsWith('/'))
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
