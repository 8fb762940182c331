/** Ways to hand a text on: only when asked for, and only without what tells whose mail it is, shown before anything happens. */
import { withBase } from '../model/urls.ts';
import { SHARE } from '../strings.ts';
import { h } from './dom.ts';

/** Browsers and trackers take addresses of about this length; a longer text is cut. Units: UTF-16, encoded. */
const MOST_URL = 6000;

export interface ShareOptions {
  text: string;
  base: string;
  /** The project's tracker, where there is one. */
  issues: string | undefined;
  anonymise: (text: string) => Promise<string>;
  /** Whether the text was not recognised: then it is worth an issue. */
  unknown: boolean;
}

/** A closed part that, once opened, shows the anonymised text with a link to it, and with an issue to be written. */
export function share({ text, base, issues, anonymise, unknown }: ShareOptions): HTMLElement {
  const box = h('textarea', { rows: '5', spellcheck: 'false', 'aria-label': SHARE.text });
  const address = h('input', { type: 'text', readonly: true, 'aria-label': SHARE.address });
  const copy = h('button', { type: 'button' }, SHARE.copy);
  const status = h('span', { role: 'status' });
  const issue = issues === undefined ? undefined : h('a', { target: '_blank', rel: 'noopener noreferrer' }, SHARE.issue);
  const details = h(
    'details',
    { class: 'share' },
    h('summary', {}, unknown ? SHARE.titleUnknown : SHARE.title),
    h('p', { class: 'soft' }, SHARE.help),
    box,
    h('p', { class: 'tools' }, address, copy, status),
    issue ? h('p', {}, issue, h('span', { class: 'soft' }, ` ${SHARE.issueHelp}`)) : unknown && h('p', { class: 'soft' }, SHARE.noTracker),
  );
  const refresh = () => {
    const shown = encodeURIComponent(box.value)
      .slice(0, MOST_URL)
      .replace(/%[0-9A-F]?$/, '');
    address.value = `${location.origin}${withBase('/search/', base)}#q=${shown}`;
    issue?.setAttribute(
      'href',
      `${issues}?${new URLSearchParams({ title: SHARE.issueTitle, body: SHARE.issueBody(box.value.slice(0, MOST_URL)) })}`,
    );
  };
  box.addEventListener('input', refresh);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      status.textContent = SHARE.copied;
    } catch {
      address.select();
      status.textContent = SHARE.copyByHand;
    }
  });
  let asked = false;
  details.addEventListener('toggle', async () => {
    if (!details.open || asked) return;
    asked = true;
    box.value = await anonymise(text);
    refresh();
  });
  return details;
}
