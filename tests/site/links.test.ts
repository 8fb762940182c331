/** Each internal link and fragment leads somewhere, also where the site lives below a path. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { attributes, DIST, fileOf, htmlPaths, idsOf, isRedirect, read, ROOT } from './dist.ts';

function brokenLinks(dist: string, site: URL): string[] {
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsAt = (path: string): Set<string> => {
    if (!ids.has(path)) ids.set(path, idsOf(read(path, dist)));
    return ids.get(path)!;
  };
  for (const path of htmlPaths(dist)) {
    const html = read(path, dist);
    const here = new URL(path.slice(1), site);
    const targets = [
      ...attributes(html, 'a', 'href'),
      ...attributes(html, 'link', 'href'),
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'reply-search', 'data-index'),
      ...attributes(html, 'compare-picker', 'data-facts'),
    ];
    if (isRedirect(html))
      targets.push(...attributes(html, 'meta http-equiv="refresh"', 'content').map((content) => content.replace('0; url=', '')));
    for (const target of new Set(targets)) {
      const url = new URL(target, here);
      if (url.origin !== site.origin) continue;
      if (!url.pathname.startsWith(site.pathname)) {
        broken.push(`${path}: ${target} leaves the site's base`);
        continue;
      }
      const to = `/${decodeURIComponent(url.pathname.slice(site.pathname.length))}`;
      if (!fileOf(to, dist)) broken.push(`${path}: ${target} does not exist`);
      else if (to === '/compare/' && /^#[\d.,-]+$/.test(url.hash)) {
        for (const code of url.hash.slice(1).split(',')) if (!fileOf(`/${code}/`, dist)) broken.push(`${path}: ${target}: no code ${code}`);
      } else if (url.hash && !url.hash.startsWith('#q=') && !idsAt(to).has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${path}: ${target}: no such anchor; there are ${[...idsAt(to)].slice(0, 12).join(', ')} ...`);
    }
  }
  return broken;
}

test('every internal link and fragment resolves', () => {
  assert.deepEqual(brokenLinks(DIST, new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/')).slice(0, 10), []);
});

test('and in a build that lives below a path', () => {
  const dist = mkdtempSync(join(tmpdir(), 'replycode-base-'));
  try {
    const site = 'https://example.org/smtp/';
    const build = spawnSync('npx', ['astro', 'build', '--outDir', dist], {
      cwd: ROOT,
      encoding: 'utf8',
      // One line a page, coloured on some hosts, is more than a buffer holds; what went wrong is on stderr.
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, SITE_URL: site, PICTURES: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    assert.equal(build.status, 0, build.stderr);
    assert.deepEqual(brokenLinks(`${dist}/`, new URL(site)).slice(0, 10), []);
    assert.match(read('/451/', `${dist}/`), /url\(\/smtp\/fonts\//, 'fonts below the base');
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});

test('links say where they lead', () => {
  const empty = new Set(['here', 'click here', 'read more', 'more', 'this', 'link']);
  for (const path of htmlPaths())
    for (const [, text = ''] of read(path).matchAll(/<a\b[^>]*>([^]*?)<\/a>/g))
      assert.ok(
        !empty.has(
          text
            .replace(/<[^>]+>/g, '')
            .trim()
            .toLowerCase(),
        ),
        `${path}: a link that says "${text}"`,
      );
});
