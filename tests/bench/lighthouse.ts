/** Lighthouse on each kind of page, served compressed as hosts do. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/serve.ts';
import { KINDS } from '../browser/kinds.ts';

const require = createRequire(import.meta.url);
const compression = require('compression') as () => Parameters<typeof serve>[1];
const { launch } = (await import(require.resolve('chrome-launcher'))) as {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
};
const { default: lighthouse } = (await import(require.resolve('lighthouse'))) as {
  default: (
    url: string,
    options: object,
  ) => Promise<{
    lhr: { categories: Record<string, { score: number; title: string }>; audits: Record<string, { score: number | null; title: string }> };
  }>;
};

const server = await serve(0, compression());
const found = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url));
const chrome = await launch({
  ...(existsSync(found) ? { chromePath: readFileSync(found, 'utf8') } : {}),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

let worst = 1;
console.log('| kind | performance | accessibility | best practices | SEO |\n| --- | --- | --- | --- | --- |');
for (const [kind, path] of Object.entries(KINDS)) {
  if (kind === 'not found') continue;
  const { lhr } = await lighthouse(`http://localhost:${server.port}${path}`, { port: chrome.port, output: 'json', logLevel: 'error' });
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => lhr.categories[id]?.score ?? 0);
  worst = Math.min(worst, ...scores);
  console.log(`| ${kind} | ${scores.map((score) => Math.round(score * 100)).join(' | ')} |`);
  if (scores.some((score) => score < 1))
    for (const [id, audit] of Object.entries(lhr.audits))
      if (audit.score !== null && audit.score < 0.9) console.log(`  ${id}: ${audit.title} (${audit.score})`);
}
chrome.kill();
server.close();
console.log(`\nLowest: ${Math.round(worst * 100)}`);
