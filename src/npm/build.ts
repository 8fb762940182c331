/**
 * Builds the npm package into `lib/`: the engine as plain JavaScript with its types, and the index beside it.
 * `npm pack` runs it first. SITE_URL is the address that its answers link to.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../model/assemble.ts';
import { readContent } from '../model/files.ts';
import { knowledge } from './knowledge.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}lib/`;
rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '--project', `${root}src/npm/tsconfig.json`], {
  stdio: 'inherit',
});
const data = knowledge(assemble(readContent(root)), new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/'));
writeFileSync(`${out}data.json`, JSON.stringify(data));
chmodSync(`${out}npm/cli.js`, 0o755);
