/** What is made from the pages: Markdown twins, pictures, JSON-LD, feed, OpenSearch. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { draw } from '../../src/publish/images.ts';
import { builtPages, meta, unescape } from '../../src/publish/pages.ts';
import { attributes, DIST, fileOf, htmlPaths, idsOf, isRedirect, read, SITE } from './dist.ts';

const pages = builtPages(pathToFileURL(DIST));
const file = (name: string) => readFileSync(DIST + name, 'utf8');
const twin = (path: string) => file(`${path.slice(1)}index.md`);

test('exactly the pages of the sitemap have a twin and a picture of their own', () => {
  const listed = new Set(pages.map(({ path }) => path));
  for (const path of htmlPaths()) {
    const html = read(path);
    if (isRedirect(html)) continue;
    const [alternate] = attributes(html, 'link rel="alternate" type="text/markdown"', 'href');
    assert.equal(Boolean(alternate), listed.has(path), path);
    if (alternate) assert.ok(existsSync(DIST + alternate.slice(SITE.pathname.length)), alternate);
    const image = meta(html, 'og:image');
    assert.ok(image.startsWith(SITE.href), `${path}: ${image}`);
    assert.ok(existsSync(DIST + image.slice(SITE.href.length)), `${path}: ${image}`);
  }
});

/** Words alone: Markdown and HTML set marks and spaces differently. */
const words = (text: string) =>
  unescape(text.replace(/&lt;/g, '<'))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

test('each twin has the same facts as its page', () => {
  const missing: string[] = [];
  for (const { path, html, title } of pages) {
    const markdown = twin(path);
    // Addresses of links stand between the words.
    const said = words(markdown.replace(/\]\((?:https?|mailto):(?:[^()\s]|\([^()\s]*\))*\)/g, ']'));
    const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '';
    const body = main
      .replace(/<(nav|script|noscript|button|copy-text|details|label|reply-search)\b[^]*?<\/\1>/g, ' ')
      .replace(/<dl class="forms[^]*?<\/dl>/g, ' ');
    const check = (what: string, text: string) => {
      const wanted = words(text.replace(/<[^>]+>/g, ''));
      if (!said.includes(wanted))
        missing.push(
          `${path}: ${what} "${text
            .replace(/<[^>]+>/g, '')
            .trim()
            .slice(0, 90)}"`,
        );
    };
    assert.match(markdown, new RegExp(`^---\ntitle: ${JSON.stringify(title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n`), path);
    for (const [, heading = ''] of body.matchAll(/<h[123][^>]*>([^]*?)<\/h[123]>/g)) check('heading', heading);
    for (const [, quote = ''] of body.matchAll(/<blockquote[^>]*>([^]*?)<\/blockquote>/g)) check('reply', quote);
    for (const [, attributes = '', paragraph = ''] of body.matchAll(/<p(\s[^>]*)?>([^]*?)<\/p>/g))
      if (!attributes.includes('aria-hidden')) check('paragraph', paragraph);
    for (const [, block = ''] of body.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)) check('block', block);
    assert.doesNotMatch(markdown.replace(/```[^]*?```|`[^`\n]*`/g, ''), /\]\((?!https?:|mailto:)/, `${path}: a link that is not absolute`);
  }
  assert.deepEqual(missing.slice(0, 10), [], `${missing.length} missing`);
});

test('llms.txt lists every twin, llms-full.txt has every page', () => {
  const list = file('llms.txt');
  const full = file('llms-full.txt');
  assert.match(list, /^# \S+\n\n> \S/);
  for (const { path, url } of pages) {
    assert.ok(list.includes(`](${url}index.md)`), path);
    assert.ok(full.includes(`<!-- ${url} -->`), path);
  }
});

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('each picture has its size and is not blank', async () => {
  const blank = await draw({ lines: [' '], site: '' });
  for (const { html, path } of pages) {
    const png = readFileSync(DIST + meta(html, 'og:image').slice(SITE.href.length));
    assert.deepEqual(sizeOf(png), [1200, 630], path);
    assert.ok(png.length > blank.length + 2000, `${path}: ${png.length} bytes, a blank one has ${blank.length}`);
    assert.ok(png.length < 150_000, `${path}: ${png.length} bytes`);
    assert.ok(meta(html, 'og:image:alt').length > 10, path);
  }
});

test('each page says what it is: title, description, and JSON-LD that fits schema.org', () => {
  const TYPES = ['TechArticle', 'WebPage', 'DefinedTermSet', 'DefinedTerm', 'BreadcrumbList'];
  for (const { path, url, html, kind } of pages) {
    for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'twitter:card'])
      assert.ok(meta(html, name), `${path}: ${name}`);
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json) as { '@context': string; '@graph': Record<string, unknown>[] };
    assert.equal(data['@context'], 'https://schema.org');
    for (const node of data['@graph']) assert.ok(TYPES.includes(node['@type'] as string), `${path}: ${String(node['@type'])}`);
    const crumbs = data['@graph'].find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as {
      position: number;
      item: string;
    }[];
    assert.deepEqual(
      crumbs.map(({ position }) => position),
      crumbs.map((_, index) => index + 1),
    );
    for (const { item } of crumbs) assert.ok(fileOf(`/${item.slice(SITE.href.length)}`), `${path}: ${item}`);
    assert.equal(crumbs.at(-1)?.item, url);
    const term = data['@graph'].find((node) => node['@type'] === 'DefinedTerm');
    assert.equal(Boolean(term), ['code', 'enhanced code', 'cause'].includes(kind), path);
    const article = data['@graph'].find((node) => node['@type'] === 'TechArticle');
    if (article)
      for (const name of ['headline', 'description', 'image', 'author', 'publisher']) assert.ok(article[name], `${path}: ${name}`);
  }
});

test('the feed is Atom with unique ids, newest first, and leads to pages', () => {
  const feed = file('changes.xml');
  assert.match(feed, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  const all = (tag: string) => [...feed.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map((match) => match[1]!);
  const entries = feed.split('<entry>').slice(1);
  assert.ok(entries.length >= 10);
  const ids = all('id');
  assert.equal(new Set(ids).size, ids.length);
  const times = all('updated');
  for (const time of times) assert.match(time, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
  assert.deepEqual(times, [...times].sort().reverse());
  for (const entry of entries) {
    for (const tag of ['title', 'id', 'updated', 'summary']) assert.match(entry, new RegExp(`<${tag}>[^<]+</${tag}>`));
    const [link = ''] = attributes(entry, 'link', 'href');
    assert.ok(fileOf(`/${link.slice(SITE.href.length)}`), link);
  }
  assert.doesNotMatch(feed, /&(?!amp;|lt;|quot;)/);
});

test('the address bar puts the query behind the #', () => {
  const description = file('opensearch.xml');
  assert.match(description, /<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/);
  const name = /<ShortName>([^<]+)</.exec(description)?.[1] ?? '';
  assert.ok(name.length > 0 && name.length <= 16);
  const [template = ''] = attributes(description, 'Url', 'template');
  assert.equal(template, `${new URL('search/', SITE).href}#q={searchTerms}`);
});

test('anchors of llms links exist', () => {
  const ids = new Map<string, Set<string>>();
  for (const { path } of pages)
    for (const [, link = ''] of twin(path).matchAll(/\]\((https?:[^)\s]+)\)/g)) {
      if (!link.startsWith(SITE.href)) continue;
      const [target = '', anchor] = link.slice(SITE.href.length - 1).split('#');
      assert.ok(fileOf(target), `${path}: ${link}`);
      if (!anchor || anchor.startsWith('q=') || !target.endsWith('/') || target === '/compare/') continue;
      if (!ids.has(target)) ids.set(target, idsOf(read(target)));
      assert.ok(ids.get(target)!.has(decodeURIComponent(anchor)), `${path}: ${link}`);
    }
});
