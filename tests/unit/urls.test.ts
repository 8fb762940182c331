import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonId, nearCodes, selectionOf } from '../../src/model/members.ts';
import { shortForms } from '../../src/model/short-forms.ts';
import { codePath, comparisonPath, pairId, replyPath, reversedPath, selectionPath, specUrl, withBase } from '../../src/model/urls.ts';
import { guessPaths } from '../../src/search/guess-path.ts';

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

test('an unknown path is read for what was meant, the likeliest first', () => {
  for (const [path, meant] of [
    ['/550-5.7.1', ['/5.7.1/', '/550/']],
    ['/smtp/451', ['/451/']],
    ['/code/451', ['/451/']],
    ['/SMTP-451/', ['/451/']],
    ['/smtp-troubleshooter/451-error', ['/451/']],
    ['/smtp/421-service-not-available/', ['/421/']],
    ['/compare/421-service-not-available-vs-451-local-error/', ['/421-vs-451/', '/421/', '/451/']],
    ['/provider/mimecast/421/4.7.0', ['/providers/mimecast/', '/4.7.0/', '/421/']],
    ['/spamfilter/mimecast', ['/providers/mimecast/']],
    ['/451-vs-421/', ['/421-vs-451/', '/451/', '/421/']],
    ['/error/550%205.1.1', ['/5.1.1/', '/550/']],
    ['/X.7.1', ['/x.7.1/']],
    ['/451.html', ['/451/']],
    ['/greylisted', ['/providers/greylisted/', '/causes/greylisted/']],
    ['/errors/999', []],
    ['/a/b/c', []],
    ['/%E0%A4%A', []],
    ['/2024/10/19/', []],
  ] as const)
    assert.deepEqual(guessPaths(path), meant, path);
});

test('short forms lead to the page of the code', () => {
  const forms = shortForms(['451'], [['550', '5.7.1']]);
  assert.deepEqual(Object.fromEntries(forms), {
    '/smtp/451/': '/451/',
    '/code/451/': '/451/',
    '/error/451/': '/451/',
    '/SMTP-451/': '/451/',
    '/550-5.7.1/': '/5.7.1/',
  });
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
  assert.deepEqual(nearCodes('999', known), ['550', '451', '450'], 'of any class where its own has none');
  assert.deepEqual(nearCodes('3.7.26', known), ['5.7.26']);
  assert.deepEqual(nearCodes('abc', known), []);
});
