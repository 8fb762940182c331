/** The page for unknown paths: leads on to what was meant once it is sure that it exists; else names the path. */
import { guessPaths } from './guess-path.ts';

const base = document.querySelector<HTMLElement>('reply-search')?.dataset['base'] ?? '/';
const path = location.pathname.startsWith(base) ? `/${location.pathname.slice(base.length)}` : location.pathname;
const shown = document.querySelector('[data-path]');
if (shown) shown.textContent = path;

const place = document.querySelector<HTMLElement>('[data-facts]');
if (place && /^\/(?:compare\/)?[^/]+-vs-[^/]+\/?$/i.test(path)) {
  const { explain } = await import('../compare/not-found.ts');
  await explain(path, base, place).catch(() => leadOn());
} else if (!(await leadOn()) && place) {
  // A code that nobody has: say so, and what is near.
  const code = /(?<![\d.])(?:\d{3}|\d\.\d{1,3}\.\d{1,4})(?=\/?$)/.exec(path)?.[0];
  if (code) await import('../compare/not-found.ts').then(({ explain }) => explain(code, base, place)).catch(() => undefined);
}

/** Whether there is a page to lead on to. */
async function leadOn(): Promise<boolean> {
  for (const guess of guessPaths(path)) {
    const target = base.replace(/\/$/, '') + guess;
    if (target === location.pathname) continue;
    // A page of the site exists or it does not; the server knows.
    const response = await fetch(target, { method: 'HEAD' }).catch(() => undefined);
    if (response?.ok) {
      // Not a step to come back to.
      location.replace(target + location.hash);
      return true;
    }
  }
  return false;
}
