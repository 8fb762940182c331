/** What was released works or leads on; what is new is in the list before it is released. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks, readList } from '../permalinks.ts';
import { attributes, fileOf, idsOf, isRedirect, read } from './dist.ts';

const released = readList();

test('every released address and anchor still works', () => {
  assert.ok(released.size > 500, `${released.size} pages in tests/permalinks.txt`);
  const lost: string[] = [];
  for (const [path, anchors] of released) {
    if (!fileOf(path)) {
      lost.push(`${path} is gone: add "${path}: /its-new-place/" to content/redirects.yml`);
      continue;
    }
    const html = read(path);
    if (isRedirect(html)) {
      assert.equal(attributes(html, 'meta http-equiv="refresh"', 'content').length, 1);
      continue;
    }
    const ids = idsOf(html);
    for (const anchor of anchors)
      if (!ids.has(anchor))
        lost.push(
          `${path}#${anchor} is gone: give the part its old id back, or, where no fact fills it any more, add "${path}#${anchor}: ${path}" to content/redirects.yml`,
        );
  }
  assert.deepEqual(lost.slice(0, 10), []);
});

test('the list is complete: run npm run permalinks after adding pages', () => {
  const missing = [...permalinks()].flatMap(([path, anchors]) => {
    const known = released.get(path);
    return known ? [...anchors].filter((anchor) => !known.has(anchor)).map((anchor) => `${path}#${anchor}`) : [path];
  });
  assert.deepEqual(missing.slice(0, 10), []);
});
