/** The choice of codes on /compare/: what is chosen stands in the address, and side by side below. */
import { memberName, membersOfId, selectionOf } from '../model/members.ts';
import { comparisonPath, withBase } from '../model/urls.ts';
import { h } from '../search/dom.ts';
import { COMPARE, listed } from '../strings.ts';
import type { CompareData } from './data.ts';
import { loadFacts } from './load.ts';
import { labelOf, MOST_CHOSEN, pageOf, readSelection, type Selection } from './selection.ts';
import { tableOf } from './table.ts';
import { unknownNodes } from './unknown.ts';

/** What the address chooses. An anchor of the page is no choice. */
const addressed = (): string[] => (document.getElementById(location.hash.slice(1)) ? [] : selectionOf(location.hash));

/** Makes the choice work. Called once, when somebody turns to it or the address chooses. */
export function attach(element: HTMLElement): void {
  if (element.dataset['attached']) return;
  element.dataset['attached'] = 'true';
  const link = (path: string): string => withBase(path, element.dataset['base'] ?? '/');
  const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const form = element.querySelector('form');
  const other = element.querySelector<HTMLInputElement>('input[list]');
  const result = element.querySelector<HTMLElement>('.result');
  const status = element.querySelector<HTMLElement>('[role="status"]');
  if (!form || !other || !result || !status) return;
  /** What the address says, right or wrong. */
  let wanted = addressed();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const added = selectionOf(other.value);
    other.value = '';
    void choose([...wanted, ...added]);
  });
  form.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    void choose(box.checked ? [...wanted, box.value] : wanted.filter((code) => code !== box.value));
  });
  // Codes given up behind the table, and near codes in place of wrong ones, are links to another selection.
  addEventListener('hashchange', () => {
    wanted = addressed();
    void show();
  });
  // Who comes by a link wants the table; the choice above it is long on a phone.
  const isLink = wanted.length > 0;
  // What was ticked before this script was there.
  void choose([...wanted, ...boxes.filter((box) => box.checked).map((box) => box.value)]).then(() => isLink && status.scrollIntoView());

  async function choose(codes: readonly string[]): Promise<void> {
    const chosen = [...new Set(codes)];
    if (chosen.length > MOST_CHOSEN && chosen.length > wanted.length) {
      tick();
      status!.textContent = COMPARE.full(MOST_CHOSEN);
      return;
    }
    const before = wanted.join();
    wanted = chosen;
    if (wanted.join() !== before) history.replaceState(null, '', wanted.length ? `#${wanted.join(',')}` : location.pathname);
    await show();
  }

  function tick(): void {
    for (const box of boxes) box.checked = wanted.includes(box.value);
  }

  async function show(): Promise<void> {
    tick();
    let data: CompareData;
    try {
      data = await loadFacts(element.dataset['facts'] ?? '');
    } catch {
      status!.textContent = COMPARE.failed;
      return;
    }
    const list = other!.list;
    if (list && list.children.length === 0)
      list.append(...Object.entries(data.codes).map(([code, { name }]) => h('option', { value: code }, name)));
    const selection = readSelection(wanted.join(','), data);
    const chosen = selection.codes.slice(0, MOST_CHOSEN);
    const more = selection.codes.length > MOST_CHOSEN;
    result!.replaceChildren(...nodes(selection, chosen, data));
    status!.textContent = [
      COMPARE.chosen(chosen),
      ...(more ? [COMPARE.full(MOST_CHOSEN)] : chosen.length === 1 ? [COMPARE.more] : []),
    ].join(' ');
  }

  function nodes(selection: Selection, chosen: readonly string[], data: CompareData): HTMLElement[] {
    const without = (code: string): string => `#${wanted.filter((other) => other !== code).join(',')}`;
    const wrong = unknownNodes(
      selection,
      (near) => labelOf(near, data),
      (near, text) => `#${wanted.map((code) => (code === text ? near : code)).join(',')}`,
      link,
    );
    const page = pageOf(selection.codes, data);
    const with1 = chosen.length === 1 ? data.written.filter((id) => membersOfId(id).includes(chosen[0]!)) : [];
    return [
      ...(wrong.length ? [h('div', { role: 'alert' }, wrong)] : []),
      ...(chosen.length
        ? [
            h(
              'ul',
              { class: 'chosen', 'aria-label': COMPARE.chosenCodes },
              chosen.map((code) =>
                h(
                  'li',
                  {},
                  `${code} ${data.codes[code]!.name} `,
                  h('a', { href: without(code), 'aria-label': COMPARE.takeAway(code) }, '×'),
                ),
              ),
            ),
          ]
        : []),
      ...(page
        ? [
            h(
              'p',
              {},
              h('a', { href: link(page) }, COMPARE.page(selection.codes.map(memberName), data.written.includes(page.slice(1, -1)))),
            ),
          ]
        : []),
      ...(with1.length
        ? [
            h('p', {}, COMPARE.written),
            h(
              'ul',
              { class: 'written' },
              with1.map((id) => h('li', {}, h('a', { href: link(comparisonPath(id)) }, membersOfId(id).map(memberName).join(' vs ')))),
            ),
          ]
        : []),
      ...(chosen.length > 1 ? [h('h2', {}, `${listed(chosen)}, side by side`), tableOf(chosen, data, link)] : []),
    ];
  }
}
