/** The texts for a support ticket, filled in from the pasted text. Never anonymised: a postmaster needs all of it. */
import { TICKET } from '../strings.ts';
import type { TicketTexts } from '../model/tickets.ts';
import { h } from './dom.ts';

const KINDS = ['customer', 'postmaster', 'ask'] as const;

/** A closed part with the texts, each with a button that copies it. */
export function tickets(texts: Partial<TicketTexts>): HTMLElement {
  return h(
    'details',
    { class: 'share tickets' },
    h('summary', {}, TICKET.title),
    KINDS.flatMap((kind) => {
      const text = texts[kind];
      if (text === undefined) return [];
      // The element of every page that copies the code beside it and says so.
      const copy = h(
        'copy-text' as 'span',
        {},
        h('button', { type: 'button' }, 'Copy ', h('span', { class: 'visually-hidden' }, TICKET.kinds[kind])),
      );
      return h('figure', {}, h('figcaption', {}, TICKET.kinds[kind], ' ', copy), h('pre', {}, h('code', {}, text)));
    }),
  );
}
