/**
 * The behaviour that every page has, kept below 2 KB: copy buttons, the `/` key, and the box, whose real work is
 * loaded when somebody turns to it.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    button?.addEventListener('click', async () => {
      const before = button.textContent;
      try {
        await navigator.clipboard.writeText(this.parentElement?.querySelector('code')?.innerText ?? '');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Press Ctrl+C';
        getSelection()?.selectAllChildren(this.parentElement?.querySelector('code') ?? this);
      }
      // A changed label of the focused button is read out; the old one returns for the next time.
      setTimeout(() => (button.textContent = before), 2000);
    });
  }
}

class ReplySearch extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('textarea');
    if (!box) return;
    box.disabled = false;
    const load = () => import('./panel.ts').then(({ attach }) => attach(this));
    box.addEventListener('focus', load, { once: true });
    // A diagnosis in the address: after the #, so that no server ever sees it.
    if (this.classList.contains('large') && location.hash.startsWith('#q=')) void load();
  }
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
