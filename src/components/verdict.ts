/** A verdict in words: for the strip on a page, and for the picture that stands for the page elsewhere. */
import { ACTOR, CLASS, HEALS, listed, sentence, VERB, within } from '../strings.ts';
import type { Verdict } from '../model/assemble.ts';

export interface VerdictWords {
  wire: string;
  practice: string;
  now: string;
  /** The first of those who act. */
  who: string;
}

/** So many who act are named; the others follow by cause. */
export const MOST_NAMED = 3;

/** @param mixed whether its replies are of both classes */
export function verdictWords(verdict: Verdict, mixed = false): VerdictWords {
  const { waiting, action, never } = verdict.heals;
  const total = waiting + action + never;
  const acting = verdict.acts.filter((who) => who !== 'nobody');
  const wire = CLASS[verdict.wire].wire;
  return {
    wire: mixed ? `Mostly ${wire.toLowerCase()}` : wire,
    practice:
      total === 0
        ? 'Nothing is wrong'
        : total === 1 || waiting === total || action === total || never === total
          ? sentence(HEALS[waiting ? 'waiting' : action ? 'action' : 'never'].short)
          : waiting === 0
            ? `${action} of ${total} causes wait for someone, ${never} ${never === 1 ? 'is' : 'are'} final`
            : `${waiting} of ${total} causes ${waiting === 1 ? 'heals' : 'heal'} by waiting`,
    now: VERB[verdict.verb].verb,
    who: acting.length === 0 ? 'Nobody' : sentence(listed(acting.slice(0, MOST_NAMED).map((who) => ACTOR[who].name))),
  };
}

/** The same in short lines. */
export function verdictLines(verdict: Verdict, mixed = false): string[] {
  const { wire, practice, now, who } = verdictWords(verdict, mixed);
  return [wire, practice, now, who === 'Nobody' ? 'Nobody has to act' : `Acts: ${within(who)}`];
}
