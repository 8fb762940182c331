/** Every word of the user interface. Content has its own words in content/. */
import type { Foreign, Hop, Outcome, Remark, SpanKind } from './diagnose/types.ts';
import type { ReplyCategory, ReplyClass, Subject } from './model/code.ts';
import type { Actor } from './model/schemas.ts';
import type { Heals, Verb } from './model/assemble.ts';
import type { Aspect } from './model/compare.ts';
import type { ComparisonGroup } from './model/comparisons.ts';

export const SITE = {
  name: 'Replycode',
  /** On npm. */
  package: 'replycode',
  tagline: 'The reference for SMTP reply codes',
  description:
    'What an SMTP reply code means, who has to act, whether it heals by itself and what to do now. Paste an error text and get its diagnosis.',
};

/** The index that a kind of page belongs to. */
export const INDEX_OF_KIND: Record<string, { name: string; path: string } | undefined> = {
  code: { name: 'SMTP reply codes', path: '/codes/' },
  'enhanced code': { name: 'Enhanced status codes', path: '/enhanced/' },
  cause: { name: 'Causes', path: '/causes/' },
  provider: { name: 'Providers', path: '/providers/' },
  comparison: { name: 'Comparisons', path: '/compare/' },
  guide: { name: 'Guide', path: '/guide/' },
};

/** The class of a code, as the wire says it. */
export const CLASS: Record<ReplyClass, { name: string; digit: string; wire: string; explain: string }> = {
  preliminary: { name: 'No SMTP class', digit: '1', wire: 'No reply', explain: 'No SMTP reply begins with 1 (RFC 5321 section 4.2.1).' },
  success: { name: 'Success', digit: '2', wire: 'Accepted', explain: 'Success: the command was carried out.' },
  intermediate: {
    name: 'Intermediate',
    digit: '3',
    wire: 'Goes on',
    explain: 'Intermediate: accepted so far, the server waits for more input.',
  },
  temporary: {
    name: 'Temporary',
    digit: '4',
    wire: 'Temporary',
    explain: 'Temporary failure: not accepted now. The sending server keeps the mail and tries again.',
  },
  permanent: {
    name: 'Permanent',
    digit: '5',
    wire: 'Permanent',
    explain: 'Permanent failure: refused. The sending server gives up and returns the mail.',
  },
};

export const CATEGORY: Record<ReplyCategory, string> = {
  syntax: 'Syntax: errors of form, and commands without a category of their own',
  information: 'Information: status and help',
  connections: 'Connections: the transmission channel itself',
  unspecified: 'Unspecified in RFC 5321; the authentication extension uses x3z',
  'mail-system': 'Mail system: the state of the receiving side for this mail',
};
export const NO_CATEGORY = 'Outside the grammar: the second digit of a reply code ends at 5 (RFC 5321 section 4.2)';

export const CATEGORY_SHORT: Record<string, string> = {
  0: 'Syntax',
  1: 'Information',
  2: 'Connection',
  3: 'Security',
  5: 'Mail system',
};

export const SUBJECT: Record<Subject, string> = {
  other: 'Other or undefined',
  address: 'Addresses',
  mailbox: 'The mailbox',
  'mail-system': 'The mail system',
  network: 'Network and routing',
  protocol: 'The mail delivery protocol',
  content: 'Message content',
  security: 'Security and policy',
};

/** Who can act: as a name in a list, and as a station on the way of a message. */
export const ACTOR: Record<Actor, { name: string; station: Station }> = {
  sender: { name: 'the sender', station: 'sender' },
  developer: { name: 'the developer of the sending app', station: 'sender' },
  'sending-server': { name: 'the sending mail server', station: 'sending' },
  'sender-domain': { name: "the sender's domain (DNS)", station: 'sending' },
  'sender-provider': { name: "the sender's provider", station: 'sending' },
  forwarder: { name: 'the forwarder', station: 'between' },
  'list-operator': { name: 'the list operator', station: 'between' },
  'receiving-server': { name: 'the receiving mail server', station: 'receiving' },
  recipient: { name: 'the recipient', station: 'recipient' },
  nobody: { name: 'nobody', station: 'none' },
};
export type Station = 'sender' | 'sending' | 'between' | 'receiving' | 'recipient' | 'none';
export const STATIONS: { id: Exclude<Station, 'none'>; name: string }[] = [
  { id: 'sender', name: 'Sender' },
  { id: 'sending', name: 'Sending side' },
  { id: 'between', name: 'On the way' },
  { id: 'receiving', name: 'Receiving server' },
  { id: 'recipient', name: 'Recipient' },
];

/** What to do now. `back`: the advice after a permanent reply, where it differs, since the message has come back. */
export const VERB: Record<Verb, { verb: string; advice: string; back?: string }> = {
  wait: { verb: 'Wait', advice: 'The queue tries again by itself.', back: 'Then send the message again: it has come back.' },
  'slow-down': {
    verb: 'Slow down',
    advice: 'Send less at a time, then retry.',
    back: 'Send less at a time, and again what has come back.',
  },
  read: { verb: 'Read the words', advice: 'The number alone does not decide; the text behind it does.' },
  correct: { verb: 'Correct', advice: 'Correct the address or the message, then send again.' },
  fix: {
    verb: 'Fix',
    advice: 'Something must be set right before a retry can pass.',
    back: 'Something must be set right; then the message can be sent again.',
  },
  'log-in': { verb: 'Log in', advice: 'Authenticate in the way the server asks for.' },
  ask: { verb: 'Ask', advice: 'Only the other side can lift it.' },
  shrink: { verb: 'Shrink', advice: 'Send less: fewer bytes or fewer recipients.' },
  stop: { verb: 'Stop', advice: 'Sending the same again cannot succeed.' },
  'go-on': { verb: 'Go on', advice: 'Nothing is wrong.' },
};

export const HEALS: Record<Heals, { short: string; long: string }> = {
  waiting: { short: 'heals by waiting', long: 'Clears by itself; the retry passes.' },
  action: { short: 'waits for someone', long: 'Stays until those who act have acted.' },
  never: { short: 'final', long: 'This message will not be delivered.' },
};

export const RETRY = { queue: 'The queue retries', app: 'The app must retry', none: 'No retry' } as const;
export const GIVE_UP = {
  'at-once': 'At once',
  hours: 'After some hours',
  'a-day': 'Act after a day',
  'queue-lifetime': "When the queue's lifetime ends",
} as const;
export const SUPPRESS = { yes: 'Yes', no: 'No', 'after-repeats': 'After repeats' } as const;
export const RESEND = {
  safe: 'Safe',
  duplicates: 'Makes duplicates',
  useless: 'Useless',
  'when-gone': 'Once the cause is gone',
} as const;

export const SCOPE = {
  session: 'The whole session',
  transaction: 'This transaction',
  recipient: 'This recipient',
  message: 'This message',
} as const;
export const CONNECTION = {
  stays: 'Stays open',
  closes: 'The server closes it',
  'may close': 'The server may close it',
} as const;

export const STATUS = {
  standard: 'RFC 5321',
  extension: 'SMTP extension',
  obsolete: 'Obsolete',
  'registry-only': 'Only in IANA’s list',
  folklore: 'In no RFC',
} as const;

export const PROVIDER_KIND = {
  'mailbox-provider': 'Mailbox provider',
  filter: 'Filter',
  'mail-server': 'Mail server',
  'sending-service': 'Sending service',
  blocklist: 'Blocklist',
  'client-library': 'Mail program or client library',
} as const;

/** The parts of advice that a page may have, as its sections. */
export const ADVICE = [
  { id: 'fixes', kind: 'Fix', title: 'Fixes, by who can act' },
  { id: 'avoid', kind: 'Avoid', title: 'What not to do' },
] as const;
/** Those that a page has, for its table of contents. */
export const adviceOf = (parts: readonly { kind: string }[]) => ADVICE.filter(({ kind }) => parts.some((part) => part.kind === kind));

/** What the guides of a group are for. */
export const GUIDE_GROUP = {
  basics: { name: 'Reading a bounce', about: 'For those to whom none of the words mean anything yet.' },
  'no-reply': {
    name: 'No reply at all',
    about: 'The program could not reach the server, so there is no reply code: what it prints is an error of the network.',
  },
  'next-steps': { name: 'What to do next', about: 'Whom to ask, what to send them, and how to get off a list.' },
} as const;

export const ORIGIN = {
  wire: 'in the session',
  'own-queue': 'written by the sending server',
  ndr: 'in bounce messages',
  library: 'printed by a client library',
} as const;

export const LEG = { mx: 'between servers', submission: 'at submission', lmtp: 'inside the receiving system' } as const;

/** How many replies. */
export const REPLIES = (count: number): string => (count === 1 ? '1 reply' : `${count} replies`);

/** `the sender and the recipient`: names joined for a sentence. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name within a sentence: its capital goes, an abbreviation's (`TLS 1.0`) stays. */
export const within = (name: string): string => (/^[A-Z][a-z ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** The first letter in upper case. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Stations of a session that are no commands, as a table names them. */
export const COMMAND_NAME: Record<string, string> = { connect: 'the connection', 'end of data': 'the end of data', any: 'any command' };

/** What each command of a session is for. */
export const COMMAND: Record<string, string> = {
  connect: 'The reply came when the connection opened, before any command.',
  EHLO: 'EHLO: the sending server says its name.',
  STARTTLS: 'STARTTLS: the connection is to be encrypted.',
  AUTH: 'AUTH: the client logs in.',
  MAIL: 'MAIL FROM: names the envelope sender.',
  RCPT: 'RCPT TO: names one recipient. A refusal here is about this recipient, or about who may send to them.',
  DATA: 'DATA: the message is to follow.',
  'end of data': 'The end of data: the whole message has been sent, and the server takes it or refuses it.',
};

/** Ways to hand a pasted text on. */
export const SHARE = {
  title: 'Link to this diagnosis',
  titleUnknown: 'Tell us about this text',
  text: 'The text without addresses, hosts, IPs and ids',
  help: 'Addresses, hosts, IPs, ids and names of users have been taken out. Read it through and change what should not be seen: only what stands here is handed on.',
  address: 'Address of the diagnosis; the text stands behind the #, which no server sees',
  copy: 'Copy link',
  copied: 'Copied.',
  copyByHand: 'Press Ctrl+C.',
  issue: 'Open an issue with this text',
  issueHelp: 'It opens the project’s tracker with the text filled in; nothing is sent before you submit it there.',
  noTracker: 'Copy the text and send it to whoever runs this site.',
  issueTitle: 'A reply that is not recognised',
  issueBody: (text: string): string =>
    `The diagnosis does not recognise this text:\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\`\n\nWhere it comes from (server, program, provider):\n`,
} as const;

/** Before the name of a cause's variant. */
export const VARIANT_OF = 'Of this kind';
/** Sentences of the texts for support tickets (model/tickets.ts). */
export const TICKET = {
  title: 'Texts for a ticket',
  kinds: {
    customer: 'For the customer',
    postmaster: 'For the other side’s postmaster',
    ask: 'To ask the customer for',
  },
  /** What became of the message. */
  status: {
    kept: (recipient?: string) => `Your message${toRecipient(recipient)} has not arrived yet. It is not lost.`,
    refused: (recipient?: string) => `Your message${toRecipient(recipient)} could not be delivered.`,
    lost: (recipient?: string) => `Your message${toRecipient(recipient)} could not be delivered and will not be.`,
  },
  nothingToChange: 'You do not need to change anything.',
  next: {
    queue: 'Our mail server tries again by itself. If it does not succeed within some days, you will get a message that says so.',
    later: 'What stood in the way passes by itself. Please send the message again after some time.',
    we: 'We are looking into it on our side and will tell you when you can send the message again.',
    weThenQueue:
      'We are looking into it on our side. Our mail server keeps the message and delivers it by itself as soon as the other side takes it.',
    they: 'Only the other side can change this. We ask its administrators; please reach the recipient in another way until then.',
    thenAgain: 'Once that is done, please send the message again.',
    lost: 'This message is not tried again.',
    lostReachOtherwise: 'This message is not tried again. Please reach the recipient in another way.',
  },
  resend: {
    safe: 'Sending it again does no harm.',
    duplicates: 'Please do not send it again: it could arrive twice.',
    useless: 'Sending it again does not help.',
    'when-gone': 'Once that is done, please send it again.',
  },
  offLists: 'Please take the address off your lists.',
  postmaster: {
    lead: {
      kept: 'Hello,\n\nyour mail server defers a message of ours, and it has not been accepted so far:',
      refused: 'Hello,\n\nyour mail server does not accept a message of ours:',
      lost: 'Hello,\n\nyour mail server has refused a message of ours for good:',
    },
    rows: {
      reply: 'Reply of your server',
      time: 'Time',
      sendingIp: 'Our sending IP',
      helo: 'Our HELO name',
      mx: 'Your server (MX)',
      sender: 'Envelope sender',
      recipient: 'Recipient',
      messageId: 'Message-ID',
      queueId: 'Our queue ID',
    },
    /** What goes into a blank. */
    blank: {
      reply: 'the whole reply, every line, with the id at its end',
      time: 'date and time of the attempt, with time zone',
      sendingIp: 'the IP address that connected to you',
      helo: 'the name given in EHLO',
      mx: 'name and IP address of the server that answered',
      sender: 'address in MAIL FROM',
      recipient: 'full address in RCPT TO',
      messageId: 'with its angle brackets',
      queueId: 'from our log',
    },
    zone: 'time zone',
    understand: (summary: string) => `As we understand the reply: ${summary}`,
    request: {
      ours: 'We are correcting this on our side. Please tell us if your log says more than the reply.',
      theirs: 'Please look into this on your side, and tell us if there is anything that we should change.',
    },
  },
  ask: {
    lead: 'So that we can find your message and what happened to it, please send us:',
    items: {
      reply: 'the whole message that told you of the failure, forwarded as an attachment or copied as text, not as a picture',
      time: 'when you sent the message, with your time zone',
      sender: 'the address that you sent it from',
      recipient: 'the full address that you sent it to',
      messageId: 'the original message as a file, from your Sent folder, if you can',
    },
    end: 'Please also tell us whether mail to other recipients arrives, and whether it worked before.',
  },
} as const;
const toRecipient = (recipient?: string): string => (recipient ? ` to ${recipient}` : '');

/** What the box says about a pasted text. */
export const DIAGNOSIS = {
  outcome: {
    delayed: 'Delayed, not failed: the sending server still tries. Do not send it again.',
    failed: 'Failed: this message will not be tried again.',
    expired: 'Given up: the sending server tried until its time was over.',
    accepted: 'Accepted: the other server took the message. What became of it there, only its log can tell.',
    unknown: '',
  } satisfies Record<Outcome, string>,
  /** Where to read on about mail that was taken and is not there. */
  acceptedGuide: 'Accepted, but not there',
  /** Guides for somebody who has no error text, with when to read each. */
  noErrorText: {
    'accepted-but-not-there': 'Nothing came back within an hour: the mail was taken, and is somewhere else',
    'delay-warning': 'A message says that it is delayed',
    'what-to-tell-the-customer': 'What to ask a customer for',
  } as Record<string, string>,
  hop: {
    remote: 'Said by the receiving side',
    own: 'Written by the sending server itself',
    client: 'Said to the program that submits the mail',
    unknown: '',
  } satisfies Record<Hop, string>,
  foreign: {
    accepted: 'mail that was taken: nothing in it refuses anything',
    http: 'an HTTP status, from a web server or a web API, not an SMTP reply',
    ftp: 'a reply of an FTP server, not of a mail server',
    imap: 'a response of an IMAP server: about reading mail, not about sending it',
    pop3: 'a response of a POP3 server: about fetching mail, not about sending it',
    sip: 'a SIP response, from telephony',
    database: 'an error of a database',
    shell: 'an error of a program or a shell',
    ssh: 'from an SSH server or client',
    chat: 'an IRC numeric, from chat',
    news: 'a reply of a news server (NNTP), not of a mail server',
    socket: 'an error of the network connection, without any mail in it',
    tls: 'an error of a TLS connection, without any mail in it',
    dns: 'an error of a DNS lookup, without any mail in it',
    headers: 'the head of a mail that arrived: what was found while it was checked, not a refusal',
    report: 'a DMARC report: how receivers judged mail in the name of a domain, not the refusal of one message',
    configuration: 'a message about the configuration of a mail server, not a reply',
    other: 'something else than an SMTP error',
  } satisfies Record<Foreign, string>,
  remark: {
    'class-mismatch': 'Basic and enhanced code are of different classes. Servers act on the basic code.',
    'queue-status': 'A code such as 4.0.0 or 5.0.0 is the queue’s own placeholder and says nothing about the cause.',
    'deferred-permanent': 'The reply is permanent, yet the queue goes on trying, as Postfix does after a 5yz greeting.',
    'failed-temporary': 'The reply is temporary, yet the sender gave up: its queue time was over, or it has no queue.',
    'outside-grammar': 'The number is written like a reply code, but SMTP has none of that form.',
    'unknown-code': 'The number stands where a reply code stands, but no specification and no known reply has it.',
    'several-replies': 'The text holds several replies; this is about the one that ended the attempt.',
    consequence:
      'The reply with a code only follows from the refusal before it, of which the text has the words and not the code. The words count.',
    'bare-code': 'Nothing beside the code was recognised: these are its usual causes. The words behind it would decide.',
    'vendor-code': 'This is what the provider means by the enhanced code; the registry has no such code, or another meaning for it.',
    'refused-here':
      'This log is that of the server that refused. The message was on its way to it: its sender acts, or whoever runs this server lets it in.',
    'no-error-text': 'There is no error text in this yet. Who sent the mail may have got a message back: paste it whole.',
    'among-spam': 'No server refused this mail: it was taken and put among spam, so no reply code tells why.',
    truncated: 'The text is very long; only its beginning was read.',
  } satisfies Record<Remark, string>,
  span: {
    'reply-code': 'Reply code',
    'enhanced-code': 'Enhanced status code',
    'queue-status': 'The queue’s own status',
    'other-code': 'A code of another reply',
    command: 'The command that was answered',
    host: 'The host that spoke',
    token: 'A token of the provider',
    mark: 'Words that only this provider uses',
    words: 'Words that gave the cause away',
    foreign: 'What shows that it is no SMTP error',
  } satisfies Record<SpanKind, string>,
  /** Confidence in words, from the first whose limit is reached. */
  confidence: [
    [0.75, 'Very likely'],
    [0.45, 'Likely'],
    [0.2, 'Perhaps'],
    [0, 'A guess'],
  ] as [number, string][],
  mostly: 'The words behind the code decide. It mostly stands for:',
  sideBySide: (members: readonly string[]): string => `${members.join(' vs ')}: side by side`,
  sendAgain: 'It passes with time; send the message again later',
  explainHint: 'Point at a marked part, or tab to it, to see what it is.',
  more: 'Its page',
  knownReply: 'Known reply: ',
  likeReply: 'A known reply like it: ',
  why: 'Why:',
  because: {
    words: 'the marked words',
    reply: (provider: string): string => (provider ? `a known reply of ${provider}` : 'a known reply'),
    code: (code: string): string => `the code ${code}`,
    providerCode: (code: string, provider: string): string => `what ${provider} means by ${code}`,
  },
  alike: (count: number): string => `${count} records of this text say the same.`,
  many: 'What these lines mean',
  filter: 'Filter the rows',
  csv: 'Save as CSV',
  noRows: 'No row has that.',
  noCause: 'Not recognised',
  reading: 'Still reading …',
  manyHelp: 'A cause leads to its page, an example to its diagnosis.',
  failing: (failing: number, lines: number): string => `${failing} of ${lines} records tell of mail that did not go through.`,
  messages: (count: number, delivered: number): string => {
    const later =
      delivered === 0
        ? ''
        : delivered < count
          ? `, ${delivered} delivered later`
          : count === 1
            ? ', delivered later'
            : ', all delivered later';
    return `${count === 1 ? 'one message' : `${count} messages`}${later}`;
  },
  acceptedLines: (count: number): string => `${count === 1 ? 'One tells' : `${count} tell`} of mail that was accepted.`,
  column: { count: 'Count', cause: 'Cause', codes: 'Codes', said: 'Said by', outcome: 'Outcome', example: 'First of them' },
  outcomeShort: {
    delayed: (count: number): string => `${count} delayed`,
    failed: (count: number): string => `${count} failed`,
    expired: (count: number): string => `${count} given up`,
    accepted: (count: number): string => `${count} accepted`,
    unknown: (count: number): string => `${count} open`,
  } satisfies Record<Outcome, (count: number) => string>,
  printedBy: (library: string): string => `printed by ${library}`,
  answering: (command: string): string =>
    `in reply to ${command === 'connect' ? 'the connection' : command === 'end of data' ? 'the end of data' : command}`,
  /** Somebody has a provider's token and no reply with it. */
  tokenOf: (provider: string): string => `A token in the replies of ${provider}.`,
  tokenGuide: (provider: string): string => `${provider}: what its replies mean`,
  undecided: 'No SMTP reply recognised in this text.',
  foreignHelp: 'If a mail server answered somewhere in there, paste the line with its three digits.',
  ifMail: {
    socket: { cause: 'connection-failed', words: 'If mail was to be sent: why no connection comes about' },
    tls: { cause: 'tls-failed', words: 'If mail was to be sent: why TLS fails, as with STARTTLS on a port for implicit TLS' },
    dns: { cause: 'dns-failure', words: 'If mail was to be sent: why the lookup of a mail server fails' },
    report: { cause: 'dmarc-fail', words: 'Why mail fails DMARC, and who repairs it' },
  } as Partial<Record<Foreign, { cause: string; words: string }>>,
  /** Before the name of a cause. */
  leansTo: 'A guess, from what such words are mostly about:',
  undecidedHelp: 'Paste the whole line of the log or the whole bounce, with the three digits and the words behind them.',
  words: 'Pages with these words',
  found: (count: number): string => (count === 1 ? 'One page has these words.' : `${count} pages have these words.`),
  noWords: 'No page has all of these words.',
  noIndex: 'There is no word index yet: build the site once.',
  failed: 'The index could not be loaded. Check the connection and try again.',
} as const;

/** The words of comparisons. */
export const ASPECT: Record<Aspect, string> = {
  kind: 'Kind',
  name: 'Means',
  meaning: 'By definition',
  class: 'On the wire',
  category: 'Second digit',
  subject: 'Subject',
  registered: 'In the registry',
  sentBy: 'A code of',
  defined: 'Defined in',
  answers: 'Usually answers',
  scope: 'Refuses',
  connection: 'Connection',
  verb: 'What now',
  acts: 'Who acts',
  asks: 'Who can only ask',
  heals: 'In practice',
  retry: 'Who retries',
  giveUp: 'When to give up',
  suppress: 'Take the address off lists',
  resend: 'Sending again by hand',
  lasts: 'How long it lasts',
  causes: 'Causes',
  'at-postfix': 'At Postfix',
  'at-exim': 'At Exim',
  'at-exchange': 'At Exchange, also online',
  'at-gmail': 'At Gmail',
  'at-yahoo': 'At Yahoo',
  greylisting: 'Greylisting with it',
  with: 'Codes seen with it',
  collisions: 'Meant otherwise by',
  providers: 'Known replies from',
};
export const KIND = { basic: 'Reply code', enhanced: 'Enhanced status code', together: 'Both in one reply' } as const;
export const REGISTERED = {
  registered: 'For this class',
  deprecated: 'Deprecated',
  'other-class': 'For another class',
  vendor: 'No, a code of its vendor',
} as const;
export const COMPARE = {
  group: {
    codes: 'Reply codes',
    several: 'Several at once',
    enhanced: 'Enhanced codes',
    causes: 'Causes',
    guides: 'Guides',
  } satisfies Record<ComparisonGroup, string>,
  share: (count: number, of: number): string =>
    of === count
      ? 'Heals by waiting'
      : count === 0
        ? 'Waits for someone'
        : `${count} of ${of} causes ${count === 1 ? 'heals' : 'heal'} by waiting`,
  hide: (count: number): string => `Hide the ${count} ${count === 1 ? 'row' : 'rows'} on which all agree`,
  unknown: 'Nothing known',
  differs: 'differs',
  /** The one sentence of a comparison that nobody has written. */
  difference(a: { name: string; title: string; class: ReplyClass }, b: typeof a): string {
    const wire = (cls: ReplyClass): string => CLASS[cls].wire.toLowerCase();
    return a.class === b.class
      ? `Both are ${wire(a.class)}; they differ in what they say: “${a.title}” or “${b.title}”.`
      : `${a.name} is ${wire(a.class)}, ${b.name} is ${wire(b.class)}.`;
  },
  copied: 'The table is on the clipboard, as Markdown.',
  notCopied: 'The browser did not allow the copy.',
  full: (most: number): string => `${most} codes are chosen. Take one away to choose another.`,
  chosen: (codes: readonly string[]): string => (codes.length ? `Chosen: ${listed(codes)}.` : 'Nothing chosen.'),
  more: 'Choose a second code to compare it with.',
  aspect: 'Aspect',
  copy: 'Copy as Markdown',
  chosenCodes: 'Chosen codes',
  takeAway: (code: string): string => `Take ${code} away`,
  page: (names: readonly string[], written: boolean): string =>
    written ? `${names.join(' vs ')}, explained in words` : `The page of ${names.join(' vs ')}`,
  written: 'Explained in words:',
  withOther: (codes: readonly string[]): string => `Compare ${listed(codes)} with another code`,
  choose: 'Choose the codes to compare',
  noSuchCode: (code: string): string => `There is no code ${code} here.`,
  noCode: (text: string): string => `“${text}” is no reply code: three digits, or class.subject.detail.`,
  noSuchCause: (text: string): string => `There is no cause “${text}” here.`,
  twice: (code: string): string => `${code} stands on both sides; choose another code to compare it with.`,
  near: 'Near it:',
  failed: 'The facts could not be loaded. Check the connection and try again.',
} as const;

/** The kinds of sources, as their list groups them. */
export const SOURCES = {
  rfc: 'RFCs',
  registry: 'Registries',
  draft: 'Drafts',
  vendor: 'Pages of vendors and providers',
  'source-code': 'Source code',
  manual: 'Manuals',
  collection: 'Collections of replies',
  history: 'History',
  report: 'Reports',
} as const;
