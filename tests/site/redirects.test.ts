/** Every redirect is followed: as a page on hosts without rules, and as a rule. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { redirectRules } from '../../src/host-rules.ts';
import { membersOf } from '../../src/model/code.ts';
import { HOST_RULES } from '../../src/model/short-forms.ts';
import { attributes, DIST, fileOf, htmlPaths, isRedirect, read, SITE } from './dist.ts';

const base = SITE.pathname.replace(/\/$/, '');
const rules = readFileSync(`${DIST}_redirects`, 'utf8');
const find = redirectRules(rules);

test('every page that leads on leads to a page of its own, and the rule says the same', () => {
  let count = 0;
  for (const path of htmlPaths()) {
    const html = read(path);
    if (!isRedirect(html)) continue;
    count++;
    const [refresh = ''] = attributes(html, 'meta http-equiv="refresh"', 'content');
    const to = refresh.replace('0; url=', '');
    // Reversed orders of derived comparisons are too many for rules.
    if (!path.includes('-vs-')) assert.deepEqual(find(base + path), { to, status: 301 }, path);
    const target = to.slice(base.length).replace(/#.*/, '');
    assert.ok(fileOf(target), `${path} leads to ${to}, which does not exist`);
    assert.ok(!isRedirect(read(target)), `${path} leads to ${to}, which leads on`);
  }
  assert.ok(count > 500, `${count}`);
});

test('no rule hides a page, and those with variables stand among the first, which every host reads', () => {
  for (const path of htmlPaths()) if (path.endsWith('/') && !isRedirect(read(path))) assert.equal(find(base + path), undefined, path);
  const lines = rules.split('\n');
  const last = lines.findLastIndex((line) => line.includes(':'));
  assert.ok(last < 2000, `${last}`);
  assert.ok(HOST_RULES.length <= 100);
});

test('short forms', () => {
  for (const [from, to] of [
    ['/smtp/451', '/451/'],
    ['/code/5.7.1', '/5.7.1/'],
    ['/error/550/', '/550/'],
    ['/SMTP-451', '/451/'],
    ['/550-5.7.1', '/5.7.1/'],
    ['/smtp-errors/452', '/452/'],
    ['/provider/google', '/providers/gmail/'],
    ['/provider/yahoo/421/4.7.0', '/providers/yahoo/'],
    ['/spamfilter/mimecast', '/providers/mimecast/'],
  ] as const)
    assert.equal(find(base + from)?.to, base + to, from);
  for (const row of ['x.7.1', 'x.1.1']) assert.ok(fileOf(`/${row}/`), row);
});

test('each member of a range has a page or leads to one', () => {
  for (const range of htmlPaths().flatMap((path) => /^\/(\d\.\d+\.\d+-\d+)\/$/.exec(path)?.[1] ?? []))
    for (const member of membersOf(range)) assert.ok(fileOf(`/${member}/`), member);
});

test('the site stays below what static hosts take', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  assert.ok(files < 19_000, `${files} files`);
});
