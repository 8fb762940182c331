/**
 * The evidence in a log line or a bounce: what a postmaster needs to find one message among millions. Reads what stands
 * there and never guesses; a field that the text lacks is left out. Pure; each pattern looks at one place, so that the time
 * stays linear in the text.
 */

export interface Evidence {
  /** The whole reply, with the session id the server put into it, on one line. */
  reply?: string;
  /** As the text has it. Whether it tells its zone: `hasZone`. */
  time?: string;
  /** The address that connected to the other side. */
  sendingIp?: string;
  /** The name it greeted with. */
  helo?: string;
  /** The server that answered, with its address where that is known. */
  mx?: string;
  /** Envelope sender; `<>` for a bounce. */
  sender?: string;
  recipient?: string;
  messageId?: string;
  /** Of the sending server, or of the server whose log it is. */
  queueId?: string;
}

/** Units: UTF-16. A bounce carries its report at the front; a log line is short. */
const MAX_READ = 60_000;

const ADDRESS = String.raw`[^\s<>"',;()]{1,120}@[^\s<>"',;()]{1,200}`;
const HOST = String.raw`[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}`;
const IP = String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|(?:IPv6:)?[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** The patterns of each field, the surest first; the first group is the value. */
const FIELDS: Record<Exclude<keyof Evidence, 'reply' | 'mx'>, RegExp[]> = {
  time: [
    // What a bounce says of the last attempt, then of its arrival.
    /^Last-Attempt-Date: *(.{10,60})$/m,
    /^Arrival-Date: *(.{10,60})$/m,
    /^Created Date: *(.{10,60})$/m,
    new RegExp(String.raw`^(?:<\d{1,3}>\d? ?)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?)`, 'm'),
    new RegExp(String.raw`^(?:<\d{1,3}>)?(${MONTH} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,6})?)`, 'm'),
    /^(\d{1,2}\/\d{1,2}\/\d{4},? \d{1,2}:\d\d:\d\d(?: ?[AP]M)?(?: \([^)\n]{1,40}\))?)/m,
    /^(@4000[0-9a-f]{20})/m,
    /^Date: *(.{10,60})$/m,
  ],
  sendingIp: [
    new RegExp(String.raw`\breject(?:_warning)?: [A-Z ]{3,20} from [^\s\[]{1,255}\[(${IP})\]`),
    new RegExp(String.raw`\bI=\[(${IP})\]`),
    new RegExp(String.raw`\bH=[^\[\n]{0,300}\[(${IP})\](?::\d+)? .{0,300}\brejected\b`),
    new RegExp(String.raw`^(?:Source|Sending|Sender) IP(?: address)?: *(${IP})`, 'im'),
    // The other side names the client that it talks about.
    new RegExp(
      String.raw`\b(?:client host|sending IP|your IP(?: address)?|IP address|messages? from|mail from|connection from|Client host \[?) ?\[?(${IP})\b`,
      'i',
    ),
  ],
  helo: [
    /\bhelo=<([^<>\s]{1,255})>/,
    /\bH=(?:[^\s(]{1,255} )?\(([^()\s]{1,255})\) \[.{0,300}\brejected\b/,
    /\bHELO=([^\s,;]{1,255})/,
    /^(?:C: ?)?(?:EHLO|HELO) (\S{1,255})$/m,
  ],
  sender: [
    /\bfrom=<([^<>\s]{0,320})>/,
    /\bctladdr=<?([^<>\s,]{1,320})>?/,
    new RegExp(String.raw`\bF=<(${ADDRESS}|)>`),
    /^X-Postfix-Sender: *rfc822; *(\S{1,320})/im,
    new RegExp(String.raw`^Sender Address: *(${ADDRESS})`, 'im'),
    new RegExp(String.raw`^(?:C: ?)?MAIL FROM: ?<(${ADDRESS}|)>`, 'im'),
    new RegExp(String.raw`^Return-Path: *<(${ADDRESS}|)>`, 'im'),
    new RegExp(String.raw`<= (${ADDRESS}|<>)`),
  ],
  recipient: [
    new RegExp(String.raw`\bto=<?(${ADDRESS})>?`),
    new RegExp(String.raw`^Final-Recipient: *[\w-]{1,12}; *<?(${ADDRESS})>?`, 'im'),
    new RegExp(String.raw`^Original-Recipient: *[\w-]{1,12}; *<?(${ADDRESS})>?`, 'im'),
    new RegExp(String.raw`^Recipient Address: *(${ADDRESS})`, 'im'),
    new RegExp(String.raw` (?:\*\*|==|=>) (?:[^\s<>]{1,120} )?<?(${ADDRESS})>?`),
    new RegExp(String.raw`\brejected RCPT <(${ADDRESS})>`),
    new RegExp(String.raw`\bRCPT TO: ?<(${ADDRESS})>`, 'i'),
    new RegExp(String.raw`^\s{0,4}<?(${ADDRESS})>?:?\s*$`, 'm'),
    new RegExp(String.raw`^<(${ADDRESS})>:`, 'm'),
    new RegExp(String.raw`\b(?:delivered to|recipient|message to) <?(${ADDRESS})>?`, 'i'),
  ],
  messageId: [
    /^X-Original-Message-ID: *(<[^<>\s]{3,250}>)/im,
    /^Message-ID: *(<[^<>\s]{3,250}>)/im,
    /\bmessage-id=(<[^<>\s]{3,250}>)/,
    /\bmsgid=(<[^<>\s]{3,250}>)/,
    / id=([^\s<>@]{1,120}@[^\s<>]{1,200})/,
    /^Network Message ID: *([0-9a-f-]{36})/im,
  ],
  queueId: [
    /^X-Postfix-Queue-ID: *(\S{6,40})/im,
    /\bpostfix\S{0,30}\[\d+\]: ([0-9A-Za-z]{6,20}): (?!.{0,12}reject)/,
    /^\S.{0,60} ([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2,4}) /m,
    /\b(?:sendmail|sm-mta)\S{0,20}\[\d+\]: ([0-9A-Za-z]{10,20}): /,
    /\bqueue(?:d as|[ -]?id:?) ([0-9A-Za-z-]{6,40})/i,
  ],
};

/** Who answered: the name, and the address beside it. */
const MX: RegExp[] = [
  new RegExp(String.raw`\bhost (${HOST})\s{0,2}\[(${IP})\](?::\d+)?(?: +said|:|\s*$)`, 'm'),
  new RegExp(String.raw`\brelay=(${HOST}) ?\[(${IP})\]`),
  new RegExp(String.raw` (?:\*\*|==|=>|->) .{0,400}? H=(${HOST}) \[(${IP})\]`),
  new RegExp(String.raw`^Remote-MTA: *dns; *<?(${HOST})>?(?: \((${IP}))?`, 'im'),
  new RegExp(String.raw`\bRemote Server at (${HOST}) \((${IP})\)`),
  new RegExp(
    String.raw`^(?:Message rejected by|Remote server|Reporting server|Receiving server): *(${HOST})(?: ?[\[(](${IP})[\])])?`,
    'im',
  ),
  new RegExp(String.raw`\b(?:connect to|conversation with|connection with|talking to) (${HOST})(?: ?\[(${IP})\])?`),
  new RegExp(String.raw`^(${HOST}) (?:rejected your message|gave this error)`, 'im'),
  new RegExp(String.raw`^(${HOST}) #?<?#?[245]\d\d[ -]`, 'm'),
  new RegExp(String.raw`()\b(${IP})_does_not_like`),
];

/** What stands before a reply, and what ends it. */
const REPLY_AFTER: RegExp[] = [
  /\bsaid: */,
  /\breject(?:_warning)?: [A-Z ]{3,20} from \S{1,300}: */,
  /\b(?:after [A-Z][A-Za-z ]{2,30}(?: ?:? ?<[^<>\n]{0,320}>)?(?: SIZE=\d+)?|after initial connection|after end of data): *(?:host \S{1,255} \[[^\]\n]{3,45}\]: *)?/,
  /^Diagnostic-Code: *(?:smtp|X-[\w-]{1,20}); */im,
  /\bremote server (?:was|returned):?[\s'"]*/i,
  /\breturned '/i,
  /^(?:Reported error|Error|Error Details): */im,
  /\bRemote host said: */i,
  /\bRemote_host_said:_/i,
  /\brejected RCPT <[^<>\n]{1,320}>: */,
  /^\S.{0,200}? #?<?#?(?=[45]\d\d[ -][\d#])/m,
];
const REPLY = /^(?:<\S{1,255} #)?#?([45]\d\d)(?:[ -]|$)/;
const REPLY_ENDS = /\(in reply to .*|; from=<.*|'?>?#SMTP#.*|'\.?\s*$|\)\s*$/s;
/** Lines of a reply are no more than this many; what follows is something else. */
const MOST_LINES = 12;

/** A frame or a member of an object that a program prints below the reply. */
const TRACE = /^\s*(?:at \S+ ?\(|at (?:async )?[\w./:\\-]+:\d+|File "|[{}]|[a-z]\w{2,20}: ['"\d])/;
/** The bounce is a mail, too: its own sender, id and date are not those of the message it is about. */
const OWN_HEADER = /^(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/;
function withoutOwnHeader(text: string): string {
  const header = OWN_HEADER.exec(text)?.[0];
  return header && /multipart\/report|^From:[^\n]*(?:mailer-daemon|postmaster)|^Return-Path: *<>/im.test(header)
    ? text.slice(header.length)
    : text;
}

/** The evidence that a pasted text holds. */
export function evidenceIn(text: string): Evidence {
  const read = withoutOwnHeader(text.slice(0, MAX_READ).replaceAll('\r\n', '\n'));
  const evidence: Evidence = {};
  const reply = replyIn(read);
  if (reply) evidence.reply = reply;
  for (const [field, patterns] of Object.entries(FIELDS) as [keyof typeof FIELDS, RegExp[]][])
    for (const pattern of patterns) {
      const value = pattern.exec(read)?.[1];
      if (value === undefined) continue;
      evidence[field] = value.trim().replace(/[.,;:]+$/, '') || '<>';
      break;
    }
  for (const pattern of MX) {
    const match = pattern.exec(read);
    if (!match) continue;
    const [name, ip] = [match[1]?.replace(/\.$/, ''), match[2]];
    evidence.mx = name && ip ? `${name} [${ip}]` : name || ip || '';
    break;
  }
  return evidence;
}

/** Whether a time says in which zone it is. */
export const hasZone = (time: string): boolean =>
  /(?:Z|[+-]\d\d:?\d\d|\b(?:UTC|GMT|[CPEM][SED]?[SD]?T)\)?)\s*$|^@4000|\(UTC/.test(time) || /\([A-Z]{2,5}\)$/.test(time);

function replyIn(text: string): string | undefined {
  for (const before of REPLY_AFTER) {
    const match = before.exec(text);
    if (!match) continue;
    const reply = replyAt(text, match.index + match[0].length);
    if (reply) return reply;
  }
  const bare = /^[^\S\n]{0,8}(?:S:|<-|<<<|<)? ?(?=[45]\d\d(?:-| \S))/m.exec(text);
  return bare ? replyAt(text, bare.index + bare[0].length) : undefined;
}

/** The reply that begins at a place: its line, the lines that continue it, up to what ends it. */
function replyAt(text: string, at: number): string | undefined {
  // A log of qmail has underscores for blanks.
  const underscored = text.slice(at - 20, at).endsWith('said:_');
  const lines = text.slice(at, at + 4000).split('\n', MOST_LINES);
  const first = (underscored ? lines[0]!.replaceAll('_', ' ') : lines[0]!).trim();
  const code = REPLY.exec(first)?.[1];
  if (!code) return undefined;
  const reply = [first];
  for (const line of lines.slice(1)) {
    if (REPLY_ENDS.test(reply.at(-1)!) && !/\)\s*$/.test(reply.at(-1)!)) break;
    // The next line of the reply, or a folded field of a report.
    const goesOn = reply.at(-1)!.startsWith(`${code}-`) && line.trimStart().startsWith(code);
    if (!goesOn && (!/^[ \t]+\S/.test(line) || TRACE.test(line))) break;
    reply.push(line.trim());
  }
  return unwrapped(reply.join(' '));
}

/** Without what a log puts around it; a bracket stays where the reply itself has opened it. */
function unwrapped(reply: string): string {
  let text = reply
    .replace(/^<\S{1,255} #/, '')
    .replace(/^#/, '')
    .replace(/ ?\(in reply to .*$/s, '')
    .replace(/; from=<.*$/s, '')
    .replace(/'?>?#SMTP#.*$/s, '')
    .trim();
  if (text.endsWith(')') && text.split('(').length <= text.split(')').length - 1) text = text.slice(0, -1);
  return text
    .replace(/(?<!\w)'\.?$|'\.?$/, (quote) => (text.split("'").length % 2 === 0 ? '' : quote))
    .replace(/\s+/g, ' ')
    .trim();
}
