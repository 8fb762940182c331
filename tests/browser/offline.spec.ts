/** Without the network: what was visited and the diagnosis work; a release shows at once; the zip works from a folder. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { writeServiceWorker } from '../../src/publish/service-worker.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'replycode-offline-'));
test.afterAll(() => rmSync(home, { recursive: true, force: true }));
test.describe.configure({ mode: 'serial' });

/** A build with the few pages that these tests visit. */
function build(name: string, change: (html: string) => string = (html) => html): string {
  const folder = join(home, name);
  for (const part of ['_astro', 'diagnose', 'fonts', 'icon.svg', 'index.html', 'search', '451', 'causes/greylisted'])
    if (existsSync(DIST + part)) cpSync(DIST + part, join(folder, part), { recursive: true });
  const file = join(folder, '451/index.html');
  const html = change(readFileSync(file, 'utf8'));
  writeFileSync(file, html);
  writeServiceWorker(pathToFileURL(`${folder}/`), [{ path: '/451/', html }]);
  return folder;
}

/** A plain file server whose folder can be replaced, as a release does it, and which can go away. */
async function host(folder: string): Promise<{ url: string; release: (folder: string) => void; stop: () => void }> {
  const open = (path: string) => sirv(path, { dev: true, etag: true });
  let files = open(folder);
  const server: Server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end('none')));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}`,
    release: (next) => (files = open(next)),
    stop: () => (server.closeAllConnections(), server.close()),
  };
}

const controlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
const box = (page: Page) => page.locator('reply-search.large textarea');

test('visited pages and the diagnosis work without the network', async ({ page }) => {
  const site = await host(build('one'));
  await page.goto(`${site.url}/search/`);
  await box(page).focus();
  await controlled(page);
  await page.goto(`${site.url}/451/`);
  site.stop();
  await page.goto(`${site.url}/451/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('451');
  await page.goto(`${site.url}/search/`);
  await box(page).fill('550 5.1.1 <a@example.net>: Recipient address rejected: User unknown');
  await expect(page.locator('.results')).toContainText('No such user');
  await page.goto(`${site.url}/450/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without the network');
  await page.getByRole('link', { name: 'The diagnosis works' }).click();
  await expect(box(page)).toBeVisible();
});

test('no page of an old release is shown after a new one', async ({ page }) => {
  const site = await host(build('first'));
  await page.goto(`${site.url}/search/`);
  await box(page).focus();
  await controlled(page);
  await page.goto(`${site.url}/451/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('second release');
  const before = await page.evaluate(() => caches.keys());
  site.release(build('second', (html) => html.replace(/(<h1[^>]*>)/, '$1second release ')));
  await page.goto(`${site.url}/451/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('second release');
  // The new worker takes over by itself and leaves nothing of the old one.
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual(before);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await page.goto(`${site.url}/451/`);
  site.stop();
  await page.goto(`${site.url}/451/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('second release');
});

test('who comes for one page loads no worker', async ({ page }) => {
  const site = await host(build('single'));
  await page.goto(`${site.url}/451/`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.locator('article').getByRole('link', { name: 'Greylisted', exact: true }).first().click();
  await page.waitForURL(/greylisted/);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1);
  site.stop();
});

test('the site works from a folder on a plain file server', async ({ page }) => {
  test.setTimeout(240_000);
  const { execFileSync } = await import('node:child_process');
  const { unzipSync } = await import('fflate');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(process.execPath, [join(root, 'src/publish/offline.ts'), '--from', 'dist']);
  const folder = join(home, 'unzipped');
  const files = unzipSync(readFileSync(join(root, 'offline/replycode-offline.zip')), {
    filter: ({ name }) => !/-vs-/.test(name),
  });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('web server');
  const foreign: string[] = [];
  const site = await host(folder);
  page.on('request', (request) => !request.url().startsWith(site.url) && foreign.push(request.url()));
  await page.goto(`${site.url}/`);
  await page.locator('reply-search.large textarea').fill('451 4.7.1 Greylisted');
  await expect(page.locator('.results')).toContainText('Greylisted');
  await page.goto(`${site.url}/5.7.1/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5.7.1');
  await page.goto(`${site.url}/smtp/451/`);
  await expect(page).toHaveURL(/\/451\/$/);
  await page.locator('reply-search textarea').fill('greylisting');
  await expect(
    page
      .locator('.results')
      .getByRole('link', { name: /Greylisted/ })
      .first(),
  ).toBeVisible();
  expect(foreign).toEqual([]);
  site.stop();
});
