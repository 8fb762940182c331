/** What a cause comes to on the page of one code. The class of the reply decides what becomes of the message. */
import type { ReplyClass } from './code.ts';
import type { Actor, DataOf } from './schemas.ts';

type Verb = DataOf<'causes'>['verb'];
type Facts = Pick<DataOf<'causes'>, 'acts' | 'heals' | 'retry' | 'giveUp' | 'suppress' | 'resend'>;

/** What a page may say of a cause in its own way. */
export interface Departures {
  acts?: Actor[];
  heals?: Facts['heals'];
  suppress?: Facts['suppress'];
  resend?: FactsHere['resend'];
}

/** Of a part's fields those by which it departs. */
export const departures = ({ acts, heals, suppress, resend }: Departures): Departures => ({
  ...(acts ? { acts } : {}),
  ...(heals ? { heals } : {}),
  ...(suppress ? { suppress } : {}),
  ...(resend ? { resend } : {}),
});

export interface FactsHere extends Omit<Facts, 'resend'> {
  /** `when-gone`: the message has come back and may be sent again once the cause is gone. */
  resend: Facts['resend'] | 'when-gone';
}

/** The word of advice, where a page or a reply leaves it to another side, or to time, than the cause does. */
export function verbHere(usual: Verb, { acts, heals }: Departures = {}): Verb {
  if (heals === 'waiting') return 'wait';
  if (acts?.[0] === 'receiving-server' || acts?.[0] === 'recipient') return 'ask';
  return usual === 'wait' && heals === 'action' ? 'fix' : usual;
}

/** The queue keeps what a server refuses for now, whatever its reason, and a second copy would arrive beside it. */
export function inQueue<T extends Pick<FactsHere, 'retry' | 'resend'>>(facts: T): T {
  const retry = facts.retry === 'none' ? 'queue' : facts.retry;
  return { ...facts, retry, resend: retry === 'queue' ? 'duplicates' : facts.resend };
}

/** The facts of a cause behind a reply of one class; what the page says itself goes first. */
export function factsHere(cause: Facts, wire: ReplyClass, page: Departures = {}): FactsHere {
  const { acts, heals, suppress, resend } = cause;
  const said = { acts, heals, suppress, resend, retry: cause.retry, giveUp: cause.giveUp, ...page };
  if (wire === 'permanent') {
    // The message is back: nothing retries, and what passes by waiting passes for the next one that somebody sends.
    const waits = page.heals ?? (heals === 'waiting' ? 'action' : heals);
    const who: Actor[] = page.acts ?? (acts.includes('nobody') ? ['sender'] : acts);
    const again = page.resend ?? (waits === 'never' ? 'useless' : 'when-gone');
    return { ...said, acts: who, heals: waits, retry: 'none', giveUp: 'at-once', resend: again };
  }
  if (wire === 'temporary') {
    const giveUp = cause.retry === 'none' ? 'queue-lifetime' : cause.giveUp;
    return { ...inQueue(said), giveUp, ...(page.resend ? { resend: page.resend } : {}) };
  }
  return said;
}
