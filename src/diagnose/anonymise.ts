/**
 * Takes out of a text what tells whose mail it is, before somebody shares it: addresses, hosts, IPs, ids, names of users,
 * secrets, what other headers say. What the diagnosis reads stays: codes, words, the hosts and tokens of providers.
 * Each rule is one pattern that looks at one place; the time is linear in the text.
 */

export interface Known {
  /** Whether a host name belongs to a provider, so that it tells who spoke and not who wrote. */
  host: (host: string) => boolean;
  /** Whether a word with digits in it is one that known replies have: `S3140`, `LPN007_510`. */
  token: (word: string) => boolean;
}

/** Header fields that tell of people and ways. A line with a reply in it stays for the other rules. */
const HEADER =
  /^(Subject|From|To|Cc|Bcc|Reply-To|Sender|Return-Path|Message-ID|In-Reply-To|References|Received(?:-SPF)?|DKIM-Signature|Authentication-Results|ARC-[A-Za-z-]{4,30}|X-(?!Postfix)[A-Za-z-]{2,40}|Thread-[A-Za-z]{4,8}|Date):(?!.*(?:\bsaid\b|(?<![\w.-])[45]\d\d(?![\w:.])))[ \t].*(?:\n[ \t]+\S.*)*/gim;

/** What a client sends to log in, and passwords in settings. */
const LOGIN = /\b(AUTH (?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5)|Bearer) +[A-Za-z0-9+/=._-]{4,}/g;
const SECRET = /(?<![A-Za-z])(pass(?:word|wd)?|secret|token|api[_-]?key|access[_-]?key)(["']?\s?(?:=>|[:=])\s?["']?)[^\s"',;)}\]]{3,200}/gi;
/** The password behind IMAP's LOGIN, and keys of sending services by their own forms. */
const IMAP_LOGIN = /\b(LOGIN +(?:"[^"\n]{1,120}"|[^\s"]{1,120}) +)(?:"[^"\n]{1,200}"|[^\s"]{1,200})/g;
const KEYS = /\bSG\.[\w-]{10,40}\.[\w-]{10,80}|\bkey-[0-9a-f]{32}\b|\bxkeysib-[\w-]{20,120}|\bxsmtpsib-[\w-]{20,120}|\bAKIA[0-9A-Z]{16}\b/g;
/** Exim says the subject in a sentence. */
const SUBJECT = /(\bThe subject of the message is: *)[^\n]{1,400}/g;
/** The name somebody logs in with, where a log or a setting says it. */
const USER =
  /\b(sasl_username|user(?:name)?|login|account|auth(?:enticated)?_(?:id|user)|A=[a-z_]{3,30}:|uid)(["']?\s?(?:=>|[:=])?\s?["']?)(?=[^\s"'<>,;)]{0,120}[^\s"'<>,;)\d])(?<==|=>|:|["'])[^\s"'<>,;)]{2,120}/gi;
const HOME = /(\/home\/|\/Users\/|[A-Z]:\\Users\\|\/var\/www\/(?:vhosts\/)?)[^\s/\\"':]{1,100}/g;

/** What may stand before the `@`, and the domain behind it. */
const LOCAL_PART = /[^\s<>()[\]:;,"'`|\\]/u;
const MAX_LOCAL_PART = 200;
const DOMAIN = /(?:[\p{L}\p{N}_-]{1,63}\.){0,10}[\p{L}\p{N}_-]{1,63}/uy;
const URL_PARTS = /\b(https?:\/\/)([^\s/"'<>)\]]{1,255})([^\s"'<>)\]]{0,2000})/gi;
const IPV4 = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d]|\.\d)/g;
/** The answer of a blocklist, which says what it lists. */
const LIST_ANSWER = /^127\.0\.\d+\.\d+$/;
/** At least three groups, so that a time of day is none; `::` allowed. */
const IPV6 =
  /(?<![\w:.])(?:IPv6:)?(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f:]{0,39}(?![\w:])/gi;
const TIME_OF_DAY = /^\d{1,2}:\d\d:\d\d(?::\d+)?$/;
/** Labels and a top-level domain of letters, lower-case as hosts are written; class names have capitals. */
const HOST = /(?<![\w@.$/\\-])(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,10}(?:[a-z]{2,18}|xn--[a-z0-9-]{2,40})\.?(?![\w@(-]|\.\w)/g;
/** What looks like a host and is a file or a method. Endings that are countries too (`.pl`, `.py`, `.rs`) hide hosts, so only the best known names stay. */
const FILE =
  /^(?:main\.cf|master\.cf|smtplib\.py)$|\.(?:js|mjs|cjs|ts|php|java|kt|go|rb|cs|vb|cpp|txt|log|conf|cfg|ini|yml|yaml|json|xml|html?|css|dll|exe|eml|msg|csv|pem|crt|key|tgz|gz|pdf|docx?|mail|error|send|message|code|smtp|sendmail|response)$/;
const PACKAGE =
  /^(?:com|org|net|io|javax?|jakarta|system|microsoft|sun|smtplib|smtp|email|net\.smtp)\.(?:[a-z]+\.)*(?:mail|smtp|internet|net|util|lang|security|springframework|apache|sun)\b/;
/** A run with digits and letters, as queue ids and session ids are. */
const ID = /(?<![\w@.<])(?=[A-Za-z_-]{0,200}\d)(?=[\d_-]{0,200}[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9])){8,200}(?![\w@>])/g;
const LONG_NUMBER = /(?<![\w.-])\d{7,40}(?![\w.-])/g;
/** `4Zk2Qd5XyB:` behind the process of a mail log, however short. */
const QUEUE_ID = /(\]: )[0-9A-Za-z]{6,24}(?=: )/g;
/** Times are no ids: `2026-11-21T09:15:02.123+01:00`. */
const DATE = /^\d{4}-\d\d-\d\d/;

/**
 * The text without what tells whose mail it is. Placeholders are `<address>`, `<ip>`, `<host>`, `<id>`, `<url>`, `<user>`,
 * `<secret>`; done twice it changes nothing more.
 */
export function anonymise(text: string, known: Known): string {
  const named = text
    .replace(HEADER, '$1: <...>')
    .replace(URL_PARTS, (_, scheme: string, host: string, rest: string) =>
      known.host(host.toLowerCase()) ? scheme + host + rest.replace(/\?.*/s, '') : '<url>',
    )
    .replace(SUBJECT, '$1<...>')
    .replace(LOGIN, '$1 <secret>')
    .replace(IMAP_LOGIN, '$1<secret>')
    .replace(KEYS, '<secret>')
    .replace(SECRET, '$1$2<secret>')
    .replace(HOME, '$1<user>')
    .replace(USER, '$1$2<user>');
  return withoutAddresses(named)
    .replace(IPV4, (ip) => (LIST_ANSWER.test(ip) ? ip : '<ip>'))
    .replace(IPV6, (ip) => (TIME_OF_DAY.test(ip) ? ip : '<ip>'))
    .replace(HOST, (host) => (known.host(host.replace(/\.$/, '')) || FILE.test(host) || PACKAGE.test(host) ? host : '<host>'))
    .replace(QUEUE_ID, '$1<id>')
    .replace(ID, (id) => (known.token(id) || DATE.test(id) || known.host(id.toLowerCase()) ? id : idParts(id, known)))
    .replace(LONG_NUMBER, '<id>');
}

/** A run such as `5.7.26-a92f1c3` keeps nothing but known tokens; a word with one digit (`ipv4-only`) is no id. */
function idParts(id: string, known: Known): string {
  const digits = id.replace(/\D/g, '').length;
  if (digits < 3 || known.token(id)) return id;
  return '<id>';
}

/**
 * Addresses, with their angle brackets or without, quoted-printable and SRS forms too. Goes from `@` to `@`, so that a text
 * without any costs nothing.
 */
function withoutAddresses(text: string): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(done, at + 1))) {
    let start = at;
    while (start > done && at - start < MAX_LOCAL_PART && isLocal(text, start - 1)) start--;
    DOMAIN.lastIndex = at + 1;
    if (start === at || !DOMAIN.test(text)) continue;
    let end = DOMAIN.lastIndex;
    if (text[start - 1] === '<' && start > done) start--;
    if (text[end] === '>') end++;
    out += `${text.slice(done, start)}<address>`;
    done = end;
  }
  return out + text.slice(done);
}

/** An apostrophe is part of a name where letters stand on both sides: `o'neil`. */
const isLocal = (text: string, at: number): boolean =>
  LOCAL_PART.test(text[at]!) || (text[at] === "'" && /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? ''));
