/** `npm run screenshots`: each kind of page at three widths in both themes, into screenshots/, for eyes. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../../src/serve.ts';
import { KINDS } from './kinds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}screenshots/`;
mkdirSync(out, { recursive: true });
const found = `${root}node_modules/.cache/browser`;
const server = await serve(0);
const browser = await chromium.launch({
  ...(existsSync(found) ? { executablePath: readFileSync(found, 'utf8') } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const DIAGNOSIS = `/search/#q=${encodeURIComponent("550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. - gsmtp")}`;
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 768, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const [kind, path] of [...Object.entries(KINDS), ['diagnosis', DIAGNOSIS]] as [string, string][]) {
      await page.goto('about:blank');
      await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${out}${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
await browser.close();
server.close();
console.log(`written to ${out}`);
