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
  linkPackages(join(ROOT, 'node_modules'), copy);
  return copy;
}

/** Links each installed package into a folder of its own: Astro and Vite write their caches into `node_modules`. */
export function linkPackages(from: string, copy: string): void {
  const to = join(copy, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
}
