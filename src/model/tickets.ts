/**
 * Texts ready to send for a support ticket, built from the facts of a cause and the evidence of one message. Pure. What is
 * not known stands as a blank in square brackets; nothing is ever taken out, since a postmaster needs all of it.
 */
import { hasZone, type Evidence } from '../diagnose/evidence.ts';
import { TICKET } from '../strings.ts';
import type { Cause } from './assemble.ts';
import type { ReplyClass } from './code.ts';
import { factsHere, type Departures, type FactsHere } from './here.ts';
import type { Actor, DataOf } from './schemas.ts';

/** What the texts are built from. Plain data: the browser's panel gets it from the index file. */
export interface TicketFacts extends Pick<DataOf<'causes'>, 'summary' | 'acts' | 'heals' | 'retry' | 'suppress'> {
  resend: FactsHere['resend'];
  /** What the sentences built from the facts would say wrong or not plainly enough. */
  words: DataOf<'tickets'>[string];
}

export interface TicketTexts {
  /** For the customer: no word that only mail people know. */
  customer: string;
  /** For the other side's postmaster: the evidence, whole. */
  postmaster: string;
  /** What to ask the customer for; left out where nothing that they could know is missing. */
  ask?: string;
}

/**
 * The facts of a cause.
 * @param wire the class of the reply, where it is known
 * @param page what the page of a code says of it in its own way
 */
export function ticketFacts({ data, ticket }: Pick<Cause, 'data' | 'ticket'>, wire?: ReplyClass, page: Departures = {}): TicketFacts {
  const { acts, heals, retry, suppress, resend } = wire === 'temporary' ? factsHere(data, wire, page) : { ...data, ...page };
  const facts = { summary: data.summary, acts, heals, retry, suppress, resend, words: ticket };
  return wire === 'permanent' ? refusedForGood(facts) : facts;
}

/** The same, where the reply was permanent: nobody retries what was refused for good. */
export const refusedForGood = (facts: TicketFacts): TicketFacts => ({
  ...facts,
  retry: 'none',
  // Written for the cause as it usually is.
  words: facts.retry === 'queue' ? { ...facts.words, next: undefined } : facts.words,
});

/**
 * The same, where a known reply says itself who acts or how it heals. If another side acts than the cause lets expect, what
 * is written for the cause would be wrong of this reply, and only what the facts say is left.
 */
export function toTheirSide(facts: TicketFacts, own: Pick<Departures, 'acts' | 'heals'>): TicketFacts {
  const acts = own.acts ?? facts.acts;
  const words = acts.some(isOurs) === facts.acts.some(isOurs) ? facts.words : { happened: '' };
  return { ...facts, ...own, acts, words };
}

/** The texts for a cause; with the evidence of a message, filled in. */
export function ticketTexts(facts: TicketFacts, evidence: Evidence = {}): TicketTexts {
  const ask = askFor(evidence);
  return { customer: forCustomer(facts, evidence), postmaster: forPostmaster(facts, evidence), ...(ask ? { ask } : {}) };
}

/** Whether the message still waits in a queue, is only refused, or is lost. */
const stateOf = ({ heals, retry }: TicketFacts): 'kept' | 'refused' | 'lost' =>
  heals === 'never' ? 'lost' : retry === 'queue' ? 'kept' : 'refused';

function forCustomer(facts: TicketFacts, { recipient }: Evidence): string {
  const { words, suppress } = facts;
  const built = next(facts);
  return [
    TICKET.status[stateOf(facts)](recipient),
    words.happened,
    words.you ?? (built === TICKET.next.later || stateOf(facts) === 'lost' ? undefined : TICKET.nothingToChange),
    words.next ?? built,
    // Where something special is said of the address, this is not the whole story.
    suppress === 'yes' && !words.you && !words.next && TICKET.offLists,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What happens next, by what the cause waits for. */
function next(facts: TicketFacts): string {
  const { heals, resend, acts, words } = facts;
  const { next } = TICKET;
  const state = stateOf(facts);
  if (state === 'lost') return words.you ? next.lost : next.lostReachOtherwise;
  if (heals === 'waiting') return state === 'kept' ? `${next.queue} ${TICKET.resend[resend]}` : next.later;
  if (words.you) return next.thenAgain;
  if (!acts.some(isOurs)) return next.they;
  return state === 'kept' ? `${next.weThenQueue} ${TICKET.resend[resend]}` : next.we;
}

/** Who stands on the side that sends, apart from the person. */
const isOurs = (actor: Actor): boolean => ['developer', 'sending-server', 'sender-domain', 'sender-provider'].includes(actor);

function forPostmaster(facts: TicketFacts, evidence: Evidence): string {
  const { summary, words, acts } = facts;
  const { lead, rows, blank, zone, understand, request } = TICKET.postmaster;
  const value = (field: keyof Evidence): string => {
    const known = evidence[field];
    if (known === undefined) return `[${blank[field]}]`;
    return field === 'time' && !hasZone(known) ? `${known} [${zone}]` : known;
  };
  return [
    lead[stateOf(facts)],
    (Object.keys(rows) as (keyof Evidence)[]).map((field) => `${rows[field]}: ${value(field)}`).join('\n'),
    understand(summary),
    words.request ?? (acts.some(isOurs) ? request.ours : request.theirs),
  ].join('\n\n');
}

/** What the customer can know of what is missing. */
export function askFor(evidence: Evidence): string | undefined {
  const missing = (Object.keys(TICKET.ask.items) as (keyof typeof TICKET.ask.items)[]).filter(
    (field) => evidence[field] === undefined || (field === 'time' && !hasZone(evidence.time!)),
  );
  if (missing.length === 0) return undefined;
  return [TICKET.ask.lead, missing.map((field) => `- ${TICKET.ask.items[field]}`).join('\n'), TICKET.ask.end].join('\n\n');
}
