/**
 * Normalises a text to the words that count. The same function reads the replies when the index is built and the
 * pasted text, so what differs from mail to mail (addresses, hosts, IPs, ids, times, hashes) drops out on both sides.
 */

/** A word as it counts, and where it stands. */
export interface Word {
  /** Lower-case, without accents, shortened by its ending: `rejected` and `rejecting` are `reject`. */
  stem: string;
  start: number;
  end: number;
  /** Whether a sentence ends between the word before and this one. */
  begins?: true;
}

/** Pieces between blanks, brackets and quotes: each is an address, a URL, a number, a host or words. */
const PIECE = /[^\s<>()[\]{}"`,;|=]+/g;
/** A longer piece is no word but base64, a hash or a line without blanks; only its beginning is read. Units: UTF-16. */
const MAX_PIECE = 300;
/** `<ip>`, `<recipient>`, `<...>`: the variable parts of a template, and what people put for what they hide. `bare <LF>` is none. */
const PLACEHOLDER = /<(?!(?:cr|lf|crlf)>)(?:[a-z][a-z0-9 _-]{0,30}|\.{2,3}|…)>/gi;
/** What addresses, URLs, numbers with dots, hosts and paths have at least one of. */
const SIGNS = /[:@./\\]/;
const URL = /^(?:(?:https?|mailto|ftp):|(?:ssl|tls|tcp|smtps?):\/\/)/i;
/** `DT:SPM`, `RP:DRC`: NetEase's names for its reasons; Python quotes them as `b'DT:SPM`. */
const REASON_OF_NETEASE = /^(?:b?')?([A-Z]{2}:[A-Z]{3})$/;
const IPV6 = /^(?:[0-9a-f]{0,4}:){2,8}[0-9a-f.]{0,15}$/i;
const DOTTED = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/i;
/** `RESOLVER.ADR.RecipNotFound`, `STOREDRV.Deliver`: names inside a program, not hosts, tell a cause. */
const PROGRAM_NAME = /^[A-Z]{3,}[.:]|[a-z][A-Z]|\w(?:error|exception)$/;
/** Between two words: a full stop, a semicolon or an empty line. */
const SENTENCE_END = /[.!?;](?:\s|$)|\n[ ]*\n/;
/** A path of a file system, in a stack trace. */
const PATH = /^[a-z]?:?[\\/]|[\\/][^\\/]*[\\/]/i;
/** Letters of a script that writes without blanks: each is a word of its own. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /(?<![\p{L}\p{N}_#-])[A-Z]{2,8}[_-]\d{2,5}(?![\p{L}\p{N}_-])|[\p{L}\p{M}\p{N}']+/gu;
/** Frames of a stack trace: files and functions, no words of a server. Python prints the source line below; then those of Ruby, Elixir, Go and Dart. */
const TRACE =
  /(?:^|\n)[ ]*(?:at [^\n]{1,400}|[^\n :]{1,300}:\d+:in [`'][^\n'`]{0,200}'?|\([\w.]{1,40}(?: [\d.]{1,12})?\) [^\n :]{1,200}\.exs?:\d+: [^\n]{0,200}|[^\n :]{1,300}\.go:\d+(?: \+0x[0-9a-f]{1,16})?(?=\n|$)|#\d+ {1,8}[^\n]{1,200}\((?:package|dart):[^\n]{1,200}|File "[^\n]{1,400}(?:\n[ ]{4}[^\n]{1,400})?|from [^\n ]{1,300}:\d+[^\n]{0,200}|raise [^\n"']{1,200}(?=\n|$)|Traceback [^\n]{0,80}|#\d+ \/[^\n]{1,400})/g;
/** Fields of a log line that say how a message went, not why it stopped: `relay=`, `mailer=`, Exim's `R=` and `T=`. */
const LOG_FIELD =
  /(?<![\w-])(?:relay|helo|from|to|recipients|host|tls|auth|user|mailsize|exitcode|mailer|proto|daemon|ctladdr|class|pri|nrcpts?|rcpts|msgs|bytes|txns|errors|rdns|early|esmtp|pipe|size|msgid|x?delays?|conn_use|orig_to|sasl_method|sasl_username|uid|gid|pid|R|T|X|K|CV|P)=[^\s,;]{0,200}/g;
/** Fields of a delivery report that say who reports of whom, and of the mail around it: `Reporting-MTA: dns; ...` is not about DNS. */
const REPORT_FIELD =
  /(?<=^|\n)[ ]{0,4}(?:(?:Reporting|Received-From|Remote)-MTA|(?:Final|Original)-Recipient|Arrival-Date|Last-Attempt-Date|Will-Retry-Until|Action|Content-[A-Z][\w-]{2,24}|MIME-Version|X-Display-Name|X-Postfix-[\w-]{3,12}|Subject|From|To|Cc|Reply-To|Return-Path|Delivered-To|Envelope-To|Received|References|X-Mailer|User-Agent|Date|Message-ID): [^\n]{0,400}/gi;
/** Fields in the head of a mail by which filters note what they found: of a mail that came this far. Their lines may have been unfolded. */
export const CHECK_FIELDS =
  /(?<=^|\n)[ ]{0,4}(?:X-Spam-[A-Z][\w-]{2,20}|X-Rspamd?-\w{3,12}|X-Forefront-Antispam-Report|X-MS-Exchange-Organization-SCL|(?:ARC-)?Authentication-Results|Received-SPF): [^\n]{0,1000}(?:\n(?![ ]*\n|[ ]{0,4}[A-Z][\w-]{1,40}: |[ ]{0,4}[245]\d\d[ -]|[A-Z][a-z]{2} [ \d]\d )[^\n]{0,1000}){0,60}/gi;
/** The name of a member of JSON: what it holds counts, not what it is called. */
const MEMBER = /(?<=[{,]\s{0,12}\\{0,3})"[\w. -]{1,40}\\{0,3}"\s{0,4}:/g;
/** Lines of a transcript by which a server takes something: its greeting, what it offers, `250 2.1.5 Recipient ok`. */
const TAKEN =
  /(?<=^|\n)[ ]{0,4}(?:\d{1,3} => ")?(?:\d{4}-\d\d-\d\d[T ][\d:.]{8,15}Z?[ ]{1,4})?(?:\[[^\]\n]{1,40}\]:? ?(?:<\w{1,16}> ?)?)?(?:[\w:]{4,30}=GLOB\(0x[0-9a-f]{4,16}\))?(?:(?:S|R|Recv|data|server|server -> client):|<<<?|<-|<~)?[ ]{0,4}(?:211|214|22[01]|235|25[0-2]|334|354)[ -](?:(?!\b(?:error|failed|but|then)\b)[^\n]){0,400}/gi;
/** RFC 5321's own sentence for 550, where the reply goes on: some providers write it before every reason. */
const SENTENCE_OF_550 =
  /requested action not taken: mailbox unavailable(?=\s{1,3}5\d\d[ -]\S)|(?<=5\d\d[ -][^\n]{3,200}\n[^\n]{0,120}5\d\d[ -])requested action not taken: mailbox unavailable/gi;
/** What Swift Mailer and Symfony print before the code that they got, where they got one. */
const EXPECTED_OTHER = /\bexpected response code [^\n]{0,80}?\bbut got code(?=[\s\\"']{1,5}\d{3})/gi;
/** What Swift Mailer prints of its RSET after a reply that it did not want. */
const AFTER_RSET = />> RSET\s{1,3}(?:<<\s{1,3})?!! Expected response code [^\n]{0,120}/gi;
/** What .NET calls the code, before the reply that it quotes. */
const NAME_OF_CODE = /(?<=^|[:>\n] )[^.:>\n]{5,120}\. (?=The server response was: [^\n]{0,40}[A-Za-z]{3})/g;
/** How PowerShell names the call that failed. */
const CALL =
  /\b(?:exception calling "\w{1,40}" with "\d{1,2}" argument\(s\)|ausnahme beim aufrufen von "\w{1,40}" mit \d{1,2} argument\(en\)):/gi;
/** What somebody says is in order: `SPF and DKIM are fine`, `we are not blacklisted`. What a server asks to check is not meant. */
const IN_ORDER =
  /\b(?=SPF|DKIM|DMARC|PTR|r?DNS|reverse|HELO|TLS|SSL|MX|cert|pass|cred|login|user|port|fire|record)(?<!\b(?:check|verify|ensure|sure|confirm|that|if|whether|until|unless|when|wenn|ob|dass|si|que)\b[^.\n]{0,40})(?:(?:SPF|DKIM|DMARC|PTR|r?DNS|reverse DNS|HELO|TLS|SSL|MX|cert(?:ificate)?s?|password|passwort|credentials|login|user(?:name)?|port \d{2,4}|firewall|records?)(?:,|\/| and| &| und| y| et)? ){1,5}(?:(?:(?:all |both )?(?:is|are|was|were|seems?|looks?|ist|sind|est|sont|es|son) (?:all |both |certainly |definitely )?(?:fine|okay|ok|good|correct|right|set|valid|green|in order|configured|open|in place|there|gesetzt|vorhanden|richtig|korrekt|offen|bons?|correctes?|correct[ao]s?))|stimmt|stimmen|ok|okay|clean|(?:both )?pass(?:es|ed)?(?! ?[=:]))\b(?! (?:to|by|as|for)\b)|\bnot (?:on any )?black-?list(?:ed)?\b|\bon no (?:public )?black-?list\b/gi;
/** What somebody names first and rules out: `not greylisting, it goes round`, `his mailbox isn't full, the mail is too large`. */
const RULED_OUT =
  /^not (?:the |that |too |about |my |our |greylist|spam)[^,.;:\n]{3,60}[,.;:]|\b[Ii]t'?s not (?:the |about |my |our )[^,.;:\n]{3,50}[,.;:]|\b(?:mailbox|box|inbox|message|mail|attachment|it) (?:isn'?t|is not) (?:full|big|large|too (?:big|large))\b|\b(?:fixed|corrected) (?:the |our |my )?(?:PTR|SPF|DKIM|DMARC|HELO|reverse DNS)\b|\b(?:[Ii]|[Ww]e|[Ss]ite|[Ww]ebsite|[Ss]hop|[Ss]erver)(?:'ve| have| has| had)?(?: just| recently)? (?:moved|migrated|switched) (?:everything |it )?(?:to|from|over|host|server|provider)[^.,;\n]{0,30}|\bless secure apps?(?: access)?(?: is| are)?(?: already| also)? (?:on|enabled|allowed|activated|turned on)\b|\b(?:blamed|first suspected|we thought) [^,.;:\n]{3,50}[,.;:]|^[^,.;:\n]{3,40} it seemed[,.;:]/g;
/** What Exim adds to the refusals of all recipients, which it repeats. */
const ALL_REFUSED =
  /all rcpt commands were rejected with this error:|(?<=were rejected with this error:[^]{1,400})valid rcpt command must precede data/gi;
/** How scripts begin what PHPMailer says. */
const MAILER_ERROR = /(?<!unknown )\bmailer error ?:/gi;
/** What Cisco's gateways call a class of failures, before the reply that they quote. */
const CLASS_OF_CISCO = /(?:unknown address error|other mail system problem)(?=[ :]{1,3}\d{3}-')/gi;
/** What Postfix writes of whom it refused, and at which command. */
const REFUSED_WHOM =
  /\(in reply to [\w ()-]{3,50}\)|\b(?:RCPT|MAIL|DATA|EHLO|HELO|CONNECT|END-OF-MESSAGE) from [^\s\[]{1,255}\[[^\]\s]{1,64}\](?=:)/gi;
/** What a web server answered, in the log of a program that sends mail, too; not what Gmail quotes of a mail server. */
const HTTP_STATUS =
  /(?<!returned was:\s{1,4})\b(?:40(?:0 bad request|1 unauthorized|3 forbidden|4:? not found|5 method not allowed)|50(?:0 internal server error|2 bad gateway|4 gateway time-?out))/gi;
/** What an IMAP server offers, when a client meant for SMTP reached it. */
const CAPABILITIES = /\* OK \[CAPABILITY [^\]\n]{0,400}\]/g;
/** Settings that somebody shows beside the error: what is switched on is not what failed. */
const SETTING =
  /(?<![\w.])['"]?(?:SMTP(?:Secure|AutoTLS|Options|Auth|KeepAlive)|verify_peer(?:_name)?|allow_self_signed|(?:e?mail|smtp)_(?:from|smart_?host|auth\w{0,20}|require\w{0,20}|host|port|user\w{0,10}|pass\w{0,10}|server|secure|hello|tls\w{0,20}|ssl\w{0,20}|encryption|address|enabled?|starttls\w{0,20}|protocol|driver|sender)|mail\.smtps?\.[\w.]{2,40}|rejectUnauthorized|(?:require|ignore|enable|use)_?(?:TLS|SSL|Auth)|secure|Mailer|Port|Host|pass)['"]?[ ]{0,4}(?:=>|[:=])[ ]{0,4}['"]?[^\s,;})]{0,200}/gi;
/** The same in a sentence: `with STARTTLS on 587`. */
const SETTING_SAID =
  /\b(?:START)?(?:TLS|SSL) (?:on|over|via|at) (?:port )?\d{2,4}\b|\bport \d{2,4},? (?:with|and|over|via) (?:START)?(?:TLS|SSL)\b/gi;
/** The same as variables of an environment. */
const VARIABLE = /(?<![\w.])['"]?(?:MAIL|EMAIL|SMTP|MAILER)_[A-Z_]{2,30}['"]?[ ]{0,4}(?:=>|[:=])[ ]{0,4}['"]?[^\s,;})]{0,200}/g;
/** What Postfix counts, and how each of its sessions began and ended. */
const POSTFIX_STATISTICS =
  /(?<=: )(?:statistics: max |disconnect from |(?:Anonymous|Trusted|Untrusted|Verified) TLS connection established |client=)[^\n]{0,300}/g;
/** How Barracuda's gateway calls itself in a bounce of Exchange. */
const GATEWAY_NAME = /\bX-Spam-&-Virus-Firewall\b/g;
/** What Exim notes of each connection. */
const COUNT_NOTE = /SMTP connection from [^\n(]{0,200}\(TCP\/IP connection count = \d+\)/g;
/** What Exim quotes of its own probe of a sender, within the reply that refuses him. */
const PROBE = /(?<=\d{3}-)(?:Called|Sent|Response): [^\n]{0,400}/g;
/** What Haraka notes of a host that it will send to without TLS from then on. */
const TLS_NOTE_OF_HARAKA = /\bTLS connection failed\. Marking [^\n]{0,300}/g;
/** What swaks notes of the connection. */
const SWAKS_NOTE = /(?<=^|\n)=== (?:Trying|Connected|Connection)[^\n]{0,300}/g;
/** How Exim says what it was built with. */
const BUILT_WITH = /(?<=^|\n)(?:Support for|Lookups|Authenticators|Routers|Transports|Malware|Berkeley DB)[^:\n]{0,20}: [^\n]{0,400}/g;
/** What a gateway of Cisco notes of every client that connects. */
const CLIENT_NOTE = /reverse dns host \S{1,255} verified \w{1,12}/gi;
/** What hMailServer notes of a session: commands, and replies that take something. */
const SESSION_NOTE =
  /"(?:RECEIVED|SENT): (?:[123]\d\d[ -]|(?:HELO|EHLO|MAIL FROM|RCPT TO|DATA|QUIT|RSET|NOOP|STARTTLS|AUTH)\b)[^"\n]{0,400}"/gi;
/** What Outlook Express and its heirs show of the account beside the reply, in whatever language; the reply may be quoted the same way. */
const FIELD_OF_OUTLOOK =
  /(?<![a-z])(?:subject|account|server|betreff|konto|objet|compte|serveur|oggetto|asunto|cuenta|servidor|assunto|conta|onderwerp|тема|сервер|件名|アカウント|サーバー|主题|帐户|服务器) ?:? '(?![2-5]\d\d[ -])[^'\n]{0,200}', |(?:\bsecure|\bprotezione|\bsicher|\bs[ée]curis[ée]|\bseguridad|\bsegurança) ?\(SSL\) ?: \S{2,5}|\bServer Error: \d{3}/gi;
/** What Gmail writes above a bounce, whether the user or the whole domain is not there. */
const HEADING_OF_GMAIL = /\baddress not found(?=[^]{0,300}(?:\bDNS error: |\bthe domain \S{1,255} couldn.t be found))/gi;
/** How Outlook names the step that failed, before the reply that it quotes. */
const STEP_OF_OUTLOOK =
  /the message could not be sent because (?:the server rejected the sender's|one of the recipients was rejected by the server)[^\n]{0,20}\.(?: the (?:sender's|rejected) e-?mail address was '[^'\n]{0,100}'\.)?(?=[^]{0,600}server response: '[2-5]\d\d [^'\n]{0,200}[a-z]{4})/gi;
/** The message itself in a transcript, from the server's 354 to the dot. */
const MESSAGE = /(?<=^|\n)[^\n]{0,30}354[ -][^\n]{0,300}\n[^]{0,3000}?\n(?:CLIENT -> SERVER: ?|[^\n\w]{0,12})\.[ ]*(?=\n)/g;
/**
 * What mail systems write around the reply in every bounce, whatever its cause: it tells the outcome, never the cause.
 * Lines may be wrapped anywhere; `…` is up to a line.
 */
const AROUND_THE_REPLY = [
  // Postfix
  'this is the mail system at host …',
  'sorry to have to inform you that your message could not be delivered to one or more recipients',
  "it's attached below",
  'for further assistance, please send mail to postmaster',
  'if you do so, please include this problem report',
  'you can delete your own text from the attached returned message',
  'this is a warning only',
  'you do not need to resend your message',
  'your message could not be delivered for more than …',
  'it will be retried until it is …',
  // Exim
  'this message was created automatically by mail delivery software',
  'a message that you sent could not be delivered to one or more of its recipients',
  'this is a permanent error',
  'the following address(es) failed',
  'no action is required on your part',
  'delivery attempts will continue for some time, and this warning may be repeated at intervals if the message remains undelivered',
  'we will continue to attempt delivery of this message for …',
  'eventually the mail delivery software will give up, and when that happens, the message will be returned to you',
  // Sendmail
  'the original message was received at …',
  'the following addresses had permanent fatal errors',
  'the following addresses had transient non-fatal errors',
  'transcript of session follows',
  'message still undelivered after …',
  'will keep trying until message is …',
  'this is a warning message only',
  // qmail
  'this is the qmail-send program at …',
  "i'm afraid i wasn't able to deliver your message to the following addresses",
  "this is a permanent error; i've given up",
  "sorry it didn't work out",
  'failed after i sent the message',
  'enclosed are the original headers of the message',
  'the header of the original message is following',
  'below this line is a copy of the message',
  // Gmail
  'delivery to the following recipient failed permanently',
  'delivery to the following recipient has been delayed',
  'technical details of temporary failure',
  'technical details of permanent failure',
  'google tried to deliver your message, but it was rejected by the …',
  'we recommend contacting the other email provider for further information about the cause of this error',
  'the error that the other server returned was',
  'the response from the remote server was',
  // Exchange
  'delivery has failed to these recipients or …',
  'the following organization rejected your message',
  'diagnostic information for administrators',
  'delivery is delayed to these recipients or …',
  "this message hasn't been delivered yet",
  'delivery will continue to be attempted',
  // Forward Email
  'if you need help, forward this email to …',
  'please note we are an email service provider and most likely not your intended recipient',
  // MDaemon
  'the attached message had permanent fatal delivery errors',
  'after one or more unsuccessful delivery attempts the attached message has been removed from the mail queue …',
  // Who writes from where nobody reads
  'this message was sent from a notification-only address that cannot accept incoming email',
  // cPanel, which greets with it
  'we do not authorize the use of this system to transport unsolicited, …and/or bulk e-mail',
  // Programs
  'failed to send some messages',
  'negative smtp reply',
  'error sending message for delivery',
  'message failed',
];
const BOILERPLATE = new RegExp(
  AROUND_THE_REPLY.map((sentence) =>
    sentence
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '\\s{1,12}')
      .replace(/…/g, '[^\\n]{0,80}'),
  ).join('|'),
  'gi',
);

/** What Ruby calls each class of reply, and PHP's libraries any failure, whatever its cause. */
const CLASS_NAMES: ReadonlySet<string> = new Set([
  'SMTPServerBusy',
  'SMTPFatalError',
  'SMTPSyntaxError',
  'SMTPUnknownError',
  'SMTPUnsupportedCommand',
  'Swift',
  'TransportException',
  'UnexpectedResponseException',
]);
/** `TSS04`, `S3140`, `XGEMAIL_0011`, `RP-001`: letters and few digits. What is longer is an id. */
const TOKEN = /^(?:[a-z]{1,6}|[a-z]{2,8}[_-])\d{1,5}$/;
/** Of these forms, and yet no provider's. */
const COMMON_TOKEN = /^(?:base|ipv|x|utf|sslv?|tlsv?|rfc|win|xoauth|v|sha|md|aes|attr|iso|http|smtp|imap|pop|port|cve|cp|windows)[_-]?\d/;
/** `0x800ccc0f`: an error number of Windows, as Outlook and CDO print it. */
const HRESULT = /^0x8[0-9a-f]{7}$/;
export const isHresult = (stem: string): boolean => HRESULT.test(stem);
/** Whether a stem is a token of some provider's own. */
export const isToken = (stem: string): boolean => isHresult(stem) || (TOKEN.test(stem) && !COMMON_TOKEN.test(stem));
/** Longer words are ids, hashes or base64. */
const MAX_WORD = 24;
/** Humps of `RecipNotFound` and `SMTPRecipientsRefused`. */
export const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/;

/** Words that stand in every reply, whatever it says. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been by did do does for has have i if in into is it its me my of on or our that the their them these they this to us was we were which will with you your please'.split(
    ' ',
  ),
);

/** Two ways to write the same word. Not meanings: those are the index's and the lexicon's business. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mail: 'mail',
    email: 'mail',
    e: '',
    mails: 'mail',
    emails: 'mail',
    rcpt: 'recipient',
    recip: 'recipient',
    addr: 'address',
    adr: 'address',
    adress: 'address',
    msg: 'message',
    msgs: 'message',
    hr: 'hour',
    hrs: 'hour',
    permited: 'permitted',
    authorised: 'authorized',
    unauthorised: 'unauthorized',
    authorisation: 'authorization',
    recognised: 'recognized',
    unrecognised: 'unrecognized',
    auth: 'authentication',
    pasword: 'password',
    tmp: 'temporary',
    mailboxes: 'mailbox',
    inbox: 'mailbox',
    cannot: 'not',
    cant: 'not',
    hostname: 'host',
    ips: 'ip',
    smtputf8: 'utf8',
    utf8smtp: 'utf8',
  }),
);

/**
 * Shortens an English word by its usual endings. Coarse on purpose: both sides pass through it.
 * @param word lower-case
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let w = word;
  if (w.endsWith('sses') || w.endsWith('xes')) w = w.slice(0, -2);
  else if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us')) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ed') && !w.endsWith('eed')) w = w.slice(0, -2);
  else if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2);
  // Of four letters it is a part of the word: `dane` is not `dans`, `rate` not `rats`.
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('y')) w = `${w.slice(0, -1)}i`;
  // planned, limitted
  if (w.length > 4 && w[w.length - 1] === w[w.length - 2] && !/[sl\d]$/.test(w)) w = w.slice(0, -1);
  return w;
}

const NON_ASCII = /[^ -~]/;
const MARKS = /\p{M}+/gu;

/** `Boîte` and `boite` are one word, `groß` and `gross`. */
const plain = (word: string): string =>
  (NON_ASCII.test(word) ? word.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss') : word).toLowerCase();

/** What is blanked: what fills lines of its own, then what stands anywhere. */
const OF_LINES = [TRACE, CHECK_FIELDS, MESSAGE, TAKEN, REPORT_FIELD, BUILT_WITH, SWAKS_NOTE];
const ON_ANY_LINE = [
  HTTP_STATUS,
  SETTING,
  SETTING_SAID,
  VARIABLE,
  POSTFIX_STATISTICS,
  GATEWAY_NAME,
  CAPABILITIES,
  CLIENT_NOTE,
  COUNT_NOTE,
  TLS_NOTE_OF_HARAKA,
  PROBE,
  SESSION_NOTE,
  SENTENCE_OF_550,
  CLASS_OF_CISCO,
  CALL,
  MAILER_ERROR,
  IN_ORDER,
  RULED_OUT,
  ALL_REFUSED,
  NAME_OF_CODE,
  EXPECTED_OTHER,
  AFTER_RSET,
  REFUSED_WHOM,
  HEADING_OF_GMAIL,
  FIELD_OF_OUTLOOK,
  STEP_OF_OUTLOOK,
  BOILERPLATE,
];
/** As long as what was found, and of blanks and line ends alone. */
export const blank = (found: string): string => found.replace(/\S/g, ' ');

/**
 * The words of a text, in order.
 * @param folded a text as `fold` returns it
 */
export function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  const cues: Word[] = [];
  let text = folded.includes('<') ? folded.replace(PLACEHOLDER, (found) => ' '.repeat(found.length)) : folded;
  if (text.includes('\n') || text.includes(': ')) for (const pattern of OF_LINES) text = text.replace(pattern, blank);
  if (text.includes('":') || text.includes('" :')) text = text.replace(MEMBER, blank);
  if (text.includes('=')) text = text.replace(LOG_FIELD, blank);
  for (const pattern of ON_ANY_LINE) text = text.replace(pattern, blank);
  for (const [pattern, cue] of CUES)
    text = text.replace(pattern, (found: string, start: number) => {
      cues.push({ stem: stem(cue), start, end: start + found.length, begins: true });
      return blank(found);
    });
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const before = words.length;
    addPiece(words, match[0].slice(0, MAX_PIECE), match.index);
    if (before > 0 && words.length > before && SENTENCE_END.test(text.slice(words[before - 1]!.end, words[before]!.start)))
      words[before]!.begins = true;
  }
  if (text.length <= MAX_NAMED) {
    for (const match of text.matchAll(ERRNO_NAMED)) {
      const end = match.index + match[0].length;
      words.push({ stem: ERRNO.get(match[1]!)!, start: end - match[1]!.length, end });
    }
    words.sort((a, b) => a.start - b.start);
  }
  return [...words, ...cues];
}

/** What more than words in a row tells: it counts as one word, behind all others. The lexicon says of which cause. */
const CUES: readonly (readonly [RegExp, string])[] = [
  // Somebody's own account; servers say the same of a recipient's.
  [
    /\b(?:my|our|meine?|unser|mon|mes|notre|mi|mis|nuestra|il mio|minha|mijn|moje|мой|моего)\b(?![^.\n]{0,30}\bIP\b)(?: [\w.-]+){0,3} (?:(?:accounts?|konto|compte|adresses?|cuenta|conta|аккаунт|ящик)\b)[^.:\d\n]{0,40}\b(?:suspend|block|disabl|lock|restrict|limited|hack|compromis|flagged|banned|terminated|on hold|gesperrt|blockiert|bloqu|suspendid|bloqueada|bloccato|заблок)/i,
    'ownaccountblocked',
  ],
  [
    /\b(?:google|gmail|microsoft|outlook|yahoo|gmx|web\.de|ovh|sendgrid|mailgun|zoho|hoster|host|isp|provider)(?: has| have| just| keeps?)? (?:suspend|block|lock|disabl|clos|restrict)\w{0,4} (?:the|my|our|this|his|her) (?:\w+ )?account/i,
    'ownaccountblocked',
  ],
  // `203.0.113.61 is blocked`: the address itself is no word.
  [
    /\d{1,3}(?:\.\d{1,3}){3}[\])>"']{0,2} (?:is|was|has been|ist|wurde|est) (?:currently |temporarily )?(?:block|bann|gesperrt|blockiert|bloqu)/i,
    'ipblocked',
  ],
  // Somebody names how large what he sends is.
  [
    /\b\d{1,3}(?:[.,]\d{1,2})? ?[MG]B\b (?:e-?mails?|attachments?|files?|messages?|pdf|videos?|photos?)|\b(?:e-?mails?|attachments?|files?|messages?|pdf|videos?|photos?)(?: \w{2,5}){0,2} (?:of|is|was|with|about|over) (?:about |only |around )?\d{1,3}(?:[.,]\d{1,2})? ?[MG]B\b/i,
    'sizenamed',
  ],
  // Somebody says in his own words what the server wants of the sender's address.
  [
    /\b(?:mail[- ]?)?from:?(?: address| header| field)?\b[^.\n]{0,25}\b(?:is not|isn'?t|differ\w*|(?:not|doesn'?t|does not) match\w*|other than|must (?:be|match|equal)|has to (?:be|match)|same as)\b[^.\n]{0,40}\b(?:user|account|login|logged|credentials?)\b/i,
    'fromnotuser',
  ],
  // qpsmtpd, to who greets with its own name.
  [/ is _my_ address\b/i, 'myaddress'],
  // Not the recipient's quota, however the sentence goes on.
  [/\b(?:e-?mail |smtp |daily |hourly )?(?:sending|outgoing|outbound|relay) (?:mail |e-?mail |message )?quotas?\b/i, 'sendingquota'],
  // Where clients hand mail in, any client that has not logged in is refused by this.
  [/(?<=postfix\/submissions?\/smtpd\[\d{1,8}\]: [^\n]{0,300})Client host rejected: Access denied/, 'submissionrefused'],
  // Exim's warning that names no reason.
  [
    /\ba message that you sent has not yet been\s{1,12}delivered\s{1,12}to\s{1,12}one or more\s{1,12}of\s{1,12}its\s{1,12}recipients[^\n]{0,80}/i,
    'stillqueued',
  ],
  // Gmail's page for what it did not send for somebody.
  [/support\.google\.com\/mail\/answer\/69585/i, 'messageblocked'],
  // A check of SPF in Exim, whose words name it nowhere.
  [/\b\d{1,3}(?:\.\d{1,3}){3}\]? is not (?:allowed|permitted|authori[sz]ed) to send (?:e-?)?mails? (?:from|for)\b/i, 'addressmaynotsend'],
  // `PLEASE RESEND YOUR EMAIL TO: kim@example.org`
  [/\bre-?send (?:your |the |this )?(?:e-?mails?|messages?|mails?) to:? ?<?[\w.+-]{1,64}@/i, 'resendto'],
  // PHPMailer waited for the reply to the dot, and nothing came.
  [/SERVER -> CLIENT: ?\s{1,4}SMTP ERROR: DATA END command failed/, 'replyempty'],
  // qmail's whole explanation is the address of a page.
  [/\/smtplf\.html/i, 'barelf'],
  // The resolver of Node.js, which Haraka prints.
  [/\bquery(?:Mx|A|Aaaa|Ptr)? E(?:SERVFAIL|TIMEOUT|REFUSED|BADRESP)/, 'queryfailed'],
  [/\bquery(?:Mx|A|Aaaa)? (?:ENOTFOUND|ENODATA)/, 'querynothing'],
];

/** Numbers of the network's errors, on Linux and Windows, and the name for each. People ask for them without a word: `smtp error 111`. */
const ERRNO: ReadonlyMap<string, string> = new Map([
  ['101', 'enetunreach'],
  ['104', 'econnreset'],
  ['110', 'etimedout'],
  ['111', 'econnrefus'],
  ['113', 'ehostunreach'],
  ['10051', 'enetunreach'],
  ['10053', 'econnabort'],
  ['10054', 'econnreset'],
  ['10060', 'etimedout'],
  ['10061', 'econnrefus'],
  ['10065', 'ehostunreach'],
  ['11001', 'enotfound'],
]);
const ERRNO_NAMED =
  /(?:\b(?:errno|winerror|error(?: code| number| no\.?)?|code|fehler|erreur|smtp)[ :#=(]{0,2})(1(?:01|04|1[013]|1001|00(?:5[134]|6[015])))\b(?![.:\d])/gi;
/** In a longer text these numbers stand beside words. Units: UTF-16. */
const MAX_NAMED = 60;

/** The stems of a text. */
export const stemsIn = (folded: string): string[] => wordsIn(folded).map((word) => word.stem);

/** The terms of a list of stems: each of them, and each two neighbours. */
export function termsOf(stems: readonly string[]): Set<string> {
  const terms = new Set<string>();
  for (let i = 0; i < stems.length; i++) {
    terms.add(stems[i]!);
    if (i > 0) terms.add(`${stems[i - 1]} ${stems[i]}`);
  }
  return terms;
}

/** The stems of words that stand in no text, as those of a phrase: nothing is left out. */
export function stemsOfPhrase(phrase: string): string[] {
  const words: Word[] = [];
  for (const match of phrase.matchAll(PIECE)) addPiece(words, match[0], match.index);
  return words.map((word) => word.stem);
}

function addPiece(words: Word[], piece: string, start: number): void {
  // Most pieces are plain words: what has none of these signs needs none of the patterns.
  if (!SIGNS.test(piece)) return addWords(words, piece, start);
  const hasColon = piece.includes(':');
  if (hasColon && URL.test(piece)) return addUrl(words, piece, start);
  if (piece.includes('@')) return;
  if (hasColon && IPV6.test(piece)) return;
  const reason = REASON_OF_NETEASE.exec(piece)?.[1];
  if (reason) {
    words.push({ stem: reason.toLowerCase(), start, end: start + piece.length });
    return;
  }
  if (hasColon) {
    let at = start;
    for (const part of piece.split(':')) {
      if (part) addPiece(words, part, at);
      at += part.length + 1;
    }
    return;
  }
  if (PATH.test(piece)) return addHost(words, piece.split('/')[0] ?? '', start);
  if (DOTTED.test(piece) && !PROGRAM_NAME.test(piece)) {
    // A host, an IP or a version; two words that lack a blank after a full stop are rare.
    if (!/^[A-Za-z]{3,}\.[A-Z][a-z]+$/.test(piece)) return addSaying(words, piece, start);
  }
  addWords(words, piece, start);
}

/** Of a URL its own words count: the list it leads to, the topic it names. */
function addUrl(words: Word[], url: string, start: number): void {
  const host = /^[a-z]+:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
  addHost(words, host, start + url.indexOf(host));
  const topic = /[?&]p=([A-Za-z]{4,40})/.exec(url);
  if (topic?.[1]) addWords(words, topic[1], start + topic.index + 3);
}

/** A host of a DNS list, by its owner or by what its owner calls it: `zen.spamhaus.org`, `dnsbl.example.org`. */
const LIST_HOST =
  /(?:^|\.)(?:(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|surbl|uribl|mailspike|psbl|hostkarma|junkemailfilter|backscatterer|abusix|senderbase|invaluement|spfbl|gbudb|manitu|spamrats|surriel|dronebl|cloudmark|spameatingmonkey)\.[a-z]{2,6}|(?:dns[br]l|rbl|rhsbl|s?bl|xbl|pbl|cbl|zen|blacklist|blocklist|ix)\.[\w.-]{1,60}\.[a-z]{2,6})\.?$/i;

/** Hosts that say by themselves what a reply is about, as the word for it. */
const SAYING: readonly (readonly [RegExp, string])[] = [
  [LIST_HOST, 'dnsbl'],
  [/(?:^|\.)in-addr\.arpa$/i, 'ptr'],
  // ClamAV's names: `Win.Trojan.Agent-9921`, `Heuristics.Phishing.Email`.
  [/\.(?:Trojan|Malware|Virus|Worm|Exploit|Ransomware)(?:\.|$)|^(?:Heuristics|Sanesecurity)\./, 'virus'],
  [/\.Phishing(?:\.|$)/, 'phish'],
  [/(?:^|\.)open-?spf\.(?:org|net)$/i, 'spf'],
];

/** A host drops out, except where its name says what the reply is about. */
function addSaying(words: Word[], host: string, start: number): void {
  for (const [pattern, stem] of SAYING) if (pattern.test(host)) words.push({ stem, start, end: start + host.length });
}

/** Of a host's name the label that says whose it is: `@spamhaus`. */
function addHost(words: Word[], host: string, start: number): void {
  addSaying(words, host, start);
  const label = host.split('.').at(-2);
  if (label && label.length > 2 && /^[a-z-]+$/i.test(label))
    words.push({ stem: `@${label.toLowerCase()}`, start, end: start + host.length });
}

function addWords(words: Word[], piece: string, start: number): void {
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(piece); match; match = LETTERS.exec(piece)) {
    const at = start + match.index;
    if (NON_ASCII.test(match[0]) && IDEOGRAPH.test(match[0])) addIdeographs(words, match[0], at);
    else if (CLASS_NAMES.has(match[0])) continue;
    else if (/^(?:FC)?rDNS$/.test(match[0])) addWord(words, match[0], at);
    else if (/[a-z][A-Z]|[A-Z]{2}[a-z]{3}/.test(match[0])) addHumps(words, match[0], at);
    else addWord(words, match[0], at);
  }
}

/** Within a run of both, letters of Latin are a word: `发信IP和Mail From`. */
const LATIN = /[A-Za-z][A-Za-z\d']*|\d+/y;

function addIdeographs(words: Word[], run: string, start: number): void {
  for (let at = 0; at < run.length;) {
    LATIN.lastIndex = at;
    const latin = LATIN.exec(run)?.[0];
    const letter = latin ?? String.fromCodePoint(run.codePointAt(at)!);
    if (latin) addWord(words, latin, start + at);
    else words.push({ stem: letter, start: start + at, end: start + at + letter.length });
    at += letter.length;
  }
}

function addHumps(words: Word[], name: string, start: number): void {
  let at = start;
  for (const hump of name.split(HUMP)) {
    addWord(words, hump, at);
    at += hump.length;
  }
}

/** `n't` as a word of its own: "doesn't exist" is "does not exist". */
const NEGATION = /^(.*)n'?t$/;
const NEGATED: ReadonlySet<string> = new Set('do does did is are was were has have had could would should wo ca'.split(' '));

/** What French and Italian join to the word behind it: `l'adresse`, `n'existe`, `dell'utente`. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|dall|nell|sull)'(?=\p{L}{2})/u;

function addWord(words: Word[], raw: string, start: number): void {
  // Python prints bytes as b'...'.
  const quoted = raw.includes("'");
  const folded = plain(raw);
  const word = quoted ? folded.replace(/^(?:[bu](?='))?'+|'+$/g, '').replace(ELISION, '') : folded;
  const end = start + raw.length;
  if (!word || word.length > MAX_WORD || STOP_WORDS.has(word)) return;
  const negated = word.endsWith('t') ? NEGATION.exec(word)?.[1] : undefined;
  if (negated !== undefined && NEGATED.has(negated)) {
    words.push({ stem: 'not', start, end });
    return;
  }
  const bare = quoted ? word.replace(/'s?$/, '').replaceAll("'", '') : word;
  const same = SAME.get(bare);
  if (/\d/.test(bare) && same === undefined && !TOKEN.test(bare) && !isHresult(bare)) return;
  const shortened = isHresult(bare) ? bare : stem(same ?? bare);
  if (shortened) words.push({ stem: shortened, start, end });
}
