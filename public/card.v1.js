// @ts-check
/**
 * <smtp-code code="451"> for other sites: what an SMTP reply code means, as a card.
 *
 *   <script type="module" src="https://…/card.v1.js"></script>
 *   <smtp-code code="451"><a href="https://…/451/">SMTP 451</a></smtp-code>
 *
 * The link inside is what readers get without script, without the network, and for a code that is not known. Needs of the
 * page's Content-Security-Policy: script-src and connect-src of this script's origin; its style needs nothing. Sets no
 * cookie and sends nothing but the request for the code. This address stays, and what it does.
 */
const SITE = new URL('.', import.meta.url);

/** @typedef {{ code: string, name: string, class: string, description: string, url: string }} Code */
/** @typedef {{ code: string, members?: { first: string, last: string }, json: string }} Summary */

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; max-width: 36rem; color-scheme: light dark; --accent: light-dark(#57534a, #a9acb5) }
  :host([hidden]) { display: none }
  section { padding: 0.8em 1em; border: 1px solid light-dark(#dcd8cf, #2c313c); border-left: 4px solid var(--accent); border-radius: 6px; background: light-dark(#fff, #191c24); color: light-dark(#1b1a17, #e8e6e0); font: 1rem/1.5 system-ui, sans-serif }
  section[data-class=success] { --accent: light-dark(#0a6045, #62d2a6) }
  section[data-class=intermediate] { --accent: light-dark(#1c579c, #8ab8f8) }
  section[data-class=temporary] { --accent: light-dark(#8f5000, #f2bb5c) }
  section[data-class=permanent] { --accent: light-dark(#a3211a, #ff9a8f) }
  p { margin: 0.2em 0 }
  b { font: 600 1.5em/1.2 ui-monospace, Menlo, Consolas, monospace; color: var(--accent) }
  .class { font-size: 0.85em; text-transform: capitalize }
  a { color: light-dark(#17427d, #9dc1ff) }
`);

/** Every code, for what is not one. @type {Promise<Summary[]> | undefined} */
let all;
const allCodes = () => (all ??= read('api/v1/codes.json').then((data) => data?.codes ?? []));

/** @param {string | URL} path @returns {Promise<any>} undefined where there is no such document */
async function read(path) {
  const response = await fetch(new URL(path, SITE));
  return response.ok ? response.json() : undefined;
}

/** The last number of a code, and what stands before it. @param {string} code */
function split(code) {
  const dot = code.lastIndexOf('.');
  return { subject: code.slice(0, dot), detail: Number(code.slice(dot + 1)) };
}

/** Whether a code lies in a range. @param {string} code @param {Summary} summary */
function within(code, { members }) {
  if (!members) return false;
  const [{ subject, detail }, first, last] = [split(code), split(members.first), split(members.last)];
  return subject === first.subject && detail >= first.detail && detail <= last.detail;
}

/** The code that differs in the fewest signs. @param {string} code @param {Summary[]} codes */
function nearest(code, codes) {
  const distance = (/** @type {string} */ other) =>
    Math.abs(other.length - code.length) + [...other].filter((sign, index) => sign !== code[index]).length;
  return codes.map((summary) => summary.code).sort((a, b) => distance(a) - distance(b))[0];
}

/** An element with text. @param {string} name @param {string} text @param {string} [part] */
function element(name, text, part) {
  const made = document.createElement(name);
  made.textContent = text;
  if (part) made.className = part;
  return made;
}

class SmtpCode extends HTMLElement {
  static observedAttributes = ['code'];
  #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  attributeChangedCallback() {
    void this.#show();
  }

  connectedCallback() {
    if (!this.hasAttribute('code')) void this.#show();
  }

  async #show() {
    const wanted = (this.getAttribute('code') ?? '').trim();
    /** @type {Code | undefined} */
    let code;
    /** @type {Summary[]} */
    let codes = [];
    try {
      if (/^[\d.]{3,11}$/.test(wanted)) code = await read(`api/v1/codes/${wanted}.json`);
      if (!code) {
        codes = await allCodes();
        const range = codes.find((summary) => within(wanted, summary));
        if (range) code = await read(range.json.replace(/^.*(?=api\/v1\/)/, ''));
      }
    } catch {
      // No network: the link inside says where to look.
      return;
    }
    // The attribute may have changed while the answer was on its way.
    if ((this.getAttribute('code') ?? '').trim() !== wanted) return;
    this.#root.replaceChildren(code ? this.#card(code) : this.#unknown(wanted, codes));
  }

  /** @param {Code} code */
  #card(code) {
    const section = document.createElement('section');
    section.dataset.class = code.class;
    section.setAttribute('aria-label', `SMTP ${code.code}`);
    const head = element('p', '');
    head.append(element('b', code.code), ' ', code.name, ' ', element('span', code.class, 'class'));
    const link = /** @type {HTMLAnchorElement} */ (element('a', `More about ${code.code}`));
    link.href = code.url;
    const more = element('p', '');
    more.append(link);
    section.append(head, element('p', code.description), more);
    return section;
  }

  /** @param {string} wanted @param {Summary[]} codes */
  #unknown(wanted, codes) {
    const section = document.createElement('section');
    const near = wanted && nearest(wanted, codes);
    const sentence = wanted ? `“${wanted}” is no SMTP reply code that is known here.` : 'This card has no code.';
    section.append(element('p', sentence + (near ? ` Did you mean ${near}?` : '')), document.createElement('slot'));
    return section;
  }
}

if (!customElements.get('smtp-code')) customElements.define('smtp-code', SmtpCode);
