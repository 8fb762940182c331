/** Writes the service worker of a build: named by the content it stands for, with the files that the diagnosis needs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('service-worker.js', import.meta.url);
/** The pages that work before they have been visited. */
const PAGES = ['', 'search/'];
/** Folders whose files the box needs. */
const FOLDERS = ['_astro', 'diagnose', 'fonts'];

/** @param pages what the version stands for, beside the files it keeps: a change in any of them is a new release */
export function writeServiceWorker(dist: URL, pages: readonly { path: string; html: string }[]): void {
  const files = FOLDERS.filter((folder) => existsSync(new URL(folder, dist))).flatMap((folder) =>
    readdirSync(new URL(folder, dist))
      .filter((name) => /\.(?:js|css|json|woff2)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(new URL(file, dist)));
  for (const { path, html } of pages) hash.update(path).update(html);
  const source = readFileSync(SOURCE, 'utf8')
    .replace("'__VERSION__'", JSON.stringify(`replycode-${hash.digest('hex').slice(0, 16)}`))
    .replace("['__CORE__']", JSON.stringify([...PAGES, ...files, 'icon.svg']));
  writeFileSync(new URL('sw.js', dist), source);
}
