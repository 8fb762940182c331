/** The one file that the box loads: the index of the diagnosis and the labels of what it returns. */
import { buildIndex } from '../diagnose/index.ts';
import { indexInput } from '../diagnose/index-input.ts';
import { hashedFile } from '../model/hashed.ts';
import { labelsOf } from './labels.ts';

export const searchData = hashedFile((catalog) => ({ index: buildIndex(indexInput(catalog)), labels: labelsOf(catalog) }));
