/**
 * The general vocabulary of the field: phrases that name a cause whoever says them. Weak evidence beside the reply
 * index, and the only evidence for wordings that no reply of the index has (client libraries, small servers, other
 * languages). Phrases only, no sentences of one server: those belong into `content/replies/`.
 *
 * A phrase is a list of words, separated from the next by `|`. It matches words in this order with nothing between them
 * (words that never count aside); `…` allows up to `MAX_GAP` words. Words match by stem: `block` matches `blocked`.
 * `{who}` stands for each word of the set of that name.
 */
import { LEXICON_OTHER } from './lexicon-other.ts';
import { stemsOfPhrase } from './words.ts';

/** How much a phrase says, as what it adds to the log-odds of its cause. */
export const LEVELS = {
  /** Names the cause itself. Beats the frames around it, such as `Recipient address rejected:` or `Service unavailable;`. */
  topic: 6.5,
  /** Said for this cause and hardly for another. */
  sure: 4.5,
  /** Usually this cause. */
  likely: 2.6,
  /** Fits this cause better than most. */
  hint: 1.1,
} as const;
export type Level = keyof typeof LEVELS;

/** Words that `…` may stand for. */
export const MAX_GAP = 4;

/** Words that servers use for the same thing. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  who: ['user', 'recipient', 'mailbox', 'account', 'address', 'addressee', 'alias', 'username', 'userid', 'mail address'],
  from: ['sender', 'from address', 'mail from', 'return path', 'envelope from'],
  list: ['blacklist', 'black list', 'blocklist', 'block list', 'denylist', 'rbl', 'dnsbl'],
  check: ['spf', 'dkim', 'dmarc', 'arc', 'reverse dns', 'rdns', 'ptr'],
  ip: ['ip', 'ip address', 'host', 'client', 'server', 'network', 'domain'],
};

export type Table = Readonly<Record<string, Partial<Readonly<Record<Level, string>>>>>;

/** Cause to phrases. */
export const LEXICON: Table = {
  'user-unknown': {
    topic: `user unknown|unknown user|no such user|user not found|user not exist|user does not exist|mailbox not found|no such mailbox|
      mailbox does not exist|unknown recipient|recipient unknown|account does not exist|recipient not found|{who} unknown|
      unknown {who}|{who} … unknown|no such {who}|{who} not found|{who} … not found|{who} not exist|{who} does not exist|
      {who} … not exist|no {who} here|{who} not known`,
    sure: `no such recipient|recipient not exist|recipient does not exist|unknown mailbox|mailbox unknown|mailbox not exist|
      no mailbox here|no mailbox found|address not found|address unknown|unknown address|address does not exist|no such address|
      invalid recipient|recipient invalid|invalid mailbox|mailbox invalid|invalid user|account not exist|account not found|
      no such account|unknown account|account unknown|unknown local part|unknown virtual|not our customer|not a valid mailbox|
      not … match … mail address|not have … delivery point|not a known user|not known user|no such person|undeliverable address|undeliverable mail address|user not known|
      not exist … on this server|no such local user|unknown local user|recipient not on server|no longer on server|
      no longer works here|no longer employed|not a registered user|not listed in … directory|not listed in … address book|
      nonexistent|non existent user|mailbox is not available here|user invalid|user … does not exist|
      recipient address does not exist|no valid recipient here|addressee unknown|unknown addressee|no one here by that name|
      not a user here|user not local|unknown email address|delivery to … address could not be found|address could not be found|
      recipient could not be found|unknown userid|user id not found|no account by that name|is not a valid recipient|
      not valid recipient|unrouteable address|unroutable address|unroutable email address|unknown alias|illegal alias|
      not in recipient list|mailbox … not found|account … not exist|not known here|invalid … userid|
      user … not have … account|alias not exist|alias not found|no mail box|user name not found|no user|
      invalid {who}|{who} invalid|wrong {who}|not a valid {who}|not valid {who}|{who} … not valid|not a known {who}|illegal {who}|
      {who} not recognized|{who} … not recognized|{who} no longer valid|no longer valid|{who} … not listed|
      {who} … not in directory|{who} … could not be found|{who} not member of domain|not have … account|
      no valid {who}|no {who} by that name|unable to find {who}|{who} can not be verified|{who} not ok|{who} … not ok|
      excessive userid unknowns|not like recipient|nonexistent {who}|non existent {who}|{who} … nonexistent|{who} … non existent|
      wrong recipients|no person|user path not exist|not our user|unable to deliver to {who}|not deliver … mailbox|
      lookup … recipient|ldap … not found|recipient … not accepted`,
    likely: `mailbox unavailable|mailbox not available|recipient verify failed|does not exist|not exist|could not be found|not found by|
      no recipient|not a valid user|deactivated address|recipient not accepted|user … not found|user lookup|bad recipient|
      check … recipient … address|check for typos|address no longer|unable to find|can not find|invalid address|address invalid|
      recipient … invalid|{who} … invalid|not a valid address|{who} … can not be verified`,
    hint: `address rejected|recipient rejected|recipient refused|recipients refused|recipient address rejected|unknown|bad address|
      no such|recipient reject|invalid`,
  },
  'mailbox-full': {
    topic: `domain size limit … exceeded|domain size limit|mailbox full|over quota|overquota|mailbox quota|folder full|inbox … full|mailbox … full|exceed … mailbox … size|
      out of storage|{who} full|{who} … full|full {who}|{who} over quota|{who} … over quota|{who} exceed … quota|
      {who} … quota exceed|over … quota|exceed … storage|storage full|{who} … storage|{who} quota exceed|mailfolder … full|
      exhausted … storage|too many messages on … server|quota usage|too many messages in mailbox|{who} … too many messages|
      mailbox exceed|mailbox … exceed … size|mailbox … exceed … limit|mailbox size`,
    sure: `quota exceeded|exceeded quota|mailbox size limit|mailbox … exceed|storage space exceed|inbox … storage|user … over … quota|
      disk quota|storage quota|quota full|not enough storage|insufficient mailbox storage|exceeded … storage allocation|
      mailbox has exceeded|overdrawn|over the allowed quota|mailbox over|quota limit|quota … reached|quota violation|
      recipient … quota|mail quota|account … full|account … over quota|maildir … over|maildir … quota|user … quota|full mailbox|
      mail box full|storage limit|space quota|too much mail data|mailbox … storage … exceeded|allocated storage|overflow mailbox|
      recipient storage full|exceed quota|exceed … quota|quota exceed|larger than … mailbox`,
    likely: `exceeded storage allocation|not enough space|no space … mailbox`,
    hint: `storage|space|quota|full`,
  },
  'mailbox-disabled': {
    topic: `{who} disabled|{who} … disabled|{who} inactive|{who} … inactive|inactive {who}|disabled {who}|{who} suspended|
      {who} … suspended|suspended {who}|deactivated {who}|{who} deactivated|{who} … deactivated|{who} … discontinued|
      {who} … inactivity|{who} closed|{who} not active|{who} not activated|{who} … expired|expired {who}|
      {who} administratively disabled|{who} … terminated|mailbox frozen|mailbox … frozen|not logged in for`,
    sure: `mailbox disabled|account disabled|user disabled|mailbox … disabled|account … disabled|mailbox inactive|account inactive|
      user inactive|account … inactive|mailbox … inactive|account suspended|user suspended|mailbox suspended|account … suspended|
      mailbox … suspended|account … closed|account deactivated|mailbox deactivated|account … deactivated|mailbox locked|
      account expired|account has been … discontinued|recipient … disabled|recipient … suspended|recipient … inactive|
      address … disabled|address … deactivated|disabled user|disabled mailbox|inactive user|inactive account|inactive mailbox|
      suspended user|mailbox frozen|account frozen|user … disabled|mailbox unavailable or access denied|account terminated|
      account … terminated|no longer active|mailbox … not active|no longer … receiving mail|not accepting mail … user|
      user … not accepting|account … hold|inactive recipient|user … locked|mailbox … blocked|account … not available|
      currently not available … mailbox|not authorized to receive|not allowed to receive|may not receive|over policy|not … activated|account … not active|mailbox unavailable … access denied|
      deactivated|{who} … locked|locked {who}|{who} … blocked|no longer accepts mail|not currently … accept … mailbox|inactivity|
      {who} … on hold|{who} … frozen|{who} unavailable … disabled|{who} retired|temporary inactive|temporarily disabled|
      temporarily inactive|account … locked|currently suspended|not currently being accepted|extended inactivity|
      not … receive … at this time|user … closed|address … no longer … use|mailbox … no longer`,
    likely: `suspended|discontinued|currently disabled|no longer available|delivery … disabled|temporary lock|not active|
      account … blocked|domain … suspended|no longer in use`,
    hint: `locked|expired account|disabled|inactive|closed`,
  },
  'recipient-moved': {
    sure: `user has moved|has moved|mailbox has moved|address has changed|new address|user not local please try|user not local try|
      mail address changed|moved to|recipient … moved|forwarding address|no longer uses this|changed … email address|
      replaced by|new email address|has left|left the company|has a new address|
      please update your|retired … please write|please write to`,
    likely: `please try forward path|try forward`,
  },
  'recipient-restricted': {
    topic: `resolver rst|not authenticated for group|not authenticated for mailbox|sender not authenticated for|not in allowed senders|not allowed to send to this recipient|unauthorized to send to … list|send to this mailing list|messages to this domain|posting … not permitted|non subscribers|post … non members`,
    sure: `recipient not authorised|recipient not authorized|not accept … mail from … outside|only accept … internal|restricted … recipient|recipient … restricted|
      not authorized … send to … recipient|not authorized to send to|not permitted to send to … recipient|
      not have permission to send to|not allowed to send to this|not allowed to post|not a member of|members only|only member|
      only … subscribers|moderated|moderator|authenticated senders only|only accepts … authenticated|delivery not authorized|
      delivery … restricted|submit permission|group … restricted|not allowed … mailing list|post … list|only allowed sender|
      not in … allowed senders|recipient not accept … message|not on … whitelist … recipient|rst auth required|rst not authorized|
      recipient … does not accept|sender … not authorized … recipient|private list|no external mail|public folder|
      contact … added to … list|allowed sender list|delivery restricted|mailbox … restricted|local user only|only local|
      internal … only|not accept … from you|recipient … policy|blocked by the recipient|been blocked by … recipient|
      sender … verify … before|specific email addresses|specific mail addresses|only accepting mail from|recipient preferences|
      refuse to receive|refuse receive|closed mailing list|not subscribed to … group|not subscribed to … list|
      due to recipient preference|recipient … only accept|recipient … not accept … from|not on … allowed list|
      resolver rst restriction|permission to post|moderated group|private mailing list|not permitted to post|
      sender not in … allowed|restricted sms|sender not accepted by recipient|recipient … blocked … sender|internal list|private list|list access denied|refused to receive … mail|{who} refused … mail|does not want … mail|not want your mail|closed list|list is closed`,
    likely: `not accept messages from|refuse to accept mail from you|recipient has blocked|recipient … blocked you|blocked by recipient|
      recipient refuse|recipient reject … sender|user reject|rejected by recipient|not wish to receive|blocked … by user|
      not subscribed|not have permissions|challenge|requires … verify`,
    hint: `permission`,
  },
  'recipient-rate-limited': {
    topic: `recipient thread limit|receiving mail … too|receiving mail … rate|receiving … too quickly`,
    sure: `exceeded … quota … external recipients|exceeded … number … external recipients|receiving mail at a rate|receiving mail too quickly|receive mail … rate|recipient … receiving … too|user … receiving mail too|
      recipient … rate limit|recipient … message rate|too many messages for recipient|too many messages … this recipient|
      too many mails … recipient|mailbox … busy|too many … to this recipient|recipient … too many messages|
      too many messages for this user|receiving limit|receive limit`,
    likely: `for this recipient|recipient … exceeded`,
  },
  'bad-address': {
    topic: `not in … form required|string … form required|address syntax|bad recipient address syntax|malformed address|address exception|illegal whitespace|illegal … in address|invalid recipient format|address … not parse|not parse`,
    sure: `bad destination mailbox address|invalid address format|address malformed|syntax error in … address|
      invalid recipient address format|address … syntax|not a valid address|not valid rfc address|mailbox name not allowed|
      mailbox name invalid|invalid character|invalid mail address|not rfc … compliant|does not comply with rfc|
      address in mailbox given|domain literal|unbalanced|illegal character|bare address|ambiguous|invalid recipient syntax|
      missing domain|domain missing|address … need … fully qualified|recipient address … fully qualified|
      need fully qualified address|user address required|can not parse address|bad recipient address|address not rfc|
      recipient syntax|mailbox syntax|bad … address syntax|address … not … rfc|invalid … address format|no at sign|address … parsed|
      must specify a domain|specify a domain|not unique|without domain|no domain part`,
    likely: `address format|address incorrect|malformed|invalid address|invalid email address|illegal address|bad address|bad recipient|
      {who} … malformed|invalid character … {who}|{who} syntax|invalid {who} format|{who} format`,
    hint: `local part|syntax|parse`,
  },
  'domain-not-found': {
    topic: `no hosts to try|recipient address rejected domain not found|recipient … domain not found|recipient … domain … not exist|host or domain name not found|domain does not exist|domain not exist|unknown domain|host unknown|unknown host|no such domain|
      not find any host|no route found to domain|host name unknown|host … unknown|domain … unknown|domain … not exist|
      domain name not found|dns … non existent|unrouteable mail domain|no such host|can not find … host|not find … mail exchange`,
    sure: `no hosts to try|domain not found|host not found|name or service not known|nxdomain|bad destination system|unresolvable domain|
      can not resolve domain|can not find … exchange|not find … mx|no mx record|no mx|recipient domain … not exist|invalid domain|
      domain … not resolve|non existent domain|destination domain … not exist|unroutable domain|not find any host named|
      all relevant mx records point to non existent|mx record … not|no a record|dns … domain not exist|illegal host|
      domain … invalid|bad destination host|mailbox domain|domain unavailable|not a valid domain|cannot find … domain|no host|
      domain … not found|no valid hosts|no valid domain|no mx or a|domain not configured|not find … domain|
      dns records … not be found|host lookup … failed|domain lookup … failed|bad domain name|bad … domain|illegal domain|
      domain … not registered|domain … expired|invalid recipient system|not return a valid mx|mx not found`,
    likely: `unable to route|domain unknown|not find host|name not resolve|
      locate server|server not found|server … not be found`,
    hint: `domain|resolve|can not find|host … not exist|bad domain`,
  },
  'dns-failure': {
    topic: `errno … try again|host not found try again|domain name not found try again|dns lookup fail|temporary failure in name resolution|
      name service error … host not found try again|host or domain name not found … error … host not found try again|
      temporary {check} … error|temporary {check} … failure|temporary error … {check}|temporary failure … {check}|temporary … {check} … error|{check} temporary error|{check} … temporary error|{check} temporary failure|{check} … temporary failure|{check} temperror|{check} … temperror|temporary dns failure|temporary failure … sender policy framework|unable to validate sender policy framework`,
    sure: `no address associated|gaierror|erefused|edns|eservfail|enodata|name server timeout|dns timeout|dns … timed out|dns failure|dns error|dns temporary|servfail|name service error … try again|
      lookup failure … dns|name server failure|name resolution|temporary … name resolution|host lookup did not complete|
      host lookup fail|dns problem|dns query|temporary dns|eai again|malformed or unexpected name server reply|dns lookup … tempor|
      temporary lookup … domain|dns resolution|mx lookup fail|dns temporarily|could not resolve host|not resolve host|dns check|
      key retrieval|dns unavailable`,
    likely: `host not found|name service error|lookup … failed|getaddrinfo|dns|not resolve|nameserver|name server|dns … fail|
      unable to resolve|lookup … dns|map lookup|host map`,
    hint: `lookup|resolve`,
  },
  'accepts-no-mail': {
    topic: `null mx|nullmx|address … collect replies|mailbox … not monitored|address … not monitored|unmonitored|unattended mailbox|no reply address`,
    sure: `does not receive mail|domain … not accept mail|host does not accept mail|never accept mail|accepts no mail|
      not accepting network messages|no mail accepted|doesn't receive email|not receive mail|domain … not receive|
      system not accepting network messages|host not accept mail|recipient address has null mx|server does not accept mail|
      mail receiving disabled|not accept … messages|does not accept … mail|not accept any mail|not receive any mail|
      no mail service|not configured to receive|not configured … mail|not accept mail`,
    likely: `not accepting message`,
  },
  'mail-loop': {
    topic: `mail loop|too many hops|hop count|loop detected|hopcount exceeded|hop count exceeded|too many hops|hops exceeded`,
    sure: `mail loops|hop count exceeded|loop back|mail forwarding loop|loop … detect|possible mail loop|too many received|
      message is looping|maximum hop|mail loops back|delivery loop|configuration error … loop|routing … loop|looping|
      forwarding loop|loop count|routing loop|message looping|
      points back to|points to local host|local host … mx|is the local host|recursive forward`,
    likely: `loop|hops|hop`,
  },
  'message-expired': {
    topic: `in … time limit specified|within … time limit|multiple delivery attempts|message expired|envelope expired|retry timeout exceeded|delivery time expired|message … queue too long|not … delivered … hours|
      delivery … expired|queue too long|message … queue … long|not delivered within|not reachable within|not collected after|
      message expired after|delivery attempts … failed|maximum time|after many attempts|numerous attempts to deliver|for too long|
      message timed out|failed to deliver … in time|undelivered for|not been able to deliver … days|unable to deliver … minutes|
      unable to deliver … day|not send … past … hours|not deliver … past … hours|could not send … past|been trying for … days|trying for … days|tried for … days`,
    sure: `retry time … exceeded|retry time not reached|delivery timed out … queue|not deliver … days|undeliverable for|
      not been delivered … days|delivery expired|queue lifetime|maximum queue|message will be deleted from queue|
      unable to deliver … days|unable to deliver … hours|deliver … message after … day|not deliver … seconds|
      expired … returned to sender|cannot deliver … days|delivery attempts … expired|message exceeded … lifetime|
      not delivered … within|too many retries|max retries|past expiration|queue … too long|failed … attempts|failed after … attempts|after … attempts`,
    likely: `timeout exceeded|in the queue too long|too long in queue|been in queue|message … expired|message … too old|expired|
      retry time|gave up|numerous attempts`,
    hint: `giving up|delivery attempts`,
  },
  'relay-denied': {
    topic: `relay access denied|relay denied|relaying denied|relay not permitted|unable to relay|relaying not allowed|relay prohibited|
      not relay|relaying prohibited|not configured to relay|relaying … prohibited|relay … denied|relaying … denied|can not relay|
      we do not relay|use … relay|not permitted to relay|isn't in my list|not in my list of allowed|list of rcpt hosts|list of … recipient hosts|not allowed to be relayed|not allowed … relayed|relay … prohibited`,
    sure: `relaying not permitted|relay not allowed|relaying disallowed|relay forbidden|relay rejected|not allowed to relay|
      not a gateway|not gateway|open relay|relay … refused|not local … not a gateway|not hosted here|domain … not hosted|
      not one of our domain|domain … not … served|not handled here|not serve … domain|not allowed to send to … domain|
      outgoing mail … not allowed|tenant attribution|not a local domain|not our domain|third party relay|relay attempt|
      not a local recipient|not local recipient|non local|rcpthosts|unauthorized relay|relay msg rejected|relay message rejected|
      not accept mail for domain|not accepting mail for|not accept … mail for domain|not handle mail for|domain not in pool|domain not configured|routing domain|foreign destination|not responsible for`,
    likely: `relay|relaying|gateway|smart host|relay for|no relay|domain is not … local|allowed rcpthosts`,
  },
  'connection-failed': {
    topic: `not complete sender verify|os error|port … is blocked|port … blocked|outgoing port|outbound port|port blocked`,
    sure: `no smtp servers … available|got empty|empty code|empty response|sent an empty reply|empty reply|connection refused|connection timed out|connection timeout|connect timeout|connection reset|connection … dropped|
      could not connect|unable to connect|can not connect|failed to connect|connect failed|connection failed|no route to host|
      network unreachable|network is unreachable|host unreachable|host not reachable|host is down|connection unexpectedly closed|
      server unexpectedly closed|timed out while|timed out waiting|connection could not be established|socket error|broken pipe|
      econnrefused|etimedout|econnreset|esocket|ehostunreach|enetunreach|econnection|unable to establish|
      not establish … connection|no answer from host|bad connection|greeting never received|server … did not respond|
      no response from|connect to … timed out|operation timed out|remote host … closed|unexpected eof|
      target machine actively refused|connection attempt failed|connection establishment|timeout exceeded closing|
      connection inactive|smtp server … unreachable|conversation … timed out|connection died|connection aborted|remote connection|
      i o timeout|dial tcp|smtp connect failed|read timed out|socket … timed out|wasn't able to establish|
      remote server … not respond|server disconnected|please run connect first|session … timed out|data timeout|timeout waiting|
      lost connection|connection lost|can not reach|cannot reach|unable to reach|server not responding|message ended early|
      unexpected close|unable to resolve route|no connection … accepted|destination … unreachable|not reachable|
      could not be contacted|could not contact|did not answer|no server … available|all hosts … failing|hosts … have been failing|
      hosts unreachable|relay … unreachable|can not route|unable to route|network problem|bad dns|mx … unreachable|
      connection rejected by remote|
      no banner|socket close|end of file reached|execution expired|without being connected|unable to read data|unable to write bytes|idle too long|connection expired`,
    likely: `timed out|unreachable|not accept … requests to connect|connection … establish|establish … connection|
      connection closed|eof|peer|disconnected|no connection|smtp connect|connect host|unable to contact|not respond|idle timeout|
      connection was closed|connection dropped|network error`,
    hint: `route|inactivity|timeout|connect|socket|closed|network|connection|firewall`,
  },
  'too-many-connections': {
    topic: `too many connections|too many concurrent|too many simultaneous|concurrent connections|simultaneous connections|
      too many sessions|connection rate limit|connection limit|concurrent … connections|
      number of … connections|concurrent sessions|too many smtp sessions|per domain connection limit|maximum connection limit|
      trop de connexions|max … connections|connections … limit|too many … sessions|connections … from your ip|
      connection count … exceed|parallel sessions|parallel connections|sessions … permitted|channels … open already`,
    sure: `simultaneous … connection|connections limit|connection … limit exceeded|concurrency limit|too many … connections|
      maximum … connections|max connections|number of connections|connection count|connections from your|connections exceeded|
      exceed … connection|too many open connections|connection rate|too frequent connect|connections per`,
    likely: `connection … exceeded|too many … from your host`,
    hint: `concurrent`,
  },
  'server-busy': {
    topic: `system load|load too high|too much load|server too busy|too busy|high load|insufficient system resources|server overloaded|
      server busy`,
    sure: `server is busy|overloaded|load average|insufficient resources|system resources|resources unavailable|temporarily overloaded|
      out of memory|low on memory|shutting down|server shutting|service shutting|maintenance|server … restart|
      system … not available|not accepting messages|temporary resource|system busy|server … busy|verification in progress|
      not accepting connections|load too`,
    likely: `service temporarily unavailable|service unavailable try|not available try|try again later closing|not accepting mail|
      server … unavailable|unable to process … at this time|service closing|service currently unavailable|busy|
      temporarily not accepting|currently unavailable|temporarily unavailable`,
    hint: `try again|load|service unavailable|unavailable|try later|try again later|temporarily|resources|service not available|
      closing transmission channel|temporarily refused`,
  },
  'rate-limited': {
    topic: `policy … quota|limit … processing requests|limit … requests from your host|rate limit|rate limited|too many messages|throttled|throttling|sending too fast|sending rate|emails per hour|
      messages per hour|mails per hour|messages sent per hour|max emails per hour|limits for how many messages|
      exceeded the max emails|maximum sending rate|too many mails|too much mail|message rate|overlimit|rate overlimit|over rate|too frequent|too many same`,
    sure: `per session limit|per session … exceed|messages per session|mails per session|exceeded … messages|rate limit exceeded|ratelimit|rate … limit|frequency limited|connection frequency|unusual rate|too many emails|slow down|throttle|temporarily throttled|
      exceeded … rate|excessive rate|excessive … messages|mail … per hour|too frequent|policy rate|unsolicited rate|
      too many requests|high volume|unexpected volume|rate controlled|too many … sent|send limit|too many mails sent|sent too many|
      limit … per minute|limit … per hour|mails … last hour|messages … last hour`,
    likely: `deferred due|limit exceed|try again in … minutes|exceeded limit|spike|volume|frequency|too many errors|max … messages per|
      exceeded … limit|too fast|too quickly|emails per|messages per|message limit|threshold exceeded|message threshold|
      too many … hour`,
    hint: `traffic|too many|limit|rate`,
  },
  greylisted: {
    topic: `not yet authorized to deliver|first time sender|greylist|greylisted|greylisting|graylist|graylisted|graylisting|grey list|gray list|grey listed|grey listing`,
    sure: `greylist action|try again … seconds|retry in … seconds|come back in|greylisted try again|greylisting in action|
      deferred … retry … minutes|greylisting in effect|unknown sender … try again`,
    likely: `try again in … minutes|intentional … reject|temporarily deferred try|try again soon|please try again in … seconds|
      please retry … minutes|first attempt|come back later|triplet`,
    hint: `try again later|delayed|retry later|retry`,
  },
  'sender-reputation': {
    topic: `low reputation|sbrs|poor reputation|bad reputation|ip reputation|sender reputation|banned sending ip|blocked for abuse|
      user complaints`,
    sure: `connection refused from|abuse from|sender score|banned ip|ip … banned|ip address … blocked|blocked ip|your ip … block|our block list|
      on our blacklist|local blacklist|locally blacklisted|internal blacklist|suspicious … traffic|not accepted from this ip|
      unsolicited … originating from … address|unsolicited … originating from … ip|suspicious due to|network … block list|part of their network|permanently deferred|
      your host … blocked|sending ip|blocked due to … ip|mail from … ip … refused|access from … blocked|your ip address … rejected|
      ip … rejected|email from your ip|generic … rdns|dialup|domain … reputation|blocked … spamming|ip … spam|too many bad|
      bounce attack|authentication failures … ip|ip … generating|your ip … rejected|connection … refused … ip|blocked {ip}|
      {ip} banned|{ip} … banned|banned {ip}|{ip} … rejected due|access … rejected … reputation|bad ip profile|too many spams|
      too many bounces|dial up|dynamic ip|geographical|{ip} rejected|your {ip} … blocked|your {ip} … denied|
      mail from {ip} … rejected|not allowed access|access … from your|open relay|not welcome|excessive … bounces|high … complaint|
      poor … reputation|mail from your … not accepted|connections from … not accepted|connection … refused … host|
      not accepting mail from|not accept mail from your|not accept … from your ip|client … not permitted|server … blocked|
      blocked … server|rejected … ip|too many spam|your mail server … blocked|your server … blocked|access denied … ip|
      ip … not allowed|not permitted … ip|ip … denied|your host … rejected|bad host|unacceptable … ip|intrusion|
      your access … denied|junk button|spam button|trust level|in my access list`,
    likely: `blacklisted|no smtp service|spam source|untrusted|denied … ip|connection rejected|connection refused by policy|connection denied|ip address|
      client host … blocked|host … blocked|blocked … ip|ip … blocked|complaints|reputation|ip range|your network|residential|
      messages from … deferred|abusive|bad sender|{ip} … blocked|{ip} … rejected|connection refused due|conection refused`,
    hint: `suspicious|refused|denied|ip|banned|refused … ip|abuse|not allowed to connect|blocked|denylist|block list|blocklist|
      blacklist|access denied|client host rejected|location|country|not accept … from|go away|attack`,
  },
  blocklisted: {
    topic: `spamhaus|spamcop|barracudacentral|sorbs|zen spamhaus|dnsbl|rbl|rblsmtpd|dns blacklist|dns blocklist|uceprotect|exploits block list|policy block list|
      realtime blackhole|real time blackhole|sbl|xbl|pbl|invaluement|mailspike|psbl|barracuda reputation|senderbase|
      abusix|url … content … found on|{list} at|found in {list}|found … {list}|listed … {list}|on … {list} see|rejected using|blocked using|
      listed by … lookup|blacklisted by|blacklisted see|{list} … http`,
    sure: `abuseat|cbl|surbl|uribl|blacklisted at|blacklisted in|found on … blacklist|found on … blocklist|black list … see|
      blocklist … see|on the blacklist|on a blacklist|in a blacklist|listed … blacklist|listed … block list|listed … blocklist|
      hostkarma|backscatterer|realtime block|real time block|blackhole|on black list|
      ip blacklisted|blocked … see http|blocked … blocklist|sending spam see|identified as spammer|{ip} listed|{ip} … listed|
      {ip} … blacklisted|{ip} blacklisted|spammer list|known spam source|spam source`,
    likely: `blacklist|blocklist|black list|block list|denylist|blacklisted|blocklisted|dnsbl lookup|
      blocked by … bl|domain … blacklisted`,
    hint: `listed`,
  },
  'reverse-dns': {
    topic: `reverse dns|reverse hostname|rdns|ptr|ptr record|no ptr|reverse dns lookup|reverse lookup|cannot find your hostname|
      can not find your host|not find your reverse|fcrdns|dns ptr|ptr resource record|fix reverse dns|reverse dns failure|generic rdns|name lookup failed|ip name possibly forged|ip name|backward dns|forward and … dns|no fcrdns`,
    sure: `unverifiable … ip|unverifyable … ip|reverse host|reverse mapping|reverse address|no reverse|missing reverse|invalid dns ptr|reverse record|
      hostname … not resolve … ip|ip … not resolve … hostname|forward confirmed|not have … ptr|ip name lookup failed|
      ip address … not match … host|client host … not resolve|ip lookup failed|reverse dns … fail|hostname … mismatch … ip|
      forged host|possibly forged|no hostname|ip … no … hostname|reverse dns entry|unverifiable … ip|not verifiable … ip|
      hostname … not … ip|incorrect hostname|ip … hostname … match`,
    likely: `your hostname|resolve to an ip|host name … ip`,
  },
  'helo-rejected': {
    topic: `helo command rejected|ehlo command rejected|invalid helo|helo invalid|syntactically invalid helo|syntactically invalid ehlo|
      helo name|ehlo name|invalid ehlo|hello name|your helo|helo contains|helo string|contents of the helo|forging your helo|no helo|is my address|using my address|use my address|our own name|my own name|helo … illegal|helo … numeric|talking to myself`,
    sure: `ehlo invalid|helo argument|ehlo argument|helo hostname|bad helo|bad ehlo|forged helo|fake helo|helo … invalid|
      helo … fully qualified|invalid domain name in ehlo|invalid domain name in helo|helo requires|ehlo requires|
      helo required domain|helo mismatch|my name was rejected|need fully qualified hostname|helo … own|access denied … helo|
      invalid hostname helo|helo … localhost|helo … requires domain|ehlo … requires domain|helo … resolve|ehlo … resolve`,
    likely: `helo|ehlo|fully qualified hostname|helo … domain|helo … ip|helo … not|helo string|invalid name|ehlo … reject|helo … reject|
      helo rejected|ehlo rejected`,
  },
  'sender-rejected': {
    topic: `mail from … not accepted|from domain not accepted|sender verify failed|sender verification failed|sender address rejected user unknown|sender … rejected … unknown|sender … rejected … not exist|
      sender … rejected … undeliverable|sender address rejected access denied|sender … rejected … not found in|
      sender address rejected user unknown … table|user unknown … sender table|sender address rejected unverified address|sender address rejected unknown`,
    sure: `unauthorized {from}|unauthorised {from}|{from} not authorized|{from} not authorised|sender not allowed|envelope sender not allowed|sender … blocked|sender blacklisted|sender … banned|sender … blacklist|sender verification failed|sender callout|
      unable to verify sender|sender … not verified|could not verify sender|sender address … blocked|sender address not accepted|
      unroutable sender|unrouteable sender|purported responsible|unknown sender|not like sender|sender address verification|
      sender … unverified|sender email address rejected|sender blocked|blocked sender|sender address blocked|banned sender|
      anti spoofing|spoofing|spoofed|sender … forged|forged sender|sender verify|sender verify failed|not verify sender|
      {from} blocked|{from} … blocked|banned {from}|{from} … banned|{from} blacklisted|{from} … {list}|{from} … verification|
      {from} verify|{from} … not verified|not verify {from}|unroutable {from}|unrouteable {from}|{from} … unrouteable|
      {from} … forged|{from} spoof|does not like … from|address not allowed to send|sender … block list|sender … blocklist|
      rejected … sender|sender … rejected by|unacceptable sender|sender … not acceptable|sender … suspicious|
      sender address has been|from … not allowed|bad return path|bad from|return path … invalid|invalid sender|sender … invalid|possible forgery|forged sender|not accept mail from|{from} domain not allowed|{from} domain … not allowed|{from} domain not authorized|{from} domain … not authorized|null sender|null senders`,
    likely: `sender address|from address|return path|mail from|sender address rejected|sender rejected|sender refused|sender denied|
      sender … invalid|invalid sender|sender invalid|verification failed|mail from refused|sender unknown|senders refused|
      sender … refused|sender … denied|envelope blocked|sender … not exist|sender not exist|from address … blocked|
      unverified sender|unable to verify address|bad sender|not verified|address not verified|mail from … rejected|
      sender not allowed|sender is not allowed|{from} rejected|{from} … rejected|{from} refused|{from} denied|{from} not allowed|
      invalid {from}|{from} invalid|{from} … invalid|{from} unknown|{from} … not exist|bad {from}|{from} not accepted|
      unknown {from}`,
    hint: `sender|from|envelope sender|identity`,
  },
  'sender-domain-invalid': {
    topic: `sender address rejected domain not found|sender domain … not exist|domain of sender address|domain of sender|
      sender domain … not found|sender domain … not resolve|domain of sender … not exist|
      sender address rejected domain … not accept mail|domain in mail from|mail from domain … not|sender … domain … no … mx|
      {from} domain … not exist|{from} domain … not found|{from} domain … not resolve|{from} domain … invalid|domain of {from}|
      {from} domain not … mx|domain … {from} … not exist|{from} domain must|can not resolve {from}|can not find … {from} domain|
      invalid dns mx or a|unresolvable {from}|{from} … host unknown|{from} domain unknown|unknown {from} domain|no mx for … from|no mx for … sender|mx … for your from|mx … a record … sender`,
    sure: `sender domain must exist|sender domain … no mx|sender … domain not found|sender domain invalid|sender domain … invalid|
      from domain … invalid|invalid sender domain|unresolvable sender|unknown sender domain|sender domain … not valid|
      mail from domain … not exist|envelope … domain … not|can not resolve sender|sender's domain … not exist|sender domain … dns|
      bad sender's system address|bad senders system address|bad sender system address|sender host unknown|from domain is invalid|
      sender domain lookup|sender address … does not resolve|return path domain|valid from domain|sender domain not found|
      bogus … mx|sender address … mx`,
    likely: `sender domain`,
  },
  policy: {
    topic: `stat service unavailable|policy restrictions|policy reasons|due to policy|local policy|administrative prohibition|administratively prohibited|
      policy reject|rejected by policy|denied by policy|refused by policy|message refused by|bounced by administrator|
      blocked by administrator|security regulations`,
    sure: `policy violation|administratively denied|administratively|against policy|violates policy|rejected for policy|
      policy rejection|site policy|security policy|company policy|prohibited by administrator|rule imposed|transport rule|
      custom mail flow rule|admin … rule|mail flow rule|for policy reason|mail rejected for policy|poisoned|blocked by … policy|
      blocked by customer|banned … policy|message rejected … policy|delivery not authorized message refused|policy … reject|
      rejected … policy|administrator|not comply|user or domain … policy|message refused|organizational settings|
      organization settings|local policy violation|security violation|decided not to accept|rejected by rule|mail rule|filter rule|
      content … policy violation|company … rule|corporate policy|rejected by user rule`,
    likely: `security policies|wrong use|unauthorized|no permission|license|access denied|policy|transaction failed|prohibited|forbidden|
      captcha|solve|please do not send|does not accept … from|site … not accept|permanently rejected|not accept mail from|not accepting this mail|null sender|not accept … without`,
    hint: `rejected|blocked|security|rule|restricted|not authorized|not allowed|refused|permission denied|message rejected|rejected by|
      reject|denied|blocked by|block|alert`,
  },
  'spf-fail': {
    topic: `spf|sender policy framework|openspf|spf record|spf … not allowed|spf … not permitted|spf not|spf authentication|
      spf authentication failed|spf fail|spf … fail|spf not pass|spf … not pass|fail spf|not pass spf|violate spf|spf violation|
      spf policy|spf reject|spf … reject|spf deny|reject … spf|spf unauthorized|spf verification|spf check`,
    sure: `spf failed|spf check failed|fails spf|failed spf|spf record … fail|spf hard fail|spf hardfail|spf softfail|spf soft fail|
      spf … not authorized|not authorized … spf|spf … denied|per spf|spf validation|spf error|spf permanent error|spf permerror|
      spf invalid|spf forgery|spf … not designate|does not designate|domain … not … designated sender|spf settings|spf mismatch|
      spf incorrect|not allowed to send … spf`,
    likely: `not designated|not permitted to send mail from|not permitted sender`,
  },
  'dkim-fail': {
    topic: `dkim|dkim signature|domainkeys|dkim authentication|dkim signature syntax|dkim fail|dkim … fail|dkim not pass|dkim … not pass|
      fail dkim|not pass dkim|violate dkim|dkim violation|dkim policy|dkim reject|dkim … reject|dkim deny|reject … dkim|
      dkim unauthorized|dkim verification|dkim check|body hash|public key … revoked|signature … not verify`,
    sure: `dkim failed|dkim … invalid|invalid dkim|no dkim|dkim validation|dkim … not match|body hash|dkim … missing|no valid dkim|
      dkim … bad|bad dkim|signature verification failed|no passing dkim|no acceptable dkim|dkim key|dkim unacceptable|
      no matching author domain`,
  },
  'dmarc-fail': {
    topic: `dmarc|dmarc authentication|dmarc … authentication fail|dmarc fail|dmarc … fail|dmarc not pass|dmarc … not pass|fail dmarc|
      not pass dmarc|violate dmarc|dmarc violation|dmarc policy|dmarc reject|dmarc … reject|dmarc deny|reject … dmarc|
      dmarc unauthorized|dmarc verification|dmarc check|p reject|not aligned`,
    sure: `dmarc failed|dmarc … policy|due to domain's dmarc|dmarc evaluation|fails dmarc|dmarc quarantine|dmarc unauthenticated|
      dmarc validation|unauthenticated email … dmarc|violates dmarc`,
  },
  'no-spf-or-dkim': {
    topic: `spf … dkim signature|no … spf … no … dkim|spf … no … dkim|either spf or dkim|spf or dkim|spf and dkim|spf nor dkim|spf … dkim|dkim … spf|sender is unauthenticated|
      unauthenticated sender|not pass authentication checks|does not pass authentication|fails to pass authentication checks|
      required authentication level|dkim or spf|dkim and spf|neither … spf|neither … dkim|spf nor … dkim`,
    sure: `reject reason unsigned|sender unauthenticated|authenticate … either spf or dkim|fail … authentication check|authentication information|
      does not have authentication information|spf dkim|dkim spf|authentication results … not pass|
      multiple authentication checks failed|unauthenticated mail|unauthenticated email|unauthenticated message|mail authentication|
      email authentication required|no authentication record|authentication requirements|missing spf|no spf|
      not authenticated … spf|sender authentication|unauthenticated|spf record missing|spf … or dkim|spf … and dkim|
      mail … not authenticated|spf … dkim … fail|authentication … spf`,
    likely: `authentication check`,
  },
  'content-spam': {
    topic: `not accept junk mail|junk mail not|spam message|spam detected|detected as spam|identified as spam|classified as spam|considered spam|looks like spam|
      rejected as spam|spam content|likely unsolicited|unsolicited mail|spam score|message looks like spam|declared spam|
      antispam checks|blocked for spam|too much spam|spam mail|spam like|message … spam|spam … reject|rejected … spam|spam check|
      score … spam`,
    sure: `spam … rejected|this is spam|spam filter|spamassassin|high spam|spam blocked|unsolicited message|likely spam|suspected spam|
      suspect spam|spammy|spam reject|reject … spam|unsolicited content|content … spam|appears to be spam|probable spam|spam found|
      contains spam|spam or virus|tagged as spam|spam signature|spam pattern|spam probability|url … blacklist|spam related|
      blocked as spam|bounce … spam|blocked … spam|suspicious content|mail … spam|malicious url|cloudmark|content filter reject|
      phish|spam|message filtered|mail content denied|filtered|bulk email|mail rejete|message rejete|junk mail|
      phishing|bulk mail|unwanted|high probability of spam|marked as spam|probably spam|smells|blacklisted url|spam url|spamming|
      similar to spam|unsolicited bulk|message … considered … unwanted|mail … was identified|spam … policy|anti spam|antispam|
      bayes|spam threshold|score exceeded|too spammy|spam not accepted|no spam|spam rejected|spam refused|we do not accept spam|mass mail|mass mailer|junk mail|advertis … not accept|advertis not accept|no porn|porn|viagra|bulk mailer|spam warmup`,
    likely: `unsolicited|suspicious|bulk|is spam|not want|advertis|junk|filter|uce|ube|content filter|rejected by … filter|
      blocked by … filter`,
  },
  virus: {
    topic: `virus|malware|infected|viral|virus infected|virus … found`,
    sure: `virus found|virus detected|contains … virus|trojan|clamav|infection|worm|eicar|viruses|malicious|virenverdacht`,
  },
  'content-rejected': {
    sure: `content rejected|message content rejected|content … rejected|attachment|attachment not allowed|attachment type|
      blocked attachment|executable|file type|illegal attachment|banned file|banned filename|potential security issue|
      prohibited content|content … not allowed|content … prohibited|forbidden content|content policy|content … violat|
      content blocked|content … security|header rejected|body rejected|blocked extension|words in … message|subject rejected|
      unacceptable content|dangerous|prohibited attachment|content … policy|forbidden … url|body … rejected|banned … content|
      content denied|banned attachment|invalid content|banned content|password protected|rejecting banned|security threat|
      dangerous attachment|executable attachment|blocked file|executable files|max number of attachments|malformed … attachment|
      charset … not supported|attachments not allowed|attachment … rejected|file extension|number of attachments|attached file|
      suspicious attachment|unsafe attachment|message … contains … attachment|
      duplicate message|credential leak|mime parts|subject … not allowed|subject not allowed|subject … forbidden|subject line|character set|charset|reject header|type mismatch|no subject`,
    likely: `content|header error|duplicate header|message content|zip|macro|content filter|email security|file quarantined|quarantined|
      file … blocked`,
  },
  'message-malformed': {
    topic: `bare lf|bare linefeed|bare newline|line too long|invalid header|missing header|stray linefeed|linefeeds|duplicate header|
      header syntax|multiple from`,
    sure: `malformed message|message malformed|bare line feed|bare cr|bare carriage|lines too long|line length|header too long|
      bad header|header … missing|header … invalid|headers … not|multiple addresses in from|rfc 5322|rfc 2822|rfc 822|
      not rfc compliant|non compliant|rfc compliance|invalid mime|mime error|malformed mime|mime … invalid|message format|
      badly formatted|improperly formatted|missing date|missing from|missing subject|date header|message id … missing|
      no message id|missing message id|8bit|8 bit|non ascii … header|null character|nul character|header contains|not conform|
      conversion|header check|stray cr|invalid message|multiple … header|unparsable|unparseable|unterminated|header line|
      single … header|header error|stray|bad mime|content type … header|improper use of 8 bit|8 bit data|invalid characters in|
      too many headers|message not rfc|headers … too|illegal header|header … illegal|unqualified … header|bad message format|
      message structure|multipart … invalid|recipient list … header|
      bare lf received|line ending|subject … mandatory`,
    likely: `compliant|mime|malformed`,
    hint: `header|rfc|format|from header|header field|message headers`,
  },
  'message-too-big': {
    topic: `message too large|message too big|message size exceeds|size exceeds|maximum message size|message size limit|exceeds … size|
      size limit|mail too large|mail too big|mailsize|mail size|mailsize limit|message size|file too large|larger than … limit|
      message … larger|message … too large|message … too big|exceeds … limit … size|mail … too large|message … maximum … size|
      too large|message … more than … bytes|more than … bytes long|large … attachment|attachment too|attachment … limit`,
    sure: `too big|size exceeded|exceed … maximum size|exceeds maximum|exceeds size|max message size|size … exceeds|
      message length exceeds|maximum size|file size|fixed maximum message|too much data|size limits|attachment size|attachment … size|size … too|
      message … bigger|data size|oversize|exceeded … message size|body too large|maximum allowed size|data … too|
      line limit exceeded|size violation|maxsize|max size`,
    likely: `message exceeded|fixed limit on … size|message … exceeds`,
    hint: `size|bytes|large`,
  },
  'too-many-recipients': {
    topic: `too many recipients|too many rcpt|recipients … exceeded|number of recipients|too much recipients|recipients per message|recipient limit|
      recipients limit|recipient count|one recipient at a time|only one recipient|bounce … recipients|multiple bounce recipients|multi recipient bounce|single recipient`,
    sure: `max recipients|recipients exceeds|limit … recipients reached|recipients per|excessive recipients|excess recipients|
      limit of recipients|rcpts|more than … recipients|limit of … recipients|maximum … recipients|recipients … reached`,
    likely: `multiple recipients|recipient … limit|recipients reached`,
  },
  'auth-required': {
    topic: `authentication required|must authenticate|authentication is required|not authenticated|smtp authentication required|
      must be authenticated|authenticate first|
      must issue authentication|authentication command first`,
    sure: `while in authentication state|auth required|require authentication|need … authenticate|need authentication|client was not authenticated|
      not authenticated to send|please authenticate|log in first|login required|requires smtp authentication|must login|
      authenticate before|authentication first|before sending … log in|not logged in|turn on smtp authentication|
      smtp auth required|enable smtp authentication|anonymous|not authenticated to send mail|without authentication|
      unauthenticated user|submission … requires|pop before smtp|check … mail before|log in before|client not authenticated|
      not yet authenticated|no permission … authenticate|requires … login|authorization required|authentication needed|
      must … authenticated|smtp authenticate|turned on in your email client|user not authenticated|requires authentication|
      not permitted to … authenticate|turn on … authentication|smtp authentication … client|authentication in your|authentication … mandatory|authentication mandatory`,
    likely: `authenticate|authentication … required`,
  },
  'auth-failed': {
    topic: `check credentials|authentication failed|authentication failure|invalid login|login failed|invalid credentials|bad credentials|
      username and password not accepted|authentication unsuccessful|authentication credentials invalid|
      incorrect authentication data|authentication code|username used for authentication|username … for authentication … not|application specific password|invalid password|wrong password|
      authentication … failure|
      credentials no longer valid|authentication function returned|credentials … expired`,
    sure: `rejected authentication|authentication negotiation|invalid grant|reconnect … account|auth failed|login fail|incorrect password|password incorrect|password … incorrect|bad password|username … password|
      user name … password|credentials invalid|incorrect authentication|authentication rejected|smtp auth … fail|
      failed to authenticate|login denied|login invalid|invalid username|username … not accepted|authentication exception|
      authentication … invalid|basic authentication is disabled|smtp client authentication is disabled|authentication is disabled|
      app password|second factor|invalid second factor|log in via your web browser|web login required|eauth|
      sasl login authentication failed|smtp authentication error|unrecognized authentication|authorization failed|
      account … password|bad username|authentication not enabled|authentication aborted|cram md5 … fail|mechanism too weak|
      authentication not … permitted|no supported authentication|no suitable authentication|smtpauth|password expired|oauth|xoauth|
      access token|invalid user or password|invalid username or password|login … incorrect|smtp error could not authenticate|
      login error|authentication disabled|invalid authentication|authentication … not accepted|
      bad authentication|fail authentication|unable to authenticate|could not authenticate|authentication … invalide`,
    likely: `authorize|authorization|logon|sasl|credentials|authentication mechanism|authorization code|user authentication|
      check … password|authentication error|not authenticate`,
    hint: `authentication|login|password`,
  },
  'tls-required': {
    topic: `must issue a starttls|must issue starttls|starttls command first|starttls first|tls required|tls is required|
      encryption required|encryption needed|requires encryption|requires tls|starttls required|without … encryption|without tls|
      without ssl|not encrypted|tls … required|encryption … required`,
    sure: `starttls is required|requires starttls|require starttls|require tls|encrypted connection required|ssl required|requires ssl|
      must use tls|must use encryption|need tls|use starttls|not … over tls|unencrypted|plaintext … not|cleartext|issue starttls|
      secure connection required|secure connection is requiered|requires a secure connection|tls mandatory|ssl only|tls first|session not encrypted|
      only … secure connections|encryption is required|tls required but not supported|turn on ssl|turn on tls|in the clear|plaintext session`,
    likely: `encrypt|use tls|plain text … disabled|secure connection`,
    hint: `insecure`,
  },
  'tls-failed': {
    topic: `tls not available|tls handshake|handshake failed|handshake failure|certificate verify failed|tls negotiation|starttls failed|
      encryption failed|tls … failed|tls … required … not offered|required … not offered … tls|starttls … required … not|
      not support starttls|not support … starttls|starttls not support|starttls … not support|not advertise starttls|not advertise … starttls|starttls not advertise|starttls … not advertise|not offer starttls|starttls not offer|starttls unavailable|starttls not available|starttls … not available|not support tls|tls not support|tls … not support|not support secure connection|not support ssl|no tls available|tls … not available`,
    sure: `system roots|ssl handshake|starttls … not … support|starttls extension not supported|starttls not|tls error|ssl error|ssl routines|
      certificate|self signed|certificate … expired|certificate … not trusted|certificate … match|unknown ca|wrong version number|
      unknown protocol|no shared cipher|protocol version|unsupported protocol|dane|mta sts|tlsa|tls alert|sslv3|server certificate|
      cannot start tls|can not start tls|unable to start tls|could not start tls|start tls|tls connection|
      tls currently unavailable|tls temporarily|tls is not available|untrusted certificate|tls … unavailable|starttls … fail|
      tls … problem|ssl exception|ssl negotiation|ssl connect|ssl read|starttls is required but|did not offer|
      stream socket enable crypto|failed to establish ssl|not offered|upgrade … tls|openssl|gnutls|verify … certificate`,
    likely: `tls|starttls|ssl|crypto|cipher|not trusted|tls protocol|tls session|peer certificate`,
  },
  'send-as-denied': {
    topic: `not one of your addresses|not one of your … addresses|not valid for your login|sender … not valid … login|send as|send as denied|not have permissions to send as|not owned by user|not owned by|send on behalf|
      not same as … authenticate|sender login`,
    sure: `not allowed to send as|sender address … not owned|sender mismatch|sender address must be same|from must be same|
      sender address must match|same as authentication|not … authorized to use|mail from must equal|
      not authorized to send on behalf|email address is not verified|not permitted to use … from|not allowed to use … from|
      sender … login mismatch|relaying disallowed as|not authorized … from address|sender is not same|from domain … not verified|
      sender … not same|sender not same|from … not same|not same as … user|relaying disallowed|must match … user|
      email address not verified|domain not allowed … header from|not allowed in header from|must match authenticated user|
      must belong to authenticated user|sender name not valid|not associated with … account|for specified email address|
      header from … not allowed|belongs to … else|belongs to another|may not send as|peer may not send`,
    likely: `not authorized to send|from address … not match|sender … not match|address … not registered|not authorised to send|
      sender not authorized to send|not permitted to send as|behalf|from address … not allowed|sender … not authorized|
      domain … not verified|not allowed to send … from|from … does not match|unauthorized sender|must match … authenticated|
      not allowed as sender|unverified address|from address not verified|not … permission to send|not authorized as|
      sender … different|sending as`,
  },
  'account-blocked': {
    topic: `message sending … disabled|sending for this account|sending … account … disabled|tenant … threshold|outbound spam|bad outbound sender|account … suspended … sending|sending … suspended`,
    sure: `only send testing emails|your account … blocked|your account … suspended|your account … disabled|your account … restricted|tenant … blocked|
      outbound spam exception|tenant … exceeded threshold|account … under review|sending privileges|sending … paused|sending … disabled|
      account … sending … blocked|authenticated user … blocked|sender … suspended|sender's account … suspended|
      user … suspected of sending spam|account … compromised|smtp … suspended|mail sending … suspended|email feature … suspended|
      outgoing mail … suspended|outgoing … suspended|blocked for sending|account … terminated … sending|
      domain … exceeded … discarded|max defers|outgoing mail … stopped|sending … switched off|sending has been stopped`,
    likely: `tenant|account … locked … spam|user … blocked from sending|your account … not allowed|service … suspended|
      weren't recognized as … sender|not recognized as … sender|
      smtp account … not activate|activate … account|account not subscribed|mail server … suspended|sandbox|account … not set up`,
  },
  'sending-quota': {
    topic: `policy rejection quota exceeded|address rejected policy rejection quota exceeded|only … messages per day|only … per day|maximum number of sent emails|reached … maximum number of … emails|24 hours period|more quota than|service invoked too many times|daily sending quota|sending quota|daily limit|daily quota|hourly quota|hourly limit|sending limit|daily user sending limit|
      monthly limit|submission quota|daily … quota|hourly … quota|daily … limit|hourly … limit|throttling quota`,
    sure: `daily sending limit|monthly quota|maximum … per day|messages per day|emails per day|submission quota exceeded|quota … day|
      sending limits|daily maximum|maximum daily|exceeded … daily|exceeded … hourly|plan limit|maximum credits|out of credits|
      not enough credit|email quota|quota for … sending|send quota|outgoing … quota|outgoing limit|outgoing message limit|
      reached … limit … sending|daily … exceeded|maximum number of … messages … day|limit … per day|reached your limit|
      your sending limit|reached … limit|quota exceeded … domain|domains … quota|limit … account … exceeded|per 24 hours|limit … rcpts|recipients per day|account limit|
      messaging limits|sending allowance|exceed … messaging|allowance … used`,
    likely: `mails day|messages day|emails day|credits|per day|24 hour|recipient quota`,
  },
  suppressed: {
    topic: `found inactive addresses|inactive recipients are ones|hard bounce or … complaint|tried to send to … inactive|suppression list|suppressed|recipient … marked as inactive|inactive recipients are ones|generated … hard bounce|do not send list|not delivering to a user|marked your messages as spam|suppress complaint|suppress bounce`,
    sure: `on suppression|suppress|previously bounced|previous bounce|address … bounced before|unsubscribed|previously unsubscribed|
      bounced address|recipient … suppressed|previous … failed … not|hard bounced|marked as bounce|dropped … bounce|
      not delivering to previously|bounce list|recently bounced|historical bounce`,
  },
  'syntax-error': {
    topic: `syntax error|command unrecognized|unrecognized command|command not recognized|unknown command|invalid command|bad command|
      syntax error in parameters|command not recognised`,
    sure: `command unknown|invalid parameter|syntactically|parameter … not recognized|command line too long|command too long|
      unrecognized parameter|unsupported parameter|requires argument|wrong number of arguments|invalid argument|bad syntax|
      error in parameters|parameters or arguments|protocol violation|malformed command|non protocol|command … unrecognized|
      unknown … parameter|line too long command|expected … command|invalid syntax|improper command|command parameter|empty command|
      extraneous|bad parameter|invalid arguments`,
    likely: `unrecognized|unrecognised|arguments|parameter`,
    hint: `argument|syntax|illegal command|command rejected|protocol error`,
  },
  'command-sequence': {
    topic: `bad sequence|sequence of commands|need mail|need rcpt|out of sequence|rcpt first|mail first|sender already|nested mail|
      send hello first|pregreet|synchronization error`,
    sure: `expected mail|expected rcpt|expected helo|expected ehlo|expecting mail|wrong state|already said helo|already said ehlo|bad sequence of commands|need recipient|need helo|send helo first|helo first|ehlo first|command out of order|polite people|
      hello first|valid rcpt … precede|without mail|already authenticated|no recipients specified|not yet specified|
      protocol synchronization|sent input too early|talk too soon|talked before|greeting first|before … greeting|
      improper pipelining|already … tls|duplicate … command|early talker|no mail transaction|sender not yet|bad command sequence|
      no sender|not allowed at this … time|not allowed at this … point|not allowed at this … stage|transaction in progress`,
    likely: `sequence`,
    hint: `early|already specified|first|pipelining|premature`,
  },
  'not-implemented': {
    topic: `not implemented|command not implemented|command disabled`,
    sure: `unsupported option|unsupported command|command is disabled|unimplemented|command not supported|disallowed command|not support … command|
      command not available|parameter not implemented|authentication not supported|auth not supported|
      smtp auth extension not supported|extension not supported|auth not available|auth command used when not advertised|
      not available command|feature not supported|no such command|mechanism not supported|unsupported authentication|
      authentication type`,
    likely: `unsupported|not support|not supported|not advertised|vrfy|expn`,
  },
  'smtputf8-unsupported': {
    topic: `smtputf8|smtputf8 … required|smtputf8 … not offered|smtputf8 … not supported|smtputf8 … required … not offered|
      smtputf8 required but not offered`,
    sure: `utf8 address|eai|internationalized|internationalised|non ascii address|utf 8 … address|non ascii characters … address|
      unicode … address|not support … utf8|international … address|outside ascii|no utf 8 support`,
  },
  'disk-full': {
    topic: `insufficient system storage|insufficient disk|disk full|no space left|not enough disk|out of disk|insufficient storage|
      disk space|system storage|exceeded … server storage|file system … full|server … disk|
      space shortage|out of space`,
    sure: `disk … full|low disk|free space|not enough free space|not enough space in|no disk space|storage … full … server|
      insufficient … space|queue file … space|space … queue|filesystem full|file system full|spool … full|space on disk|
      mail system full|not enough storage space available|free blocks`,
  },
  'server-error': {
    topic: `bad command startup|no sasl authentication mechanisms|spam filter … failed|spamd servers failed|malformed answer|core dump|spamd server failed|tainted filename|failed to expand|fail to open|failed to open|mail transport unavailable|error terminated|map lookup problem|maps lookup problem|lookup problem|procmail|unable to contact ldap|ldap server|
      temporary authentication failure|temporary … authentication failure|temporary authentication error|authentication … temporarily unavailable|authentication server … not|unable to authenticate at present|error running … scanner|error … virus scanner|virus scanner … timed out|scanner timed out|scanner … not|scanner failed|unable to scan|virus filter failed|filter failed|scan failed|scan error|service error|policy service … unavailable|policy service … not|database not ready|db not ready|service is temporarily unavailable … policy`,
    sure: `unable to run|temporary local problem|temporary system|unable to write|write error|i o error|i o timeout in … queue|mail system error|
      mail server temporarily …|unable to complete command|software error|technical problem|technical difficult|crashed|
      local delivery|lock failure|unknown mailer error|could not create|permission denied … file|can not lock|hard error|
      soft error|unable to accept … message|unable to process|processing error|temporary server|temporarily unable|
      problem with … server|failed to process message|message … not … queued|cannot process|try again … local|deferred … internal|
      storage … error|verification … temporarily|temporary verification|internal error|local problem|server configuration|
      lookup failure|temporary lookup failure|{who} lookup … fail|local configuration error|error in processing|queue file write|internal system error|
      ldap|database error|internal server error|system incorrectly configured|read error|unable to correctly|
      alias database unavailable|command died|system config error|mailer error|program failure|error writing message|
      cannot update mailbox|can not update mailbox|delivery … program|temporary system problem|server configuration problem|
      mail system … misconfigured|server misconfigured|expand_string|expand string`,
    likely: `temporary problem|unexpected error|aborted local|action aborted|local error|server error|system error|configuration error|
      database|milter|backend|spool|callout|can not open|io error|failed to deliver|couldn't create|can not create|
      error while writing|exit status|exit code|command failed|exited with|pipe|maildrop|vdelivermail|vpopmail|sieve|
      could not save|can not open mailbox|error opening|forwarding error|misconfigured|alias database|interrupted system call|
      output file|lock file|program … exit|unknown mailer|config error|config … error|unable to open|could not open|delivery agent|
      local mailer|mail system … error|error … user … file|can not append|cannot access mailbox|script`,
    hint: `exception|processing|internal|temporary|temporary failure|temporary error`,
  },
};

/** Phrases that tell the variant of a cause. Only variants that the cause's page has are ever reported. */
export const VARIANT_PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'auth-failed': {
    'app-password-or-oauth': `application specific password|app password|second factor|invalid second factor|web browser|web login|authorization code|授权码|oauth|xoauth|access token|two factor|basic authentication is disabled`,
    'disabled-by-tenant': `smtp client authentication is disabled|client authentication … disabled|smtp auth disabled|disabled for tenant|disabled for the mailbox`,
    locked: `account locked|account … locked|too many … login|too many failed|user … is locked|locked by … security|too many authentication`,
    'wrong-password': `bad credentials|incorrect password|wrong password|invalid password|username and password not accepted|invalid credentials|incorrect authentication data|password incorrect|credentials invalid|invalid username|bad username`,
  },
  'connection-failed': {
    'lost-after-dot': `sending end of data|message may be sent more than once|after end of data|reply to end of data`,
    'lost-mid-session': `lost connection|connection reset|connection closed|timed out while sending|conversation|broken pipe|connection died|unexpectedly closed|timeout exceeded|connection dropped|disconnected`,
    'never-connected': `connection refused|econnrefused|connection timed out|no route to host|unreachable|could not connect|unable to connect|can not connect|failed to connect|connect failed|connection failed|initial server greeting|greeting never received|dial tcp|etimedout|smtp connect failed`,
  },
  'tls-failed': {
    'not-offered': `tls not available|not offered|tls … unavailable|starttls not supported|not support starttls`,
    'dane-or-mta-sts': `dane|tlsa|mta sts`,
    certificate: `certificate|self signed|unknown ca|not trusted|untrusted`,
    handshake: `handshake|wrong version|cipher|protocol version|unknown protocol|sslv3|alert`,
  },
  blocklisted: {
    'query-refused': `open resolver|query refused|public resolver`,
  },
  'reverse-dns': {
    'no-ptr': `no ptr|ptr missing|missing ptr|not have … ptr|no reverse|can not find your reverse`,
    generic: `generic|dynamic`,
  },
  'helo-rejected': {
    'not-qualified': `fully qualified`,
    'not-in-dns': `helo … not found|ehlo … not found|helo … not resolve`,
  },
  'message-malformed': {
    'line-endings': `bare lf|bare linefeed|bare newline|bare line feed|bare cr|stray linefeed`,
    'long-lines': `line too long|lines too long|line length`,
    'eight-bit': `8bit|8 bit`,
  },
  'spf-fail': {
    permerror: `permerror|spf permanent error|too many dns lookups`,
  },
  'recipient-restricted': {
    'members-only': `not a member|members only|only members|not subscribed|moderated`,
    'internal-only': `resolver rst|authenticated senders|internal`,
  },
  'mailbox-disabled': {
    suspended: `suspended|locked`,
    unused: `inactive|inactivity`,
  },
  'sending-quota': {
    'per-day': `daily|per day`,
    'per-second': `maximum sending rate|per second`,
  },
};

export interface Phrase {
  /** The stems, the first of them left out. */
  rest: readonly string[];
  /** For each of `rest`: how many words may stand before it. */
  gaps: readonly number[];
  cause: string;
  weight: number;
  variant?: string;
}

/** Phrases by their first stem. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** The phrase with each word of its sets in turn. */
function expanded(phrase: string): string[] {
  const set = /\{(\w+)\}/.exec(phrase);
  if (!set) return [phrase];
  return (SETS[set[1] ?? ''] ?? []).flatMap((word) => expanded(phrase.replace(set[0], word)));
}

function phrasesOf(line: string, cause: string, weight: number, variant?: string): { first: string; phrase: Phrase }[] {
  return line
    .split('|')
    .flatMap(expanded)
    .flatMap((source) => {
      const stems: string[] = [];
      const gaps: number[] = [];
      for (const [index, part] of source.split('…').entries())
        for (const [n, stem] of stemsOfPhrase(part).entries()) {
          stems.push(stem);
          gaps.push(index > 0 && n === 0 ? MAX_GAP : 0);
        }
      const [first, ...rest] = stems;
      // `listed on`: all words but one never count, so that it says no more than the one.
      const level = rest.length === 0 && source.trim().includes(' ') ? Math.min(weight, LEVELS.hint) : weight;
      return first ? [{ first, phrase: { rest, gaps: gaps.slice(1), cause, weight: level, ...(variant ? { variant } : {}) } }] : [];
    });
}

function compile(): PhraseBook {
  const book = new Map<string, Phrase[]>();
  const add = (found: { first: string; phrase: Phrase }[]): void => {
    for (const { first, phrase } of found) {
      const list = book.get(first);
      if (list) list.push(phrase);
      else book.set(first, [phrase]);
    }
  };
  for (const table of [LEXICON, LEXICON_OTHER])
    for (const [cause, levels] of Object.entries(table))
      for (const [level, line] of Object.entries(levels)) add(phrasesOf(line, cause, LEVELS[level as Level]));
  for (const [cause, variants] of Object.entries(VARIANT_PHRASES))
    for (const [variant, line] of Object.entries(variants)) add(phrasesOf(line, cause, 0, variant));
  return book;
}

let compiled: PhraseBook | undefined;
/** The phrases, ready to match; made on first use. */
export const phraseBook = (): PhraseBook => (compiled ??= compile());
