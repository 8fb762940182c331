/** Time of a diagnosis, over the known replies as people paste them, each with a log line around it. */
import { buildIndex, diagnose, loadIndex } from '../../src/diagnose/index.ts';
import { asLogs, input } from './texts.ts';

const data = buildIndex(input);
const started = performance.now();
const index = loadIndex(data);
const loading = performance.now() - started;
const texts = asLogs(input);
for (const text of texts) diagnose(text, index);
const ROUNDS = 5;
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++)
  for (const text of texts) {
    const start = performance.now();
    diagnose(text, index);
    times.push(performance.now() - start);
  }
times.sort((a, b) => a - b);
const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(3)} ms`;
console.log(
  `${texts.length} texts, ${ROUNDS} rounds: median ${at(0.5)}, 99th percentile ${at(0.99)}; loading the index ${loading.toFixed(1)} ms`,
);

const long = texts.join('\n');
const time = (text: string) => {
  const start = performance.now();
  diagnose(text, index);
  return performance.now() - start;
};
time(long);
const once = time(long);
const twice = time(`${long}\n${long}`);
console.log(
  `a paste of ${Math.round(long.length / 1024)} KB: ${once.toFixed(0)} ms; twice as long: ${(twice / once).toFixed(2)} times that`,
);
