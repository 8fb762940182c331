/** The weight budgets of every content page: what a reader waits for. Sizes are gzip's, as hosts send them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { attributes, DIST, htmlPaths, isRedirect, read } from './dist.ts';

const FIRST_SCREEN_MAX = 14 * 1024;
const PAGE_MAX = 40 * 1024;
const SCRIPT_MAX = 2 * 1024;
// Bytes of compressed index for 1,000 replies.
const INDEX_MAX = 60 * 1024;

const size = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const pages = htmlPaths()
  .map((path) => ({ path, html: read(path) }))
  .filter(({ html }) => !isRedirect(html));

test('the first screen of every page, critical styles included, is below 14 KB', () => {
  for (const { path, html } of pages) {
    const end = html.indexOf('data-first-screen-end');
    if (path === '/404.html') continue;
    assert.ok(end > 0, `${path}: no data-first-screen-end`);
    const bytes = size(html.slice(0, end));
    assert.ok(bytes <= FIRST_SCREEN_MAX, `${path}: first screen ${bytes} bytes`);
  }
});

test('every page is below 40 KB', () => {
  for (const { path, html } of pages) assert.ok(size(html) <= PAGE_MAX, `${path}: ${size(html)} bytes`);
});

test('no style sheet and no script blocks rendering, and less than 2 KB of script runs', () => {
  for (const { path, html } of pages) {
    assert.deepEqual(attributes(html, 'link rel="stylesheet"', 'href'), [], path);
    assert.doesNotMatch(html, /<script(?![^>]*type="module")[^>]*src=/, `${path}: a script that is no module`);
    // The page of the card runs the card.
    if (path === '/404.html' || path === '/embed/') continue;
    const bytes = attributes(html, 'script', 'src').reduce(
      (sum, source) => sum + size(readFileSync(DIST + source.replace(/^.*?_astro\//, '_astro/'))),
      0,
    );
    assert.ok(bytes <= SCRIPT_MAX, `${path}: ${bytes} bytes of script`);
  }
});

test('the index of the diagnosis is small', () => {
  const [url = ''] = attributes(read('/'), 'reply-search', 'data-index');
  const file = readFileSync(DIST + url.replace(/^.*?diagnose\//, 'diagnose/'), 'utf8');
  const { index, labels } = JSON.parse(file) as { index: unknown; labels: { replies: Record<string, string> } };
  const replies = Object.keys(labels.replies).length;
  assert.ok(replies >= 150, `${replies} replies`);
  const bytes = size(JSON.stringify(index));
  assert.ok(bytes <= (INDEX_MAX * Math.max(replies, 1000)) / 1000, `${bytes} bytes for ${replies} replies`);
});
