/*
 * Pages that were visited, and the diagnosis, without the network. The network comes first for pages, so that a release
 * shows at once; files whose name is their content come from the cache. A release brings a cache of its own and removes
 * the others. Nothing is kept but what this site sent.
 */
const VERSION = '__VERSION__';
const CORE = ['__CORE__'];
const BASE = new URL('./', location.href);
/** Named by their content: never changed, only replaced. */
const IMMUTABLE = /^(?:_astro|fonts|diagnose|compare\/facts)\//;
/** The word index is larger than all else; without the network there are no words. */
const LEFT_OUT = /^pagefind\//;

const within = (url) => (url.href.startsWith(BASE.href) ? url.pathname.slice(BASE.pathname.length) : undefined);
const open = () => caches.open(VERSION);

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(open().then((cache) => cache.addAll(CORE.map((path) => new Request(new URL(path, BASE), { cache: 'no-cache' })))));
});

addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('replycode-') && name !== VERSION) await caches.delete(name);
      await clients.claim();
      // The pages that are open were loaded before this worker could see them.
      const cache = await open();
      for (const { url } of await clients.matchAll({ type: 'window' })) await cache.add(url.replace(/[?#].*/, '')).catch(() => {});
    })(),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const path = within(new URL(request.url));
  if (request.method !== 'GET' || path === undefined || LEFT_OUT.test(path)) return;
  event.respondWith(IMMUTABLE.test(path) ? kept(request) : fresh(request));
});

/** From the cache, else from the network into it. */
async function kept(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? keep(request, await fetch(request));
}

/** From the network into the cache; without it, what was seen last. */
async function fresh(request) {
  try {
    return await keep(request, await fetch(request));
  } catch {
    const seen = await caches.match(request, { ignoreSearch: true });
    return seen ?? (request.mode === 'navigate' ? notSeen() : Response.error());
  }
}

async function keep(request, response) {
  // A page that leads on, or an error, is nothing to keep.
  if (response.ok && response.type === 'basic' && !response.redirected) await (await open()).put(request, response.clone());
  return response;
}

const notSeen = () =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Without the network</title>
<h1>Without the network</h1><p>This page has not been visited yet on this device, so it is not here. <a href="${new URL('search/', BASE).pathname}">The diagnosis works</a>, and so do the pages you have seen.</p></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
