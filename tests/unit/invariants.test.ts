import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchors, classesWithPage, closedSet, dangling, ordered, replyFaults, unique, usualReplies } from '../../src/model/invariants.ts';
import { nearest } from '../../src/model/nearest.ts';
import { codesIn, lineFault, wordsOf } from '../../src/model/reply-text.ts';
import type { EnhancedRow, ReplyData } from '../../src/model/schemas.ts';

test('a reference to nothing is named, with what is near', () => {
  assert.deepEqual(dangling('codes/550', 'cause', 'user-unknwon', ['user-unknown', 'policy']), [
    'codes/550: cause "user-unknwon" does not exist; did you mean "user-unknown"?',
  ]);
  assert.deepEqual(dangling('codes/550', 'cause', 'policy', ['policy']), []);
  assert.equal(nearest('zzzzzz', ['policy']), undefined);
});

test('what must be unique is', () => {
  assert.deepEqual(unique('x', 'anchor', ['a', 'b', 'a']), ['x: anchor "a" twice; expected each once']);
  const body = {
    parts: [{ kind: 'Avoid', id: 'causes', title: '', text: '', source: '' }],
    citations: [],
    replies: [],
    links: [],
  } as const;
  assert.equal(anchors('x', { ...body, parts: [...body.parts], citations: [], replies: [], links: [] }, ['causes']).length, 1);
});

test('the registry and the entries agree both ways', () => {
  assert.deepEqual(closedSet('codes', ['450', '451'], ['451'], ['450']), []);
  assert.match(closedSet('codes', ['450', '451'], ['451'], [])[0] ?? '', /450 has no page; expected content\/codes\/450\.mdx/);
  assert.match(closedSet('codes', ['451'], ['451', '471'], [])[0] ?? '', /471\.mdx: 471 is not registered/);
  assert.match(closedSet('codes', ['451'], ['451'], ['451'])[0] ?? '', /withoutProse names 451, which has its prose/);
  assert.match(closedSet('codes', ['451'], ['451'], ['999'])[0] ?? '', /999, which is not registered/);
});

test('rows stand in order', () => {
  assert.deepEqual(ordered('r', ['421', '450']), []);
  assert.match(ordered('r', ['450', '421'])[0] ?? '', /450 is out of order; expected 421/);
});

test('a row has pages in the classes it may have and is sent in', () => {
  const row = (code: string, more: Partial<EnhancedRow> = {}): EnhancedRow => ({
    code,
    name: 'n',
    meaning: 'm',
    specs: [{ id: 'rfc3463' }],
    ...more,
  });
  assert.deepEqual(classesWithPage(row('X.1.5', { classes: ['success'] })), ['success']);
  assert.deepEqual(classesWithPage(row('X.7.1', { classes: ['permanent'] })), ['temporary', 'permanent']);
  assert.deepEqual(classesWithPage(row('X.1.0')), ['success', 'temporary', 'permanent']);
});

const usual = usualReplies([
  {
    code: '250',
    name: 'n',
    text: 't',
    status: 'standard',
    connection: 'stays',
    specs: [{ id: 'a' }],
    uses: [{ meaning: 'm', commands: ['EHLO'] }],
  },
  {
    code: '421',
    name: 'n',
    text: 't',
    status: 'standard',
    connection: 'closes',
    specs: [{ id: 'a' }],
    uses: [{ meaning: 'm', commands: ['any'] }],
  },
]);
test('usual replies come from the registry', () => {
  assert.ok(usual('250', 'EHLO') && usual('250', 'LHLO') && usual('421', 'RCPT'));
  assert.ok(!usual('250', 'DATA') && !usual('999', 'EHLO'));
});

test('a reply states nothing twice and gives its reason where it departs', () => {
  const reply = (more: Partial<ReplyData>): ReplyData => ({
    id: 'a',
    text: '421 4.7.0 busy',
    cause: 'c',
    exactness: 'full-line',
    source: { id: 's' },
    ...more,
  });
  assert.deepEqual(replyFaults('r', reply({}), usual), []);
  assert.match(replyFaults('r', reply({ code: '421' }), usual)[0] ?? '', /code: already in text/);
  assert.match(
    replyFaults('r', reply({ text: '421 5.7.32 no' }), usual)[0] ?? '',
    /deviates: missing, yet class of 5\.7\.32 disagrees with 421/,
  );
  assert.deepEqual(replyFaults('r', reply({ text: '421 5.7.32 no', deviates: 'documented so' }), usual), []);
  assert.match(replyFaults('r', reply({ deviates: 'why' }), usual)[0] ?? '', /nothing deviates/);
  assert.match(replyFaults('r', reply({ text: '250 ok', command: 'DATA' }), usual)[0] ?? '', /250 is not usual after DATA/);
});

test('codes are read out of replies as vendors write them', () => {
  assert.deepEqual(codesIn('550 5.7.1 no'), { code: '550', enhanced: '5.7.1' });
  assert.deepEqual(codesIn('550; 5.7.515 Access denied'), { code: '550', enhanced: '5.7.515' });
  assert.deepEqual(codesIn('550 #5.1.0 Address rejected.'), { code: '550', enhanced: '5.1.0' });
  assert.deepEqual(codesIn('550 5.7.606-649'), { code: '550', enhanced: '5.7.606' });
  assert.deepEqual(codesIn('User unknown'), {});
  assert.equal(lineFault('550-5.7.1 a\n550 5.7.1 b'), undefined);
  assert.match(lineFault('550 a\n550 b') ?? '', /line 1 .* must begin with "550-"/);
  assert.equal(wordsOf('550-5.7.1 one\n550 5.7.1 two'), 'one two');
});
