import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, redirectRules } from '../../src/host-rules.ts';

test('redirect rules: the first that fits, with or without the last slash', () => {
  const find = redirectRules('/old/ /new/ 301\n# a comment\n/smtp/:code /:code/ 301\n/provider/:id/* /providers/:id/ 308\n');
  assert.deepEqual(find('/old'), { to: '/new/', status: 301 });
  assert.deepEqual(find('/old/'), { to: '/new/', status: 301 });
  assert.deepEqual(find('/smtp/451'), { to: '/451/', status: 301 });
  assert.deepEqual(find('/provider/google/421/4.7.0'), { to: '/providers/google/', status: 308 });
  assert.equal(find('/smtp/'), undefined);
  assert.equal(find('/smtp/451/more'), undefined);
});

test('header rules: all that fit, later ones win', () => {
  const find = headerRules('/*\n  X-A: 1\n  X-B: one: two\n\n/api/*\n  X-A: 2\n');
  assert.deepEqual(find('/451/'), { 'X-A': '1', 'X-B': 'one: two' });
  assert.deepEqual(find('/api/v1/index.json'), { 'X-A': '2', 'X-B': 'one: two' });
});
