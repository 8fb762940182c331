/** Tells texts that are no SMTP error: other protocols, sockets to other ports, statuses of web servers. */
import type { Foreign, Place } from './types.ts';
import { CHECK_FIELDS } from './words.ts';

interface Sign {
  kind: Foreign;
  pattern: RegExp;
  weight: number;
}

/** Signs of one kind weigh no more than this together: a reply within plain words of mail outweighs them all. */
export const MAX_FOREIGN = 12;
/** A sign that no words of mail outweigh, one that decides alone, one that needs company, one that only tips. */
const DECISIVE = 9;
const STRONG = 4;
const MEDIUM = 2.5;
const WEAK = 1;
const FAINT = 0.5;

const SIGNS: readonly Sign[] = [
  // The forms that other programs and protocols begin their lines with.
  {
    kind: 'imap',
    weight: DECISIVE,
    pattern: /(?:^|\n|\b[SC]: |[<>] )[ ]{0,8}(?:[<>*] )?[A-Za-z]{0,4}\d{1,5} (?:NO|BAD) \[?[A-Z]|\* BYE\b|\* OK \[CAPABILITY/,
  },
  {
    kind: 'imap',
    weight: DECISIVE,
    pattern:
      /\bmanage-?sieve\b|\bSIEVE\[|\b(?:imap|pop3)-login: |Imap(?:Client|Connection|Provider|Store|Exception|Error)\b|Provider[ .]?Imap\b/i,
  },
  { kind: 'imap', weight: STRONG, pattern: /(?:^|[\s<])"SIEVE" "/ },
  {
    kind: 'imap',
    weight: DECISIVE,
    pattern:
      /\bIMAP Error: |\bcommand error: (?:BAD|NO)\b|\bimap_open\(|\bimap\.rs\b|\binto IMAP server\b|\bERR_Host\d_|\bimapsync\b|\bIMAP command failed\b|\('NO', \[|\bSELECTing mailbox\b|\bmessage UID\b|\bmail_max_userip_connections\b|\['\[[A-Z]+\]|\bfetchMessage|ByUID\b|\[(?:ALERT|TRYCREATE)\][^\n]{0,200}(?:\(Failure\)|secs\))|\(\d\.\d{3} \+ \d\.\d{3} secs\)|\bselect(?:ed)? folder\b|\bdovecot\.index|\bimap\([\w@.-]{1,60}\): (?:Error|Fatal|Panic)|\[SERVERBUG\]|\b(?:far|near) side box\b|\bduplicate UID\b|\bin authenticated state\)|\brcube_imap\b|\bLogin to server (?:imap|pop)|["'(]NO (?:Mailbox|\[)|\bresponse: #\d+# \[(?:NO|BAD)\b/i,
  },
  { kind: 'imap', weight: MAX_FOREIGN, pattern: /\[AUTHENTICATIONFAILED\]|\bcom\.sun\.mail\.imap\b|\bMailKit\.Net\.Imap\b/ },
  { kind: 'pop3', weight: MAX_FOREIGN, pattern: /\bcom\.sun\.mail\.pop3\b|\bMailKit\.Net\.Pop3\b/ },
  { kind: 'pop3', weight: DECISIVE, pattern: /(?:^|[\s'":>(\]])-ERR\b|\bPOP3? access for\b|(?:^|\n)fetchmail: (?![^\n]*SMTP)/ },
  {
    kind: 'ftp',
    weight: DECISIVE,
    pattern:
      /(?:^|\n)l?s?ftp> |\bFileZilla\b|\bFTPError\b|\breturned an error: \(\d{3}\) (?:Not logged in|File unavailable)|\bFTP (?:error|server|client)\b|\bport 21\b(?!\d)|\b200 PORT command\b|\bEntering (?:Extended )?Passive Mode\b|\bOpening (?:BINARY|ASCII) (?:mode )?data connection\b|\b(?:can ?not|can't|unable to|failed to) (?:open|build|establish) (?:a )?data connection\b|\bRemote system type is\b|\b(?:mirror|get|put|cd|ls): Access failed\b|\bFluentFTP\b|Ftp\w{0,20}Exception\b|\bNet::FTP|\bFtpWebRe|\b421 Too many connections \(\d+\) from this IP|\b425 Security: Bad IP connecting|\bmaximum number of (?:allowed )?clients \(\d+\)|\b530 Login authentication failed|\b550[ :'"-]{1,4}No such file or directory|\b452 Error writing file|\bPolicy requires SSL\b|\b(?:MLST|MDTM|MFMT)\b|\bFTP(?:Client|Request)\b|\bLxFTP|\bftplib\b|\bftpd\b|\bftp_\w{2,12}\(|\brclone\b|\bmkParentDir\b|\b(?:vsftpd|proftpd|pure-ftpd)\b|\bconexi[oó]n de control\b|\bouvrir le fichier\b|\babrir el archivo\b|\b550 (?:Cannot create a file when|The (?:directory|process|parameter|system) )|\b503 Login with USER first|\bcontrol (?:channel|connection)\b|\btoo many connect(?:ed users|ions from your internet address)|\busers \(the maximum\) are already logged in|\bWin32 error:|\bcurl: \((?:9|1[12347]|19|3[01])\)|\bCopying files to remote side failed|\bError transferring file\b/i,
  },
  {
    kind: 'ftp',
    weight: STRONG,
    pattern:
      /\b(?:can't|cannot|failed to) change (?:working )?directory|\bCommand:\s{1,8}(?:SIZE|RETR|STOR|CWD|LIST|MLSD|PASV|USER|PASS)\b|\bcouldn't open the file or directory/i,
  },
  {
    kind: 'dns',
    weight: DECISIVE,
    pattern:
      /(?:^|\n); <<>> DiG|->>HEADER<<-|(?:^|\n)Using domain server:|\banswered SERVFAIL\b|\bnameservers failed to answer\b|\b(?:unbound|named|dnsmasq)\[|\bnot found: \d\((?:SERVFAIL|NXDOMAIN|REFUSED)\)|(?:^|\n)\*\* server can't find|(?:^|\n)Non-authoritative answer:|;; (?:communications error|connection timed out)/,
  },
  {
    kind: 'ssh',
    weight: DECISIVE,
    pattern:
      /\bsshd(?:-session)?\[\d+\]|\[preauth\]|exchange_identification\b|\bport 22\b(?!\d)|\bno matching (?:key exchange|host key|cipher)|(?:^|\n)ssh: |\bPermission denied \(publickey|\bHost key verification failed\b|\bReceived message too long\b/,
  },
  {
    kind: 'chat',
    weight: MAX_FOREIGN,
    pattern:
      /(?:^|\n):[\w.-]{1,60} (?:4\d\d|5\d\d) \S{1,40} (?:\S{1,60} )?:|\bk-lin(?:e|ing|ed)\b|\b(?:Oper|Nick|Chan)Serv\b|\bERR_(?:NOTREGISTERED|NICKNAMEINUSE|NEEDREGGEDNICK)\b|\bnick(?:name)? is already in use/i,
  },
  { kind: 'report', weight: MAX_FOREIGN, pattern: /<policy_(?:evaluated|published)>|<auth_results>/ },
  { kind: 'headers', weight: DECISIVE, pattern: /(?:^|\n)(?:ARC-Seal|ARC-Message-Signature|DKIM-Signature): / },
  {
    kind: 'headers',
    weight: DECISIVE,
    pattern: new RegExp(CHECK_FIELDS, 'i'),
  },
  {
    kind: 'configuration',
    weight: DECISIVE,
    pattern:
      /(?:^|\n)[$#> ]{0,4}(?:sudo )?postconf\b|\bfatal: (?:file \/|open \/|bad string length|bad numerical configuration|parameter \S{1,60}:|unused parameter|config variable)|(?:^|\n)dpkg: error|\b(?:error processing package|newaliases: (?:warning|fatal))\b|\bpostfix\/postfix-script\[\d+\]: fatal: |(?:^|\n)doveconf: (?:Fatal|Error)/,
  },
  // A mail server that does not come up has refused nobody.
  {
    kind: 'configuration',
    weight: MAX_FOREIGN,
    pattern: /\bbad command startup -- throttling\b|\bfatal: in parameter \w|\bExim configuration error\b|\bCannot open main log file\b/,
  },
  {
    kind: 'configuration',
    weight: DECISIVE,
    pattern:
      /\bsystemd\[\d+\]: (?:Starting|Started|Stopp(?:ed|ing)|Failed to start)\b|\bDovecot v\d[\w.]{1,12} (?:\(\w{1,20}\) )?starting up\b/,
  },
  {
    kind: 'configuration',
    weight: STRONG,
    pattern: /(?:(?:^|\n)[ ]{0,4}(?:[a-z][a-z0-9_]{3,60} ?= ?|[A-Z][A-Z0-9_]{3,60}=)[^\n]{0,300}){3}/,
  },
  // Outlook's numbers for the protocols by which it fetches mail.
  { kind: 'pop3', weight: DECISIVE, pattern: /\b0x800ccc9[0-7]\b|- Receiving'? reported error(?![^]*- Sending)/i },
  { kind: 'imap', weight: DECISIVE, pattern: /\b0x800ccc(?:d[0-9a-f]|e0)\b/i },
  { kind: 'pop3', weight: DECISIVE, pattern: /\bFetchmail could not get mail\b|\[IN-USE\]|\[SYS\/(?:TEMP|PERM)\]/ },
  {
    kind: 'imap',
    weight: STRONG,
    pattern: /\bpam_unix\(dovecot:auth\)|\bdovecot: (?:auth|imap|pop3)\b|\bauth(?:-worker)?(?:\(\d+\))?: (?:Error|Info|Warning|Debug): /,
  },
  {
    kind: 'http',
    weight: DECISIVE,
    pattern:
      /\boverloaded_error\b|\bopenai\.|\burl=URL\('http|\binsufficient_quota\b|\bplan and billing\b|\bFailed to fetch https?:|\bRateLimitError\b|\bWeb server is (?:down|returning)\b|\borigin web server\b|\bInvalid SSL certificate Error code\b|\b451\W{1,4}Unavailable (?:due|for)\b|\bHTTPStatus\.|\bCloudFront\b|\brequest could not be satisfied\b|\bWhitelabel Error Page\b|\bremote server returned an error: \([45]\d\d\) (?!Not logged|File unav)|That's all we know\b|\bVarnish\b|\bGuru Meditation\b|\bResource Limit Is Reached\b|\bmodel is overloaded\b|"type": ?"(?:server|api|invalid_request|rate_limit)_error"|"status": ?"(?:UNAVAILABLE|RESOURCE_EXHAUSTED|PERMISSION_DENIED|INVALID_ARGUMENT|UNAUTHENTICATED)"|\b529[ :"'-]{1,4}(?:\{|overloaded)|\brequest failed with status:? (?:code )?[1-5]\d\d\b|\bAPI response [1-5]\d\d\b|\bGraphError\b|\bMailboxConcurrency\b|RateLimitExceeded\b|\btwilio(?! sendgrid)|\b52[0-7] (?:Invalid SSL certificate|SSL handshake failed|A timeout occurred|Origin )|\bcloudflared\b|\bArgo Tunnel\b|\bError 1020\b|\bHPE_\w{3,30}|\bSquid\b|\bHTTP Version Not Supported\b|\bnet::ERR_|\bWebSocket\b|\bApiException\b|\bError 429\b|\b429 (?:rather|instead)\b|\bresulted in a `[45]\d\d [A-Z]|\\?"innerError\\?":/i,
  },
  { kind: 'http', weight: DECISIVE, pattern: /\b413[ :"'-]{1,4}(?:request entity|payload|content) too large\b/i },
  { kind: 'shell', weight: DECISIVE, pattern: /\bCron <\w{1,40}@|\brun-parts --report\b/ },
  { kind: 'imap', weight: DECISIVE, pattern: /(?:^|\n)(?:\. (?:NO|BAD) |NO LOGIN\b)|\bNO \[[A-Z]{3,}|\[(?:TRYCREATE|NONEXISTENT)\]/ },
  { kind: 'sip', weight: DECISIVE, pattern: /\bSIP\/2\.0 [3-6]\d\d\b|\bCSeq: \d/ },
  {
    kind: 'sip',
    weight: DECISIVE,
    pattern: /\b48(?:0 Temporarily Unavailable|6 Busy Here|7 Request Terminated)\b|\b603 Decline\b|voip\b/i,
  },
  {
    kind: 'sip',
    weight: DECISIVE,
    pattern:
      /\basterisk\b|\bRFC ?3261\b|\bfreeswitch\b|\blinphone\b|@sip\.|\bPJSIP|\bkamailio\b|\bopensips\b|\b100rel\b|\bINVITE rejected\b/i,
  },
  { kind: 'chat', weight: STRONG, pattern: /\bIRC\b/ },
  { kind: 'ftp', weight: DECISIVE, pattern: /\bcurl [^\n]{0,200}\bftps?:\/\//i },
  {
    kind: 'chat',
    weight: DECISIVE,
    pattern:
      /\bjabber:client\b|\bxmpp-st|\bXMPP\b|\bejabberd\b|\bsendxmpp\b|\bM_[A-Z]{3,20}_[A-Z]{3,20}\b|(?:^|\n)4\d\d (?:[#*]\S{1,40} )?:[A-Z]|\birc client\b|\bPidgin\b|\bProsody\b|<not-authorized\b/,
  },
  {
    kind: 'other',
    weight: STRONG,
    pattern: /\bSms(?:Sid|Status)|\bSMS\b|\bakka\.(?:actor|log)|\bMQTT\b|\bwamid\.|\bWhatsApp\b|\brelay fee\b|\bMinecraft\b/i,
  },
  {
    kind: 'news',
    weight: DECISIVE,
    pattern:
      /\bAUTHINFO\b|\bLISTGROUP\b|\breader mode\b|\bnntp|\b(?:usenet|sabnzbd|nzbget)\b|\bnews(?:reader\d{0,2}|zilla)?\.[\w-]{2,60}\.[a-z]{2,6}\b|\b430 no such article\b|\bnews ?server|\bspotweb\b|\bnewsbin\b|\b441 \d{3} |\b441 posting (?:failed|refused)\b|\bduplicate article\b/i,
  },
  {
    kind: 'other',
    weight: DECISIVE,
    pattern:
      /\bRTSP\b|\bnostr\b|\bwss?:\/\/|\bLdapErr|\bLDAPError\b|\bldapsearch\b|\bAcceptSecurityContext\b|\bLDAP Result Code\b|\bldap_(?:\w{0,12}bind|search|connect)\b|\bLDAP: error code\b|\bLDAP server \(-1\)|\burn:(?:ietf:params:)?acme:|\bsoftphone\b|\bprinter-uri\b|\bport 631\b|(?:localhost|\d):631\b|\bStripe::|\bstripe\.com\b/i,
  },
  // What a scanner says of its own signatures.
  { kind: 'other', weight: DECISIVE, pattern: /\bfreshclam\b|\bClamAV update process\b|\bdatabase\.clamav\.net\b/i },
  { kind: 'other', weight: STRONG, pattern: /\bldap3\b|\bldaps?:\/\//i },
  { kind: 'other', weight: STRONG, pattern: /\bacme(?:\.sh)?: |\bcertbot\b|\bCertificate Authority reported\b/i },
  {
    kind: 'http',
    weight: DECISIVE,
    pattern: /\d\d:\d\d:\d\d ERROR [45]\d\d: |HTTP request sent, awaiting response|(?:^|\n)HTTP\/[123](?:\.\d)? [1-5]\d\d /,
  },
  {
    kind: 'http',
    weight: DECISIVE,
    pattern:
      /\bRay ID\b|\brequested URL returned error\b|\bMailboxNotEnabledForRESTAPI\b|\bHTTP response (?:headers|body)\b|due to maintenance downtime or capacity problems|\bErrorDocument\b|\bsabredav\b|\bCal(?:endar)?DAV\b|\bcalCachedCalendar\b|status code does not indicate success|graph\.microsoft\.com\/\S{0,80}(?:mailFolders|messages|calendar|events)|ssl_error_rx_record_too_long|\bSecure Connection Failed\b|s_client -connect \S{1,100}:443\b|\bcurl: \(\d+\) SSL|\bRequest Header Fields Too Large\b|\bhttp_(?:request|response)=|\bkube-probe\b|\bscript\.google\.com\b|\bWebPushError\b|\bweb-push\b|\bother side closed\b|\bUND_ERR_/i,
  },
  {
    kind: 'http',
    weight: STRONG,
    pattern:
      /^\s{0,20}\{\s{0,20}"code": ?[45]\d\d,\s*"(?:msg|message|error)"|"error": ?"invalid_(?:grant|client|request|scope)"|\bdomain["']?: ?["'](?:global|usageLimits)["']|<Response \[\d{3}\]>|\bAPI\b[^\n]{0,60}\n?[^\n]{0,80}\brespon[sc]e status(?: code)? [45]\d\d\b|\breqwest::|\bs3 (?:upload|bucket)\b|\bSlowDown\b|\bClient Error: [A-Z][\w ]{2,30} for url:|\bresponded with a status of \d{3}|\{\s*"error": ?\{\s*"code": ?[1-5]\d\d|\bAzure\.\w*Exception|\bRequestFailedException\b|\bErrorCode: [A-Z]\w+/,
  },
  {
    kind: 'http',
    weight: STRONG,
    pattern: /\b(?:site|website|web page|page|domain|tunnel)\b[^\n]{0,60}\berror (?:52[0-7]|530)\b|"cloudflare_error"|Cloudflare Tunnel/i,
  },
  {
    kind: 'http',
    weight: DECISIVE,
    pattern:
      /"status": ?5\d\d,[^\n]{0,40}"(?:message|error)": ?"(?:Bad Gateway|Service Unavailable|Internal Server Error|Gateway Time-?out)"/i,
  },
  {
    kind: 'database',
    weight: DECISIVE,
    pattern:
      /\breply-code=\d{3}, reply-text=|\bACCESS-REFUSED\b|\bsqlite3\.\w+Error|\bSql(?:Client\.|Exception\b)|(?:^|\n)psql: |\bERROR \d{4} \([0-9A-Z]{5}\)|\bFATAL: +(?:sorry, too many clients|password authentication failed|(?:role|database) (?:\S{1,60} )?does not exist)|\bError 1040\b|\bport (?:3306|5432|6379|27017)\b|\bDuplicate entry '|\(1040, |\bORA-(?!2927[789])\d{5}: |\bSQLSTATE\[[0-9A-Z]{5}\]|\bNOAUTH Authentication required|\b(?:aio_?)?pika\b|\bMsg \d{1,6}, Level \d|\bDB::Exception\b|\(INTERNAL-ERROR\)|\bmysqli?_\w+\(|\(HY000\/\d{4}\)|\bMicrosoft SQL Server\b|\bpamqp\b|\bAMQP\w*Error\b/,
  },
  {
    kind: 'shell',
    weight: DECISIVE,
    pattern:
      /(?:^|\n)make(?:\[\d+\])?: \*\*\*|\bnpm (?:ERR!|error) (?:code|errno|404|network)|(?:^|\n)\d{0,8} ?verbose (?:stack|cwd|cli)\b|\bspawn \S{1,200} ENOENT\b|\bchild exited 127\b|\bOutOfMemoryError\b|\bAllowed memory size of \d|: command not found\b|\bremote: error: GH\d|\bgit config --global\b|\brsync(?::| error)|\bInRelease\b|\bNpm failed\b|\bJSONDecodeError\b|(?:^|\n)fatal: unable to access '|(?:^|[\n ])kernel: \[/,
  },
  {
    kind: 'http',
    weight: STRONG,
    pattern:
      /\bHTTP\/[123](?:\.\d)?\b|\bSTATUS_CODES\b|\bMisdirected Request\b|\bcoalesced connection|\bHTTPS? ?(?:error|status|code|response)? ?(?:code)?[ :=]{0,3}[1-5]\d\d\b|requested URL returned error|HTTPError|HttpException|HttpRequestException|status code of '?[1-5]\d\d/i,
  },
  {
    kind: 'http',
    weight: STRONG,
    pattern:
      /\b(?:40[0134569]|41[0-8]|42[249]|451|50[0234])[ :"'-]{1,4}(?:bad request|unauthorized|forbidden|not found|method not allowed|not acceptable|request time|conflict|gone\b|unprocessable|too many requests|unavailable for legal|internal server error|bad gateway|gateway time-?out|service temporarily unavailable *(?:<|$|\n))/im,
  },
  { kind: 'http', weight: STRONG, pattern: /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/)[^\s]{0,200}/ },
  {
    kind: 'http',
    weight: MEDIUM,
    pattern:
      /\b(?:axios|XMLHttpRequest|fetch failed|requests\.exceptions|urllib3?|urlopen|CORS|(?:REST|Web) APIs?|webhook|nginx|upstream request|cloudflare|apache2?|guzzle|googleapis|API key|host header|cURL error|statusCode)\b|\bstatus code:? ?[1-5]\d\d/i,
  },
  {
    kind: 'ftp',
    weight: STRONG,
    pattern: /\bs?ftps?\b|\bS?FTPS?(?=[A-Z][a-z])|FTPError|ftplib|vsftpd|proftpd|pure-ftpd|filezilla|FTPClient|lftp/i,
  },
  { kind: 'ftp', weight: MEDIUM, pattern: /(?:^|[\s>:'"])(?:PASV|EPSV|RETR|STOR|CWD|MKD|MLSD)(?=[\s'"]|$)/m },
  {
    kind: 'ftp',
    weight: MEDIUM,
    pattern:
      /530 (?:login incorrect|user cannot log in|not logged in|please login with user)|425 (?:can't|cannot|unable to) (?:open|build)|550 (?:failed to (?:change|open)|could not (?:get file|open)|can't (?:open|change|create)|no such file|create directory|permission denied|file not found|the system cannot find)|553 (?:could not create file|can't open)|552 (?:disk full|exceeded storage allocation \(ftp)|426 connection closed|transfer aborted/im,
  },
  {
    kind: 'imap',
    weight: STRONG,
    pattern:
      /\bIMAPS?4?(?:rev1)?\b|imaplib|imap_open|(?:^|\s)\* (?:OK|BYE|BAD|NO|PREAUTH)\b|(?:^|[\s:])[A-Za-z]{0,4}\d{1,5} (?:NO|BAD) (?:\[|[A-Z])|AUTHENTICATIONFAILED|\b(?:SELECT|EXAMINE) INBOX\b/m,
  },
  { kind: 'imap', weight: MEDIUM, pattern: /:(?:993|143)\b|port (?:993|143)\b/i },
  { kind: 'pop3', weight: STRONG, pattern: /(?:^|[\s'":>(])-ERR\b|(?:^|\s)\+OK\b|\bPOP3S?\b|poplib/m },
  { kind: 'pop3', weight: MEDIUM, pattern: /[:,] ?(?:995|110)\b|port (?:995|110)\b/i },
  { kind: 'pop3', weight: MEDIUM, pattern: /\bfetch(?:ing)? (?:e-?)?mails?\b/i },
  { kind: 'sip', weight: STRONG, pattern: /\bSIP\/2\.0\b|sip:[\w.+-]{1,64}@|\bSIP\b[^\n]{0,24}\b(?:response|error|status|trunk|code)\b/i },
  {
    kind: 'database',
    weight: STRONG,
    pattern:
      /\b(?:mysql\w{0,10}|mariadb|postgres(?:ql)?|sqlstate|pdoexception|jdbc|mongodb?|mongoose|redis|sqlite|ora-\d{5}|elasticsearch|rabbitmq|kafka|amqp)\b|:(?:3306|5432|6379|27017|9200|5672)\b/i,
  },
  {
    kind: 'shell',
    weight: MEDIUM,
    pattern:
      /\b(?:npm ERR!|ENOENT|segmentation fault|command not found|exit (?:code|status) \d+|git (?:push|clone)|docker(?:file)?|kubectl|pip install|SyntaxError|NullPointerException|undefined is not|cannot read propert|ModuleNotFoundError|ssh: |Permission denied \(publickey)/i,
  },
  {
    kind: 'shell',
    weight: DECISIVE,
    pattern:
      /\bdefault_url_options\b|\bSyntaxError: (?:Unexpected|Invalid|[Mm]issing)|\bReferenceError: \w+ is not defined|\bTypeError: (?:Cannot |undefined |[\w.$]+ is not )|\bNullPointerException\b/,
  },
  {
    kind: 'shell',
    weight: STRONG,
    pattern: /(?:^|\n)[ \t]*(?:NameError|ImportError|ModuleNotFoundError|IndentationError|UnboundLocalError): /,
  },
  // A program that is broken has not got as far as to send mail.
  {
    kind: 'shell',
    weight: MAX_FOREIGN,
    pattern:
      /\bCan't locate \S{1,80}\.pm in @INC\b|\bCall to undefined (?:function|method)\b|\b[\w.$]{1,60} is not a function\b|\bhas no method '|\bNoClassDefFoundError\b|\b[Cc]lass ['"][\w\\]{1,80}['"] not found\b|\bname '\w+' is not defined\b|\bNo module named\b|\bcannot import name\b|\bundefined method\b|\bNoMethodError\b|\buninitialized constant\b|\bunexpected keyword argument\b|\bHeaderParseError\b|\bTemplateDoesNotExist\b|\brequired a bean of type\b|\bNoSuch(?:Method|Provider)(?:Error|Exception)\b|\bsendmail: not found\b|\bobject has no attribute '|\bParse error: syntax error\b|\bCannot find (?:module|package) ['"]|\bERR_MODULE_NOT_FOUND\b|\bcannot load such file\b|\bClassNotFoundException\b|\bBeanCreationException\b|\bUnsatisfiedDependencyException\b|\bCould not load file or assembly\b|\b(?:NullReference|MissingMethod)Exception\b|\bUnable to resolve service for type\b|\b[Uu]ndefined (?:variable|index|array key|offset|constant|property)\b|\bfailed to open stream: No such file\b|\b\w{2,30}\(\) has been disabled for security reasons\b|\buserland proxy\b|\bbind: address already in use\b|\bEADDRINUSE\b|\bBack-off restarting failed container\b|\bdriver failed programming external connectivity\b|\bIndentationError\b|\bUnicode(?:Decode|Encode)Error\b|\bis not recognized as an internal or external command\b|\bdoes not implement the requested interface\b|\bTypeError[: (]{1,3}(?!fetch failed)/,
  },
  // A program's own stack, with nothing in it about mail.
  {
    kind: 'shell',
    weight: MEDIUM,
    pattern:
      /(?:^|\n)[ \t]*Caused by: [\w.$]{3,120}(?:Exception|Error)\b|(?:^|\n)[ \t]*at [\w.$<>]{3,160}\([\w.$ ]{1,80}(?::\d+)?\)|(?:^|\n)[ \t]*Traceback \(most recent call last\)|\bgoroutine \d+ \[|#0 \/[^\n]{1,200}\(\d+\)|\b(?:Illegal(?:State|Argument)|Runtime|IndexOutOfBounds|ClassCast)Exception\b/,
  },
  {
    kind: 'tls',
    weight: MEDIUM,
    pattern:
      /\b(?:ERR_CERT_\w+|ERR_SSL_\w+|NET::ERR|SSL_ERROR_\w+|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SSL routines\b|SSLError|SSLHandshakeException|x509: )/,
  },
  {
    kind: 'dns',
    weight: MEDIUM,
    pattern:
      /\bgetaddrinfo\b|ENOTFOUND|EAI_AGAIN|NXDOMAIN|\b0x80072(?:[aA][fF]9|[eE]{2}7)\b|ERR_NAME_NOT_RESOLVED|UnknownHostException|server misbehaving/,
  },
  {
    kind: 'socket',
    weight: MEDIUM,
    pattern:
      /\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|ADDRINUSE)\b|connection refused|connection reset|socket hang up|SocketException|WinError 100\d\d|\b0x80072(?:74[6cd]|efd|efe|ee2)\b|connect timed out|connected party did not properly respond|actively refused it|forcibly closed by the remote host|EADDRNOTAVAIL|cannot assign requested address/i,
  },
  { kind: 'http', weight: WEAK, pattern: /https?:\/\/localhost|\bAPI\b|\bbrowser\b|web ?site|web ?page|\bJSON\b|\bURL\b/i },
];

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
  // Words of the post, of electronics and of programs, too.
  [/\bmail ?box(?:es)?\b|\brecipients?\b|\bsenders?\b|\bbounced?\b|\brelay(?:ing|ed)?\b/i, FAINT],
  [
    /\b(?:un)?deliver(?:y|ed|able)?\b|\bdeferred\b|\b(?:gmail|hotmail|outlook|gmx|icloud|yahoo|sendgrid|mailgun|mailchimp|mailjet|postmark|brevo)\b|\b(?:web ?mail|roundcube|rainloop|snappymail|squirrelmail)\b|\bSRS\b/i,
    WEAK,
  ],
  [
    /\be-?mails?(?:address\w{0,2})?\b|\bmails?\b|@[\w-]+\.\w|邮件|邮箱|郵件|信箱|退信|发信|發信|收信|寄信|投递|投遞|被拒收|郵箱|メール|메일|courriel|correo|postfach|wiadomo[śs]|письм|почт|лист[аиу]? |e-?post|posta kutusu|schr[áa]nk|skrzynk/i,
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
/** A line of a web server's log about a request that went well. */
const SERVED = /[^\n]{0,200}"(?:GET|POST|PUT|PATCH|DELETE|HEAD) [^"\n]{1,300}" [23]\d\d\b[^\n]{0,300}/g;
/** Signs are looked for in this much of a text. Units: UTF-16. */
const MAX_READ = 20_000;

export interface ForeignFinding {
  kind: Foreign;
  /** Where the first strong sign stands. */
  place: Place;
  /** How much speaks for it. */
  weight: number;
}

/** What else the text may be: the protocol with the most signs. */
export function foreignIn(text: string): ForeignFinding | undefined {
  const read = text.slice(0, MAX_READ).replace(SERVED, '');
  const sums = new Map<Foreign, ForeignFinding>();
  for (const { kind, pattern, weight } of SIGNS) {
    const match = pattern.exec(read);
    if (!match) continue;
    const known = sums.get(kind);
    if (known) known.weight = Math.min(MAX_FOREIGN, known.weight + weight);
    else sums.set(kind, { kind, weight, place: { start: match.index, end: match.index + match[0].length } });
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
