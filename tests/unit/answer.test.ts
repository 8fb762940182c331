/** What the box makes of a question for a comparison. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison } from '../../src/search/answer.ts';

const labels = {
  codes: Object.fromEntries(['421', '450', '451', '452', '550', '554', '571', '4.7.1', '5.7.1', '5.1.1'].map((code) => [code, code])),
  comparisons: [
    '421-vs-451',
    '450-vs-550',
    '550-5.7.1-vs-554-5.7.1',
    '421-vs-450-vs-451-vs-452',
    'greylisted-vs-rate-limited',
    'hard-bounce-vs-soft-bounce',
  ],
};

for (const [text, path] of [
  ['421 vs 451', '/421-vs-451/'],
  ['451 or 421', '/421-vs-451/'],
  ['difference between 450 and 550', '/450-vs-550/'],
  ['421, 450, 451 or 452', '/421-vs-450-vs-451-vs-452/'],
  ['421 450 451', '/compare/#421,450,451'],
  ['4.7.1 vs 5.7.1', '/compare/#4.7.1,5.7.1'],
  ['550 5.7.1 vs 554 5.7.1', '/550-5.7.1-vs-554-5.7.1/'],
  ['greylisting vs rate limiting', '/compare/greylisted-vs-rate-limited/'],
  ['what is the difference between a soft bounce and a hard bounce', '/compare/hard-bounce-vs-soft-bounce/'],
  ['421 vs 999', '/compare/#421,999'],
  ['998 vs 999', undefined],
  // It has a page, and is compared with nothing.
  ['550 vs 571', undefined],
  ['550 5.1.1 User unknown', undefined],
  ['550', undefined],
  ['rates and limits', undefined],
  ['', undefined],
] as const)
  test(`"${text}" leads to ${path ?? 'no comparison'}`, () => assert.equal(comparison(text, labels), path));
