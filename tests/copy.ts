/** Copies of the project in which a test or a measurement may change content. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a copy that shares the installed packages, but not the caches that builds keep beside them.
 * @returns its folder
 */
export function copyProject(home: string, name: string): string {
  const copy = join(home, name);
  mkdirSync(copy);
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  // Each package linked into a folder of its own: Astro and Vite write their caches into node_modules.
  mkdirSync(join(copy, 'node_modules'));
  for (const entry of readdirSync(join(ROOT, 'node_modules')))
    if (entry === '.bin' || !entry.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', entry), join(copy, 'node_modules', entry));
  return copy;
}
