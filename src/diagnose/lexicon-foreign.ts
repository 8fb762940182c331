/**
 * The vocabulary of what is no SMTP error: names of programs and of their parts, verbs of other protocols, and what such
 * programs print. `foreign.ts` reads it, and says how much each level weighs. Forms (`* BYE`, `[preauth]`) are there.
 *
 * A phrase is of letters and digits in lower case, separated from the next by `|`. It matches words that follow each
 * other directly, as written or at their humps: `ftp context` is found in `FTPContext`, `filezilla` in `FileZilla`.
 */
import type { Foreign } from './types.ts';

/** How much a phrase says, in a scale with the signs of mail. */
export const FOREIGN_LEVELS = {
  /** No words of mail outweigh it. */
  certain: 12,
  /** No more than a plain reply of SMTP outweighs it. */
  decisive: 9,
  /** Tells alone, where nothing speaks of mail. */
  strong: 4,
  /** Said of mail, too. */
  medium: 2.5,
  /** Only tips. */
  weak: 1,
} as const;
export type ForeignLevel = keyof typeof FOREIGN_LEVELS;

export const LEXICON_FOREIGN: Readonly<Partial<Record<Foreign, Readonly<Partial<Record<ForeignLevel, string>>>>>> = {
  sip: {
    decisive: `sipdroid|sip provider|sip app|sip client|480 temporarily unavailable|486 busy here|487 request terminated|
      603 decline|voip|asterisk|rfc3261|rfc 3261|freeswitch|linphone|pjsip|kamailio|opensips|100rel|invite rejected`,
    strong: `sip 2 0`,
  },
  http: {
    decisive: `serving quota|webdav|dav error|quotaexceedederror|web server is not responding|
      http request sent awaiting response|overloaded error|openai|insufficient quota|plan and billing|
      failed to fetch http|failed to fetch https|ratelimiterror|web server is down|web server is returning|
      origin web server|invalid ssl certificate error code|httpstatus|cloudfront|request could not be satisfied|
      whitelabel error page|that s all we know|varnish|guru meditation|resource limit is reached|model is overloaded|
      grapherror|mailboxconcurrency|ratelimitexceeded|cloudflared|argo tunnel|error 1020|squid|
      http version not supported|net err|websocket|apiexception|error 429|429 rather|429 instead|ray id|
      requested url returned error|mailboxnotenabledforrestapi|http response headers|http response body|
      due to maintenance downtime or capacity problems|errordocument|sabredav|caldav|calendardav|calcachedcalendar|
      status code does not indicate success|ssl error rx record too long|secure connection failed|
      request header fields too large|kube probe|script google com|webpusherror|web push|other side closed|und err|
      dioerror|dioexception|dio error|dio exception|http status error`,
    strong: `reqwest|cloudflare error|s3 upload|s3 bucket|slowdown|requestfailedexception|cloudflare tunnel|status codes|
      misdirected request|coalesced connection|httperror|httpexception|httprequestexception`,
    medium: `axios|xmlhttprequest|fetch failed|requests exceptions|urllib|urllib3|urlopen|cors|rest api|rest apis|web api|
      web apis|webhook|nginx|upstream request|cloudflare|apache|apache2|guzzle|googleapis|api key|host header|
      curl error|statuscode`,
    weak: `browser|website|web site|webpage|web page|json|url`,
  },
  ftp: {
    decisive: `553 could not create file|550 could not create file|port 21|ftp web exception|ftp exception|
      ftp protocol exception|ftp command exception|ftp io exception|ftp authentication exception|552 disk full|
      552 exceeded storage allocation ftp|filezilla|ftperror|ftp error|ftp server|ftp client|200 port command|
      entering passive mode|entering extended passive mode|opening binary data connection|
      opening binary mode data connection|opening ascii data connection|opening ascii mode data connection|
      remote system type is|mirror access failed|get access failed|put access failed|cd access failed|
      ls access failed|fluentftp|net ftp|ftpwebre|425 security bad ip connecting|530 login authentication failed|
      452 error writing file|policy requires ssl|mlst|mdtm|mfmt|ftpclient|ftprequest|lxftp|ftplib|ftpd|rclone|
      mkparentdir|vsftpd|proftpd|conexion de control|conexión de control|ouvrir le fichier|abrir el archivo|
      550 cannot create a file when|550 the directory|550 the process|550 the parameter|550 the system|
      503 login with user first|control channel|control connection|too many connected users|
      too many connections from your internet address|copying files to remote side failed|error transferring file|
      ftps|sftp|lftp|winscp|pureftpd|wuftpd|bftpd|glftpd|drftpd|ioftpd|ncftpd|muddleftpd|betaftpd|oftpd|twoftpd|sftpd|
      ftpserver|tftp|ncftp|ncftpput|ncftpget|gftp|kftpgrabber|cuteftp|wsftp|flashfxp|smartftp|coreftp|fireftp|ftprush|
      leechftp|leapftp|aceftp|cyberduck|interarchy|roboftp|turboftp|absoluteftp|ultrafxp|andftp|ftpmanager|ftpuse|
      nppftp|crushftp|servu|wingftp|gene6|raidenftpd|guildftpd|warftpd|typsoft|ftpdmin|bpftp|msftpsvc|sftpgo|
      pyftpdlib|completeftp|globalscape|jscape|vshell|ftplet|masqueradeaddress|pasv|epsv|eprt|mlsd|pbsz|rnfr|rnto|
      nlst|stor|stou|xmkd|xrmd|xpwd|xcwd|xcup|tvfs|nosessionreuserequired|defaultroot|passiveports|quotatab|
      allowoverwrite|allowstorerestart|requirevalidshell|useftpusers|ftpusers|ftpchroot|ftpaccess|ftpasswd|
      ftpwebrequest|ftpwebresponse|ftp4j|edtftpj|edtftpnet|storbinary|storlines|retrbinary|retrlines|ntransfercmd|
      transfercmd|sendport|makepasv|ftputil|aioftp|pyftpsync|ftptool|jsftp|ftpush|gitftp|phploy|dploy|ftpbox|ftploy|
      ftpconfig|easyftp|ftpsync|sitecopy|curlftpfs|ftpfs|suppaftp|ftpstream|goftp|qftp|tidftp|idftp|tftpclient|
      tftpsend|ftpsend|ftp2|ckftp2|cksftp|edtftp|ftpputfile|ftpgetfile|ftpfindfirstfile|ftpsetcurrentdirectory|
      ftpcommand|winftp|cftpconnection|cftpfilefind|cfftp|netftp|ftpes|ftpext|ftpsockets|jftp|tftpput|tftpget|
      tftpconnection|sendftp|ftprealm|ftptransport|enterlocalpassivemode|ftpfile|mappenlijst|maplijst|读取目录列表失败|读取目录列表|
      严重文件传输错误|无法读取目录列表|ディレクトリ一覧の取得に失敗しました|ディレクトリの一覧表示に失敗しました|könyvtárlista|ftpc|webftp|net2ftp|monstaftp|xferlog|
      gssftp|maxclientsperhost|maxclientsperuser|maxhostsperuser|ftproot|xftp|fzsftp|fzputtygen|fzstorj|passivmodus|
      被动模式|パッシブモード|パッシブ|ftp接続|ftpサーバー|ftpサーバ|ftp服务器|ftp连接|ffftp|nextftp|8uftp|flashftp|alftp|알ftp|ftp서버|mput|mget|
      mdelete|open data connection|open a data connection|build data connection|build a data connection|
      establish data connection|establish a data connection|550 datei nicht verfügbar|550 fichier non disponible|
      550 archivo no disponible|550 file non disponibile|550 arquivo não disponível|550 ficheiro não disponível|
      550 bestand niet beschikbaar|550 plik niedostępny|550 文件不可用|550 ファイルは使用できません|550 файл недоступен|
      530 nicht angemeldet|530 non connecté|530 no ha iniciado sesión|530 未登录`,
    strong: `can t change directory|can t change working directory|cannot change directory|cannot change working directory|
      failed to change directory|failed to change working directory|couldn t open the file or directory|ftp|sftps`,
    medium: `530 login incorrect|530 user cannot log in|530 not logged in|530 please login with user|425 can t open|
      425 can t build|425 cannot open|425 cannot build|425 unable to open|425 unable to build|550 failed to change|
      550 failed to open|550 could not get file|550 could not open|550 can t open|550 can t change|550 can t create|
      550 no such file|550 create directory|550 permission denied|550 file not found|553 can t open|
      426 connection closed|transfer aborted`,
  },
  database: {
    decisive: `sqlite3 operational error|sqlite3 integrity error|sqlite3 database error|psql error|psql fatal|
      psql could not connect|internal error 541|541 internal error|amqp error|amqp connection error|
      amqp channel error|sqlclient|sqlexception|error 1040|port 3306|port 5432|port 6379|port 27017|duplicate entry|
      noauth authentication required|pika|aiopika|db exception|microsoft sql server|pamqp|frame error|
      server connection error501|channel error|frame too large`,
    strong: `mysql|mysqld|mysqli|mysqlnd|mysqldump|mariadb|postgres|postgresql|sqlstate|pdoexception|pdo exception|jdbc|
      mongo|mongodb|mongoose|redis|sqlite|elasticsearch|rabbitmq|kafka|amqp`,
    medium: `from the database|database error|database connection|database connections|connect to database|
      connect to the database|connecting to database|connecting to the database`,
  },
  other: {
    decisive: `satip|sat ip|ldap bind|ldap simple bind|ldap sasl bind|ldap search|ldap connect|ldap add|ldap modify|
      ldap delete|access refused|rtsp|nostr|ldaperr|ldaperror|ldapsearch|acceptsecuritycontext|ldap result code|
      ldap error code|urn acme|urn ietf params acme|softphone|printer uri|port 631|stripe|freshclam|
      clamav update process|database clamav net`,
    strong: `blockchain|smssid|smsstatus|sms|akka actor|akka log|mqtt|wamid|whatsapp|relay fee|minecraft|ldap3|certbot|
      certificate authority reported`,
    medium: `wallet|wallets`,
  },
  ssh: {
    decisive: `port 22|permission denied publickey|rsync error|rsync connection|exchange identification|
      no matching key exchange|no matching host key|no matching cipher|host key verification failed|
      received message too long`,
    strong: `ssh`,
  },
  imap: {
    certain: `com sun mail imap|mailkit net imap`,
    decisive: `imap server replied|imap server responded|imap server returned|imap open|trycreate|nonexistent mailbox|
      serverbug|in authenticated state|imap connect|imap proxy|imap client|imap error|authenticationfailed|
      error in imap command|managesieve|manage sieve|imapclient|imapconnection|imapprovider|imapstore|imapexception|
      imaperror|providerimap|provider imap|command error bad|command error no|imap rs|into imap server|imapsync|
      imap command failed|selecting mailbox|message uid|mail max userip connections|fetchmessage|byuid|select folder|
      selected folder|dovecot index|far side box|near side box|duplicate uid|rcube imap|login to server imap|imaplib|
      imapd|imap4|imap4d|imap4rev1|imap4rev2|imap4svc|imaplib2|imapclienterror|imapclientaborterror|mailboxloginerror|
      mailboxfolderselecterror|unexpectedcommandstatuserror|aioimaplib|imbox|easyimap|imapcopy|imapfilter|offlineimap|
      mbsync|isync|mbsyncrc|offlineimaprc|imapgrab|imaputils|migrationwiz|gmvault|imapsize|imaps|imapx|nsimap|
      nsimapprotocol|imapcommandexception|imapprotocolexception|negativeimapresponseexception|foldernotfoundexception|
      foldernotopenexception|folderclosedexception|storeclosedexception|imapmailreceiver|aenetmail|eagetmail|ckimap|
      tidimap4|idimap4|timapclient|imapflow|phpimap|webklex|cclient|uwimap|cyradm|imapproxy|perdition|zimbraimapd|
      maxdaemons|authorizationfailed|privacyrequired|noperm|contactadmin|expungeissued|expiredkey|autologout|gimap|
      loginreferrals|logindisabled|uidvalidity|uidnext|highestmodseq|condstore|qresync|uidplus|appenduid|copyuid|
      permanentflags|bodystructure|internaldate|getquotaroot|setquota|quotaroot|setacl|getacl|myrights|xlist|lsub|
      expunge|nomodseq|multiappend|esearch|xapplepushservice|dsync|imapサーバー|imapサーバー接続|managesieved|sieveshell|
      timsieved|pysieved|sieved|putscript|havespace|setactive|listscripts|getscript|deletescript|renamescript|
      checkscript|sievelib|sievemanager|libmanagesieve|sieverules|sievesharp|webalert|imapsession|imapmigration|
      justlogin|exitwhenover|ngimap4connection|ngimap4|ngimap4client|ngimap4connectionmanager|imapserver|emailengine|
      imapapi|processbounces|emailreadimap`,
    strong: `select inbox|examine inbox|fetch uid|uid fetch|dovecot auth|dovecot imap|dovecot pop3`,
    medium: `port 993|port 143`,
  },
  pop3: {
    certain: `com sun mail pop3|mailkit net pop3`,
    decisive: `pop access for|pop3 access for|fetchmail could not get mail|poplib|pop3protocolexception|pop3commandexception|
      pop3exception|pop3clientexception|popserverexception|popserverlockedexception|popservernotavailableexception|
      logindelayexception|openpop|hpop|pop3client|indypop3|tidpop3|idpop3|tpop3cli|pop3store|pop3folder|
      pop3mailreceiver|yapople|qpopper|cucipop|popa3d|tpop3d|ipop3d|teapop|akpop3d|pop3d|spop3d|pop2exchange|
      popbeamer|igetmail|pop3vscan|p3scan|poptray|poppeeper|popgmail|pop3svc|apop|stls|uidl|poplock|gpop|0x800ccc98|
      0x800ccc99|sammeldienst|sammelkonto|pop3サーバー|popサーバー|pop3服务器|fetchmailrc|fetchids|getmailrc|
      getmailoperationerror|getmailcredentialerror|getmail6|getmail4|simplepop3retriever|simplepop3sslretriever|
      simpleimapretriever|simpleimapsslretriever|multidroppop3retriever|brokenuidlpop3retriever|mpop|mpoprc|popclient|
      movemail|retchmail|fetchpop|isbg|imapnotify|goimapnotify|postmastermailbox|mailaccountfetch|mailfetcherservice`,
    strong: `fetching error`,
    medium: `port 995|port 110|fetch mail|fetch mails|fetch email|fetch emails|fetch e mail|fetch e mails|fetching mail|
      fetching mails|fetching email|fetching emails|fetching e mail|fetching e mails`,
  },
  shell: {
    certain: `err module not found|eaddrinuse|call to undefined function|has no method|noclassdeffounderror|no module named|
      cannot import name|undefined method|nomethoderror|uninitialized constant|unexpected keyword argument|
      headerparseerror|templatedoesnotexist|required a bean of type|nosuchmethoderror|nosuchmethodexception|
      nosuchprovidererror|nosuchproviderexception|sendmail not found|object has no attribute|parse error syntax error|
      cannot load such file|classnotfoundexception|beancreationexception|unsatisfieddependencyexception|
      could not load file or assembly|nullreferenceexception|missingmethodexception|
      unable to resolve service for type|undefined variable|undefined index|undefined array key|undefined offset|
      undefined constant|undefined property|failed to open stream no such file|userland proxy|
      bind address already in use|back off restarting failed container|
      driver failed programming external connectivity|indentationerror|unicodedecodeerror|unicodeencodeerror|
      is not recognized as an internal or external command|does not implement the requested interface`,
    decisive: `allowed memory size of|reference error|run parts report|child exited 127|outofmemoryerror|command not found|
      git config global|inrelease|npm failed|jsondecodeerror|default url options|syntaxerror unexpected|
      syntaxerror invalid|syntaxerror missing|nullpointerexception`,
    medium: `npm err|enoent|segmentation fault|git push|git clone|docker|dockerfile|kubectl|pip install|syntaxerror|
      undefined is not|cannot read properties|cannot read property|modulenotfounderror|permission denied publickey|
      illegalstateexception|illegalargumentexception|runtimeexception|indexoutofboundsexception|classcastexception`,
  },
  chat: {
    certain: `k line|k lining|k lined|operserv|nickserv|chanserv|err notregistered|err nicknameinuse|err needreggednick|
      nick is already in use|nickname is already in use`,
    decisive: `xmpp|jabber client|ejabberd|sendxmpp|irc client|pidgin|prosody`,
  },
  tls: {
    medium: `certificate verify failed|unable to verify leaf signature|sslerror|sslhandshakeexception`,
  },
  dns: {
    decisive: `answered servfail|nameservers failed to answer`,
    medium: `enotfound|eai again|nxdomain|err name not resolved|getaddrinfo|unknownhostexception|server misbehaving`,
  },
  configuration: {
    certain: `bad command startup throttling|exim configuration error|cannot open main log file`,
    decisive: `error processing package|newaliases warning|newaliases fatal`,
  },
  news: {
    decisive: `authinfo|listgroup|reader mode|nntp|usenet|sabnzbd|nzbget|430 no such article|newsserver|news server|spotweb|
      newsbin|441 posting failed|441 posting refused|duplicate article|nntps|nntplib|nntptemporaryerror|
      nntppermanenterror|newsgroup|newsgroups|innd|nnrpd|innfeed|innxmit|rnews|inews|ctlinnd|nntpsend|newsgate|
      mail2news|leafnode|fetchnews|texpire|slrn|slrnpull|rtin|dnews|nntpcache|newsx|noffle|korrnews|40tude|xnews|
      mesnews|xananews|newsleecher|grabit|sabnzbdplus|nzb|nzbs|altbinz|newsbinpro|newshosting|giganews|eweka|easynews|
      supernews|astraweb|usenetserver|tweaknews|frugalusenet|blocknews|xsnews|usenext|thundernews|ngroups|newsdemon|
      yenc|par2|nyuu|ngpost|nntpposter|newsmangler|powerpost|camelsystem|yencee|nzbindexer|sickbeard|hogwasher|
      newstap|crossposts|crossposted|innwatch|internetnews|xover|xhdr|xzver|ihave|takethis|newnews|newgroup|rmgroup|
      nocem|newsgruppe|newsgruppen|nieuwsgroep|nieuwsserver|nieuwsgroepen|ニュースサーバー|ニュースグループ|新闻组|新闻服务器`,
  },
  socket: {
    medium: `econnrefused|econnreset|etimedout|ehostunreach|enetunreach|epipe|eaddrinuse|connection refused|connection reset|
      socket hang up|socketexception|0x80072746|0x8007274c|0x8007274d|0x80072efd|0x80072efe|0x80072ee2|
      connect timed out|connected party did not properly respond|actively refused it|
      forcibly closed by the remote host|eaddrnotavail|cannot assign requested address`,
  },
};
