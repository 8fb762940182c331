/**
 * `npm run bench`: what the README states about size and speed, measured. Each part can be run alone:
 * `npm run bench -- weights diagnose methods speed growth fuzz build lighthouse`. The million texts of `fuzz` take ten minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['weights', 'diagnose', 'methods', 'speed', 'growth', 'fuzz', 'build', 'lighthouse'] as const;
const chosen = process.argv.slice(2);

if (!existsSync(`${here}node_modules`))
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
if (!existsSync(`${root}dist/index.html`)) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

let failed = false;
for (const part of PARTS) {
  if (chosen.length && !chosen.includes(part)) continue;
  console.log(`\n## ${part}\n`);
  const { status } = spawnSync(process.execPath, [`${here}${part}.ts`], { cwd: root, stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
