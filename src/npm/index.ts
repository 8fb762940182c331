/** The engine with its index, for Node: `import { diagnose } from 'replycode'`. */
import { readFileSync } from 'node:fs';
import { diagnose as diagnoseWith } from '../diagnose/diagnose.ts';
import { loadIndex, type LoadedIndex } from '../diagnose/load.ts';
import { summarise as summariseWith, type Summary } from '../diagnose/many.ts';
import type { Diagnosis } from '../diagnose/types.ts';
import type { CauseInfo, CodeInfo, Data } from './data.ts';

export { evidenceIn, type Evidence } from '../diagnose/evidence.ts';
export type { Group, Summary } from '../diagnose/many.ts';
export type * from '../diagnose/types.ts';
export type { CauseInfo, CodeInfo, Data } from './data.ts';

/** All that the package knows. */
export const data = JSON.parse(readFileSync(new URL('../data.json', import.meta.url), 'utf8')) as Data;

let loaded: LoadedIndex | undefined;
const index = (): LoadedIndex => (loaded ??= loadIndex(data.index));

/** What an error text is: its reply, its causes, what became of the message. Never throws. */
export const diagnose = (text: string): Diagnosis => diagnoseWith(text, index());

/** What a log, an export or a list of bounces holds: records that mean the same, counted. Never throws. */
export const summarise = (text: string): Summary => summariseWith(text, index());

/** A basic or enhanced code: `451`, `5.7.1`; members of vendors' ranges too. */
export const code = (code: string): CodeInfo | undefined => (Object.hasOwn(data.codes, code) ? data.codes[code] : undefined);

/** A cause by its id, as a diagnosis names it: `greylisted`. */
export const cause = (id: string): CauseInfo | undefined => (Object.hasOwn(data.causes, id) ? data.causes[id] : undefined);
