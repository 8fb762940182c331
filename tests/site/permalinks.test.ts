/** What was released works or leads on; what is new is in the list before it is released. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIST, permalinks } from '../permalinks.ts';
import { attributes, fileOf, idsOf, isRedirect, read } from './dist.ts';

const released = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

test('every released address and anchor still works', () => {
  assert.ok(released.length > 500, `${released.length} in tests/permalinks.txt`);
  const lost: string[] = [];
  for (const link of released) {
    const [path = '', anchor] = link.split('#');
    if (!fileOf(path)) {
      lost.push(`${link} is gone: add "${path}: /its-new-place/" to content/redirects.yml`);
      continue;
    }
    const html = read(path);
    if (isRedirect(html)) assert.equal(attributes(html, 'meta http-equiv="refresh"', 'content').length, 1);
    else if (anchor && !idsOf(html).has(anchor)) lost.push(`${link} is gone: give the part its old id back`);
  }
  assert.deepEqual(lost.slice(0, 10), []);
});

test('the list is complete: run npm run permalinks after adding pages', () => {
  const known = new Set(released);
  assert.deepEqual(
    permalinks()
      .filter((link) => !known.has(link))
      .slice(0, 10),
    [],
  );
});
