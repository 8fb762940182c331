import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePath, comparisonPath, pairId, replyPath, reversedPath, selectionPath, specUrl, withBase } from '../../src/model/urls.ts';
import { comparisonId, nearCodes, selectionOf } from '../../src/model/members.ts';
import { guessPath } from '../../src/search/guess-path.ts';

test('paths', () => {
  assert.equal(codePath('5.7.1'), '/5.7.1/');
  assert.equal(replyPath('gmail', 'spf-hard-fail'), '/providers/gmail/#spf-hard-fail');
  assert.equal(comparisonPath(pairId('451', '421')), '/421-vs-451/');
  assert.equal(comparisonPath(pairId('5.1.1', '550')), '/550-vs-5.1.1/');
  assert.equal(comparisonPath(pairId('greylisted', 'rate-limited')), '/compare/greylisted-vs-rate-limited/');
  assert.equal(comparisonPath(pairId('554-5.7.1', '550-5.7.1')), '/550-5.7.1-vs-554-5.7.1/');
  assert.equal(comparisonPath('port-25-vs-465-vs-587'), '/compare/port-25-vs-465-vs-587/');
  assert.equal(reversedPath('421-vs-451'), '/451-vs-421/');
  assert.equal(selectionPath(['421', '450']), '/compare/#421,450');
});

test('a base goes before root paths and nothing else', () => {
  assert.equal(withBase('/451/', '/'), '/451/');
  assert.equal(withBase('/451/', '/smtp/'), '/smtp/451/');
  for (const other of ['#causes', 'https://www.rfc-editor.org/', '//cdn.example/', '451/']) assert.equal(withBase(other, '/smtp/'), other);
});

test('sections have anchors at the RFC Editor only', () => {
  assert.equal(specUrl({ url: 'https://x/rfc5321', kind: 'rfc' }, '4.2.3'), 'https://x/rfc5321#section-4.2.3');
  assert.equal(specUrl({ url: 'https://x/page', kind: 'vendor' }, '4.2.3'), 'https://x/page');
});

test('an unknown path is read for what was meant', () => {
  for (const [path, meant] of [
    ['/550-5.7.1', '/5.7.1/'],
    ['/smtp/451', '/451/'],
    ['/code/451', '/451/'],
    ['/SMTP-451/', '/451/'],
    ['/451-vs-421/', '/421-vs-451/'],
    ['/error/550%205.1.1', '/5.1.1/'],
    ['/errors/999', undefined],
    ['/about-us/', undefined],
    ['/%E0%A4%A', undefined],
    ['/2024/10/19/', undefined],
  ] as const)
    assert.equal(guessPath(path), meant, path);
});

test('codes compared are in order: basic, basic with enhanced, enhanced; the lower first', () => {
  assert.equal(comparisonId(['452', '421', '451', '450']), '421-vs-450-vs-451-vs-452');
  assert.equal(comparisonId(['5.10.1', '5.2.1']), '5.2.1-vs-5.10.1');
  assert.equal(comparisonId(['5.1.1', '550-5.7.1', '550']), '550-vs-550-5.7.1-vs-5.1.1');
  assert.equal(comparisonId(['rate-limited', 'greylisted']), 'rate-limited-vs-greylisted', 'others as the author has them');
});

test('a selection is read from what stands behind the # and from a path', () => {
  assert.deepEqual(selectionOf('#421,450,451'), ['421', '450', '451']);
  assert.deepEqual(selectionOf('#421, 421,,4.7.1'), ['421', '4.7.1']);
  assert.deepEqual(selectionOf('/421-vs-999/'), ['421', '999']);
  assert.deepEqual(selectionOf('/ABC-vs-451'), ['abc', '451']);
  assert.deepEqual(selectionOf('#%E0%A4%A'), ['%e0%a4%a']);
  assert.deepEqual(selectionOf('#'), []);
});

test('near a wrong code are those of its class', () => {
  const known = ['421', '450', '451', '550', '5.7.0', '5.7.1', '5.7.26', '5.1.1'];
  assert.deepEqual(nearCodes('449', known), ['450', '451', '421']);
  assert.deepEqual(nearCodes('5.7.27', known), ['5.7.26', '5.7.1', '5.7.0']);
  assert.deepEqual(nearCodes('999', known), []);
  assert.deepEqual(nearCodes('abc', known), []);
});
