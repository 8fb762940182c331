/** The page for unknown paths: names the path, and offers what was probably meant once it is sure that it exists. */
import { guessPath } from './guess-path.ts';

const base = document.querySelector<HTMLElement>('reply-search')?.dataset['base'] ?? '/';
const path = location.pathname.startsWith(base) ? `/${location.pathname.slice(base.length)}` : location.pathname;
const shown = document.querySelector('[data-path]');
if (shown) shown.textContent = path;

const guess = guessPath(path);
const offer = document.querySelector<HTMLElement>('[data-guess]');
const link = offer?.querySelector('a');
if (guess && link && offer) {
  const target = base.replace(/\/$/, '') + guess;
  // A page of the site exists or it does not; the server knows.
  const response = await fetch(target, { method: 'HEAD' }).catch(() => undefined);
  if (response?.ok) {
    link.href = target;
    link.textContent = guess.slice(1, -1);
    offer.hidden = false;
  }
}
