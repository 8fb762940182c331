/** The table of a comparison, made in the browser: the same rows, cells and words as that of a page. */
import { rowsOf, type Aspect, type Cell } from '../model/compare.ts';
import { classOf } from '../model/code.ts';
import { codePath } from '../model/urls.ts';
import { h } from '../search/dom.ts';
import { ASPECT, COMPARE } from '../strings.ts';
import type { CompareData } from './data.ts';
import { itemsOf, type Item } from './items.ts';

/**
 * @param chosen codes that the data has
 * @param link makes a root path an address of this site
 */
export function tableOf(chosen: readonly string[], data: CompareData, link: (path: string) => string): HTMLElement {
  const rows = rowsOf(chosen.map((code) => data.codes[code]!.facts));
  const agreed = rows.filter(({ same }) => same).length;
  const several = chosen.length > 2;

  const item = ({ text, path, url, note, class: cls }: Item): (Node | string)[] => {
    const to = url ?? (path && link(path));
    return [
      to ? h('a', { href: to, class: cls && 'code', 'data-class': cls }, text) : text,
      ...(note ? [h('span', { class: 'soft' }, ` ${note}`)] : []),
    ];
  };
  const cell = (aspect: Aspect, value: Cell | undefined): (Node | string)[] => {
    const items = value ? itemsOf(aspect, value, data.names) : [];
    if (items.length === 0) return [h('span', { 'aria-hidden': 'true' }, '–'), h('span', { class: 'visually-hidden' }, COMPARE.unknown)];
    if (value?.kind === 'codes') return items.flatMap((code) => [...item(code), ' ']);
    return items.length === 1
      ? item(items[0]!)
      : [
          h(
            'ul',
            {},
            items.map((one) => h('li', {}, item(one))),
          ),
        ];
  };

  const copy = document.createElement('copy-table');
  copy.append(h('button', { type: 'button' }, COMPARE.copy), h('span', { role: 'status', class: 'visually-hidden' }));
  return h(
    'div',
    { class: 'comparison' },
    h('div', { class: 'tools' }, agreed > 0 && h('label', {}, h('input', { type: 'checkbox' }), ` ${COMPARE.hide(agreed)}`), copy),
    h(
      'table',
      { 'data-members': String(chosen.length) },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, h('span', { class: 'visually-hidden' }, COMPARE.aspect)),
          chosen.map((code) =>
            h('th', { scope: 'col' }, h('a', { class: 'code', 'data-class': classOf(code), href: link(codePath(code)) }, code)),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map(({ aspect, cells, same }) =>
          h(
            'tr',
            { class: same && 'same' },
            h('th', { scope: 'row' }, ASPECT[aspect as Aspect], !same && h('span', { class: 'visually-hidden' }, ` (${COMPARE.differs})`)),
            same
              ? h('td', { colspan: String(chosen.length) }, cell(aspect as Aspect, cells[0]))
              : cells.map((value, index) => h('td', { 'data-of': several && chosen[index] }, cell(aspect as Aspect, value))),
          ),
        ),
      ),
    ),
  );
}
