/** Says which part of a selection does not exist, and what is near it. */
import { causePath } from '../model/urls.ts';
import { h } from '../search/dom.ts';
import { COMPARE } from '../strings.ts';
import type { Selection } from './selection.ts';

const SAID = { code: COMPARE.noSuchCode, form: COMPARE.noCode, cause: COMPARE.noSuchCause };

/**
 * A sentence for each part that does not exist.
 * @param label what to call a near one
 * @param lead where to go with a near code in place of the wrong one
 * @param link makes a root path an address of this site
 */
export function unknownNodes(
  { unknown }: Selection,
  label: (near: string) => string,
  lead: (near: string, wrong: string) => string,
  link: (path: string) => string,
): HTMLElement[] {
  return unknown.map(({ text, kind, near }) =>
    h(
      'p',
      { class: 'unknown' },
      SAID[kind](text),
      near.length > 0 && ` ${COMPARE.near} `,
      near.flatMap((code, index) => [
        index > 0 ? ', ' : '',
        h('a', { href: kind === 'cause' ? link(causePath(code)) : lead(code, text) }, label(code)),
      ]),
    ),
  );
}
