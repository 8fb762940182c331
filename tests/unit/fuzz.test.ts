/** Texts at random, from a fixed seed; the bench runs a million of them. */
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { indexInput } from '../../src/diagnose/index-input.ts';
import { buildIndex, loadIndex } from '../../src/diagnose/index.ts';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/files.ts';
import { fuzz } from '../fuzz.ts';

const CASES = 4000;

test('no text breaks the diagnosis, the table or the anonymised copy', () => {
  const catalog = assemble(readContent(fileURLToPath(new URL('../..', import.meta.url))));
  fuzz(
    loadIndex(buildIndex(indexInput(catalog))),
    catalog.replies.map(({ text }) => text),
    CASES,
    20261121,
  );
});
