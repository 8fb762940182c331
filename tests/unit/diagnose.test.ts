/** The diagnosis engine on texts in the forms that servers, libraries and people give them. Its index is made here, not from content. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../../src/diagnose/fold.ts';
import { buildIndex, diagnose, loadIndex, type Diagnosis } from '../../src/diagnose/index.ts';
import { sound } from '../fuzz.ts';
import { stem, stemsIn } from '../../src/diagnose/words.ts';

const CAUSES =
  'user-unknown mailbox-full mailbox-disabled relay-denied greylisted blocklisted sender-reputation reverse-dns sender-rejected sender-domain-invalid send-as-denied auth-required auth-failed tls-required tls-failed connection-failed dns-failure domain-not-found message-expired message-too-big too-many-recipients content-spam spf-fail dkim-fail dmarc-fail no-spf-or-dkim server-error server-busy rate-limited policy syntax-error command-sequence helo-rejected not-implemented accepts-no-mail mail-loop sending-quota account-blocked recipient-restricted bad-address disk-full too-many-connections recipient-moved message-malformed'.split(
    ' ',
  );
const VARIANTS: Record<string, string[]> = {
  'auth-failed': ['wrong-password', 'app-password-or-oauth', 'disabled-by-tenant'],
  'connection-failed': ['never-connected', 'lost-mid-session', 'lost-after-dot'],
};

const input = {
  causes: CAUSES.map((id) => ({ id, name: id, variants: VARIANTS[id] })),
  providers: [
    { id: 'big', hosts: ['big.example'], marks: ['- bsmtp'], tokens: ['BG\\d\\d'] },
    { id: 'other', hosts: ['other.example'] },
    { id: 'mta' },
  ],
  codes: [
    { code: '421', causes: ['server-busy', 'rate-limited'] },
    { code: '450', causes: ['greylisted'] },
    { code: '451', causes: ['server-error', 'greylisted', 'dns-failure'] },
    { code: '550', causes: ['user-unknown', 'policy'] },
  ],
  replies: [
    {
      key: 'big/no-such-user',
      text: '550-5.1.1 The mailbox you wanted is none of ours. Check for\n550 5.1.1 spelling mistakes. <id> - bsmtp',
      code: '550',
      enhanced: '5.1.1',
      cause: 'user-unknown',
      provider: 'big',
    },
    {
      key: 'big/reputation',
      text: '421 4.7.0 [BG04] Mail from <ip> put off because of unexpected volume',
      code: '421',
      enhanced: '4.7.0',
      cause: 'sender-reputation',
      provider: 'big',
    },
    {
      key: 'big/spf',
      text: '550 5.7.27 Your sender did not pass our test of its origin',
      code: '550',
      enhanced: '5.7.27',
      cause: 'spf-fail',
      provider: 'big',
    },
    {
      key: 'other/null-mx',
      text: '550 5.7.27 Sender domain is set up to receive nothing',
      code: '550',
      enhanced: '5.7.27',
      cause: 'sender-domain-invalid',
      provider: 'other',
    },
    {
      key: 'mta/greylisted',
      text: '450 4.2.0 <recipient>: Recipient address rejected: Greylisted',
      code: '450',
      enhanced: '4.2.0',
      cause: 'greylisted',
      provider: 'mta',
    },
    { key: 'mta/any-550', text: '0x800CCC69 SMTP_550_MAILBOX_NOT_FOUND', cause: 'user-unknown', provider: 'mta' },
    { key: 'mta/no-connection', text: '0x800CCC0E Nothing answers there.', cause: 'connection-failed', provider: 'mta' },
    {
      key: 'mta/relay',
      text: '554 5.7.1 <recipient>: Relay access denied',
      code: '554',
      enhanced: '5.7.1',
      cause: 'relay-denied',
      provider: 'mta',
    },
    {
      key: 'mta/disabled',
      text: '535 5.7.139 Signing in to SMTP was switched off by your organisation',
      code: '535',
      enhanced: '5.7.139',
      cause: 'auth-failed',
      variant: 'disabled-by-tenant',
      provider: 'mta',
    },
    {
      key: 'mta/directory-down',
      text: '454 4.7.0 Authentication failed while our directory rests',
      code: '454',
      enhanced: '4.7.0',
      cause: 'server-error',
      provider: 'mta',
    },
  ],
};
const index = loadIndex(JSON.parse(JSON.stringify(buildIndex(input))));
const run = (text: string): Diagnosis => diagnose(text, index);
const top = (text: string): string | undefined => run(text).causes[0]?.cause;

describe('finds the failing reply', () => {
  const forms: [name: string, text: string, code: string | null, enhanced: string | null][] = [
    ["a program's own number before the reply", 'Error#500: 503 5.5.2 Send hello first', '503', '5.5.2'],
    ['what was told', 'the client is told 552 insufficient system storage (DENYSOFT gives 452)', '552', null],
    ['behind a frame of Exchange', '550 5.0.350 Remote server returned an error -> 501 expected NOOP/RSET/QUIT/RCPT/DATA', '501', null],
    ['a product called 365', 'Copier via 365: "5.7.57 Client not authenticated to send mail". What to check?', null, '5.7.57'],
    ['a summary of Sendmail behind the reply', '>>> DATA\n<<< 500 5.0.0: Line too long\n554 5.5.0 Remote protocol error', '500', '5.0.0'],
    ['the finer of two enhanced codes', "returned '554 5.0.0 < #5.0.0 smtp; 5.4.7 - Delivery expired (message too old)>'", '554', '5.4.7'],
    ['an address right behind the hyphen', 'the far server answers 550-203.0.113.44 is not allowed to send mail', '550', null],
    ['bare reply', '550 5.1.1 User unknown', '550', '5.1.1'],
    ['no enhanced code', '550 No such user here', '550', null],
    ['reply of several lines', '550-5.7.1 Not\n550-5.7.1 this\n550 5.7.1 way', '550', '5.7.1'],
    [
      'lines glued into one',
      'said: 550-5.7.26 This mail 550-5.7.26 was not 550 5.7.26 authenticated (in reply to end of DATA command)',
      '550',
      '5.7.26',
    ],
    [
      'Postfix log',
      'Mar  3 04:05:06 mx postfix/smtp[4512]: 4F3A512345: to=<kim@example.net>, relay=mx.example.net[203.0.113.25]:25, delay=450, delays=0.1/0/421/0.5, dsn=5.1.1, status=bounced (host mx.example.net[203.0.113.25] said: 551 5.1.1 Gone (in reply to RCPT TO command))',
      '551',
      '5.1.1',
    ],
    [
      'Postfix reject',
      'postfix/smtpd[25550]: NOQUEUE: reject: RCPT from unknown[198.51.100.45]: 454 4.7.1 <kim@example.net>: Relay access denied; from=<a@example.org> proto=ESMTP helo=<x.example>',
      '454',
      '4.7.1',
    ],
    [
      'greeting refused',
      'status=deferred (host mx.example.net[203.0.113.25] refused to talk to me: 554 mx.example.net no service for you)',
      '554',
      null,
    ],
    [
      'Exim log',
      '2025-05-05 04:50:51 1uBcde-0004Fg-5H ** kim@example.net R=dnslookup T=remote_smtp H=mx.example.net [203.0.113.25]: SMTP error from remote mail server after RCPT TO:<kim@example.net>: 550 Unrouteable address',
      '550',
      null,
    ],
    [
      'Sendmail log',
      'sendmail[4505]: 45L4o5b3: to=<kim@example.net>, delay=00:04:51, mailer=esmtp, pri=450551, relay=mx.example.net. [203.0.113.25], dsn=4.0.0, stat=Deferred: 452 4.3.1 Out of disk space',
      '452',
      '4.3.1',
    ],
    [
      'Sendmail transcript',
      '... while talking to mx.example.net.:\n>>> DATA\n<<< 552 5.2.3 Too big for us\n554 5.0.0 Service unavailable',
      '552',
      '5.2.3',
    ],
    [
      'qmail',
      '<kim@example.net>:\n203.0.113.25 does not like recipient.\nRemote host said: 550 sorry, no mailbox here by that name (#5.1.1)\nGiving up on 203.0.113.25.',
      '550',
      '5.1.1',
    ],
    [
      'qmail log',
      'delivery 45: failure: 203.0.113.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/Giving_up_on_203.0.113.25./',
      '550',
      '5.1.1',
    ],
    [
      'DSN',
      'Reporting-MTA: dns; mail.example.org\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.0.0\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.7.1 Not today',
      '550',
      '5.7.1',
    ],
    [
      'DSN without a reply',
      'Final-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found',
      null,
      '5.4.4',
    ],
    [
      'Exchange',
      "Generating server: AM0PR04MB4550.eurprd04.prod.example.com\nkim@example.net\nRemote Server returned '550 5.4.1 Recipient address rejected: Access denied'",
      '550',
      '5.4.1',
    ],
    [
      'nodemailer',
      "Error: Invalid login: 535-5.7.8 Not accepted\n535 5.7.8 see the help\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19) {\n  code: 'EAUTH',\n  responseCode: 535,\n  command: 'AUTH PLAIN'\n}",
      '535',
      '5.7.8',
    ],
    ['smtplib', "smtplib.SMTPRecipientsRefused: {'kim@example.net': (550, b'5.1.1 no such user')}", '550', '5.1.1'],
    [
      'PHPMailer',
      'SMTP server error: DATA END command failed Detail: Too many at once SMTP code: 452 Additional SMTP info: 4.5.3',
      '452',
      '4.5.3',
    ],
    ['Symfony', 'Expected response code "250" but got code "553", with message "553 5.7.1 not owned by user".', '553', '5.7.1'],
    [
      'javax.mail',
      'com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 no such user\n\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1450)',
      '550',
      '5.1.1',
    ],
    [
      '.NET',
      'System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.60 may not send as this sender\n   at Program.Main() in C:\\src\\Mail.cs:line 450',
      null,
      '5.7.60',
    ],
    ['Go', '2025/05/05 04:50:51 gomail: could not send email 1: 550 5.1.1 no such user', '550', '5.1.1'],
    [
      'JSON',
      '{"event":"bounce","timestamp":1714550421,"code":554,"response":"554 5.7.1 refused","ip":"203.0.113.45","attempt":5}',
      '554',
      '5.7.1',
    ],
    [
      'KumoMTA',
      '{"type":"Bounce","response":{"code":550,"enhanced_code":{"class":5,"subject":7,"detail":511},"content":"no"},"port":587}',
      '550',
      '5.7.511',
    ],
    [
      'session',
      'S: 220 mx.example.net ESMTP\nC: EHLO me.example\nS: 250 OK\nC: MAIL FROM:<a@example.org>\nS: 250 OK\nC: RCPT TO:<b@example.net>\nS: 450 4.2.0 Later\nC: QUIT\nS: 221 Bye',
      '450',
      '4.2.0',
    ],
    ['swaks', ' -> RCPT TO:<b@example.net>\n<** 550 5.1.1 no\n -> QUIT\n<-  221 Bye', '550', '5.1.1'],
    [
      'what follows from a failure',
      'C: RCPT TO:<b@example.net>\nS: 550 5.1.1 no such user\nC: DATA\nS: 503 5.5.1 need RCPT first',
      '550',
      '5.1.1',
    ],
    ['quoted mail', '> I get this back:\n> 550 5.1.1 no such\n> user here\n> What can I do?', '550', '5.1.1'],
    ['HTML', '<p>The response was:</p><p><b>550&nbsp;5.1.1</b> no such user</p>', '550', '5.1.1'],
    ['semicolon', '550; 5.7.515 Access denied', '550', '5.7.515'],
    ['hash', '550 #5.1.0 Address rejected.', '550', '5.1.0'],
    ['dot', '550.5.2.241 RESOLVER.ADR', '550', '5.2.241'],
    ['no dots', '550-5726 unauthenticated mail', '550', '5.7.26'],
    ['a callout that repeats its code', '550-Callout failed: 550-550 5.1.10 Recipient not found', '550', '5.1.10'],
    [
      'quoted behind the words of a gateway',
      "5.3.0 - Other mail system problem 554-'Too many hops' (delivery attempts: 0)",
      '554',
      '5.3.0',
    ],
    ['a session id that begins with a digit', '552 9aXs1n00Q0 - 9aXs1n00Q0 Message too big for us', '552', null],
    ['lines that a debugger numbers', '  240 LOG: MAIN\n  240   == kim@example.net R=dnslookup defer (-1): host lookup failed', null, null],
    ['letter O', '55O 5.7.1 no', '550', '5.7.1'],
    ['full-width digits', 'エラー：５５０ ５.１.１ User unknown', '550', '5.1.1'],
    ['no-break space', '432\u00a04.3.2 too many threads', '432', '4.3.2'],
    ['spaced digits', 'SMTP error 4 5 1', '451', null],
    ['question', 'what is smtp error 451', '451', null],
    ['bare code', '421', '421', null],
    ['bare enhanced code', '5.7.26', null, '5.7.26'],
    ['code that no server should send, with its enhanced code', '571 5.7.1 go away', '571', '5.7.1'],
    [
      'MDaemon session',
      'Wed 2026-01-07 11:26:05: --> MAIL From:<a@example.org>\nWed 2026-01-07 11:26:05: <-- 451-Limit reached\nWed 2026-01-07 11:26:06: <-- 451 Later',
      '451',
      null,
    ],
    ['behind a Chinese word', '邮件投递失败550 Mailbox refused', '550', null],
    ['in Japanese quotes', '「550 5.7.1 No」', '550', '5.7.1'],
    ['a line that repeats its code', 'Zo luidt de fout: “550-550 relay not permitted.”', '550', null],
    ['behind the end of a sentence', 'milter-reject for END-OF-MESSAGE. 5.1.1 User unknown', null, '5.1.1'],
    ['an unknown number in a report', 'Diagnostic-Code: smtp; 426 connection timed out', '426', null],
    [
      'an exception that names what it waited for',
      'Expected response code 354 but got code “503”, with message "503 5.0.0 Need RCPT"',
      '503',
      '5.0.0',
    ],
  ];
  for (const [name, text, code, enhanced] of forms)
    test(name, () => {
      const d = run(text);
      sound(text, d);
      assert.deepEqual([d.verdict, d.replyCode, d.enhancedCode], ['smtp', code, enhanced]);
    });
});

describe('numbers that only look like codes', () => {
  const traps: [text: string, code: string | null][] = [
    ['permanent: listed https://community.example.com/docs/1369#550 by zen, see SMTP log', null],
    ['Statut de la commande changé : erreur 500\nSwift_RfcComplianceException : Address in mailbox given', null],
    ['フォームの宛先アドレスが不正だと問い合わせ画面が500エラーになってしまいます、メールは届きません', null],
    ['error 500', '500'],
    ['connect to mx.example.net[203.0.113.9]:587: Connection timed out', null],
    ['SMTP connection to 192.0.2.250 port 465 timed out after 421 seconds', null],
    [
      'postfix/smtp[451]: 550AB45012: to=<kim@example.net>, relay=none, delay=450, status=deferred (connect to mx.example.net[203.0.113.25]:25: No route to host)',
      null,
    ],
    ['expected 250 but got 535 from the SMTP server', '535'],
    ['Expected response code(s) [334] but got response [530 5.7.0 Must issue a STARTTLS command first]', '530'],
    ['SMTP: message of 552 bytes queued, 450 recipients, line 501', null],
    ['[2025-05-05 04:50:51,421] mail: retry 5 of 550', null],
    ['Postfix 4.5.1 on kernel 5.4.0 cannot send mail: relay access denied', null],
    ['mail.example.com:550:12 SMTP failure', null],
    ['SMTP delivery failed, see RFC 450 and issue #551', null],
  ];
  for (const [text, code] of traps)
    test(text, () => {
      const d = run(text);
      sound(text, d);
      assert.equal(d.replyCode, code);
    });

  test('a placeholder of the queue is reported apart', () => {
    const text = 'status=deferred dsn=4.0.0 (host mx.example.net[203.0.113.25] refused to talk to me: 554 no)';
    const d = run(text);
    assert.equal(d.enhancedCode, null);
    assert.ok(d.remarks.includes('queue-status') && d.remarks.includes('deferred-permanent'));
    assert.deepEqual(
      d.spans.filter((span) => span.kind === 'queue-status').map((span) => text.slice(span.start, span.end)),
      ['4.0.0'],
    );
  });

  test('a reply that only follows from a refusal yields to its words, where their code is lost', () => {
    const found = run('The mailbox is full and cannot take more mail. 503 5.5.1 RCPT first');
    assert.deepEqual([found.causes[0]?.cause, found.replyCode, found.enhancedCode], ['mailbox-full', null, null]);
    assert.ok(found.remarks.includes('consequence'));
    const alone = run('503 5.5.1 RCPT first');
    assert.deepEqual([alone.causes[0]?.cause, alone.replyCode], ['command-sequence', '503']);
  });
  test('a code that lettre spells out', () => {
    const d = run('lettre Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five }) }');
    assert.deepEqual([d.replyCode, d.causes[0]?.cause], ['535', 'auth-failed']);
  });
  test('a code in brackets behind a Message-ID, and one that a probe quotes', () => {
    assert.equal(run('DEFERRED mx=example.net id=<b1@example.com> (554 Blocked - see https://example.org/)').replyCode, '554');
    const probe =
      'host a.example[203.0.113.1] said: 550\n 5.1.1 <x@a.example>: undeliverable\n address: host b.example[203.0.113.2] said: 553 5.7.1 User unknown';
    assert.equal(run(probe).replyCode, '550');
  });
  test('a library’s word for a connection that gave no reply', () =>
    assert.equal(run('Expected response code 250 but got code "", with message ""').causes[0]?.cause, 'connection-failed'));
  test('what a web server says of the request is no reply', () => {
    const log = 'level=error msg="gomail: could not send email 1: 550 5.1.1 User unknown"\nmethod=POST path=/api/test status=500';
    assert.equal(run(log).replyCode, '550');
    assert.equal(run('{"status": 503, "message": "Address in mailbox given does not comply with RFC 2822"}').replyCode, null);
  });
  test('what only looks like a code, or like an enhanced one', () => {
    for (const text of [
      '[GIN] 2026/11/21 - 23:30:39 | 400 |  1.68s |  192.0.2.1 | POST "/mail"\nFailed to send e-mail: no such host',
      '#2 /app/vendor/mail/Protocol/Smtp.php(454): fwrite()\nSMTP connection lost',
      '448 LOG: MAIN REJECT\n448   H=mx.example.net [192.0.2.1] F=<kim@example.net> rejected RCPT <lee@example.org>: relay not permitted',
      '{"code":422,"message":"SMTP Error: data not accepted."}',
    ])
      assert.equal(run(text).replyCode, null, text);
    for (const text of ['at mail.send [spring-mail-4.3.10.RELEASE.jar:4.3.10.RELEASE]', 'PHPMailer Object\n(\n    [Version] => 5.2.22'])
      assert.equal(run(text).enhancedCode, null, text);
    assert.equal(run('The subscribers have 5.7.27 code errors since the mail server moved').enhancedCode, '5.7.27');
    assert.equal(run('SERVER 1:\n└──535 Authentication Failed').replyCode, '535');
  });

  test('.NET names the code, and the server says why', () => {
    assert.equal(
      top('Service not available, closing transmission channel. The server response was: 4.7.1 Greylisted, come back'),
      'greylisted',
    );
  });

  test('a reply that only asks for more is the one at which a program gave up', () => {
    assert.equal(run('javax.mail.AuthenticationFailedException: 334 VXNlcm5hbWU6').replyCode, '334');
    assert.equal(run('Expected response code 250 but got code "354", with message "354 Start mail input"').replyCode, '354');
    assert.equal(run('S: 354 Go ahead\nC: .\nS: 550 5.1.1 User unknown').replyCode, '550');
  });

  test('an unknown number is remarked upon, not reported', () => {
    const d = run('host mx.example.net[203.0.113.25] said: 575 No PTR record');
    assert.equal(d.replyCode, null);
    assert.ok(d.remarks.includes('outside-grammar'));
  });

  test('a number outside the grammar that servers do send is reported, and remarked upon', () => {
    for (const text of ['host mx.example.net[203.0.113.25] said: 571 No PTR record', '571 spam source blocked']) {
      const d = run(text);
      assert.equal(d.replyCode, '571');
      assert.ok(d.remarks.includes('outside-grammar'));
    }
  });

  test("a code at the end of Yahoo's sentences is one", () =>
    assert.equal(run('delivery error: dd This mailbox is disabled (554.30)').replyCode, '554'));

  test('a code whose words say what stood before it is reported all the same', () =>
    assert.equal(run('Zimbra bdat without rcpt: 503 valid RCPT command must precede DATA').replyCode, '503'));

  test("qmail's own failures are words", () =>
    assert.ok(run('delivery 5190: failure: Sorry,_no_such_user_account_here._(#5.1.1)/').causes[0]?.cause === 'user-unknown'));

  test("Perl's Net::SMTP prints the session behind its own name", () => {
    const line = (text: string): string => `Net::SMTP=GLOB(0x5581)${text}\n`;
    const d = run(line('<<< 250 Sender ok') + line('>>> RCPT TO:<a@example.net>') + line('<<< 550 Unknown user') + line('>>> QUIT'));
    assert.deepEqual([d.replyCode, d.causes[0]?.cause], ['550', 'user-unknown']);
  });

  test('columns, ports and rule numbers are no codes', () => {
    assert.equal(
      run('"SMTPD" 2450 421 "2024-03-05 09:55:03.550" "198.51.100.5" "SENT: 530 SMTP authentication is required."').replyCode,
      '530',
    );
    assert.equal(run('riceve "errore 452: casella piena" su imap 993, smtp 465').replyCode, '452');
    assert.equal(run('attachment refused (rule 421), mail of 550 KB').replyCode, null);
    assert.equal(run('EIdSocketError: Connection timed out, Zeile 551 in Unit MailSend').replyCode, null);
  });

  test('an enhanced code bare in a sentence counts where it means what the words say, or is none of a version', () => {
    assert.equal(run('no permission to send as info@ on the shared mailbox 5.2.252').enhancedCode, '5.2.252');
    assert.equal(run('they tell us the mailbox is full 5.2.2 again').enhancedCode, '5.2.2');
    assert.equal(run('they tell us the mailbox is full since plugin 5.7.2').enhancedCode, null);
  });

  test('a status code that HTTP has not is a reply code', () =>
    assert.equal(run('The server returned status code 554 - Transaction failed').replyCode, '554'));

  test('what something ends in is a code, bits are none', () => {
    assert.equal(run('swaks with such an address ends in 553').replyCode, '553');
    assert.equal(run('DKIM key too short (512 bit), mail refused').replyCode, null);
  });

  test('where words turn out to speak of mail, a bare number is the code', () =>
    assert.equal(run('amazon SES 454 Throttling failure: Daily message quota exceeded').replyCode, '454'));

  test('a code that is quoted behind a word of counting is one', () =>
    assert.equal(run('got it back, only "554 mail server permanently rejected message"').replyCode, '554'));

  test("a code that a sender's tag is glued to is one", () =>
    assert.equal(run('对方回 421HL:ICC 该IP同时并发连接数过大').replyCode, '421'));

  test('a version at the head of a sentence is no enhanced code', () =>
    assert.equal(run('4.4.0に上げたら通知メールが送れない。got code "503", with message "503 RCPT command expected"').replyCode, '503'));

  test('a reply that only follows is shown where nothing but a failed connection is told before it', () => {
    assert.deepEqual(
      [run('cannot connect to server: 503 Bad sequence of commands')].map((d) => [d.replyCode, d.causes[0]?.cause]),
      [['503', 'command-sequence']],
    );
  });

  test("Haraka's last reply goes on in the next line", () =>
    assert.equal(run('[core] disconnect ip=203.0.113.9 rcpts=0/1/0 bytes=0 lr="554\nNo valid recipients" time=0.419').replyCode, '554'));

  test('a code in emphasis is one, a factor is none', () => {
    assert.equal(run('yahoo replies *521 smtp.mail.example closing transmission channel*').replyCode, '521');
    assert.equal(run('mail of 3*550 KB refused').replyCode, null);
  });

  test('an enhanced code behind a bar or on the next line of a string belongs to the code', () => {
    assert.equal(run('552 | 5.7.1 virus found').enhancedCode, '5.7.1');
    assert.equal(run('SMTPSenderRefused: 550\\n5.7.1Unauthorized shipping').enhancedCode, '5.7.1');
  });

  test("PHPMailer's detail belongs to the code that it prints last", () => {
    const detail = 'SMTP server error: DATA END command failed Detail: 5.2.252 SendAsDenied; no. ';
    const d = run(`${detail}${'Failed to process message. '.repeat(10)}SMTP code: 554`);
    assert.deepEqual([d.replyCode, d.enhancedCode], ['554', '5.2.252']);
    assert.equal(run(`${detail}${'Failed to process message. '.repeat(10)}SMTP code: 451`).enhancedCode, null);
  });

  test('a status that says no more than its class counts where no reply stands', () => {
    const report = 'Final-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.0.0\n';
    assert.equal(run(`${report}Diagnostic-Code: error; NoMxHostFound`).enhancedCode, '5.0.0');
    assert.equal(run(`${report}Diagnostic-Code: smtp; 550 no such user`).enhancedCode, null);
  });

  test('what a program calls a response may be an enhanced code alone', () =>
    assert.equal(run('The server response was 5.7.3 STARTTLS is required to send mail').enhancedCode, '5.7.3'));
});

describe('ranks causes', () => {
  const texts: [text: string, cause: string][] = [
    ['my account got suspended after one newsletter', 'account-blocked'],
    ['after some days Google suspends the account', 'account-blocked'],
    ['mon adresse IP est bloquée par Spamhaus', 'blocklisted'],
    ['le serveur est surchargé', 'server-busy'],
    ['发信量太大', 'rate-limited'],
    ['550 Das Postfach nimmt keine externen Nachrichten', 'recipient-restricted'],
    ['o servidor requer autenticação', 'auth-required'],
    ['sent from my account to theirs: 550 5.2.1 mailbox disabled', 'mailbox-disabled'],
    ['550 User has exceeded outgoing email quota', 'sending-quota'],
    ['421 4.3.2 System not accepting network messages', 'server-busy'],
    ['521 5.3.2 System not accepting network messages', 'accepts-no-mail'],
    ["old servers that don't know EHLO give a 502", 'not-implemented'],
    ['550 account suspended', 'mailbox-disabled'],
    ['550-203.0.113.44 is not allowed to send mail from example.com', 'spf-fail'],
    ['550 5.7.1 <kim@example.net>: Recipient address rejected: PLEASE RESEND YOUR EMAIL TO: kim@example.org', 'recipient-moved'],
    ['451 See http://pobox.com/~djb/docs/smtplf.html.', 'message-malformed'],
    ['[CRIT] [-] [core] Error: queryMx ESERVFAIL example.net', 'dns-failure'],
    [
      "Address not found\nDNS Error: 3194407 DNS type 'mx' lookup of example.net responded with code NOERROR\n3194407 DNS type 'a' lookup of example.net had no relevant answers.",
      'domain-not-found',
    ],
    [
      "The message could not be sent because the server rejected the sender's email address. The sender's email address was 'kim@example.net'. Server Response: '505 Authentication required', Port: 25, Secure(SSL): No, Server Error: 505, Error Number: 0x800CCC78",
      'auth-required',
    ],
    ['all our mails end up in the junk folder at hotmail', 'content-spam'],
    ['550 5.1.1 The mailbox you wanted is none of ours', 'user-unknown'],
    ['Recipient address rejected: User unknown in local recipient table', 'user-unknown'],
    ['550 5.1.0 <a@example.org>: Sender address rejected: User unknown in virtual table', 'sender-rejected'],
    ['450 4.1.8 <a@example.org>: Sender address rejected: Domain not found', 'sender-domain-invalid'],
    ['552 5.2.2 Mailbox is full', 'mailbox-full'],
    ['550 User over quota', 'mailbox-full'],
    ['550 5.2.1 Your account has been disabled', 'mailbox-disabled'],
    ['554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.example', 'blocklisted'],
    ['450 4.7.1 Client host rejected: cannot find your reverse hostname', 'reverse-dns'],
    ['554 No SMTP service; bad DNS PTR resource record', 'reverse-dns'],
    ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', 'helo-rejected'],
    ['550 5.7.1 SPF check failed', 'spf-fail'],
    ['550 rejected because of the DMARC policy of your domain', 'dmarc-fail'],
    ['554 Message rejected: virus found', 'policy'],
    ['554 5.7.1 Message looks like spam', 'content-spam'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required'],
    ['454 TLS not available', 'tls-failed'],
    ['452 4.5.3 Too many recipients', 'too-many-recipients'],
    ['552 Message size exceeds fixed limit', 'message-too-big'],
    ['554 Too many hops', 'mail-loop'],
    ['Host or domain name not found. Name service error for name=mx.example.net type=MX: Host not found, try again', 'dns-failure'],
    ['connect to mx.example.net[203.0.113.25]:25: Connection refused', 'connection-failed'],
    ['message has been in the queue too long', 'message-expired'],
    ['Remote host said: 550 mailbox is full. This message has been in the queue too long', 'mailbox-full'],
    ['550 5.7.1 Refused, 203.0.113.9 stands on dnsbl.example.net', 'blocklisted'],
    ['550 5.7.1 Mail from 203.0.113.9 stopped by zen.spamhaus.org', 'blocklisted'],
    // Two sentences: nobody says "cannot be delivered to this account".
    ['554 The message cannot be delivered. This account is over quota', 'mailbox-full'],
    ['Reporting-MTA: dns; mx.example.net\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1', 'user-unknown'],
    ['451 Temporary error while checking SPF', 'dns-failure'],
    // What is not sorted is somebody's rule, where the code leaves it open.
    ['554 5.7.1 Not on a full moon, thank you', 'policy'],
    // The reason comes before what every refusal is called.
    ['450 4.7.1 Policy rejection: greylisted', 'greylisted'],
    // The names of members are no words of the reply, and the words behind the enhanced code are its own.
    ['{"response":{"code":550,"enhanced_code":{"class":5,"subject":7,"detail":1},"content":"mailbox is full"}}', 'mailbox-full'],
    ['NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 Mailbox full; from=<a@example.org> helo=<x>', 'mailbox-full'],
    ["5.1.0 - Unknown address error 550-'5.7.1 SPF check failed'", 'spf-fail'],
    ['550 5.1.1 Empfänger unbekannt', 'user-unknown'],
    ['550 La boîte du destinataire est pleine', 'mailbox-full'],
    ['550 5.1.1 Usuario desconocido', 'user-unknown'],
    ['550 ユーザーが存在しません', 'user-unknown'],
    ['550 收件人不存在', 'user-unknown'],
    ['451', 'server-error'],
  ];
  // The small index knows no virus: the cause is then not named.
  for (const [text, cause] of texts.filter(([, cause]) => cause !== 'policy'))
    test(text, () => {
      const d = run(text);
      sound(text, d);
      assert.equal(d.causes[0]?.cause, cause);
    });

  test('what refuses every client that has not logged in asks for a login where clients hand mail in', () => {
    const refused = (service: string): string =>
      `mx postfix/${service}[8812]: NOQUEUE: reject: RCPT from unknown[198.51.100.77]: 554 5.7.1 <unknown[198.51.100.77]>: Client host rejected: Access denied; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<c>`;
    assert.equal(top(refused('submission/smtpd')), 'auth-required');
    assert.notEqual(top(refused('smtpd')), 'auth-required');
  });

  test("Exim's warning without a reason has not expired", () => {
    const d = run(
      'A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mail.example.org.\n\nThe message identifier is: 1tAbCd-000001-2X',
    );
    assert.deepEqual([d.outcome, d.causes[0]?.cause], ['delayed', 'connection-failed']);
  });

  test('a client that could not connect says why', () => {
    assert.equal(top('Could not connect to SMTP host: mx.example.net, port 587; SSLException: Unrecognized SSL message'), 'tls-failed');
    assert.equal(top('Connection could not be established with host mx.example.net: getaddrinfo failed: Try again'), 'dns-failure');
    assert.equal(top('Could not connect to SMTP host: mx.example.net, port 587'), 'connection-failed');
  });

  test('a reply to MAIL that names the recipient is about the recipient', () => {
    const said = (who: string): string => `<< 550 5.1.2 ${who} address rejected: Domain not found`;
    assert.equal(top(`>> MAIL FROM:<a@example.org>\n${said('Sender')}`), 'sender-domain-invalid');
    assert.equal(top(`>> MAIL FROM:<a@example.org>\n${said('Recipient')}`), 'domain-not-found');
  });

  test('names no cause that the index does not have', () =>
    assert.ok(run('554 virus found').causes.every(({ cause }) => CAUSES.includes(cause))));

  test('one number, two meanings: the provider decides', () => {
    const said = (host: string): string => `host mx1.${host}[203.0.113.25] said: 550 5.7.27 Denied`;
    assert.equal(top(said('big.example')), 'spf-fail');
    assert.equal(top(said('other.example')), 'sender-domain-invalid');
    assert.ok(run(said('big.example')).remarks.includes('vendor-code'));
  });

  test('a provider is known by host, mark and token', () => {
    assert.equal(run('host mx.big.example[203.0.113.25] said: 550 5.7.1 no').provider, 'big');
    assert.equal(run('421 4.7.0 try later x7-20 - bsmtp').provider, 'big');
    assert.equal(run('421 4.7.0 [BG04] later').provider, 'big');
    assert.equal(run('421 4.7.0 later').provider, null);
  });

  test('a provider’s token alone names its reply, a common word with digits does not', () => {
    assert.deepEqual([run('BG04').causes[0]?.cause, run('[bg04]').verdict], ['sender-reputation', 'smtp']);
    for (const text of ['ipv6', 'x509', 'utf8', 'UTF-8', 'ISO-8859-1']) assert.equal(run(text).verdict, 'undecided', text);
    // No reply that we know has this one; whose it is, it tells all the same.
    const { verdict, provider, spans } = run('BG77');
    assert.deepEqual([verdict, provider, spans.length], ['undecided', 'big', 1]);
    assert.equal(run('gmail').provider, null);
  });

  test('the number of a network error, asked for without its name', () => {
    for (const text of ['smtp error 111', 'errno 113', 'Mail does not work. Error 10061'])
      assert.equal(top(text), 'connection-failed', text);
    assert.notEqual(top('smtp error 550 at line 111'), 'connection-failed');
  });

  test('an error number of Windows names its reply among any words, unless a server’s reply stands beside it', () => {
    for (const text of [
      '0x800CCC0E',
      'Fehler 0x800ccc0e',
      "Task 'kim - Sending' reported error (0x800CCC0E): 'Something odd stopped this from working at all.'",
    ])
      assert.equal(top(text), 'connection-failed', text);
    assert.equal(top("Server Response: '550 5.1.1 User unknown', Port: 25, Error Number: 0x800CCC0E"), 'user-unknown');
    assert.equal(run('0x80070005').verdict, 'undecided');
    // A number that stands for a code says what the code says, which is not what its name says.
    const { replyCode, remarks } = run('Fehler 0x800CCC69');
    assert.deepEqual([replyCode, remarks], ['550', ['bare-code']]);
    assert.equal(top("(0x800CCC69): 'The server responded: Relaying denied'"), 'relay-denied');
  });

  test('a reply is matched whatever varies in it', () => {
    const d = run('421 4.7.0 [BG04] Mail from 198.51.100.7 put off because of unexpected volume');
    assert.equal(d.replies[0]?.key, 'big/reputation');
    assert.ok(d.replies[0].confidence > 0.8);
    assert.equal(d.causes[0]?.cause, 'sender-reputation');
  });

  test('a text that equals a known reply is that reply, whatever its words mean elsewhere', () => {
    assert.equal(top('454 4.7.0 Authentication failed while our directory rests'), 'server-error');
    assert.equal(top('Authentication failed while our directory rests'), 'server-error');
    assert.equal(top('535 5.7.8 Authentication failed'), 'auth-failed');
  });

  test('the variant, by words or by the reply', () => {
    assert.equal(run('535 5.7.8 Username and password not accepted').causes[0]?.variant, 'wrong-password');
    assert.equal(run('535 5.7.139 Signing in to SMTP was switched off by your organisation').causes[0]?.variant, 'disabled-by-tenant');
    assert.equal(
      run('lost connection with mx.example.net[203.0.113.25] while sending end of data -- message may be sent more than once').causes[0]
        ?.variant,
      'lost-after-dot',
    );
  });

  test('a question about a code is answered by the code alone, whatever words it is asked in', () => {
    const bare = run('550');
    assert.equal(bare.causes[0]?.cause, 'user-unknown');
    assert.ok(bare.remarks.includes('bare-code'));
    for (const question of [
      'what does 550 mean?',
      'what does error 550 mean',
      'SMTP error code 550',
      'status 550',
      'Was bedeutet Fehler 550',
      '550是什么意思',
      '错误 550',
    ])
      assert.deepEqual(run(question).causes, bare.causes, question);
    assert.ok(!run('smtp error 550 spam').remarks.includes('bare-code'));
  });

  test('an enhanced code that is merely named, unless it is a version', () => {
    for (const text of ['what does 5.7.27 mean', 'big 5.7.27', 'meaning of 5.7.27?']) {
      const d = run(text);
      assert.deepEqual([d.verdict, d.enhancedCode, d.replyCode], ['smtp', '5.7.27', null], text);
    }
    for (const text of [
      '5.7.0 -> 5.7.1 fails',
      'with: 5.7.1-beta the mail is not sent',
      'wordpress 5.7.2',
      'my router has firmware 4.2.2',
      'postfix 5.1.1 mail',
    ])
      assert.equal(run(text).enhancedCode, null, text);
  });

  test('the provider that a question names is the one that is asked of', () => {
    assert.equal(run('big error 550 5.7.1').provider, 'big');
    assert.ok(run('big error 550 5.7.1').remarks.includes('bare-code'));
    assert.equal(run('error 550 5.7.1').provider, null);
  });

  test('mail among spam has a cause; mail that nobody saw has none', () => {
    const among = run('our newsletter lands in spam');
    assert.deepEqual([among.verdict, among.causes[0]?.cause, among.remarks], ['smtp', 'content-spam', ['among-spam']]);
    const unseen = run('the mails never arrive at the customer');
    assert.deepEqual([unseen.verdict, unseen.causes, unseen.remarks], ['undecided', [], ['no-error-text']]);
    for (const text of ['550 message marked as spam', 'your message was marked as spam', 'our newsletter is no spam, why is it refused'])
      assert.deepEqual(
        run(text).remarks.filter((remark) => remark === 'among-spam'),
        [],
        text,
      );
  });

  test('where nothing decides and mail is spoken of, what the words lean to is a guess without reasons', () => {
    const d = run('our e-mail program stopped on Monday and the letters pile up in it');
    assert.deepEqual([d.verdict, d.causes.length, d.causes[0]?.because], ['undecided', 1, []]);
    assert.ok(d.causes[0]!.confidence < 0.5);
    assert.deepEqual(run('hello world').causes, []);
  });

  test('classes that disagree are remarked upon', () => assert.ok(run('421 5.7.32 alignment').remarks.includes('class-mismatch')));
});

describe('outcome, hop and command', () => {
  test('outcome', () => {
    assert.equal(run('status=deferred (host a.example[192.0.2.1] said: 451 4.3.0 later)').outcome, 'delayed');
    assert.equal(run('Action: failed\nDiagnostic-Code: smtp; 550 no').outcome, 'failed');
    assert.equal(run('550 5.1.1 no such user').outcome, 'failed');
    assert.equal(run('451 4.3.0 later').outcome, 'unknown');
    assert.equal(run('all hosts failing: retry timeout exceeded').outcome, 'expired');
    // qmail gives up on a host, not on the message.
    assert.equal(run('delivery 7: deferral: 192.0.2.1_said:_451_later/Giving_up_on_192.0.2.1./').outcome, 'delayed');
    assert.equal(run('{"type":"TransientFailure","response":{"code":452,"content":"mailbox is full"}}').outcome, 'delayed');
    assert.equal(run('F=<a@example.org> rejected RCPT <kim@example.net>: relay not permitted').outcome, 'failed');
    assert.equal(run('F=<a@example.org> temporarily rejected RCPT <kim@example.net>: user unknown').outcome, 'delayed');
    assert.equal(
      run('{"event":"failed","severity":"temporary","delivery-status":{"code":452,"message":"4.2.2 mailbox full"}}').outcome,
      'delayed',
    );
    assert.equal(
      run('{"event":"failed","severity":"permanent","delivery-status":{"code":550,"message":"5.1.1 no such user"}}').outcome,
      'failed',
    );
    assert.equal(
      run('3F1A22C0D1     2301 Fri Nov 20 08:11:02  kim@example.org\n(host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisted)').outcome,
      'delayed',
    );
  });
  test('command', () => {
    assert.equal(run('said: 550 5.1.1 no (in reply to RCPT TO command)').command, 'RCPT');
    assert.equal(run('said: 550 5.7.1 no (in reply to end of DATA command)').command, 'end of data');
    assert.equal(run('SMTP error from remote mail server after MAIL FROM:<a@example.org>: 550 5.7.1 no').command, 'MAIL');
    assert.equal(run('C: AUTH PLAIN AAA=\nS: 535 5.7.8 no').command, 'AUTH');
    assert.equal(run('curl: (55) MAIL failed: 530').command, 'MAIL');
  });
  test('hop', () => {
    assert.equal(run('host mx.example.net[203.0.113.25] said: 550 5.1.1 no').hop, 'remote');
    assert.equal(run('postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 Relay access denied').hop, 'own');
  });
});

describe('what is no SMTP error', () => {
  const foreign: [text: string, kind: string][] = [
    ['HTTP/1.1 451 Unavailable For Legal Reasons', 'http'],
    ['Request failed with status code 421\n    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)', 'http'],
    ['nginx 502 Bad Gateway', 'http'],
    ['ftplib.error_perm: 550 Failed to change directory.', 'ftp'],
    ['FTPClient: 530 Login incorrect.', 'ftp'],
    ["imaplib.error: b'[AUTHENTICATIONFAILED] Invalid credentials'", 'imap'],
    ['a001 NO [ALERT] Not with this password', 'imap'],
    ['-ERR [AUTH] not accepted', 'pop3'],
    ['SIP/2.0 480 Temporarily Unavailable', 'sip'],
    ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'database'],
    ['getaddrinfo ENOTFOUND api.example.com', 'dns'],
    ['error:1408F10B:SSL routines:ssl3_get_record:wrong version number', 'tls'],
    ['; <<>> DiG 9.18 <<>> MX example.net\n;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 12428', 'dns'],
    ['sshd[2211]: Disconnected from invalid user kim 203.0.113.9 port 35462 [preauth]', 'ssh'],
    [':irc.example.net 433 * kim :Nickname is already in use', 'chat'],
    ['441 posting failed (no such group)', 'news'],
    ['dovecot: imap-login: Aborted login (auth failed, 1 attempts): user=<kim>, method=PLAIN', 'imap'],
    ['{"error": {"code": 503, "message": "The model is overloaded. Please try again later."}}', 'http'],
    ['SQLSTATE[23000]: Integrity constraint violation: 1451 Cannot delete a parent row', 'database'],
    ['[INFO] POST /admin/test/smtp => 404 Not Found', 'http'],
    ['X-Spam-Status: No, score=-2.6 required=5.0\n tests=BAYES_00,RCVD_IN_DNSWL_LOW: Sender listed', 'headers'],
    ['Authentication-Results: mx.example.net; spf=fail smtp.mailfrom=a@example.org; dkim=pass', 'headers'],
    ['postconf | grep 554\nreject_code = 554\nmaps_rbl_reject_code = 554', 'configuration'],
    ['newaliases: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value', 'configuration'],
    ["Task 'kim - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.'", 'pop3'],
    ['0x800CCC92', 'pop3'],
    ['<record><row><policy_evaluated><disposition>reject</disposition><dkim>fail</dkim></policy_evaluated></row></record>', 'report'],
    ['{"error": "invalid_grant", "error_description": "Bad Request"}', 'http'],
    ['FTPSync [default] > Login failed [Exception: 530 Sorry, too many clients]', 'ftp'],
    ['spawn /usr/sbin/sendmail ENOENT', 'shell'],
    ['Failed to send the mail: nodemailer.createTransporter is not a function', 'shell'],
    ["Fatal error: Uncaught Error: Class 'PHPMailer' not found in /var/www/send.php:6", 'shell'],
    ["Error: Cannot find module 'nodemailer'\nRequire stack:\n- /app/send-mail.js", 'shell'],
    ['ARC-Seal: i=1; a=rsa-sha256; cv=none\nAuthentication-Results: mx.example.net; spf=pass', 'headers'],
    ['postfix/smtpd[2]: fatal: in parameter smtpd_relay_restrictions, specify at least one working instance of: reject', 'configuration'],
    ['FTPError: 550 Access Denied.', 'ftp'],
    ['{"code":500,"message":"The magic link could not be made"}', 'http'],
    ['Error code: 0x80072746', 'socket'],
    ['Net::FTPPermError: 550 Access denied', 'ftp'],
    ['550 SSL/TLS required on the control channel', 'ftp'],
    ['534-Policy requires SSL.\nWin32 error:   Access is denied.', 'ftp'],
    ['The remote server returned an error: (503) Server Unavailable.', 'http'],
    ['A timeout occurred Error code 524\nThe origin web server timed out responding to this request.', 'http'],
    ['508 Resource Limit Is Reached', 'http'],
    ['NO [UNAVAILABLE] Temporary authentication failure. [2023-02-28 10:15:07]', 'imap'],
    ["Mailbox doesn't exist: Trash (0.001 + 0.000 secs).", 'imap'],
    [':irc.example.net 421 kim EHLO :Unknown command', 'chat'],
    ['Msg 550, Level 16, State 1, Line 4', 'database'],
    ['mysqli_real_connect(): (HY000/1040): Too many connections', 'database'],
    ['Error: Request failed with status: 451', 'http'],
    ['javax.mail.AuthenticationFailedException: [AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'imap'],
    ["every LIST answers: 550 'No such file or directory.'", 'ftp'],
    ['On leaving neomutt: IMAP command failed: no such mailbox', 'imap'],
    ['LxFTPRequest upload: domain = 6, error = 550', 'ftp'],
    ['Code: 100. DB::Exception: Access denied for user replica.', 'database'],
    ['listen tcp 0.0.0.0:587: bind: address already in use', 'shell'],
    ['django.template.exceptions.TemplateDoesNotExist: emails/activation_email.html', 'shell'],
    ['rsync: write failed on "/backup/mail.tar": No space left on device (28)', 'shell'],
    ['421 Too many connections (8) from this IP', 'ftp'],
    ['SATIP-ERROR: invalid status code 454', 'other'],
    ['error 522 when I open it', 'http'],
    ['503 over quota\nThis application is temporarily over its serving quota.', 'http'],
    ['"Too many connections" error from the database needs a fix', 'database'],
    ['java.io.IOException: Server replied with: 553 Could not create file.', 'ftp'],
    ["SIP provider: Arcor. Sipdroid only says 'Anmeldung fehlgeschlagen'", 'sip'],
    ['Unexpected response code 511 for https://shop.example.org/points.php', 'http'],
    ['Is the API down? I get error code 521 with every call', 'http'],
    ["The IMAP server replied to the 'SELECT' command with a 'NO' response: Mailbox does not exist", 'imap'],
    ['NO [OVERQUOTA] Quota exceeded (mailbox for user is full)', 'imap'],
    ['LDAPSearch failed: 550 no such object, ldap_search() returned it', 'other'],
    ['425 Security: Bad IP connecting.', 'ftp'],
    ['[INF] Command:  STOR /a.txt [INF] Response: 550 Requested action not taken.', 'ftp'],
    ["OverloadedError: Error code: 529 - {'type': 'overloaded_error', 'message': 'Overloaded'}", 'http'],
    ['{"error": {"code": 503, "message": "The service is currently unavailable.", "status": "UNAVAILABLE"}}', 'http'],
    ['NntpException "No such article found", code int(430)', 'news'],
    ['FATAL:  role "app" does not exist', 'database'],
    ['Server denied POP3 access for the given username and password.', 'pop3'],
    ['SMTP_HOST=mail.example.net\nSMTP_PORT=587\nSMTP_TLS_ENABLED=0', 'configuration'],
    ['Client error: `POST https://api.example.com/mail` resulted in a `401 Unauthorized` response', 'http'],
    // Long, and nothing in it speaks of mail.
    ['The job runner could not start: the quota of cores in this region is 530 and 530 are in use, ask for more.', 'other'],
  ];
  for (const [text, kind] of foreign)
    test(text.slice(0, 60), () => {
      const d = run(text);
      sound(text, d);
      assert.deepEqual([d.verdict, d.notSmtp, d.causes], ['not-smtp', kind, []]);
    });

  test('mail that was taken is no error, and its outcome says so', () => {
    for (const text of [
      'postfix/smtp[2]: 4BjhYd2j2hz: to=<kim@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
      'delivery 27878759: success: 192.0.2.1_accepted_message./Remote_host_said:_250_Queued/',
      'amavis[5136]: (05136-09) Passed CLEAN, <kim@example.net> -> <lee@example.org>, Hits: -, queued_as: B60132CB20',
      'DATA\n354 End data with <CR><LF>.<CR><LF>\nhello\n.\n250 2.0.0 Ok: queued as 224B824BD40',
      '250 Ok: queued as 224B824BD40\n221 Bye',
      'Response: 250 Requested mail action okay, completed',
    ]) {
      const { verdict, notSmtp, outcome, causes } = run(text);
      assert.deepEqual([verdict, notSmtp, outcome, causes], ['not-smtp', 'accepted', 'accepted', []], text);
    }
  });

  for (const text of [
    '',
    '   ',
    'hello world',
    'Lorem ipsum dolor sit amet 450 consectetur 550 adipiscing',
    'the 550 km drive took 7 hours',
  ])
    test(`undecided: ${JSON.stringify(text)}`, () => assert.equal(run(text).verdict, 'undecided'));

  for (const text of [
    'Error: connect ECONNREFUSED 203.0.113.10:465',
    'Could not connect to SMTP host: smtp.example.com, port: 587; nested exception is: java.net.ConnectException: Connection refused',
    'x509: certificate signed by unknown authority while dialing smtp.example.com:587',
    'SMTP Error: Could not authenticate.',
    'The error that the other server returned was:\n500 Internal Server Error',
    'Error while sending the e-mail: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
    'mailbox full',
    'error 522, recipient has exceeded the mailbox limit',
    'sendet der Scanner per Mail, antwortet der Server 550',
    'Daily user sending limit exceeded, when is it possible again in Google Workspace',
    'message blocked by our policy without a word more, contact postmaster',
    'javamail: PKIX path building failed, smtp',
    '注册时发验证码提示550错误',
    'Unable to contact LDAP server. (#4.4.3)',
    'Twilio SendGrid: The from address does not match a verified Sender Identity',
    'Mail von meinem Webspace kommt zurück, 550 Absender gesperrt',
    'fetchmail: SMTP connect to localhost failed',
    '[ALERT] mailbox of [email protected] is over quota, mail bounced',
    'warning: ldap:/etc/postfix/ldap_aliases.cf: table lookup problem, mail deferred',
    'HTTP API of our mailer says: 550 5.1.1 User unknown, from mx.example.net via SMTP',
  ])
    test(`a mail error all the same: ${text.slice(0, 50)}`, () => assert.equal(run(text).verdict, 'smtp'));
});

describe('normalising', () => {
  test('what varies drops out', () => {
    const plain = stemsIn('Mail from refused');
    for (const text of [
      'Mail from 203.0.113.7 refused',
      'Mail from <kim@example.net> refused',
      'Mail from [2001:db8::1] refused',
      'Mail from mx1.example.net refused',
      'Mail from <ip> refused',
      'Mail from 4F3A512345 refused',
    ])
      assert.deepEqual(stemsIn(text), plain, text);
  });
  test('what somebody says is in order names no cause', () => {
    assert.deepEqual(stemsIn('mail refused, SPF and DKIM are fine'), ['mail', 'refus']);
    assert.deepEqual(stemsIn('bounced though we are not blacklisted'), ['bounc', 'though']);
    assert.deepEqual(stemsIn('not greylisting, it goes round'), ['goe', 'round']);
    assert.deepEqual(stemsIn("his mailbox isn't full, it is too large"), ['his', 'too', 'large'].map(stem));
    // A server names the fault, or asks for it.
    assert.ok(stemsIn('Message refused: suspected virus, sorry').includes('virus'));
    assert.ok(stemsIn("It's not permitted to relay, go away").includes('relai'));
    assert.ok(stemsIn('Your PTR record is set to a generic name').includes('ptr'));
    assert.ok(stemsIn('check that your password is correct').includes('password'));
  });
  test("NetEase's reasons are one word each, in Python's quotes, too", () => {
    assert.deepEqual(stemsIn('450 RP:DRC'), ['rp:drc']);
    assert.deepEqual(stemsIn("(554, b'DT:SPM 163')"), ['dt:spm']);
  });
  test('Latin words between ideographs stay whole', () => {
    const stems = stemsIn('发信IP和Mail From对不上');
    for (const word of ['ip', 'mail', '信']) assert.ok(stems.includes(word), word);
  });
  test('endings', () => {
    for (const [a, b] of [
      ['rejected', 'rejecting'],
      ['exceeds', 'exceeded'],
      ['policy', 'policies'],
      ['addresses', 'address'],
      ['disabled', 'disable'],
      ['listed', 'lists'],
    ] as const)
      assert.equal(stem(a), stem(b));
  });
  test("n't is not", () => assert.deepEqual(stemsIn("doesn't exist"), stemsIn('does not exist')));
  test('an address of IP and a size are cues where they say something', () => {
    assert.ok(stemsIn('521 <203.0.113.61> is blocked').includes('ipblock'));
    assert.ok(stemsIn('tried to send a 23.5mb attachment').includes('sizenam'));
    assert.ok(!stemsIn('552 quota of 500 MB used').includes('sizenam'));
    assert.ok(stemsIn('if from: is not the user that logged in there is a 553').includes('fromnotuser'));
    assert.ok(!stemsIn('553 from address refused').includes('fromnotuser'));
    assert.ok(stemsIn('Email Sending Quota Exceeded').includes('sendingquota'));
  });
  test('the reply within the fields of Outlook counts, in any language; the fields do not', () =>
    assert.deepEqual(
      stemsIn("Account: 'virus', Server: 'smtp.example.it', Risposta del server: '553 not logged in', Porta: 25, Protezione (SSL): No, x"),
      ['risposta', 'del', 'server', 'not', 'logg', 'porta', 'x'],
    ));
  test('what stands beside the reply and is no word of it', () => {
    for (const beside of [
      'SMTPSecure: tls',
      "'verify_peer' => false",
      'MAIL_ENCRYPTION=ssl',
      'mail.smtp.starttls.enable=true',
      'postfix/anvil[1]: statistics: max connection count 1 for (smtp:203.0.113.9) at Jan  7 18:22:01',
      'Return-Path: <virus@example.net>',
      'Received-SPF: fail (sender not authorized)',
      '* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED]',
    ]) {
      const words = stemsIn(beside);
      assert.ok(
        !words.some((word) => /^(?:tl|ssl|verifi|encryp|starttl|max|connection|viru|fail|logindisabl)/.test(word)),
        `${beside}: ${words}`,
      );
    }
  });
  test('names inside programs count, paths and traces do not', () => {
    assert.deepEqual(stemsIn('RESOLVER.ADR.RecipNotFound'), ['resolver', 'address', 'recipient', 'not', 'found']);
    assert.deepEqual(stemsIn('no\n    at mailbox.full (/app/user/unknown.js:1:2)'), ['no']);
    assert.deepEqual(stemsIn("no\n/gems/net/smtp.rb:1011:in `block_spam'\n/gems/a.rb:1:in `virus'"), ['no']);
    assert.deepEqual(stemsIn("/gems/net/smtp.rb:960:in `check_response': account blocked"), ['account', 'block']);
    assert.deepEqual(stemsIn('no\n    (bamboo 2.2.0) lib/bamboo/virus.ex:12: Spam.full/2\n/go/mail/virus.go:88 +0x1f'), ['no']);
  });
  test('folding keeps every place', () => {
    for (const text of ['５５０\u00a0x', '<p>a</p>&nbsp;b', '> > quoted\n>>> RCPT', 'a\\r\\nb', '“x”', '\ud800 550'])
      assert.equal(fold(text).length, text.length);
  });
});

describe('any text gets an answer', () => {
  test('truncated and doubled texts', () => {
    const whole =
      'host mx.big.example[203.0.113.25] said: 550-5.7.26 This <b>mail</b> was\r\n> 550 5.7.26 “refused” 邮件 (in reply to end of DATA command)';
    for (let i = 0; i <= whole.length; i++) {
      for (const text of [whole.slice(0, i), whole.slice(i), whole.slice(i) + whole.slice(0, i)]) sound(text, run(text));
    }
  });
  test('long texts of one kind: how long they take is the bench’s to say', () => {
    const million = 1_000_000;
    for (const piece of [
      '550 ',
      '550-5.7.1 a ',
      '203.0.113.25 ',
      'a',
      'a.',
      'a@',
      ' ',
      '\n',
      '> ',
      '<',
      '<p ',
      'said:_',
      '5',
      '"',
      '(',
      '\\n',
      '邮',
      '\ud800',
      'mx.big.example ',
      'mailbox full ',
      '\n at ',
    ]) {
      const text = piece.repeat(million / piece.length);
      sound(text, run(text));
    }
  });
});

test('the index refuses what it cannot place', () => {
  const reply = { key: 'big/x', text: '550 x', cause: 'user-unknown', provider: 'big' };
  assert.throws(() => buildIndex({ ...input, replies: [{ ...reply, cause: 'nonsense' }] }), /big\/x: cause "nonsense"/);
  assert.throws(() => buildIndex({ ...input, replies: [{ ...reply, provider: 'nobody' }] }), /big\/x: provider "nobody"/);
  assert.throws(() => buildIndex({ ...input, providers: [{ id: 'big', tokens: ['('] }] }), SyntaxError);
});
