import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  categoryOf,
  classesAgree,
  classOf,
  compareCodes,
  inClass,
  isBasic,
  isEnhanced,
  membersOf,
  parseReplyLine,
  subjectOf,
} from '../../src/model/code.ts';

test('basic codes are those of RFC 5321 4.2: first digit 2 to 5, second 0 to 5', () => {
  for (const code of ['220', '250', '354', '421', '451', '550', '559']) assert.ok(isBasic(code), code);
  for (const code of ['101', '150', '600', '560', '45', '4510', '4.5.1', '']) assert.ok(!isBasic(code), code);
});

test('enhanced codes have class 2, 4 or 5 and numbers without leading zeros', () => {
  for (const code of ['2.0.0', '4.7.1', '5.7.26', '5.7.606', '5.1.10']) assert.ok(isEnhanced(code), code);
  for (const code of ['3.0.0', '5.07.1', '5.7', '5.7.1.1', '5.7.1000', 'X.7.1']) assert.ok(!isEnhanced(code), code);
});

test('classes and categories come from the digits', () => {
  assert.equal(classOf('250'), 'success');
  assert.equal(classOf('354'), 'intermediate');
  assert.equal(classOf('451'), 'temporary');
  assert.equal(classOf('5.7.1'), 'permanent');
  assert.equal(classOf('101'), 'preliminary');
  assert.throws(() => classOf('601'), RangeError);
  assert.deepEqual(['500', '211', '421', '535', '451'].map(categoryOf), [
    'syntax',
    'information',
    'connections',
    'unspecified',
    'mail-system',
  ]);
  assert.equal(categoryOf('560'), undefined);
  assert.equal(subjectOf('5.7.1'), 'security');
  assert.equal(subjectOf('X.1.10'), 'address');
  assert.equal(subjectOf('5.9.1'), 'other');
});

test('RFC 2034: the classes of basic and enhanced code agree', () => {
  assert.ok(classesAgree('550', '5.7.1'));
  assert.ok(!classesAgree('421', '5.7.32'));
});

test('codes sort by their numbers, basic before enhanced', () => {
  const sorted = ['5.7.26', '5.7.3', '550', '4.7.1', '421', '5.1.10', '5.1.2'].sort(compareCodes);
  assert.deepEqual(sorted, ['421', '550', '4.7.1', '5.1.2', '5.1.10', '5.7.3', '5.7.26']);
  assert.equal(inClass('X.7.1', 'temporary'), '4.7.1');
  assert.deepEqual(['5.7.606-649', '5.7.607', '5.7.606'].sort(compareCodes), ['5.7.606', '5.7.606-649', '5.7.607']);
});

test('a range has its members', () => {
  assert.deepEqual(membersOf('4.4.316-318'), ['4.4.316', '4.4.317', '4.4.318']);
  assert.deepEqual(membersOf('5.7.1'), ['5.7.1']);
});

test('a reply line is a code, a hyphen or a space, and a text', () => {
  assert.deepEqual(parseReplyLine('250-mx.example.net'), { code: '250', last: false, text: 'mx.example.net' });
  assert.deepEqual(parseReplyLine('550 5.1.1 No such user'), { code: '550', last: true, enhanced: '5.1.1', text: 'No such user' });
  assert.deepEqual(parseReplyLine('250'), { code: '250', last: true, text: '' });
  for (const line of ['25 ok', '250ok', '650 ok', ' 250 ok', '550; 5.7.515']) assert.equal(parseReplyLine(line), undefined, line);
});
