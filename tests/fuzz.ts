/** Texts at random and texts mutated, and what every diagnosis of them must keep. A few thousand in the tests, a million in the bench. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anonymise, diagnose, recordsOf, summarise, type Diagnosis, type LoadedIndex } from '../src/diagnose/index.ts';

/** What every diagnosis keeps, whatever the text. */
export function sound(text: string, d: Diagnosis): void {
  let at = 0;
  for (const { start, end } of d.spans) {
    assert.ok(start >= at && end > start && end <= text.length, `span ${start}-${end} in ${JSON.stringify(text.slice(0, 80))}`);
    at = end;
  }
  for (const cause of d.causes) {
    assert.ok(cause.confidence > 0 && cause.confidence <= 1);
    for (const why of cause.because) if (why.kind === 'words') assert.ok(why.start >= 0 && why.end > why.start && why.end <= text.length);
  }
  assert.deepEqual(
    d.causes.map((cause) => cause.confidence),
    d.causes.map((cause) => cause.confidence).sort((a, b) => b - a),
  );
  assert.equal(d.verdict === 'not-smtp', d.notSmtp !== undefined);
  if (d.verdict !== 'smtp') assert.equal(d.replyCode, null);
}

const PIECES = [
  '550', '451', '5.1.1', '4.7.1', '-', ' ', '\n', '\r\n', '\t', '<', '>', '(', ')', '"', "'", 'said: ', 'S: ', 'smtp; ', '\ud800', '\udc00',
  '\u0000', '\u001b[31m', '邮', 'é', '<p ', '&lt;', '\\n', 'User unknown', 'dsn=4.0.0', 'status=deferred', '@', '.', ':', '[', ']', '{', '}',
  'HTTP/1.1', '٤٥٠', '\u202e', 'anna@example.net', '203.0.113.7', 'mx.example.net', '2001:db8::1', 'Nov 21 09:15:00 mail ', 'C: RCPT TO:',
  '<script>', 'in reply to ', 'Diagnostic-Code: ', '=> ', 'https://', 'password=', '%', '\u200b',
]; // prettier-ignore

/** Texts of every kind: pieces of errors in any order, any Unicode, and `real` ones cut, doubled and with pieces thrown in. */
export const anyText = (real: readonly string[]): fc.Arbitrary<string> => {
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 }));
  const mutated = fc
    .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { maxLength: 6 }))
    .map(([text, edits]) =>
      edits.reduce((now, [at, cut, put]) => {
        const place = now.length ? at % now.length : 0;
        return now.slice(0, place) + put + now.slice(place + cut);
      }, text),
    );
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 4, arbitrary: mutated },
    { weight: 1, arbitrary: fc.array(mutated, { minLength: 2, maxLength: 6 }).map((texts) => texts.join('\n')) },
  );
};

const NOTHING_KNOWN = { host: () => false, token: () => false };

/**
 * Runs so many cases; the first that fails is shrunk and thrown, with its seed.
 * @param seed to repeat a run
 */
export function fuzz(index: LoadedIndex, real: readonly string[], cases: number, seed: number): void {
  fc.assert(
    fc.property(anyText(real), (text) => {
      sound(text, diagnose(text, index));
      let at = 0;
      for (const { start, end } of recordsOf(text)) {
        assert.ok(start >= at && end >= start && end <= text.length);
        at = end;
      }
      const { lines, failing, groups } = summarise(text, index);
      assert.ok(failing <= lines);
      assert.equal(
        groups.reduce((sum, { count }) => sum + count, 0),
        failing,
      );
      const shared = anonymise(text, NOTHING_KNOWN);
      assert.doesNotMatch(shared, /anna@example\.net|(?<![\d.])203\.0\.113\.7(?![\d.])/);
    }),
    { numRuns: cases, seed },
  );
}
