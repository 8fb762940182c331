/** Picks, of several replies in one text, the one that ended the matter. */
import { isPlaceholder, SURENESS, type Announced } from './numbers.ts';
import type { FoundReply } from './find.ts';

/** Who repeats a reply to the letter is believed before who words it anew. */
const TRUST: Readonly<Record<Announced, number>> = {
  diagnostic: 4,
  'server-line': 3,
  said: 3,
  log: 2,
  exception: 1.5,
  none: 1,
  local: 0,
  'client-line': -3,
};

/** Replies that only follow from an earlier failure. */
const CONSEQUENCE =
  /^[^a-z]{0,6}(?:error: )?(?:no valid recipients|(?:need|send|specify|give|missing) (?:a )?(?:rcpt|mail|recipient|valid)|rcpt first|mail first|valid rcpt|must have (?:a )?(?:sender|recipient|valid)|bad sequence|no recipients|sender already|remote protocol error|closing|bye|goodbye|error: (?:i can break|send))|^\W{0,4}(?:recipient|message) (?:ok|queued)/i;
const CONSEQUENCE_PENALTY = 6;
/** Bad sequence: the client went on after a refusal. */
const SEQUENCE_CODE = '503';
/** What the sender's own software writes over the reply it got. */
const WRAPPER =
  /^[^a-z]{0,6}(?:(?:service unavailable|delivery failed|message not accepted)\W{0,3}(?:$|[;<])|message expired|delivery (?:time )?expired|remote server returned|all (?:smtp|mx) |primary target ip address responded with)/i;
const WRAPPER_PENALTY = 1.5;
/** A command that the server does not know: the client tries another, and what refuses that decides. */
const NOT_KNOWN = /^50[0-2]$/;
const NOT_KNOWN_PENALTY = 1;
/** With `x.0.0` the writer had nothing to say. */
const PLACEHOLDER_PENALTY = 0.5;
const ENHANCED_BONUS = 1.5;
/** An enhanced code alone stands for a reply only where there is no whole one. */
const ALONE_PENALTY = 3;
/** Postfix quotes what the inner server said of its probe. */
const PROBED = /un(?:deliverable|verified)\s+address:\s+host/;
/** A reply quoted within the words of another: what that server was told by the next one is its affair. */
const NESTED_PENALTY = 2.5;
/** Later replies of a log or session come closer to the end of the matter; in prose the first one is the subject. */
const LATER = 0.05;

/** Whether a reply refuses. */
export const isFailing = (reply: FoundReply): boolean => /^[45]/.test(reply.code ?? reply.enhanced ?? '');

/** Whether a program names as its error a reply that only asks for more: `AuthenticationFailedException: 334`. */
const isStumbledOver = ({ code, announced }: FoundReply): boolean => announced === 'exception' && (code === '334' || code === '354');

/** Whether a reply only says that the one before it failed: `503 RCPT first`. */
export const isConsequence = (reply: FoundReply): boolean => reply.code === SEQUENCE_CODE || CONSEQUENCE.test(reply.words);

/** Codes merely named are the subject only where the text shows no reply. */
const MIN_SHOWN = SURENESS.placed;

/**
 * The failing reply; where none fails, the one at which a program gave up.
 * @param askable whether the text may be a question about a bare code
 */
export function chooseFailing(replies: readonly FoundReply[], askable: boolean): FoundReply | undefined {
  const failing = replies.filter((reply) => isFailing(reply) && (askable || reply.sure >= MIN_SHOWN));
  const shown = failing.filter((reply) => reply.sure >= MIN_SHOWN);
  const list = shown.length ? shown : failing;
  const inOrder = list.some((reply) => ['server-line', 'log', 'said', 'exception'].includes(reply.announced)) ? LATER : -LATER;
  let best: FoundReply | undefined = list.length ? undefined : replies.findLast(isStumbledOver);
  let bestScore = -Infinity;
  for (const [index, reply] of list.entries()) {
    const nested = isNested(reply, list[index - 1]) ? NESTED_PENALTY : 0;
    const score = trust(reply, index === 0) - nested + inOrder * Math.min(index, 20);
    if (score > bestScore) [best, bestScore] = [reply, score];
  }
  return best;
}

/** Whether a reply stands in the same line as a whole one before it, and only quotes. */
const isNested = (reply: FoundReply, before: FoundReply | undefined): boolean =>
  before?.code !== undefined &&
  before.sure >= SURENESS.enhanced &&
  reply.start - before.end < 3 &&
  !WRAPPER.test(before.words) &&
  (PROBED.test(before.words) || !before.words.includes('\n')) &&
  before.words.trim().length > 3;

/** @param isFirst whether nothing failed before it, from which it could follow */
function trust(reply: FoundReply, isFirst: boolean): number {
  let score = TRUST[reply.announced] + (reply.sure === SURENESS.bare ? -1 : 0);
  if (!reply.code) score -= ALONE_PENALTY;
  if (reply.enhanced) score += isPlaceholder(reply.enhanced) ? -PLACEHOLDER_PENALTY : ENHANCED_BONUS;
  if (isFirst ? CONSEQUENCE.test(reply.words) : isConsequence(reply)) score -= CONSEQUENCE_PENALTY;
  if (reply.code && NOT_KNOWN.test(reply.code)) score -= NOT_KNOWN_PENALTY;
  if (WRAPPER.test(reply.words)) score -= WRAPPER_PENALTY;
  return score;
}
