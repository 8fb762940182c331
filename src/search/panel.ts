/** The box at work: has what is in it read, shows the diagnosis, or the table, or the pages that have the words. */
import './panel.css';
import { withBase } from '../model/urls.ts';
import { DIAGNOSIS } from '../strings.ts';
import type { Answer } from './answer.ts';
import { h } from './dom.ts';
import { keep, keptText } from './kept.ts';
import { readerFor } from './reader.ts';
import { announcement, isRecognised, report } from './report.ts';
import { share } from './share.ts';
import { table, type Table } from './table.ts';
import { findWords } from './words.ts';

/** A pause after which a typed text is read. A pasted one is read at once. */
const PAUSE_MS = 120;
/** Longer texts are pastes: nobody searches pages for so many words, and nobody shares so short a one. */
const MOST_WORDS = 8;
const MOST_LENGTH = 400;

/** Makes a box work. Called once for each, when somebody first turns to it. */
export function attach(element: HTMLElement): void {
  const box = element.querySelector('textarea');
  const results = element.querySelector<HTMLElement>('.results');
  if (!box || !results || element.dataset['attached']) return;
  element.dataset['attached'] = 'true';
  const base = element.dataset['base'] ?? '/';
  const link = (path: string) => withBase(path, base);
  const reader = () => readerFor(element.dataset['index'] ?? '');
  const status = h('p', { role: 'status', class: 'visually-hidden' });
  element.append(status);
  let latest = 0;
  let timer = 0;
  reader();

  async function read(): Promise<void> {
    const turn = ++latest;
    const text = box!.value;
    if (text.trim() === '') {
      results!.hidden = true;
      results!.replaceChildren();
      status.textContent = '';
      return;
    }
    let grid: Table | undefined;
    /** What is said of words that tell of no reply, where no page has them either. */
    let otherwise: (() => void) | undefined;
    const detail = h('div', { class: 'detail' });
    let isSettled = false;
    try {
      await reader().read(text, (answer) => {
        if (turn !== latest) return;
        if (answer.kind === 'one') {
          // The words of a complaint stand on pages about everything.
          isSettled = answer.diagnosis.remarks.includes('no-error-text');
          const told = (): void => show(oneOf(text, answer), announcement(text, answer));
          if (isRecognised(answer) || answer.compared !== undefined || !isWords(text) || /\d/.test(text)) return told();
          otherwise = told;
          return;
        }
        if (!grid) {
          grid = table(text, link, (example) => void readExample(example, detail));
          show([grid.node, detail], '');
        }
        grid.update(answer);
        if (!answer.more) status.textContent = DIAGNOSIS.failing(answer.summary.failing, answer.summary.lines);
      });
    } catch {
      if (turn === latest) show([h('p', {}, DIAGNOSIS.failed)], DIAGNOSIS.failed);
      return;
    }
    if (turn === latest && isWords(text) && !isSettled) await showWords(text.trim(), turn, otherwise);
  }

  const isWords = (text: string): boolean =>
    text.length <= MOST_LENGTH && text.trim().split(/\s+/).length <= MOST_WORDS && !/\n/.test(text.trim());

  function oneOf(text: string, answer: Extract<Answer, { kind: 'one' }>): Node[] {
    const nodes = report(text, answer, link);
    // A known code with words that nothing knows is worth a report, too.
    const strange = answer.diagnosis.remarks.includes('bare-code') && !isWords(text);
    const unknown = (!isRecognised(answer) || strange) && answer.compared === undefined;
    if (unknown || !isWords(text) || answer.diagnosis.causes.length > 0)
      nodes.push(share({ text, base, issues: element.dataset['issues'], anonymise: (t) => reader().share(t), unknown }));
    return nodes;
  }

  async function readExample(example: string, detail: HTMLElement): Promise<void> {
    await reader().read(example, (answer) => {
      if (answer.kind !== 'one') return;
      detail.replaceChildren(...oneOf(example, answer));
      status.textContent = announcement(example, answer);
    });
    detail.scrollIntoView({ block: 'nearest' });
  }

  async function showWords(text: string, turn: number, otherwise: (() => void) | undefined): Promise<void> {
    const pages = await findWords(text, base);
    if (turn !== latest || pages === null) return;
    if (otherwise && pages?.length) show([], DIAGNOSIS.found(pages.length));
    else otherwise?.();
    results!.append(
      h(
        'section',
        { class: 'words', 'aria-label': DIAGNOSIS.words },
        h('h2', {}, DIAGNOSIS.words),
        !pages && h('p', { class: 'soft' }, DIAGNOSIS.noIndex),
        pages?.length === 0 && h('p', { class: 'soft' }, DIAGNOSIS.noWords),
        pages &&
          h(
            'ul',
            {},
            pages.map(({ url, title, excerpt }) =>
              h(
                'li',
                {},
                h('a', { href: url }, title),
                h(
                  'p',
                  { class: 'soft' },
                  excerpt.map(({ text: piece, found }) => (found ? h('mark', {}, piece) : piece)),
                ),
              ),
            ),
          ),
      ),
    );
  }

  function show(nodes: Node[], said: string): void {
    results!.replaceChildren(...nodes);
    results!.hidden = false;
    status.textContent = said;
  }

  box.addEventListener('input', (event) => {
    clearTimeout(timer);
    const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    if (pasted) void read();
    else timer = window.setTimeout(() => void read(), PAUSE_MS);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      results.hidden = true;
      return;
    }
    // Enter leads to the answer, as in any search box; Shift+Enter makes a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    clearTimeout(timer);
    void read().then(() => (results.querySelector<HTMLAnchorElement>('.main a, .main-link, .ways a, .words a') ?? undefined)?.click());
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target !== box) {
      // Focus shows the results; so they are hidden after it.
      box.focus();
      results.hidden = true;
    }
  });
  box.addEventListener('focus', () => {
    if (results.childElementCount) results.hidden = false;
  });
  // The panel below the header goes away when somebody turns to the page.
  if (!element.classList.contains('large'))
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && event.target.isConnected && !element.contains(event.target)) results.hidden = true;
    });

  if (element.classList.contains('large')) {
    const fromAddress = () => {
      if (!location.hash.startsWith('#q=')) return;
      const raw = location.hash.slice('#q='.length);
      try {
        box.value = decodeURIComponent(raw.replaceAll('+', ' '));
      } catch {
        box.value = raw;
      }
      void read();
    };
    if (box.value === '' && !location.hash.startsWith('#q=')) box.value = keptText();
    addEventListener('pagehide', () => keep(box.value));
    fromAddress();
    addEventListener('hashchange', fromAddress);
  }
  if (box.value.trim() !== '') void read();
}
