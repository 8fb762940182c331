/**
 * The behaviour that every page has, kept below 2 KB: copy buttons, the `/` key, and the box, whose real work is
 * loaded when somebody turns to it.
 */
const spoken = document.createElement('p');
spoken.className = 'visually-hidden';
spoken.ariaLive = 'polite';

/** Copies the code beside it; the button says so to those who see, the live region to those who hear. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const label = button?.firstChild;
    if (!button || !label) return;
    // A live region speaks only of what changes after it is there.
    document.body.append(spoken);
    const before = label.nodeValue;
    const say = (words: string) => {
      label.nodeValue = `${words} `;
      spoken.textContent = words;
      setTimeout(() => {
        label.nodeValue = before;
        spoken.textContent = '';
      }, 2000);
    };
    button.addEventListener('click', async () => {
      const code = this.closest('figure, dd, div')?.querySelector('code');
      try {
        await navigator.clipboard.writeText(code?.textContent ?? '');
        say('Copied');
      } catch {
        getSelection()?.selectAllChildren(code ?? this);
        say('Selected: press Ctrl+C');
      }
    });
  }
}

class ReplySearch extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('textarea');
    if (!box) return;
    box.disabled = false;
    const load = () => {
      worksOffline(this);
      return import('./panel.ts').then(({ attach }) => attach(this));
    };
    if (document.referrer.startsWith(`${location.origin}/`)) addEventListener('load', () => worksOffline(this), { once: true });
    box.addEventListener('focus', load, { once: true });
    // A diagnosis in the address: after the #, so that no server ever sees it.
    if (!this.classList.contains('large')) return;
    // Who comes back, or loads anew, may have left a paste.
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (location.hash.startsWith('#q=') || entry?.type !== 'navigate') void load();
  }
}

/**
 * Visited pages and the diagnosis without the network: for those who stay. Who comes from elsewhere for one page loads
 * nothing more than that page.
 */
function worksOffline(box: HTMLElement) {
  const base = box.dataset['base'] ?? '/';
  if (import.meta.env.PROD) void navigator.serviceWorker?.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).catch(() => {});
}

customElements.define('copy-text', CopyText);
customElements.define('reply-search', ReplySearch);

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector<HTMLTextAreaElement>('reply-search.large textarea, reply-search textarea');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
