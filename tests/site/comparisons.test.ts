/** Every pair that is promised answers, in both orders; the thousands of derived pages stay out of search, and within what hosts take. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assemble } from '../../src/model/assemble.ts';
import { isWritten } from '../../src/model/comparisons.ts';
import { readContent } from '../../src/model/files.ts';
import { pairId } from '../../src/model/urls.ts';
import { readList } from '../permalinks.ts';
import { attributes, DIST, fileOf, isDerived, isRedirect, read, ROOT, SITE } from './dist.ts';

/** The free plan of Cloudflare Pages takes 20,000 files, and 2,000 rules; GitHub Pages 1 GB. Clearly below, since content grows. */
const FILES_MAX = 18_000;
const BYTES_MAX = 600 * 2 ** 20;
const RULES_MAX = 1900;

const catalog = assemble(readContent(ROOT));

test('every comparison has its page, and each reversed pair leads there', () => {
  for (const { id, path, members } of catalog.comparisons) {
    assert.ok(fileOf(path), path);
    if (members.length > 2) continue;
    const [a = '', b = ''] = id.split('-vs-');
    const reversed = path.replace(id, `${b}-vs-${a}`);
    const [canonical = ''] = attributes(read(reversed), 'link rel="canonical"', 'href');
    assert.ok(isRedirect(read(reversed)), reversed);
    assert.equal(canonical, new URL(path.slice(1), SITE).href);
  }
});

test('of the released codes, any two basic ones and any two of a subject of the registry answer in both orders', () => {
  const released = [...readList().keys()].flatMap((path) => /^\/(\d{3}|\d\.\d+\.\d+)\/$/.exec(path)?.[1] ?? []);
  const basic = released.filter((code) => catalog.basic.some((other) => other.code === code && other.row));
  const enhanced = released.filter((code) => catalog.enhanced.some((other) => other.code === code && other.registered));
  assert.ok(basic.length >= 45 && enhanced.length >= 170, `${basic.length} ${enhanced.length}`);
  let pairs = 0;
  for (const codes of [basic, ...Map.groupBy(enhanced, (code) => code.split('.')[1]).values()])
    for (const [index, a] of codes.entries())
      for (const b of codes.slice(index + 1)) {
        assert.ok(fileOf(`/${a}-vs-${b}/`), `${a} ${b}`);
        assert.ok(fileOf(`/${b}-vs-${a}/`), `${b} ${a}`);
        pairs += 1;
      }
  assert.ok(pairs >= 990 + 2900, `${pairs} pairs`);
});

test('derived pages are in neither the sitemap nor the word search, written ones in both', () => {
  const sitemap = read('/sitemap.xml');
  for (const comparison of catalog.comparisons) {
    const html = read(comparison.path);
    assert.equal(sitemap.includes(`<loc>${new URL(comparison.path.slice(1), SITE).href}</loc>`), isWritten(comparison), comparison.id);
    assert.equal(html.includes('data-pagefind-body'), isWritten(comparison), comparison.id);
    assert.equal(isDerived(comparison.path, html), !isWritten(comparison), comparison.id);
  }
});

test('a derived page has the anchors that were released', () => {
  const html = read(`/${pairId('211', '556')}/`);
  for (const id of ['table', 'references', 'link']) assert.match(html, new RegExp(`id="${id}"`));
});

test('the number of files, of rules and of bytes is within what static hosts take', () => {
  const files = (readdirSync(DIST, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[]).filter((file) => file.isFile());
  assert.ok(files.length <= FILES_MAX, `${files.length} files`);
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  assert.ok(bytes <= BYTES_MAX, `${bytes} bytes`);
  const rules = readFileSync(`${DIST}_redirects`, 'utf8').trim().split('\n');
  assert.ok(rules.length <= RULES_MAX, `${rules.length} rules`);
  assert.ok(rules.some((rule) => /\/451-vs-421\/ \S*\/421-vs-451\/ 301$/.test(rule)));
});

test('each code page leads to its comparison with any other', () => {
  for (const code of [...catalog.basic.filter(({ row }) => row), ...catalog.enhanced])
    assert.ok(
      attributes(read(code.path), 'a', 'href').some((href) => href.endsWith(`/compare/#${code.code}`)),
      code.code,
    );
});
