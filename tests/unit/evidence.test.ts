import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceIn, hasZone, type Evidence } from '../../src/diagnose/evidence.ts';

const CASES: [what: string, text: string, evidence: Evidence][] = [
  [
    'Postfix, deferred',
    'Nov 21 09:15:02 mail postfix/smtp[1234]: 4Zk2Qd5XyB: to=<anna@example.net>, relay=mx.example.net[203.0.113.9]:25, delay=1.2, delays=0.1/0/0.9/0.2, dsn=4.7.1, status=deferred (host mx.example.net[203.0.113.9] said: 451 4.7.1 <anna@example.net>: Recipient address rejected: Greylisted (in reply to RCPT TO command))',
    {
      reply: '451 4.7.1 <anna@example.net>: Recipient address rejected: Greylisted',
      time: 'Nov 21 09:15:02',
      recipient: 'anna@example.net',
      queueId: '4Zk2Qd5XyB',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Postfix, bounced, several lines joined, ISO time',
    '2026-11-21T09:15:02.123456+01:00 mail postfix/smtp[99]: 1A2B3C4D5E: to=<bob@gmail.com>, relay=gmail-smtp-in.l.google.com[2a00:1450:4013:c14::1b]:25, delay=2, dsn=5.7.26, status=bounced (host gmail-smtp-in.l.google.com[2a00:1450:4013:c14::1b] said: 550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550 5.7.26 abc123-20020a05si12345.88 - gsmtp (in reply to end of DATA command))',
    {
      reply: '550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550 5.7.26 abc123-20020a05si12345.88 - gsmtp',
      time: '2026-11-21T09:15:02.123456+01:00',
      recipient: 'bob@gmail.com',
      queueId: '1A2B3C4D5E',
      mx: 'gmail-smtp-in.l.google.com [2a00:1450:4013:c14::1b]',
    },
  ],
  [
    'Postfix, refused at the door',
    'Nov 21 09:15:02 mx postfix/smtpd[77]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.7]; from=<news@example.org> to=<anna@example.net> proto=ESMTP helo=<mail.example.org>',
    {
      reply: '450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.7]',
      time: 'Nov 21 09:15:02',
      sendingIp: '198.51.100.7',
      helo: 'mail.example.org',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
    },
  ],
  [
    'Postfix, bounce text',
    '<anna@example.net>: host mx.example.net[203.0.113.9] said: 550 5.1.1\n    <anna@example.net>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)',
    {
      reply: '550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown',
      recipient: 'anna@example.net',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Postfix, report',
    'Reporting-MTA: dns; mail.example.org\nX-Postfix-Queue-ID: 4Zk2Qd5XyB\nX-Postfix-Sender: rfc822; news@example.org\nArrival-Date: Sat, 21 Nov 2026 09:14:58 +0100 (CET)\n\nFinal-Recipient: rfc822; anna@example.net\nOriginal-Recipient: rfc822;anna@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.net>: Recipient address\n    rejected: User unknown\n',
    {
      reply: '550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown',
      time: 'Sat, 21 Nov 2026 09:14:58 +0100 (CET)',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
      queueId: '4Zk2Qd5XyB',
      mx: 'mx.example.net',
    },
  ],
  [
    'Postfix, no connection',
    'Nov 21 09:15:02 mail postfix/smtp[1234]: 4Zk2Qd5XyB: to=<anna@example.net>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.9]:25: Connection timed out)',
    { time: 'Nov 21 09:15:02', recipient: 'anna@example.net', queueId: '4Zk2Qd5XyB', mx: 'mx.example.net [203.0.113.9]' },
  ],
  [
    'Postfix, the line of the sender',
    'Nov 21 09:15:01 mail postfix/qmgr[12]: 4Zk2Qd5XyB: from=<news@example.org>, size=1234, nrcpt=1 (queue active)',
    { time: 'Nov 21 09:15:01', sender: 'news@example.org', queueId: '4Zk2Qd5XyB' },
  ],
  [
    'Postfix, the line of the message id',
    'Nov 21 09:15:01 mail postfix/cleanup[12]: 4Zk2Qd5XyB: message-id=<20261121.1234@example.org>',
    { time: 'Nov 21 09:15:01', messageId: '<20261121.1234@example.org>', queueId: '4Zk2Qd5XyB' },
  ],
  [
    'Postfix, a message without a sender',
    'Nov 21 09:15:01 mail postfix/qmgr[12]: 4Zk2Qd5XyB: from=<>, size=1234, nrcpt=1 (queue active)',
    { time: 'Nov 21 09:15:01', sender: '<>', queueId: '4Zk2Qd5XyB' },
  ],
  [
    'Postfix, several lines of one message',
    'Nov 21 09:15:01 mail postfix/cleanup[12]: 4Zk2Qd5XyB: message-id=<a1@example.org>\nNov 21 09:15:01 mail postfix/qmgr[12]: 4Zk2Qd5XyB: from=<news@example.org>, size=1, nrcpt=1\nNov 21 09:15:02 mail postfix/smtp[13]: 4Zk2Qd5XyB: to=<anna@example.net>, relay=mx.example.net[203.0.113.9]:25, dsn=5.7.1, status=bounced (host mx.example.net[203.0.113.9] said: 554 5.7.1 Message rejected (policy) (in reply to end of DATA command))',
    {
      reply: '554 5.7.1 Message rejected (policy)',
      time: 'Nov 21 09:15:01',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
      messageId: '<a1@example.org>',
      queueId: '4Zk2Qd5XyB',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Exim, failed',
    '2026-11-21 09:15:02 1rABcd-0001Xy-2Z ** anna@example.net F=<news@example.org> R=dnslookup T=remote_smtp H=mx.example.net [203.0.113.9] I=[198.51.100.7] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after RCPT TO:<anna@example.net>: 550 5.1.1 User unknown',
    {
      reply: '550 5.1.1 User unknown',
      time: '2026-11-21 09:15:02',
      sendingIp: '198.51.100.7',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
      queueId: '1rABcd-0001Xy-2Z',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Exim, deferred, long id, zone',
    '2026-11-21 09:15:02 +0100 1tABcD-000000012ab-3cDe == anna@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [203.0.113.9]: SMTP error from remote mail server after RCPT TO:<anna@example.net>: 451 4.7.1 Greylisting in action, please come back later',
    {
      reply: '451 4.7.1 Greylisting in action, please come back later',
      time: '2026-11-21 09:15:02 +0100',
      recipient: 'anna@example.net',
      queueId: '1tABcD-000000012ab-3cDe',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Exim, refused at the door',
    '2026-11-21 09:15:02 H=(mail.example.org) [198.51.100.7] F=<news@example.org> rejected RCPT <anna@example.net>: 550 5.7.1 relay not permitted',
    {
      reply: '550 5.7.1 relay not permitted',
      time: '2026-11-21 09:15:02',
      sendingIp: '198.51.100.7',
      helo: 'mail.example.org',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
    },
  ],
  [
    'Exim, arrival',
    '2026-11-21 09:15:01 1rABcd-0001Xy-2Z <= news@example.org H=localhost [127.0.0.1] P=esmtp S=1234 id=abc123@example.org',
    {
      time: '2026-11-21 09:15:01',
      sender: 'news@example.org',
      messageId: 'abc123@example.org',
      queueId: '1rABcd-0001Xy-2Z',
    },
  ],
  [
    'Exim, bounce text',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  anna@example.net\n    host mx.example.net [203.0.113.9]\n    SMTP error from remote mail server after RCPT TO:<anna@example.net>:\n    550 5.1.1 User unknown\n',
    { reply: '550 5.1.1 User unknown', recipient: 'anna@example.net', mx: 'mx.example.net [203.0.113.9]' },
  ],
  [
    'Exchange Online, NDR',
    "Diagnostic information for administrators:\n\nGenerating server: AM0PR04MB1234.eurprd04.prod.outlook.com\n\nanna@example.net\nRemote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@example.net not found by SMTP address lookup'\n\nOriginal message headers:\n\nMessage-ID: <AM0PR04MB1234AAAA@AM0PR04MB1234.eurprd04.prod.outlook.com>\n",
    {
      reply: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@example.net not found by SMTP address lookup',
      recipient: 'anna@example.net',
      messageId: '<AM0PR04MB1234AAAA@AM0PR04MB1234.eurprd04.prod.outlook.com>',
    },
  ],
  [
    'Exchange Online, delayed',
    "anna@example.net\n11/21/2026 9:15:02 AM - Remote Server at example.net (203.0.113.9) returned '450 4.7.26 Client does not meet authentication requirements'",
    {
      reply: '450 4.7.26 Client does not meet authentication requirements',
      time: '11/21/2026 9:15:02 AM',
      recipient: 'anna@example.net',
      mx: 'example.net [203.0.113.9]',
    },
  ],
  [
    'Exchange Online, table of details',
    'Error Details\n\nReported error: 550 5.7.515 Access denied, sending domain example.org does not meet the required authentication level.\nDSN generated by: AM0PR04MB1234.eurprd04.prod.outlook.com\nCreated Date: 11/21/2026 9:15:02 AM\nSender Address: news@example.org\nRecipient Address: anna@outlook.com\n',
    {
      reply: '550 5.7.515 Access denied, sending domain example.org does not meet the required authentication level.',
      time: '11/21/2026 9:15:02 AM',
      sender: 'news@example.org',
      recipient: 'anna@outlook.com',
    },
  ],
  [
    'Exchange on its own machine',
    'anna@example.net\nmx.example.net #550 5.7.1 Unable to relay ##',
    { reply: '550 5.7.1 Unable to relay ##', recipient: 'anna@example.net', mx: 'mx.example.net' },
  ],
  [
    'Exchange, old form',
    '<mail.example.org #5.1.1 smtp; 550 5.1.1 <anna@example.net>... User unknown>\nFinal-Recipient: rfc822;anna@example.net\nDiagnostic-Code: smtp;550 5.1.1 <anna@example.net>... User unknown\nRemote-MTA: dns;mx.example.net',
    { reply: '550 5.1.1 <anna@example.net>... User unknown', recipient: 'anna@example.net', mx: 'mx.example.net' },
  ],
  [
    'Gmail, bounce',
    'The response from the remote server was:\n\n550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown\n\nReporting-MTA: dns; googlemail.com\nArrival-Date: Sat, 21 Nov 2026 00:15:02 -0800 (PST)\nX-Original-Message-ID: <CAF=abc@mail.gmail.com>\n\nFinal-Recipient: rfc822; anna@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net. (203.0.113.9, the server for the domain example.net.)\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown\nLast-Attempt-Date: Sat, 21 Nov 2026 00:15:03 -0800 (PST)\n',
    {
      reply: '550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown',
      time: 'Sat, 21 Nov 2026 00:15:03 -0800 (PST)',
      recipient: 'anna@example.net',
      messageId: '<CAF=abc@mail.gmail.com>',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Sendmail, log',
    'Nov 21 09:15:02 mail sm-mta[1234]: 5AL9F1x2001234: to=<anna@example.net>, ctladdr=<news@example.org> (1000/1000), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120000, relay=mx.example.net. [203.0.113.9], dsn=5.1.1, stat=User unknown',
    {
      time: 'Nov 21 09:15:02',
      sender: 'news@example.org',
      recipient: 'anna@example.net',
      queueId: '5AL9F1x2001234',
      mx: 'mx.example.net [203.0.113.9]',
    },
  ],
  [
    'Sendmail, bounce text',
    '   ----- The following addresses had permanent fatal errors -----\n<anna@example.net>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT To:<anna@example.net>\n<<< 550 5.1.1 User unknown\n550 5.1.1 <anna@example.net>... User unknown\n',
    { reply: '550 5.1.1 User unknown', recipient: 'anna@example.net', mx: 'mx.example.net' },
  ],
  [
    'qmail, log',
    '@400000006740b0f61a2b3c4d delivery 12: failure: 203.0.113.9_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_203.0.113.9./',
    { reply: '550 5.1.1 User unknown/Giving up on 203.0.113.9./', time: '@400000006740b0f61a2b3c4d', mx: '203.0.113.9' },
  ],
  [
    'a session',
    'C: EHLO mail.example.org\nS: 250 mx.example.net\nC: MAIL FROM:<news@example.org>\nS: 250 2.1.0 Ok\nC: RCPT TO:<anna@example.net>\nS: 550 5.1.1 User unknown\n',
    { reply: '550 5.1.1 User unknown', helo: 'mail.example.org', sender: 'news@example.org', recipient: 'anna@example.net' },
  ],
  [
    'a bare reply of several lines',
    '550-5.7.1 [198.51.100.7] Our system has detected that this message is\n550-5.7.1 likely unsolicited mail.\n550 5.7.1 d2e1a72fcca58-7f3si1234567b3a.12 - gsmtp',
    {
      reply:
        '550-5.7.1 [198.51.100.7] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. 550 5.7.1 d2e1a72fcca58-7f3si1234567b3a.12 - gsmtp',
    },
  ],
  [
    'a reply that names the client',
    '550 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org',
    { reply: '550 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org', sendingIp: '198.51.100.7' },
  ],
  ['nothing of use', 'My mail does not arrive. Please help!', {}],
  ['blank', '  \n ', {}],
];

for (const [what, text, expected] of CASES) test(what, () => assert.deepEqual(evidenceIn(text), expected));

test('carriage returns make no difference', () => {
  for (const [what, text, expected] of CASES) assert.deepEqual(evidenceIn(text.replaceAll('\n', '\r\n')), expected, what);
});

test('a time tells its zone or does not', () => {
  for (const time of [
    'Sat, 21 Nov 2026 00:15:03 -0800 (PST)',
    '2026-11-21T09:15:02Z',
    '2026-11-21 09:15:02 +0100',
    '@400000006740b0f61a2b3c4d',
  ])
    assert.ok(hasZone(time), time);
  for (const time of ['Nov 21 09:15:02', '2026-11-21 09:15:02', '11/21/2026 9:15:02 AM']) assert.ok(!hasZone(time), time);
});

test('the time is linear in the text', () => {
  for (const piece of [
    'a@',
    'host ',
    'host a',
    'aaaaaaaaaa',
    '550 ',
    '550-x\n',
    ' ** ',
    '[1.2.3.4] ',
    'H=(',
    'x.',
    '<',
    'from=<',
    'Message-ID: <',
    '1:',
    '\n ',
    "returned '",
    'reject: RCPT from ',
  ]) {
    const start = performance.now();
    evidenceIn(piece.repeat(200_000));
    assert.ok(performance.now() - start < 500, `${JSON.stringify(piece)}: ${performance.now() - start} ms`);
  }
});
