/** The engine alone, without its index: pure functions for any runtime. `replycode/data.json` has the index. */
export { anonymise, type Known } from '../diagnose/anonymise.ts';
export type { IndexData } from '../diagnose/build.ts';
export { diagnose } from '../diagnose/diagnose.ts';
export { evidenceIn, type Evidence } from '../diagnose/evidence.ts';
export { loadIndex, type LoadedIndex } from '../diagnose/load.ts';
export { summarise, type Group, type Summary } from '../diagnose/many.ts';
export type * from '../diagnose/types.ts';
