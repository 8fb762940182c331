/**
 * What a code alone says about the cause, before any word is read: the registry's meanings and the field's habits.
 * Only a starting point. The replies of the index teach the rest, and words outweigh both.
 */
import { rowOf } from '../model/code.ts';

/** Registry row to causes, the most usual first. RFC 3463, RFC 5248 and the IANA registry; habits where they differ. */
const BY_ENHANCED: Readonly<Record<string, string>> = {
  'X.1.0': 'user-unknown bad-address sender-rejected',
  'X.1.1': 'user-unknown',
  'X.1.2': 'domain-not-found bad-address',
  'X.1.3': 'bad-address',
  'X.1.4': 'bad-address user-unknown',
  'X.1.6': 'recipient-moved user-unknown',
  'X.1.7': 'sender-rejected bad-address',
  'X.1.8': 'sender-domain-invalid sender-rejected account-blocked',
  'X.1.9': 'accepts-no-mail',
  'X.1.10': 'user-unknown accepts-no-mail',
  'X.2.0': 'mailbox-disabled sender-reputation greylisted user-unknown',
  'X.2.1': 'mailbox-disabled user-unknown recipient-rate-limited',
  'X.2.2': 'mailbox-full',
  'X.2.3': 'message-too-big',
  'X.2.4': 'recipient-restricted',
  'X.3.0': 'server-error',
  'X.3.1': 'disk-full',
  'X.3.2': 'server-busy accepts-no-mail',
  'X.3.3': 'not-implemented',
  'X.3.4': 'message-too-big',
  'X.3.5': 'server-error',
  'X.4.0': 'connection-failed',
  'X.4.1': 'connection-failed user-unknown',
  'X.4.2': 'connection-failed',
  'X.4.3': 'dns-failure',
  'X.4.4': 'domain-not-found dns-failure',
  'X.4.5': 'server-busy rate-limited',
  'X.4.6': 'mail-loop',
  'X.4.7': 'message-expired',
  'X.5.0': 'syntax-error user-unknown',
  'X.5.1': 'command-sequence not-implemented syntax-error',
  'X.5.2': 'syntax-error helo-rejected',
  'X.5.3': 'too-many-recipients',
  'X.5.4': 'syntax-error',
  'X.5.5': 'not-implemented',
  'X.5.6': 'syntax-error',
  'X.6.0': 'message-malformed content-rejected',
  'X.6.1': 'message-malformed',
  'X.6.2': 'message-malformed',
  'X.6.3': 'message-malformed',
  'X.6.5': 'message-malformed',
  'X.6.6': 'message-malformed',
  'X.6.7': 'smtputf8-unsupported',
  'X.6.8': 'smtputf8-unsupported',
  'X.6.9': 'smtputf8-unsupported',
  'X.7.0': 'policy sender-reputation content-spam',
  'X.7.1': 'policy content-spam blocklisted relay-denied sender-reputation',
  'X.7.2': 'recipient-restricted',
  'X.7.3': 'auth-failed',
  'X.7.4': 'auth-failed not-implemented',
  'X.7.5': 'tls-failed',
  'X.7.7': 'message-malformed',
  'X.7.8': 'auth-failed',
  'X.7.9': 'auth-failed',
  'X.7.10': 'tls-required',
  'X.7.11': 'tls-required',
  'X.7.12': 'auth-failed recipient-restricted',
  'X.7.13': 'mailbox-disabled',
  'X.7.14': 'auth-failed',
  'X.7.17': 'user-unknown',
  'X.7.18': 'user-unknown',
  'X.7.20': 'dkim-fail',
  'X.7.21': 'dkim-fail',
  'X.7.22': 'dkim-fail',
  'X.7.23': 'spf-fail',
  'X.7.24': 'spf-fail',
  'X.7.25': 'reverse-dns',
  'X.7.26': 'no-spf-or-dkim dmarc-fail spf-fail',
  'X.7.27': 'sender-domain-invalid spf-fail',
  'X.7.28': 'rate-limited',
  'X.7.29': 'policy',
  'X.7.30': 'tls-required',
};

/** Basic code to causes, for codes without a page that names theirs. */
const BY_BASIC: Readonly<Record<string, string>> = {
  421: 'server-busy rate-limited sender-reputation too-many-connections connection-failed',
  422: 'mailbox-full',
  432: 'auth-failed too-many-connections recipient-rate-limited',
  450: 'greylisted mailbox-disabled user-unknown reverse-dns policy',
  451: 'server-error greylisted dns-failure server-busy rate-limited',
  452: 'disk-full mailbox-full too-many-recipients rate-limited',
  454: 'tls-failed auth-failed relay-denied rate-limited',
  455: 'server-error',
  500: 'syntax-error not-implemented',
  501: 'syntax-error bad-address helo-rejected',
  502: 'not-implemented syntax-error',
  503: 'command-sequence auth-required',
  504: 'helo-rejected not-implemented auth-failed',
  521: 'accepts-no-mail sender-reputation',
  523: 'message-too-big',
  530: 'auth-required tls-required',
  533: 'auth-required',
  534: 'auth-failed',
  535: 'auth-failed',
  538: 'tls-required',
  541: 'content-spam policy',
  550: 'user-unknown policy sender-reputation relay-denied',
  551: 'recipient-moved relay-denied user-unknown',
  552: 'mailbox-full message-too-big',
  553: 'bad-address sender-rejected relay-denied send-as-denied',
  554: 'policy content-spam blocklisted sender-reputation relay-denied',
  555: 'syntax-error',
  556: 'accepts-no-mail domain-not-found',
};

/** Each cause after the first counts this much of the one before it. */
const FALLING = 0.55;

export type Shares = ReadonlyMap<string, number>;

function shares(causes: readonly string[]): Shares {
  const raw = causes.map((cause, i) => [cause, FALLING ** i] as const);
  const sum = raw.reduce((total, [, weight]) => total + weight, 0);
  return new Map(raw.map(([cause, weight]) => [cause, weight / sum]));
}

/** The usual causes of an enhanced code by its row; shares add up to 1, or none for a row without a usual cause. */
export const usualOfEnhanced = (enhanced: string): Shares => shares(BY_ENHANCED[rowOf(enhanced)]?.split(' ') ?? []);

/**
 * The usual causes of a basic code.
 * @param onPage the causes its page names, in the page's order
 */
export const usualOfBasic = (code: string, onPage: readonly string[] = []): Shares =>
  shares(onPage.length ? [...new Set(onPage)] : (BY_BASIC[code]?.split(' ') ?? []));

/** Causes that lie with the recipient, the sender, the connection: what a command can and cannot be refused for. */
const RECIPIENT =
  'user-unknown mailbox-full mailbox-disabled recipient-moved recipient-restricted recipient-rate-limited bad-address relay-denied too-many-recipients domain-not-found';
const SENDER = 'sender-rejected sender-domain-invalid send-as-denied spf-fail account-blocked';
const CONNECTION = 'sender-reputation blocklisted reverse-dns too-many-connections server-busy';
const CONTENT = 'content-spam virus content-rejected message-malformed dkim-fail dmarc-fail no-spf-or-dkim';

/** Log-odds that a command gives. Small: servers hold refusals back until RCPT or the end of data. */
const FITS = 0.7;
const UNLIKELY = -1.5;
const BY_COMMAND: Readonly<Record<string, { fits?: string; unlikely?: string }>> = {
  connect: { fits: CONNECTION, unlikely: `${RECIPIENT} ${CONTENT}` },
  EHLO: { fits: 'helo-rejected', unlikely: `${RECIPIENT} ${CONTENT}` },
  STARTTLS: { fits: 'tls-failed', unlikely: `${RECIPIENT} ${SENDER} ${CONTENT}` },
  AUTH: { fits: 'auth-failed', unlikely: `${RECIPIENT} ${CONTENT}` },
  MAIL: { fits: `${SENDER} auth-required`, unlikely: `${RECIPIENT} ${CONTENT} auth-failed` },
  RCPT: { fits: 'user-unknown relay-denied mailbox-disabled', unlikely: 'virus message-malformed' },
  'end of data': { fits: CONTENT, unlikely: 'relay-denied user-unknown' },
};

/** What is refused for now is hardly ever refused for what will be the same later: `451 virus scanner timed out`. */
const BY_CLASS: Readonly<Record<string, string>> = { 4: 'virus content-rejected message-malformed not-implemented dkim-fail' };
const CLASS_ODDS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(BY_CLASS).map(([first, causes]) => [first, new Map(causes.split(' ').map((cause) => [cause, UNLIKELY] as const))]),
);

const COMMAND_ODDS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(BY_COMMAND).map(([command, { fits, unlikely }]) => {
    const odds = new Map<string, number>();
    for (const cause of fits?.split(' ') ?? []) odds.set(cause, FITS);
    for (const cause of unlikely?.split(' ') ?? []) odds.set(cause, UNLIKELY);
    return [command, odds];
  }),
);
const NO_ODDS: ReadonlyMap<string, number> = new Map();

/** What the command that was answered adds to each cause's log-odds. */
export const byCommand = (command: string | undefined): ReadonlyMap<string, number> => COMMAND_ODDS.get(command ?? '') ?? NO_ODDS;

/** What the first digit of the code that was given adds to each cause's log-odds. */
export const byClass = (code: string | undefined): ReadonlyMap<string, number> => CLASS_ODDS.get(code?.[0] ?? '') ?? NO_ODDS;
