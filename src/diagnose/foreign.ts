/** Tells texts that are no SMTP error: other protocols, sockets to other ports, statuses of web servers. */
import { FOREIGN_LEVELS, LEXICON_FOREIGN, type ForeignLevel } from './lexicon-foreign.ts';
import type { Foreign, Place } from './types.ts';
import { blank, CHECK_FIELDS, HUMP } from './words.ts';

/** Signs of one kind weigh no more than this together: a reply within plain words of mail outweighs them all. */
export const MAX_FOREIGN = FOREIGN_LEVELS.certain;

/** What other programs and protocols are told by that is no word: how lines begin, brackets, numbers beside words. */
const FORMS: readonly (readonly [Foreign, ForeignLevel, RegExp])[] = [
  ['imap', 'decisive', /(?:^|\n|\b[SC]: |[<>] )[ ]{0,8}(?:[<>*] )?[A-Za-z]{0,4}\d{1,5} (?:NO|BAD) \[?[A-Z]/],
  ['imap', 'decisive', /\* BYE\b/],
  ['imap', 'decisive', /\* OK \[CAPABILITY/],
  ['imap', 'decisive', /(?:^|\n)(?:\. (?:NO|BAD) |NO LOGIN\b)/],
  ['imap', 'certain', /\bNO \[[A-Z]{3,}/],
  ['imap', 'decisive', /\bSIEVE\[|"IMPLEMENTATION" "|\bsieve port\b/i],
  ['imap', 'decisive', /\bERR_Host\d_/i],
  ['imap', 'decisive', /\('NO', \[/i],
  ['imap', 'decisive', /\['\[[A-Z]+\]/i],
  ['imap', 'decisive', /\[(?:ALERT|TRYCREATE)\][^\n]{0,200}(?:\(Failure\)|secs\))/i],
  ['imap', 'decisive', /\(\d\.\d{3} \+ \d\.\d{3} secs\)/i],
  ['imap', 'decisive', /\bimap\([\w@.-]{1,60}\): (?:Error|Fatal|Panic)/i],
  ['imap', 'decisive', /["'(]NO (?:Mailbox|\[)/i],
  ['imap', 'decisive', /\bresponse: #\d+# \[(?:NO|BAD)\b/i],
  ['imap', 'decisive', /\b0x800ccc(?:d[0-9a-f]|e0)\b/i],
  ['imap', 'decisive', /\b(?:imap|pop3)-login: /],
  ['imap', 'medium', /:(?:993|143)\b/],
  ['imap', 'strong', /(?:^|[\s<])"SIEVE" "/],
  ['imap', 'strong', /\bpam_unix\(dovecot:auth\)/],
  ['imap', 'strong', /\bauth(?:-worker)?(?:\(\d+\))?: (?:Error|Info|Warning|Debug): /],
  ['imap', 'certain', /\[AUTHENTICATIONFAILED\]/],
  ['imap', 'strong', /(?:^|\s)\* (?:OK|BYE|BAD|NO|PREAUTH)\b/m],
  ['imap', 'strong', /(?:^|[\s:])[A-Za-z]{0,4}\d{1,5} (?:NO|BAD) (?:\[|[A-Z])/m],
  ['imap', 'strong', /\bIMAPS?4?(?:rev1)?\b/],
  ['pop3', 'certain', /(?:^|[\s'":>(\]])-ERR\b/],
  ['pop3', 'decisive', /(?:^|\n)fetchmail: (?![^\n]*SMTP)/],
  ['pop3', 'decisive', /\[IN-USE\]/],
  ['pop3', 'decisive', /\[SYS\/(?:TEMP|PERM)\]/],
  ['pop3', 'decisive', /\b0x800ccc9[0-7]\b/i],
  ['pop3', 'decisive', /- Receiving'? reported error(?![^]*- Sending)/i],
  ['pop3', 'strong', /(?:^|\s)\+OK\b/m],
  ['pop3', 'medium', /[:,] ?(?:995|110)\b/i],
  ['pop3', 'strong', /\bPOP3S?\b/],
  ['ftp', 'decisive', /(?:^|\n)l?s?ftp> /i],
  ['ftp', 'decisive', /\breturned an error: \(\d{3}\) (?:Not logged in|File unavailable)/i],
  ['ftp', 'decisive', /\b421 Too many connections \(\d+\) from this IP/i],
  ['ftp', 'decisive', /\bmaximum number of (?:allowed )?clients \(\d+\)/i],
  ['ftp', 'decisive', /\b550[ :'"-]{1,4}No such file or directory/i],
  ['ftp', 'decisive', /\bftp_\w{2,12}\(/i],
  ['ftp', 'decisive', /\busers \(the maximum\) are already logged in/i],
  ['ftp', 'decisive', /\bcurl: \((?:9|1[12347]|19|3[01])\)/i],
  ['ftp', 'decisive', /\bcurl [^\n]{0,200}\bftps?:\/\//i],
  ['ftp', 'strong', /\bCommand:\s{1,8}(?:SIZE|RETR|STOR|CWD|LIST|MLSD|PASV|USER|PASS)\b/i],
  ['ftp', 'strong', /\bS?FTPS?(?=[A-Z][a-z])/i],
  ['ftp', 'medium', /(?:^|[\s>:'"])(?:PASV|EPSV|RETR|STOR|CWD|MKD|MLSD)(?=[\s'"]|$)/m],
  ['ssh', 'decisive', /\bsshd(?:-session)?\[\d+\]/],
  ['ssh', 'decisive', /\[preauth\]/],
  ['ssh', 'decisive', /(?:^|\n)ssh: /],
  ['dns', 'decisive', /(?:^|\n); <<>> DiG/],
  ['dns', 'decisive', /->>HEADER<<-/],
  ['dns', 'decisive', /(?:^|\n)Using domain server:/],
  ['dns', 'decisive', /\b(?:unbound|named|dnsmasq)\[/],
  ['dns', 'decisive', /\bnot found: \d\((?:SERVFAIL|NXDOMAIN|REFUSED)\)/],
  ['dns', 'decisive', /(?:^|\n)\*\* server can't find/],
  ['dns', 'decisive', /(?:^|\n)Non-authoritative answer:/],
  ['dns', 'decisive', /;; (?:communications error|connection timed out)/],
  ['dns', 'medium', /\b0x80072(?:[aA][fF]9|[eE]{2}7)\b/],
  ['chat', 'certain', /(?:^|\n):[\w.-]{1,60} (?:4\d\d|5\d\d) \S{1,40} (?:\S{1,60} )?:/i],
  ['chat', 'decisive', /\bM_[A-Z]{3,20}_[A-Z]{3,20}\b/],
  ['chat', 'decisive', /(?:^|\n)4\d\d (?:[#*]\S{1,40} )?:[A-Z]/],
  ['chat', 'decisive', /<not-authorized\b/],
  ['chat', 'strong', /\bIRC\b/],
  ['sip', 'decisive', /\bSIP\/2\.0 [3-6]\d\d\b/],
  ['sip', 'decisive', /\bCSeq: \d/],
  ['sip', 'strong', /\bSIP(?=[ _-])/],
  ['sip', 'decisive', /@sip\./i],
  ['sip', 'strong', /sip:[\w.+-]{1,64}@/i],
  ['sip', 'strong', /\bSIP\b[^\n]{0,24}\b(?:response|error|status|trunk|code)\b/i],
  ['news', 'decisive', /(?<![\w.-])news(?:reader\d{0,2}|zilla)?\.[\w-]{2,60}\.[a-z]{2,6}\b/i],
  ['news', 'decisive', /\b441 \d{3} /i],
  ['http', 'decisive', /\burl=URL\('http/i],
  ['http', 'decisive', /\b451\W{1,4}Unavailable (?:due|for)\b/i],
  ['http', 'decisive', /\bremote server returned an error: \([45]\d\d\) (?!Not logged|File unav)/i],
  ['http', 'decisive', /"type": ?"(?:server|api|invalid_request|rate_limit)_error"/i],
  ['http', 'decisive', /"status": ?"(?:UNAVAILABLE|RESOURCE_EXHAUSTED|PERMISSION_DENIED|INVALID_ARGUMENT|UNAUTHENTICATED)"/i],
  ['http', 'decisive', /\b529[ :"'-]{1,4}(?:\{|overloaded)/i],
  ['http', 'decisive', /\brequest failed with status:? (?:code )?[1-5]\d\d\b/i],
  ['http', 'strong', /\bAPI response [1-5]\d\d\b/i],
  ['http', 'decisive', /\btwilio(?! sendgrid)/i],
  ['http', 'decisive', /\b52[0-7] (?:Invalid SSL certificate|SSL handshake failed|A timeout occurred|Origin )/i],
  ['http', 'decisive', /"resource": ?"\w{2,30}", ?"(?:code|field)":/],
  ['http', 'decisive', /\bHttp\w{3,30}Command\b|\bresponse status is not successful\b/],
  ['http', 'decisive', /\bHPE_\w{3,30}/i],
  ['http', 'decisive', /\bresulted in a `[45]\d\d [A-Z]/i],
  ['http', 'decisive', /\\?"innerError\\?":/i],
  ['http', 'decisive', /\b413[ :"'-]{1,4}(?:request entity|payload|content) too large\b/i],
  ['http', 'decisive', /graph\.microsoft\.com\/\S{0,80}(?:mailFolders|messages|calendar|events)/i],
  ['http', 'decisive', /s_client -connect \S{1,100}:443\b/i],
  ['http', 'decisive', /\bcurl: \(\d+\) SSL/i],
  ['http', 'decisive', /\bhttp_(?:request|response)=/i],
  [
    'http',
    'decisive',
    /"status": ?5\d\d,[^\n]{0,40}"(?:message|error)": ?"(?:Bad Gateway|Service Unavailable|Internal Server Error|Gateway Time-?out)"/i,
  ],
  ['http', 'decisive', /\d\d:\d\d:\d\d ERROR [45]\d\d: /],
  ['http', 'decisive', /(?:^|\n)HTTP\/[123](?:\.\d)? [1-5]\d\d /],
  ['http', 'strong', /^\s{0,20}\{\s{0,20}"code": ?[45]\d\d,\s*"(?:msg|message|error)"/],
  ['http', 'strong', /"error": ?"invalid_(?:grant|client|request|scope)"/],
  ['http', 'strong', /\bdomain["']?: ?["'](?:global|usageLimits)["']/],
  ['http', 'weak', /https?:\/\/localhost/i],
  ['http', 'decisive', /\bresponse code:? [1-5]\d\d for https?:/i],
  ['http', 'medium', /\bAPI\b|<h1>|<!DOCTYPE html/],
  ['http', 'strong', /\bHTTP (?:GET|POST|PUT|PATCH|DELETE)\b|\bcurl [^\n]{0,300}\bhttps?:/],
  // Numbers of Cloudflare's that no mail server sends.
  ['http', 'strong', /\b(?:error|code|status)\b[^\n]{0,12}\b52[02-467]\b|\b52[02-467]\b[^\n]{0,12}\b(?:error|code)\b/i],
  ['http', 'strong', /<Response \[\d{3}\]>/],
  ['http', 'strong', /\bAPI\b[^\n]{0,60}\n?[^\n]{0,80}\brespon[sc]e status(?: code)? [45]\d\d\b/],
  ['http', 'strong', /\bClient Error: [A-Z][\w ]{2,30} for url:/],
  ['http', 'strong', /\bresponded with a status of \d{3}/],
  ['http', 'strong', /\{\s*"error": ?\{\s*"code": ?[1-5]\d\d/],
  ['http', 'strong', /\bAzure\.\w*Exception/],
  ['http', 'strong', /\bErrorCode: [A-Z]\w+/],
  ['http', 'strong', /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/)[^\s]{0,200}/],
  ['http', 'strong', /\b(?:site|website|web page|page|domain|tunnel)\b[^\n]{0,60}\berror (?:52[0-7]|530)\b/i],
  ['http', 'strong', /\bHTTP\/[123](?:\.\d)?\b/i],
  ['http', 'strong', /\bHTTPS? ?(?:error|status|code|response)? ?(?:code)?(?: is| was| of)?[ :=]{0,3}[1-5]\d\d\b/i],
  ['http', 'strong', /status code of '?[1-5]\d\d/i],
  [
    'http',
    'strong',
    /\b(?:40[0134569]|41[0-8]|42[249]|451|50[0234])[ :"'-]{1,4}(?:bad request|unauthorized|forbidden|not found|method not allowed|not acceptable|request time|conflict|gone\b|unprocessable|too many requests|unavailable for legal|internal server error|bad gateway|gateway time-?out|service temporarily unavailable *(?:<|$|\n))/im,
  ],
  ['http', 'medium', /\bstatus code:? ?[1-5]\d\d/i],
  ['database', 'decisive', /\breply-code=\d{3}, reply-text=/],
  ['database', 'decisive', /\bERROR \d{4} \([0-9A-Z]{5}\)/],
  [
    'database',
    'decisive',
    /\bFATAL: +(?:sorry, too many clients|password authentication failed|(?:role|database) (?:\S{1,60} )?does not exist)/,
  ],
  ['database', 'strong', /:(?:3306|5432|6379|27017|9200|5672)\b/],
  ['database', 'decisive', /\(1040(?:, |\))/],
  ['database', 'decisive', /\bORA-(?!2927[789])\d{5}: /],
  ['database', 'decisive', /\bSQLSTATE\[[0-9A-Z]{5}\]/],
  ['database', 'decisive', /\bMsg \d{1,6}, Level \d/],
  ['database', 'decisive', /\bmysqli?_\w+\(/],
  ['database', 'decisive', /\(HY000\/\d{4}\)/],
  ['database', 'medium', /\bora-\d{5}/i],
  ['shell', 'decisive', /\bCron <\w{1,40}@/],
  ['shell', 'decisive', /(?:^|\n)make(?:\[\d+\])?: \*\*\*/],
  ['shell', 'decisive', /\bnpm (?:ERR!|error) (?:code|errno|404|network)/],
  ['shell', 'decisive', /(?:^|\n)\d{0,8} ?verbose (?:stack|cwd|cli)\b/],
  ['shell', 'decisive', /\bspawn \S{1,200} ENOENT\b/],
  ['shell', 'decisive', /\bremote: error: GH\d/],
  ['shell', 'decisive', /(?:^|\n)fatal: unable to access '/],
  ['shell', 'decisive', /(?:^|[\n ])kernel: \[/],
  ['shell', 'decisive', /\bTypeError: (?:Cannot |undefined |[\w.$]+ is not )/],
  ['shell', 'certain', /\bCan't locate \S{1,80}\.pm in @INC\b/],
  ['shell', 'certain', /\b[\w.$]{1,60} is not a function\b/],
  ['shell', 'certain', /\b[Cc]lass ['"][\w\\]{1,80}['"] not found\b/],
  ['shell', 'certain', /\bname '\w+' is not defined\b/],
  ['shell', 'certain', /\bCannot find (?:module|package) ['"]/],
  ['shell', 'certain', /\b\w{2,30}\(\) has been disabled for security reasons\b/],
  ['shell', 'certain', /\bTypeError[: (]{1,3}(?!fetch failed)/],
  ['shell', 'medium', /(?:^|\n)[ \t]*Caused by: [\w.$]{3,120}(?:Exception|Error)\b/],
  ['shell', 'medium', /(?:^|\n)[ \t]*at [\w.$<>]{3,160}\([\w.$ ]{1,80}(?::\d+)?\)/],
  ['shell', 'medium', /(?:^|\n)[ \t]*Traceback \(most recent call last\)/],
  ['shell', 'decisive', /\brsync(?::| error)/],
  ['shell', 'medium', /\bgoroutine \d+ \[/],
  ['shell', 'medium', /#0 \/[^\n]{1,200}\(\d+\)/],
  ['shell', 'medium', /\bexit (?:code|status) \d/i],
  ['shell', 'strong', /(?:^|\n)[ \t]*(?:NameError|ImportError|ModuleNotFoundError|IndentationError|UnboundLocalError): /],
  ['tls', 'medium', /\b(?:ERR_CERT_|ERR_SSL_|NET::ERR|SSL_ERROR_|SSL routines\b|x509: )/],
  ['socket', 'medium', /WinError 100\d\d/i],
  ['configuration', 'decisive', /(?:^|\n)[$#> ]{0,4}(?:sudo )?postconf\b/],
  [
    'configuration',
    'decisive',
    /\bfatal: (?:file \/|open \/|bad string length|bad numerical configuration|parameter \S{1,60}:|unused parameter|config variable)/,
  ],
  ['configuration', 'decisive', /(?:^|\n)dpkg: error/],
  ['configuration', 'decisive', /\bpostfix\/postfix-script\[\d+\]: fatal: /],
  ['configuration', 'decisive', /(?:^|\n)doveconf: (?:Fatal|Error)/],
  ['configuration', 'decisive', /\bsystemd\[\d+\]: (?:Starting|Started|Stopp(?:ed|ing)|Failed to start)\b/],
  ['configuration', 'decisive', /\bDovecot v\d[\w.]{1,12} (?:\(\w{1,20}\) )?starting up\b/],
  ['configuration', 'certain', /\bfatal: in parameter \w/],
  ['configuration', 'strong', /(?:(?:^|\n)[ ]{0,4}(?:[a-z][a-z0-9_]{3,60} ?= ?|[A-Z][A-Z0-9_]{3,60}=)[^\n]{0,300}){3}/],
  ['headers', 'decisive', /(?:^|\n)(?:ARC-Seal|ARC-Message-Signature|DKIM-Signature): /],
  ['headers', 'decisive', new RegExp(CHECK_FIELDS, 'i')],
  ['report', 'certain', /<policy_(?:evaluated|published)>/],
  ['report', 'certain', /<auth_results>/],
  ['other', 'strong', /\bldaps?:\/\//i],
  ['other', 'strong', /\bacme(?:\.sh)?: /i],
  ['other', 'decisive', /\bwss?:\/\//i],
  ['other', 'decisive', /\bLDAP server \(-1\)/i],
  ['other', 'decisive', /(?:localhost|\d):631\b/i],
];

const STRONG = FOREIGN_LEVELS.strong;
const MEDIUM = FOREIGN_LEVELS.medium;
const WEAK = FOREIGN_LEVELS.weak;
const FAINT = 0.5;

/** What shows that mail between programs is spoken of. */
const MAIL: readonly (readonly [RegExp, number])[] = [
  [/\bE?SMTPS?\b|smtplib|smtpd|smtp[._-]|Smtp(?:Client|Exception|Transport|Connection|Protocol)|SMTP(?=[A-Z])|\bLMTP\b/i, STRONG],
  [
    /nodemailer|phpmailer|swift_?mailer|\blett?re(?:Err|\b(?=.{0,40}error))|mailkit|java ?mail|javax\.mail|jakarta\.mail|postfix|\bexim\b|sendmail|qmail|mailer-daemon|action ?mailer|django\.core\.mail|go-?mail|mailcow|thunderbird|mail\.outlook|MessagingException|exchange online|rspamd|amavis|dovecot|procmail|maildir|maildrop|groupwise|\bkerio\b|\bmdaemon\b|\bicewarp\b|hmailserver|haraka|mailenable|smartermail|\baxigen\b|communigate|\bdomino\b|ironport|fortimail|mimecast|proofpoint|messagelabs|powermta|kumomta|greenarrow|mailscanner|spamassassin|stalwart|\bmailu\b|modoboa|iredmail|zimbra|mailpit|mailhog|maddy\b/i,
    STRONG,
  ],
  [
    /other server returned was:|technical details of (?:permanent|temporary) failure|bounce(?:Type|SubType|dRecipients)|diagnostic-code|final-recipient|reporting-mta|remote-mta|\bDSN\b|\bNDR\b|RCPT TO|MAIL FROM|\b(?:EHLO|HELO)\b|STARTTLS|dsn=|status=(?:deferred|bounced)|\bMXs?\b|gsmtp|mail delivery|undeliver|expected response code|remote host said|diagnostic information for administrators/i,
    STRONG,
  ],
  // An event of a sending service.
  [/"(?:reject|bounce|delivery-status)": ?\{/, STRONG],
  [/\bTransaction failed\b|\bpermanent fatal errors?\b|\bexpected [23]\d\d\b/i, WEAK],
  [/\bcompatible authentication mechanism/i, STRONG],
  [/\bqueryMx\b|\bhost or domain name not found\b/i, STRONG],
  [/\bmail ?box\b[^\n]{0,60}\b(?:quota|full|exceed(?:s|ed)?)\b/i, MEDIUM],
  [/\bmaximum sending rate\b|\bnon-SMTP command\b|\bTLS error on connection (?:from|to)\b/i, STRONG],
  [/\b(?:mail|mx\d?|mta)\d{0,2}\.[\w-]{2,60}\.[a-z]{2,6}\b/i, WEAK],
  // What programs send.
  [
    /\b(?:alert|notif\w{2,8}|reset|registration|verification|activation|invitation|invite|confirmation|welcome|test|order|newsletter|invoice|report|digest) (?:e-?)?mails?\b|\bspring mail\b|\bstarter-mail\b/i,
    MEDIUM,
  ],
  [/\bDnsConnectorDelivery\b/, STRONG],
  [/\b(?:valid for|not match)[^\n]{0,60}\b(?:mail|smtp|mx\d?)\./i, MEDIUM],
  [/\bsending (?:limit|quota|rate)\b|\bpostmaster\b|\bclient (?:was |is )?not authenticated\b/i, MEDIUM],
  // What the client of Elixir and Erlang returns, and what listmonk logs.
  [/:(?:network_failure|no_more_hosts|missing_requirement|retries_exceeded)\b|\berror sending message in campaign\b/, STRONG],
  [/\bwarning: SASL: |\bSASL \w{1,20} authentication failed\b|\bno SASL authentication mechanisms\b/, STRONG],
  [/\bSMTP (?:IO |client |protocol |server )?(?:error|failed|failure|exception)\b/i, STRONG],
  [/(?:[:\s]|port[: ]*|port['"]?\s*[:=]\s*)(?:25|465|587|2525)\b(?![.:]\d)/i, MEDIUM],
  [
    /\bmail ?(?:server|host|system|er)s?\b|\bmailing\b|\bcontact form\b|\bmail\(\)|\b(?:recipient|sender)(?:'s)? (?:address|domain|not|unknown|rejected|refused|verify|mailbox)|\bbounced? (?:back|mails?|e-?mails?|messages?)\b|\brelay(?:ing)?(?:=| access| denied| not)|greylist|\bspam\b|\bSPF\b|\bDKIM\b|\bDMARC\b|\bPTR\b/i,
    MEDIUM,
  ],
  // Somebody sends mail, in whatever words.
  [
    /\bsend\w{0,12}e?mails?\b|\b(?:send|sent|sending|deliver\w{0,4})\b[^\n]{0,30}\b(?:e-?)?mails?\b|\b(?:e-?)?mails?\b[^\n]{0,30}\b(?:sent|sending|deliver\w{0,4}|returned)\b|e-?mail_?send|Ses(?=Exception)|name service error for/i,
    MEDIUM,
  ],
  [
    /\b(?:Mail-)?Server antwortete\b|\bserveur (?:de messagerie )?a r[ée]pondu\b|\bservidor (?:de (?:correo|e-?mail) )?respond(?:i[oó]|eu)\b|\bH=\S{1,255} (?:\(\S{1,255}\) )?\[|\bR=\w{1,40} (?:T=\w{1,40} )?|\bdefer \(-?\d|distribution list/i,
    MEDIUM,
  ],
  [
    /empf[äa]nger|destinataire|destinat[aá]ri[oa]|absender|exp[ée]diteur|remitente|remetente|mittente|ontvanger|afzender|odbiorc|adresat|получател|отправител|al[ıi]c[ıi]|收件人|发件人|收件者|寄件者|受信者|宛先|받는 사람|보낸 사람|수신자|발신자|modtager|afsender|mottaker|mottagar|avs[äa]ndar|vastaanottaja|p[řr][íi]jemce|odes[íi]latel|c[íi]mzett|felad[óo]|nadawc|g[öo]nderici/i,
    WEAK,
  ],
  [/\b(?:messages?|msg)\b[^\n]{0,30}\b(?:blocked|bounced|in (?:the )?queue)\b|\bin the bounce\b|\bbounces\b/i, WEAK],
  [/\bmessages?\b[^\n]{0,40}\b(?:sent|delivered|submitted|returned)\b|\b(?:send|sending|deliver|submit)\b[^\n]{0,30}\bmessages?\b/i, FAINT],
  [/\b(?:VRFY|ETRN|BDAT)\b/, MEDIUM],
  [
    /\b(?:server|serveur|servidor|serwer)\b[^.\n]{0,24}\b(?:says|said|repl(?:y|ies|ied)|answers?|answered|responds?|responded|répond|responde|respondi[óo]|risponde|antwortet|meldet|odpowiada)\b|сервер[^.\n]{0,24}(?:отвечает|пишет|говорит)|\bmejl\w*|\bpoczt[aęyo]\w*|\bposta(?:yı|lar\w*)?\b/i,
    WEAK,
  ],
  // Somebody writes to somebody, or gets it back.
  [
    /\bnewsletters?\b|\bmailed\b|\bmailing list\b|\b(?:wrote|writes?|writing|answered|replied|replies) to (?:him|her|them|me|us|a|an|the|my|our|his|their)\b|\bbounc(?:e|es|ing)\b|\bre-?sen[dt]\b|\bscan(?:s|ner)? to\b|(?<!nothing )\b(?:come|comes|came|coming) (?:straight |right )?back\b|\b(?:kommt|kommen|kam|kamen|geht|ging)\b[^.\n]{0,40}\bzur[üu]ck\b|\bzur[üu]ck(?:gekommen|gewiesen|geschickt)\b|\bverschick\w+|\bverschickt\b|\bgeschrieben\b|\benvoy\w+|\benvois?\b|\brevien\w+|\bspedi\w+|\bmand(?:o|iamo|are|ato|ata|ar|amos)\b|\btorna(?:no|ta|to|ti)?\b|\binoltr\w+|\bdevuel\w+|\bdevolv\w+|\bescrib\w+|\brebota\w*|\bvolt(?:a|ou|am|aram)\b|\bescrev\w+|\bverstuur\w*|\bdoorstur\w+|\bstuds\w+|\bskick\w+|\bodbij\w+|\bodpis\w+|\bgeri d[öo]n\w+|\bпис(?:ать|ал)|退回|寄给|发给/i,
    WEAK,
  ],
  // Words of the post, of electronics and of programs, too.
  [/\bmail ?box(?:es)?\b|\brecipients?\b|\bsenders?\b|\bbounced?\b|\brelay(?:ing|ed)?\b/i, FAINT],
  [
    /\b(?:un)?deliver(?:y|ed|able)?\b|\bdeferred\b|\b(?:gmail|hotmail|outlook|gmx|icloud|yahoo|sendgrid|mailgun|mailchimp|mailjet|postmark|brevo|sparkpost|mandrill|mailersend|socketlabs|smtp2go|zeptomail)\b|\b(?:web ?mail|roundcube|rainloop|snappymail|squirrelmail)\b|\bSRS\b/i,
    WEAK,
  ],
  [
    /\be-?mails?(?:address\w{0,2})?\b|\bmails?\b|@[\w-]+\.\w|\bcasilla|\bbolet[ií]n|\brebot|\bbandeja|邮件|邮箱|郵件|信箱|退信|发信|發信|收信|寄信|投递|投遞|被拒收|郵箱|メール|메일|courriel|correo|postfach|wiadomo[śs]|письм|почт|лист[аиу]? |e-?post|posta kutusu|schr[áa]nk|skrzynk/i,
    WEAK,
  ],
  // Somebody could not send.
  [
    /\benviar\b|\benvoyer\b|\binviare\b|\bversenden\b|\bverzenden\b|\bwys[łl]a[ćc]\b|отправ|надісла|送信|发送|發送|寄送|보내|\bodesl[aá]t|\bg[öo]nder(?:il|me)/i,
    WEAK,
  ],
];

/** Below this nothing foreign is claimed. */
const MIN_FOREIGN = 2.4;
/** A request, as a web server logs it; and the whole line about one that went well. */
const REQUEST = /"(?:GET|POST|PUT|PATCH|DELETE|HEAD) /;
const SERVED = /[^\n]{0,200}"(?:GET|POST|PUT|PATCH|DELETE|HEAD) [^"\n]{1,300}" [23]\d\d\b[^\n]{0,300}/g;
/** Whose mail it is tells nothing. */
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,255}/g;
/** Signs are looked for in this much of a text. Units: UTF-16. */
const MAX_READ = 20_000;

const LETTERS = /[\p{L}\p{N}]+/gu;

interface Token extends Place {
  word: string;
}

/** What a word with humps has: most have none, and need no cutting. */
const HUMPED = /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/;

/** The words of a text in lower case, as written; and cut at their humps, where one has some. */
function tokensIn(text: string): Token[][] {
  const whole: Token[] = [];
  const cut: Token[] = [];
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(text); match; match = LETTERS.exec(text)) {
    const [written] = match;
    const token = { word: written.toLowerCase(), start: match.index, end: match.index + written.length };
    whole.push(token);
    if (!HUMPED.test(written)) {
      cut.push(token);
      continue;
    }
    let at = match.index;
    for (const hump of written.split(HUMP)) {
      cut.push({ word: hump.toLowerCase(), start: at, end: at + hump.length });
      at += hump.length;
    }
  }
  return cut.length > whole.length ? [whole, cut] : [whole];
}

interface Entry {
  kind: Foreign;
  weight: number;
  words: readonly string[];
}

/** The vocabulary by first word, compiled at first use. */
let compiled: Map<string, Entry[]> | undefined;

function entries(): Map<string, Entry[]> {
  if (compiled) return compiled;
  compiled = new Map();
  for (const [kind, levels] of Object.entries(LEXICON_FOREIGN))
    for (const [level, phrases] of Object.entries(levels))
      for (const phrase of phrases.split('|')) {
        const words = phrase.trim().split(/\s+/);
        const entry = { kind: kind as Foreign, weight: FOREIGN_LEVELS[level as ForeignLevel], words };
        const known = compiled.get(words[0]!);
        if (known) known.push(entry);
        else compiled.set(words[0]!, [entry]);
      }
  return compiled;
}

interface Sign extends Place {
  kind: Foreign;
  weight: number;
}

function phrasesIn(text: string): Sign[] {
  const known = entries();
  const found = new Map<Entry, Sign>();
  for (const tokens of tokensIn(text))
    for (let at = 0; at < tokens.length; at++) {
      const begun = known.get(tokens[at]!.word);
      if (!begun) continue;
      for (const entry of begun) {
        const last = tokens[at + entry.words.length - 1];
        if (!last || found.has(entry) || !entry.words.every((word, k) => tokens[at + k]!.word === word)) continue;
        found.set(entry, { kind: entry.kind, weight: entry.weight, start: tokens[at]!.start, end: last.end });
      }
    }
  return [...found.values()];
}

export interface ForeignFinding {
  kind: Foreign;
  /** Where the strongest sign stands. */
  place: Place;
  /** How much speaks for it. */
  weight: number;
}

/** What else the text may be: the protocol with the most signs. */
export function foreignIn(text: string): ForeignFinding | undefined {
  const beginning = text.slice(0, MAX_READ);
  const read = REQUEST.test(beginning) ? beginning.replace(SERVED, '') : beginning;
  const signs = phrasesIn(read.replace(ADDRESS, blank));
  for (const [kind, level, pattern] of FORMS) {
    const match = pattern.exec(read);
    if (match) signs.push({ kind, weight: FOREIGN_LEVELS[level], start: match.index, end: match.index + match[0].length });
  }
  const sums = new Map<Foreign, ForeignFinding>();
  const counted = new Set<string>();
  for (const { kind, weight, start, end } of signs.sort((a, b) => b.weight - a.weight)) {
    // Synonyms and the parts of one name tell nothing anew.
    if (counted.has(`${kind} ${weight}`)) continue;
    counted.add(`${kind} ${weight}`);
    const known = sums.get(kind);
    if (known) known.weight = Math.min(MAX_FOREIGN, known.weight + weight);
    else sums.set(kind, { kind, weight, place: { start, end } });
  }
  let best: ForeignFinding | undefined;
  for (const finding of sums.values()) if (!best || finding.weight > best.weight) best = finding;
  return best && best.weight >= MIN_FOREIGN ? best : undefined;
}

/** How much in the text speaks of mail between programs. */
export function mailWeight(text: string): number {
  const read = text.slice(0, MAX_READ).replace(CHECK_FIELDS, '');
  let sum = 0;
  for (const [pattern, weight] of MAIL) if (pattern.test(read)) sum += weight;
  return sum;
}
