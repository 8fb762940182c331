import { rename } from 'node:fs/promises';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { publish } from './src/publish/integration.ts';
import { wordIndex } from './src/search/word-index.ts';

// SITE_URL is the public address; where it has a path, that is the base (a project page on a static host).
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // One request a page: the styles are small, and nothing else may block rendering. Several pages at a time: a build
  // waits for the disk more than for the processor.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  // Server replies must survive copying: no curled quotes, no dashes for hyphens. Highlighting would need inline styles.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), wordIndex(), hostRules(), publish({ images: process.env.PICTURES !== 'off' })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One warning per MDX entry about "use astro:..." directives, without meaning here.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

/** Hosts that take redirect rules read `_redirects`; Astro leaves pages out whose name begins with an underscore. */
function hostRules() {
  return {
    name: 'host-rules',
    hooks: {
      'astro:build:done': ({ dir }) => rename(new URL('redirects.txt', dir), new URL('_redirects', dir)),
    },
  };
}
