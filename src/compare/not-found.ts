/** An address that compares what has no page: says what does not exist, or leads to where the rest is compared. */
import { codePath, selectionPath, withBase } from '../model/urls.ts';
import { h } from '../search/dom.ts';
import { COMPARE } from '../strings.ts';
import { loadFacts } from './load.ts';
import { labelOf, pageOf, readSelection } from './selection.ts';
import { unknownNodes } from './unknown.ts';

/**
 * @param path of the unknown page, without the site's base
 * @param place where to say it; it names the file of the facts
 */
export async function explain(path: string, base: string, place: HTMLElement): Promise<void> {
  const link = (to: string): string => withBase(to, base);
  const data = await loadFacts(place.dataset['facts'] ?? '');
  const selection = readSelection(path, data);
  const { codes, unknown } = selection;
  if (unknown.length === 0 && codes.length > 1) {
    location.replace(link(pageOf(codes, data) ?? selectionPath(codes)));
    return;
  }
  const label = (id: string): string => labelOf(id, data);
  place.replaceChildren(
    ...unknownNodes(selection, label, (near) => link(to([...codes, near])), link),
    ...(unknown.length === 0 && codes[0] ? [h('p', {}, COMPARE.twice(codes[0]))] : []),
    ...(codes.length
      ? [
          h(
            'p',
            {},
            codes.flatMap((code) => [h('a', { href: link(codePath(code)) }, label(code)), ' · ']),
            h('a', { href: link(selectionPath(codes)) }, COMPARE.withOther(codes)),
          ),
        ]
      : [h('p', {}, h('a', { href: link('/compare/') }, COMPARE.choose))]),
  );
  place.hidden = false;

  function to(chosen: readonly string[]): string {
    if (chosen.length === 1) return codePath(chosen[0]!);
    return pageOf(chosen, data) ?? selectionPath(chosen);
  }
}
