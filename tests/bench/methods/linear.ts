/**
 * Multinomial logistic regression over stems, pairs of stems and codes, trained on the replies by stochastic gradient
 * descent with a fixed seed. What is shipped is its weights in hundredths; those that round to little are left out.
 */
import type { IndexData } from '../../../src/diagnose/index.ts';
import { seeded } from '../texts.ts';
import { featuresOf, readReplies, type Trained } from './reading.ts';

const EPOCHS = 25;
const RATE = 0.5;
/** Weight decay, an epoch. */
const DECAY = 0.02;
/** A feature of one reply only is its name, not evidence. */
const MIN_REPLIES = 2;
/** Weights below this change no rank. */
const MIN_WEIGHT = 0.05;
const SCALE = 100;

export function trainLinear(data: IndexData): Trained {
  const sets = readReplies(data).map(featuresOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const term of set) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const names = [...frequency].flatMap(([term, count]) => (count >= MIN_REPLIES ? [term] : []));
  const place = new Map(names.map((name, i) => [name, i]));
  const classes = data.causes.length;
  const weights = new Float64Array((names.length + 1) * classes);
  const bias = names.length;
  const rowsOf = (terms: Iterable<string>): number[] => {
    const rows = [bias];
    for (const term of terms) {
      const row = place.get(term);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };
  /** Each text counts alike, however many features it has. */
  const strength = (rows: readonly number[]): number => 3 / Math.sqrt(rows.length);
  const scoresOf = (rows: readonly number[]): Float64Array => {
    const scores = new Float64Array(classes);
    for (const row of rows) for (let c = 0; c < classes; c++) scores[c]! += weights[row * classes + c]!;
    const by = strength(rows);
    let top = -Infinity;
    for (let c = 0; c < classes; c++) top = Math.max(top, (scores[c]! *= by));
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - top);
    for (let c = 0; c < classes; c++) scores[c]! /= sum;
    return scores;
  };

  const examples = sets.map(rowsOf);
  const order = examples.map((_, i) => i);
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const rate = RATE / (1 + epoch / 5);
    for (const example of order) {
      const rows = examples[example]!;
      const step = scoresOf(rows);
      const by = rate * strength(rows);
      step[data.cause[example]!]! -= 1;
      for (const row of rows) for (let c = 0; c < classes; c++) weights[row * classes + c]! -= by * step[c]!;
    }
    for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - DECAY;
  }
  // What is measured is what is shipped.
  for (let i = 0; i < weights.length; i++) weights[i] = Math.abs(weights[i]!) < MIN_WEIGHT ? 0 : Math.round(weights[i]! * SCALE) / SCALE;

  return {
    rank: (reading) => new Map([...scoresOf(rowsOf(featuresOf(reading)))].map((p, c) => [data.causes[c]!, p] as const)),
    shipped: JSON.stringify({
      causes: data.causes,
      names,
      /** For each feature: cause, weight, cause, weight, ... */
      rows: [...names, ''].map((_, row) => {
        const cells: number[] = [];
        for (let c = 0; c < classes; c++) {
          const weight = Math.round(weights[row * classes + c]! * SCALE);
          if (weight) cells.push(c, weight);
        }
        return cells;
      }),
    }),
  };
}
