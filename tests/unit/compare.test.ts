import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../src/model/assemble.ts';
import { comparedRows } from '../../src/model/compare.ts';
import { readContent } from '../../src/model/files.ts';

const catalog = assemble(readContent(fileURLToPath(new URL('../..', import.meta.url))));
const pair = (id: string) => {
  const found = catalog.comparisons.find((comparison) => comparison.id === id);
  assert.ok(found, id);
  return found;
};

test('what the wire says is the same for 421 and 451, what happens to the connection is not', () => {
  const rows = new Map(
    comparedRows(pair('421-vs-451')).map((row) => [typeof row.aspect === 'string' ? row.aspect : row.aspect.written, row]),
  );
  assert.equal(rows.get('class')?.same, true);
  assert.deepEqual(rows.get('connection')?.cells, [
    { kind: 'text', text: 'closes' },
    { kind: 'text', text: 'stays' },
  ]);
  assert.equal(rows.get('connection')?.same, false);
  assert.ok(rows.has('When it may come'), 'written rows are among them');
});

test('a derived comparison has rows, and only such as both codes have facts for', () => {
  const derived = catalog.comparisons.find((comparison) => !comparison.data);
  assert.ok(derived);
  const rows = comparedRows(derived);
  assert.ok(rows.length >= 8);
  for (const row of rows) assert.equal(row.cells.length, 2);
});

test('every pair of written codes has its comparison, lower first, and the reverse leads there', () => {
  const written = catalog.basic.filter((code) => code.data);
  assert.equal(catalog.comparisons.length, (written.length * (written.length - 1)) / 2);
  assert.equal(catalog.redirects.get('/451-vs-421/'), '/421-vs-451/');
});

test('each reply of a code stands under one cause at most', () => {
  for (const code of [...catalog.basic, ...catalog.enhanced]) {
    const listed = code.causes.flatMap(({ replies }) => replies);
    assert.equal(new Set(listed).size, listed.length, code.code);
    for (const reply of listed) assert.ok(code.replies.includes(reply));
  }
});

test('relations are computed both ways', () => {
  const greylisted = catalog.causes.find((cause) => cause.id === 'greylisted');
  assert.ok(greylisted?.on.some(({ code, part }) => code.code === '451' && part.id === 'greylisting'));
  const code = catalog.basic.find(({ code }) => code === '451');
  assert.ok(code?.causes.some(({ cause }) => cause.id === 'greylisted'));
});
