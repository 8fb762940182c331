import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePath, comparisonPath, pairId, replyPath, reversedPath, specUrl, withBase } from '../../src/model/urls.ts';
import { guessPath } from '../../src/search/guess-path.ts';

test('paths', () => {
  assert.equal(codePath('5.7.1'), '/5.7.1/');
  assert.equal(replyPath('gmail', 'spf-hard-fail'), '/providers/gmail/#spf-hard-fail');
  assert.equal(comparisonPath(pairId('451', '421')), '/421-vs-451/');
  assert.equal(comparisonPath(pairId('5.1.1', '550')), '/550-vs-5.1.1/');
  assert.equal(comparisonPath(pairId('rate-limited', 'greylisted')), '/compare/greylisted-vs-rate-limited/');
  assert.equal(reversedPath('421-vs-451'), '/451-vs-421/');
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
