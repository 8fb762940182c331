/**
 * Tells reply codes from numbers that only look like them: ports, IPs, queue ids, PIDs, times, byte counts, line
 * numbers, versions, statuses of other protocols, codes that were expected and not received.
 *
 * Each number is judged by what stands right before and right after it, never by the whole text, so that the time is
 * linear and a rule can be read alone.
 */

/** How sure it is that the number is a reply code. */
export const SURENESS = {
  /** Nothing speaks for it but its form: a code only where the whole text asks about one. */
  bare: 1,
  /** It stands where a reply begins, or behind a word such as `error`. */
  placed: 2,
  /** It stands behind what announces a reply: `said:`, `Diagnostic-Code: smtp;`, `S:`. */
  announced: 3,
  /** An enhanced code follows. */
  enhanced: 4,
} as const;
export type Sureness = (typeof SURENESS)[keyof typeof SURENESS];

/** What announced a reply; later steps tell from it who spoke. */
export type Announced = 'diagnostic' | 'said' | 'server-line' | 'client-line' | 'exception' | 'log' | 'local' | 'none';

export interface CodeNumber {
  code: string;
  start: number;
  end: number;
  sure: Sureness;
  announced: Announced;
  /** The enhanced code right behind it. */
  enhanced?: { code: string; start: number; end: number };
  /** Where the words of the reply begin. */
  wordsStart: number;
  /** `550-`: more lines follow. */
  continues: boolean;
  /** Three digits that SMTP's grammar rules out (`471`), in a place where a code stands. */
  outside: boolean;
}

/** How much before and after a number is looked at. Units: UTF-16. */
const BEFORE = 120;
const AFTER = 60;
const NEAR = 40;
/** A text with more numbers than this is a log or a data file; its beginning is enough. */
const MAX_NUMBERS = 20_000;

const THREE_DIGITS =
  /(?<![A-Za-z0-9.\u0080-\u24FF\u2580-\uFFFF]|\S_)[2-5]\d\d(?=[A-Z]{2}:[A-Z]{3}\b|(?!\w|(?![是错报什怎代エのと])[\u0370-\uFFFF]))|(?<=[a-z\u4e00-\u9fff]\.|[\u3040-\u9fff])[2-5]\d\d(?![\w])/g;

/** An enhanced code behind a basic one, on a wrapped line too, with the punctuation that vendors put between: `550; 5.7.515`, `550 #5.1.0`, `(535, b'5.7.8`. */
const ENHANCED_BEHIND = /^(?: ?\n[ ]{0,12}|(?:[ \-;,.:#|("'[\])]|b(?=')|,b?"){1,6})([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/;
/** `550-5726`: dots left out. */
const DOTLESS_BEHIND = /^-([45])([1-7])(\d{1,2})(?=[ ,;]|$)/;

/** A unit that makes the number a measure, whoever says it. */
const MEASURED =
  /^ ?(?:bytes?|[KMG]i?B|kb|mb|ms|msecs?|secs?|seconds?|s|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|%|px|usd|eur|bits?|km|kg|hp|mph|m²)\b(?!:)/;
/** A plural that makes it a count. Lower-case: a reply's first word is mostly a capital. */
const COUNTED =
  /^ (?:e-?mails|messages(?! from \W{0,2}(?:ip\b|\d))|mails|users|accounts|contacts|subscribers|recipients|addresses|times|lines|rows|characters|chars|connections|requests|people|per|each|medlemmar|mitglieder|membres|miembros|messaggi|nachrichten|mensajes|mensagens|писем|сообщений|more|of(?! the\b)|x|or more|different|unique)\b(?!:)/;
/** The process before each line that Exim prints while debugging. */
const PROCESS_OF_EXIM = /^ +(?:LOG: [A-Z]|H=)/;
/** A column of a web server's log: `| 400 |  1.68s |`. */
const COLUMN = /^ +\|/;
/** hMailServer numbers its threads and sessions. */
const COLUMN_OF_HMAIL = /"(?:SMTP[CD]|TCPIP|POP3[CD]|IMAPD|DEBUG|APPLICATION|ERROR)"\s(?:\d+\s)?$/;
const COLUMN_BEFORE = /\| +$/;
/** How Yahoo's sentences end: `This mailbox is disabled (554.30)`. */
const CODE_OF_YAHOO = /^\.30\)/;
const PUNCTUATED_NUMBER = /^(?:[:/,]\d| \/ \d|\.\d|-\d{2,}(?![\d.])|\.[a-z]{2,}|%|°|@\w|\/[a-z])/i;

/** What HTTP calls its statuses; under these numbers SMTP has no such words. */
const HTTP_REASONS: Readonly<Record<string, RegExp>> = {
  400: /^bad request/i,
  401: /^unauthorized/i,
  402: /^payment required/i,
  403: /^forbidden/i,
  404: /^not found/i,
  405: /^method not allowed/i,
  406: /^not acceptable/i,
  408: /^request time-?out/i,
  409: /^conflict/i,
  410: /^gone/i,
  413: /^(?:payload|request entity|content) too large/i,
  415: /^unsupported media/i,
  421: /^misdirected/i,
  422: /^unprocessable/i,
  423: /^locked/i,
  429: /^too many requests/i,
  431: /^request header/i,
  451: /^unavailable for legal/i,
  500: /^internal server error/i,
  501: /^not implemented *(?:<|$|\n|for url)/i,
  502: /^bad gateway/i,
  503: /^service (?:temporarily )?unavailable *(?:<|$|\n|for url)/i,
  504: /^gateway time-?out/i,
};
/** Codes that HTTP has, too, and mail servers send. */
const SMTP_HAS = /^(?:4[2-5]\d|5\d\d)$/;
/** What HTTP and the servers before it answer with. */
const HTTP_HAS = /^(?:[23]\d\d|4[0-3]\d|451|50\d|51[01]|52\d|530)$/;
/** `status: 412`: a number of HTTP's own, and none of a mail server. */
const HTTP_ONLY = /^4(?:[01]\d|29)$/;
/** As a value of JSON these are what a web API answers, too. */
const HTTP_MOSTLY = /^(?:4(?:0\d|1\d|22|23|29)|500)$/;
/** `having trouble with a 403 error` */
const IN_SENTENCE = /\b(?:an?|the|ein|une?)\b $/i;
/** Between a number and its reason: `404: Not Found`, `<h1>502 Bad Gateway`. */
const REASON_GAP = /^[ :\-"'<>()\]]{1,4}/;
const HTTP_BEFORE =
  /\b(?:https?(?:[ /_-]?(?:error|status|code|response|\d(?:\.\d)?)){0,3}|status ?code|statuscode|axios[a-z]*|curl|request failed with status code|api response(?: code)?|nginx|apache|web ?(?:page|site|ui|interface) (?:shows|gives|says|returns|throws|with)(?: an?)?(?: error)?)\b(?: (?:is|was|of)\b)?[ :="'(,\])#]{0,6}$/i;

/** Words before a number that make it something else. */
const OTHER_NUMBER =
  /(?:(?<![\w.-])(?:ports?|lines?|zeilen?|lignes?|l[ií]neas?|linhas?|righe|riga|rules?|regeln?|regra|regla|regola|règle|rows?|col|column|pid|process|uid|gid|rfc|rfcs|sections?|pages?|versions?|build|release|issue|ticket|pull|pr|step|id|ids|size|bytes|length|len|errno|exit code|exit status|os error|winerror|timeout|timeouts|delay|after|every|within|about|around|over|than|least|most|up to|max|maximum|min|minimum|limit|limits|limit of|quota of|only|some|last|first|next|for|in|of|retry|retries|attempt|attempts|number|count|total|sent|nrcpt|nrcpts|fd|tid|thread|cmd|as|asn|room|suite|\$|€|£|http|level|ttl|queue|windows|office|php|python|java|node|debian|ubuntu|@|answer(?=[=/]))[ :="'#]{0,3}|[$€£][ :="'#]{0,3}|(?:[~<>+/\\@]|(?<=[^\s*(])\*+)["'#]{0,2})\(?\[?$/i;

/** Fields of Momentum's log: `@10@22@0@554 delivery error`. */
const AFTER_COUNTS = /@\d{1,5}@\d{1,5}@$/;
/** What is quoted after a word such as `only` is no count, nor is what something ends in. */
const QUOTED = /[a-z] ["'`]$|\b(?:end|result)(?:s|ed)? in (?:an? )?$/i;

/** A code that was hoped for, not received. */
const EXPECTED =
  /\b(?:expect(?:ed|ing|s)?|instead of|rather than|should (?:be|return)|wanted|waiting for|erwartet|attendu|esperado)\b[^\n.;]{0,40}$/i;
const RECEIVED_AFTER_EXPECTED = /\b(?:got|gets?|gives?|but|received|was|returned|found|statt)\b|实际/i;

const DIAGNOSTIC_BEFORE =
  /\b(?:diagnostic-code|diagnostic code|diagnosticcode|diagnosis|smtp diagnostic) *:(?: *[a-z-]{1,12} *;)?[ \n#"'<(]*$/i;
const SMTP_TYPE_BEFORE = /\bsmtp *;[ \n#"'(]*$/i;
const SAID_BEFORE =
  /(?<=(?:^|\s)<<<)[ ]?$|\b(?:said|says|saying|told|responded(?: with)?|replied(?: with)?|returned(?: error)?|rejected with|answered|refused to talk to me|returned an error ->|response(?: (?:was|is|message|from [^\n:]{1,80}|code))?|(?:server|host|mta)['s]* (?:error|message|reply|response|answer)|server reply|remote server|reply sent|antwort[a-z]*|réponse|reponse|respuesta|resposta|返回|応答|答复|the error that the other server returned was|did not like our [A-Za-z ]{1,30}|while talking to [^\n]{1,80}|error from remote(?: mail)? server[^\n]{0,90}|after (?:rcpt to|mail from|end of data|data|ehlo|helo|initial connection|pipelined [a-z ]{1,24}|starttls|auth)[^\n]{0,90}|status from [^\n:]{1,60}|in response to [^\n:]{1,30})(?:[ \]:;=,"'`*(\[<{#\n\-]|\bb(?=['"]))*$/i;
const SERVER_LINE =
  /"(?:RECEIVED|SENT): $|(?:^|\n|\] |\) |: |=GLOB\(0x[0-9a-f]{4,16}\))[ ]{0,4}(?:s|srv|server|smtp|recv|received|in|remote|<<<?|<--?|<=|<~\*?|<|smtp<<?|smtp>> ?get|server -> client|<- {0,2}|read|<\*\*|<<-|r) ?(?:[:<>|]|-->|->|(?<=[<\-=~*]))[ "'(\[]*$/i;
const CLIENT_LINE =
  /(?:^|\n|\] |=GLOB\(0x[0-9a-f]{4,16}\))[ ]{0,4}(?:c|client|>>>?|--?>|=>|~>|>|smtp>>?|send|sent|client -> server) ?(?:[:>|]|(?<=[>\-=]))[ "'(]*$/i;
const EXCEPTION_BEFORE =
  /(?:\b(?:response_?code|smtp_?code|smtp_?status|status_?code|reply_?code|error_?code|errorcode|code|codes?\(s\)|status|stat|err|error|errors|fails|bounces|rejects|refuses|\w{0,60}exception|smtp\w*error|net::smtp\w*|invalid (?:login|greeting)|failed|failure|reason|response|reply|msg|message|got|gets?|gives?|returns?|says|throws?|but got|received|with|deferred|bounced|rejected|reject|denied|due to|because of|result|detail|details|smtp|fehler|erreur|errore|erro|błąd|błędem|ошибка|ошибкой|помилка|кодом|kodem|foutcode|fehlercode|fel|feil|chyba|chybu|hiba|codigo|código|resultado|sayings|text)|错误|错误码|错误代码|失败|报错|提示|拒绝|エラー|返回码|代码)(?:\.(?= ?\[))?[ :;=,"'`*(\[<{#\n\-!]*(?:b['"]|u['"])?$/i;
const LOG_BEFORE = /\b(?:reject|milter-reject|rejected rcpt|warn|hold|discard)\b[^\n]{0,110}: ?$/i;
const LINE_START = /(?:^|\n)[ ]{0,40}[*#"'`([|└─\-]{0,4} {0,4}$/;
/** A string within a string, or one of Erlang's. */
const STRING_OPEN = /(?:\\|<<)"$/;
const QUOTE_OPEN = /[ :,=([{<>][ ]?\\?["'`([{]b?['"]?$|["'`(\[{_*]$/;
const AFTER_COLON = /: ?$/;
const AFTER_BREAK = /[.;,)\]>|!?*] ?$|\S +- +$/;
const AFTER_WORD_COLON = /[a-z)\]>] ?:["'(]?$/i;
/** Ports of submission: numbers that stand in every second text, and that no server sends as a code. */
const PORT = /^(?:465|587)$/;
/** Codes that the grammar rules out and that servers send all the same. */
export const SENT_OUTSIDE = /^(?:471|571|591)$/;
/** Words, an address or a session id follow. */
const WORDS_BEHIND =
  /^[ \-:,;.)\]"'*>][ "'#<(\[*b,:;\-]{0,8}(?:[A-Za-z<\u00c0-\uffff\[*@-]|\d{1,3}\.\d{1,3}\.|\d{1,4}[A-Za-z][A-Za-z\d]{3,})/;

/** `problem 554-'Too many hops'`: Cisco's gateways quote the reply behind a word of their own. */
const QUOTED_BEHIND = /^[- ]'(?:[A-Za-z<[]|\d\.\d)/;

/** `Error#500: 503 5.5.2 Send hello first` */
const OWN_NUMBER = /^: ['"([]{0,2}([2-5]\d\d)[ -][245]\.\d{1,3}\.\d/;

/** Milliseconds or thousands: `17:55:00,421`. */
const FRACTION = /\d[.,]$/;
/** A time, port or place in a file: the colon before the number belongs to it. */
const NUMBER_COLON = /[\d\])]:$|(?:\.[a-z]{2,6}|localhost|\/[\w.-]{1,60}):$/i;
const KEY_BEFORE = /(\w+)["']?=["'(]?$/;
/** The key of a JSON member whose value is the number itself. */
const JSON_KEY = /"(\w+)" ?: ?$/;
/** Where a web server says how the request went. */
const STATUS_KEY = /^status(?:_?code)?$/i;
/** Nothing follows within the value. */
const VALUE_ENDS = /^"?\s*(?:[,}\]]|$)/;
/** The element of XML that the number begins. */
const XML_KEY = /<([a-z][\w-]{1,30})>\s{0,20}$/i;
const CODE_KEY =
  /^(?:stat|status|code|error|errorcode|error_code|err|reply|response|responsecode|response_code|smtp_code|smtpcode|smtpstatus|smtp_status|statuscode|reason|msg|message|diagnostic|result|return|ret|info|smtp|smtpresponse|smtpreply|dsnstatus|bounce|text|lr)$/i;
/** Haraka's key for the last reply of a session. */
const LAST_REPLY = 'lr';
/** The status of a request in an access log: `method=POST path=/api/test status=500`. */
const ACCESS_LOG = /\b(?:method|path|uri|url)=\S{1,80} [^\n]{0,60}$/i;
/** Part of an address of a page: `https://help.example.net/articles/1369#550`. */
const IN_URL = /\bhttps?:\/\/\S{1,110}[#/=]$/i;
/** What people call a page of a web server that failed: `erreur 500`, `500エラー`. */
const PAGE_FAILED = '500';
const PAGE_BEFORE = /\b(?:err?eur|error|errore|fehler) $/i;
const PAGE_BEHIND = /^ ?(?:(?:server )?errors?\b(?!:)|エラー|错误|錯誤)/i;
/** In a shorter text the number is asked for. Units: UTF-16. */
const MAX_ASKED = 40;
/** maddy notes what a check found although nothing follows from it. */
const NOT_ACTED_ON = /\bno check action\b[^\n]{0,110}$/;
/** The far server's reply, quoted by a mail system: what it says is SMTP, however it sounds. */
const QUOTED_REPLY = /other server returned was:\s*$/i;
const BRACKET_AFTER_NAME = /\w\[$|\.[a-z]{1,6}\($/i;

/** The numbers of a folded text that are reply codes, in order. */
export function codeNumbers(text: string): CodeNumber[] {
  const found: CodeNumber[] = [];
  THREE_DIGITS.lastIndex = 0;
  let seen = 0;
  for (let match = THREE_DIGITS.exec(text); match && seen < MAX_NUMBERS; match = THREE_DIGITS.exec(text), seen++) {
    const number = judge(text, match.index);
    if (number) found.push(number);
  }
  return found;
}

function judge(text: string, start: number): CodeNumber | undefined {
  const end = start + 3;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const code = text.slice(start, end);
  // `550-550 relay not permitted`: a line that repeats its code.
  const repeated = text.startsWith(`-${code} `, end) || text.startsWith(` ${code} `, end) ? code.length + 1 : 0;
  const behind = text.slice(end + repeated, end + repeated + AFTER);
  const enhanced = enhancedBehind(behind, end + repeated, code);
  const outside = !/^[2-5][0-5]/.test(code);
  if (PORT.test(code)) return undefined;
  const continues = repeated > 0 || behind[0] === '-';
  const number = (sure: Sureness, announced: Announced): CodeNumber => ({
    code,
    start,
    end,
    sure,
    announced,
    ...(enhanced ? { enhanced } : {}),
    wordsStart: enhanced ? enhanced.end : end + repeated,
    continues,
    outside,
  });

  if (isExpected(before) || COLUMN_OF_HMAIL.test(before)) return undefined;
  const announced = announcer(before);
  if (enhanced) return number(SURENESS.enhanced, announced);
  if (FRACTION.test(before)) return undefined;
  if ((PUNCTUATED_NUMBER.test(behind) && !CODE_OF_YAHOO.test(behind)) || NUMBER_COLON.test(before) || BRACKET_AFTER_NAME.test(before))
    return undefined;
  if (/-$/.test(before) && !/(?:^|[\s>\-])-$/.test(before)) return undefined;
  const nearMail = SMTP_HAS.test(code) && /smtp|mail/i.test(before.slice(-NEAR));
  if (isHttpReason(code, behind) && !nearMail && !QUOTED_REPLY.test(before)) return undefined;
  if (ACCESS_LOG.test(before) || IN_URL.test(before)) return undefined;
  if (HTTP_BEFORE.test(before) && !/smtp/i.test(before) && HTTP_HAS.test(code)) return undefined;
  if (NOT_ACTED_ON.test(before)) return undefined;
  const key = KEY_BEFORE.exec(before)?.[1];
  if (key && !CODE_KEY.test(key)) return undefined;
  // Haraka breaks its last reply into lines.
  if (key === LAST_REPLY && behind.startsWith('\n')) return number(SURENESS.placed, 'log');
  const json = JSON_KEY.exec(before)?.[1];
  if (json && !CODE_KEY.test(json)) return undefined;
  // A number alone under this key is what a web server said of the request that brought the JSON.
  if (json && (STATUS_KEY.test(json) || HTTP_MOSTLY.test(code)) && VALUE_ENDS.test(behind)) return undefined;
  if (MEASURED.test(behind)) return undefined;
  if (announced === 'diagnostic' || announced === 'said' || announced === 'server-line') return number(SURENESS.announced, announced);
  if (code === PAGE_FAILED && !nearMail && text.length > MAX_ASKED && isPageFailed(before, behind)) return undefined;
  // No client begins a line with three digits and words: the arrows are drawn the other way round.
  if (announced === 'client-line') return WORDS_BEHIND.test(behind) ? number(SURENESS.placed, announced) : undefined;
  const xml = XML_KEY.exec(before)?.[1];
  if (xml) return CODE_KEY.test(xml) ? number(SURENESS.placed, 'exception') : undefined;
  if (
    COUNTED.test(behind) ||
    PROCESS_OF_EXIM.test(behind) ||
    (COLUMN.test(behind) && COLUMN_BEFORE.test(before)) ||
    (OTHER_NUMBER.test(before) &&
      !AFTER_COUNTS.test(before) &&
      !STRING_OPEN.test(before) &&
      !(QUOTED.test(before) && (WORDS_BEHIND.test(behind) || /^\W*$/.test(behind))))
  )
    return undefined;
  if (announced === 'exception' && HTTP_ONLY.test(code) && !/smtp/i.test(before)) return undefined;
  // A program's own number before the reply that it quotes.
  const own = OWN_NUMBER.exec(behind)?.[1];
  if (own && own !== code) return undefined;
  if (announced === 'exception' || announced === 'log') return number(SURENESS.placed, announced);
  if (outside && !(SENT_OUTSIDE.test(code) && (LINE_START.test(before) || QUOTE_OPEN.test(before)))) return undefined;
  const wordsFollow = WORDS_BEHIND.test(behind);
  if (LINE_START.test(before)) return number(wordsFollow ? SURENESS.placed : SURENESS.bare, 'none');
  if (wordsFollow && (QUOTE_OPEN.test(before) || AFTER_COLON.test(before) || AFTER_WORD_COLON.test(before)))
    return number(SURENESS.placed, 'none');
  if (wordsFollow && (AFTER_BREAK.test(before) || QUOTED_BEHIND.test(behind))) return number(SURENESS.placed, 'none');
  if (HTTP_ONLY.test(code) && IN_SENTENCE.test(before)) return undefined;
  return number(SURENESS.bare, 'none');
}

/** Whether a number is called an error, and no words of a reply follow in its line. */
const isPageFailed = (before: string, behind: string): boolean =>
  PAGE_BEHIND.test(behind) || (PAGE_BEFORE.test(before) && /^\s*(?:\n|[.,)]|$)/.test(behind));

const isHttpReason = (code: string, behind: string): boolean => HTTP_REASONS[code]?.test(behind.replace(REASON_GAP, '')) ?? false;

function enhancedBehind(behind: string, end: number, code: string): CodeNumber['enhanced'] {
  const match = ENHANCED_BEHIND.exec(behind);
  // `365: "5.7.57 ..."`: what succeeds or asks for more carries no code of a failure.
  if (match?.[1] && (/[45]/.test(code[0]!) || match[1][0] === code[0])) {
    const start = end + match[0].length - match[1].length;
    return { code: tidy(match[1]), start, end: start + match[1].length };
  }
  const dotless = DOTLESS_BEHIND.exec(behind);
  if (dotless && dotless[1] === code[0] && dotless[0] !== `-${code}`)
    return { code: `${dotless[1]}.${dotless[2]}.${Number(dotless[3])}`, start: end + 1, end: end + dotless[0].length };
  return undefined;
}

/** `5.0.0`: who writes it has nothing to say but the class. @param enhanced tidy */
export const isPlaceholder = (enhanced: string): boolean => enhanced.endsWith('.0.0');

/** `5.07.1` is `5.7.1`. */
export const tidy = (enhanced: string): string => enhanced.split('.').map(Number).join('.');

function isExpected(before: string): boolean {
  const match = EXPECTED.exec(before);
  return match !== null && !RECEIVED_AFTER_EXPECTED.test(match[0]);
}

function announcer(before: string): Announced {
  if (DIAGNOSTIC_BEFORE.test(before) || SMTP_TYPE_BEFORE.test(before)) return 'diagnostic';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (CLIENT_LINE.test(line)) return 'client-line';
  if (SERVER_LINE.test(line)) return 'server-line';
  if (SAID_BEFORE.test(before)) return 'said';
  if (LOG_BEFORE.test(before)) return 'log';
  if (EXCEPTION_BEFORE.test(before)) return 'exception';
  return 'none';
}
