/** What the text around a reply tells: the command answered, who spoke, what became of the message. */
import type { FoundReply } from './find.ts';
import type { Hop, Outcome, Place } from './types.ts';

/** How far from a reply its command is named. Units: UTF-16. */
const NEAR = 400;

const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [
    /\bend[- ]of[- ](?:data|message|dot)|after dot|failed after I sent the message|_actionSMTPStream|SMTPDataError|sending the message body/i,
    'end of data',
  ],
  [/\bRCPT(?: TO|_TO)?\b|RecipientsRefused|_actionRCPT/, 'RCPT'],
  [/\bMAIL(?: FROM|_FROM)\b|SenderRefused|_actionMAIL/, 'MAIL'],
  [/\bSTARTTLS\b|_actionSTARTTLS/, 'STARTTLS'],
  [/\bAUTH\b|SMTPAuthenticationError|_actionAUTH|Invalid login/, 'AUTH'],
  [/\b(?:EHLO|HELO)\b|HeloError|_actionEHLO/, 'EHLO'],
  [/initial connection|refused to talk to me|Invalid greeting|_actionGreeting|SMTPConnectError|\bCONNECT from\b|banner/i, 'connect'],
  [/\bDATA\b/, 'DATA'],
];
const IN_REPLY_TO =
  /\(in reply to ([A-Za-z ()-]{3,40}?)(?: command)?\)|\bafter (?:pipelined )?(RCPT TO|MAIL FROM|end of data|DATA|EHLO|HELO|STARTTLS|AUTH|initial connection)|\b(RCPT|MAIL|DATA|EHLO|HELO|CONNECT|END-OF-MESSAGE) from\b|\b(RCPT|MAIL|DATA) failed: \d{3}\b|(?:^|\n)(?:[^\n]{0,40}[ :>\]])?(?:C|CLIENT|>>>?|->|=>)[: ] ?(RCPT TO|MAIL FROM|DATA|EHLO|HELO|STARTTLS|AUTH)\b/gi;

export interface Command extends Place {
  value: string;
}

/** The command that `reply` answered. */
export function commandOf(text: string, reply: FoundReply): Command | undefined {
  const from = Math.max(0, reply.start - NEAR);
  const near = text.slice(from, Math.min(text.length, reply.end + NEAR / 2));
  const at = reply.start - from;
  const named = nearestNamed(near, at);
  if (named) return { ...named, start: named.start + from, end: named.end + from };
  for (const [pattern, value] of COMMANDS) {
    const match = pattern.exec(near);
    if (match) return { value, start: from + match.index, end: from + match.index + match[0].length };
  }
  return undefined;
}

/** Of the commands that the text says were answered: the next behind the reply on its line, else the last before it. */
function nearestNamed(near: string, at: number): Command | undefined {
  let before: Command | undefined;
  for (const match of near.matchAll(IN_REPLY_TO)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    const value = COMMANDS.find(([pattern, command]) => command === name || pattern.test(name) || pattern.test(name.toUpperCase()))?.[1];
    if (!value) continue;
    const start = match.index + match[0].indexOf(name);
    const found = { value, start, end: start + name.length };
    if (match.index > at && match[0].startsWith('(')) return found;
    if (match.index <= at) before = found;
  }
  return before;
}

/** How `mailq` of Postfix and Sendmail, and `exim -bp`, begin a message that waits in the queue; its reason stands below. */
export const QUEUED =
  /^[ ]{0,4}(?:[0-9A-Za-z]{6,20}[*!#X-]?\s{1,8}\d{1,12} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d|\d{1,4}[smhdw] {1,4}[\d.]{1,8}[KMG]? \w{6}-\w{6,11}-\w{2,4} <)/m;

/** What a queue, a report or a sending service itself writes of the message. It goes before all words of a reply. */
const STATED: readonly (readonly [RegExp, Outcome])[] = [
  [/status=expired|retry (?:timeout|time) exceeded|delivery time expired/i, 'expired'],
  [
    /status=deferred|stat=deferred|^ *action: *delayed|^Will-Retry-Until:|this is a warning (?:message )?only|\bhas not yet been\s{1,12}delivered\s{1,12}to\s{1,12}one or more|will be retried until|delayed mail \(still|\bdelivery \d+: deferral: |\bTempFail\b|TransientFailure|"(?:type|event)": ?"(?:deferred|deferral|delay)"|"severity": ?"temporary"|"queue_name": ?"deferred"|delay reason:|no action is required on your part| == \S+@|\btemporarily rejected (?:RCPT|MAIL|after DATA)\b/im,
    'delayed',
  ],
  [QUEUED, 'delayed'],
  [
    /status=bounced|^ *action: *failed|\bdelivery \d+: failure: |"(?:type|event|eventType)": ?"(?:(?:hard_?)?bounce|blocked|dropped|failed|reject)"|\brejected (?:RCPT|MAIL|after DATA)\b| \*\* \S+@/im,
    'failed',
  ],
];
/** What people are told in words. qmail gives up on a host after each attempt, not on the message. */
const TOLD: readonly (readonly [RegExp, Outcome])[] = [
  [
    /message expired|too long in (?:the )?queue|in the queue too long|giving up(?! on )|expired, returned|undeliverable for \d|could not be delivered for|not (?:been )?deliver(?:ed|able) (?:for|in|within|after) \d/i,
    'expired',
  ],
  [
    /delivery (?:has )?failed permanently|failed permanently|permanent(?:ly)?[ -](?:fatal )?(?:error|failure|failed)|undeliverable|returned to sender|could not be delivered|wasn't delivered|message not delivered|message discarded|delivery (?:status )?(?:notification )?\(?failure/i,
    'failed',
  ],
  [
    /will be retried|will be re-?attempted|still undelivered|has been delayed|retry(?:ing)? (?:later|in)|delivery (?:temporarily )?(?:suspended|delayed)|defer \(|continue to retry/i,
    'delayed',
  ],
];
const ACCEPTED =
  /status=sent|\bPassed CLEAN\b|\bDelivered mail \S{1,120}@\S{1,120} \(\d|\bdelivery \d+: success: |\b354[ -][^\n]{0,200}\n(?:[^\n]{0,300}\n){0,3}[^\n]{0,160}\b250[ -]|^ *action: *(?:delivered|relayed|expanded)|stat=sent|\b250 2\.\d\.\d [^\n]{0,40}(?:queued|accepted|ok)|\b25[01] [^\n]{0,60}(?:\bqueued\b|requested mail action ok|will forward)|\b250 OK id=\w{6}-|=> \S+@[^\n]{0,200}\bC="250|"(?:notificationType|eventType|event)": ?"(?:Delivery|delivered)"/im;
/** A program that did not want what it got. */
const UNWANTED = /\bexpected\b/i;
/** A line by which Postfix says what became of one message. */
const STATUS_LINE = /: ([0-9A-Za-z]{6,20}): to=<[^>\n]{0,320}>[^\n]{0,300}\bstatus=(sent|deferred|bounced|expired)\b/g;
/** More of a text than this says no more about the outcome. */
const MAX_READ = 20_000;

/** What became of the message. Without words about it, a permanent reply means failed; a temporary one leaves it open. */
export function outcomeOf(text: string, reply: FoundReply | undefined): Outcome {
  const read = text.slice(0, MAX_READ);
  if (wentInTheEnd(read) || (!reply && ACCEPTED.test(read) && !UNWANTED.test(read))) return 'accepted';
  for (const [pattern, outcome] of [...STATED, ...TOLD]) if (pattern.test(read)) return outcome;
  const digit = (reply?.code ?? reply?.enhanced)?.[0];
  return digit === '5' ? 'failed' : 'unknown';
}

/** Whether the text tells of one message alone, and its last attempt went through. */
function wentInTheEnd(text: string): boolean {
  const lines = [...text.matchAll(STATUS_LINE)];
  return lines.length > 1 && lines.at(-1)![2] === 'sent' && lines.every(([, id]) => id === lines[0]![1]);
}

/** Lines by which a server says whom it refused itself; not of its own users, who log in. */
const REFUSED_HERE =
  /\bNOQUEUE: (?:milter-)?reject(?:_warning)?: |\b(?:milter-)?reject: [A-Z-]{3,16} from |\brejected (?:RCPT|MAIL|after DATA)\b/;
const LOGGED_IN = /\bsubmissions?\/smtpd\b|\bsasl_username=|\bA=[a-z_]{3,30}:/;
/** Whether the text is from the log of a server that refused what came to it. @param text folded */
export const isRefusedHere = (text: string): boolean => REFUSED_HERE.test(text) && !LOGGED_IN.test(text);

const OWN = /X-Postfix;|Reporting-MTA: [^\n]{1,80}\n(?![^]{0,400}Remote-MTA)/;
const REMOTE = /\bsaid: |Remote-MTA|remote (?:mail )?server|refused to talk to me|remote host said|returned error|responded/i;
const CLIENT = /\b(?:at |in )\S+:\d+|Traceback|Exception|Error: |smtplib|nodemailer|PHPMailer|Swift|javax\.mail|MailKit/;

/** Who spoke. */
export function hopOf(text: string, reply: FoundReply | undefined): Hop {
  const from = Math.max(0, (reply?.start ?? 0) - NEAR);
  const near = text.slice(from, reply ? reply.end + NEAR : NEAR * 4);
  if (REMOTE.test(near)) return 'remote';
  if (REFUSED_HERE.test(near) || OWN.test(near)) return 'own';
  if (reply && (reply.announced === 'diagnostic' || reply.announced === 'said' || reply.announced === 'server-line')) return 'remote';
  if (CLIENT.test(near)) return reply ? 'remote' : 'client';
  return 'unknown';
}
