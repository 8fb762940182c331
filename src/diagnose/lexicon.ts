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
  mails: ['mail', 'message', 'envelope', 'request', 'submission', 'traffic'],
  within: ['second', 'minute', 'hour', 'day', 'time frame', 'timeframe', 'interval', 'period', 'time window', 'time period'],
  spam: ['spam', 'junk', 'uce', 'ube', 'bulk mail', 'junk mail', 'scam'],
  poor: ['bad', 'poor', 'low', 'weak', 'negative', 'insufficient', 'damaged', 'terrible', 'questionable'],
  bad: ['bad', 'wrong', 'invalid', 'broken', 'incorrect', 'malformed', 'forged', 'fake', 'bogus', 'illegal', 'unacceptable'],
  senderDomain: [
    'sender domain',
    'sending domain',
    'from domain',
    'envelope domain',
    'return path domain',
    'mail from domain',
    'sender host',
    'originating domain',
    'domain sender',
    'domain mail from',
  ],
  missing: [
    'not exist',
    'not resolve',
    'not found',
    'unknown',
    'no mx',
    'no a record',
    'no dns',
    'no mail exchange',
    'without mx',
    'lack mx',
    'not registered',
    'expired',
    'invalid',
    'unresolvable',
    'bogus',
    'null mx',
    'nxdomain',
    'not resolvable',
    'nonexistent',
    'non existent',
    'neither mx',
    'not in dns',
    'no address',
  ],
  file: [
    'attachment',
    'attached file',
    'file type',
    'file name',
    'filename',
    'file extension',
    'archive',
    'zip',
    'document',
    'macro',
    'mime part',
    'mime type',
    'content type',
    'media type',
    'executable',
  ],
  forbid: [
    'not allowed',
    'not permitted',
    'not accepted',
    'blocked',
    'forbidden',
    'prohibited',
    'banned',
    'disallowed',
    'rejected',
    'refused',
    'denied',
    'unsupported',
    'dangerous',
    'unwanted',
    'restricted',
    'not supported',
    'unsafe',
    'risky',
  ],
  helo: ['helo', 'ehlo', 'hello name', 'greeting name', 'helo name', 'ehlo name'],
  signature: ['signature', 'dkim signature', 'domain signature', 'digital signature', 'cryptographic signature'],
  defer: ['defer', 'delay', 'postpone', 'hold', 'refuse', 'reject'],
  reverse: [
    'reverse name',
    'reverse entry',
    'reverse record',
    'reverse zone',
    'reverse resolution',
    'pointer',
    'pointer record',
    'ptr',
    'rdns',
    'reverse dns',
  ],
  network: [
    'network',
    'subnet',
    'netblock',
    'ip range',
    'range',
    'provider',
    'isp',
    'country',
    'asn',
    'datacenter',
    'neighborhood',
    'neighbourhood',
  ],
  limit: ['limit', 'cap', 'quota', 'threshold', 'maximum', 'ceiling', 'allotment', 'budget', 'allowance'],
  machine: ['ip', 'ip address', 'host', 'server', 'network', 'provider', 'isp', 'machine', 'mta', 'mail server'],
  sender: [
    'sender',
    'from address',
    'mail from',
    'mailfrom',
    'return path',
    'envelope from',
    'return address',
    'reverse path',
    'from line',
    'from header',
    'originator',
  ],
  person: [
    'user',
    'recipient',
    'mailbox',
    'account',
    'address',
    'addressee',
    'alias',
    'username',
    'userid',
    'mail address',
    'box',
    'subscriber',
    'customer',
    'person',
    'receiver',
    'member',
    'local part',
    'mail box',
    'employee',
  ],
  owner: [
    'user',
    'recipient',
    'mailbox',
    'account',
    'addressee',
    'subscriber',
    'customer',
    'receiver',
    'member',
    'owner',
    'box',
    'person',
    'employee',
  ],
  box: [
    'mailbox',
    'box',
    'mail box',
    'account',
    'user',
    'recipient',
    'subscriber',
    'customer',
    'addressee',
    'receiver',
    'owner',
    'maildir',
    'mail folder',
    'mail store',
    'mail file',
    'maildrop',
    'storage',
    'mail storage',
  ],
  switchedOff: [
    'disabled',
    'deactivated',
    'inactive',
    'suspended',
    'dormant',
    'retired',
    'switched off',
    'turned off',
    'shut down',
    'decommissioned',
    'archived',
    'abandoned',
    'terminated',
    'discontinued',
    'cancelled',
    'canceled',
    'parked',
    'lapsed',
    'taken down',
    'out of service',
    'not enabled',
    'not active',
    'not activated',
    'no longer active',
    'no longer in use',
    'on hold',
    'revoked',
    'paused',
    'hibernating',
    'frozen',
    'barred',
  ],
  members: [
    'members',
    'subscribers',
    'colleagues',
    'employees',
    'staff',
    'contacts',
    'insiders',
    'approved senders',
    'authorized senders',
    'authorised senders',
    'known senders',
    'trusted senders',
    'internal senders',
    'local senders',
    'internal users',
    'registered users',
    'address book',
    'certain senders',
    'selected senders',
    'friends',
  ],
  address: [
    'address',
    'recipient',
    'mailbox',
    'mail address',
    'addressee',
    'local part',
    'forward path',
    'recipient address',
    'destination address',
    'username',
  ],
  character: [
    'character',
    'space',
    'blank',
    'whitespace',
    'dot',
    'period',
    'quote',
    'quotation mark',
    'bracket',
    'comma',
    'semicolon',
    'colon',
    'at sign',
    'parenthesis',
    'symbol',
  ],
  dns: [
    'dns',
    'name server',
    'nameserver',
    'resolver',
    'name service',
    'name resolution',
    'hostname resolution',
    'host lookup',
    'domain lookup',
    'mx lookup',
    'mx query',
    'dns lookup',
    'dns query',
    'domain server',
  ],
  connection: [
    'connection',
    'session',
    'socket',
    'link',
    'channel',
    'thread',
    'conversation',
    'smtp session',
    'smtp connection',
    'client',
    'caller',
    'conn',
    'connect',
    'stream',
  ],
  server: ['server', 'system', 'host', 'machine', 'gateway', 'service', 'mta', 'mail server', 'mx', 'node', 'cluster'],
  receiver: ['mailbox', 'addressee', 'receiver', 'box', 'destination', 'recipient mailbox', 'recipient account'],
  flood: [
    'too many messages',
    'too many mails',
    'too much mail',
    'messages per hour',
    'messages per minute',
    'messages per day',
    'mails per hour',
    'mails per minute',
    'mails per day',
    'messages an hour',
    'message rate',
    'mail rate',
    'rate limit',
    'hourly limit',
    'daily limit',
    'hourly quota',
    'daily quota',
    'too fast',
    'too quickly',
    'too frequently',
    'throttled',
  ],
  incoming: ['inbound', 'incoming', 'receive', 'receiving', 'intake', 'inflow', 'reception'],
  credential: [
    'password',
    'pass',
    'passwd',
    'pwd',
    'passphrase',
    'credentials',
    'secret',
    'login',
    'username',
    'user name',
    'api key',
    'token',
  ],
  wrong: [
    'wrong',
    'bad',
    'invalid',
    'incorrect',
    'rejected',
    'refused',
    'denied',
    'declined',
    'expired',
    'revoked',
    'mismatch',
    'not accepted',
    'not correct',
    'not valid',
    'not match',
    'not recognized',
  ],
  login: ['authentication', 'authenticate', 'login', 'credentials', 'password', 'username', 'user name'],
  needed: ['required', 'needed', 'mandatory', 'obligatory', 'compulsory', 'necessary', 'enforced', 'expected'],
  wants: ['require', 'need', 'demand', 'insist', 'expect', 'want', 'must'],
  tls: [
    'tls',
    'ssl',
    'starttls',
    'encryption',
    'encrypted',
    'secure connection',
    'secure channel',
    'secure session',
    'transport layer security',
  ],
  failed: [
    'failed',
    'failure',
    'error',
    'aborted',
    'unsuccessful',
    'not complete',
    'broke',
    'rejected',
    'problem',
    'impossible',
    'went wrong',
    'timed out',
  ],
  out: ['sending', 'outbound', 'outgoing', 'submission', 'smtp access'],
  stopped: [
    'disabled',
    'suspended',
    'blocked',
    'stopped',
    'revoked',
    'withdrawn',
    'paused',
    'deactivated',
    'frozen',
    'locked',
    'barred',
    'banned',
    'restricted',
    'on hold',
    'halted',
    'terminated',
  ],
  allowance: ['limit', 'quota', 'allowance', 'allotment', 'cap', 'maximum', 'volume', 'budget', 'ceiling', 'contingent', 'credit'],
  used: ['used up', 'exhausted', 'reached', 'exceeded', 'consumed', 'spent', 'depleted', 'gone', 'hit'],
  period: ['day', 'hour', 'month', 'week'],
  recipients: ['recipients', 'addressees', 'receivers', 'addresses', 'people', 'persons', 'destinations', 'contacts'],
  heavy: ['too big', 'too large', 'too heavy', 'huge', 'oversized', 'bulky'],
  letter: ['message', 'mail', 'letter', 'item', 'attachment'],
  field: [
    'header',
    'headers',
    'date',
    'date header',
    'message id',
    'from header',
    'from field',
    'subject',
    'subject header',
    'content type',
    'mime version',
    'header field',
  ],
  command: ['helo', 'ehlo', 'mail from', 'rcpt to', 'auth', 'starttls', 'vrfy', 'bdat'],
  disk: ['disk', 'hard disk', 'drive', 'partition', 'volume', 'filesystem', 'file system', 'spool', 'queue directory'],
  daemon: ['daemon', 'backend', 'scanner', 'filter', 'database', 'milter', 'server process'],
  unit: ['mb', 'mib', 'mbyte', 'megabyte', 'meg', 'kb', 'kib', 'kbyte', 'kilobyte', 'gb'],
  account: ['account', 'user', 'mailbox', 'customer', 'login'],
  cutOff: [
    'stopped',
    'withdrawn',
    'paused',
    'revoked',
    'barred',
    'halted',
    'switched off',
    'turned off',
    'cut off',
    'shut down',
    'taken away',
  ],
  enough: ['too little', 'not enough', 'insufficient', 'no', 'lack', 'out of', 'short', 'low'],
  repeated: ['twice', 'two', 'several', 'duplicate', 'repeated', 'second', 'multiple'],
};

export type Table = Readonly<Record<string, Partial<Readonly<Record<Level, string>>>>>;

/** Cause to phrases. */
export const LEXICON: Table = {
  'user-unknown': {
    topic: `user unknown|unknown user|no such user|user not found|user not exist|user does not exist|
      mailbox not found|no such mailbox|mailbox does not exist|unknown recipient|recipient unknown|
      account does not exist|recipient not found|{who} unknown|unknown {who}|{who} … unknown|no such {who}|
      {who} not found|{who} … not found|{who} not exist|{who} does not exist|{who} … not exist|no {who} here|
      {who} not known|never heard of|no such person|ldap … returned nothing|ldap … no match|ldap … no entry|
      ldap … no result|ldap … no such|no mailbox by that name|no mailbox of that name|
      account or domain may not exist they may be blacklisted or missing the proper dns entries`,
    sure: `no such recipient|recipient not exist|recipient does not exist|unknown mailbox|mailbox unknown|
      mailbox not exist|no mailbox here|no mailbox found|address not found|address unknown|unknown address|
      address does not exist|no such address|invalid recipient|recipient invalid|invalid mailbox|mailbox invalid|
      invalid user|account not exist|account not found|no such account|unknown account|account unknown|
      unknown local part|unknown virtual|not our customer|not a valid mailbox|not … match … mail address|
      not have … delivery point|not a known user|not known user|undeliverable address|undeliverable mail address|
      user not known|not exist … on this server|no such local user|unknown local user|recipient not on server|
      no longer on server|no longer works here|no longer employed|not a registered user|not listed in … directory|
      not listed in … address book|non existent user|mailbox is not available here|user invalid|user … does not exist|
      recipient address does not exist|no valid recipient here|addressee unknown|unknown addressee|
      no one here by that name|not a user here|unknown email address|delivery to … address could not be found|
      address could not be found|recipient could not be found|unknown userid|user id not found|
      no account by that name|is not a valid recipient|not valid recipient|unrouteable address|unroutable address|
      unroutable email address|unknown alias|illegal alias|not in recipient list|mailbox … not found|
      account … not exist|not known here|invalid … userid|user … not have … account|alias not exist|alias not found|
      no mail box|user name not found|no user|invalid {who}|{who} invalid|wrong {who}|not a valid {who}|
      not valid {who}|{who} … not valid|not a known {who}|illegal {who}|{who} not recognized|{who} … not recognized|
      {who} no longer valid|no longer valid|{who} … not listed|{who} … not in directory|{who} … could not be found|
      {who} not member of domain|not have … account|no valid {who}|no {who} by that name|unable to find {who}|
      {who} can not be verified|{who} not ok|{who} … not ok|excessive userid unknowns|not like recipient|
      nonexistent {who}|non existent {who}|{who} … nonexistent|{who} … non existent|wrong recipients|no person|
      user path not exist|not our user|unable to deliver to {who}|not deliver … mailbox|lookup … recipient|
      ldap … not found|recipient … not accepted|{person} … not found|{person} … not … located|{person} … not exist|
      {person} … not known|{person} … not recognised|{person} … not recognized|{person} … not identified|
      {person} … not defined|{person} … not registered|{person} … not on file|{person} … not hosted|
      {person} … not … on this server|{person} … not … on this system|{person} … not … at this site|
      {person} … nonexistent|{person} … non existent|{person} … non existing|{person} … unregistered|
      {person} … undefined|{person} … absent|{person} … no longer exist|{person} … never existed|{person} … ceased|
      {person} deleted|{person} … erased|deleted {person}|{person} removed|removed {person}|{person} … purged|
      no {person} called|no {person} named|no {person} matching|no {person} … by name|no matching {person}|
      no {person} found|no {person} exist|no {person} known|no {person} registered|no {person} under|no {person} like|
      no such {person}|unknown {person}|bogus {person}|fictitious {person}|non existing {person}|
      non existent {person}|nonexistent {person}|unregistered {person}|undefined {person}|unrecognized {person}|
      unrecognised {person}|{person} unrecognized|{person} unrecognised|not match … {person}|not match any … {who}|
      not correspond … {person}|not correspond … anyone|not belong to anyone|not belong to anybody|not correspond to|
      no one here|no one … by name|nobody here|nobody … that name|nobody called|no one called|nobody named|
      no one named|nobody known|anyone here|anybody here|not have … such {person}|not have any {person}|
      not know … {person}|not know anyone|not know anybody|not know who|not know whom|not aware of … {person}|
      not recognize … {person}|not recognise … {person}|not know this name|no knowledge of … {person}|no trace of|
      not find … user|not find … recipient|not find … mailbox|not find … account|not find … alias|not find … person|
      not find anyone|not find anybody|not locate … user|not locate … recipient|not locate … mailbox|
      not locate … account|unable to locate … user|unable to locate … recipient|unable to locate … mailbox|
      unable to find … user|unable to find … recipient|unable to find … mailbox|unable to find … account|
      failed to find … user|failed to find … recipient|failed to find … mailbox|failed to locate … recipient|
      failed to locate … mailbox|no directory entry|no entry … directory|no record of … {person}|no record of … name|
      not … in … user database|not in … user list|not … in user table|absent from directory|absent from domain|
      missing from … directory|not in active directory|not in address book|directory … no match|
      directory … zero matches|zero matches|lookup … no match|lookup … zero|search … no match|no matches for … {who}|
      directory lookup|{person} … mistyped|{person} … misspelled|{person} … misspelt|mistyped {who}|misspelled {who}|
      misspelt {who}|fake {who}|not one of our {person}|none of our {person}|no {person} of ours|
      not among our {person}|no catchall|no catch all|no delivery point|nouser|recipient verification fail|
      user verification fail|mailbox verification fail|address verification … negative|address probe … negative|
      probe … negative|recipient check fail|not deliverable address|address … not deliverable|address … undeliverable|
      {person} … not here|no longer in … directory|left no forwarding|no login by that name|no such login|
      login … not exist|{who} … stranger|search … returned nothing|search … nothing|lookup … returned nothing|
      lookup … nothing|query … returned nothing|name before|name … is wrong|no user account|not a user of ours|no hit|
      not find anyone … address|account … never set up|never set up|not anybody|no mailbox behind|
      nothing behind … address|{who} … not … in directory|{person} … not listed|not find … name in … directory|
      not a registered {person}|not live here|no longer here|not here any more|unassigned {who}|{who} … unassigned|
      {who} … not assigned|{who} … never created|{who} … not created|{who} … not been set up|incorrect {person}|
      {person} … incorrect|unidentified {person}|unable to identify {person}|{person} … not part of|
      {person} … does not reside|mailbox … not … set up|not one of ours|not existing {who}|existing mailbox|
      not an employee|left no address|not a subscriber here|no delivery address|no local user|no local mailbox|
      no local account|not in the local user|virtual mailbox table|virtual alias table|recipient table|user table|
      not in the alias|no alias|not have … mailbox of that name|not belong to anyone here|he … not work|
      person … not work|employee … not work|the name before the @ sign|no account here by that name|
      not one that … recognizes|check spelling|the address is a dud|no passdb|userdb hit|recipient name is ambiguous|
      dead address|nobody … goes by|invalid rcptto|invaddr|not in route list|recipient not in route list`,
    likely: `mailbox unavailable|mailbox not available|recipient verify failed|does not exist|not exist|
      could not be found|not found by|no recipient|not a valid user|deactivated address|recipient not accepted|
      user … not found|user lookup|bad recipient|check … recipient … address|check for typos|address no longer|
      unable to find|can not find|invalid address|address invalid|recipient … invalid|{who} … invalid|
      not a valid address|{who} … can not be verified|check … spelling|spelling of|mistyped|misspelled|misspelt|
      spelled correct|double check … address|name not found|no match|not belong to|unable to locate|not locate|
      nonexistent|non existent|{who} … mistake|name … not recognized|no such id|that name|not match|anonymous|
      not in … records|no record|not in … system|not … mailbox here|not ours|none of ours|gave … address|new hire|
      no valid recipients`,
    hint: `address rejected|recipient rejected|recipient refused|recipients refused|recipient address rejected|
      unknown|bad address|no such|recipient reject|invalid|typo|user not local|bounce hard`,
  },
  'mailbox-full': {
    topic: `domain size limit … exceeded|domain size limit|mailbox full|over quota|overquota|mailbox quota|
      folder full|inbox … full|mailbox … full|exceed … mailbox … size|out of storage|{who} full|{who} … full|
      full {who}|{who} over quota|{who} … over quota|{who} exceed … quota|{who} … quota exceed|over … quota|
      exceed … storage|storage full|{who} … storage|{who} quota exceed|mailfolder … full|exhausted … storage|
      too many messages on … server|quota usage|too many messages in mailbox|{who} … too many messages|mailbox exceed|
      mailbox … exceed … size|mailbox … exceed … limit|mailbox size|{box} … at capacity|{box} … full capacity|
      {box} … capacity … reached|{box} … saturated|{box} … overflow|{box} … overfull|{box} filled|{box} … filled up|
      {box} … packed|{box} … stuffed|{box} … crammed|{box} … bursting|{box} … out of space|{box} … out of room|
      {box} … out of storage|{box} … out of disk space|{box} … no room|{box} … no more room|{box} … no space|
      {box} … no more space|{box} … no … space left|{box} … not … enough space|{box} … not enough room|
      {box} … lack of space|{box} … insufficient space|{box} … insufficient storage|{box} … too little space|
      no room in … {box}|no space in … {box}|no space left in … {box}|no more room in … {box}|
      not enough room in … {box}|not enough space in … {box}|insufficient space in … {box}|full {box}|{box} … full|
      mailbox … maxed out|account … maxed out|{box} … disk space|{box} … disk quota|exceed … disk space|
      disk space allotted|disk space allocated|disk space … assigned|disk space … allowed for user|
      allotted disk space|allocated disk space|assigned disk space|mailbox size limit|size limit … mailbox|
      too large for … space|too large for … mailbox|too big for … mailbox|too big for … space|
      too large for … remaining|too large for … quota|too big for … quota|larger than … space|bigger than … space|
      {box} … over its size|mailbox … limit … reached|mailbox … limit … exceeded|mailbox … reached … limit|
      mailbox … reached … maximum|mailbox … reached … capacity|account … reached … storage|
      account … reached … capacity`,
    sure: `quota exceeded|exceeded quota|mailbox … exceed|storage space exceed|inbox … storage|user … over … quota|
      disk quota|storage quota|quota full|not enough storage|insufficient mailbox storage|
      exceeded … storage allocation|mailbox has exceeded|overdrawn|over the allowed quota|mailbox over|quota limit|
      quota … reached|quota violation|recipient … quota|mail quota|account … full|account … over quota|maildir … over|
      maildir … quota|user … quota|full mailbox|mail box full|storage limit|space quota|too much mail data|
      mailbox … storage … exceeded|allocated storage|overflow mailbox|recipient storage full|exceed quota|
      exceed … quota|quota exceed|larger than … mailbox|{box} … over limit|{box} … over … quota|
      {box} … over … allowance|{box} … over … allotment|{box} … beyond … quota|{box} … above … quota|
      {box} … exceed … quota|{box} … exceed … allowance|{box} … exceed … storage|{box} … quota … used|
      {box} … reached … quota|{box} … quota … full|quota … used up|quota … exhausted|quota … consumed|quota … hit|
      quota … passed|quota … overrun|quota … depleted|quota … surpassed|beyond … quota|above … quota|out of quota|
      no quota left|not enough quota|insufficient quota|not … quota left|hit … quota|reach … quota|surpass … quota|
      quota has been met|put … over quota|bring … over quota|push … over quota|take … over quota|hard quota|
      soft quota|over … allowance|over … allotment|over … allocation|exceed … allowance|exceed … allotment|
      exceed … allocation|allotment … used|allotment … exceed|allocation … exceed|allowance … exceed|
      allocation … used up|exceed … space|space … used up|storage … exhausted|space … exhausted|storage … exceed|
      storage … reached|storage … depleted|ran out of storage|run out of storage|run out of space|ran out of space|
      run out of room|ran out of room|no storage left|no storage space|no more room|no room for|no room left|
      out of room|room remaining|not enough room|insufficient room|lacks room|lacks space|too little room|
      space left in … {box}|space remaining in … {box}|mailbox insufficient|insufficient mailbox|
      {box} not take … more|{box} not hold … more|{box} … not take any more|{box} … not hold any more|
      {box} … not accept any more|{box} … not receive any more|{box} … no more mail|{box} not fit|not fit … mailbox|
      larger than … room|bigger than … room|until … removes|until … deletes|until … cleans|until … cleared|
      until … emptied|delete some|delete … old mail|delete old|remove some|empty … inbox|clean … inbox|
      clean up … mail|clear … inbox|clear out|tidy … inbox|free up … space|free … space in|frees up|make room|
      make space|mailbox … too large|account … too large|mailbox too big|maildir … too big|mailbox … grown|
      {box} … maximum size|maximum size of … mailbox|maximum mailbox size|mailbox … hard limit|account … hard limit|
      storage usage|over … hard limit|over … soft limit|usage at … limit|mailbox … usage|mailbox … too many items|
      too many items|number of messages in … mailbox|too many messages stored|maximum number of stored|
      message count limit … mailbox|would exceed … quota|would exceed … mailbox|would exceed … storage|
      exceed … mailbox|mailbox … ceiling|storage ceiling|storage cap|mailbox … cap|{box} too full|{box} … go over|
      used all … storage|used all … space|{box} … used … storage|{box} … used up|storage used|no free space in|
      free space in … mailbox|message exceeds … mailbox|room in … inbox|before new … can be stored|before … new mail|
      before … new messages|before … more mail|cannot store new|cannot store more|no further mail … stored|
      storage … finished|space … finished|no bytes left|no kb left|no megabytes left|bytes left for|space left in|
      {box} … clear … mailbox|clear mailbox first|{box} … clean up|beyond … allotment|beyond … allocation|
      beyond … allowance|beyond … limit of … mailbox|disk allotment|disk allocation|disk allowance|gb of … gb used|
      mb of … mb used|{box} … any more mail|{box} … any more messages|no more messages for|no more mail for|
      {box} … no more messages|{box} … run out of|{box} … ran out of|too much mail stored|too much stored|stored mail|
      stored messages exceed|size limit … reached|storage … limit|reached … maximum size|reached … maximum capacity|
      reached … maximum storage|reached … storage|needs to clean|must clean|cleans up|until … space|space is freed|
      space … freed up|upgrade … storage|buy more storage|additional storage|more storage|no storage|nowhere to store|
      no place left|not store any more|overfull mailbox|stuffed|brim|jam packed|bursting|maxed out|filled to capacity|
      fill up|mailbox … at limit|needs to delete … mail|must delete … mail|has to delete … messages|
      should delete … messages|items the maximum|box … is plenty|used every megabyte|can not grow beyond|
      database has exceeded its size quota|size limit of … mail store|over root limit|packed out|throw something away|
      maximum permitted kilobytes|kutusu doluymuş|bandeja … no tiene espacio|bandeja … sin espacio|
      destinatario no tiene espacio|tidy up his|he delete|not … emptied … since|liberato … spazio|メールボックス … いっぱい|
      too full|outgrown`,
    likely: `exceeded storage allocation|not enough space|no space … mailbox|allowance|allotment|limit … storage|
      overfull|overfilled|overflowing|overstuffed|crammed|no more space|stored messages|not store … message|no place|
      percent of its quota|200 of its quota|cannot take … any more`,
    hint: `storage|space|quota|full`,
  },
  'mailbox-disabled': {
    topic: `{who} disabled|{who} … disabled|{who} inactive|{who} … inactive|inactive {who}|disabled {who}|
      {who} suspended|{who} … suspended|suspended {who}|deactivated {who}|{who} deactivated|{who} … deactivated|
      {who} … discontinued|{who} … inactivity|{who} closed|{who} not active|{who} not activated|{who} … expired|
      expired {who}|{who} administratively disabled|{who} … terminated|mailbox frozen|mailbox … frozen|
      {person} … {switchedOff}|mailbox locked|account … put on hold|mailbox … put on hold|not logged in for … days|
      not logged in for … months|not logged in for … years|not logged in for … long|{who} … scheduled for deletion|
      {who} … pending deletion|{who} … marked for deletion|{who} … temporarily disabled|{who} … temporarily suspended|
      {who} … temporarily closed|{who} … temporarily deactivated`,
    sure: `mailbox disabled|account disabled|user disabled|mailbox … disabled|account … disabled|mailbox inactive|
      account inactive|user inactive|account … inactive|mailbox … inactive|account suspended|user suspended|
      mailbox suspended|account … suspended|mailbox … suspended|account … closed|account deactivated|
      mailbox deactivated|account … deactivated|account expired|account has been … discontinued|recipient … disabled|
      recipient … suspended|recipient … inactive|address … disabled|address … deactivated|disabled user|
      disabled mailbox|inactive user|inactive account|inactive mailbox|suspended user|account frozen|user … disabled|
      mailbox unavailable or access denied|account terminated|account … terminated|no longer active|
      mailbox … not active|no longer … receiving mail|not accepting mail … user|user … not accepting|account … hold|
      inactive recipient|user … locked|mailbox … blocked|account … not available|currently not available … mailbox|
      not authorized to receive|not allowed to receive|may not receive|over policy|not … activated|
      account … not active|mailbox unavailable … access denied|deactivated|{who} … locked|locked {who}|
      {who} … blocked|no longer accepts mail|not currently … accept … mailbox|inactivity|{who} … on hold|
      {who} … frozen|{who} unavailable … disabled|{who} retired|temporary inactive|temporarily disabled|
      temporarily inactive|account … locked|currently suspended|not currently being accepted|extended inactivity|
      not … receive … at this time|user … closed|address … no longer … use|mailbox … no longer|{switchedOff} {person}|
      owner … closed|owner … shut|box … shut|mailbox … closed|box … closed|closed mailbox|closed account|
      blocked mailbox|blocked account|mailbox … withdrawn|account … withdrawn|mailbox … disconnected|
      account … disconnected|unused mailbox|unused account|unused address|{who} … not in use|not signed in since|
      not logged in since|not been used since|not used for years|months of inactivity|days of inactivity|
      years of inactivity|due to inactivity|lack of activity|no activity|{person} … no longer accept|
      {person} … no longer receive|{person} … no longer take|{person} … stopped receiving|
      {person} … stopped accepting|{person} … not accept mail|{person} … not taking mail|{person} not receiving|
      stopped taking mail|stopped receiving mail|no longer open|no longer in service|mailbox … taken out of|
      {person} … activation|awaiting activation|pending activation|not yet activated|not yet active|never activated|
      not currently active|not active at the moment|flagged … disabled|marked … disabled|marked as closed|
      mail … disabled for … {who}|mail delivery … disabled for|delivery … turned off|delivery … switched off|
      receiving … blocked|receiving … disabled|receiving … suspended|receipt … disabled|reception … suspended|
      subscription … lapsed|subscription … expired|subscription ended|subscription … cancelled|contract … ended|
      contract … cancelled|contract expired|mail service … off|mail service … terminated|mail service … cancelled|
      mail service … expired|mail service … suspended|mail access … revoked|mail access … removed|access … revoked|
      mailbox … being migrated|mailbox … maintenance|license … expired|licence … expired|license removed|unlicensed|
      non payment|nonpayment|payment overdue|overdue invoice|account overdue|account delinquent|outstanding balance|
      login … switched off|login … suspended|login … deactivated|until … paid|until … bill|until … invoice|
      {who} … invoice|contract … terminated|hosting … ended|hosting … expired|hosting … suspended|
      {who} … blocked from receiving|blocked from receiving|{who} … temporarily out of service|{who} … shut|
      {who} … taken out of service|owner … turned|{who} … no longer valid since|{who} … ended|administrator disabled|
      disabled mail for|admin has disabled|administrator has closed|administrator blocked|administrator suspended|
      disabled … for this {who}|disabled … for this person|{who} … locked during|{who} … locked while|{who} … idle|
      idle {who}|{who} not … any longer|{who} … not active any|{person} … currently not receive|
      currently not receive mail|not currently receive|{who} … being moved|{who} … migration|{who} … never logged in|
      owner … not logged in|has not been used … months|{who} … until … logs in|{who} … not signed in|
      administrative hold|legal hold|{who} … quarantine|quarantined {who}|scheduled for deletion|pending deletion|
      {who} … not … opened|{who} … no longer used|{who} … no longer maintained|{who} … no longer serviced|
      {who} … no longer operated|deceased|passed away|{who} … blocked by administrator|{who} … shut off|
      {who} … banned|{who} … restricted from receiving|{who} … not permitted to receive|not permitted to receive|
      {who} … not able to receive|{who} … unable to receive|{who} … not receive mail|may no longer receive|
      no longer able to receive|no longer allowed to receive|no longer permitted to receive|{who} … out of use|
      {who} … taken offline|{who} … offline|{who} … passive|deprovisioned|closed down|closed permanently|
      permanently closed|temporarily closed|closed by … owner|mailbox … temporarily|account … temporarily|
      {who} … not … in service|mailbox … not available at|{who} … cannot be used|{who} … not usable|{who} … unusable|
      mailbox … unused|account … unused|address … unused|no inbound for its users|administratively stopped|
      login inactive|holder has deleted|shut the mailbox down|enrolment has ended|revoked … mail access|
      mail drop … disabled|account bounced|mailbox shut down|recipient left|recipient has left|user has left|
      employee left|left the company|left the organization|left the university|left the school|no longer works|
      no longer employed|no longer with the company|casilla … expirado|falta de uso|hosting bill …|
      not … signed in … month|not … logged in … year`,
    likely: `suspended|discontinued|currently disabled|no longer available|delivery … disabled|temporary lock|
      not active|account … blocked|domain … suspended|no longer in use|dormant|decommissioned|not enabled|abandoned|
      revoked|put on hold|taken offline|no longer used|no longer maintained`,
    hint: `locked|expired account|disabled|inactive|closed|terminated|cancelled|archived|paused|frozen`,
  },
  'recipient-moved': {
    topic: `{who} moved to|owner's new mailbox|owner's new address|new mailbox is|now has … new address|
      has a new mail address|has changed address|changed … mail address to|moved to a new address|
      moved to a new mail address|resendto`,
    sure: `user has moved|has moved|mailbox has moved|address has changed|new address|user not local please try|
      mail address changed|moved to|recipient … moved|forwarding address|no longer uses this|changed … email address|
      replaced by|new email address|has left|left the company|please update your|retired … please write|
      please write to|{person} … moved to|{person} … moved away|{person} … relocated|{person} … migrated|
      {person} … transferred|{person} … renamed|{person} … replaced by|{person} … superseded|moved elsewhere|
      moved permanently|moved away|address … has changed|changed … provider|switched … provider|new mail provider|
      new provider|new … address|left a new|different address|another address|current address|current mail address|
      now uses|now using|now reachable|now reached|now lives|new name|new domain name|domain … renamed|
      domain … changed name|different home|see instead|try instead|write to instead|send instead|contact instead|
      mail instead|resend to … new|redirect address|forwarding order|forward … yourself|send … mail to … instead|
      use … address instead|write to … address instead|update … address book|update … records|amend … contacts|
      amend … records|correct … records|change … records|amend … address book|update address|change … address book|
      update … contact|use … from now on|in future … write|no longer at this … find|address … out of date|
      out of date address|address … not up to date|not use this address any|longer use this address|
      use … address any longer|mail addresses … changed|has got … new address|now has … address|next try|
      mail addresses now|addresses now end|company … renamed|company … new name|organization … renamed|
      moved to another|moved to other|moved to a different|now hosted|mailbox … now at|user now at|recipient now at|
      find me at … instead|working for another|another company|different company|you can reach her|you can reach him|
      can reach … at|can reach … now|look for … at|look … under|resend there|send there|write there|mail there|
      domain is now|mail domain is now|now new domain|domain … now called|now called|goes by|new contact|
      moved on … new|has a new home|has got another|got another address|new location|new address from|
      renamed to … address|address is now|now known as|formerly|former address|old address|outdated address|
      {who} … outdated|obsolete address|{who} … obsolete|address … no longer used|changed employer|changed companies|
      works now|now working|now employed|works elsewhere|forwarding … expired|try the address|should now be sent|
      send future|future mail|future messages|future correspondence|proper address|new account|taken over by|
      took over|redirected elsewhere|redirection|no forwarding|mail … no longer forwarded|not forward automatically|
      {who} … change of address|old mailbox|previous address|write … new address|try … new address|mail … new address|
      reach … new address|kindly use|new domain|changed … domain|please use … new address|has gone to another|
      gone to another address|gone to another provider|bitte benutzen sie die neue|my current address|
      shifted off in migration|address_changed|address changed|gets its mail under|renamed all mailboxes|
      home server is no longer|user not local|try forward path|has a new address|no longer uses this address|
      no longer use this address|mudou … endereço|find him at …|changed … address|new one in`,
    likely: `please try forward path|try forward|use instead|address instead|relocated|moved server|
      try to send … instead|out of date|any longer|name changed|now reads|correct address|left … new|now elsewhere|
      look for this user`,
    hint: `instead|redirect|{who} now`,
  },
  'recipient-restricted': {
    topic: `resolver rst|not authenticated for group|not authenticated for mailbox|sender not authenticated for|
      not in allowed senders|not allowed to send to this recipient|unauthorized to send to … list|
      send to this mailing list|posting … not permitted|non subscribers|post … non members|
      mail from outside … not allowed|mail from outside is not|messages from outside … not|from outside … not allowed|
      mailbox … closed to external|closed for external mail|known senders only|only … known senders|
      list … not accept posts|takes posts from|takes posts only|posts from … members|members of the list|
      only people from|only people in|only people inside|only people within|only users from|only users in|
      only users within|only users inside|only … from our organization|only … from our company|
      only … within … organization|only … inside … organization|allowed senders of … list|{owner} … ignore list|
      {owner} … allow list|only accepts mail from|only accepts messages from|only receives mail from|
      group … external senders|list … external senders|not accept … external senders|not accept … outside senders|
      external senders not allowed|external senders … blocked|not allowed … external senders|
      only members of the group|only internal senders|internal senders allowed|permission to send to this recipient|
      internal senders only|takes internal senders|not authorized to post`,
    sure: `recipient not authorised|recipient not authorized|not accept … mail from … outside|only accept … internal|
      restricted … recipient|recipient … restricted|not authorized … send to … recipient|not authorized to send to|
      not permitted to send to … recipient|not have permission to send to|not allowed to send to this|
      not allowed to post|not a member of|members only|only member|only … subscribers|moderated|moderator|
      authenticated senders only|only accepts … authenticated|delivery not authorized|delivery … restricted|
      submit permission|group … restricted|not allowed … mailing list|post … list|only allowed sender|
      not in … allowed senders|recipient not accept … message|not on … whitelist … recipient|rst auth required|
      rst not authorized|recipient … does not accept|sender … not authorized … recipient|private list|
      no external mail|public folder|contact … added to … list|allowed sender list|delivery restricted|
      mailbox … restricted|local user only|only local|internal … only|not accept … from you|recipient … policy|
      blocked by the recipient|been blocked by … recipient|sender … verify … before|specific email addresses|
      specific mail addresses|only accepting mail from|recipient preferences|refuse to receive|refuse receive|
      closed mailing list|not subscribed to … group|not subscribed to … list|due to recipient preference|
      recipient … only accept|recipient … not accept … from|not on … allowed list|resolver rst restriction|
      permission to post|moderated group|private mailing list|not permitted to post|sender not in … allowed|
      restricted sms|sender not accepted by recipient|recipient … blocked … sender|internal list|list access denied|
      refused to receive … mail|{who} refused … mail|does not want … mail|not want your mail|closed list|
      list is closed|put you on … block list|put you on … blocklist|put you on … blacklist|{owner} … own block list|
      {owner} … own blocklist|{owner} … own blacklist|limited to receiving from|receiving from … only|fixed list|
      knows … sender|sender he|only be mailed from|can only be mailed|only be written to|only be reached from|
      only be reached by|mailed from inside|from inside … company|from inside|internal mail only|for internal mail|
      sender lacks|lack of rights|not permitted … mailbox … sender|filter … rejects … from you|filter that rejects|
      wants mail from|wants mail only|wants messages from|wants to receive … only|wants only|may mail this {who}|
      may mail this group|may write here|can write here|may write to|who may mail|deliver to this folder|
      no permission to deliver|no permission … folder|no permission … mailbox|no permission … list|
      no permission … group|not permitted to deliver to|{owner} … blocked you personally|blocked you personally|
      you are blocked by … {owner}|not want to receive … from you|moderator must|moderator … approve|
      owner must approve|owner … approve|must be approved … owner|must first be approved|must be approved before|
      approved before|not know … sender|{owner} … accept … from people|not open to … outside|group … not open|
      list … not open|senders from outside|only … {members}|{members} only|only accept … {members}|
      limited to … {members}|restricted to … {members}|reserved for … {members}|{owner} … only accept|
      {owner} … only gets|{owner} … only receive|{owner} … only take|takes mail … only|accepts mail … only from|
      receives mail … only from|only gets mail from|only takes mail from|only … internal|address only accept|
      group only accept|group accepts … only|list only accept|list accepts … only|{owner} limits who|limits who can|
      restricts who|limits … senders|not accept … from strangers|not accept … from unknown senders|
      mail from strangers|strangers|outsiders|outside senders|external senders|senders outside|people outside|
      anyone outside|outside … organization|outside … organisation|outside the company|from outside the company|
      outside world|not open to … public|closed to … public|closed to … outside|closed to external|
      not reachable from outside|not … from the internet|not … mail from the outside|external mail not|
      external messages not|inbound from … public|internal use only|for internal use|internal address|
      internal mailbox|internal distribution|internal recipient|internal group|restricted to internal|allow list|
      allowlist|approved sender|approved contacts|safe senders|safe sender list|accepted senders|permitted senders|
      authorized senders|authorised senders|authorized sender list|ignore list|blocked sender list|
      personal block list|personal blacklist|personal blocklist|personal filter|user blacklist|recipient blacklist|
      user's block list|recipient's block list|not whitelisted by … {owner}|{owner} … whitelist|
      not in … address book of|sender … not in … contacts|not … in … list of senders|not in … sender list|
      {owner} … refuse … from you|{owner} … refuse … mail|{owner} … refuse … anything|{owner} … chose … not|
      {owner} … chose to refuse|{owner} … chosen not|{owner} … opted not|{owner} declined|{owner} … does not want|
      {owner} … not wish|{owner} … has blocked mail from|{owner} … banned|{owner} … rejects mail from|
      {owner} … rejects messages from|{owner} … denied … sender|chose to refuse|chosen not to receive|
      chose not to receive|opted not to receive|declined to receive|declined … your mail|declined … message|
      refuses sender|sender … blocked by … {owner}|banned by … {owner}|blacklisted by … {owner}|{owner} request|
      {owner} own|{owner} rule|{owner} filter|{owner} preference|recipient … settings|not authorized to mail|
      not authorized to write|not authorized to contact|not authorised to send to|not authorised to write|
      not allowed to write|not allowed to mail|not allowed to contact|not permitted to write|not permitted to mail|
      not permitted to contact|not permitted to send to this|no permission to write|not have … permission to post|
      no permission to send to|no right to send to|not entitled to send to|not entitled to write|
      lack permission to send|not have rights to send|may not write to|may not mail|may not contact|
      not eligible to send|not allowed to send mail to this {who}|not allowed to send messages to this {who}|
      not allowed to send to this {who}|not permitted to send to this {who}|not permitted to send mail to this {who}|
      not authorized to send mail to this {who}|not authorized to send messages to this {who}|
      not have permission to send to this {who}|sending to this {who} … not|sending to this {who} … restricted|
      delivery to this {who} … restricted|delivery to this {who} … limited|access to this {who} … restricted|
      list … members only|members of … group|post to … group|sender is not a member|sender … no member|
      not … member of|no member|non member|nonmember|nonsubscriber|not a subscriber|not subscribe|
      sender … not subscribe|only … may post|only … can post|posting … restricted|posting … denied|
      posting … moderators|held for moderation|moderation|list owner|list … closed|list … restricted|
      list … not accept … from|group … not accept … from|group … settings|settings … outside|invitation only|
      invite only|subscribe first|join … list|join … group|restricted {who}|restricted {owner}|{who} … is restricted|
      private {who}|{who} is private|protected {who}|{who} is protected|parental controls|unlisted sender|
      sender verification … recipient|prove … human|confirm … human|challenge response|captcha|ask … recipient to add|
      ask … to add|add you to … contacts|ask … to whitelist|sender unknown to … {owner}|
      {owner} … blocked your address|message … blocked by recipient|message blocked by {owner}|
      mail blocked by {owner}|rejected by {owner}|not an approved sender|not a permitted sender|
      not in the recipient's contacts|sender … not … allowed list|may not post|members only list|list of permitted|
      list of approved|list of accepted|known contacts|known people|unknown people|contacts list|{owner} … contacts|
      receive … only from|{owner} … accept … only|{who} … accepts … only|only from … known|only from people|
      only from members|only from contacts|only from inside|only from within|within our organization|inside only|
      inside … company|inside … organization|only inside|may only be used by|only be used by|can only be used by|
      restricted to certain|only selected|only specific|only approved|only permitted|only known|only trusted|
      only registered|only invited|not part of … group|not belong to … group|requires approval|awaiting approval|
      needs approval|must be approved|approved by … owner|approved by … moderator|approval of … owner|group owner|
      list administrator|personal rule|rule set by … {owner}|user policy|user defined|personal preference|
      {owner} … blocks … sender|{owner} … blocks messages|{owner} … blocks mail|{owner} … blocks you|
      {owner} … does not accept … from you|refuses mail from you|authentication … to send to … group|
      only authenticated … can send|only authenticated senders|only authenticated users|need to be a member|
      must be … member|must subscribe|need to subscribe|must join|members can post|may only be posted|
      announcement list|announce only|announce list|announcement only|closed group|private group|
      unknown sender … {owner}|sender not known to|sender … not known to … {owner}|not on … guest list|
      sender … not among|sender … not one of|who may write|who can write|who may send|who can send to|no outside|
      no outsiders|no external senders|no strangers|no access to this {who}|unwanted sender|sender … not on … allowed|
      not on … list of allowed|not on … list of approved|not on … list of permitted|user's personal list|
      members only … list|sender is no member|dl authenticated|authenticated local users only|
      reserved for … addresses|partner domains alone|from within the school|internal one|persons beyond|
      noreply … written to|your address has no rights|permitted from partner|customer … write … list|
      not allowed … post to|may not … post to|cannot write to … group|Verteiler … extern|endast … medlemmar …|
      staff can …|subscribe … list|list … refuses … my|group … bounces … my|group … refuses … my|group … rejects … my|
      need … permission … post|need … permission … group|dall'interno`,
    likely: `not accept messages from|refuse to accept mail from you|recipient has blocked|recipient … blocked you|
      blocked by recipient|recipient refuse|recipient reject … sender|user reject|rejected by recipient|
      not wish to receive|blocked … by user|not subscribed|not have permissions|challenge|requires … verify|
      {owner} … blocklist|{owner} … blacklist|{owner} … block list|posts from|senders unknown to|only accept|
      distribution list … only|whitelist|refuse … from you|external … not|members … only|list members|group members|
      allowed to send to this|not among … allowed|only … allowed|allowed to write|from outside|from strangers|
      known senders|not open to|authenticated sender|messages to this domain|ignore … list|all staff|
      from private … gmail|externos|får skriva`,
    hint: `permission|restricted|restriction|mailing list|distribution list|only`,
  },
  'recipient-rate-limited': {
    topic: `recipient thread limit|receiving mail … too|receiving mail … rate|receiving … too quickly|
      {owner} … been sent too many|{owner} … sent too many messages|{owner} throttled|deliveries … per minute|
      deliveries … per hour|deliveries to … limited|{incoming} mails day|{incoming} messages day|
      mail … user … throttled|mail for {owner} … throttled|messages to {owner} … throttled|
      how many messages … accepts|how many messages … receive|how many mails … receive|how many messages … {receiver}|
      {receiver} … how many messages|{receiver} … how many mails|daily intake|hourly intake|intake of messages|
      intake of mail|intake … used|delivery quota|delivery rate for|delivery limit for … {owner}|
      {owner} … receiving … rate|{owner} … receiving … too|{owner} … getting … too|{owner} … receives … too many|
      {owner} … gets … too|{owner} … getting … faster|{owner} … receive … per hour|{owner} … receive … per minute|
      {owner} … receive … per day|{owner} … receive … per second|{owner} … receive … limit|
      receiving limit of … {owner}|{owner} … receiving … faster|number … it may receive|may receive per|
      number … can receive per|allowed to receive per|receiving messages … rate|receiving mail faster|
      receives more mail than|receives more than|too many incoming messages|too many inbound messages|
      too many incoming mails|too many inbound mails|too much incoming mail|too much inbound mail|
      per {owner} … per hour|per {owner} … per minute|inbound volume|incoming volume|receipt limit|receipt rate|
      receive limit|receiving speed|{receiver} … {flood}|{owner} … gets … {flood}|{owner} … getting … {flood}|
      {owner} … {incoming} … {flood}|{incoming} … {flood}|{flood} … {incoming}|{incoming} rate|{incoming} limit|
      {incoming} quota|{incoming} cap|{incoming} allowance|{incoming} message limit|{incoming} mail limit|
      {incoming} message quota|{incoming} mail quota|{incoming} … per hour|{incoming} … per minute|
      {incoming} … per day|{incoming} messages per|{incoming} mails per|recipient … messages per hour|
      recipient … messages per minute|recipient … messages per day|recipient … mails per hour|
      recipient … mails per minute|received … maximum number|received the maximum|maximum number … received|
      maximum … may receive|maximum … can receive|too many messages … recipient … per|rate limit for this recipient|
      {flood} … {receiver}`,
    sure: `exceeded … quota … external recipients|exceeded … number … external recipients|receiving mail at a rate|
      receiving mail too quickly|receive mail … rate|recipient … receiving … too|user … receiving mail too|
      recipient … rate limit|recipient … message rate|too many messages for recipient|
      too many messages … this recipient|too many mails … recipient|mailbox … busy|too many … to this recipient|
      recipient … too many messages|too many messages for this user|abnormal amount of mail|unusual amount of mail|
      large amount of mail|huge amount of mail|amount of mail right|{owner} … over … an hour|
      {owner} … more than … an hour|{owner} … more than … a day|{owner} … more than … per|{owner} … short period|
      {owner} … short time|received … short time|received … short period|receive … too often|deliveries … too often|
      {owner} … cap for|{owner} … being flooded|{owner} … under flood|{owner} … bombarded|received mails|
      received mails for today|rate … {owner} … gets|rate at which|rate … receives mail|rate … gets mail|
      traffic to … mailbox|traffic to … recipient|traffic for this {owner}|{owner} … intake|until tomorrow|tomorrow|
      limit … incoming … {owner}|limit … inbound … {owner}|inbound … for this {owner}|{owner} … swamped|
      {owner} … flooded|{owner} … overwhelmed|{owner} … under mail bomb|mailbomb|mail bombing|flood of mail|
      flood of messages|surge of mail|surge … incoming|burst of mail|rate limit for … recipient|rate limit for … user|
      recipient … too quickly|recipient … too frequent|delivery rate … {owner}|delivery to … {owner} … throttled|
      deliveries to … {owner} … slowed|deliveries for … put off|mailbox … hourly|mailbox … daily|mailbox … per hour|
      mailbox … per minute|recipient … per hour|recipient … per minute|per hour … recipient|per minute … recipient|
      per hour … mailbox|per minute … mailbox|per day … mailbox|per mailbox|too many messages to … {owner}|
      too many mails to … {owner}|too many new messages for|too many people … writing|too many … writing to|
      messages to a single mailbox|mail to a single mailbox|to one mailbox|to a single mailbox|to one recipient|
      more mail than {owner}|more messages than {owner}|{owner} received … than|{owner} received over|
      {owner} … received more than|gets messages at|mail arrives faster|{owner} … {incoming} … limit|
      {owner} … {incoming} … quota|{owner} … {incoming} … rate|mail … coming in too|messages … coming in too|
      mail … arriving too|messages … arriving too|arriving faster|coming in faster|faster than … {owner}|
      faster than … process|faster than … accept|slow down delivery to|spread … deliveries|deliveries … slowed|
      deliveries to … throttled|{owner} … throttled|throttled deliveries|too many deliveries|
      too much traffic for … {owner}|heavy traffic to … {owner}|high volume … {owner}|high volume of … incoming|
      mail volume … {owner}|amount of mail … {owner}|number of messages … {owner} … accept|per recipient limit|
      per recipient rate|per recipient quota|per mailbox limit|per mailbox rate|per user limit|per user inbound|
      recipient limit per|{owner} … rate|one recipient … minute|one recipient … hour|one mailbox … minute|
      one mailbox … hour|{owner} … got … too many|enough messages for|enough mail for|no more for … today|
      {incoming} … too fast|{incoming} … too quickly|too fast for … {owner}|messages … too fast … {owner}|mail storm|
      mail bomb|too much incoming for this … recipient|getting mail faster|gotten more messages than allowed|
      throttled rcpt|emails since midnight|receiving limit|recieving limit|being hammered|rcptperhour|rcptlimit|
      recipient gets|receive counter exceeded|people are writing to this|taking in messages over|
      subscriber … received over|messages addressed to user|wrote you … mails|limit for the recipient not|
      recipient got too many|getting it … faster|getting it … too quickly|inflow|alerts … one … address|
      alerts … one … mailbox|all go to one|alerts all go to|receiving … too much … mail|
      receiving … too many … messages|receiving … too many … hour`,
    likely: `for this recipient|recipient … exceeded|too many … lately|short period|short time|{owner} gets|
      {owner} … per hour|{owner} … per minute|{owner} … limit reached|recipient … limit|recipient quota per|
      slow down … recipient|inbound … limit|incoming … limit|{owner} … too fast|{owner} … daily|{owner} … hourly|
      rate for this {owner}|limit of this {owner}|{owner} … per day|{incoming} … exceeded|{incoming} … reached|
      received … today|{owner} … received … in … hour|{owner} … within … minutes|{owner} … within … hour|
      in the last hour|in the last minute|{incoming} … too many|hundreds … hour`,
  },
  'bad-address': {
    topic: `not in … form required|string … form required|address syntax|bad recipient address syntax|
      malformed address|address exception|illegal whitespace|illegal … in address|invalid recipient format|
      address … not parse|not parse|no domain given|no domain specified|no domain in … address|
      no domain name in … address|malformed {address}|{address} … badly formed|{address} … ill formed|
      ill formed {address}|badly formed {address}|{address} … badly formatted|badly formatted {address}|
      {address} … garbled|garbled {address}|incorrectly formatted {address}|improperly formatted {address}|
      {address} … improperly formatted|unparseable {address}|{address} … unparseable|unparsable {address}|
      {address} … syntactically|syntactically invalid {address}|syntactically incorrect {address}|{address} … syntax|
      syntax of … {address}|{address} … not parsed|not parse … {address}|failed to parse … {address}|
      unable to parse … {address}|error parsing … {address}|parse … recipient|{address} … not well formed|
      {address} … not properly formatted|{address} … not correctly formatted|not a well formed {address}|
      {address} … format … wrong|{address} … wrong format|{address} … bad format|{address} … invalid format|
      {address} … incorrect format|wrong {address} format|incorrect {address} format|bad {address} format|
      {address} … not … correct form|{address} … not … valid form|not a syntactically|{address} … contains illegal|
      {address} … contains invalid|recipient domain not specified|not valid according to rfc|
      not recognize one or more names|not comply with addr spec|gomail invalid address|
      address … syntactically invalid|not properly formatted|mailbox name not allowed|exception invalid address`,
    sure: `bad destination mailbox address|invalid address format|address malformed|syntax error in … address|
      invalid recipient address format|address … syntax|not a valid address|not valid rfc address|
      mailbox name invalid|invalid character|invalid mail address|not rfc … compliant|does not comply with rfc|
      address in mailbox given|domain literal|unbalanced|illegal character|bare address|ambiguous|
      invalid recipient syntax|missing domain|domain missing|address … need … fully qualified|
      recipient address … fully qualified|need fully qualified address|user address required|can not parse address|
      bad recipient address|address not rfc|recipient syntax|mailbox syntax|bad … address syntax|address … not … rfc|
      invalid … address format|no at sign|address … parsed|must specify a domain|specify a domain|not unique|
      without domain|no domain part|domain … not given|{address} … starts with dot|{address} … ends with dot|
      {character} … not permitted in … address|{character} not permitted|{character} … not allowed … address|
      local part … longer|longer than … characters|not a valid rfc|not valid rfc … path|unexpected character|
      is incomplete|no local part|bad character|angle brackets not|brackets … not match|not legal mail|
      bad characters in … recipient|{character} in … name|{address} … violates rfc|{address} … not conform|
      {address} … not comply|not rfc conform|adress … rfc|{address} … illegal character|{address} … invalid character|
      {character} … not allowed in … {address}|illegal {character} in|{character} … local part|
      {address} … contains … {character}|{address} … stray|stray {character}|trailing {character} in … {address}|
      leading {character} in … {address}|trailing dot|leading dot|consecutive dots|double dot|two dots|dots in a row|
      more than one at sign|unbalanced {character}|unmatched {character}|unclosed {character}|missing bracket|
      bracket is missing|closing bracket|angle brackets|missing angle|misplaced {character}|extra {character} in|
      {address} … lacks … domain|lacks a domain|lack … domain part|missing domain part|domain part … missing|
      domain part … empty|domain … is missing|empty label|empty local part|local part … empty|local part … missing|
      missing local part|local part … too long|{address} too long|{address} … incomplete|incomplete {address}|
      unqualified {address}|{address} … not fully qualified|{address} … unqualified|must be fully qualified|
      fully qualified address|empty recipient|recipient … empty|recipient is blank|empty address|address … empty|
      no mail address|not a mail address|that's no mail address|not a proper address|not a legal mail address|
      not a real address|not look like … address|not a usable address|not … written like|not … way an address|
      not a valid recipient address|no valid mail address|not valid mail address|not … valid … email format|
      not a correct address|not a complete address|not … mail address format|address can't be read|
      not understand … address|not understand recipient|not interpret … address|address … not readable|
      address … makes no sense|not a valid format|quotation marks in … recipient|quotes around … address|
      {address} … not rfc|{address} not … rfc conform|{character} in the {address}|address … too long|
      {address} … wrong form|{address} … not … written|written incorrectly|not written correct|not properly written|
      {address} contains two|{address} contains more|{address} … contains forbidden|{address} … contains disallowed|
      {address} … contains unsupported|{address} … contains non|{address} … must not contain|
      {address} … may not contain|{address} … must not start|{address} … must not end|not allowed in address|
      not allowed in local part|not permitted in address|not legal in address|{address} … no domain|
      {address} … missing domain|{address} … without domain|{address} … lacks|label too long|domain label|
      address literal|literal not allowed|{address} … cut off|{address} … truncated|truncated {address}|
      {address} … not … understood|{address} … unintelligible|{address} … not make sense|{address} … corrupt|
      corrupt {address}|broken {address}|{address} … unreadable|{address} … unquoted|{address} … special characters|
      {address} … whitespace|{address} … spaces|{address} … comma|{address} … semicolon|{address} … brackets|
      {address} … dot|{address} … quotes|not a valid internet address|not a valid smtp address|not valid internet|
      invalid internet address|not an internet address|not an smtp address|rfc … address|address … rfc|addr spec|
      mailbox … rfc|route addr|domain not specified|not comply with rfc|missing … angle addr|no angle addr|
      mail invalid string|properly formed mailbox|can not be read as a mailbox|drop the mailto|address error|
      need a real mail address|must contain a domain|comma instead of|trailing space|two at signs|brackets … address|
      semicolon … address|comma … address|umlaut … address|umlaut … recipient|comma separated|empty … recipient|
      blank … address|typed … comma|comma … instead|no recipient addresses found in message header|
      no recipient addresses found`,
    likely: `address format|address incorrect|malformed|invalid address|invalid email address|illegal address|
      bad address|bad recipient|{who} … malformed|invalid character … {who}|{who} syntax|invalid {who} format|
      {who} format|garbled|ill formed|badly formed|badly formatted|improperly formatted|address contains|
      address … character|unparseable|invalid format|wrong format|not … right format|fully qualified|quoted string|
      check … format|not well formed|not understand|comma|types the mail wrong|types the address wrong|typed … wrong|
      types … wrong`,
    hint: `local part|syntax|parse|quotation marks|invalid domain name`,
  },
  'domain-not-found': {
    topic: `no hosts to try|recipient address rejected domain not found|recipient … domain not found|
      recipient … domain … not exist|host or domain name not found|domain does not exist|domain not exist|
      unknown domain|unknown host|no such domain|not find any host|no route found to domain|host name unknown|
      host … unknown|domain … unknown|domain … not exist|domain name not found|dns … non existent|
      unrouteable mail domain|no such host|can not find … host|not find … mail exchange|
      domain part … address … not exist|domain part of recipient address … not exist|
      domain in … recipient address … not exist|domain name in … address … not exist|host part of … address … unknown|
      host part … unknown|domain name of … address … expired|domain name … expired|domain … was never registered|
      no such internet domain|no internet domain|domain … not registered|no domain called|no domain named|
      no domain by that name|unregistered domain|domain is unregistered|domain … misspelled|domain … misspelt|
      domain … mistyped|misspelled domain|mistyped domain|domain does not seem to exist|domain … no longer exist|
      destination domain unknown|neither a nor mx|neither mx nor a|no mx or a record|no a or mx|to unknown host|
      querynothing|no relevant answers|responded with code nxdomain|responded with code noerror|unroutable domain`,
    sure: `domain not found|host not found|nxdomain|bad destination system|unresolvable domain|can not resolve domain|
      can not find … exchange|not find … mx|no mx record|no mx|recipient domain … not exist|invalid domain|
      domain … not resolve|non existent domain|destination domain … not exist|not find any host named|
      all relevant mx records point to non existent|mx record … not|no a record|dns … domain not exist|illegal host|
      domain … invalid|bad destination host|mailbox domain|domain unavailable|not a valid domain|cannot find … domain|
      no host|domain … not found|no valid hosts|no valid domain|no mx or a|domain not configured|not find … domain|
      dns records … not be found|host lookup … failed|domain lookup … failed|bad domain name|bad … domain|
      illegal domain|domain … expired|invalid recipient system|not return a valid mx|mx not found|dns knows no|
      dns knows nothing|no mail exchanger and no|no address record for|neither mx|nor a record|
      not registered … domain|domain after|domain behind|domain … nonexistent|host … nonexistent|not find the host|
      unable to find … host|domain not known|not known domain|host not known|mail domain … no|not route … domain|
      nobody has registered|no one has registered|domain … ceased|domain … never existed|domain … fake|fake domain|
      bogus domain|fictitious domain|nonexistent domain|non existing domain|not an existing domain|domain … typo|
      typo in … domain|check … domain name|check … spelling of … domain|spelling of … domain|wrong domain|
      domain … wrong|incorrect domain|domain … incorrect|domain name … wrong|domain … lapsed|domain … not delegated|
      domain … not active in dns|domain … no mx|domain … no dns|domain … no a record|domain … no mail server|
      domain … no mail exchanger|domain … no valid mx|no mx nor|without mx|lacks … mx|no mail exchanger|
      no mail exchange|no exchanger|mail exchanger … not found|no mail servers for|no mail server for domain|
      no servers for … domain|not found in dns|not … in domain name system|unknown in dns|dns … not know|
      dns … no such|dns … no entry|dns … nothing|dns … no answer for domain|no dns entries|no entry in dns|
      no dns records for … domain|no dns data|dns says no|dns … not exist|enotfound|whois|host … not exist|
      host … not found|host name … not found|no host by that name|no host named|no host called|
      no machine by that name|no site by that name|no such site|unknown site|site … not exist|site … unknown|
      destination … unknown host|server name … not exist|not locate … domain|unable to find … domain|
      unable to locate … domain|unable to locate … host|domain … not … located|domain … unresolvable|
      after the at sign … not exist|nonexistent host|right of … not exist|name … not exist in dns|domain was dropped|
      host unresolvable|no records for domain|unresolvable host|domain … not resolvable|host … not resolvable|
      name … not resolvable|domain name not valid|not find … domain … dns|domain … not found … dns|no such name|
      no zone for|no ip address for|no address for host|no address for domain|no address found for|a nor mx|mx nor a|
      no mail route|no route to mail|no mx hosts|mx host … not exist|mx … not exist|mx … nonexistent|
      mx … unknown host|domain … not have … mx|domain … not have … mail server|domain … never registered|
      domain … for sale|domain has no mail|unknown mail domain|unknown destination|destination unknown|
      unknown destination domain|destination domain|domain … recipient … not exist|domain … in … address … not exist|
      not a real domain|no real domain|nonexistent mail|nonexistent site|top level domain|unknown recipient domain|
      bad recipient domain|recipient domain … bad|recipient domain … unknown|recipient domain invalid|
      wrong recipient domain|domain … gone|not find … in dns|domain … not valid|domain in … address … not|
      domain part … not|domain part … unknown|unknown domain part|not in … dns|querymx enotfound|host unknown|
      no such zone|points to nowhere|bogus recipient domain|never was delegated|is not in the dns|web address behind|
      site name … fake|exceeded no such host|not known tcp ip host|not a known tcp|forgot to renew|gmial|outlok|
      domein … bestaat|typed … domain|domain … was … dropped|internal domain …|Domäne … existiert`,
    likely: `unable to route|domain unknown|not find host|name not resolve|locate server|server not found|
      server … not be found|internet domain|domain name … not|no dns record|not resolve … domain|domain … resolve|
      domain fails to resolve|check … domain|no route to domain|nowhere to deliver|not delegated|not resolvable|
      not in dns|name unknown|recipient domain|recipient's domain|unknown name|hostname of the recipient|
      domain expire|nxdomain bounce|nom de domaine|name or service not known`,
    hint: `domain|resolve|can not find|bad domain`,
  },
  'dns-failure': {
    topic: `errno … try again|host not found try again|domain name not found try again|dns lookup fail|
      name service error … host not found try again|host or domain name not found … error … host not found try again|
      temporary {check} … error|temporary {check} … failure|temporary error … {check}|temporary failure … {check}|
      temporary … {check} … error|{check} temporary error|{check} … temporary error|{check} temporary failure|
      {check} … temporary failure|{check} temperror|{check} … temperror|temporary dns failure|
      temporary failure … sender policy framework|unable to validate sender policy framework|
      mx records … not … fetched|mx records … not … retrieved|query … not answered|query … not answered in time|
      not complete name resolution|hostname resolution|temporary … name resolution|name resolution … fail|
      name resolution … timed out|dns … not respond|dns … not answer|nameservers … not responding|mx query timed out|
      mx lookup … timed out|mx query … fail|getaddrinfo … try again|getaddrinfo failed try again|
      getaddresses … try again|lookup … host … timed out|name servers … not respond|no nameserver … respond|
      no name server … respond|resolver … timed out|resolver … timeout|dns … tempfail|dns temporary failure|
      temporary … dns … failure|temporary … dns … error|dns … temporarily unavailable|nodename nor servname|
      failed to lookup address|lookup address information|resolve ip address … mx|spf lookup failure|spf lookup fail|
      rbl lookup error|queryfailed|responded with code servfail|unknown smtp host|unknownhostexception|
      unknown host exception|java net unknown host exception|getaddrinfo failed no such host is known|
      php network getaddresses getaddrinfo failed|name or service not known`,
    sure: `no address associated|gaierror|erefused|edns|eservfail|enodata|name server timeout|dns timeout|
      dns … timed out|dns failure|dns temporary|servfail|name service error … try again|lookup failure … dns|
      name server failure|name resolution|host lookup did not complete|host lookup fail|dns problem|dns query|
      temporary dns|eai again|malformed or unexpected name server reply|dns lookup … tempor|temporary lookup … domain|
      dns resolution|mx lookup fail|dns temporarily|could not resolve host|not resolve host|dns check|key retrieval|
      dns unavailable|mx … not … determined|not be determined … dns|problem looking up|error looking up|
      trouble looking up|looking up … domain|looking up … host|domain lookup broke|dns servers … not answer|
      dns servers … not respond|temporary trouble … dns|failed to give an answer|query … timed out|query … unanswered|
      unanswered query|resolve … at this moment|{dns} … not responding|{dns} … not answer|{dns} … not reachable|
      {dns} … unreachable|{dns} … timed out|{dns} … timeout|{dns} … time out|{dns} … fail|{dns} … failure|{dns} error|
      {dns} … is down|{dns} … trouble|{dns} … problem|{dns} … unavailable|{dns} not available|{dns} … temporarily|
      {dns} … not complete|{dns} … incomplete|{dns} … inconclusive|{dns} … broken|{dns} … not work|{dns} … too slow|
      {dns} … hiccup|{dns} … gave no answer|{dns} … no answer|{dns} … no reply|{dns} … silent|{dns} … unresponsive|
      {dns} interrupted|temporary {dns}|temporary … {dns} … error|temporary … {dns} … failure|transient {dns}|
      no answer from … {dns}|no reply from … {dns}|no response from … {dns}|not reach … {dns}|unable to reach … {dns}|
      not contact … {dns}|unable to contact … {dns}|failed to query … {dns}|not query … {dns}|unable to query {dns}|
      problems with … {dns}|trouble with … {dns}|error in {dns}|not look up … host|not look up … domain|
      not look up … mx|unable to look up … host|unable to look up … domain|failed to look up … domain|
      failed to look up|not looked up|lookup failure … host|lookup failure … domain|temporary lookup failure … host|
      lookup … domain … timed out|lookup … timed out|lookup timeout|query timeout|mx query|mx lookup|resolver|
      authoritative server|authoritative nameserver|authoritative name server|nslookup|not resolve … right now|
      not resolve … at the moment|not resolve … momentarily|not resolve … currently|not resolved … at this time|
      temporarily … not resolve|temporarily unable to resolve|temporarily unresolvable|
      unable to resolve … at this time|unable to resolve … right now|unable to resolve … moment|not be resolved … now|
      resolving … timed out|resolving … failed|resolution … timed out|resolution … failed|resolution failure|
      temporary … resolution|not translate … host|unable to translate … host|not determine … mail exchanger|
      temporary … resolving|dns temp|dnssec fail|dnssec … validation|dnssec bogus|lookup … refused|dns … refused|
      no nameservers|no name servers|none of … nameservers|none of … name servers|all nameservers|all name servers|
      not retrieve … mx|not get … mx|failed to get … mx|failed to retrieve … mx|unable to retrieve … mx|
      unable to get … mx|unable to determine … mx|not determine mx|mx … temporarily|mx … not be retrieved|
      mx … not … obtained|not obtain … mx|not fetch … mx|mx … not … looked up|mx records … temporarily|
      lame delegation|lame server|lame nameserver|delegation … broken|dns … misconfigured|dns outage|dns issues|
      dns glitch|transient … lookup|transient resolution|lookup … deferred|dns … deferred|lookup … temporarily|
      dns servers … not|dns server … fail|dns server error|dns servers … unavailable|dns service … unavailable|
      dns … hang|bad dns reply|bad answer from … dns|invalid dns response|malformed dns|
      domain … temporarily … resolved|domain … not resolved … now|host … temporarily … resolved|
      name … temporarily … resolved|name … not resolved temporarily|resolve … later|try to resolve … later|
      resolve … try again|resolution … try again|resolution … later|not able to look up|not able to resolve|
      zone … servfail|zone … not respond|zone … unreachable|names can not be mapped|query refused by upstream|rcode 5|
      rcode 2|zone … can not be queried|dns query failed|temporary failure in name resolution|errorretry|
      dns resolution failed|dns resolution fails|dns error|dns server returned|resolv conf|dnssec … broken`,
    likely: `host not found|name service error|lookup … failed|getaddrinfo|dns|not resolve|nameserver|name server|
      dns … fail|unable to resolve|lookup … dns|map lookup|host map|not be determined|dnssec|domain resolution|
      mx … timed out|not find … ip|dns server|lame|not … resolve … later|chroot|dig|systemd-resolved`,
    hint: `lookup|resolve`,
  },
  'accepts-no-mail': {
    topic: `null mx|nullmx|address … collect replies|mailbox … not monitored|address … not monitored|unmonitored|
      unattended mailbox|no reply address|mail less|mailless|mail less domain|null mx record|empty mx|mx … empty|
      empty mail exchanger|empty exchanger|dot mx|opted out of mail|opted out of receiving|non mail domain|
      no mail domain|never accepts mail|never receives mail|publishes null|publish null mx|null mail exchanger|
      domain … null mx|mx is a dot|single dot|mx … single dot`,
    sure: `does not receive mail|domain … not accept mail|host does not accept mail|never accept mail|accepts no mail|
      no mail accepted|doesn't receive email|not receive mail|domain … not receive|host not accept mail|
      recipient address has null mx|server does not accept mail|mail receiving disabled|does not accept … mail|
      not accept any mail|not receive any mail|no mail service|not configured to receive|not configured … mail|
      not accept mail|smtp reception|reception … off|domain … takes no mail|domain … not wish … mail|
      domain … not want … mail|domain … handles no mail|replies … discarded|automated address|automatic address|
      announces … no mail|says it takes no|never accept messages|server never accepts|not try to deliver here|
      mail not received|mail … not received here|for sending notices|sending notices only|inbound smtp … closed|
      inbound smtp … off|inbound smtp … disabled|inbound smtp|chosen not to have mail|chosen not to receive mail|
      domain … chosen not|domain … chosen … no mail|domain … declined mail|not set up to take|not set up to accept|
      set up to take|host … not … take in|not take messages|no mail here|domain … no mail|domain … not used for mail|
      domain … not use … mail|not used for mail|not use mail|domain … not take … mail|domain … not handle mail|
      domain … not … for mail|domain … without mail|domain … no mail hosting|domain … no mail service|
      mail service … not provided|mail service not available for domain|mail … not offered|mail service … not offered|
      mail is not hosted|no mail at this host|no mail at this address|domain … never … mail|domain … parked|
      take no mail|receive no mail|handles no mail|host accepts no|host … no incoming mail|host … no inbound|
      no incoming mail|no inbound mail|not accept incoming mail|not accept inbound mail|not receive incoming mail|
      not take incoming mail|not take in … mail|no mail … taken|no mail is accepted here|not accept … mail at all|
      incoming mail … discontinued|incoming mail disabled|incoming mail … switched off|incoming mail … turned off|
      inbound mail … disabled|inbound mail … switched off|inbound … not supported|mail … unwanted|want no mail|
      outgoing only|outbound only|only outbound|only outgoing|outgoing mail only|outbound mail only|outward only|
      only outward|sending only|only sends mail|used only to send|used for sending only|for sending mail only|
      not … mail server|no mail server here|no smtp service here|no smtp server here|no smtp here|host … no smtp|
      smtp service … not offered|mail reception … disabled|mail reception|reception … disabled|not set up for mail|
      not set up to receive|not configured for incoming|not meant to receive|not meant for mail|
      not intended to receive|not intended for mail|not equipped to receive|not able to receive mail|
      not capable of receiving|not designed to receive|nobody reads|no one reads|not read by anyone|
      sending only address|outgoing only address|outbound only address|notification only address|
      not reply to this address|replies … not accepted|not accept replies|address … not receive replies|
      mailbox … not read|reception of mail|no mail reception|not process … mail for|not process incoming|
      not support mail|mail … not supported on|mail … not supported here|smtp receive … disabled|
      receiving mail … disabled|mail receiving … disabled|mail receipt … disabled|receipt of mail … disabled|
      rejects all mail|refuse all mail|all mail … refused|all mail … rejected|all incoming … refused|
      all incoming … rejected|all inbound … rejected|no messages are accepted|accept no messages|
      mail for this domain … refused|mail for this domain … not accepted|mail to this host … not accepted|
      mail … not handled here|not handle mail|not handle any mail|not deal with mail|not mail enabled|
      not enabled for mail|mail … disabled on domain|domain … disabled … mail|without mail service|
      domain … not … mail service|declared … no mail|states … no mail|points to nothing|web server only|
      only a web server|only web|website only|web site only|send only mailbox|unable to receive mail|
      not able to receive|incapable of receiving|machine … no mail|host … not receive|host … never receives|
      host … not take mail|server … not receive mail|server … not take mail|server … not accept … mail at all|
      server … only for sending|server … only for outgoing|server … only for outbound|system … only sends|
      system … not receive mail|machine … not receive mail|machine … not accept mail|address … only for sending|
      address … only used to send|address … sends only|address … not receive mail|address … cannot receive|
      address … not accept … mail|address … not accept replies|address … not accept incoming|
      mailbox … not accept replies|replies … this address|not listening for mail|no mail wanted|mail … not wanted|
      not want any mail|not reachable by mail|not reachable via mail|not be reached by mail|not mailable|
      no mailboxes here|host … no mailboxes|domain … no mailboxes|not welcome mail|mail … has no home here|
      not participate in mail|does not exchange mail|not exchange mail|not speak mail|not handle … mail here|
      no mail handling|nobody receives mail|nothing … receives mail|no one receives mail|i am a printer|
      not a mail host|web host not mail host|gave mail up|refuses any mail|not intended to receive mail|
      not intended … mail receiver|never receives|not set up to get mail|not set up to receive mail|parked domain|
      mail … not wanted here|mx record … lone dot|not a mail receiver|no mail plan|mail for it is not served|
      не принимает сообщения|system not accepting network messages|domain only … website|mx … no mail|mx … root|
      mx … dot|record … says … no mail|mx … null|dns … null`,
    likely: `not accepting message|not accept … messages|no mail server|mail … not served|web only|web pages only|
      no mx nullmx|all recipients are refused|without mail|not receive replies|mail black hole|
      not accepting network messages|не принимает почту|no reply`,
    hint: `never accept`,
  },
  'mail-loop': {
    topic: `mail loop|too many hops|hop count|loop detected|hopcount exceeded|hop count exceeded|hops exceeded|
      mail … between two servers|message … between two servers|passed here before|mail passed here|loop … detect|
      expands to itself|forward … to itself|alias … itself|points to itself|looping mail|mail … in circles|
      message … in circles|running in circles|going in circles|goes in circles|sent in circles|round in circles|
      infinite loop|endless loop|forwarding loop|circular forward|circular alias|circular rout|circular redirect|
      circular delivery|endlessly|local mx ok|mx … is local skipping|mails loop|mail … loops`,
    sure: `mail loops|loop back|mail forwarding loop|possible mail loop|too many received|message is looping|
      maximum hop|mail loops back|delivery loop|configuration error … loop|routing … loop|looping|loop count|
      routing loop|message looping|points back to|points to local host|local host … mx|recursive forward|
      between two servers|between two hosts|two servers … each other|send … back to its sender|very machine|
      mx … this machine|mx … very machine|received lines must|seen here before|already … through here|
      through here already|too many bounces between|one another|point to one another|forward to one another|
      carries our received|already carries|our own received|would be … itself|mail … itself|endless circle|
      two forwards|mail came back|message came back|in circles|going round|goes round|went round|came round|
      come round|round and round|round again|ping pong|endless … forward|infinite … forward|infinite recursion|
      recursion|recursive alias|recursive redirect|delivered to itself|back to itself|back to itself … loop|
      back to myself|back to ourselves|forwarded back|redirects back|bouncing back and forth|back and forth|
      returned to where … started|back where … started|send mail to itself|sending to itself|talking to itself|
      connected to itself|connect to myself|talking to myself|relaying to myself|refer to itself|references itself|
      autoresponder|auto responder|message … seen before|seen this message|seen … message … before|
      seen … message … times|seen … message … already|seen before|already seen|already been here|been here before|
      been here already|already passed through|already passed|passed … through here|already went through|
      already been through|already processed … message|already handled … message|visited … before|
      same message … times|same message … again|same message … received|third time|message … times already|
      message … too many times|been through here|too many servers|passed through too many|passed … too many|
      gone through too many|went through too many|through too many|too many relays|too many mail servers|
      too many forwardings|too many redirects|too many redirections|too many transfers|too many mtas|
      too many gateways|relayed too many|relayed … too many times|forwarded too many|forwarded … too many times|
      forwarded too often|redirected too many|handed … too many times|transferred too many|
      travelled through … servers|traveled through … servers|through … many servers|maximum number of hops|
      number of hops|limit of hops|max hops|hops … limit|hop counter|hop … exceed|received too many|
      too many received headers|received headers|received lines|more than … received|received header … count|
      delivered to line|best preference|mx … points to itself|mx … is myself|mx … is ourselves|mx … points back|
      mx … points here|route … points to … itself|route … back to … itself|points to ourselves|resolves to … itself|
      resolves to myself|resubmitted too many|automatic reply to automatic|mail … already delivered to|
      message … already delivered|circular mail|circular message|mail is circular|forwarding chain|redirect chain|
      chain too long|too many stations|trace headers|trace fields|too many trace|caught in loop|stuck in a loop|
      trapped in loop|going in loop|auto reply loop|autoreply|auto replies|answering each other|reply to each other|
      points to each other|forwarded … each other|send … each other|forwards to … own|bounced between|circulated|
      keeps coming back|keep returning|mail … came from here|originated here|came from … this server|
      already … this server … times|been through … times|self forward|self referential|self reference|refers back|
      recursive|destination is … ourselves|destination … same as … source|own mail server … mx|own mx|lowest mx|
      lowest numbered mx|best mx|mail … in a loop|message … in a loop|goes in loop|keeps looping|
      message … passed … times|message … visited … times|message … handled … times|message … here … times|
      mail … here … times|x loop|been there matches|beenthere|infinite regress|resubmission cycle|come home again|
      passed from one server to the next|delivers to … itself again|circling|forwards … back to … us|
      returns … where started|returns … back at|each other's …|round … again|round … until|forwarding each`,
    likely: `loop|hop|already … through|again and again|over and over|bounces between|is the local host|hops|
      each other`,
    hint: `forward … back|back to its sender|server … itself`,
  },
  'message-expired': {
    topic: `in … time limit specified|within … time limit|multiple delivery attempts|message expired|envelope expired|
      retry timeout exceeded|delivery time expired|message … queue too long|not … delivered … hours|
      delivery … expired|queue too long|message … queue … long|not delivered within|not reachable within|
      not collected after|message expired after|delivery attempts … failed|maximum time|after many attempts|
      numerous attempts to deliver|for too long|message timed out|failed to deliver … in time|undelivered for|
      not been able to deliver … days|unable to deliver … minutes|unable to deliver … day|not send … past … hours|
      not deliver … past … hours|could not send … past|been trying for … days|trying for … days|
      not … delivered in … days|not … delivered for … week|tried to deliver … days|tried to deliver … hours|
      retry … interval … exhausted|retries … over|past … lifetime|beyond … lifetime|queue past|time to live|
      message ttl|ttl exceeded|ttl … expired|queue … too many days|spool … days|spool … too long|retry … exhausted|
      tries exhausted|attempts … exhausted|attempts … used up|retry time … used|retry period … expired|
      retry period … over|retry period … ended|retry limit|retry window|max retry|retry timeout|maximum retry|
      delivery period|delivery window|delivery deadline|deadline … passed|deadline … missed|expired … queue|
      expired … spool|queue … expired|lifetime … exceed|lifetime … expired|lifetime … over|lifetime … ended|
      message lifetime|maximum lifetime|undelivered … days|undeliverable … days|message … too old|mail … too old|
      stale message|stale mail|message … expired|mail … expired|message expired … delivered|tried … times|
      attempted … days|gave up after|given up after|giving up after|gave up trying|given up trying|giving up trying|
      stop trying|no longer trying|too many delivery attempts|maximum number of delivery attempts|
      maximum delivery attempts|number of delivery attempts|number of attempts … exceed|number of retries … exceed|
      maximum number of attempts|max delivery attempts|retry count exceeded|retry count|last retry|final retry|
      final attempt|all delivery attempts|all retries|repeated attempts|repeated delivery attempts|repeated tries|
      despite … attempts|despite repeated|queue … more than|queue … longer than|in queue … too long|
      queue lifetime exceeded|exceeded … time in queue|exceeded … queue time|exceed … queue lifetime|
      failed to deliver … days|failed to deliver … hours|not deliver … after … days|could not deliver … days|
      unable to deliver … after|undelivered after|undeliverable after|not … delivered after|
      mancata consegna … tempo massimo|still undelivered|deleted from message queue|deleted from the queue|
      delivered in time|not send message for days|not send message for day`,
    sure: `retry time … exceeded|retry time not reached|delivery timed out … queue|not deliver … days|
      undeliverable for|not been delivered … days|delivery expired|queue lifetime|maximum queue|
      message will be deleted from queue|unable to deliver … days|unable to deliver … hours|
      deliver … message after … day|not deliver … seconds|expired … returned to sender|cannot deliver … days|
      delivery attempts … expired|message exceeded … lifetime|not delivered … within|too many retries|max retries|
      past expiration|queue … too long|failed … attempts|failed after … attempts|after … attempts|give up now|
      gave up now|giving up now|queue time over|attempts used|max attempts|validity … ended|expired before|
      before … could be delivered|before … could be sent|kept failing|keeps failing|delivery … kept failing|
      failed for … days|failing for|no delivery … within|within … period allowed|period allowed|within … days|
      within … allotted time|within … allowed|delivery not possible within|too old to deliver|outdated message|
      {server} … gave up after|kept … days|held … days|held … too long|waiting … too long|waiting … days|
      stuck in queue|stayed in queue|remained in queue|spent … in queue|aged out|age limit|maximum age|max age|
      message age|queue age|maximum queue time|max queue|queue time|queue … timeout|queue … limit|retry … expired|
      retry … ended|retry … given up|retries … failed|retries … reached|retries … used|attempts … over|tries … failed|
      after … days|days without success|hours without success|without success|without … delivered|
      not … delivered in time|not … delivered before|not be delivered in … time|not deliverable in|
      not … within … days|not … within … hours|not … within … time|within … allowed time|within … period|
      within … time allowed|prior to … expir|period … elapsed|time … elapsed|period … expired|allowed time|
      delivery time|delivery time … over|time … used up|time has run out|ran out of time|out of retries|
      out of attempts|ran out of retries|ran out of attempts|no more retries|no more attempts|no further attempt|
      no further retries|no more tries|not … try again|not try any more|no more delivery attempts|max temp failures|
      temp failures|too many temporary failures|too many soft|too many deferrals|too many failures … giving|
      too many failed delivery|deferred too many|delayed too many|delayed … days|expiration … message|expiration time|
      expire … time|ttl|returning to author|removed from … queue|deleted from … queue|dropped from … queue|
      purged from … queue|flushed from … queue|queue … more than … days|queue … for … days|days in queue|
      days in spool|undelivered … hours|message … withdrawn|message … no longer retried|delivery abandoned|
      abandoned after|message abandoned|abandoned … delivery|attempts abandoned|retried … days|retried … times|
      after … tries|after … retries|unsuccessful … attempts|unsuccessful delivery attempts|failed delivery attempts|
      failed attempts … deliver|overdue|timed out in queue|timeout in queue|timed out while in queue|message timeout|
      not … delivered since|exceed … retention|retention period|retention time|retention … expired|holding period|
      hold time|grace period|message … validity|expired while|no longer retry|retry no longer|no longer attempted|
      attempts discontinued|attempts … ended|attempts … stopped|attempts … ceased|delivery attempts … stopped|
      delivery attempts … ended|delivery … given up|delivery … gave up|gave up|all … attempts … failed|
      every attempt … failed|every attempt|each attempt|none of … attempts|attempts … unsuccessful|
      max number of … attempts|max number of retries|limit of … attempts|limit of … retries|attempts limit|
      tries limit|retries … limit|too many … delivery attempts|too many times without|too many tries|
      too many attempts to deliver|too late to deliver|delay … too long|delayed … longer|deferred for … days|
      deferred for more than|deferred … too long|deferrals|message … aged|messages older|mail older than|
      reached … maximum age|exceeded … maximum age|expiration date|expiry date|expiry of message|dead letter|
      last attempt|timed out … days|delivery timed out after|validity ran out|bounce after interval|
      retries and was put to bad mail|maximum number of retries|item age|has been in the queue for more than|
      in the allowed time|waited for delivery until|job removed from … spool|expiry is in the past|
      was tried for … hours|tried for … days|finally gives up|keeps trying … for|for … days and then|five days|
      four days|days … retrying|week … trying|queue … returned|sat … queue|sat … days|bounce … interval|final … days|
      final … failure|no other reason`,
    likely: `timeout exceeded|in the queue too long|too long in queue|been in queue|expired|retry time|
      numerous attempts|exhausted|stale|elapsed|lifetime|given up|give up|returned to sender|will not retry|abandoned|
      too old|gives up after|patience`,
    hint: `giving up|delivery attempts|stillqueued`,
  },
  'relay-denied': {
    topic: `relay access denied|relay denied|relaying denied|relay not permitted|unable to relay|relaying not allowed|
      relay prohibited|not relay|relaying prohibited|not configured to relay|relaying … prohibited|relay … denied|
      relaying … denied|can not relay|we do not relay|use … relay|not permitted to relay|not in my list of allowed|
      list of rcpt hosts|list of … recipient hosts|not allowed to be relayed|not allowed … relayed|relay … prohibited|
      we only deliver mail for|we only deliver for|only deliver mail to … domains|not forward … mail to|transit mail|
      not pass on mail|no relay|no mail relay|not an open relay|not act as … relay|act as … relay|use us as … gateway|
      open gateway|relay mail … not|attempting to relay|relay attempt|trying to relay|not allowed to relay|
      not authorized to relay|not authorised to relay|unauthorised relay|relay … unauthorized|illegal relay|
      relay … forbidden|relay … disabled|refuse … relay|not permitted … relay|can not … relay|relaying not|
      not in … relay list|relay list|may not relay|not be used as … relay|not relay mail|no relaying allowed|
      relay service … not|not a public relay|public relay|relaying … not … allowed`,
    sure: `relaying not permitted|relay not allowed|relaying disallowed|relay forbidden|relay rejected|not a gateway|
      not gateway|open relay|relay … refused|not local … not a gateway|not hosted here|domain … not hosted|
      not one of our domain|domain … not … served|not handled here|not serve … domain|not allowed to send to … domain|
      outgoing mail … not allowed|tenant attribution|not a local domain|not our domain|third party relay|
      not a local recipient|not local recipient|non local|rcpthosts|unauthorized relay|relay msg rejected|
      relay message rejected|not accept mail for domain|not accepting mail for|not accept … mail for domain|
      not handle mail for|domain not in pool|domain not configured|routing domain|foreign destination|
      not responsible for|may not use … server|may not use … machine|may not use … host|not use this machine|
      not use this host|other hosts|reach other hosts|outside mail|sending to external|send to outside|
      outside addresses|onward delivery|inbound only|inbound only mx|recipient domain … not configured … server|
      domain … foreign|destination … foreign|foreign to us … domain|relay table|not in relay table|
      not handled by … server|destination … not ours|not ours … not logged in|not permitted from your computer|
      not permitted from your|not in … permitted networks|other people's domains|other people's mail|
      somebody else's mail|your outgoing server|outbound server|neither you nor|neither sender … recipient|
      neither … recipient|nor recipient|not belong to this server|belongs to this server|external hosts|
      external servers|forwarding to external|forwarding to remote|forwarding to other|forwarding to foreign|
      hand … mail … remote|hand on mail|only from local clients|from local clients|local clients only|local clients|
      addresses elsewhere|domains elsewhere|hosts elsewhere|domains served here|domains … served|domains handled here|
      domains hosted here|domains we host|domains we handle|not carry … mail for|not transport … mail|
      refuse to forward|refuse to pass|unable to pass … on|pass mail via|pass mail through|not transfer mail|
      not transit|no transit|transit … not|third party mail|third party delivery|go between|intermediary|
      through our servers|through this host|through this system|via this host|via our server|via this system|
      send … through this server|send through our|use this server to send|not allowed to use … server|
      not permitted to use … server|not authorized to use … server|not authorised to use … server|
      not entitled to use … server|no permission to use … server|not use our server|not allowed to send … through|
      not permitted to send … through|not allowed to send to … external|not allowed to send to … foreign|
      not allowed to send to … outside|not allowed to send to … remote|not allowed to send beyond|
      beyond our own domains|foreign recipient|foreign address|foreign host|remote domains|external domains|
      remote sites|remote recipients|remote destination|outside recipients|external destination|other sites|
      other internet domains|domain … not ours|domain … not local|destination … not local|non local destination|
      non local domain|non local recipient|non local address|recipient … not local|recipient domain … not local|
      not a local mailbox|not local to|neither … local|domain … not handled|domain … not accepted here|
      domain … not … accept … for|accepted domain|not in … accepted domains|not … local domains|not among … domains|
      none of our domains|domain … not … hosted here|domain … not … hosted|domain … hosted elsewhere|
      not hosting … domain|not … host mail for|no mail for … domain here|not handle … domain|not handle … mail for|
      not accept … mail for … domain|not served here|not served by|not responsible for … domain|not in charge of|
      not an mx for|not mail exchanger for|not the right server|wrong server for|domain not here|no local domain|
      only … own customers|own customers only|for our customers only|only local users|only mail from or to|
      only mail to local|only … local domains|only … own domains|own domains|own outgoing server|
      log in before … relay|authenticate … relay|relay for … not|not act as go|not act as intermediary|
      pass mail … outside|mail … to the outside world|only our own users|not route … mail for|routing … not permitted|
      routing … denied|routing … not allowed|refuses to route|only deliver … local|delivers only … local|
      only handle mail for|only accepts mail for … domains|only accepts mail for|only take mail for|
      only mail for … domain|mail for local domains only|local delivery only|only local recipients|
      local recipients only|local domains only|not managed by … server|domain … not … managed|not in list of domains|
      domain … not configured here|external delivery|delivering to external|external delivery … not|
      mail to external … not|mail to outside … not|mail to foreign|mail to remote|external addresses|third parties|
      on behalf of third|not your mail server|not your smarthost|you are not a customer|unauthenticated … external|
      unauthenticated … relay|anonymous … relay|not deliver … outside|outside of … domain|outbound … denied|
      outgoing … denied|not accept mail for delivery to|not deliver mail for other|somebody else's|
      someone else's domain|non customer|not pass … along|pass along|not forward it|not forward … to other|
      not forward … to foreign|not forward … to external|not forward … elsewhere|forward … elsewhere|
      forwarding … not allowed|forwarding … not permitted|forwarding … denied|not allowed to forward|
      not accept … for other domains|not accept … for non local|mail for non local|not local here|
      neither … sender nor … recipient|sender nor recipient|neither end|neither origin|neither from … nor to|
      neither source|trusted networks|not … trusted network|mynetworks|not in mynetworks|authorized networks|
      outside our network|relay_domains|relay host … denied|not authorized … relay|not authorised … relay|
      no permission to relay|permission to relay|privilege to relay|relay privileges|relay rights|relay permission|
      mail … leave this server|mail for domains not|mail to other domain|not relay … outbound|domain is not ours|
      leaves this server|leaving this server|not domain … handle|domain … not in … list|outbound … not allowed|
      domain … is not one of mine|hop through us refused|recipient is not ours|attributed to no tenant|
      outside $relay_domains|outside relay_domains|has not been granted smart host|not hosted by this system|
      client outside mynetworks|only deliver for|will not pass on|delivery not allowed to this address|
      send outside my domain|mail outside my domain|send mail out of my domain|outside our domain|outside own domain|
      only internal mail works|refuse de relayer|发给同事|发给客户就`,
    likely: `relay|relaying|gateway|smart host|relay for|domain is not … local|allowed rcpthosts|transit|
      external recipients|outside … network|not hosted|gateway only|pass mail|not deliver … external|outside world|
      via this server|through this server|not ours|forward mail|someone else|somebody else|other people's|
      local domains|elsewhere|send mail through|not handled by this|must be on our network|on our network to send|
      external domain|relay through|外部宛`,
    hint: `not … to outside|other domains|isn't in my list`,
  },
  'connection-failed': {
    topic: `not complete sender verify|os error|port … is blocked|port … blocked|outgoing port|outbound port|
      port blocked|line dropped|connection to next … failed|no one answers|refuses connection|not contacted … server|
      nothing is listening|no one listening|no process listening|port … closed|port … shut|closed port|
      port … not open|port not reachable|connection … refused by target|not open … connection|
      unable to open … connection|could not open connection|unreachable over tcp|refused … tcp|tcp connection … fail|
      tcp connect|tcp connection|not assign requested address|address family not supported|
      failed to open … connection|not open … smtp port|not open mailhub|ssmtp … not open|
      connection to … server … failed|rejecting smtp connections|refusing smtp connections|
      mail server … not responding|weird server reply|transaction timeout|replyempty|
      start ssl client connect to server failed|connect to server failed`,
    sure: `no smtp servers … available|got empty|empty code|empty response|sent an empty reply|empty reply|
      connection refused|connection timed out|connection timeout|connect timeout|connection reset|
      connection … dropped|could not connect|unable to connect|can not connect|failed to connect|connect failed|
      connection failed|no route to host|network unreachable|network is unreachable|host unreachable|
      host not reachable|host is down|connection unexpectedly closed|server unexpectedly closed|timed out while|
      timed out waiting|connection could not be established|socket error|broken pipe|econnrefused|etimedout|
      econnreset|esocket|ehostunreach|enetunreach|econnection|unable to establish|not establish … connection|
      no answer from host|bad connection|greeting never received|server … did not respond|no response from|
      connect to … timed out|operation timed out|remote host … closed|unexpected eof|target machine actively refused|
      connection attempt failed|connection establishment|timeout exceeded closing|connection inactive|
      smtp server … unreachable|conversation … timed out|connection died|connection aborted|remote connection|
      i o timeout|dial tcp|smtp connect failed|read timed out|socket … timed out|wasn't able to establish|
      remote server … not respond|server disconnected|please run connect first|session … timed out|data timeout|
      timeout waiting|lost connection|connection lost|can not reach|cannot reach|unable to reach|
      server not responding|message ended early|unexpected close|unable to resolve route|no connection … accepted|
      destination … unreachable|not reachable|could not be contacted|could not contact|did not answer|
      no server … available|all hosts … failing|hosts … have been failing|hosts unreachable|relay … unreachable|
      can not route|unable to route|network problem|bad dns|mx … unreachable|connection rejected by remote|no banner|
      socket close|end of file reached|execution expired|without being connected|unable to read data|
      unable to write bytes|idle too long|connection expired|next server|hung up before|hung up during|hung up while|
      silent too long|no command … minutes|no commands|closing channel|mid transfer|mid session|during transfer|
      during transmission|no command … received|remote end|remote end … closed|no reaction|no reaction from|
      no activity from|not be contacted|server … not be contacted|mail server … not be contacted|broke off|
      transmission broke|transfer broke|connection … broke|no answer|no reply from|not responding|
      not respond … in time|never answered|never responded|never replied|not reply|failed to answer|fails to respond|
      unresponsive|not listening|host … down|server … down|server … offline|host … offline|is offline|
      seems to be down|appears down|not online|host … dead|host … unreachable|server … unreachable|
      machine … unreachable|target … unreachable|unreachable host|unreachable server|gateway unreachable|
      next hop … not|next hop unreachable|not reach … host|not reach … server|not reach … destination|
      not reach … machine|unable to reach … server|unable to reach … host|unable to reach … destination|
      failed to reach|never reached|no path to|no route|refused … connection|connection … refused|refuse … connect|
      connect … refused|connection … not possible|connection … not made|not make … connection|
      unable to make … connection|not connect|connection attempts|connect attempt|attempts to connect … failed|
      attempt to connect|error connecting|problem connecting|not contact … host|unable to contact … server|
      unable to contact … host|failed to contact|connection … aborted|connection … interrupted|connection … broken|
      connection … cut|connection … terminated|connection … was lost|connection … timed out|connection … time out|
      connection … timeout|connection … reset|connection … died|terminated … connection|terminated … session|
      link … broken|link down|line … dropped|broken off|hang up|drops … connection|session … dropped|
      session … aborted|session … interrupted|session timeout|closed … connection … unexpected|closed … unexpectedly|
      unexpected disconnect|disconnected … unexpectedly|premature close|closed prematurely|connection … prematurely|
      premature end|ended prematurely|reset by peer|closed by peer|peer … closed|closed by foreign|reset by remote|
      remote … hung|went silent|fell silent|stayed silent|silence|too long … silent|too long … answer|
      too long … respond|too long … reply|took too long|waiting too long|idle … too long|idle … session|
      idle … connection|inactivity timeout|inactive too long|inactivity … closing|command timeout|timeout … command|
      timeout … waiting|timeout … connecting|timed out … connect|timed out … greeting|timed out … data|
      timed out … response|timed out … reply|timed out … server|timed out … host|timed out after|timed out reading|
      timed out writing|read timeout|write timeout|smtp timeout|timeout exceeded|time out … waiting|
      no data … received|nothing received|no greeting|greeting … not received|greeting … timeout|
      banner … not received|context deadline|deadline exceeded|network … down|network … unreachable|network failure|
      network outage|network trouble|network timeout|socket … closed|tls connection closed|silent for too|
      idle for more|idle for over|closed by remote host|no reply within|not get through|unable to get through|
      failed to get through|not get … connection|not obtain … connection|not get a response|not get any response|
      not get … answer|got no answer|got no response|got no reply|never got … answer|never got … response|
      received no response|received no answer|received no reply|connection … denied|connection … not … established|
      session ended unexpectedly|session … ended unexpected|session … terminated|conversation … ended|
      conversation … interrupted|dialogue … interrupted|transmission … interrupted|transfer … interrupted|
      interrupted … transfer|stalled|connection … hung|connection … stalled|blocked by … firewall|firewall … dropping|
      port … filtered|port … unreachable|no server … reachable|none of … servers … reach|none of … servers … respond|
      none of … servers … answer|none of … hosts … respond|none of … mx … respond|none of … mx … answer|
      none of … exchangers|all … mx … failed|all mx … unreachable|all … servers … unreachable|all … servers … down|
      no mail server … reachable|mail servers … unreachable|no mail server … respond|mail server … not respond|
      mail server … down|server … not reachable|server … not … reached|host … not … reached|host … not respond|
      server … not answer|host … not answer|machine … not answer|peer … not answer|remote … not answer|
      remote … not respond|destination … not respond|destination … not answer|could not be reached|routing problem|
      out of reach|connection problems|connection trouble|connection … failure|connect failure|failure connecting|
      connect … failed|no syn|not open socket|socket timeout|handshake timed out|session broke|connection break|
      connection went|stream closed|stream … ended|ended unexpectedly|hung up on|cut us off|quit unexpectedly|
      gone away|went away|remote party|far end|firewall … blocks|no response from server|no response from host|
      no response from remote|unexpected end of … connection|unexpected end of stream|connection … kicked|smtp banner|
      receive … banner|dial failed|short response|sendmail not open|free conn in pool|data from the peer|
      echec … connexion|invalid reply|syn sent|tcp handshake|nobody opened|took more than … to say anything|
      lost the link|when dialled|unexpectedly disconnected|tcp read error|tcp write error|not pick up|ping works|
      keine verbindung zum|keine verbindung|impossible de se connecter|geen verbinding|port blocked by|blocked by isp|
      kan geen verbinding|end of file|hgetline end of file`,
    likely: `timed out|unreachable|not accept … requests to connect|connection … establish|establish … connection|
      connection closed|eof|peer|disconnected|no connection|smtp connect|connect host|unable to contact|not respond|
      idle timeout|connection was closed|connection dropped|network error|no longer reachable|exchanger … unreachable|
      dropped the line|not … connected|interrupted|time out error|timeout error|timed out error|stuck sending|
      stuck on sending|sending never ends|hangs while sending|hangs on sending|keeps sending forever|final dot|
      vps … port|unreachable for us|stillqueued`,
    hint: `route|inactivity|timeout|connect|socket|closed|network|connection|firewall|econn|check smtp settings|
      check server settings|check mail settings|check email settings|check mail server settings|sending forever`,
  },
  'too-many-connections': {
    topic: `too many connections|too many concurrent|too many simultaneous|concurrent connections|
      simultaneous connections|too many sessions|connection rate limit|connection limit|concurrent … connections|
      number of … connections|concurrent sessions|too many smtp sessions|per domain connection limit|
      maximum connection limit|trop de connexions|max … connections|connections … limit|too many … sessions|
      connections … from your ip|connection count … exceed|parallel sessions|parallel connections|
      sessions … permitted|channels … open already|no more than … connections|no more than … sessions|
      no more than … connections per|too many open {connection}|too many concurrent {connection}|
      too many simultaneous {connection}|too many parallel {connection}|too many active {connection}|
      too many {connection}|too many incoming {connection}|too many inbound {connection}|too many new {connection}|
      too many current {connection}|too many smtp {connection}|too many tcp {connection}|
      too many existing {connection}|{connection} … in parallel|number of {connection}|number of simultaneous|
      number of concurrent|number of parallel|maximum … {connection}|max {connection}|{connection} limit|
      {connection} … limit exceeded|limit on … {connection}|{connection} cap|{connection} quota|{connection} ceiling|
      {connection} per ip|{connection} per host|{connection} per client|{connection} per source|
      {connection} per address|{connection} per domain|{connection} at once|{connection} at the same time|
      too many … connected|max connections per|maximum connections per|connections allowed|connections permitted|
      only … connections|only … sessions|{connection} … simultaneously|{connection} … concurrently|
      simultaneously open|simultaneous … {connection}|concurrent … {connection}|parallel … {connection}|
      {connection} count|{connection} count … exceed|{connection} count … limit|maximum number of … {connection}|
      limit of … concurrent|limit of … simultaneous|limit of … parallel|already … connections|already … sessions`,
    sure: `simultaneous … connection|connections limit|connection … limit exceeded|concurrency limit|
      too many … connections|maximum … connections|max connections|number of connections|connection count|
      connections from your|connections exceeded|exceed … connection|too many open connections|connection rate|
      too frequent connect|connections per|all lines|connections going|still active connections|
      connections … still open|connections … still active|sessions still|simultaneous deliveries|parallel deliveries|
      concurrent delivery|concurrent transactions|parallel transactions|simultaneous transactions|concurrent messages|
      concurrent smtp|channels busy|slots for … address|{connection} … at any time|{connection} at any one time|
      connections used|all connections used|connections … in use|sessions … in use|close one of … {connection}|
      one of your sessions|one of your connections|before you start … next|before opening … another|
      before … new connection|no further connections|no further sessions|no additional connections|
      further connections … not|further connections … refused|additional connections … refused|more connections … not|
      new connections … refused|new connections from … refused|hold more connections|holds … connections|
      keeps … connections open|allowed number of {connection}|permitted number of {connection}|number of … deliveries|
      concurrency|concurrency … limit|concurrency limit … reached|concurrency … exceed|concurrency … above|
      concurrency … max|concurrency … too high|max concurrency|maximum concurrency|parallelism|open {connection}|
      {connection} open|{connection} open already|{connection} … already open|already … open {connection}|
      already … {connection} open|many {connection} open|fewer {connection}|reduce … {connection}|fewer parallel|
      fewer simultaneous|less connections|limit … number of {connection}|{connection} … exceed|{connection} … above|
      {connection} … maximum|exceed … {connection}|{connection} … surpass|surpass … {connection}|
      many … {connection} from|excessive … {connection}|excess {connection}|all {connection} … in use|
      all … {connection} … occupied|all … {connection} busy|all {connection} … busy|all {connection} … taken|
      no free {connection}|no more {connection}|no {connection} available|no {connection} free|no {connection} left|
      {connection} slot|connection pool|pool exhausted|{connection} … exhausted|per source limit|limit … per source|
      per host limit|limit per host|per ip limit|limit per ip|max per host|max per ip|max … per source|
      max inbound connection|inbound connection|already … connected … times|already has … {connection}|close some|
      close … {connection} first|close … other {connection}|opens too many|too many … at the same time|
      too many … in parallel|too many processes|too many instances|too many smtpd|connecting too often|
      too many connection attempts|accept max|connection concurrency|client concurrency|many at once|
      opened … sessions|opening … connections|connections … max is|sessions … allowed|allowed … connections|
      allowed … sessions|connections from one|connections from a single|connections from the same|sessions from one|
      sessions from a single|sessions from the same|connections from this host|connections from your network|
      sockets from|existing connections|other connections|another connection|close existing|close idle|close unused|
      reuse … connection|reuse existing|already serving|already talking|maxconn|maxclients|max children|
      per client limit|{connection} … used up|{connection} … taken|{connection} … occupied|free … {connection} slot|
      no slots|no free slot|no slot free|all slots|slots … taken|slots … in use|exceeds … number of … {connection}|
      more sessions|more than … connections|more than … sessions|more … connections than|more … sessions than|
      many sessions|several connections at|multiple simultaneous|multiple connections from|multiple sessions from|
      wait until … connection|until … connections … closed|until … sessions … closed|finish … sessions|
      finish … connection|one connection per|connection flooding|connection storm|connection burst|
      burst of connections|connecting too frequently|connect too fast|connections … too fast|
      connections … too frequently|connections … too often|connections … per minute|connections … per second|
      connections … per hour|connection attempts … per|new connections per|connections in … seconds|
      connections in … minutes|throttle … connections|connections … throttled|already handling … connections|
      already processing … connections|single connection per|one connection at a time|one session at a time|
      only one connection|only one session|more connections than|more sessions than|{connection} … limit … reached|
      {connection} … limit reached|number of … {connection}|too many … open at|you are already in here|
      maxinboundconnection|pool exhausted by peer|plenty of links|open_sockets|concurrent connexions|
      one client … sockets|maxperc|lines from your range|holds every slot|maximum number of concurrent connections|
      sockets per ip|za dużo połączeń|threads at once|with fewer threads|fewer threads|opens … at once|
      simultaneous sessions|too many open|how many connections|connexions simultanées|threads … at once|
      sessions … at once|too many devices|maximum … sessions`,
    likely: `connection … exceeded|too many … from your host|many connections|sessions … limit|one ip|single ip|
      same ip|simultaneously|already connected|already … connected|more connections|limit yourself|concurrently|
      one connection|in parallel|parallel|pool of connections|parallele|simultanées|simultanee|równolegle`,
    hint: `concurrent`,
  },
  'server-busy': {
    topic: `system load|load too high|too much load|server too busy|too busy|high load|insufficient system resources|
      server overloaded|server busy|server down for maintenance|server down for upgrade|down for upgrade|
      closing for maintenance|server … too much|system … under strain|server … under strain|low resources|
      resources are low|very high traffic|too high traffic|traffic … too high|out for maintenance|too busy come back|
      service is shutting down|shutting down for|capacity exhausted|processing capacity|{server} … overload|
      {server} … too busy|{server} … very busy|{server} … busy|{server} … swamped|{server} … overwhelmed|
      {server} … congested|{server} … saturated|{server} … under heavy|{server} … high load|{server} … heavily loaded|
      {server} … maintenance|{server} … too much work|heavy load|heavy traffic|system congestion|congestion|
      overload protection|load shedding|shedding load|back pressure|backpressure|memory pressure|too busy right now|
      cpu load|cpu usage|high cpu|load … too high|current load|under heavy|experiencing high|experiencing heavy|
      experiencing … load|excessive load|extreme load|load threshold|load … exceed|load … limit|{server} … load|
      very busy|busy right now|currently busy|too busy now|busy at the moment|{server} … under stress|
      {server} … strain|{server} … flooded|{server} … inundated|{server} … maxed|{server} … out of resources|
      {server} … backlog|{server} … capacity|{server} … limits of its capacity`,
    sure: `server is busy|overloaded|load average|insufficient resources|system resources|resources unavailable|
      temporarily overloaded|out of memory|low on memory|shutting down|server shutting|service shutting|maintenance|
      server … restart|system … not available|not accepting messages|temporary resource|system busy|server … busy|
      verification in progress|not accepting connections|load too|queue … grown too long|queue grown|
      temporarily short|all workers occupied|workers … occupied|new messages postponed|new messages … deferred|
      not taking mail|not taking new|not taking any mail|new mail postponed|not accept … messages now|
      not accept … message … traffic|hub … maintenance|due to … high traffic|due to high load|due to … load|
      due to overload|because of … load|because of overload|owing to … load|swamped|overwhelmed|congest|saturated|
      peak load|high traffic|high volume … mail|high demand|too much work|backlog|catching up|queues … full|
      queue too large|queue … overflow|queue too big|out of resources|short on resources|lack of resources|
      not enough resources|no resources|resource shortage|resource limit|resources … exhausted|resources … low|
      insufficient memory|memory … low|memory … scarce|not enough memory|memory shortage|memory exhausted|
      lack of memory|no memory|short of memory|no free workers|no workers|workers … busy|all workers|
      all … processes … busy|all … processes … use|all lines busy|all servers … busy|over capacity|at full capacity|
      beyond capacity|capacity … reached|capacity … exceeded|maximum capacity|out of capacity|no capacity|
      not enough capacity|insufficient capacity|under maintenance|down for maintenance|maintenance window|
      maintenance mode|scheduled maintenance|planned maintenance|being serviced|reboot|starting up|still starting|
      just starting|booting|going down|being shut down|being upgraded|upgrade in progress|degraded|too slow right now|
      strained|under stress|high pressure|under pressure|not keep up|unable to keep up|not cope|unable to cope|
      temporarily out of service|temporarily suspended … accept|not accepting … at the moment|not accepting … now|
      not accept … right now|not accept … mail now|unable to accept … right now|unable to accept … now|
      unable to accept … at the moment|unable to handle … now|not take … right now|not process … right now|
      unable to process … right now|not handle … right now|deferring all|deferring new|no new mail|new mail … held|
      refusing new|not … new mail … now|too many messages … being processed|too many requests … now|
      server … unavailable at the moment|service restarting|system restarting|unusually high|unusual load|load drops|
      load goes|heavy mail|mail volume|volume … too high|hammered|inundated|too many jobs|too many tasks|
      too many messages waiting|job queue|processing queue|work queue|incoming queue|queue is long|queue length|
      capacity problem|capacity issue|capacity … exhausted|capacity limit|starved|io load|not able to handle|
      not able to process … now|unable to serve|not serve you now|temporarily unable to handle|
      temporarily unable to accept|temporarily not able|temporarily down|service … paused|accepting … paused|
      reception … paused|mail … paused|try again when|less busy|busy period|peak hours|peak time|all busy|
      line is busy|not take any more|not available right now|service … interrupted|service … suspended temporarily|
      service interruption|emergency maintenance|maintenance work|maintenance … progress|being maintained|
      undergoing maintenance|undergoing|is being restarted|being rebooted|coming up|not ready yet|not yet ready|
      not ready|server stopping|going offline|resources … available|run out of memory|ran out of memory|running low|
      running out of|file descriptors|too many open files|process limit|not fork|no processes|threads exhausted|
      thread pool|no free threads|processes … busy|server is starting|service is starting|{server} … at the limit|
      {server} … limit of capacity|limit of … capacity|busy processing|busy serving|busy handling|at full stretch|
      too busy to process|saturated back off|loadcheck|snowed under|cpu at 100|overworked|scanner queue is long|
      peak demand|worker pool depleted|gateway saturated|err busy|system not accepting network messages|
      load is too high|too loaded|heavily loaded|est surchargé|serveur … surchargé|servidor … ocupado`,
    likely: `service temporarily unavailable|service unavailable try|not available try|try again later closing|
      not accepting mail|server … unavailable|unable to process … at this time|service closing|
      service currently unavailable|busy|temporarily not accepting|currently unavailable|temporarily unavailable|
      upgrading|putting off|put off|hold your mail|hold off|back off|come back later|come back|come again|come late|
      try … in a few minutes|try … in a while|wait a moment|slow down a bit|capacity reached|unavailable right now|
      temporarily … closed|{server} … limit|at capacity|not accepting network messages|come back when one|
      is rebooting|überlastet|surchargé|surcharge|ocupado|spróbuj później|cpu at|cpu is at|congestión|
      temporarily deferred`,
    hint: `try again|load|service unavailable|unavailable|try later|try again later|temporarily|resources|
      service not available|closing transmission channel|temporarily refused|few minutes|peak|wait|später nochmal|
      más tarde|później`,
  },
  'rate-limited': {
    topic: `policy … quota|limit … processing requests|limit … requests from your host|rate limit|rate limited|
      too many messages|throttled|throttling|sending too fast|sending rate|emails per hour|messages per hour|
      mails per hour|messages sent per hour|max emails per hour|limits for how many messages|exceeded the max emails|
      maximum sending rate|too many mails|too much mail|message rate|overlimit|rate overlimit|over rate|too frequent|
      too many same|{mails} per {within}|too many {mails}|too much {mails}|{mails} rate|speed limit|sending speed|
      delivery rate|limit … {mails} per|mail flood|sending … too fast|sending … too quickly|too many mails … {within}|
      too many messages … {within}|frequency cap|message frequency|mail frequency|too many {mails} from ip|
      traffic shaping|anti flood|antiflood|mail bombing|{mails} {within} {limit}|{limit} … {mails} … {within}|
      {within} {limit} … {mails}|rate policy|too many {mails} … last|too many {mails} … past|too many deliveries|
      {mails} too quickly|{mails} … too fast|{mails} faster|sender rate|inbound rate|intake limit|intake rate|
      per sender … {within}|per source … {within}|per host … {within}|per ip … {within}|too many transactions|
      {mails} … than … per {within}|{mails} from {ip} … {within}|too many {mails} … {ip}|sending rate limit|
      receive rate|flow control|flow rate|mail flow limit|throttling policy|hourly rate|per minute rate|rate per|
      new smtp session|too many outgoing`,
    sure: `per session limit|per session … exceed|messages per session|mails per session|exceeded … messages|
      rate limit exceeded|ratelimit|rate … limit|frequency limited|connection frequency|unusual rate|too many emails|
      slow down|throttle|temporarily throttled|exceeded … rate|excessive rate|excessive … messages|mail … per hour|
      policy rate|unsolicited rate|too many requests|high volume|rate controlled|too many … sent|send limit|
      too many mails sent|sent too many|limit … per minute|limit … per hour|mails … last hour|messages … last hour|
      burst … mail|burst … exceed|flood … mail|mail … flood|mails within … {within}|accept … {mails} … {within}|
      exceed … {mails} … {within}|{mails} … {within} … limit|{mails} … {within} … exceed|keep your pace|your pace|
      {mails} each {within}|{mails} every {within}|{mails} last {within}|{mails} past {within}|{mails} one {within}|
      {mails} {within}|{mails} short {within}|{mails} same {within}|{mails} single {within}|{mails} ten {within}|
      {mails} five {within}|{mails} during … {within}|quicker than|reduce … rate|reduce … speed|reduce … volume|
      lower … rate|lower … volume|slower rate|slower pace|pace yourself|send … slower|too rapid|volume … exceed|
      volume limit|volume … too high|too high … volume|excessive volume|mail volume|message volume|unusual volume|
      amount … mail|sudden … increase|sudden rise|sudden spike|rate … exceed|rate … too high|too high rate|
      ratelimit overrun|cap reached|back off|backoff|pause … sending|pause before|wait … before sending|
      wait before … next|cool down|cooling off|spread … deliveries|spread … mail|spread … sending|leaky bucket|
      token bucket|submitted … last {within}|sent … last {within}|submitted … {within}|max {mails}|maximum {mails}|
      more {mails} than|many {mails} … short|pushing mail|rate … reached|rate … threshold|frequent sending|too often|
      ease off|intake … reduced|held back|rate control|temporarily limited|fewer {mails}|{limit} … per {within}|
      {limit} … per ip|{limit} … per host|{limit} … per source|{limit} … {within}|{within} {limit}|
      {ip} … {limit} … reached|{ip} … exceed … {limit}|{ip} … exceed … rate|{ip} … too many {mails}|
      number of {mails} … {limit}|number of {mails} … exceed|exceed … number of {mails}|{limit} … number of {mails}|
      {mails} per connection|{mails} per session|mail … per connection|overrun|sends too many|sent too much|
      sending too much|send fewer|less mail|{limit} … resets|reset … {within}|until next {within}|
      next {within} begins|mails … at once|messages … at once|too many … per {within}|more than … per {within}|
      more than … {mails} … {within}|{mails} … since midnight|{mails} today|{mails} … so quickly|{mails} … so fast|
      sent … {mails} … {within}|sending … faster|deliver … faster|bulk … slow|message allotment|
      {mails} … in short time|too many … in short time|faster … than|per minute {limit}|{mails} … too often|
      {mails} … quickly|{mails} … rapid|rapid … {mails}|{mails} … burst|sending … pace|deliver … slow|deliver … pace|
      delivery … slow|send … slow|go slow|go easy|reduce … sending|reduce the number|spread … out|spread … over|
      spread … hour|excessive traffic|excessive number of {mails}|excessive mail|excessive sending|bulk … too fast|
      more than … allow|so many {mails}|{mails} … so often|over quota … hour|over … limit … {within}|
      over … {within} limit|exceed … per {within}|accept … {mails} per|accept … per {within}|allow … {mails} per|
      allow … per {within}|only … per {within}|only … {mails} per {within}|permitted … per {within}|mails … within|
      velocity check|how quickly we may|is limiting how quickly|over threshold|message budget|burst of mail|
      is being shaped|let in gradually|messages in ten minutes|messages than the configured maximum within|
      messages … one minute|mail … one minute|unexpected volume|slowed us down|slows us down|slowing us down|
      slow us down|to slow down|too fast for them|delivery speed|langsamer senden|zu viele mails in|
      zu viele … in kurzer|muito rápido|too much mail from us|too many of our mails|unusual amount`,
    likely: `deferred due|limit exceed|try again in … minutes|exceeded limit|spike|volume|frequency|too many errors|
      max … messages per|exceeded … limit|too fast|too quickly|emails per|messages per|message limit|
      threshold exceeded|message threshold|too many … hour|{mails} within … {within}|burst|more slowly|
      too many … short|counter … period|message count|mail count|too many … at once|heavy traffic|per hour|per minute|
      per second|last hour|last minute|past hour|an hour|within … hour|within … minute|within … seconds|
      since midnight|next hour|limit reached|over … limit|{ip} … {mails} … {within}|exceed … {within}|
      {ip} … over {limit}|{limit} … your host|{mails} {limit}|trickle|trickles|throttles us|throttled by|throttle us|
      slowed|slows|in kurzer zeit|langsamer|bremst|ralentir|they ration|rations us|rationed|rationing`,
    hint: `traffic|too many|limit|rate|flood|surge|hammering|stagger|cooldown|allowance|slow|slower|faster|quicker|
      speed|today|intake|throughput`,
  },
  greylisted: {
    topic: `not yet authorized to deliver|first time sender|greylist|greylisted|greylisting|graylist|graylisted|
      graylisting|grey list|gray list|grey listed|grey listing|postgrey|sqlgrey|milter greylist|milter grey|
      spamd grey|qgreylist|greyd|greylist policy|new triplet|unknown triplet|not met before|first time … seen|
      seen … first time|{defer} … on purpose|{defer} … deliberately|deliberately {defer}|intentionally {defer}|
      {defer} … intentional|purposely {defer}|not seen … before|never seen … before|first contact|
      first delivery attempt|newcomer|legitimate … retry|legitimate … come back|legit … retry|legit … come back|
      real … server … retry|proper … retry|genuine … retry|retry … accepted|retry … acceptance|
      next attempt … accepted|second attempt … accepted|unknown … combination|combination … unknown|
      first mail … from you|not know you … try|new {ip} … retry|unknown {ip} … retry|unknown {ip} … try again|
      new here|first encounter|not encountered|temporarily rejected … first|anti spam delay|retry … queue|
      queue … retry … accepted|second delivery attempt|attempt … accept|accept … second|accept … next attempt|
      accept … next try|passes … retry|new … try again|first time … try again|first time … retry|not seen … yet|
      not know … yet|do not know … try again|not known … try again|unknown … come back|first … come back|
      new … come back|come back … minutes|come back … seconds|spam … retry|spammers … not retry|bots … not retry|
      try … again … accept`,
    sure: `greylist action|try again … seconds|retry in … seconds|greylisted try again|greylisting in action|
      deferred … retry … minutes|greylisting in effect|unknown sender … try again|resend … accept|retransmit … accept|
      {defer} … first|first … {defer}|not know … sender yet|combination … sender|combination … ip|first time|
      first seen|first message from|never … met|new sender|unfamiliar {from}|unfamiliar host|initial attempt|
      initial delivery attempt|second try|come again|return in … minutes|retried too soon|retry too early|
      too early to retry|grace period|waiting period|quarantine time|quarantine period|not yet elapsed|not yet known|
      not yet … whitelist|automatically whitelisted|auto whitelist|autowhitelist|temporarily whitelisted|
      sender recipient pair|address pair|deferred … new|new … deferred|new … delayed|test of your queue|
      queue and retry|keep … queue … retry|simply retry|retry … pass|let … through … retry|be let through|
      unknown … pls retry|unknown … try again|wait … before … retry|wait … before … trying again|
      wait … minutes … retry|minutes before … retry|minutes before … trying|temporary rejection … spam|delay … spam|
      wait … whitelist|whitelisted after|white listed after|known after|unknown … sender … later|first delivery|
      first mail|seen before|met before|minimum delay|retry interval|retry window|retry period|delay … not passed|
      not waited|mandatory delay|retry … normal|automatic retry|retries automatically|try one|waiting bench|
      second delivery|a stranger to this system|not whitelisted yet|initial block … lapses|host is unfamiliar|
      let in automatically|after second|first mail to a new|first mail to every new|at the first contact|
      on the first attempt|second attempt … through|minutes later it goes|every retry … another|jedes mal … andere ip`,
    likely: `try again in … minutes|intentional … reject|temporarily deferred try|try again soon|
      please try again in … seconds|please retry … minutes|first attempt|come back later|triplet|unfamiliar|
      deliberately|intentionally|probation|wait … minutes|wait … seconds|too soon|grey|again in … minutes|
      again after … minutes|again in … seconds|again after … seconds|retry after … minutes|retry after … seconds|
      minutes then retry|wait longer|first message|first connection|stranger|never heard|not heard|not recognized yet|
      another try|new … ip|later retry|resend … minutes|resend … later|unknown … retry|later attempt|next attempt|
      second attempt|let through`,
    hint: `try again later|delayed|retry later|retry|purpose|triple|tuple|wait|combination|first try|be patient`,
  },
  'sender-reputation': {
    topic: `low reputation|sbrs|ip reputation|sender reputation|banned sending ip|blocked for abuse|user complaints|
      {poor} reputation|reputation … {poor}|reputation too|reputation below|reputation score|reputation threshold|
      no reputation|lack … reputation|lost … reputation|reputation filter|reputation service|reputation check|
      mailing reputation|sending reputation|reputation … too low|reputational|track record|sending history|
      spam history|history of spam|history of abuse|sender rating|sender grade|ip rating|ip score|trust score|
      credit score|complaint rate|complaint ratio|spam complaints|too many complaints|complaint desk|sender trust|
      {poor} rating|{poor} score|{poor} sender|score … below|rating … below|rating … {poor}|rating too|score too low|
      sender karma|penalty box|past behavior|past behaviour|previous behavior|bad behavior|bad behaviour|
      users … complained|recipients … complained|complaints … users|complaints … recipients|complaints … customers|
      complaint level|talos|senderscore|sending domain … reputation|known for spam|known for sending spam|
      known for abuse|sends spam|sent spam|too much spam|too much abuse|too much unwanted|unwanted mail from|
      abuse history|{machine} … known … spam|{machine} … distrusted|{machine} … flagged|flagged … abuse|
      {machine} … penalized|{machine} … penalised|hit … spamtraps|hit … spam traps|hits … traps|
      newly registered domain|domain too new|domain age|young domain|recently registered|high risk ip|risk score|
      risk level|risky {ip}|low quality|quality … too low|sender … not trusted|level of trust|trustworthiness|
      trustworthy|abuse score|abuse level|abuse index|abuse rate|abuse confidence|spam ratio|spam percentage|
      share of spam|percent spam|spam share|sender ranking|ip ranking|sender profile|sender quality|sending quality|
      sender classification|sender class|no sending history|mostly spam|mostly junk|mostly unwanted|only spam from|
      nothing but spam|so much spam|lots of spam|amount of spam|volume of spam|spam volume|spam … from … {machine}|
      spam … {network}|abuse … from {network}|{network} … reputation|{machine} … reputation|
      {machine} … too many complaints|{machine} … complaints|complaints … {machine}|complaints … {network}|
      complained … {machine}|unknown users … {machine}|{machine} … unknown users|{machine} … unknown recipients|
      {machine} … invalid recipients|{machine} … spam trap|{machine} … trap|misuse … {machine}|{machine} … hacked|
      {machine} … hijacked|{machine} … infected|{machine} … bot|{machine} … attack|attack … from {machine}|
      {machine} … brute force|brute force|dynamically assigned|accepts connections from dynamically|
      your ip … administratively disabled|mail from your ip … disabled|spam source|spam source blocked|bad reputation|
      poor reputation|not authorized to send mail directly to our servers|pressed … spam|schlechter ruf|mitigation|
      block triggered by suspicious activity`,
    sure: `connection refused from|abuse from|sender score|banned ip|ip … banned|ip address … blocked|blocked ip|
      your ip … block|our block list|on our blacklist|local blacklist|locally blacklisted|internal blacklist|
      suspicious … traffic|not accepted from this ip|unsolicited … originating from … address|
      unsolicited … originating from … ip|suspicious due to|network … block list|part of their network|
      permanently deferred|your host … blocked|sending ip|blocked due to … ip|mail from … ip … refused|
      access from … blocked|your ip address … rejected|ip … rejected|email from your ip|generic … rdns|dialup|
      domain … reputation|blocked … spamming|ip … spam|too many bad|bounce attack|authentication failures … ip|
      ip … generating|your ip … rejected|connection … refused … ip|blocked {ip}|{ip} banned|{ip} … banned|banned {ip}|
      {ip} … rejected due|access … rejected … reputation|bad ip profile|too many spams|too many bounces|dial up|
      dynamic ip|geographical|{ip} rejected|your {ip} … blocked|your {ip} … denied|mail from {ip} … rejected|
      not allowed access|access … from your|open relay|not welcome|excessive … bounces|high … complaint|
      poor … reputation|mail from your … not accepted|connections from … not accepted|connection … refused … host|
      not accepting mail from|not accept mail from your|not accept … from your ip|client … not permitted|
      server … blocked|blocked … server|rejected … ip|too many spam|your mail server … blocked|your server … blocked|
      access denied … ip|ip … not allowed|not permitted … ip|ip … denied|your host … rejected|bad host|
      unacceptable … ip|intrusion|your access … denied|junk button|spam button|trust level|in my access list|
      ip … misbehaved|host … misbehaved|history of sending|sending behavior|sending behaviour|sending patterns|
      sending practices|rate your ip|grade {poor}|trust … low|trust rating|low trust|spam rate|complaints about|
      complaints … from|complaints against|feedback loop|fbl|reports of abuse|bounce rate|invalid recipient ratio|
      too many invalid recipients|too many unknown users|too many unknown recipients|dictionary attack|
      directory harvest|spam trap|spamtrap|honeypot|botnet|bot net|{ip} … not trusted|untrusted {ip}|not trust … {ip}|
      suspicious {ip}|abusive … {ip}|{ip} … abusive|abuse … {ip}|{ip} … sent … spam|spam from … {ip}|spam … from {ip}|
      snowshoe|warm up|ip … warm|{network} … blocked|{network} … banned|blocked … {network}|refused … {network}|
      mail … {network} … not accepted|abusive behavior|abusive behaviour|unknown reputation|known spammer|
      restricted … spam|outbound spam … detected|spam sent from|spam … sent … ip|malicious source|malicious ip|
      {ip} … malicious|bad neighborhood|bad neighbourhood|{poor} standing|{poor} history|shared pool|
      refuse … traffic from|no traffic from|{ip} … untrusted|{ip} … refused … abuse|malicious activity|
      {machine} … blocked … abuse|{machine} … blocked … spam|{machine} … temporarily blocked|
      temporarily blocked … {machine}|{machine} … not welcome|{machine} … unwelcome|{machine} … denied access|
      {machine} … blocked … hours|{machine} … blocked … days|{machine} … shut out|{machine} … blocked|
      {machine} … barred|{machine} … refused due|source of spam|source of abuse|source of unwanted|origin of spam|
      spam … originating|spamming {machine}|spammy {machine}|bad {machine}|infected machine|infected host|open proxy|
      proxy server|anonymous proxy|tor exit|residential ip|residential address|consumer ip|home connection|
      hosting provider … blocked|cloud … blocked|{machine} … blacklisted by us|own blacklist|internal block list|
      internal blocklist|local block list|local blocklist|private blacklist|private blocklist|firewall … blocked|
      too risky|high risk|spam complaints … ip|many … spam … from|unwanted … from your|low engagement|
      suspicious sending|suspicious behavior|suspicious behaviour|hostile {machine}|score of … sending|score of … ip|
      ip … score|ip … rating|ip … grade|bad name|ill reputation|{poor} record|trust … {machine}|do not trust|
      confidence in … {machine}|{machine} … dubious|dubious {machine}|{machine} … questionable|questionable {machine}|
      {machine} … unreliable|{machine} … banned … abuse|{machine} … ban … hours|{machine} … blocked … until|
      {machine} … blocked … local|blocked … {machine} … spam|refuse … {machine} … spam|whole network|entire network|
      your subnet|your range|{network} … refused|{network} … denied|{network} … not welcome|not accept … {network}|
      from your country|from your provider|from your network|from your isp|mail from … country|traffic from … network|
      sender … abusive|abusive sender|sender … misuse|too many bad recipients|too many bad addresses|
      too many nonexistent|nonexistent recipients|nonexistent users|unknown users ratio|percentage of … invalid|
      excessive unknown|excessive invalid|high … bounces|high … invalid|hard bounces|user reports|user feedback|
      negative feedback|geo zone|geoip|geo ip|geo blocking|geo location|registered … days ago|earned our confidence|
      recipients mark … as junk|mark a large part|peu fiable|snds colour|red hosts|low reputatoin|
      ip … not authorized to send mail directly|recipients … marked … junk|take anything from … us|neighbourhood|
      ipblocked|register your ip|you must register your ip|automated block|automatic block triggered|
      automated block triggered by suspicious activity from your ip address`,
    likely: `blacklisted|no smtp service|untrusted|denied … ip|connection rejected|connection refused by policy|
      connection denied|ip address|client host … blocked|host … blocked|blocked … ip|ip … blocked|complaints|
      reputation|ip range|your network|residential|messages from … deferred|abusive|bad sender|{ip} … blocked|
      {ip} … rejected|connection refused due|conection refused|harvest|zombie|spammer|abuse team|abuse desk|
      untrustworthy|bulk sender|compromised host|compromised machine|compromised server|suspicious activity|
      {ip} … suspicious|hijacked|{network} … rejected|karma|penalized|penalised|distrusted|disreputable|ip … bad|
      ip … poor|ip … too low|{machine} … not accepted|many complaints|users … marked … spam|
      recipients … marked … spam|bad … history|local ban|{machine} … compromised|{machine} … misuse|
      {machine} … trusted|{network} … trusted|reputation error|reputation problem|reputation issue|reputation block|
      ip is new`,
    hint: `suspicious|refused|denied|ip|banned|refused … ip|abuse|not allowed to connect|blocked|denylist|block list|
      blocklist|blacklist|access denied|client host rejected|location|country|not accept … from|go away|attack|
      abuse reports|grade|trust|standing|misuse|notorious|history|complained|rated|risk|behavior|behaviour|engagement|
      deliverability|feedback|tarnished|ban|ranking|suspicion|credibility|ruf`,
  },
  blocklisted: {
    topic: `spamhaus|spamcop|barracudacentral|sorbs|zen spamhaus|dnsbl|rbl|rblsmtpd|dns blacklist|dns blocklist|
      uceprotect|exploits block list|policy block list|realtime blackhole|real time blackhole|sbl|xbl|pbl|invaluement|
      mailspike|psbl|barracuda reputation|senderbase|abusix|url … content … found on|{list} at|found in {list}|
      found … {list}|listed … {list}|on … {list} see|rejected using|blocked using|listed by … lookup|blacklisted by|
      blacklisted see|{list} … http|brbl|barracuda brbl|uceprotect level|nixspam|ix dnsbl|spamrats|dronebl|spfbl|
      gbudb|junkemailfilter|dbl|rhsbl|css listing|drop list|dns black list|dns block list|dnsbl returned|listed … sbl|
      listed … xbl|delist|delisting request|public blacklist|public blocklist|external blacklist|external blocklist|
      dns based … list|listed … dns|appears on … list|{list} entry|entry … {list}|{list} hit|{ip} … on … {list}|
      {list} lookup|{list} query|{list} check|{list} match|{list} … delist|remove … {list}|removal from … {list}|
      removed from … {list}|several blacklists|multiple blacklists|blacklist provider|blocklist provider|
      {list} … {ip}|{list} … listed|reputation list|spammer database|abuse database|spam database|listed … spam|
      host … appears … list|address … appears … list|listing … removed|removal … list|get off … list|taken off … list|
      off the list|{list} … removal|third party … list|third party blacklist|{list} zone|zone … {list}|
      exploited … list|listed … exploit|drop … edrop|spamhaus … listed|spamhaus drop|zen list|pbl listing|
      policy block|host karma|blacklisted … lookup|check … listed|check … {list}|see … {list}|because … listed|
      due … listed|reason … listed|list of … spammers|ip … in … database of|database of … spam|on spamcop|
      is on spamcop|on spamhaus|mxtoolbox … listed|surbl blacklist|surbl blocklist`,
    sure: `abuseat|cbl|surbl|uribl|blacklisted at|blacklisted in|found on … blacklist|found on … blocklist|
      black list … see|blocklist … see|on the blacklist|on a blacklist|in a blacklist|listed … blacklist|
      listed … block list|listed … blocklist|hostkarma|backscatterer|realtime block|real time block|blackhole|
      on black list|ip blacklisted|blocked … see http|blocked … blocklist|sending spam see|identified as spammer|
      {ip} listed|{ip} … listed|{ip} … blacklisted|{ip} blacklisted|spammer list|known spam source|spam source|
      denylisted|blackhole list|spam list|currently listed|list of spam sources|removal form|request removal|
      removal request|ask … removal|request … delisting|get … delisted|listing reason|lookup tool|black hole|
      barracuda|proofpoint dynamic reputation|listed … ip|known spammer list|known spammers|spam … database|
      banned by cloudmark|cloudmark|spamcop listing|spamhaus listing|mxtoolbox … shows|被列入`,
    likely: `blacklist|blocklist|black list|block list|denylist|blacklisted|blocklisted|dnsbl lookup|blocked by … bl|
      domain … blacklisted|remove … list|entry … list|open relay problem|reports attacks|surbl match|ip database|
      qil database`,
    hint: `listed|removal|backscatter`,
  },
  'reverse-dns': {
    topic: `reverse dns|reverse hostname|rdns|ptr|ptr record|no ptr|reverse dns lookup|reverse lookup|
      cannot find your hostname|can not find your host|not find your reverse|dns ptr|ptr resource record|
      fix reverse dns|reverse dns failure|generic rdns|name lookup failed|ip name possibly forged|ip name|
      backward dns|forward and … dns|no fcrdns|no {reverse}|missing {reverse}|{reverse} … missing|without … {reverse}|
      lack … {reverse}|{reverse} … absent|{reverse} … not found|{reverse} … not match|{reverse} mismatch|
      {reverse} … not exist|{reverse} required|require … {reverse}|need … {reverse}|{reverse} generic|
      generic {reverse}|{reverse} … dynamic|{reverse} invalid|{bad} {reverse}|{reverse} validation|
      {reverse} verification|{reverse} … not resolve|{reverse} … not confirmed|{reverse} check|{reverse} … fail|
      pointer record|reverse pointer|set … {reverse}|valid {reverse}|forward confirmed reverse|backwards record|
      backward lookup|unknown reverse|proper {reverse}|correct {reverse}|matching {reverse}|no name for … address|
      points back|not point back|name address mismatch|forward reverse|ip … no dns name|ip … without … dns|
      ip … nameless|no domain name pointer|{reverse} … points|{reverse} name|{reverse} entry|looks like … dsl|
      looks like … residential|looks like … pool|looks like … home|looks like … consumer|hostname looks|
      host name looks|dynamic reverse|generic … hostname|generic … host name|provider … generic|matching forward|
      forward lookup|{reverse} … should|{reverse} … must|{reverse} … needed|{reverse} … incorrect|{reverse} … wrong|
      {reverse} … differ|{reverse} … unresolved|{reverse} … not set|{reverse} … empty|{reverse} … unknown|
      {reverse} … nxdomain|{reverse} … looks|{reverse} … default|{reverse} … pool|{reverse} … forward|fix … {reverse}|
      {reverse} … not configured|{reverse} … not valid|{reverse} … set up|set up … {reverse}|reverse … not exist|
      reverse … missing|reverse … match|reverse … fail|ip … reverse|host … pool|pool name|pool address|ip … no … name|
      ip … no … dns|no … dns … ip|no … name … ip|name … for … ip … not|resolve … ip … name|resolve … ip … host|
      ip … resolve … host|resolve your ip|client ip … not resolve|ip … default name|forward … backward … agree|
      resolve back to … name`,
    sure: `unverifiable … ip|unverifyable … ip|reverse host|reverse mapping|reverse address|no reverse|
      missing reverse|invalid dns ptr|reverse record|hostname … not resolve … ip|ip … not resolve … hostname|
      forward confirmed|not have … ptr|ip name lookup failed|ip address … not match … host|client host … not resolve|
      ip lookup failed|reverse dns … fail|hostname … mismatch … ip|forged host|possibly forged|no hostname|
      ip … no … hostname|reverse dns entry|not verifiable … ip|hostname … not … ip|incorrect hostname|
      ip … hostname … match|reverse and forward|reverse name|reverse entry|reverse zone|reverse resolution|
      reverse look up|inverse dns|inverse lookup|inverse resolution|ip … without name|client without name|
      {ip} … without … name in dns|without name in dns|no name in dns|no hostname … ip|no host name|no dns name|
      ip … not in dns|no dns entry … ip|no dns record … ip|dns name … ip|{ip} … resolve back|resolve back|
      resolves again|map back|not resolve … back|dynamic hostname|dynamic host name|dynamic looking|looks dynamic|
      looks like … dynamic|generic name|generic dns|generic client|generic looking|home line|custom name|
      provider default name|hostname unknown … ip|gethostbyaddr|ip … not resolve … name|ip … resolve … name|
      ip … unresolvable|unresolvable ip|address … not resolve … name|address … no hostname|address … not … hostname|
      client name … not|hostname … not match … ip|host … ip … not match|ip … host … not match|
      name … address … not match|client … no hostname|forward dns … not match|hostname … not … resolve back|
      host … digits|{ip} … no {reverse}|host … ip … match … dns|addresses without … name|hosts without … name|
      ip … needs … hostname|resolves to generic|{reverse} … ip|back to ip|client … no name|host … no name|
      server … no name|address … has no name|ip … not have … name|ip … not resolvable|ip … does not resolve|
      ip … can not be resolved|ip address … not … name|unable to resolve … ip|not resolve … ip address|
      resolve … client ip|your ip … dns|dns … sending ip|dns … client ip|dns … ip … missing|ip … dns … not match|
      name … ip … not match|name … address … mismatch|name … ip … mismatch|ip … name … mismatch|ip … name … differ|
      name … not … match … ip|host name … not … match … ip|name in dns|look up … ip|lookup … ip|
      look up … your address|ask … isp … dns|ask … provider … dns|double reverse|you come from nowhere|
      asked dns got no name|ip6 arpa|ip6.arpa|has not got a name|generic reverse name|in addr entry|missing in addr|
      unnamed ip|fcrdns|client name consists of digits|s25r|from unknown tld|reverse … eintrag`,
    likely: `your hostname|resolve to an ip|host name … ip|ip … hostname|unknown client|ip … name|numeric client|
      default name`,
    hint: `generic|reverse|backwards|nameless|pointer`,
  },
  'helo-rejected': {
    topic: `helo command rejected|ehlo command rejected|invalid helo|helo invalid|syntactically invalid helo|
      syntactically invalid ehlo|helo name|ehlo name|invalid ehlo|hello name|your helo|helo contains|helo string|
      contents of the helo|forging your helo|no helo|is my address|our own name|my own name|helo … illegal|
      helo … numeric|talking to myself|{bad} {helo}|{helo} … {bad}|{helo} … not resolve|{helo} … not exist|
      {helo} … not found|{helo} … mismatch|{helo} … not match|{helo} … not fqdn|{helo} … fqdn|{helo} … qualified|
      {helo} … no mx|{helo} … no dns|{helo} … dot|{helo} … ip address|{helo} … literal|{helo} … unknown|
      {helo} … localhost|{helo} rejected|{helo} policy|{helo} … own name|{helo} check|{helo} … underscore|
      {helo} hostname|{helo} domain|{helo} identity|{helo} refused|{helo} … blacklisted|{helo} … acceptable|
      introduced yourself|introduced itself|identified yourself|identified itself|announced itself|announced yourself|
      calls itself|call yourself|presented itself|says hello|said hello as|bot greeting|session identity|your hello|
      greeting … hostname|greeting … fqdn|name … greeting|name … hello|impersonating … server|{helo} given|
      name given … {helo}|given in {helo}|{helo} … differs|{helo} … not … dns|{helo} … not believe|{helo} says|
      {helo} lies|{helo} string|name … gave … helo|own ip … helo|localhost … {helo}|bare ip … {helo}|{helo} … bare ip|
      {helo} … raw ip|{helo} … single|{helo} … without dot|{helo} … no dot|single label|one word name|no dots|
      lacks a dot|without a dot|workstation name|windows name|lying … name|lies … name|fictitious name|
      {helo} … made up|{helo} … nonsense|{helo} … garbage|{helo} … not public|{helo} … internal|{helo} … local|
      {helo} … not valid|not valid {helo}|not acceptable {helo}|{helo} … rule|{helo} … test|{helo} restriction|
      {helo} verification|unresolvable {helo}|unknown {helo}|unqualified {helo}|{helo} … unresolvable|
      suspicious {helo}|{helo} … suspicious|{helo} … spoof|spoofed {helo}|{helo} … pretend|{helo} … claims|
      claims … {helo}|{helo} … impersonat|{helo} … someone else|{helo} … reserved|{helo} … generic|{helo} … dynamic|
      {helo} … nonexistent|nonexistent {helo}|valid {helo}|proper {helo}|correct {helo}|fix … {helo}|change … {helo}|
      {helo} … a record|{helo} … dns|{helo} … match|{helo} … dotted|{helo} … numeric|{helo} … brackets|{helo} … spam|
      {helo} … banned|banned {helo}|{helo} … blocked|{helo} … prohibited|{helo} … forbidden|{helo} … denied|
      {helo} … missing name|{helo} … empty|empty {helo}|name … {helo} … not|server … says helo|greet … with … name|
      your server … name … not|mta name|server identifies|name itself|trying to use my address|
      tried to use my address|helo is localhost|helo localhost|greeting with … ip|myaddress`,
    sure: `ehlo invalid|helo argument|ehlo argument|helo hostname|bad helo|bad ehlo|forged helo|fake helo|
      helo … invalid|helo … fully qualified|invalid domain name in ehlo|invalid domain name in helo|helo requires|
      ehlo requires|helo required domain|helo mismatch|my name was rejected|need fully qualified hostname|helo … own|
      access denied … helo|invalid hostname helo|helo … localhost|helo … requires domain|ehlo … requires domain|
      helo … resolve|ehlo … resolve|rejected {helo}|{helo} … own|{helo} … address|{helo} … name|{helo} … reject|
      {helo} … refuse|host … in greeting|host … hello|fqdn|no fqdn|not fqdn|use … fqdn|dotless|address literal|
      literal mismatch|impostor|impersonat|invalid greeting|bad greeting|greeting … not accept|greeting … invalid|
      greeting … rejected|wrong greeting|{helo} … domain|{helo} … ip|not fully qualified|fully qualified … name|
      fully qualified domain|fully qualified host|real hostname|real host name|proper hostname|public hostname|
      public host name|real name of itself|name … known to dns|ylmf|host name … hello|full hostname|full host name|
      machine name|computer name|server name … invalid|underscore … hostname|hostname … underscore|real name|
      proper name|true name|server call … name|not localhost|hello … name|hello … host|hello … domain|hello … ip|
      greeting … domain|greeting … not resolve|greeting … dns|server … calls itself|server name … not resolve|
      name … not resolve … dns|is our name|is our own|is our ip|is mine|unresolvable name|bare ip address|
      ip … instead of … name|ip … instead of … hostname|mail server … identity|identity … name|identify … with|
      introduced … as|announces … as|presents … as|handshake name|session name|client identity|{helo} argument|
      {helo} parameter|introduced yourself as|do not believe that you are|pc name in greeting|greeting identity|
      self identification|no mail from workstations|with their right name`,
    likely: `helo|ehlo|fully qualified hostname|helo … domain|helo … ip|helo … not|invalid name|ehlo … reject|
      helo … reject|helo rejected|ehlo rejected|using my address|{helo} … not|greeting|helo … accept|valid hostname|
      bad hostname|unqualified|localhost … not|public name|identity … not|localdomain|netbios|server … claims to be|
      host … claims to be|{helo} needs|{helo} … must be|{helo} … not allowed|{helo} … not permitted|{helo} … should|
      {helo} … valid`,
    hint: `pretend|qualified|salutation`,
  },
  'sender-rejected': {
    topic: `mail from … not accepted|from domain not accepted|sender verify failed|sender verification failed|
      sender address rejected user unknown|sender … rejected … unknown|sender … rejected … not exist|
      sender … rejected … undeliverable|sender address rejected access denied|sender … rejected … not found in|
      sender address rejected user unknown … table|user unknown … sender table|
      sender address rejected unverified address|sender address rejected unknown|{from} … ban list|blocked {from}|
      blocked sender list|denied senders|rejected senders|banned senders|blacklisted sender|forbidden {from}|
      kill file|killfile|kill filed|{from} manually|manually blacklisted|manually blocked|not want … mail from you|
      no more mail from|no mail from you|never accept|callback … {from}|{from} verification|persona non grata|
      personal blacklist|personal blocklist|personal … block list|user block list|user blacklist|block list … sender|
      sender … not … whitelist|{from} … does not accept bounces|not accept bounces|not take bounces|
      bounces … not accepted|empty {from}|null {from}|blank sender|null reverse path|empty envelope|
      {from} … undeliverable|{from} … no such mailbox|{from} … nonexistent|nonexistent {from}|non existent {from}|
      {from} … non existent|{from} validation|validate … {from}|{from} … not validated|callback verification|
      callback … fail|callout … fail|callback … refused|sender check|sender check fail|return address … not|
      from our own domain|own domain … outside|domain … from outside|internal domain … outside|internal sender|
      local sender … outside|local domain … outside|{from} … spoof|{from} domain … blocked|{from} domain … banned|
      {from} domain … rejected|{from} domain … refused|{from} domain … blacklisted|{from} domain … not welcome|
      not take mail from|not want … from you|we refuse … from sender|accept no mail from|does not take … from|
      wants no mail from|badmailfrom|{sender} … access denied|{sender} ban list|{sender} … banned|{sender} … ban|
      {sender} barred|{sender} … blocked|{sender} … blacklisted|{sender} … block list|{sender} … blocklist|
      {sender} … reject list|{sender} … deny list|{sender} … denylist|{sender} … not wanted|{sender} … unwanted|
      {sender} … not welcome|{sender} … unwelcome|{sender} … locked out|{sender} … disallowed|{sender} … forbidden|
      {sender} … prohibited|{sender} … verification fail|{sender} … callout|{sender} … callback|
      {sender} … no such user|{sender} … no mailbox|{sender} … does not exist at|no such sender|mailbox of … sender|
      {sender} could not be verified|{sender} … unverifiable|{sender} … fake|{sender} … faked|{sender} … forged|
      {sender} … made up|{sender} filter|{sender} … ignore list|banned address|address … ban list|
      address … writing from|block … mail from … address|blocks … from … address|blocked by … sender filter|
      filtered sender|user … blocked … sender|user … blocked mail from|user … blacklisted … sender|
      user … blocked … address|owner … blocked|blacklisted by … user|blacklisted by … recipient|blocked by … owner|
      recipient … blacklisted|unrecognized sender|unable to verify sender|ignore list|his ignore`,
    sure: `unauthorized {from}|unauthorised {from}|{from} not authorized|{from} not authorised|sender not allowed|
      envelope sender not allowed|sender … blocked|sender blacklisted|sender … banned|sender … blacklist|
      sender callout|sender … not verified|could not verify sender|sender address … blocked|
      sender address not accepted|unroutable sender|unrouteable sender|purported responsible|unknown sender|
      not like sender|sender address verification|sender … unverified|sender email address rejected|sender blocked|
      blocked sender|sender address blocked|banned sender|anti spoofing|spoofing|spoofed|sender … forged|
      forged sender|sender verify|not verify sender|{from} blocked|{from} … blocked|banned {from}|{from} … banned|
      {from} blacklisted|{from} … {list}|{from} … verification|{from} verify|{from} … not verified|not verify {from}|
      unroutable {from}|unrouteable {from}|{from} … unrouteable|{from} … forged|{from} spoof|does not like … from|
      address not allowed to send|sender … block list|sender … blocklist|rejected … sender|sender … rejected by|
      unacceptable sender|sender … not acceptable|sender … suspicious|from … not allowed|bad return path|bad from|
      return path … invalid|invalid sender|sender … invalid|possible forgery|not accept mail from|
      {from} domain not allowed|{from} domain … not allowed|{from} domain not authorized|
      {from} domain … not authorized|null sender|null senders|unwelcome|{from} … barred|{from} excluded|
      {from} … suspend|{from} … matched|{from} pattern|{from} … user list|{from} … unverified|unverifiable {from}|
      {from} … could not be verified|fake {from}|faked {from}|spoofed {from}|ban roll|banned from|barred from|
      author … blocked|author … banned|your mail address … blocked|mail from … no further|blocked addresses|
      deny list … from|does not accept … from sender|disallowed {from}|{from} … not whitelisted|blocked … by … user|
      freemail|free mail|free mailer|{from} … listed|listed {from}|{from} … unreachable|{from} … not known|
      {from} … not deliverable|{from} … rejected … by|{from} … shut out|{from} … stopped|unacceptable {from}|
      {from} … not acceptable|undesirable {from}|undesired {from}|unwanted {from}|suspicious {from}|{from} … bad|
      {from} … illegal|illegal {from}|from header … rejected|mail from … declined|no longer want … from|stop sending|
      stop mailing|stop writing|{sender} … not permitted|{sender} … not accepted|{sender} … refused|{sender} … denied|
      {sender} … unacceptable|{sender} … suspect|{sender} … suspicious|{sender} … discarded|{sender} … dropped|
      shunned|undesirable|not want … your mails|tried … verify … address|your mails … not wanted|
      your mails … unwanted|not accept … mails from|accept nothing from|nothing from this|letters from|
      stranger … sender|senders … not|not verify … {sender}|unable … verify … {sender}|{sender} … not verified|
      sender blacklist match|adress … forbidden on this server|anything written by|sender account held|
      blocked by site admin|correspondence from|blocklisted your mail address|mails of this author|
      barred by the list master|own block list|sender denied by user|other senders … through|has he block|
      everybody else … company|everybody else … through|sender rejection|mail sender rejection|unknown sender address`,
    likely: `sender address|from address|return path|mail from|sender address rejected|sender rejected|sender refused|
      sender denied|sender invalid|verification failed|mail from refused|sender unknown|senders refused|
      sender … refused|sender … denied|envelope blocked|sender … not exist|sender not exist|from address … blocked|
      unverified sender|unable to verify address|bad sender|not verified|address not verified|mail from … rejected|
      sender is not allowed|{from} rejected|{from} … rejected|{from} refused|{from} denied|{from} not allowed|
      invalid {from}|{from} invalid|{from} … invalid|{from} unknown|{from} … not exist|bad {from}|{from} not accepted|
      unknown {from}|messages from … blocked|messages from … rejected|messages from … refused|author|undesired|
      blacklisted address|non grata|impersonation|allow list|allowlist|refuse mail from|reject mail from|
      bounces … not|disposable|from … not accepted|callback|{sender} … reject|{sender} … unknown|{sender} … invalid|
      {sender} … not valid|{sender} … not known|from this sender|address … mail from … not|address … send from … not|
      bounce address|return address|{sender} … filter|is banned by|certain sender|me … blocked … address`,
    hint: `sender|from|envelope sender|identity|sender address has been|not let`,
  },
  'sender-domain-invalid': {
    topic: `sender address rejected domain not found|sender domain … not exist|domain of sender address|
      domain of sender|sender domain … not found|sender domain … not resolve|domain of sender … not exist|
      sender address rejected domain … not accept mail|domain in mail from|mail from domain … not|
      sender … domain … no … mx|{from} domain … not exist|{from} domain … not found|{from} domain … not resolve|
      {from} domain … invalid|domain of {from}|{from} domain not … mx|domain … {from} … not exist|{from} domain must|
      can not resolve {from}|can not find … {from} domain|invalid dns mx or a|unresolvable {from}|
      {from} … host unknown|{from} domain unknown|unknown {from} domain|no mx for … from|no mx for … sender|
      mx … for your from|mx … a record … sender|{senderDomain} … {missing}|{missing} {senderDomain}|{from} … nxdomain|
      {from} … neither mx|{from} … not resolve|{from} … unresolvable|{from} … public domain|{from} … public dns|
      {from} … valid domain|{from} … existing domain|{from} … real domain|mail exchange … {from}|
      no mail exchange … from|{senderDomain} lookup|{senderDomain} … dns|{senderDomain} … exist|{senderDomain} needs|
      unknown host … {from}|{from} … unknown host|domain … from … not exist|{senderDomain} no longer exists|
      {senderDomain} … not public|{senderDomain} unresolved|unresolved {senderDomain}|
      {senderDomain} … not accept mail|{senderDomain} … no mail server|{senderDomain} … no mail host|
      {senderDomain} … no valid mx|{senderDomain} … no usable mx|{senderDomain} … not receive|
      {senderDomain} … unreachable|{senderDomain} … dead|{senderDomain} … fake|fake {senderDomain}|
      {senderDomain} … not real|{senderDomain} … reserved|{senderDomain} missing|missing {senderDomain}|
      {senderDomain} … unregistered|unregistered {senderDomain}|{senderDomain} required|
      {senderDomain} … not delegated|no mail server … {from}|mx lookup … {from}|dns lookup … {from}|
      dns … {from} domain|unable to resolve … {from}|not resolve … {from}|not find … {senderDomain}|
      find … {senderDomain}|not find … domain … {from}|no such … domain … {from}|no such {senderDomain}|
      resolve … {senderDomain}|lookup … {senderDomain}|look up … {senderDomain}|verify … {senderDomain}|
      {from} … fully qualified|{from} … without domain|{from} … no domain|{from} … missing domain|
      {from} … lacks … domain|unqualified {from}|{from} … unqualified|{from} … non existent domain|
      {from} … invalid domain|{from} … unresolvable domain|domain … your from address|{from} … not in dns|
      domain … {sender} … {missing}|{sender} … domain … {missing}|{missing} … domain … {sender}|
      host … {sender} … {missing}|{sender} … host … {missing}|mx … {sender} … not|mx … {sender} domain|
      dns … {sender} … not|{sender} … dns … not|no … mx … {sender}|no … dns … {sender}|{sender} … no … mx|
      {sender} … no … dns|{sender} … no … mail server|{sender} … no … mail exchange|{sender} {missing} domain|
      {sender} … no such domain|{sender} … nonexistent domain|{sender} … imaginary|{sender} … made up domain|
      {sender} … fictional|find … domain … {sender}|find … {sender} … domain|resolve … domain … {sender}|
      resolve … {sender} … domain|resolve … {sender}|resolve … host … {sender}|lookup … domain … {sender}|
      look up … domain … {sender}|domain … send from … {missing}|domain … writing from|domain … used … sender|
      domain … sender … not|sender domain … verification|sender domain … verify|{senderDomain} verification|
      {senderDomain} … can not|{senderDomain} … could not|sender domain … no|from domain … no|
      {senderDomain} … no answer|{senderDomain} … neither|{senderDomain} … nowhere|{senderDomain} … empty|
      {senderDomain} … null|{senderDomain} … private|{senderDomain} … internal|{senderDomain} … local|
      {senderDomain} … loopback|{senderDomain} … typo|{senderDomain} … misspelled|{senderDomain} … not configured|
      {senderDomain} … not set up|{senderDomain} … servfail|{senderDomain} … dangling|{senderDomain} … parked|
      parked domain|domain … parked|sender address rejected unverified address host`,
    sure: `sender domain must exist|sender domain … no mx|sender … domain not found|sender domain invalid|
      sender domain … invalid|from domain … invalid|invalid sender domain|unresolvable sender|unknown sender domain|
      sender domain … not valid|mail from domain … not exist|envelope … domain … not|can not resolve sender|
      sender's domain … not exist|sender domain … dns|bad sender's system address|bad senders system address|
      bad sender system address|sender host unknown|from domain is invalid|sender domain lookup|
      sender address … does not resolve|return path domain|valid from domain|sender domain not found|bogus … mx|
      sender address … mx|from … domain … not exist|phantom domain|your domain … null mx|domain … null mx … sender|
      null mx … mail from|mx … bogus|mx points to … private|mx … private|mx … loopback|mx … localhost|invalid mx|
      {from} domain not|not … receive replies|not … reply to … domain|can not reply|could not reply|not be replied|
      replies … not … delivered|not verify … exist|domain part … {from}|{from} … domain part|{from} … host part|
      hostpart|public dns domain|resolvable domain|domain … resolvable|sender … resolvable|clienthold|
      unregistered domain|{from} … tld|tld … not|domain … sender address|sender mail domain|sender's domain|
      no way to reply|no way … bounce|bounce … not be returned|not return … bounce|bounces … not be delivered|
      could not bounce|route back|way back|reply … impossible|not answerable|can not answer … mail|
      not receive bounces|mx … private address|mx … invalid|no internet domain|non public domain|not a public domain|
      not a valid internet domain|top level domain|tld … not exist|domain … not registered|domain … expired … sender|
      sender … expired|domain … sending from|domain … mail from|domain not exist … sender|
      domain … does not exist … from|misspelled|mistyped … from|from … mistyped|typo … from|from … typo|
      not answer … domain|reply … {sender} … not|replies … {sender}|where … send … bounce|nowhere … bounce|
      nowhere … reply|nowhere … return|no place … bounce|return … bounces|{missing} … {senderDomain}|
      belongs to a domain that can not receive|host part of your envelope address|from domain … was never registered|
      could not route an answer|wants a real sender domain|unrouteable sender|mailfrom domain non existant|
      mailfrom domain non existent|domain of your return address|sender's zone|absender … domain … nicht|
      absender … domain … keinen|gönderen alan adı`,
    likely: `sender domain|{senderDomain}|no domain on internet|private address|no soa|{senderDomain} … not|
      mail domain|domain part|{from} … dns|domain … sender|mail from … domain|sender … mx`,
    hint: `replies|mail from … lookup`,
  },
  policy: {
    topic: `stat service unavailable|policy restrictions|policy reasons|due to policy|local policy|
      administrative prohibition|administratively prohibited|policy reject|rejected by policy|denied by policy|
      refused by policy|message refused by|bounced by administrator|blocked by administrator|security regulations|
      house rules|site regulations|regulations|acceptable use|usage policy|terms of service|terms of use|
      compliance reasons|policy grounds|internal policy|server policy|organization policy|organisation policy|
      local rules|custom rule|custom rejection|company directive|administrative decision|administrative reasons|
      internal criteria|internal rules|decided not to deliver|acl condition|local scan|admin policy|admin decision|
      prohibited by policy|forbidden by policy|prohibited by … administrator|forbidden by … administrator|
      administrator prohibits|blocked by … administrator|rejected by … administrator|administratively rejected|
      administratively blocked|administratively refused|company rules|corporate rules|site rules|local restriction|
      policy of … site|policy … not permit|policy … not allow|policy … forbids|policy … prohibits|security rules|
      management decision|terms and conditions|violates … terms|corporate decision|organization's rules|
      organisational rules|organizational policy|organisational policy|rejected per policy|per policy|policy engine|
      policy server|policy service|policy refused|policy denied|policy blocked|violating … policy|violate … rules|
      against our rules|postmaster … decided|postmaster … prohibits|postmaster … refuse|postmaster … block|
      prohibited by … postmaster|blocked by … postmaster|rejected by … postmaster|refused by … postmaster|
      refused by … administrator|house policy|school policy|university policy|network policy|gateway policy|
      against … guidelines|violates … guidelines|violation of guidelines|according to … policy|under … policy|
      because of … policy|because of … rule|because of … regulations|company regulations|internal regulation|
      internal reasons|organizational reasons|organisational reasons|legal reasons|compliance rule|compliance policy|
      compliance department|global policy|domain policy|inbound policy|incoming policy|message policy|
      connection policy|access policy|delivery policy|receiving policy|not comply … policy|not conform … policy|
      not meet … policy|not meet … criteria|system policy|server rules|administrator's decision|
      administrator … refuse|administrator … rejected|administrator … blocked|admin … blocked|admin … decided|
      admin … refuse|postmaster's decision|administrator … setting|admin settings`,
    sure: `policy violation|administratively denied|administratively|against policy|violates policy|
      rejected for policy|policy rejection|site policy|security policy|company policy|prohibited by administrator|
      rule imposed|transport rule|custom mail flow rule|admin … rule|mail flow rule|for policy reason|
      mail rejected for policy|poisoned|blocked by … policy|blocked by customer|banned … policy|
      message rejected … policy|delivery not authorized message refused|policy … reject|rejected … policy|
      administrator|not comply|user or domain … policy|message refused|organizational settings|organization settings|
      local policy violation|security violation|decided not to accept|rejected by rule|mail rule|filter rule|
      content … policy violation|company … rule|corporate policy|rejected by user rule|no reason given|
      without giving reason|reason … not disclosed|without explanation|no explanation|reasons unknown|
      details are … admin|unspecified reason|rule id|rule set|matched … rule|triggered … rule|rule triggered|
      rule matched|receiver rule|rules of … site|rules of … server|against … rules|breaks … rules|
      violation of … rules|violation of … policy|local configuration|admin … prohibits|administrator … decided|
      administrator … rule|told by … administrator|refuse … by rule|mail policy|policy filter|policy decision|
      denied by … rule|blocked by … rule|rejected by … rule|stopped by … rule|stopped by … policy|
      blocked … compliance|decided to reject|decided to refuse|chose not to|chosen not to|choose not to|
      held by policy|reserve the right|not want … this message|not want … this mail|not wish to accept|not willing to|
      unwilling to accept|we do not accept your mail|request denied|not acceptable here|this message … not acceptable|
      reason … not given|reason … not … stated|no reason|won't say why|not tell why|ask … why|ask postmaster|
      rule name|rule number|custom policy|defined policy|administrator defined|admin defined|user defined|
      filter policy|due to … rules|due to … restriction|due to … regulations|rule book|generic rejection|
      policy related|site wide config|mail guidelines|company compliance reasons|told by its administrator not to|
      no further details|rejected by ruleset|keine begründung|won't be discussed|mail rejected|
      client host rejected access denied|blame it on the weather`,
    likely: `security policies|wrong use|unauthorized|no permission|license|access denied|policy|transaction failed|
      prohibited|forbidden|captcha|solve|please do not send|does not accept … from|site … not accept|
      permanently rejected|not accept mail from|not accepting this mail|null sender|not accept … without|
      not permitted here|ruleset|guidelines|directive|disallowed|turned away|declined|aup|access control|no details|
      compliance|undisclosed|acl|action reject|turned down|not acceptable|not meet … requirements|security department|
      security reason|security team|not accepted by server`,
    hint: `rejected|blocked|security|rule|restricted|not authorized|not allowed|refused|permission denied|
      message rejected|rejected by|reject|denied|blocked by|block|alert|decision|criteria|admin|disposition|
      restriction|discretion|configuration|not allowed here|unacceptable|management|terms|violation|forbids`,
  },
  'spf-fail': {
    topic: `spf|sender policy framework|openspf|spf record|spf … not allowed|spf … not permitted|spf not|
      spf authentication|spf authentication failed|spf fail|spf … fail|spf not pass|spf … not pass|fail spf|
      not pass spf|violate spf|spf violation|spf policy|spf reject|spf … reject|spf deny|reject … spf|
      spf unauthorized|spf verification|spf check|spf1|v spf1|libspf2|spf plugin|spf result|spf says|spf lookup|
      spf processing|rfc7208|rfc4408|checkhost|designates … not permitted|spf txt|spf include|include … spf|
      covered by spf|spf none|spf neutral|spf temperror|outside spf|spf evaluation|ip … not authorized … domain|
      ip … not authorised … domain|host … not authorized … domain|host … not authorised … domain|
      server … not authorized … domain|server … not authorised … domain|domain … not authorize … ip|
      domain … not authorize … host|domain … not authorize … server|domain … not permit … ip|domain … not allow … ip|
      domain … not list … ip|domain … not list … server|unauthorized sending host|unauthorized sending server|
      unauthorized sending ip|not among … senders|authorized senders of|permitted senders|designated senders|
      not entitled to send|not approved … domain|not approved to send|approved senders|approved hosts|
      approved servers|allowed hosts|permitted hosts|not sanctioned|server … not among|host … not among|
      ip … not among|address … not among|not among … hosts|not among … servers|not among … allowed|
      not on … list of … servers|not one of … servers|not one of … hosts|not a permitted sender|domain … forbids|
      domain … does not authorize|domain … does not authorise|domain … not approve|sending host … not authorized|
      sending server … not authorized|sending ip … not authorized|sending host … not permitted|
      ip … not … allowed … for … domain|not legitimate sender|not … legitimate server|mechanism … fail|all mechanism|
      dns … not list|dns … authorize|dns … authorise|dns … permit|not authorized … by domain|
      not authorized … by … owner|not authorised by … owner|not listed … domain's|not … list of … senders|
      not … list of … hosts|senders … domain … not include|domain … does not include|dns … does not include|
      not included in … domain|domain's … record … not|txt record … not|record … does not include|
      record … does not list|record … not authorize|ip … not covered|not covered by|domain … not know … server|
      domain … not recognize … server|domain … only allows|domain … allows only|domain … permits only|
      domain … authorizes|domain … authorises|forged sender domain|sender forgery|spf permerror|too many dns lookup|
      spf perm error|addressmaynotsend|domain's list of permitted|ip … not allowed to send … domain`,
    sure: `spf failed|spf check failed|fails spf|failed spf|spf record … fail|spf hard fail|spf hardfail|spf softfail|
      spf soft fail|spf … not authorized|not authorized … spf|spf … denied|per spf|spf validation|spf error|
      spf permanent error|spf invalid|spf forgery|spf … not designate|domain … not … designated sender|spf settings|
      spf mismatch|spf incorrect|not allowed to send … spf|disowns|hard fail … spf|hardfail|softfail|
      not authorized to send … for domain|not authorised to send … for domain|not permitted to send … for domain|
      authorized hosts|authorized servers|authorised servers|authorised hosts|not an authorized sender|
      not an authorised sender|ip … not listed … domain|server … not listed … domain|mfrom fail|mailfrom … designates|
      not allowed by … domain|not authorised by … domain|unauthorized … domain|unauthorized ip|domain … unauthorized|
      permitted sender hosts|wrong server|authorised senders|unauthorized server|unauthorised server|
      unauthorized host|unauthorised host|unauthorized mail server|does not come from … server|forbidden by … domain|
      ip … not permitted … domain|may not send … domain|fail unauthorized host|spf1 lookup … fail|evaluates to fail|
      does not designate|domain owner's txt policy|s p f test|domain has all|sender authorization check|invalid spf|
      insists on spf|ip … not allowed to send|record … ends in all|more than ten dns lookups|which servers … may send|
      which hosts … allowed to send|which ips … allowed to send`,
    likely: `not designated|not permitted to send mail from|not permitted sender|domain owner|
      not permitted to send … for|not permitted to send … on behalf|hard fail|soft fail|server … not authorized|
      server … not authorised|host … not authorized|host … not authorised|ip … not authorized|ip … not authorised|
      sending ip … not|sending host … not|sending server … not|allowed to send … domain|authorised to send … domain|
      authorized to send … domain|may not send … for|not allowed to send … for domain|not … authorised … for domain|
      not … authorized … for domain|permitted to send … domain|forwarding … breaks|forwarding … broke`,
  },
  'dkim-fail': {
    topic: `dkim|dkim signature|domainkeys|dkim authentication|dkim signature syntax|dkim fail|dkim … fail|
      dkim not pass|dkim … not pass|fail dkim|not pass dkim|violate dkim|dkim violation|dkim policy|dkim reject|
      dkim … reject|dkim deny|reject … dkim|dkim unauthorized|dkim verification|dkim check|body hash|
      public key … revoked|signature … not verify|{signature} … fail|{signature} … {bad}|{bad} {signature}|
      {signature} … expired|{signature} … not valid|{signature} … mismatch|{signature} … not match|
      {signature} … not verify|{signature} … verification|verify … {signature}|{signature} check|
      no key for {signature}|key … {signature}|{signature} … key|dkim verifier|dkim verify|dkim none|dkim result|
      dkim header|dkim record|dkim selector|dkim public key|dkim body|dkim tempfail|dkim permerror|dkim neutral|
      signing key|key record|cryptographic stamp|invalidates … {signature}|hash … not match|hash mismatch|
      {signature} could not be verified|{signature} … not pass|{signature} … not accepted|{signature} … altered|
      altered … {signature}|modified … {signature}|changed … signing|modified after signing|altered after signing|
      mail … altered|altered after|modified after|changed after sign|changed … transit|{signature} required|
      no valid {signature}|{signature} … tamper|{signature} could not|{signature} can not|{signature} problem|
      {signature} … error|{signature} … unknown|unknown key|key not found|no public key|public key … not|
      public key missing|key … not found … dns|key retrieval|key … expired|signed part|body … after signing|
      body … since signing|body was modified|modified … transit|altered … transit|altered … way|message was modified|
      mail … tampered|signature … body|hash … body|body … hash|signature … header|headers … changed|signing … wrong|
      signature does not|signature of … domain|signature … domain … not|signature … not … correct|
      signature … not … check|check … signature|signature … could not … validated|validate … signature|
      signature … validation|signed … invalid|signed … not valid|signed … broken|body … not match … signature|
      public key … dns|key … dns … not|txt … key|key … txt|invalid key|wrong key|body hash did not verify|
      body hash not verified|footer … breaks … signature|disclaimer … signed`,
    sure: `dkim failed|dkim … invalid|invalid dkim|no dkim|dkim validation|dkim … not match|dkim … missing|
      no valid dkim|dkim … bad|bad dkim|signature verification failed|no passing dkim|no acceptable dkim|dkim key|
      dkim unacceptable|no matching author domain|selector|cryptographic|tampered|public key|rsa sha1|rsa signature|
      bad rsa|header integrity|domain signature|sender signature|signature algorithm|digital signature|signed header|
      key too short|weak key|key length|integrity check|body … altered|body … modified|body … changed|
      message … altered|message … tampered|header signature|signature … unsigned|signed … not verify|after signing|
      bad hash|author signature|author domain signature|no {signature}|missing {signature}|{signature} … missing|
      {signature} not|signed message|signed mail|signed by … domain|domain … signed|signer|integrity check of signed|
      domainkeys … unsuccessful|domainkeys check|domain key validation|domain keys validation|domain key fail|
      signatur … ungültig|signature … modified|alters … after … sign`,
    likely: `rsa|integrity|rsa key|key … dns`,
    hint: `signature|signed|altered|rotated … key`,
  },
  'dmarc-fail': {
    topic: `dmarc|dmarc authentication|dmarc … authentication fail|dmarc fail|dmarc … fail|dmarc not pass|
      dmarc … not pass|fail dmarc|not pass dmarc|violate dmarc|dmarc violation|dmarc policy|dmarc … reject|dmarc deny|
      reject … dmarc|dmarc unauthorized|dmarc verification|dmarc check|not aligned|unaligned|misaligned|
      not in alignment|identifier alignment|p quarantine|sp reject|dmarc disposition|dmarc record|dmarc result|
      dmarc module|dmarc alignment|strict dmarc|rfc7489|header from … not aligned|policy record|
      domain owner … requests|domain … policy … reject|domain … asks … reject|domain … requests … reject|
      domain … requires … reject|domain … publishes … reject|from domain … policy|publishes … policy|
      from domain … asks|from header … not authenticated|header from … not authenticated|header from … authentication|
      honor sender policy|spoof protection|claims to come from|unauthenticated use|
      domain based message authentication|policy of … from domain|domain … says reject|domain … policy says|
      domain owner … instruct|instructs … reject|domain … instructs|from header … mismatch|header from … mismatch|
      from … differs … envelope|from … not match … envelope|header from … not match|spf … dkim … align|
      neither … align|strict alignment|relaxed alignment|from domain mismatch|spoofed from|from spoofing|
      spoof … from header|domain … reject policy|from domain … reject|from domain … protected|protected domain|
      domain … protected|domain's owner|author's domain|align … from|not align … from|from … not align|
      domain … not match … from header|domain … not match … header from|from header … not match|header from … align|
      from … alignment|policy of … domain … reject|domain … policy … refuse|domain … policy … quarantine|
      domain … policy … discard|domain … owner … reject|domain … owner … refuse|domain owner … block|
      domain owner … policy|owner of … domain … reject|owner of … domain … refuse|owner of … from domain|forged from|
      faked from|fake from header|from header … forged|from header … spoofed|from header … fake|domain spoofing|
      spoofing … domain|spoofed mail|spoofed message|brand protection|yahoo … policy|phishing protection … domain|
      published … dmarc|dmarc reject|violation dmarc|p = reject`,
    sure: `dmarc failed|dmarc … policy|due to domain's dmarc|dmarc evaluation|fails dmarc|dmarc quarantine|
      dmarc unauthenticated|dmarc validation|unauthenticated email … dmarc|violates dmarc|aligned|alignment|
      rfc5322 from|reject policy|quarantine policy|domain's policy|from header domain|told … reject … domain|
      domain … tells … reject|domain … wishes|domain … asks|from header … envelope|authentication policy|
      sender authentication policy|policy … domain owner|policy published|domain's own policy|unauthenticated … from|
      owner … requests|owner … wishes|no alignment with|_dmarc|demands rejection|rejected by policy of|rfc 7489|
      yahoo's p reject|domain has p reject|from of a freemail|dmarc forbids third parties|forbids third parties|
      p reject|domain in the header from|politique … reject|passé … reject|política … dominio|list … yahoo … reject|
      list … yahoo … bounce`,
    likely: `claims to be from|strict policy|visible from|header from … domain|from header … domain|asks … reject|
      owner … asks|owner … demands|owner … forbids|owner … instruct|owner … not allow|owner … ordered|owner … policy|
      owner … published|owner … refuse|owner … reject|owner … says|owner … told|owner … wants|policy to reject`,
  },
  'no-spf-or-dkim': {
    topic: `spf … dkim signature|no … spf … no … dkim|spf … no … dkim|either spf or dkim|spf or dkim|spf and dkim|
      spf nor dkim|spf … dkim|dkim … spf|sender is unauthenticated|unauthenticated sender|
      not pass authentication checks|does not pass authentication|fails to pass authentication checks|
      required authentication level|dkim or spf|dkim and spf|neither … spf|neither … dkim|spf nor … dkim|
      unsigned mail|unsigned message|mail … not signed|message … not signed|no dkim signature … no spf|
      spf none dkim none|no domain authentication|without domain authentication|domain authentication|
      no sender authentication|sender authentication records|authentication records|no authentication info|
      no authentication information|no authentication data|no authentication results|no authentication at all|
      domain … not authenticated|unauthenticated sending|message … not authenticated|authentication of domain|
      neither … signed|neither … authenticated|no … spf … dkim|no … dkim … spf|lack … spf|without spf|lacks dkim|
      without dkim|missing dkim|dkim missing|no spf record|no spf policy|no dkim|no dkim signature|set up spf|
      set up dkim|setup spf|setup dkim|implement spf|configure spf|add spf|publish … spf record|
      w o domain authentication|mail authentication missing|email authentication|no valid authentication|
      set up mail authentication|domain … publishes neither|publishes neither|no spf … domain|domain … no spf|
      domain … no dkim|spf … absent|spf … missing|dkim … absent|no txt record|domain … without spf|
      spf … dkim … missing|spf … dkim … none|spf … dkim … set up|spf … dkim … absent|spf … dkim … lacking|
      spf … dkim … required|require spf|require dkim|need … spf|spf … required|dkim … required|spf … mandatory|
      dkim … mandatory|must … spf|must … dkim|bulk sender requirements|bulk sender guidelines|
      not authenticated by any|authenticated by any|failed to authenticate … domain|domain … fails authentication|
      domain … not pass authentication|sender … could not be authenticated|sender domain … not authenticated|
      sender domain … unauthenticated|unauthenticated … domain|authentication of sender domain|
      authentication of … sender|authentication … sending domain|authenticate … sending domain|
      identity … not be verified|spf … no … dkim … no|not … spf … dkim|not … dkim … spf|spf … nor … dkim|
      dkim … nor … spf|neither … nor … authentic|publish … authentication|domain … publish … spf|
      domain … publishes no|publishes no|enable … authentication … domain|sender … authentication … missing|
      domain … must … authenticate|senders must authenticate|authenticate … with spf|authenticate … with dkim|
      mail … without … authentication … domain|no way to verify … domain|verify … really … from|
      authenticated … domain|origin … not proven|origin … unproven|origin … unverified|unverifiable … origin|
      unauthenticated … mail|mail … unauthenticated|message … unauthenticated|dkim did not pass spf|dkim not pass spf`,
    sure: `reject reason unsigned|sender unauthenticated|authenticate … either spf or dkim|
      fail … authentication check|authentication information|does not have authentication information|spf dkim|
      dkim spf|authentication results … not pass|multiple authentication checks failed|unauthenticated mail|
      unauthenticated email|unauthenticated message|mail authentication|email authentication required|
      no authentication record|authentication requirements|missing spf|no spf|not authenticated … spf|
      sender authentication|unauthenticated|spf record missing|spf … or dkim|spf … and dkim|mail … not authenticated|
      spf … dkim … fail|authentication … spf|unsigned|not signed|authenticate your mail|authenticate messages|
      no signature|without … signature|must be signed|signed with dkim|lacks … signature|no domain signature|
      proves … mail|proof of origin|proof of … identity|prove … origin|prove … identity|not proven|only signed|
      complete dkim|dkim setup|spf none|dkim none|origin … not verified|unable to authenticate … domain|
      bulk senders must|domain … lacks|neither … record|not verify who sent|verify … sender … identity|
      authentication status|authentication results|authentication setup|domain verification|unverified domain|
      unverified sending domain|anonymous mail|authenticate your domain name|can not prove|cannot prove|no proof|
      really … comes from|really … from|have to sign your mails|publish what ips|no v spf1|mailauth none|
      add a txt record|publish policies for their outgoing mail|authenticate first … dkim|neither was present|
      sender … must be authenticated|required … authentication … domain|mail … nicht authentifiziert|
      absender … nicht authentifiziert`,
    likely: `authentication check|authenticity|authentication missing|authentication … absent|bulk senders|
      authenticate … sender domain|domain … authenticated|lack … authentication|must authenticate … domain|
      set up … authentication|setup … authentication|not authenticated … google|gmail … not authenticated`,
  },
  'content-spam': {
    topic: `not accept junk mail|junk mail not|spam detected|detected as spam|identified as spam|classified as spam|
      considered spam|looks like spam|rejected as spam|spam content|likely unsolicited|unsolicited mail|spam score|
      message looks like spam|declared spam|antispam checks|blocked for spam|too much spam|spam mail|spam like|
      message … spam|spam … reject|rejected … spam|spam check|score … spam|looks like {spam}|{spam} detected|
      {spam} level|{spam} detector|{spam} suspected|suspected … {spam}|considered … {spam}|classified … {spam}|
      {spam} classified|think … {spam}|believe … {spam}|identified … {spam}|flagged … {spam}|marked … {spam}|
      tagged … {spam}|recognized as {spam}|recognised as {spam}|treated as {spam}|appears … {spam}|seems … {spam}|
      resembles … {spam}|text … {spam}|{spam} blocked|blocked {spam}|{spam} refused|{spam} rejected|{spam} verdict|
      {spam} high|{spam} confidence|{spam} probability|kill level|spam or phish|spam class|class spam|contains {spam}|
      likely {spam}|probably {spam}|possible {spam}|definite {spam}|probable {spam}|obvious {spam}|
      unsolicited commercial|unsolicited advert|mass mailing|phishing attempt|phishing mail|phishing message|
      spamd returned|spamc|text analysis|smells like {spam}|smells … {spam}|{spam} found|not accept {spam}|
      not want {spam}|{spam} category|{spam} grade|{spam} index|{spam} likelihood|{spam} trap word|reads like|
      message text … spam|text looks|content looks|looks like advertising|looks like an ad|looks like advert|
      looks like … mass|appears … unsolicited|spam … exceed|spam … over|score exceed|scored too|score … over|
      score … above|score … reject|score … higher|score … required|score … greater|required score|spam report|
      fraud attempt|fraudulent mail|scam attempt|phishing link|phishing url|phishing page|phishing site|
      phishing detected|phishing content|suspected phish|phish suspected|link … malicious|url … malicious|
      dangerous link|link … phishing|url … phishing|website … listed|link … spam|url … spam|spam link|unwanted advert|
      advert … unwanted|advert … not|get rich|score … {spam}|{spam} … score|{spam} … points|{spam} … threshold|
      {spam} … limit|{spam} like|content … unsolicited|message … unsolicited|mail … unsolicited|content … commercial|
      filter … {spam}|text … advert|mail … advert|message … advert|content … bulk|message … bulk|looks … unsolicited|
      too much like|similar to … {spam}|rated … {spam}|counts as {spam}|{spam} filtering|your mail … {spam}|
      your message … {spam}|spam message|spam message not queued|DT:SPM|als spam eingestuft|当成垃圾`,
    sure: `spam … rejected|this is spam|spam filter|spamassassin|high spam|spam blocked|unsolicited message|
      likely spam|suspected spam|suspect spam|spammy|spam reject|reject … spam|unsolicited content|content … spam|
      appears to be spam|probable spam|spam found|contains spam|spam or virus|tagged as spam|spam signature|
      spam pattern|spam probability|url … blacklist|spam related|blocked as spam|bounce … spam|blocked … spam|
      suspicious content|mail … spam|malicious url|cloudmark|content filter reject|phish|spam|message filtered|
      mail content denied|bulk email|mail rejete|message rejete|junk mail|phishing|bulk mail|unwanted|
      high probability of spam|marked as spam|probably spam|smells|blacklisted url|spam url|spamming|similar to spam|
      unsolicited bulk|message … considered … unwanted|mail … was identified|spam … policy|anti spam|antispam|bayes|
      spam threshold|score exceeded|too spammy|spam not accepted|no spam|spam rejected|spam refused|
      we do not accept spam|mass mail|mass mailer|advertis … not accept|advertis not accept|no porn|porn|viagra|
      bulk mailer|spam warmup|scam|bayesian|phishy|unwanted mail|unwanted message|unwanted content|known spam|
      content … {spam}|{spam} rule|{spam} content|{spam} message|{spam} detection|{spam} scanner|vade secure|
      advertising|message score|score … limit|score … threshold|score … exceed|score … points|score too high|
      high score|too many points|content … advert|less advertising|suspicious link|suspicious url|malicious link|
      bad url|bad link|url … listed|link … listed|domain in body|link … in … message … blacklist|link … blocked|
      links in … message|url in … message|url … message … blacklist|pattern … spam|spammish|spam wording|
      content analysis|content scan|content score|marketing mail|commercial mail|commercial message|abusive content|
      untrusted content|no {spam}|not {spam}|spamminess|spaminess|spamlike|spam trap|{spam} … detected|{spam} … found|
      {spam} … reject|{spam} … block|{spam} … refuse|{spam} … discard|{spam} … suspected|looks like … spam|
      looks … spam|statistical filter|learning filter|machine learning|fuzzy hash|known … campaign|bulk … detected|
      bulk message|mass message|chain letter|hoax|bayes_99|bayes 99|razor2|spam high|spam bulk|probably fraudulent|
      fake invoice|pharmacy ads|take us for spam|takes us for spam|messageblocked|filter … advertisement|
      looks like junk|filter judges|gives … it … points|message … points|too many images`,
    likely: `unsolicited|suspicious|bulk|is spam|not want|advertis|junk|filter|uce|ube|content filter|
      rejected by … filter|blocked by … filter|trash|rubbish|promotional|newsletter|fraud|fraudulent|casino|lottery|
      pills|smelly|wording|rephrase|heuristics|fingerprint|spammer|advertisement|score|spamd|hits … required|
      too many links|suspicious message|suspicious mail|filter … score`,
    hint: `commercial|marketing|campaign|points|fishy`,
  },
  virus: {
    topic: `virus|malware|infected|viral|virus infected|virus … found|troj|trojan horse|ransomware|malicious code|
      malicious program|malicious software|malicious file|malicious payload|hostile code|harmful code|harmful file|
      infected file|infected message|virus scanner found|antivirus found|clamav found|malware found|carries … virus|
      carries … trojan|banking trojan|known trojan|sandbox verdict|verdict malware|malicious verdict|w32|eicar test|
      virustotal|dangerous code|malicious content|malicious … attachment|file … infected|file … virus|file … malware|
      threat found|threat detected|known threat|verdict … malicious|contains … malware|contains … trojan|
      contains … malicious|trojan found|worm found|worm detected|trojan detected|virus blocked|malware blocked|
      virus alert|malware alert|virus infection|malware infection|malware scan|malware scanner|virus … detected|
      malware … detected|found … virus|found … malware|found … trojan|found … infected|detected … virus|
      detected … malware|detected … trojan|{file} … virus|{file} … infected|{file} … malware|{file} … trojan|
      {file} … malicious|malicious {file}|infected {file}|malicious {file} detected|dangerous program|
      dangerous software|malicious object|malicious script|harmful content|harmful software|malicious message|
      malicious mail|exploit detected|exploit found|exploit … attachment|cryptolocker|emotet|botnet trojan|
      computer virus|infected … attachment|attachment … worm|attachment … dangerous code|malicious link … attachment|
      harmful … attachment|carries … malware|computer … infected|pc … infected|infected … computer|virus … message|
      message … virus|mail … virus|mail … malware|message … malware|message … infected|mail … infected|mail … trojan|
      message … trojan|virus … stopped|virus … removed|malware … stopped|malware … removed|antivirus … detected|
      antivirus … stopped|anti malware|antimalware|malware filter|malware protection|virus protection|virus filter|
      viral content|signature … virus|virus signature|clamav … says|antivirus … refuse`,
    sure: `virus found|virus detected|contains … virus|trojan|clamav|infection|worm|eicar|viruses|malicious|
      virenverdacht|antivirus|anti virus|disinfect|backdoor|spyware|virus scan|virus check|hostile|detonation|
      clamav milter|zero day|zero hour|exploit code|rootkit|keylogger|scanned and found|suspicious file|
      scan … positive|heuristic detection|scanner found|signature … malware|botnet malware|safe attachments|
      phish malware|code … malicious|suspicious executable|suspicious macro|positive scan|antivirus … reject|
      antivirus … block|antivirus … found|av scanner|av engine|av check|antivirus engine|antivirus scan|
      sandbox … malicious|sandbox … found|sandbox … verdict|threat … found|threat … detected|threat … removed|
      advanced threat|clean … computer|check … computer|scan … computer|harmful macro|suspicious payload|netsky|
      exploit.cve|exploit cve|antivirus … refused|trojan.|trojan encoder|mal_otorun|groupshield|scanmail alert|
      mcafee removed|f secure reports|drweb|virus in mail|pc clean|scanned … clean|wirusa`,
    likely: `sandbox|threat|harmful|payload|clamd|dangerous`,
    hint: `sophos|mcafee|kaspersky|bitdefender|eset|win32|downloader`,
  },
  'content-rejected': {
    topic: `{file} … {forbid}|{forbid} … {file}|double extension|file name extension|attachment policy|
      attachment filter|attachment management|attachment control|attachment rule|attachments are not|no attachments|
      encrypted zip|encrypted archive|encrypted attachment|encrypted file|encrypted document|
      password protected attachment|can not be scanned|could not be scanned|not be scanned|nested archive|
      archive inside archive|archive … too deep|archive nesting|amavis banned|data loss prevention|
      sensitive information|sensitive data|sensitive content|confidential information|credit card number|html only|
      html mail … not|html … not accepted|html … refused|html … not allowed|only … plain text|send plain text|
      plain text only|text only|use plain text|forbidden expression|forbidden word|forbidden phrase|forbidden term|
      forbidden string|prohibited word|prohibited phrase|banned word|banned phrase|blocked word|blocked phrase|
      bad word|contains … word|contains … phrase|keyword filter|offensive language|offensive words|offensive content|
      subject … blocked|subject … contains|subject … rejected|subject … banned|subject … refused|body contains|
      forbidden … header|content type … not|media type|mime type|office documents|executable content|active content|
      inappropriate content|inappropriate language|attachment detected|attachment found|{file} … stripped|
      files of this type|zip bomb|archive bomb|executable … attachment|executable file|macro enabled|disk image|
      encrypted mail … not|encrypted message … not|encrypted messages|body check|content inspection|content matches|
      content scan … policy|pattern … body|pattern … subject|foreign language|language … not accepted|tracking pixel|
      remote images|external images|url shortener|link shortener|shortened url|shortened link|short links|
      too many links|too many attachments|filename … contains|banned name|banned type|banned extension|
      forbidden extension|dangerous extension|bad extension|prohibited extension|extension … not|
      {file} … not … accepted|{file} … not … allowed|only … pdf|remove … {file}|{file} … removed|
      resend without … {file}|without … {file}|strip … {file}|type of file|kind of file|content … against|
      content … inappropriate|content … confidential|credit card|card numbers|bank details|personal information|
      personally identifiable|trade secret|data protection|outbound content|data … leak|leak prevention|word filter|
      swear words|vulgar|dirty words|adult content|pornographic|nudity|hate speech|{file} … not … wanted|
      {file} … quarantined|{file} … not … pass|not pass … {file}|never accept … {file}|{file} … not … permitted|
      {file} … not acceptable|unacceptable {file}|{file} … can not be|contains … {file}|contains … forbidden|
      contains … prohibited|contains … not permitted|contains … disallowed|contains … banned|includes … forbidden|
      text … forbidden|text … prohibited|text … banned|words … not allowed|word … forbidden|word … banned|
      word … blocked|expression … blocked|expression … not allowed|expression … banned|phrase … blocked|
      phrase … banned|phrase … not allowed|phrase … forbidden|forbidden … text|forbidden … in body|
      forbidden … subject|subject … prohibited|subject … not accepted|subject … filter|body … forbidden|
      body … blocked|body … prohibited|body … not allowed|body … filter|body … rule|content … rule|
      content … filter … rule|message content … not|no html|html part|html format|html … prohibited|image attachment|
      password protect|personal content|confidential … content|confidential … data|customer data|
      social security numbers|password protected zip|password protected zips|password protected archive|exe … bounced|
      exe … rejected|macros … refused|type de fichier|forbidden file`,
    sure: `content rejected|message content rejected|content … rejected|attachment|attachment not allowed|
      attachment type|blocked attachment|executable|file type|illegal attachment|banned file|banned filename|
      potential security issue|prohibited content|content … not allowed|content … prohibited|forbidden content|
      content policy|content … violat|content blocked|content … security|header rejected|body rejected|
      blocked extension|words in … message|subject rejected|unacceptable content|dangerous|prohibited attachment|
      content … policy|forbidden … url|body … rejected|banned … content|content denied|banned attachment|
      invalid content|banned content|password protected|rejecting banned|security threat|dangerous attachment|
      executable attachment|blocked file|executable files|max number of attachments|malformed … attachment|
      charset … not supported|attachments not allowed|attachment … rejected|file extension|number of attachments|
      attached file|suspicious attachment|unsafe attachment|message … contains … attachment|duplicate message|
      credential leak|mime parts|subject … not allowed|subject not allowed|subject … forbidden|subject line|
      character set|charset|reject header|type mismatch|no subject|archive|macros|profanity|obscene|dlp|
      forbidden list|offensive|unscannable|type of attachment|files … not allowed|files … not accepted|
      files … not permitted|convert to pdf|phrase … list|content … refused|content … blocked|content … forbidden|
      content … denied|content … not permitted|content control|content violation|content restriction|
      disallowed content|file … banned|file … forbidden|dangerous file|file attachments|encrypted content|
      personal data|classified information|social security|image only|inappropriate|cyrillic|contains … file|
      regular expression … body|racist|file attached|attachment … name|script … not allowed|embedded object|
      embedded script|embedded images|ole object|not unpack|unable to unpack|can not be inspected|not be inspected|
      password … zip|password … archive|password … attachment|rich text|html mail|formatted mail|plain text … only|
      subject … not|subject … word|text contains|contains … not allowed|not allowed content|content … not … allowed|
      content … not … accepted|content reason|contents … not|due to content|because of content|wording … not|
      term … not|blank body|blank subject|empty body|empty message body|empty subject|subject … empty|text … blocked|
      text … not allowed|without subject|profanity filter|password protected document|link to the file sharing|
      file filter|iso image|links … not admitted|not send … zip|as pdf … through|zip … password|mandar … zip|
      because of word|renamed … txt|makro|only take text`,
    likely: `content|header error|duplicate header|message content|zip|macro|content filter|email security|
      file quarantined|quarantined|file … blocked|extension|phrase|keyword|javascript|confidential|banned|attached|
      exe|password list|inspection|message contains|mail contains|iframe|winmail|{file} … policy|{file} … against|
      mail content|contains … link|contains … url|html … mail|html … message|mail … html|only text`,
    hint: `sensitive|forbidden|html|words|expression|rar|vbs`,
  },
  'message-malformed': {
    topic: `bare lf|bare linefeed|bare newline|invalid header|missing header|stray linefeed|linefeeds|
      duplicate header|header syntax|multiple from|{field} … twice|missing {field}|{field} … missing|without {field}|
      malformed {field}|{field} … malformed|unparseable {field}|unparsable {field}|broken {field}|{field} … garbage|
      {field} … unreadable|lone cr|cr without lf|lf without cr|nul bytes|nul characters|
      illegal content transfer encoding|base64 … not decode|not decode base64|header … without colon|
      no colon … header|bracket … header|empty line … header|blank line … header|no blank line|message id … invalid|
      invalid message id|message id … syntax|singular header|header … only once|subject line … missing|
      no subject line|two subject lines|absent {field}|lines of more than|characters per line|from line … address|
      subject … not encoded|raw 8 bit|{field} … incomplete|incomplete {field}|{field} … empty|nesting too deep|
      part … not decode|no boundary|invalid from line|internet message format|rfc … message format|{field} … occurs|
      {repeated} {field}|{field} … faulty|required header|{field} … not rfc|{field} … against|{field} … violates|
      {field} … garbled|{field} … corrupt|{field} … broken|{field} … unparseable|{field} … bad|bad {field}|
      wrong {field}|{field} … wrong|{field} … improper|improper {field}|{field} … contains|{field} … unencoded|
      {field} … without|display name … quot|lf instead of crlf|line feeds|bare … line|message format … not|
      format … message … wrong|format … mail … wrong|not … mail format|not properly built|barelf`,
    sure: `malformed message|message malformed|bare line feed|bare cr|bare carriage|lines too long|line length|
      header too long|bad header|header … missing|header … invalid|headers … not|multiple addresses in from|rfc 5322|
      rfc 2822|rfc 822|not rfc compliant|non compliant|rfc compliance|invalid mime|mime error|malformed mime|
      mime … invalid|message format|badly formatted|improperly formatted|missing date|missing from|missing subject|
      date header|message id … missing|no message id|missing message id|8bit|8 bit|non ascii … header|null character|
      nul character|header contains|not conform|conversion|header check|stray cr|invalid message|multiple … header|
      unparsable|unparseable|unterminated|header line|single … header|header error|stray|bad mime|
      content type … header|improper use of 8 bit|8 bit data|invalid characters in|too many headers|message not rfc|
      headers … too|illegal header|header … illegal|unqualified … header|bad message format|message structure|
      multipart … invalid|recipient list … header|bare lf received|line ending|subject … mandatory|naked lf|naked cr|
      lone lf|null bytes|mime boundary|broken mime|mime structure|header … repeated|{field} … absent|overlong line|
      separator … header|subject … encode|empty {field}|mime … nest|nested too|mime … broken|closing delimiter|
      closing boundary|end of header|mandatory header|header … mandatory|header … compulsory|broken quoting|end quote|
      lf instead|instead of crlf|crlf … line|line … crlf|binary … body|zero byte|mail format|format of … message|
      badly built|badly composed|composed wrong|message … damaged|damaged message|corrupt message|corrupted mail|
      mail … corrupt|garbled message|broken message|mail … damaged|invalid {field}|{field} … invalid|illegal {field}|
      {field} … illegal|not parse {field}|{field} … syntax|wrong format|incorrectly formatted|not properly formatted|
      ill formed|malformed mail|mail … malformed|header … folded|quoted printable|unencoded|undecodable|rfc2047|
      rfc2045|rfc2046|line terminators|end of line|lines … end|control characters … header|raw bytes|
      bit characters … header|bit … headers|header … bit|two from|several from|not … valid message|
      violates … standard|longer than … octets|header … standard|header … error|header … colon|header block|
      header section|not parse … message|message … not parse|whitespace … header|space … header|header … space|
      header … body|mime … error|mime … wrong|mime … bad|mime … defect|structure … message|date … form|date … future|
      well formed|wrongly encoded|bad encoding|encoding … wrong|encoding … invalid|charset … declared|
      not follow … standard|not comply … standard|mail program … wrong|mail program … broken|broken mailer|
      broken mail|broken client|rules … format|unreadable message|message … unreadable|mail … unreadable|
      message … not read|attachment … damaged|mime … missing|parse … header|message … parse|could not … parsed|
      interpret … header|not interpret … message|invalid body|in content type string|nesting of the mime parts|
      nesting of mime|neither to nor cc|unreadable after folding|continuation line|no server will parse|kopregels|
      is corrupt item|line longer|lines longer|line too long|missing … message id|without … message id|two to headers|
      newline … subject|header … newline|empty line between|html … one line|boundary … never closed|umlaute … header|
      no headers|without … headers|one or no … headers|no subject headers|subject headers|缺少有效的message id|
      缺少 … message id`,
    likely: `compliant|mime|malformed|no header|format of … mail|message … corrupt|message … broken|boundary|
      multipart|transfer encoding|not encoded|cr lf|line … longer than|from header … addresses|mail … not read|
      parse … message|parse … mail|rfc2822|from line|rfc … message|unbalanced angle|ends of … lines|
      the standard wants|never closed`,
    hint: `header|rfc|format|from header|header field|message headers|folding|defective|deformed|standards|mua|
      rfc5322|newline|nul|damaged|corrupt|separator|empty line`,
  },
  'message-too-big': {
    topic: `message too large|message too big|message size exceeds|size exceeds|maximum message size|
      message size limit|exceeds … size|size limit|mail too large|mail too big|mailsize|mail size|mailsize limit|
      message size|file too large|larger than … limit|message … larger|message … too large|message … too big|
      exceeds … limit … size|mail … too large|message … maximum … size|too large|message … more than … bytes|
      more than … bytes long|large … attachment|attachment too|attachment … limit|{letter} … {heavy}|{heavy} {letter}|
      {letter} … heavier than|{letter} … bigger than|{letter} … longer than|message length … longer|
      length … exceeds … maximum|larger than … allow|larger than … accept|larger than … permit|bigger than … allow|
      bigger than … accept|bigger than … limit|size … declined|size … not accepted|over … maximum size|beyond … size|
      size … beyond|{letter} … size … exceed|{letter} … size … limit|attachments … mb|attachments … exceed|
      inbound size|{letter} … weighs|max bytes|message quota size|smaller than … mb|size … not allowed|
      data … exceeds … maximum|{unit} … per message|{unit} … per mail|message … over … {unit}|mail … over … {unit}|
      attachments … too|file … too|{letter} … exceeds … maximum|{letter} … above … maximum|{letter} … over … maximum|
      over what … accept|allowed … size … exceeded|content … too large|content … too big|data … too much|
      {letter} too long|message length … exceed|body length … exceed|total … larger than|{letter} … {unit} … limit|
      {letter} … {unit} … maximum|{letter} … {unit} … allowed|limit of … {unit}|maximum of … {unit}|
      size … not acceptable|maximum allowed … size|file … exceeds|too big … deliver|make … smaller|mail too large for|
      message too large for`,
    sure: `too big|size exceeded|exceed … maximum size|exceeds maximum|exceeds size|max message size|size … exceeds|
      message length exceeds|maximum size|file size|fixed maximum message|too much data|size limits|attachment size|
      attachment … size|size … too|message … bigger|data size|oversize|exceeded … message size|body too large|
      maximum allowed size|data … too|line limit exceeded|size violation|maxsize|max size|larger than … maximum|
      size … refused|above … size|size … above|total size|size … ceiling|maxbytes|size … restriction|size constraint|
      attached … too|file you attached|file transfer|upload limit|message volume|mail volume|volume of … message|
      too … to be delivered|body … too|content too|length of … message|length of … mail|length … over|
      payload … larger|size filter|size check|attachments take|size is not|declared size|announced size|
      maximum length|max length|mail exceeds|attachment … over|file … over|smaller … mail|limit … bytes|
      maximum … bytes|limit … octets|octets … limit|octets … maximum|bytes … limit|more than … octets|exceeds … bytes|
      exceeds … octets|octets per|megabytes|split … attachment|compress … attachment|compress … file|
      reduce … attachment|smaller attachment|smaller files|reduce … size|smaller message|split … message|
      remove … attachment|too many bytes|too much content|excessive size|size … over|message … overshoot|
      size … allowed|permitted size|accepted size|message length|large file|big file|big attachment|download link|
      file sharing|bytes long|outsize|heavier than|size policy|small mails|large messages|big messages|large mails|
      big mails|message … exceeds … limit|attachment … heavy|max … {unit}|up to … {unit}|more than … {unit}|
      larger than … {unit}|bigger than … {unit}|over … {unit}|exceeds … {unit}|{unit} … limit|{unit} … max|
      {unit} … maximum|{unit} … allowed|only … {unit}|above … {unit}|beyond … {unit}|at most … {unit}|{unit} … too|
      {unit} … exceed|accept … {unit}|take … {unit}|greater than … {unit}|smaller than … {unit}|under … {unit}|
      {unit} … attachment|attachment … {unit}|mail … {unit}|massive attachment|greater than … limit|more bytes|
      bytes … permitted|bytes … accepted|bytes too|too much room|threshold … size|size … threshold|kilobytes|mbytes|
      not take … large|not accept … large|not accept … big|not accept … larger|zip or slice|octet count|
      combined weight|base64 adds|will not swallow more|proxy stopped reading after|large pdf|zu gross|trop lourd|
      trop gros|pièce jointe … lourde|taille … message|taille … pièce|muito grande|附件大小|pièce jointe … mo|sizenamed`,
    likely: `message exceeded|fixed limit on … size|message … exceeds|size … rejected|{letter} … exceed … what|
      over … size|size of … message|message … over … limit|mail … over … limit|message … beyond … limit|
      mail … exceeds … limit|cut … after|bytes … maximum|allowed size|weighs|volume of … mail|bytes … allowed|mb|
      too heavy|kb|mib|size … {unit}|pictures|anhang|exported|附件|big ones … not take|how large|how big|
      max attachment size|maximum attachment`,
    hint: `size|bytes|large|shorten|shrink|weight|gigantic|enormous|larger|huge|bulky|exceeds … limit|big|
      size of … mail|link instead`,
  },
  'too-many-recipients': {
    topic: `too many recipients|too many rcpt|recipients … exceeded|number of recipients|too much recipients|
      recipients per message|recipient limit|recipients limit|recipient count|one recipient at a time|
      only one recipient|bounce … recipients|multiple bounce recipients|multi recipient bounce|single recipient|
      too many {recipients}|too much {recipients}|that many {recipients}|maximum … {recipients}|
      {recipients} … per message|{recipients} … per mail|{recipients} per transaction|{recipients} per session|
      {recipients} per envelope|{recipients} … at once|reduce … {recipients}|reduce … recipient list|
      recipient list … too|cc list … too|too many … rcpt|too many … cc|too many … bcc|number of {recipients}|
      per message recipient|per mail recipient|addresses … cap|smaller groups|{recipients} … one mail|
      {recipients} … single message|no more recipients|address list … too|list … addresses … too|
      only … recipients per|{recipients} … each message|{recipients} … each mail|{recipients} number|
      recipients … count|recipients … too long|addressed … people|large … recipient list|long list of recipients|
      recipient … max|too large a group|recipients … mail … limit|{recipients} … one time|max recipient|
      recipients … too high|count … recipients … exceed|number … recipients … allowed|
      number … recipients … restricted|number … recipients … too|number … addresses … limit|number … addresses … too|
      recipients are allowed|only accept … recipients|accept only … recipients|accept … more recipients|
      take … more recipients|no further recipients|other recipients … later|try … remaining|multi recipient|
      mass mail … recipients|too many copies|RP:DRC|people … at once`,
    sure: `max recipients|recipients exceeds|limit … recipients reached|recipients per|excessive recipients|
      excess recipients|limit of recipients|rcpts|more than … recipients|limit of … recipients|maximum … recipients|
      recipients … reached|more than … {recipients}|max … {recipients}|{recipients} in a single|fewer {recipients}|
      less {recipients}|recipient … cap|smaller batches|{recipients} … one message|enough recipients|
      {recipients} beyond|beyond … {recipients}|up to … {recipients}|{recipients} … at most|number of … {recipients}|
      amount of {recipients}|count of recipients|over … recipients|above … recipients|excess {recipients}|
      surplus recipients|extra recipients|additional recipients|recipients … ignored|recipients … dropped|
      envelope … recipients|large a group|over … addresses|recipients … in cc|recipients … in bcc|recipient … maximum|
      recipients … above|receivers … over|number … recipients … exceed|number … recipients … limit|
      addressees … allowed|recipients permitted|retry … recipients|remaining … recipients|remaining addresses|
      rest … recipients|split … recipient list|split … mailing|in several messages|several smaller|
      distribution list … too|distribution … too|distribution … large|address fields|{recipients} … together|
      recipients … smaller|bcc … limit|cc … limit|large number of recipients|another message|separate messages|
      smaller portions|mailing list service|mass mailing|split … list|divide … mailing|group … large|
      mailing list software|mail merge|bulk … recipients|expanding the groups|in an envelope|addressees send this lot|
      then come again with the others|bcc orgy|rcpt commands per data|mass addressing|entries in cc|
      destinations in one message|addressee table full|one message may go to|mails with that many receivers|
      recipientlimiterror|of your … names|hidden receivers|more recipients than|directed to … recipients|
      addresses … were left out|recipients over limit|how many recipients|how many addresses|trop de destinataires|
      de una sola vez|two rcpt to|second rcpt to`,
    likely: `multiple recipients|recipient … limit|recipients reached|at most … {recipients}|last recipient|
      group … too large|recipients … message … limit|further recipients|{recipients} … maximum|exceed … {recipients}|
      split … recipients|bcc … cc|rest … later|too many names|names at a time|in one go|auf einmal|rundmail|soci`,
    hint: `people at|recipients … allowed|cc … bcc|addressed to … many|divide`,
  },
  'auth-required': {
    topic: `authentication required|must authenticate|authentication is required|not authenticated|
      smtp authentication required|must be authenticated|authenticate first|must issue authentication|
      authentication command first|{login} first|never … authentication|not … logged in|authenticate … before|
      identify yourself|no authentication no|credentials … not provided|credentials … not supplied|no user name|
      no password … given|not give … user name|not … provide credentials|not … supply credentials|
      authentication … none|switch on … authentication|enable … login|only … authenticated users|
      authenticated users only|authenticated clients only|logged in users|anonymous users|smtp auth … required|
      prior authentication|without prior authentication|issued no auth|access only after|only after authentication|
      only after login|log … before sending|sign … before sending|login … before sending|
      authenticate … before sending|log … before|unauthenticated session|unauthenticated sender|must precede mail|
      auth … first|must first authenticate|no authentication … sent|not sent authentication|
      client did not authenticate|not authenticate … before|without login|no user … password|smtp auth … mandatory|
      relaying only after|only after … log|client … not log|no auth command|auth command … missing|server demands|
      users only|device … not sign|wants … authentication|must … authentication|must provide … password|
      must provide … credentials|must provide … username|smtp authentication … enable|smtp login … enable|
      requires smtp auth|only with authentication|unknown client … authenticate|identify … first|
      session … not authenticated|connection … not authenticated|user … not authenticated|
      sender … not authenticated … smtp|no user … given|not … supplied … username|not … supplied … password|
      use submission for outgoing|submissionrefused`,
    sure: `while in authentication state|auth required|require authentication|need … authenticate|need authentication|
      client was not authenticated|not authenticated to send|please authenticate|login required|
      requires smtp authentication|must login|authenticate before|authentication first|before sending … log in|
      not logged in|turn on smtp authentication|smtp auth required|enable smtp authentication|anonymous|
      not authenticated to send mail|without authentication|unauthenticated user|submission … requires|
      pop before smtp|check … mail before|log in before|client not authenticated|not yet authenticated|
      no permission … authenticate|requires … login|authorization required|authentication needed|must … authenticated|
      smtp authenticate|turned on in your email client|user not authenticated|requires authentication|
      not permitted to … authenticate|turn on … authentication|smtp authentication … client|authentication in your|
      authentication … mandatory|authentication mandatory|without {login}|must … sign in|sign in before|
      before … authenticate|no credentials|no username|activate … authentication|authentication prior|
      unauthenticated submission|unauthenticated relay|unauthenticated client|unauthenticated connection|
      authentication … before|login … before|authentication must|login … first|password … first|needs to log|
      first authenticate|first log|first login|authentication … is off|without logging|login … compulsory|
      login … mandatory|credentials are needed|credentials required|credentials … must|provide your username|
      provide … password|supply … password|enter … username|credentials … missing|missing username|missing password|
      username … missing|password … missing|enter … credentials|requires that you … log|unauthorised no|
      authentication was not attempted|authentication … not … attempted|requires … sign|requires … credentials|
      requires … password|needs … login|needs … authentication|need … username|wants … password|wants … login|
      expects … login|expects … authentication|expects … password|demands … password|demands … login|
      insists … authentication|insists … login|must … login|must … password|must … credentials|must supply|
      should authenticate|should … log in|use smtp auth|using auth|switch on smtp|only for … users|only with login|
      only with smtp|only authorized|only authorised|anonymous relay|anonymous sending|anonymous login|
      anonymous connection|unidentified client|unidentified user|identification required|identification needed|
      without … log|only … password|only registered users|authentication … needed|authentication … necessary|
      authentication … compulsory|authentication … obligatory|login … needed|login … necessary|authenticated session|
      authenticated submission|supply … credentials|outgoing server requires|missing authentication|authorised before|
      authorized before|account holders|members … login|authentication … demanded|anonymous sender|
      authenticated … only|only … authenticated|only … logged|prove … identity|prove who|reserved for … users|
      own users only|customers only|only customers|before use|before you can send|missing credentials|
      not given … user name and password|client has not proven its identity|nil auth|needs a sasl identity|
      sign on is compulsory|give … user name and password|neither user nor key|authenticate before send|
      authenticate before sending|user … empty|password … empty|no field … password|needs to login before|認証なし|
      client host rejected access denied`,
    likely: `authenticate|authentication … required|{login} {needed}|must … log in|needs … password|
      smtp authentication … on|provide … credentials|outgoing server … authentication|skipped authentication|
      authentication … missing|not … identified|registered users|before you send|unidentified|submission … only|
      {wants} {login}|requires … username|who we are … before|login first|log in first`,
  },
  'auth-failed': {
    topic: `check credentials|authentication failed|authentication failure|invalid login|login failed|
      invalid credentials|bad credentials|username and password not accepted|authentication unsuccessful|
      authentication credentials invalid|incorrect authentication data|authentication code|
      username used for authentication|username … for authentication … not|application specific password|
      invalid password|wrong password|authentication … failure|credentials no longer valid|
      authentication function returned|credentials … expired|login … unsuccessful|could not … log in|
      could not sign in|can not log in|password fail|check … username|check … user name|check … credentials|
      check … login data|smtp user … not exist|api key … deleted|api key … revoked|api key … invalid|token … run out|
      multi factor|2 step verification|app specific|application password|username … password … combination|
      username … not on file|user name … full email address|too many login|too many failed login|
      failed login attempts|login attempts|legacy sign in|basic authentication|wrong … password|incorrect … password|
      invalid … password|password … wrong|caps lock|mechanism … not offer|authentication … unsuccessful|no such login|
      not verify … password|password … too old|bad user name|user … password … incorrect|user … password … invalid|
      user and password … match|login credentials|not the right password|password … not … correct|
      password … not … right|password we do not know|no account with … password|combination of … password|
      authentication attempt|authentication … no success|not authenticate … successfully|
      authentication was not successful|login … not successful|login not possible|too many … password|too many wrong|
      login … denied|token … expired|expired token|app passwords|application specific|
      password authentication … disabled|plain login … disabled|not enabled for … smtp|smtp … not enabled|
      smtp access not|credentials … incorrect|credentials … invalid|credentials … not|not accept … {credential}|
      {credential} … no longer valid|user unknown … password|unknown user or password|user name and key|key … not fit|
      auth … user … not|less secure apps|no permission … auth|not allowed … authenticate|not permitted … authenticate|
      {credential} … does not work|{credential} not accept|{credential} … not accept|{credential} … not match|
      {credential} … mismatch|mismatch … {credential}|could not … authenticate|can not … authenticate|
      unable to … authenticate|rejected … login|rejected … password|rejected … username|authentication … not work|
      authentication … aborted|re authenticate|two step|too many attempts|too many tries|full email address|
      could not login|could not authenticate|unable to authenticate|failed to authenticate|auth requested but missing|
      user and secret`,
    sure: `rejected authentication|authentication negotiation|invalid grant|reconnect … account|auth failed|
      login fail|incorrect password|password incorrect|password … incorrect|bad password|username … password|
      user name … password|credentials invalid|incorrect authentication|authentication rejected|smtp auth … fail|
      login denied|login invalid|invalid username|username … not accepted|authentication exception|
      authentication … invalid|basic authentication is disabled|smtp client authentication is disabled|
      authentication is disabled|app password|second factor|invalid second factor|log in via your web browser|
      web login required|eauth|sasl login authentication failed|smtp authentication error|unrecognized authentication|
      authorization failed|account … password|bad username|authentication not enabled|authentication aborted|
      cram md5 … fail|mechanism too weak|authentication not … permitted|no supported authentication|
      no suitable authentication|smtpauth|password expired|oauth|xoauth|access token|invalid user or password|
      invalid username or password|login … incorrect|smtp error could not authenticate|login error|
      authentication disabled|invalid authentication|authentication … not accepted|bad authentication|
      fail authentication|authentication … invalide|{wrong} {credential}|{credential} {wrong}|{credential} … {wrong}|
      {login} failure|{login} … failed|unable to log in|verify … password|verify … username|key … revoked|two factor|
      login … disabled|legacy authentication|refresh … token|wrong … username|login data|authentication … refused|
      unknown username|unknown login|not authenticate … user|stored password|password … outdated|password … fit|
      wrong user|login details|access data|right password|correct password|unknown user … password|not successful|
      logon rejected|too many bad|login … blocked|login … locked|login temporarily|expired oauth|
      generated for … application|code generated|password … disabled|password login|plain … disabled|pop before|
      imap access|pop3 access|credential check|less secure|{credential} … removed|{credential} … changed|
      unable to … login|refused … credentials|rejected … credentials|denied … login|authentication … error|
      authentication … problem|problem … authentication|sign in again|sign in … not|sign in … rejected|
      sign in … refused|sign in blocked|sign in attempt|reauthenticate|reauthorize|renew … token|new token|
      consent … app|second step|verification step|one time code|mfa|brute force|locked … attempts|attempts … locked|
      attempts … password|password attempts|password … not|username … not|secret … not|could not … sign|
      unable to sign in|sasl … failed|sasl … failure|sasl … error|bad user … password|key … expired|key … invalid|
      app code|verification code|one time password|smtp password|oauth2|misspelled password|wrong key|invalid key|
      invalid user credentials|challenge response|kerberos|typed … password|enter … password … again|
      re enter … password|forgot … password|username … unknown|login … unknown|identity … not … verified|
      not know … user|not know … password|smtp auth … disabled|bad response … auth|can not login|missing user name|
      no such mailbox password pair|bad guesses|no form of authentication supported|
      no form of authorization supported|am smtp … nicht anmelden|nicht … smtp … anmelden|not belong together|
      zugangsdaten … stimmen|anmeldung … abgelehnt|double authentification|授权码|认证失败|認証に失敗|password is correct`,
    likely: `authorize|authorization|logon|sasl|credentials|authentication mechanism|authorization code|
      user authentication|check … password|authentication error|not authenticate|authentication … denied|
      authentication … rejected|failed logins|{credential} … unknown|{credential} … error|{credential} … blocked|
      {credential} … locked|{credential} … disabled|{credential} … inactive|{credential} … deleted|sign in … failed|
      smtp username|log in … failed|xoauth2|mistyped|user and password|ntlm|plain auth|smtp verification|
      nicht am smtp anmelden|zugangsdaten … nicht|webmail … fine|same password|パスワード|forgot password`,
    hint: `authentication|login|password|bearer|api key|cram md5|radius|auth plain|auth login|authenticator|username|
      passphrase|secret`,
  },
  'tls-required': {
    topic: `must issue a starttls|must issue starttls|starttls command first|starttls first|tls required|
      tls is required|encryption required|encryption needed|requires encryption|requires tls|starttls required|
      without … encryption|without tls|without ssl|not encrypted|tls … required|encryption … required|only … {tls}|
      without {tls}|first {tls}|{tls} … before|activate {tls}|turn on {tls}|clear text|plain text session|
      connection … not protected|secure the session|secure … connection first|encrypt … connection|over tls only|
      {tls} … obligatory|fell back to plain|not accept … unencrypted|no tls no|no encryption no|
      unencrypted connection|clear text connections|must travel encrypted|mail … encrypted … only|start tls before|
      starttls … must|login … ssl only|login … tls only|auth … tls only|no auth … without|no login without|
      no mail without|mail … unencrypted|mail … plain text|no starttls … issued|starttls … issued|not use tls|
      not using tls|not using encryption|not use encryption|not use ssl|without using tls|wants … encrypted|
      insists … ssl|must … starttls|must start tls|policy requires encryption|policy … requires tls|
      encrypted … required|connection … encrypted … first|not secure … connection|connection is not encrypted|
      no encryption … used|no encryption … active|tls … not active|tls not active|tls … not used|ssl not used|
      unencrypted … not accepted|unencrypted … not allowed|login without encryption|without encryption`,
    sure: `starttls is required|requires starttls|require starttls|require tls|encrypted connection required|
      ssl required|requires ssl|must use tls|must use encryption|need tls|use starttls|not … over tls|unencrypted|
      plaintext … not|cleartext|issue starttls|secure connection required|secure connection is requiered|
      requires a secure connection|tls mandatory|ssl only|tls first|session not encrypted|only … secure connections|
      encryption is required|tls required but not supported|turn on ssl|turn on tls|in the clear|plaintext session|
      {tls} {needed}|{wants} … {tls}|before … starttls|before … tls|before … encrypted|plaintext|
      plain text connection|insecure connection|unprotected connection|connection … not secure|encrypt … first|
      encrypt … session|use ssl|over encrypted|tls policy|transport … secured|encrypted … only|secure … only|
      connection … protected|enforce tls|forced tls|encrypted clients|unencrypted login|plain smtp|plain connections|
      must be secured|session … secured|secured prior|secured before|encrypted prior|travel encrypted|travel … tls|
      sent … encrypted|link … encrypted|use encryption|with tls only|with encryption only|{tls} … must be|
      minimum … tls|at least tls|security of … connection|start encryption|logins … ssl|authentication … encrypted|
      authentication … secure|password … unencrypted|password … clear|password … plain|credentials … clear|
      credentials … unencrypted|tls protected|ssl protected|mail in clear|starttls … missing|transport encryption|
      end to end|encryption … policy|policy … encryption|only secure|encrypted … needed|encrypted … expected|
      secure … required|secure … needed|secure transport|secure smtp|secure link|not a secure|switch … encryption on|
      switch … tls on|set encryption|encryption to tls|encryption to ssl|encryption to starttls|upgrade to tls|
      upgrade … encryption|unencrypted … refused|connection must be|session must be|security layer|plain session|
      unsecured|tls or ssl|choose … ssl|choose … tls|start tls first|not protected|encrypted link|
      without ssl has been disabled|ssl or go home|encrypted channel and no other way|before the wire was protected|
      wants an encrypted socket|skipped starttls|clear connections … forbidden|choose a secured port|
      starttls although it is compulsory|demands tls|demand tls|open line|starttls … off|unverschlüsselt|
      verschlüsselung … keine|verlangt … verschlüsselung`,
    likely: `encrypt|use tls|plain text … disabled|secure connection|{tls} first|{tls} … required|
      connection … secured|authentication … tls|unprotected|set … ssl|set … tls|plain text|not do ssl|keine tls`,
    hint: `insecure|confidential|connection security|ssl or tls`,
  },
  'tls-failed': {
    topic: `tls not available|tls handshake|handshake failed|handshake failure|certificate verify failed|
      tls negotiation|starttls failed|encryption failed|tls … failed|tls … required … not offered|
      required … not offered … tls|starttls … required … not|not support starttls|not support … starttls|
      starttls not support|starttls … not support|not advertise starttls|not advertise … starttls|
      starttls not advertise|starttls … not advertise|not offer starttls|starttls not offer|starttls unavailable|
      starttls not available|starttls … not available|not support tls|tls not support|tls … not support|
      not support secure connection|not support ssl|no tls available|tls … not available|handshake … {failed}|
      {failed} … handshake|tls {failed}|starttls … {failed}|tls … error|ssl … failed|could not … tls|could not … ssl|
      unable to … tls|unable to … ssl|could not negotiate|can not negotiate|not complete negotiation|
      negotiation failed|negotiate … tls|negotiate … cipher|no common cipher|cipher … not|certificate … not valid|
      certificate … invalid|certificate … mismatch|certificate … not match|certificate hostname|certificate … unknown|
      certificate … not trust|certificate verification|certificate … self signed|hostname mismatch|issuer … unknown|
      not know … issuer|unknown authority|ca bundle|key too small|tls … too old|ssl … too old|tls … unsupported|
      secure layer|encrypted connection … failed|could not … encrypted|unable to … secure connection|
      not establish … encrypted|no starttls … offer|not advertise … tls|tls … not advertised|tls … not offered|
      starttls … not offered|no tls support|establish … secure|establish … ssl|cert … run out|certificate … run out|
      offers no encryption|not offer … encryption|encryption … not offered|encryption … not available|
      encryption … not supported|signed by unknown|certificate … other|certificate … not yet|certificate … failed|
      certificate … error|certificate … reject|no certificate|no shared|tls … out of order|tls … not working|
      encryption could not|could not … encryption|ssl … version|too old tls|tls … unexpected|ssl … wrong|
      intermediate certificate|starttls … not … possible|tls … not possible|ssl not possible|tls currently|
      not switch to tls|failed to start tls|not start tls|name on … certificate|certificate … name|not verify … cert|
      not verify … certificate|cert … mismatch|cert … host|certificate … no longer|certificate … out of date|
      certificate … issuer|certificate … signed|certificate … not accepted|certificate … could not|
      certificate … not verified|offers only ssl|protocol … too old|no protocol … common|no suitable cipher|
      no matching cipher|no usable cipher|dh key|first record|record … handshake|handshake … not|dane … failed|
      dane … not|no valid tlsa|peer … not … tls|peer … not support|remote … not … tls|remote … not … starttls|
      remote … no tls|remote … no starttls|destination … not … tls|destination … no tls|mx … no tls|mx … not … tls|
      host … no tls|host … not … tls|host … not … starttls|server … not … starttls|server … not … tls|
      no secure connection|secure connection … broke|secure connection … possible|because … remote party|
      remote party … closed … transport stream|unrecognized ssl message|remote certificate is invalid|
      tls … unauthenticated but required|invalid message invalid content type|
      unrecognized ssl message plaintext connection|certificate is valid for … not|x509 certificate is valid for`,
    sure: `system roots|ssl handshake|starttls … not … support|starttls extension not supported|starttls not|
      tls error|ssl error|ssl routines|certificate|self signed|certificate … expired|certificate … not trusted|
      certificate … match|unknown ca|unknown protocol|no shared cipher|protocol version|unsupported protocol|dane|
      mta sts|tlsa|tls alert|sslv3|server certificate|cannot start tls|can not start tls|unable to start tls|
      could not start tls|start tls|tls connection|tls currently unavailable|tls temporarily|tls is not available|
      untrusted certificate|tls … unavailable|starttls … fail|tls … problem|ssl exception|ssl negotiation|ssl connect|
      ssl read|starttls is required but|did not offer|stream socket enable crypto|failed to establish ssl|not offered|
      upgrade … tls|openssl|gnutls|verify … certificate|ssl {failed}|ssl … error|ssl … problem|encryption … failed|
      unable to negotiate|negotiate … secure|no ciphers|cipher suite|invalid certificate|expired certificate|
      unknown issuer|issuer … not|chain … trust|weak key|diffie hellman|tls … outdated|outdated tls|old tls|
      unsupported tls|no starttls|establish … encrypted|establish … tls|no encryption|trust chain|unknown certificate|
      agree … cipher|agree … protocol|common protocol|no common|tls … broke|ssl … broke|tls … disabled|
      tls … impossible|tls … interrupted|unable to … encrypt|tls … version|tls … at least|tls … mismatch|tls … bad|
      tls … wrong|wrong ssl|starttls … refused|starttls … broken|tls … broken|ssl … closed|tls … aborted|
      ssl … aborted|switch to tls|agreement … encryption|encryption method|encryption protocol|encryption algorithm|
      encryption … mismatch|encryption level|security certificate|verify … cert|verify … issuer|cert … issuer|
      cert … expired|cert … unknown|cert … self|cert … revoked|cert … chain|cert … wrong|cert … trust|cert … name|
      certificate … refused|sslv2|old protocol|obsolete protocol|insecure protocol|protocols … common|cipher … weak|
      weak cipher|cipher … too|cipher … unsupported|key length|rsa key|signature algorithm|handshake … closed|
      handshake … reset|handshake … timeout|no handshake|during … handshake|while … handshake|sts … failed|
      sts … mismatch|no ssl|client hello|server hello|private key|key file|cert file|not trust|alert … received|
      fatal alert|secure channel … not|ssl … certifi|trust anchor|crl|ocsp|not … start encryption|tls library|
      ssl library|key too|sts policy|peer … certificate|validated … chain|tls … currently|tls … server|truststore|
      keystore|encrypted session collapsed|bad record mac|wrong version number|alert protocol version|
      declared bad by the validation|encryption layer … did not start|problem with ssl|failure ssl|
      not encrypt connection|hostname was not match|pkix path|valid certification path|certification path|letsencrypt|
      cert … renewed|starttls … hangs|enforce … mx|policy to enforce`,
    likely: `tls|starttls|ssl|crypto|cipher|not trusted|tls protocol|tls session|peer certificate|
      secure connection … failed|secure connection … not|another host|wrong host|negotiations|could not switch|
      failed to start|no agreement|fingerprint|thumbprint|tlsv1|handshake|cert … invalid|issuer|cert|negotiate|
      root ca|wrong version|trust … server's|证书|certifikat`,
    hint: `pki|trusted|pem|renewal`,
  },
  'send-as-denied': {
    topic: `not one of your addresses|not one of your … addresses|not valid for your login|sender … not valid … login|
      send as|send as denied|not have permissions to send as|not owned by user|not owned by|send on behalf|
      not same as … authenticate|sender login|unconfigured sending domain|sending domain not configured|
      sending domain … not verified|unverified sending domain|not own … address|not own … sender|not yours|
      from … not match … account|from … equal … login|from … same as … login|equal … login|same as … username|
      from … differs … authenticated|from … differ|differs from … authenticated|differs from … login|user mismatch|
      not impersonate|use … as sender|sender … not verified|verified senders|sender identity|
      sender … not … registered|not a registered sender|alias … not registered|no permission … sender|
      permission … sender|permission … use … from|not … belong to … user|not … belong to … account|
      address … belong to|no right … address|not entitled … address|not entitled … sender|{from} … authenticated user|
      {from} … not … own|authenticated identity|login … sender address|may use only|only use … address|
      only send … from your|may only send|sender … not … assigned|not authorized … this sender|not correspond … user|
      not correspond … login|not correspond … account|from … not correspond|sender … not correspond|
      {from} … confirmed|sender … login … differ|sender … login … not|login … sender … not|address … other user|
      domain … not yours|domain … not belong|must use … own|must send … own|not authorized … from|
      use … different from|different from address|from address … must|wrong from address|from address … wrong|
      from address … differ|sender … not … account|sender … not … login|not the same|login … envelope from|
      sender domain not in|domain not in your account|unknown sender identity|sender identity … unknown|
      identity … not verified|not verified identity|not assigned to … user|not assigned to … account|
      sender is not authorized|not authorized in this account|use this … as from|use … address as from|
      sender address … your own|not allowed for … user|not permitted for … account|not authorized for … user|
      not authorized for … account|not authorized for … address|not authorised … address|not valid for … account|
      not valid for … login|not configured for … user|not configured for … account|not registered for … user|
      not connected to … account|user … not use|not use this address|no right … use|not have … right|
      permission … send … as|sender … forbidden … user|sender … forbidden … account|sender … refused … user|
      sender … denied … user|from … forbidden … user|sender … must … registered|sender … must … verified|
      sender … must … confirmed|sender signature|login … sender … mismatch|login … from … mismatch|
      sender … user … mismatch|from … user … mismatch|from … login … mismatch|mismatch … from|does not fit … login|
      not fit … user|not fit … account|not agree … login|not compatible … login|list of permitted senders|
      list of allowed senders|domain is unverified|username … sender … not match|unauthenticated from address|
      sender address not allowed|sender address is not allowed|fromnotuser|sendas|notauthenticatedsender`,
    sure: `not allowed to send as|sender address … not owned|sender mismatch|sender address must be same|
      from must be same|sender address must match|same as authentication|not … authorized to use|mail from must equal|
      not authorized to send on behalf|email address is not verified|not permitted to use … from|
      not allowed to use … from|sender … login mismatch|relaying disallowed as|not authorized … from address|
      sender is not same|from domain … not verified|sender … not same|sender not same|from … not same|
      not same as … user|relaying disallowed|must match … user|email address not verified|
      domain not allowed … header from|not allowed in header from|must match authenticated user|
      must belong to authenticated user|sender name not valid|not associated with … account|
      for specified email address|header from … not allowed|belongs to … else|belongs to another|may not send as|
      peer may not send|another person|equal … username|match … login|same as … login|same as … account|
      sender … differ|login mismatch|not permitted as sender|sender … not … belong|{from} must be|
      authenticated sender|not allowed … this sender|from must be your|from and login|under that name|name of another|
      name of … other|sender … of other|belongs to other|spoofing … login|only … your own|not allowed … from address|
      different sender|change … from address|from … is not … account|identical … login|from … identical|
      sender … identical|registered aliases|aliases … as sender|alias … sender|registered sender|not allocated|
      mail address as from|must be own|one of your aliases|from … one of your|not your sender|
      not permitted for … user|not valid for … user|not enabled for … account|lacks permission|send under|
      own this sender|address ownership|proof … address|prove … own|confirm … own|unregistered sender|
      sender … unregistered|mismatch … sender|mismatch … login|use … own address|only … own address|sender … alias|
      not … among … addresses|not … list … senders|allowed senders … account|from … other person|identity … not|
      add … identity|sender acl|from … not … verified|verify … from address|not … associated with … account|
      not linked to … account|no rights … sender|authorized user|authenticated user|user … sender … mismatch|
      sender rights|login … sender|sender … login|address … not … assigned|but posting as|allowed persona|
      authenticated user's own address|in from … lacks the right|signing in as one|foreign from address|
      from header differs|differs from the authenticated identity|list of verified senders|
      not be tied to your api token|no claim on this sender|spoofing a colleague|lacks the right to put|
      not authenticated sender|não é válido para o seu login|sender not match|from address … not authorized to send`,
    likely: `not authorized to send|from address … not match|sender … not match|address … not registered|
      not authorised to send|sender not authorized to send|not permitted to send as|behalf|from address … not allowed|
      sender … not authorized|domain … not verified|not allowed to send … from|from … does not match|
      unauthorized sender|must match … authenticated|not allowed as sender|unverified address|
      from address not verified|not … permission to send|not authorized as|sender … different|sending as|
      not the owner|not your address|someone else|somebody else|other person|another user|different user|other user|
      impersonation|not … belong to you|{from} … not … authenticated|not allowed … this from|confirm … sender|
      permitted senders|from … of other|address … of another|not your mailbox|not your domain|other sender|
      foreign sender|sender … foreign|fake sender|false sender|sender spoof|from spoof|sender rewriting|own mailbox|
      sender … not your|not identical|different account|other account|another account|another mailbox|
      another customer|other customer|only registered|unknown identity|identity … unknown|as from address|
      not allowed for … account|not registered with|owner of … address|owner … sender|own the domain|
      sender … unconfirmed|unconfirmed sender|unconfirmed address|unregistered address|add … sender|mismatch between|
      conflict … login|not correspond to|own … address|identities|unverified sender|login name|sender … user|
      foreign address|other people|someone you are not|one of your addresses|must be one of your|not one of your|
      somebody you are not|shared mailbox|差出人`,
    hint: `impersonate|pretend|masquerad|ownership|sender … not … list|user … sender|spoof|same account`,
  },
  'account-blocked': {
    topic: `message sending … disabled|sending … account … disabled|tenant … threshold|outbound spam|
      bad outbound sender|account … suspended … sending|sending … suspended|{stopped} … from sending|
      frozen your account|suspended your account|account under review|pending investigation|account … quarantine|
      payment … required|plan … lapsed|shut off … outbound|restore sending|your user … disabled|
      verification … pending … account|business verification|account … not activated|account … not … approved|
      account … not … verified|sending … on hold|right … withdrawn|organization … not accepted|new organization|
      smtp access … blocked|no longer send|no longer allowed to send|{out} … {stopped} account|service … cut off|
      customer … no longer|customer … not allowed|mailing … suspended|account … temporarily … sending|
      unusual … sending|sending spam … blocked|security reasons … account|account … security reasons|
      domain … suspended … sending|user … blocked … abuse|smtp … disabled … account|smtp service disabled|
      relay service … disabled|not yet activated|not yet approved|not yet verified|not yet confirmed|
      account … not confirmed|pending approval|not send until|{account} … {stopped} … spam|
      {account} … {stopped} … sending|{account} … {cutOff}|{out} … {cutOff}|{account} … not allowed to send mail|
      no more sending|blocked by … administrator … account|account … billing|account … expired … sending|
      sender … under review|sending … under review|sending rights … revoked|able to send … again|
      permission to send … revoked|smtp user … disabled|smtp user … blocked|smtp user … suspended|
      smtp account … suspended|smtp account … blocked|smtp account … disabled|smtp account … locked|
      smtp login … blocked|smtp … blocked … account|smtp relay … suspended|relay account … suspended|
      abuse from your account|policy violation … account|your server … spam … account|high bounce rate|
      high complaint rate|closed for spamming|continue sending messages|outbound spam exception|
      contact support regain access|ownaccountblocked`,
    sure: `only send testing emails|your account … blocked|your account … suspended|your account … disabled|
      your account … restricted|tenant … blocked|tenant … exceeded threshold|account … under review|
      sending privileges|sending … paused|sending … disabled|account … sending … blocked|authenticated user … blocked|
      sender … suspended|sender's account … suspended|user … suspected of sending spam|account … compromised|
      smtp … suspended|mail sending … suspended|email feature … suspended|outgoing mail … suspended|
      outgoing … suspended|blocked for sending|account … terminated … sending|domain … exceeded … discarded|
      max defers|outgoing mail … stopped|sending … switched off|sending has been stopped|blocked your account|
      locked your account|disabled your account|account … hijacked|account … hacked|account … investigation|
      account … unpaid|plan … expired|trial … expired|trial … over|sender … banned from|sender's account|
      your mailbox … suspended|your login … blocked|account … spamming|terms of service|terms of use|sending rights|
      your service … suspended|service cut|password … stolen|account … misused|sending … forbidden|
      sending … prohibited|taken away|account … stolen|credentials … stolen|account … infected|virus … your computer|
      spam … by your account|your domain … suspended|your domain … disabled|smtp disabled|awaiting approval|
      awaiting verification|trial … finished|trial … ended|suspected hack|website … hack|traffic … investigation|
      sender was disabled|disabled by an administrator|suspended by … administrator|locked by … administrator|
      overdue invoice|outstanding payment|outstanding invoice|payment … failed|payment … missing|payment … due|
      payment … overdue|credit card|renew … subscription|renew … plan|renew … account|subscription … cancelled|
      subscription … ended|subscription … inactive|subscription … suspended|plan … cancelled|sending … review|
      sending capability|sending ability|sending function|sending permission|ability to send|privileges … revoked|
      mailing privileges|smtp privileges|smtp rights|relay … suspended|api account|your provider … suspended|
      abuse … suspended|abuse … your account|violat … terms|terms … violation|against … terms|mailbox … abused|
      login … abused|password … leaked|credentials … leaked|credentials … compromised|password … compromised|
      account … seized|account … phish|account … takeover|botnet … account|malware … your account|your website … spam|
      your script … spam|account … too many|suspended for spamming|disabled for spamming|locked for spamming|
      account … unlock|change … password … unlock|account … unusual|unusual activity|suspicious activity … account|
      hosting account|account … sanction|account … penal|contact … support … account|reactivate … account|
      account … reactivat|terms … violat|acceptable use|spam … from … account|sending spam … account|billing|
      spammer … account|unblock … account|ask … to reactivate|hold … sending|{out} … {stopped}|ban on your account|
      outgoing mail hold|terminated for violating|suspended unpaid|unpaid invoice|account … penalty box|
      stolen password|hacked script|you logged in with … deactivated|receive only|sign in locked|login locked|
      your user is disabled by the provider|versand … gesperrt|trial tenant|shut out from outbound|
      my account … disabled|my account … suspended|our account … suspended|our account … disabled|
      sendgrid account … suspended|account … suspended contact support|
      account has been suspended please contact support|restricted user|restricted entity|restricted entities|
      banned us|they banned|blocked for spam after|set a new password because of suspicious|forced to change password|
      forced to set a new password|nothing goes out|restore … sending|mailbox … hijacked|got phish|activité suspecte`,
    likely: `tenant|account … locked … spam|user … blocked from sending|your account … not allowed|
      service … suspended|weren't recognized as … sender|not recognized as … sender|smtp account … not activate|
      activate … account|account not subscribed|mail server … suspended|sandbox|account … not set up|
      your account … {stopped}|hijacked|hacked|compromised|subscription … expired|account … closed for|
      account … abuse|user … banned|sender … frozen|your mailbox … blocked|account … violation|account … terms|
      account … verification|account … awaiting|sender … deactivated|sender … disabled|sender … inactive|
      sender … locked|customer account|right to send|not paid|switched off by|abuse department|customer … blocked|
      customer … suspended|banned … account|banned user|user … abuse|blocked for abuse|stopped … complaints|
      account … complaints|spam outbreak|taken over|suspicious logins|suspicious sending|sent spam|license … expired|
      contract … ended|contract … terminated|package … expired|closed … account|account … shut|account … cancelled|
      not been activated|account … new|pending verification|account … review|manual review|{account} … not send|
      outgoing traffic|under investigation|reputation … account|account … reputation|smtp … locked|suspended … abuse|
      locked … abuse|disabled … abuse|terminated … abuse|closed … abuse|abuse … closed|due to abuse|because of abuse|
      reported for abuse|bounce rate|complaint rate|rate of complaints|rate of bounces|unlock … account|
      change your password to|abuse desk|abuse team|security team|account … limited|blocked by … provider|re enable|
      contact … abuse|{out} {stopped}|sending for this account|suspicious activities|compte … bloqué pour|
      nobody … can send|get … unblocked|compte … bloqué|missbrauch|until … reviews`,
    hint: `unpaid|overdue|stolen|misuse|abused|your payment|privilege|breach|leaked|takeover|outbreak|lapsed|fraud|
      penalty|suspension|deactivation|reinstat|reenable|unlock|appeal|barred|on hold|investigation|cleaned … site`,
  },
  'sending-quota': {
    topic: `address rejected policy rejection quota exceeded|only … messages per day|only … per day|
      maximum number of sent emails|reached … maximum number of … emails|24 hours period|more quota than|
      service invoked too many times|daily sending quota|sending quota|daily limit|daily quota|hourly quota|
      hourly limit|sending limit|daily user sending limit|monthly limit|submission quota|daily … quota|hourly … quota|
      daily … limit|hourly … limit|throttling quota|daily {allowance}|monthly {allowance}|per {period} {allowance}|
      {allowance} … per {period}|today's {allowance}|sending {allowance}|messages per {period}|mails per {period}|
      mails a {period}|over quota … outbound|over quota … sending|sending … over quota|recipient limit … day|
      after midnight|free account|trial … limit|test allowance|no more credits|your own limit|
      number of mails … {period}|number of recipients … {period}|max … per {period}|can send … messages|
      may send … messages|may send … mails|may send … per|no more mails|maximum of … mails|number of … outgoing|
      outgoing mails … reached|outgoing messages … reached|outgoing mails … limit|outgoing messages … limit|
      outgoing … exceeded|sending … exceeded|sending … used up|ran out of … credit|message quota|
      mail quota of … account|account … quota … mails|sent … messages … limit|sent … mails … limit|
      sent too many mails|user has sent … too|mails per|mails … last … min|messages … last … min|no mails left|
      try again tomorrow|all mails … used|outgoing mail quota|outgoing mails … per|per day … hosting|allowed per hour|
      allowed per month|allowed … day|permitted per day|daily message|daily mail|daily send|daily recipients|
      monthly message|monthly mail|monthly send|hourly sending|limit … user … day|limit … user … hour|used up all|
      you've reached|you have exceeded … sending|already sent … today|already sent … messages|already sent … mails|
      more mails than|more messages than|come back tomorrow|not send … today|no more … today|any more … today|
      recipient daily limit|daily send limit|sending quota exceeded|mail sending quota exceeded|
      rejected mail sending quota exceeded|sending quota exceed|policy rejection quota exceeded|max mails per hour|
      exceeded the max mails|outgoing limit reached|outgoing … quota|outgoing email quota|exceeded outgoing|
      relay quota|over your relay quota|max rcpt to daily limit|max rcpt … daily limit|sendingquota`,
    sure: `daily sending limit|monthly quota|maximum … per day|messages per day|emails per day|
      submission quota exceeded|quota … day|sending limits|daily maximum|maximum daily|exceeded … daily|
      exceeded … hourly|plan limit|maximum credits|out of credits|not enough credit|email quota|quota for … sending|
      send quota|outgoing limit|outgoing message limit|reached … limit … sending|daily … exceeded|
      maximum number of … messages … day|limit … per day|reached your limit|your sending limit|reached … limit|
      quota exceeded … domain|domains … quota|limit … account … exceeded|per 24 hours|limit … rcpts|
      recipients per day|account limit|messaging limits|sending allowance|exceed … messaging|allowance … used|
      hourly {allowance}|weekly {allowance}|per {period} … {allowance}|{allowance} … today|outbound {allowance}|
      outgoing {allowance}|messages a {period}|recipients a {period}|{allowance} … this month|mails today|
      messages today|sent … today|until midnight|sent … 24 hours|recipients in … h|upgrade … plan|free plan|
      billing cycle|billing period|credits … used|no credits|credits left|credit balance|
      number of messages … {period}|{period} share|share … gone|each month|every day|every month|free users|
      until next|next hour|next day|next month|wait until|enough for today|sending … exhausted|insufficient credit|
      insufficient balance|top up|buy more|package … allows|plan … allows|plan … limit|plan … quota|quota of messages|
      quota of mails|mail allowance|account … sent … messages|account … sent … mails|message count|mail count|
      mails left|messages left|sends left|user has sent|account has sent|smtp credits|credits … consumed|
      credits … exhausted|credits … gone|credits … spent|mail credits|quota … outgoing|allowed … month|maximum hourly|
      max daily|max hourly|daily max|hourly max|daily number|daily count|daily total|daily amount|monthly total|
      hourly mail|weekly sending|sending threshold|limit for sending|limit for outgoing|limit … your plan|
      limit … your domain|limit … your package|limit … tariff|limit … subscription|limit … license|limit … free|
      limit … trial|beyond your limit|beyond your quota|used your … quota|used up your|you've hit|you exceeded … mail|
      sent enough|as many … as allowed|next billing|next period|next cycle|new day|quota renewal|quota … renew|
      quota … refill|limit … lifted|limit … renewed|quota … tomorrow|limit … tomorrow|wait … tomorrow|again tomorrow|
      until … tomorrow|today … limit|today … quota|today … maximum|today … messages|quota … reset|limit … reset|
      reset … midnight|sender … quota|quota … recipients|since yesterday|since midnight|one day|volume … exhausted|
      volume … consumed|sent all|used all|quota … gone|limit … used|demo account|test account|paid plan|higher plan|
      bigger plan|larger plan|more credits|buy credits|credits have run dry|not_enough_credits|not enough credits|
      do not have the balance|outbound tally|outgoing limit of the mailbox|weekly total of outgoing|terrl|
      external recipient rate|entitled to … messages|lets php mail|tageskontingent|sendevolumen|too many sent by you|
      buy a new bundle|mail sending quota|ses limit|ses limits|gastó … créditos|package lets|hoster lets|
      hoster … an hour|hoster … per hour|mails for today|used up … today|ses sandbox|limite d'envoi|quota d'envoi|
      envíos por hora|envíos diarios|límite de envío|límite de envíos|envios por hora|limite de envio|
      limite de envios|limit wysyłania|quota d'envois|alcanzado el límite|发信限额|total recipients per hour`,
    likely: `mails day|messages day|emails day|credits|per day|24 hour|recipient quota|recipients per {period}|
      tomorrow|allotment|allowance|each day|each hour|can send … mails|mails in … hours|prepaid|quota for … account|
      you have sent … too|sent … too many|number of mails|number of messages|used … today|hourly message|
      limit … your account|limit … your mailbox|midnight|today … mails|quota … sender|used … messages|quota … used|
      per user|per account|per mailbox|daily|allotted|entitlement|over your … limit|you have sent too|sin créditos|
      mails pro stunde|e-mails pro stunde|bis morgen|bis morgen warten|aufgebraucht`,
    hint: `your plan|balance|recharge|tariff|contingent|package|exhausted your|resumes|renewal|{allowance} … {used}|
      quota … messages|this month|subscription|used … mails|trial|{allowance} of … mails|pro stunde|por hora`,
  },
  suppressed: {
    topic: `found inactive addresses|inactive recipients are ones|hard bounce or … complaint|
      tried to send to … inactive|suppression list|suppressed|recipient … marked as inactive|generated … hard bounce|
      do not send list|not delivering to a user|marked your messages as spam|suppress complaint|suppress bounce|
      opted out|never send|exclusion list|history of … bounces|consecutive bounces|bounced … last|reported … as junk|
      delivery skipped|not tried again|list hygiene|withdrew consent|previous bounces|previous hard|
      global unsubscribe|asked never|blocked … bounce … list|sending platform … refuse|spam complaint … recipient|
      no longer wants|earlier delivery failure|recipient inactive due|inactive … bounces|bounced … days|
      too many bounces|after … hard bounce|not sent … bounced|not sent … unsubscribed|not sent … complain|
      no delivery tried|delivery not tried|no delivery attempt|blocked recipient list|recipient block list|
      recipient on … block list|address … on … blacklist of … account|do not contact list|do not mail list|
      no mail list|removed from … mailing|deleted from … mailing|marked … spam … earlier|black listed contact|
      address … quarantine … bounce|known bad address|known to bounce|inactive address|blocked … because … bounce|
      previous message … bounced|earlier message … bounced|earlier mail … bounced|contact … opted|
      reported spam before|users who complained|complaint from … recipient|previously bounced address|
      dropped before sending|hard bounced … earlier|hard bounce … before|hard bounce … previous|member … bounc|
      list of suppressed|list of blocked recipients|account level suppression|suppressed … recipient|
      suppressed … address|recipient … suppress|address … suppress|unsubscribed from|unsubscribed address|
      address … unsubscribe|user … unsubscribe|opt out list|wish … not … contacted|wants no more|
      cancelled … subscription … newsletter|we no longer deliver|we no longer send|not attempt delivery|
      not attempt to deliver|not even tried|dropped because … bounce|discarded because … bounce|remove … suppression|
      inactive recipient error|postmark inactive recipient`,
    sure: `on suppression|suppress|previously bounced|previous bounce|address … bounced before|unsubscribed|
      previously unsubscribed|bounced address|recipient … suppressed|previous … failed … not|hard bounced|
      marked as bounce|dropped … bounce|not delivering to previously|bounce list|recently bounced|historical bounce|
      do not contact|excluded recipient|bounced before|earlier bounce|past bounces|bounce history|bounced recently|
      already bounced|complained … earlier|marked … as spam|sending skipped|withdrawn consent|without consent|
      on hold … bounce|contact … bounced|nomail|never be contacted|recipient complained|contact … complained|
      earlier failed|newsletter … blacklist|blacklist of the newsletter|unsubscribe list|bounced … past|bounced too|
      bounced … week|bounced … month|bounced … year|bounced already|last bounced|once bounced|bounced once|
      bounced twice|bounce score|bounce … recorded|recorded bounce|bounce database|delivery not attempted|
      revoked consent|consent … revoked|consent withdrawn|excluded from|quarantined address|undeliverable earlier|
      earlier undeliverable|undeliverable before|previously undeliverable|inactive subscriber|contact … blocklist|
      contact … blacklist|do not disturb|status … cleaned|report of this recipient|previously complained|earlier hard|
      bounced hard|subscriber … bounced|subscription … bounc|bounce flag|flagged … bounce|flagged … undeliverable|
      marked … undeliverable|marked … bounced|list of bounced|list of … unsubscribed|global suppression|
      suppression … entry|sending … suppressed|unsubscribed recipient|subscriber … opted|recipient … opted|optout|
      refuses … newsletter|newsletter … cancelled|not deliver to this address|without an attempt|rejected … suppress|
      blocked … suppress|blocked … unsubscribe|never mailed|list cleaning|list cleaner|reactivate … contact|
      reactivate … recipient|reactivate … address|unblock … recipient|unblock … address|unsuppress|
      delete … suppression|bounces … file|subscriber … withdrew|not want … to receive|not wish to … receive|
      blocked list … account|bounce … earlier|blocklisted contact|unsubscription|resubscribe|
      recipient … inactive … bounce|complained about you before|sperrliste ihres versandkontos|earlier spam report|
      spam reporting address|on_denylist|reject_reason unsub|preblocked|killfile|entry made by feedback loop|
      previously returned|muted for|blacklist of your account|denylist|contact cleaned|cleaned contact|
      contact … cleaned|rejected hard bounce|hard bounce denylist|hard bounce blacklist|skips … contact|
      sendgrid … drops|sperrliste … versandkonto|ses blacklist`,
    likely: `repeated bounces|repeatedly bounced|bounced … times|complained before|earlier complaint|
      reported … as spam|marked … as junk|not attempted|no attempt|because of bouncing|due to bounces|due to previous|
      inactive contact|blocked contact|contact … blocked|previously failed|failed before|consent|asked … not to be|
      previous … complaint|complained about|stopped sending to|repeated failures|past failures|earlier failures|
      previous failures|failures … past|marked as invalid|further mailings|bounce count|bounce … threshold|
      bounce limit|number of bounces|after … bounces|soft bounces|permanent bounce|not send to … address|
      without trying|held back|feedback loop|abuse complaint|abuse report|gdpr|double opt|not opted|
      previously rejected|previously invalid|known invalid|dead address|stale address|recipient status|spam report|
      recipient … reported|user … reported|who complained|complaint … recipient|recipient … complaint|
      recipient … complain|hard failure|address bounced|recipient … bounced|mailbox … bounced … before|user … bounced|
      bounce status|recipient … unsubscribe|never tried|was not tried|ignored because|dropped … complaint|
      blocked … complaint|protect … reputation|clean … list|remove … from your list|before … bounce|
      no longer … mailed|address blacklisted|bounced earlier`,
    hint: `withheld|exclusion|excluded|earlier|objection|since … bounce|bounce … since`,
  },
  'syntax-error': {
    topic: `syntax error|command unrecognized|unrecognized command|command not recognized|unknown command|
      invalid command|bad command|syntax error in parameters|command not recognised|not … smtp verb|
      not an smtp command|garbage after|not parse command|command … not parse|unparseable parameter|unreadable line|
      wants … argument|argument required|too many arguments|input line|command line … long|must be followed|
      followed by digits|command … control character|spelled wrong|no base64|not base64|not valid base64|
      invalid base64|command … malformed|missing colon … from|space after colon|not a mail command|
      too many characters|illegal character … command|invalid input|not … valid command|no such verb|
      not recognise … command|not recognize … command|command … not recognized|command … not known|command … too long|
      too long command|value … not a number|invalid size|no parameters allowed|parameters not allowed|
      takes no argument|takes no parameter|no argument allowed|not allowed to have arguments|argument not allowed|
      unexpected argument|line … not terminated|address … angle bracket|put … address … brackets|not speak smtp|
      not an smtp client|can not be read|argument no|unknown esmtp option|data not decodable|not be decoded|
      syntax should|syntax of … command|syntax … parameter|syntax … argument|syntax not understood|
      invalid format of … command|bad arguments|no such command|no known command|not … known command|
      not … recognised command|not … recognized command|not a valid smtp|not valid syntax|not … legal command|
      unrecognised command|can not understand|could not understand|could not parse|can not parse|error in … syntax|
      parameter … not valid|option … wrong|characters … command|ssl … plain port|line … characters`,
    sure: `command unknown|invalid parameter|syntactically|parameter … not recognized|command line too long|
      command too long|unrecognized parameter|unsupported parameter|requires argument|wrong number of arguments|
      bad syntax|error in parameters|parameters or arguments|protocol violation|malformed command|non protocol|
      command … unrecognized|unknown … parameter|line too long command|expected … command|invalid syntax|
      improper command|command parameter|empty command|extraneous|bad parameter|not understood|not a command|
      bad option|invalid option|garbage … command|unparseable command|unparsable parameter|unreadable command|
      missing argument|argument missing|missing parameter|needs an argument|expects … argument|takes … argument|
      no argument|wrong argument|argument … wrong|missing brackets|angle brackets|without brackets|brackets missing|
      command … misspelled|command … typo|mistyped command|base64 … invalid|malformed … parameter|parameter … wrong|
      parameter … malformed|syntax … wrong|wrong syntax|incorrect syntax|syntax … incorrect|expected digits|
      colon missing|command … incomplete|incomplete command|{command} syntax|address needed|argument needed|
      blank … colon|space … colon|colon … space|unexpected text|text after|trailing text|trailing characters|
      trailing garbage|trailing junk|extra characters|extra text|extra parameter|known instruction|
      unknown instruction|cannot interpret|parameters bad|incomplete arguments|incomplete parameter|
      argument … invalid|argument … not valid|argument … bad|illegal argument|illegal parameter|illegal syntax|
      illegal option|illegal input|bad input|input … not|input rejected|input error|unknown request|unknown token|
      unknown input|line was cut|line … overflow|overlong command|command buffer|buffer overflow|expected … address|
      missing … colon|colon … expected|missing keyword|keyword missing|missing value|value missing|value expected|
      not a number|not numeric|must be numeric|number expected|bad number|bad value|invalid value|value … invalid|
      bad size|unexpected parameter|unexpected character|unexpected token|unexpected end|premature end|missing crlf|
      closing bracket|opening bracket|address … in brackets|rfc5321|rfc821|violation of … protocol|speak smtp|
      http … smtp|base64 … decode|decode base64|undecodable base64|bad base64|malformed base64|malformed input|
      malformed line|malformed request|malformed argument|what you sent|unknown word|size argument|no number|
      unknown esmtp|unknown extension|unknown … option|unknown … keyword|invalid bytes|not decodable|wrong form|
      command … form|empty line|blank command|without argument|without parameter|lacks argument|use helo|
      correct syntax|proper syntax|syntax … line|syntax violation|syntactic|format of … command|command … format|
      bad line|bad verb|bad keyword|invalid verb|invalid keyword|invalid line|no command|not a recognised|not legal|
      unsupported syntax|unrecognised parameter|unrecognised option|unrecognized option|unrecognized keyword|
      unrecognised keyword|unrecognized verb|unrecognised verb|unrecognized input|unrecognized argument|
      unrecognised argument|failed to understand|unable to understand|not comprehend|failed to parse|parse failure|
      parser error|cannot parse|parse … command|parse … argument|parse … parameter|parse … line|lexical|
      mistake in … command|mistake in … parameter|parameter … illegal|parameter … missing|parameter … incorrect|
      parameter … misspelled|parameter … expected|parameter … required|option … invalid|option … malformed|
      option … misspelled|option … illegal|keyword … wrong|keyword … unknown|keyword … invalid|keyword … misspelled|
      bytes … command|non printable|unprintable|negotiation bytes|binary data|line … exceeds|line … limit|
      maximum line|max line|exceeds … line|gibberish|garbled|unintelligible|unparseable|line longer than|
      longer than … characters|malformed … command|control characters|non ascii … command|binary … command|
      incomprehensible|grammatical|command … argument|form of … command|unknown … verb|syntax … {command}|
      need a path in angle brackets|stray token|unrecognisable input|put a blank in|forgot the brackets|
      forgot brackets|http … mail port|befehl nicht verstanden|missing … angle brackets|needs … angle brackets|
      missing … angled brackets|needs … angled brackets|forgot … brackets|missing … brackets|needs … brackets|
      own smtp client|spelled wrongly|control character|zeile zu lang|expected noop`,
    likely: `unrecognized|unrecognised|arguments|parameter|grammar|line … too long|get http|needs an address|
      missing address|command was not|not smtp|command … wrong|wrong command|format error|command … bad|
      invalid request|not a recognized|parse error|parsing failed|error parsing|brackets|verb|command … unknown|
      rcpt … argument|helo … argument|parameter … invalid|invalid argument|invalid arguments|argument … incorrect|
      argument expected|space after mail from|what is this command|missing bracket`,
    hint: `argument|syntax|illegal command|command rejected|protocol error|enclosed in|usage|spelling|unreadable|
      unknown … command|nonsense|mangled|formally|decode|angle|colon|garbage|unable to parse|whatever i type|
      nicht verstanden`,
  },
  'command-sequence': {
    topic: `bad sequence|sequence of commands|need mail|need rcpt|out of sequence|rcpt first|mail first|
      sender already|nested mail|send hello first|pregreet|synchronization error|data without mail|rcpt without mail|
      second mail command|data … no recipient|data … without recipient|data command … before|mail command … before|
      rcpt command … before|wrong order|bad order|unexpected command|unexpected {command}|{command} before|
      before {command}|{command} without {command}|{command} after {command}|{command} … prior to|prior to … banner|
      second {command}|{command} … already|already … {command}|already logged in|already active|active already|
      tls … active|inside a transaction|makes no sense|without waiting|wait for … reply|no valid receivers|
      no recipients … given|no recipients yet|no sender … given|no sender yet|called after|command … not … now|
      forgot {command}|too soon|came too early|not allowed … phase|one mail per|already given|already in tls|
      already secure|already said|transaction … in progress|mail transaction|not permitted here|not valid here|
      not valid now|not allowed now|not possible now|need mail from|sender first|sender … not specified|
      no sender specified|no mail from|sender not given|sender unknown yet|without valid recipients|data before|
      pipelining not|pipelining … not allowed|command pipelining|command not allowed|command not permitted|
      command … not allowed|command … not possible|bad command order|already … authenticated|{command} … not given|
      {command} not given|{command} … twice|helo required first|rcpt required|mail from needed|mail from missing|
      mail from required|verbs … order|wrong state … command|only one sender|one sender per|one sender … message|
      repeated {command}|{command} repeated|{command} again|rset first|issue rset|commands … sequence|
      expected … mail from|do {command} first|{command} required before|only after mail|only after rcpt|
      only after data|only after helo|only allowed after|allowed only after|not allowed before|not allowed after|
      not allowed until|not allowed during|not allowed within|not permitted before|not permitted after|
      not permitted during|not valid before|not valid after|not valid during|not accepted before|not possible before|
      not possible after|transaction … not started|no active transaction|no current transaction|
      previous … not finished|already issued|already established|already using tls|already under tls|tls … already|
      sender … already|you're already|talking too|speaks too early|sends too early|sent too early|sent too soon|
      data … too early|data … too soon|command … too early|before … our greeting|wait until … greeting|
      one command at a time|unauthorized command pipelining|expected after sending data`,
    sure: `expected mail|expected rcpt|expected helo|expected ehlo|expecting mail|wrong state|already said helo|
      already said ehlo|bad sequence of commands|need recipient|need helo|send helo first|helo first|ehlo first|
      command out of order|polite people|hello first|valid rcpt … precede|without mail|already authenticated|
      no recipients specified|not yet specified|protocol synchronization|sent input too early|talk too soon|
      talked before|greeting first|before … greeting|improper pipelining|already … tls|duplicate … command|
      early talker|no mail transaction|sender not yet|bad command sequence|no sender|not allowed at this … time|
      not allowed at this … point|not allowed at this … stage|transaction in progress|before data|unexpected data|
      unexpected mail|out of order|out of turn|before … banner|prior to greeting|before … helo|{command} … first|
      without … {command}|already in progress|middle of a transaction|during a transaction|no transaction|
      state machine|not waiting|wait for … banner|talks first|speak before|too early|no valid recipients|wrong time|
      wrong sequence|sequence error|called before|not now|expected … before|protocol order|must say|came too|
      came before|came out of|so far|before your turn|wait … turn|forgotten rcpt|forgotten mail|done already|
      already done|already sent|already received|already … encrypted|already greeted|given already|given before|
      given twice|finish … transaction|transaction not|transaction already|transaction open|open transaction|
      current transaction|previous transaction|session state|protocol state|bad state|illegal state|state is not|
      invalid state|wrong phase|wrong moment|not allowed here|not appropriate|out of place|out of context|wrong place|
      wrong step|missing step|next command|expect … next|previous command|preceding command|must follow|must precede|
      should precede|should follow|must come|comes before|come first|must be first|need sender|specify sender|
      specify recipient|sender missing|missing sender|where is the sender|without sender|without greeting|no greeting|
      no hello|hello yet|greet … first|before hello|early talking|pre greeting|spoke … before|unsolicited data|
      pipelining … without|illegal pipelining|out of sync|sync error|right order|correct order|proper order|
      command not valid|duplicate helo|duplicate mail|duplicate sender|second sender|second data|repeated mail|
      authenticate twice|helo missing|ehlo missing|greeting missing|helo needed|rcpt needed|rcpt missing|
      sender needed|sequence of verbs|verbs … sequence|order of verbs|state … wrong|sends before|client … before|
      issued twice|sent twice|reset first|send rset|use rset|wrong point|wrong stage|wrong position|sequence … wrong|
      sequence invalid|invalid sequence|illegal sequence|incorrect sequence|improper sequence|unexpected sequence|
      sequence of smtp|smtp sequence|protocol sequence|commands … order|commands … wrong|order … commands|
      expected … rcpt|expected … helo|expected … data|waiting for … rcpt|waiting for … helo|need {command}|
      need {command} … first|must … helo|must … ehlo|{command} comes|bad time|bad moment|mid transaction|mid session|
      mid mail|during data|within … transaction|within mail|transaction … started|outside … transaction|
      without transaction|already in … transaction|transaction running|mail … in progress|message in progress|
      not finished|already started|already begun|already set|already seen|already performed|encryption … already|
      ssl … already|already running|hello already|authenticated … already|spoke too|speak when|before server|
      pre banner|pipelining error|unauthorized pipelining|earlier command|{command} now|missing helo|missing ehlo|
      missing rcpt|missing mail from|no helo|no ehlo|introduce yourself|say hello|hello … first|pipelining … not|
      nothing to send|no envelope|out of step|unexpected state|command came … state|verbs have to come|
      straight to data|talking before … greeting|talks before the|before … has greeted|not wait for … greeting|
      not waiting for the|without waiting for replies|second mail from|rcpt before|falsche reihenfolge|
      without rcpt to|doesn't wait for the|rcpt after data`,
    likely: `sequence|{command} unexpected|wait for … greeting|no recipient … accepted|not expecting|no rcpt to|
      synchronisation|command … not valid|waiting for … mail|waiting for … data|need … {command}|start with {command}|
      begin with {command}|begin … with helo|start … with helo|start … with ehlo|inside … mail|synchronization|
      reihenfolge`,
    hint: `early|already specified|first|pipelining|premature|in the middle of|this phase|already have|inappropriate|
      misplaced|has to precede|introduce|unfinished|ahead of|dialogue|still pending|already open|not at this time|
      one at a time|does not wait|doesn't wait|not wait`,
  },
  'not-implemented': {
    topic: `not implemented|command not implemented|command disabled|{command} … turned off|etrn disabled|
      {command} … unsupported|{command} … not implemented|not implement … {command}|no such feature|
      not have the feature|command … not … provided|not provide … command|option … not available|
      option … not supported|extension … not|not offer … extension|parameter … not supported|
      parameter … not implemented|mechanism … not|no such … mechanism|no such … method|capability … missing|
      no handler|command not enabled|command … not … enabled|command … turned off|command … switched off|
      not know … command|not recognise … extension|command … not exist|not exist here|not speak esmtp|
      not among … extensions|vrfy … not|size … not supported|auth … not among|not yet implemented|not supported here|
      not supported … version|no such option|no such parameter|no such extension|no such verb|option … not known|
      option … not … implemented|parameter … not known|keyword not supported|verb not supported|
      function … not available|command … no longer|command … not active|command not active|command not offered|
      command … not offered|not offer … command|offers neither|missing capability|ehlo … not supported|
      auth not enabled|no authentication mechanism|no suitable mechanism|no common mechanism|method not|
      method … not supported|method … not offered|vrfy … not allowed|expn … not allowed|authentication type … unknown|
      not know starttls|auth extension|auth … missing extension|parameter … no implementation|no auth here|
      not supported yet|not currently supported|currently not supported|command is not supported|
      command … unsupported|extension … not offered|not listed … ehlo|ehlo … not list|ehlo response … not|
      did not offer … auth|not support auth|no authentication offered|auth … not supported|auth … not offered|
      auth … not advertised|auth … not available|authentication method|mechanism … not offered|unimplemented command|
      not in use here|not used here|not configured here|not compiled|vrfy … disabled`,
    sure: `unsupported option|unsupported command|command is disabled|unimplemented|command not supported|
      disallowed command|not support … command|command not available|parameter not implemented|
      authentication not supported|auth not supported|smtp auth extension not supported|extension not supported|
      auth not available|auth command used when not advertised|not available command|feature not supported|
      no such command|mechanism not supported|unsupported authentication|authentication type|expn disabled|
      {command} … not available|{command} … not supported|not support … {command}|not have … feature|
      feature unavailable|feature missing|command … removed|option … unavailable|unsupported mechanism|
      mechanism … unsupported|mechanism … unavailable|lacks … capability|lacks … extension|lacks support|
      no support for|not … yet … supported|unimpl|not coded|not programmed|atrn|not available on this server|
      command … disabled|speak esmtp|scheme … not|deactivated for security|vrfy … deactivated|expn … deactivated|
      command … deactivated|expn … not|turn … not|not part of|never implemented|no implementation|
      not supported by … server|unsupported feature|unsupported extension|unsupported parameter|unsupported keyword|
      unsupported verb|option not|option … unknown|parameter … unknown|verb … not|verb disabled|function not|
      command … retired|obsolete command|deprecated command|command … withdrawn|command … forbidden|offers no|
      not advertise|never advertised|not announce|extension … missing|missing extension|missing feature|only helo|
      no esmtp|not an esmtp|auth mechanism|no mechanism|mechanism … unknown|unknown mechanism|unrecognized mechanism|
      unrecognised mechanism|vrfy … forbidden|vrfy … prohibited|parameter has no|administrators disabled|
      disabled … command|we do not … vrfy|verb … unsupported|command … never|command … is not … active|
      without support|support … missing|missing support|unable to … extension|extension … required|
      requires … extension|extension … unavailable|extension … unknown|unknown extension|no extension|
      service extension|capability … not|not in ehlo|ehlo … lacks|auth … unavailable|login method|
      authentication scheme|sasl mechanism|unimplemented parameter|unimplemented verb|compiled without|built without|
      module not|fall back to helo|soml|saml|no longer supported|not … supported here|burl|xclient|not available here|
      mechanism … disabled|no longer offered|server software|disabled for security|disabled here|disabled by … admin|
      unavailable here|remote can not do that|basic seven verbs|deactivated vrfy|never heard of that verb|
      is not among what the server can do|offers no auth|no such auth method|has not that capability|
      were removed from this software|lhlo|don't know ehlo|vrfy … turn … off|vrfy … turned off|vrfy … off|
      not know ehlo|old server … not know|falls back to helo|vrfy answers|vrfy gives|ehlo gives|
      feature … switched off|不支持…auth`,
    likely: `unsupported|not support|not supported|not advertised|vrfy|expn|binarymime|not enabled on this server|
      server … not know|not provided|not among|help … not|function disabled|ehlo not|support … not|not … support for|
      not … capability|too old|gssapi|switched off|disabled by administrator|not allowed here|feature … not|
      command … obsolete|etrn|cram|auth method|不支持`,
    hint: `feature|obsolete`,
  },
  'smtputf8-unsupported': {
    topic: `smtputf8|umlauts … address|international mail|utf8 … required|utf8 … not|utf8 support|plain ascii|
      chinese characters|special characters … address|bit … local part|unicode … not supported|not support … unicode|
      unicode characters … address|ascii codec|conversion … unicode|unicode mail|utf 8 … not supported|
      utf 8 … not possible|internationalised address|internationalized mail|ascii … address|only … ascii|ascii … only|
      outside of ascii|umlaut … not|unicode … local part|local part … unicode|local part … ascii|local part … utf8|
      unicode … not|next hop … utf8|next hop … ascii|server … utf8|characters … not ascii|address contains umlauts|
      utf8 … offer|address … bit characters|address contains … bit|non english address|address … not english|
      addresses … ascii|address … must be ascii|internationalized … not|international … not supported|
      international … not possible|international … not accept|international … not available|unicode addresses|
      non ascii … recipient|non ascii … sender|non ascii … mailbox|non ascii … local|non ascii … unsupported|
      umlaut in … address|umlaut … before|ascii only|umlaut in der mailadresse|mit umlaut|dirección con ñ|com acento|
      endereço com acento|character … local part|characters … local part|umlaut … local part|umlaut … address|
      dirección … ñ|endereço … acento|endereço … acentos|indirizzo … accenti`,
    sure: `utf8 address|eai|internationalized|internationalised|non ascii address|utf 8 … address|
      non ascii characters … address|unicode … address|not support … utf8|international … address|outside ascii|
      no utf 8 support|non ascii|accents|umlauts|diacritics|utf 8 … not|pure ascii|not ascii|cyrillic|
      arabic characters|japanese characters|greek letters|foreign characters|foreign script|idn address|eai address|
      punycode|bit address|allow utf8|utf8 … needs|utf8 … lack|lacks … utf8|non latin|latin letters|english letters|
      foreign letters|ace form|utf8 … missing|utf8 mailbox|utf 8 mailbox|international characters|
      international letters|international domain|international mailbox|internationalized address|
      address internationalization|mail internationalization|ascii characters|ascii letters|beyond ascii|non english|
      accent … address|address … accents|address … umlaut|letters like|characters like|characters such as|
      letters such as|hanzi|kanji|special letters|national letters|unicode … recipient|recipient … unicode|
      unicode … sender|sender … unicode|utf8 … recipient|utf8 … sender|utf8 … peer|remote … utf8|rfc6531|rfc6532|
      utf8 … envelope|english address|english characters|must be ascii|should be ascii|only a z|
      internationalized … unsupported|internationalised … unsupported|international … unsupported|eai unsupported|
      no utf8|without utf8|utf8 … unsupported|utf8 … unavailable|utf8 … unknown|utf8 … absent|utf8 capability|
      utf8 extension|utf8 mail|utf8 message|utf8 header|utf8 names|utf8 login|utf8 … host|utf 8 message|utf 8 headers|
      utf 8 … envelope|utf 8 … unsupported|unicode headers|unicode domain|unicode … unsupported|unicode … forbidden|
      convert … ascii|conversion to ascii|not downgrade|rewritten … ascii|ascii form|ascii version|ascii alternative|
      ascii equivalent|punycode … address|idn … not|idn … domain|idn … unsupported|required … not offered|unicode|
      national characters|characters outside|bit peer|native characters|latin characters|foreign alphabet|multibyte|
      foreign language|other alphabets|exotic characters|strange characters … address|allowutf8|
      does not accept devanagari|utf8smtp|is not a mail keyword|local part of recipient … ascii|address … umlauts|
      address … chinese|address … thai|only a-z|address in thai|con ñ`,
    likely: `us ascii|arabic|hebrew|chinese|japanese|greek|thai|emoji|8 bit characters … address|utf 8 mail|
      devanagari|umlaut|accent|accented|characters in the local part|umlaute`,
    hint: `downgrade|utf8|alphabet|special characters|local part contains`,
  },
  'disk-full': {
    topic: `insufficient system storage|insufficient disk|disk full|no space left|not enough disk|
      insufficient storage|disk space|system storage|exceeded … server storage|file system … full|server … disk|
      space shortage|out of space|{disk} … full|{disk} … filled|full {disk}|{disk} … capacity|no room left|
      storage … ran out|storage … used up|server … no space|server capacity|no inodes|bytes available|
      not store … message|not store … mail|can not store|not … space … queue|mail queue full|system full|free … space|
      disk quota … server|mail store full|message store full|min free|less than … left|no storage space|
      no storage left|no storage … server|server … space|server … storage|space … mail server|not enough space for|
      too little space|storage space … exhausted|storage … run out|disk … quota|write … no space|write … disk full|
      not write … disk|file system … space|spool partition|message store … space|mail store … space|
      host … out of space|not enough free|no more room|{enough} disk|{enough} room on|mail directory … server|
      storage system … full|server … no storage|disk space … exhausted|mail server … full|mail host … full|
      queue … no space|queue … no room|queue volume|spool directory … full|spool … no room|spool … no space|
      mail volume … full|mail storage … full|mail storage … server|data volume|storage pool … full|
      storage backend … full|storage backend … space|inode limit|write … failed … space|writing queue … space|
      not write … space|not write … full|no space … write|no room … write|could not be stored|store … no space|
      no space left on device|not enough free space|df shows|festplatte … voll|disco … cheio|disco cheio|
      диск … переполнен|festplatte … mailserver`,
    sure: `disk … full|low disk|free space|not enough space in|no disk space|storage … full … server|
      insufficient … space|queue file … space|space … queue|filesystem full|file system full|spool … full|
      space on disk|mail system full|not enough storage space available|free blocks|{disk} … exhausted|server … full|
      inodes|enospc|queue … full|disk … low|hard drive|disk … percent|partition … percent|disk overflow|
      overflow … disk|server out of|space … server|queue … space|spool … space|space … spool|little disk|
      device … full|disk … short|disk … out|disk is nearly|disk … problem|quota … disk|filesystem … space|
      partition … space|partition … left|volume … space|volume … left|spool area|queue partition|queue disk|
      queue storage|queue … exhausted|system … full|nfs … full|mount … full|tmp … full|free disk|room … server|
      room … disk|out of disc|area … full|storage system|disk … run|disk usage|disk shortage|disk has no|
      mailserver … full|host … full|machine … full|machine … space|all disks|queue dir|queue … low|queue … short|
      queue area|queue filesystem|spool disk|spool dir|spool … low|spool volume|spool filesystem|mail spool|
      mail partition|data partition|root partition|logical volume|storage volume|storage array|var … full|full … var|
      blocks free|temp space|tmp … space|store … disk|admin … disk|spool directory|storage … ran|disk … limit|
      hard disk|harddisk|spool|free … gigabytes|out of disk|volume maxed out|spool at 100|out of blocks|
      free gigabytes|no space remaining|free hdd|filesystem … saturated|disc full|storage is used up|drive under|
      out of storage|volume … full|deleted … logs|delete … logs|server's storage|filled with logs`,
    likely: `no space on|storage … server|capacity … exhausted|low space|space … low|need … space|lack of space|
      space exhausted|short of space|space … short|percent full|percent used|below minimum|storage … left|
      space … message|little space|storage … exhausted|storage device|file system at|store … full|system … space|
      storage capacity|capacity … reached|capacity … exceeded|free storage|free up … space|make room|
      directory … server|storage overflow|almost full|nearly full|run full|runs out of|running low|mail store|
      mailstore|storage pool|write … space|cannot store|unable to store|failed to store|store … space|space to store|
      room to store|storage to store|delete … files|partition|space left|storage full|low … storage|storage … low|df|
      festplatte|диск|disk … at 100|drive … at 100`,
    hint: `overflow|our disk|gigabytes|capacity|saturated`,
  },
  'server-error': {
    topic: `bad command startup|no sasl authentication mechanisms|spam filter … failed|spamd servers failed|
      malformed answer|core dump|spamd server failed|tainted filename|failed to expand|fail to open|failed to open|
      mail transport unavailable|error terminated|map lookup problem|maps lookup problem|lookup problem|procmail|
      unable to contact ldap|ldap server|temporary authentication failure|temporary … authentication failure|
      temporary authentication error|authentication … temporarily unavailable|authentication server … not|
      unable to authenticate at present|error running … scanner|error … virus scanner|virus scanner … timed out|
      scanner timed out|scanner … not|scanner failed|unable to scan|virus filter failed|filter failed|scan failed|
      scan error|service error|policy service … unavailable|policy service … not|database not ready|db not ready|
      service is temporarily unavailable … policy|something … broke|went wrong … our end|internal fault|
      internal failure|internal bug|{daemon} … crashed|{daemon} died|{daemon} unavailable|{daemon} … unavailable|
      {daemon} … down|{daemon} … not answer|greylist daemon|memory allocation|transaction died|database … dismounted|
      mailbox database|read only file|read only filesystem|could not write|can not write|permission denied … queue|
      permission denied … spool|not … due to … internal|delivery agent … error|filter … not available|
      directory service … not|directory … not answer|directory … not reachable|not saved|queue … not … opened|
      queue … could not|unable to queue|not be queued|engine … not responding|configuration … problem|system failure|
      storage failure|file system error|unknown failure|our system … problem|lookup … not possible|
      database … not available|mail store … unavailable|mail store … not|storage … not available|
      storage … not reachable|delivery program|local delivery … failed|hook failed|policy server … not|
      virus scanner … not|virus scanner … unavailable|could not allocate|out of file descriptors|
      authentication server … unavailable|authentication service … unavailable|authentication server … down|
      cannot check … password|mail server is broken|ldap … not|lookup … not work|queue file|exception during|
      failed to queue|failed to store message|failed to start … process|unable to fork|unable to exec|
      unexpected response … backend|temporary local|temporary internal|temporary system failure|
      temporary server failure|server side problem|server side failure|file … not … read|service not running|
      virus scanner … down|virus scanner … error|virus scanner failed|virus scan … failed|virus check … failed|
      content filter … timeout|content filter … error|content filter … failed|content filter … down|
      content filter … not|filter … failed|filter … not respond|spam filter … down|spam filter … unavailable|
      spam filter … error|spam check … failed|spam check … error|could not determine|can not decide|
      check … not possible|verification … not possible|at the moment … not possible|currently not possible|
      timeout in content filter|connect to transport|loop in ruleset|destination … is not owned by recipient`,
    sure: `unable to run|temporary local problem|temporary system|unable to write|write error|i o error|
      i o timeout in … queue|mail system error|mail server temporarily …|unable to complete command|software error|
      technical problem|technical difficult|local delivery|lock failure|unknown mailer error|could not create|
      permission denied … file|can not lock|hard error|soft error|unable to accept … message|unable to process|
      processing error|temporary server|temporarily unable|problem with … server|failed to process message|
      message … not … queued|cannot process|try again … local|deferred … internal|storage … error|
      verification … temporarily|temporary verification|internal error|local problem|server configuration|
      lookup failure|temporary lookup failure|{who} lookup … fail|local configuration error|error in processing|
      queue file write|internal system error|ldap|database error|internal server error|system incorrectly configured|
      read error|unable to correctly|alias database unavailable|command died|system config error|mailer error|
      program failure|error writing message|cannot update mailbox|can not update mailbox|delivery … program|
      temporary system problem|server configuration problem|mail system … misconfigured|server misconfigured|
      expand_string|expand string|not your fault|our own fault|internal trouble|internal problem|internal exception|
      unexpected exception|unexpected condition|unhandled error|nullpointerexception|main cf|config file|
      configuration file|configuration … broken|glitch|hiccup|malfunction|segmentation fault|segfault|child died|
      database … locked|unable to create|technical fault|technical error|technical reasons|technical issue|
      script … failed|technical trouble|made a mistake|error within|filter not|directory … unavailable|process ended|
      ended with code|ended with status|ended abnormally|unable to save|queue … error|queue … problem|queue … corrupt|
      engine not|wrongly configured|badly configured|configured wrongly|configuration … wrong|configuration … error|
      configuration mistake|server … broken|system … broken|server fault|hardware failure|disk failure|disk error|
      i o failure|io failure|storage … problem|filesystem error|read only|node … down|node … failed|
      failed for unknown|unknown error|unknown problem|unclear error|unspecified error|unspecified failure|
      general error|general failure|generic error|fatal failure|serious error|severe error|problem with … system|
      our server … problem|something failed|something is wrong|went wrong|not your mistake|user database|
      lookup … error|database … error|database failed|database … timeout|store … unavailable|mailbox store|
      storage … unavailable|backend server|delivery process|deliver process|child process|helper process|plugin error|
      plugin … failed|module … failed|policy server|policy daemon|antivirus … not|antivirus … unavailable|
      antivirus … down|antivirus engine|antivirus … failed|clamav … not|rspamd … not|spamd|file descriptor|abort trap|
      bus error|timeout … internal|internal timeout|internal lookup|internal communication|internal network|
      authentication backend|auth server|db … gone|db … down|db … error|db … unavailable|db server|
      faulty configuration|configuration … faulty|ldap … unavailable|ldap … timeout|can not be created|
      timeout in … filter|java exception|system failed|system … fault|failed to handle|failed to complete|
      failed to execute|failed to save|failed to read|failed to create|failed to initialize|failed to fork|not fork|
      exec failed|unexpected failure|unexpected problem|unexpected … backend|unexpected … internal|
      administrators … informed|admins … informed|admin … notified|being worked on|being fixed|temporary fault|
      temporary trouble|temporary malfunction|temporary technical|transient problem|server side|server internal|
      server experienced|server encountered|encountered an internal|encountered a problem|encountered unexpected|
      internal mail|internal processing|internal software|internal database|internal service|internal component|
      internal configuration|misconfigured server|misconfigured system|wrong configuration|bad configuration|
      broken configuration|invalid configuration|configuration failure|configuration … invalid|
      configuration … missing|config … broken|config … wrong|config … invalid|config … missing|config problem|
      setup error|server setup|missing file|file missing|file … could not|permission problem|file permissions|
      wrong permissions|not writable|not readable|unwritable|process … killed|process … died|server died|service died|
      service … broken|service … is down|program … died|program … failed|program … error|program … terminated|
      killed … signal|delivery … aborted|aborted … internal|out of order|corrupted database|database … corrupt|
      table … corrupt|index … corrupt|scanner … timeout|scanner … error|scanner … failed|filter … error|
      filter … timeout|filter … broken|filter … internal|milter … error|milter … failed|milter … timeout|milter … not|
      proxy … down|proxy … failed|no decision|temporarily not possible|currently impossible|failed internal|
      service … not working|unknown cause|unknown reason|try … later … internal|system trouble|unavailable … backend|
      host was not specified|due to a transient error|database gone away|clamd socket|talking to child|
      rename gave eio|gave eio|daemon is crashing|dismounted|glitch on our side|open userdb|offline for maintenance|
      license lapsed|subsystem private|milter … crashed|ldap … down|null pointer|interner fehler|
      their directory … down|savemail|cannot save rejected mail|transaction timeout|transaction timed out|
      eaddrnotavail|mailbox ownership`,
    likely: `temporary problem|unexpected error|aborted local|action aborted|local error|server error|system error|
      configuration error|database|milter|spool|callout|can not open|io error|failed to deliver|couldn't create|
      can not create|error while writing|exit status|exit code|command failed|exited with|pipe|maildrop|vdelivermail|
      vpopmail|sieve|could not save|can not open mailbox|error opening|forwarding error|misconfigured|alias database|
      interrupted system call|output file|lock file|program … exit|unknown mailer|config error|config … error|
      unable to open|could not open|delivery agent|local mailer|mail system … error|error … user … file|
      can not append|cannot access mailbox|script|misconfiguration|signal 11|sql error|mysql|transport agent|
      error in … configuration|not look up|unable to look up|failed to process|failed to load|exec|execv|
      unexpected server|temporary error on|server had|encountered an error|file … not … opened|process … exited|
      cannot check|unable to check|unable to verify … now|outage|cannot determine|temporary … failure|system … error|
      backend … error|backend … timeout|proxy … error|crashed|we had an error|caído`,
    hint: `exception|processing|internal|temporary|temporary failure|temporary error|our fault|panic|bug in|hardware|
      replication|mistake on our|plugin|assertion|db is|faulty|fork|subsystem|abnormal|nonzero|defective|broke|died|
      trouble|clamd|backend|returned code|oops`,
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
  /** The stems, or sets of them, the first left out. */
  rest: readonly string[];
  /** For each of `rest`: how many words may stand before it. */
  gaps: readonly number[];
  cause: string;
  weight: number;
  variant?: string;
}

/** The phrases that begin with a stem or set: those of it alone, and the others by their second. */
export interface Begun {
  alone: Phrase[];
  on: Map<string, Phrase[]>;
}

export interface PhraseBook {
  /** By their first stem, or by the set it is of. */
  byFirst: ReadonlyMap<string, Readonly<Begun>>;
  /** The sets that a stem is of, as phrases name them: `{who}`. */
  setsOf: ReadonlyMap<string, readonly string[]>;
}

/** A phrase as stems and sets, and how many words may stand before each. */
interface Steps {
  keys: string[];
  gaps: number[];
}

function compile(): PhraseBook {
  const byFirst = new Map<string, Begun>();
  const setsOf = new Map<string, string[]>();
  /** What a word of a phrase may be: its stems; of a set, the set itself for all members of one stem, and each longer member. */
  const choices = new Map<string, string[][]>();
  for (const [name, members] of Object.entries(SETS)) {
    const key = `{${name}}`;
    const longer: string[][] = [];
    for (const stems of members.map(stemsOfPhrase)) {
      if (stems.length > 1) longer.push(stems);
      else if (stems[0]) setsOf.set(stems[0], [...new Set([...(setsOf.get(stems[0]) ?? []), key])]);
    }
    choices.set(key, [[key], ...longer]);
  }
  const choicesOf = (word: string): string[][] => {
    let made = choices.get(word);
    if (!made && word.includes('{')) throw new RangeError(`no set of words is called ${word}`);
    if (!made) choices.set(word, (made = [stemsOfPhrase(word)]));
    return made;
  };

  /** A phrase with each choice for its words in turn. */
  const expanded = (phrase: string): Steps[] => {
    let made: Steps[] = [{ keys: [], gaps: [] }];
    let gap = 0;
    const go = ({ keys, gaps }: Steps, by: readonly string[]): void => {
      for (const [n, key] of by.entries()) {
        keys.push(key);
        gaps.push(n === 0 ? gap : 0);
      }
    };
    for (const word of phrase.trim().split(/\s+/)) {
      if (word === '…') {
        gap = MAX_GAP;
        continue;
      }
      const among = choicesOf(word);
      const [first, ...others] = among;
      const branches = others.flatMap((by) =>
        made.map(({ keys, gaps }) => {
          const branch = { keys: [...keys], gaps: [...gaps] };
          go(branch, by);
          return branch;
        }),
      );
      for (const steps of made) go(steps, first!);
      made = branches.length ? [...made, ...branches] : made;
      // A word that never counts leaves the gap open.
      if (among.some((by) => by.length > 0)) gap = 0;
    }
    return made;
  };

  const add = (line: string, cause: string, weight: number, variant?: string): void => {
    for (const source of line.split('|')) {
      const several = source.trim().includes(' ');
      for (const { keys, gaps } of expanded(source)) {
        const first = keys.shift();
        if (first === undefined) continue;
        gaps.shift();
        // `listed on`: all words but one never count, so that it says no more than the one.
        const level = keys.length === 0 && several ? Math.min(weight, LEVELS.hint) : weight;
        const phrase: Phrase = { rest: keys, gaps, cause, weight: level, ...(variant ? { variant } : {}) };
        let begun = byFirst.get(first);
        if (!begun) byFirst.set(first, (begun = { alone: [], on: new Map() }));
        const second = keys[0];
        const list = second === undefined ? begun.alone : begun.on.get(second);
        if (list) list.push(phrase);
        else begun.on.set(second!, [phrase]);
      }
    }
  };
  for (const table of TABLES)
    for (const [cause, levels] of Object.entries(table))
      for (const [level, line] of Object.entries(levels)) add(line, cause, LEVELS[level as Level]);
  for (const [cause, variants] of Object.entries(VARIANT_PHRASES))
    for (const [variant, line] of Object.entries(variants)) add(line, cause, 0, variant);
  return { byFirst, setsOf };
}

/** The vocabulary in all languages. */
export const TABLES: readonly Table[] = [LEXICON, LEXICON_OTHER];

let compiled: PhraseBook | undefined;
/** The phrases, ready to match; made on first use. */
export const phraseBook = (): PhraseBook => (compiled ??= compile());
