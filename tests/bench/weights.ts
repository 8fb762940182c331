/** Page weights as a host sends them (gzip): the first screen with its styles, the whole page. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { attributes, DIST, htmlPaths, isRedirect, read } from '../site/dist.ts';

const size = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const kinds: [string, RegExp][] = [
  ['code', /^\/\d{3}\/$/],
  ['enhanced code', /^\/\d\.\d+\.\d+\/$/],
  ['comparison', /-vs-/],
  ['cause', /^\/causes\/./],
  ['provider', /^\/providers\/./],
  ['home', /^\/$/],
  ['index', /^\/(?:codes|enhanced|causes|providers|compare)\/$/],
];
const pages = htmlPaths()
  .map((path) => ({ path, html: read(path) }))
  .filter(({ html }) => !isRedirect(html));
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

console.log('| kind | pages | first screen, most | whole page, median | whole page, most |\n| --- | --- | --- | --- | --- |');
for (const [kind, pattern] of kinds) {
  const own = pages.filter(({ path }) => pattern.test(path));
  const whole = own.map(({ html }) => size(html)).sort((a, b) => a - b);
  const first = own.map(({ html }) => size(html.slice(0, html.indexOf('data-first-screen-end'))));
  console.log(`| ${kind} | ${own.length} | ${kb(Math.max(...first))} | ${kb(whole[whole.length >> 1] ?? 0)} | ${kb(whole.at(-1) ?? 0)} |`);
}
const home = read('/');
const script = attributes(home, 'script', 'src').map((source) => size(readFileSync(DIST + source.replace(/^.*?_astro\//, '_astro/'))));
const [index = ''] = attributes(home, 'reply-search', 'data-index');
const data = readFileSync(DIST + index.replace(/^.*?diagnose\//, 'diagnose/'), 'utf8');
const parsed = JSON.parse(data) as { index: unknown; labels: { replies: object } };
console.log(`\nScript before interaction: ${kb(script.reduce((a, b) => a + b, 0))}.`);
console.log(
  `Index of the diagnosis: ${kb(size(JSON.stringify(parsed.index)))} for ${Object.keys(parsed.labels.replies).length} replies; with names and texts ${kb(size(data))}. Loaded on focus.`,
);
