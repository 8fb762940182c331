/** Each page of the build: one h1, its own title and description, canonical, valid HTML, a strict policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { attributes, htmlPaths, isDerived, isRedirect, read, SITE, unescape } from './dist.ts';

const pages = htmlPaths().map((path) => ({ path, html: read(path) }));
const own = pages.filter(({ html }) => !isRedirect(html));
const once = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => unescape(match[1] ?? '').trim());

test('there are pages', () => assert.ok(own.length > 200, `${own.length}`));

test('each page has one h1, its own title and its own description', () => {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { path, html } of own) {
    assert.equal(once(html, /<h1[ >]([^]*?)<\/h1>/g).length, 1, `${path}: h1`);
    const [title = ''] = once(html, /<title>([^<]*)<\/title>/g);
    const [description = ''] = attributes(html, 'meta name="description"', 'content');
    assert.ok(title.length > 8, `${path}: title "${title}"`);
    assert.ok(description.length >= 40, `${path}: description "${description}"`);
    assert.equal(titles.get(title), undefined, `${path} and ${titles.get(title)}: title "${title}"`);
    assert.equal(descriptions.get(description), undefined, `${path} and ${descriptions.get(description)}: description "${description}"`);
    titles.set(title, path);
    descriptions.set(description, path);
  }
});

test('each page names its own address as canonical, a redirect that of its target', () => {
  for (const { path, html } of pages) {
    const [canonical = ''] = attributes(html, 'link rel="canonical"', 'href');
    if (isRedirect(html)) {
      const [refresh = ''] = attributes(html, 'meta http-equiv="refresh"', 'content');
      assert.equal(canonical, new URL(refresh.replace('0; url=', ''), SITE).href, path);
    } else if (path !== '/404.html') {
      assert.equal(canonical, new URL(path.slice(1), SITE).href, path);
    }
  }
});

/** Of the thousands of derived comparisons and of their reversed orders, all of one layout, each so many-th is validated. */
const SAMPLE = 50;

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // A style of writing, not validity.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // The verdict strip and the session are lists with a role of their own; axe checks what is read out.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const faults: string[] = [];
  for (const [index, { path, html }] of pages.entries()) {
    if (path.includes('-vs-') && (isRedirect(html) || isDerived(path, html)) && index % SAMPLE) continue;
    const report = await validator.validateString(html, path);
    for (const result of report.results)
      for (const message of result.messages)
        if (message.severity === 2) faults.push(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
  }
  assert.deepEqual(faults.slice(0, 10), []);
});

test('nothing inline but what the policy names, nothing from elsewhere', async () => {
  const { createHash } = await import('node:crypto');
  for (const { path, html } of own) {
    const [policy = ''] = attributes(html, 'meta http-equiv="content-security-policy"', 'content');
    assert.match(policy, /default-src 'none'/, path);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/, path);
    for (const [, kind, body = ''] of html.matchAll(/<(script|style)(?:\s[^>]*)?>([^]*?)<\/\1>/g)) {
      // Data blocks are not executed; no policy applies to them.
      if (body.trim() === '' || body.startsWith('{"@context"')) continue;
      const hash = `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
      assert.ok(policy.includes(hash), `${path}: an inline ${kind} that the policy does not name`);
    }
    assert.doesNotMatch(html, /<[^>]+\s(?:style|on[a-z]+)="/, `${path}: a style attribute or an inline handler`);
    for (const tag of ['script', 'img', 'iframe', 'source'])
      for (const source of attributes(html, tag, 'src')) assert.ok(source.startsWith('/'), `${path}: ${tag} from ${source}`);
    for (const rel of ['stylesheet', 'preload', 'icon', 'modulepreload'])
      for (const target of attributes(html, `link rel="${rel}"`, 'href'))
        assert.ok(target.startsWith('/'), `${path}: ${rel} from ${target}`);
    assert.doesNotMatch(html, /url\(\s*['"]?https?:/, `${path}: a style that loads from elsewhere`);
  }
});
