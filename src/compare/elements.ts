/** The behaviour of comparison tables and of the choice of codes: small; the work is loaded when somebody asks for it. */
class CopyTable extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', async () => {
      const { copyTable } = await import('./copy.ts');
      await copyTable(this);
    });
  }
}

class ComparePicker extends HTMLElement {
  connectedCallback() {
    // The choice needs its script; until then it stands there without moving anything.
    this.querySelector('fieldset')?.removeAttribute('disabled');
    const load = () => import('./picker.ts').then(({ attach }) => attach(this));
    // Codes, not an anchor of the page.
    if (/[\d,]/.test(location.hash)) void load();
    // An address on this page may choose codes later, too.
    addEventListener('hashchange', load, { once: true });
    this.addEventListener('focusin', load, { once: true });
    this.addEventListener('pointerdown', load, { once: true });
  }
}

customElements.define('copy-table', CopyTable);
customElements.define('compare-picker', ComparePicker);
