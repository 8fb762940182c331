import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assemble, type EnhancedCode, type Entry, type RegisteredCode } from '../../src/model/assemble.ts';
import { ASKED, rowsOf, type ComparedRow, type Facts } from '../../src/model/compare.ts';
import { isWritten, membersOfEntry, type Comparable, type Member } from '../../src/model/comparisons.ts';
import { comparer } from '../../src/model/facts.ts';
import { readContent } from '../../src/model/files.ts';
import { haveAPage, type Pairable } from '../../src/model/pairs.ts';
import type { DataOf } from '../../src/model/schemas.ts';
import { pairId } from '../../src/model/urls.ts';

const catalog = assemble(readContent(fileURLToPath(new URL('../..', import.meta.url))));
const comparable: Comparable = {
  basic: new Map(catalog.basic.flatMap((code) => (code.row ? [[code.code, code as RegisteredCode] as const] : []))),
  enhanced: new Map(catalog.enhanced.map((code) => [code.code, code])),
  causes: new Map(catalog.causes.map((cause) => [cause.id, cause])),
};
/** A file of that name, with two values in its one row. */
const entry = (id: string, data: Partial<DataOf<'comparisons'>> = {}): Entry<'comparisons'> => ({
  id,
  file: `content/comparisons/${id}.mdx`,
  data: { description: 'd', difference: 'd', rows: [{ aspect: 'A', values: ['a', 'b'] }], checked: '2026-11-21', ...data },
});
const { rowsOf: rowsOfComparison, factsOf } = comparer(catalog);
const comparison = (id: string) => {
  const found = catalog.comparisons.find((comparison) => comparison.id === id);
  assert.ok(found, id);
  return found;
};
const rowsByAspect = (rows: readonly ComparedRow[]) =>
  new Map(rows.map((row) => [typeof row.aspect === 'string' ? row.aspect : row.aspect.written, row]));
const code = (id: string): Member => {
  const found = [...catalog.basic, ...catalog.enhanced].find((code) => code.code === id);
  assert.ok(found && (found.kind === 'enhanced' || found.row), id);
  return { kind: 'code', id, code: found as RegisteredCode | EnhancedCode };
};

test('what the wire says is the same for 421 and 451, what happens to the connection is not', () => {
  const rows = rowsByAspect(rowsOfComparison(comparison('421-vs-451')));
  assert.equal(rows.get('class')?.same, true);
  assert.deepEqual(rows.get('connection')?.cells, [
    { kind: 'text', text: 'closes' },
    { kind: 'text', text: 'stays' },
  ]);
  assert.equal(rows.get('connection')?.same, false);
  assert.ok(rows.has('When it may come'), 'written rows are among them');
});

test('a derived comparison has rows, and only such as both codes have facts for', () => {
  for (const derived of catalog.comparisons.filter((comparison) => !isWritten(comparison))) {
    const rows = rowsOfComparison(derived);
    assert.ok(rows.length >= 5, derived.id);
    for (const row of rows) assert.ok(row.cells.length === 2 && row.cells.every(Boolean), derived.id);
  }
});

test('of two a row needs both, of more two of them; agreement needs all', () => {
  const [all, some, none]: Facts[] = [
    { class: { kind: 'text', text: 'temporary' }, scope: { kind: 'text', text: 'session' } },
    { class: { kind: 'text', text: 'temporary' }, scope: { kind: 'text', text: 'session' } },
    { class: { kind: 'text', text: 'temporary' } },
  ];
  assert.deepEqual(
    rowsOf([all!, none!]).map(({ aspect }) => aspect),
    ['class'],
  );
  const rows = rowsOf([all!, some!, none!]);
  assert.deepEqual(rows.find(({ aspect }) => aspect === 'scope')?.cells.map(Boolean), [true, true, false]);
  assert.deepEqual(
    rows.map(({ same }) => same),
    [true, false],
  );
  assert.deepEqual(
    rowsOf([some!, none!, none!]).map(({ aspect }) => aspect),
    ['class'],
    'one alone is no row',
  );
});

test('several codes at once say what each means at those whom people ask about', () => {
  for (const providers of Object.values(ASKED))
    for (const id of providers)
      assert.ok(
        catalog.providers.some((provider) => provider.id === id),
        id,
      );
  const rows = rowsByAspect(rowsOf(['421', '450', '451', '452'].map((id) => factsOf(code(id)))));
  for (const aspect of ['scope', 'connection', 'answers', 'at-postfix', 'at-exim', 'at-exchange', 'at-gmail', 'at-yahoo', 'greylisting'])
    assert.ok(rows.has(aspect), aspect);
  assert.ok(!rowsByAspect(rowsOf(['421', '450'].map((id) => factsOf(code(id))))).has('at-postfix'), 'not of two');
  const postfix = rows.get('at-postfix')!.cells[1];
  assert.ok(postfix?.kind === 'causes' && postfix.causes.length > 1);
});

test('a basic and an enhanced code have rows in common, and say which is which', () => {
  const rows = rowsByAspect(rowsOf([factsOf(code('550')), factsOf(code('5.1.1'))]));
  assert.deepEqual(rows.get('kind')?.cells, [
    { kind: 'text', text: 'basic' },
    { kind: 'text', text: 'enhanced' },
  ]);
  for (const aspect of ['name', 'class', 'verb', 'heals', 'causes', 'with', 'providers']) assert.ok(rows.has(aspect), aspect);
  for (const aspect of ['connection', 'subject', 'registered']) assert.ok(!rows.has(aspect), aspect);
});

test('codes seen together are judged by the replies that have both, causes by what they ask of operators', () => {
  const { members, faults } = membersOfEntry(entry('550-5.7.1-vs-554-5.7.1'), comparable);
  assert.deepEqual(faults, []);
  const rows = rowsByAspect(rowsOf(members.map(factsOf)));
  assert.equal(rows.get('meaning')?.same, true);
  assert.equal(rows.get('causes')?.same, false);
  const causes = membersOfEntry(entry('greylisted-vs-rate-limited'), comparable);
  assert.deepEqual(causes.faults, []);
  const aspects = rowsByAspect(rowsOf(causes.members.map(factsOf)));
  for (const aspect of ['verb', 'acts', 'heals', 'retry', 'giveUp', 'suppress', 'resend', 'lasts', 'with', 'providers'])
    assert.ok(aspects.has(aspect), aspect);
});

test('a file name that is wrong is named with what was expected', () => {
  const cases: [string, RegExp, { names: string[] }?][] = [
    ['451-vs-421', /expected 421-vs-451\.mdx/],
    ['5.1.1-vs-550', /expected 550-vs-5\.1\.1\.mdx/],
    ['421-vs-429', /code of an RFC or the registry "429" does not exist/],
    ['441-vs-451', /code of an RFC or the registry "441" does not exist/],
    ['5.1.1-vs-5.1.99', /enhanced code "5\.1\.99" does not exist/],
    ['550-5.7.1-vs-599-5.7.1', /"599-5\.7\.1" does not exist/],
    ['greylisted-vs-rate-limitd', /cause "rate-limitd" does not exist; did you mean "rate-limited"/],
    ['421-vs-greylisted', /cause "421" does not exist/],
    ['421', /1 members joined by -vs-; expected 2 to 5/],
    ['421-vs-421', /a member twice/],
    ['421-vs-450-vs-451', /rows\.0 "A": 2 values; expected 3/],
    ['hard-bounce-vs-soft-bounce', /names: 3; expected 2/, { names: ['Hard bounce', 'Soft bounce', 'Bounce'] }],
    ['421-vs-451', /names: given, yet the members are codes/, { names: ['a', 'b'] }],
  ];
  for (const [id, fault, data] of cases) assert.match(membersOfEntry(entry(id, data), comparable).faults.join('\n'), fault, id);
  assert.deepEqual(membersOfEntry(entry('port-25-vs-465', { names: ['Port 25', 'Port 465'] }), comparable).faults, []);
});

test('a member of a range is compared as the range', () => {
  const range: EnhancedCode = { ...catalog.enhanced[0]!, code: '5.7.606-649' };
  const known = { ...comparable, enhanced: new Map([...comparable.enhanced, [range.code, range]]) };
  const { members, faults } = membersOfEntry(entry('5.7.1-vs-5.7.606'), known);
  assert.deepEqual(faults, []);
  assert.ok(members[1]?.kind === 'code' && members[1].code === range && members[1].id === '5.7.606');
});

test('every pair of codes of the RFCs has its comparison, and every pair of one subject of the registry', () => {
  const ids = new Set(catalog.comparisons.map(({ id }) => id));
  const written = new Set(catalog.comparisons.filter(isWritten).map(({ id }) => id));
  const registered = [...comparable.basic.keys()];
  for (const [index, a] of registered.entries())
    for (const b of registered.slice(index + 1)) {
      assert.ok(ids.has(pairId(a, b)), pairId(a, b));
      assert.equal(catalog.redirects.get(`/${b}-vs-${a}/`), `/${a}-vs-${b}/`);
    }
  const enhanced = catalog.enhanced.filter((code) => code.registered).map(({ code }) => code);
  for (const [index, a] of enhanced.entries())
    for (const b of enhanced.slice(index + 1))
      assert.equal(ids.has(pairId(a, b)), written.has(pairId(a, b)) || a.split('.')[1] === b.split('.')[1], pairId(a, b));
});

test('a vendor compares with itself, and with what it sends', () => {
  const own = (code: string, ...vendors: string[]): Pairable => ({ code, vendors, saidBy: [] });
  const registered = (code: string, ...saidBy: string[]): Pairable => ({ code, vendors: [], saidBy });
  for (const [a, b, answer] of [
    [own('5.7.508', 'microsoft-365'), own('5.7.511', 'microsoft-365'), true],
    [own('5.7.508', 'microsoft-365'), own('5.7.40', 'gmail'), false],
    [own('4.7.40', 'gmail'), own('5.7.40', 'gmail'), true],
    [own('4.7.40', 'gmail'), own('5.7.32', 'gmail'), false],
    [own('5.7.40', 'gmail'), registered('5.7.26', 'gmail'), true],
    [own('5.7.40', 'gmail'), registered('5.7.9'), false],
    [own('5.7.40', 'gmail'), registered('5.1.1', 'gmail'), false],
    [registered('550'), registered('5.1.1'), false],
    [registered('421'), registered('550'), true],
  ] as const) {
    assert.equal(haveAPage(a, b), answer, `${a.code} ${b.code}`);
    assert.equal(haveAPage(b, a), answer, `${b.code} ${a.code}`);
  }
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
