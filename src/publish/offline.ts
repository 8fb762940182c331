/**
 * `npm run build:offline`: the whole site as one zip, for a file server without a way to the internet.
 *
 * Below a path the address is needed at build time: SITE_URL=http://files.example.net/smtp/ npm run build:offline
 * `--from dist` packs a build that is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'offline');
const from = process.argv[2] === '--from' ? join(root, process.argv[3] ?? 'dist') : join(out, 'site');

/** What only other sites and hosts ask for. */
const LEFT_OUT = /^(?:og\/|llms-full\.txt$|_headers$|_redirects$|robots\.txt$)/;
/** Compressed already, or not worth the time. */
const STORED = /\.(?:png|woff2|pf_\w+|pagefind)$/;

const { pathname } = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/');
const README = `Put these files where ${pathname} of a web server is, for example from this folder:

    ${pathname === '/' ? 'npx sirv-cli . --port 4321        or        python3 -m http.server 4321' : `so that http://your-server${pathname} shows index.html`}

Nothing in them asks for anything from elsewhere. Below another path: build them anew with SITE_URL set to the address.
`;

mkdirSync(out, { recursive: true });
if (process.argv[2] !== '--from')
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', from], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PICTURES: 'off' },
  });
const files: Zippable = { 'README.txt': new TextEncoder().encode(README) };
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  const path = relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  if (entry.isFile() && !LEFT_OUT.test(path)) files[path] = [readFileSync(join(from, path)), { level: STORED.test(path) ? 0 : 6 }];
}
const zip = join(out, 'replycode-offline.zip');
writeFileSync(zip, zipSync(files));
if (process.argv[2] !== '--from') rmSync(from, { recursive: true });
console.log(`${Object.keys(files).length} files in ${relative(root, zip)}`);
