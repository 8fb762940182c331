/** The JSON of a code says what its page says: it comes from the same entry, read as data instead of rendered. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DIST, htmlPaths, idsOf, read } from './dist.ts';

interface CodeJson {
  code: string;
  name: string;
  parts?: { kind: string; id?: string; markdown: string }[];
}
const json = (code: string) => JSON.parse(readFileSync(`${DIST}api/v1/codes/${code}.json`, 'utf8')) as CodeJson;

test('every code has its JSON, with the anchors of its page', () => {
  const codes = htmlPaths().flatMap((path) => /^\/(\d{3}|\d\.\d+\.\d+)\/$/.exec(path)?.[1] ?? []);
  assert.ok(codes.length > 200);
  for (const code of codes) {
    const { name, parts = [] } = json(code);
    const html = read(`/${code}/`);
    assert.ok(html.includes(name.replaceAll('&', '&amp;').replaceAll("'", '&#39;')) || html.includes(name), `${code}: ${name}`);
    const ids = idsOf(html);
    for (const { id } of parts) if (id) assert.ok(ids.has(id), `${code}: ${id}`);
  }
});

test('texts are Markdown without components, in full', () => {
  const parts = json('451').parts ?? [];
  assert.deepEqual([...new Set(parts.map(({ kind }) => kind))], ['opening', 'cause', 'fix', 'avoid']);
  for (const { markdown } of parts) assert.doesNotMatch(markdown, /<(?:Spec|Reply|Cause|Fix|Avoid)\b/);
  assert.match(parts[0]?.markdown ?? '', /^The receiving server could not finish/);
  assert.ok(
    parts.some(({ markdown }) => markdown.includes('```sh\n')),
    'commands carry over',
  );
});
