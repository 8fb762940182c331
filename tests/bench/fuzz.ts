/**
 * A million texts at random and mutated, and what every diagnosis of them must keep: `tests/fuzz.ts`, which the tests
 * run a few thousand times. `node tests/bench/fuzz.ts [cases] [seed]`; a failure prints the seed that repeats it.
 */
import { buildIndex, loadIndex } from '../../src/diagnose/index.ts';
import { fuzz } from '../fuzz.ts';
import { asLogs, input, labelledSets } from './texts.ts';

const CASES = Number(process.argv[2] ?? 1_000_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** So many cases with one seed, so that one that fails is found again soon. */
const STEP = 20_000;

const index = loadIndex(buildIndex(input));
const real = [
  ...input.replies.map(({ text }) => text),
  ...asLogs(input),
  ...labelledSets().flatMap(({ texts }) => texts.map(({ text }) => text)),
];
const started = performance.now();
for (let done = 0, seed = SEED; done < CASES; done += STEP, seed++) {
  const cases = Math.min(STEP, CASES - done);
  try {
    fuzz(index, real, cases, seed);
  } catch (error) {
    console.error(`Fails with seed ${seed}, after ${done} cases of seeds ${SEED} to ${seed - 1}:`);
    throw error;
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${CASES} cases from ${real.length} texts, seeds ${SEED} and on: all sound, ${((1000 * seconds) / CASES).toFixed(2)} ms a case with generating and checking it.`,
);
