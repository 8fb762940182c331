/** What a text must lose before it is shared, and what it must keep. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymise, type Known } from '../../src/diagnose/index.ts';

const known: Known = {
  host: (host) => /(?:^|\.)(?:google\.com|spamhaus\.org)$/.test(host),
  token: (word) => ['S3140', 'LPN007_510'].includes(word),
};
const clean = (text: string) => anonymise(text, known);

for (const [what, text, expected] of [
  ['addresses', "to=<kim.o'neil+x@mail.example.net>: no", 'to=<address>: no'],
  ['addresses without brackets', 'Delivery to kim@example.net failed', 'Delivery to <address> failed'],
  ['international addresses', '用户@例子.测试 rejected', '<address> rejected'],
  ['IPv4', 'host [203.0.113.7]:25 said', 'host [<ip>]:25 said'],
  ['IPv6', 'IPv6:2001:db8::25 and 2001:db8:0:0:0:0:0:1', '<ip> and <ip>'],
  ['a time is no IPv6', 'at 09:15:02 it failed', 'at 09:15:02 it failed'],
  ['hosts of others', 'host mx3.kunde.example.de said', 'host <host> said'],
  ['hosts of every domain', 'mx.kunde.net, exchange.firma.local, poczta.firma.pl and smtp.shop', '<host>, <host>, <host> and <host>'],
  ['hosts of providers stay', 'host gmail-smtp-in.l.google.com said', 'host gmail-smtp-in.l.google.com said'],
  ['addresses of pages', 'see https://intern.example.de/x?user=kim', 'see <url>'],
  [
    'pages of providers lose their query',
    'see https://www.spamhaus.org/query/ip/?ip=203.0.113.7',
    'see https://www.spamhaus.org/query/ip/',
  ],
  ['the password behind LOGIN', 'a001 LOGIN kim@example.net hunter2', 'a001 LOGIN <address> <secret>'],
  ['keys in the environment', 'MAIL_PASSWORD=SG.abcdefghijk.lmnopqrstuvwxyz', 'MAIL_PASSWORD=<secret>'],
  ['keys anywhere', 'with SG.abcdefghijk.lmnopqrstuvwxyz it fails', 'with <secret> it fails'],
  ['a subject that Exim tells', 'The subject of the message is: Invoice', 'The subject of the message is: <...>'],
  ['queue ids', 'smtp[123]: 4Zk2Qd5XyB: deferred', 'smtp[123]: <id>: deferred'],
  ['session ids', 'a640c23a62f3a-b1234567si890123.45 - gsmtp', '<id> - gsmtp'],
  ['tokens that known replies have', '(S3140) and LPN007_510', '(S3140) and LPN007_510'],
  ['logins', 'AUTH PLAIN AGtpbUBleGFtcGxlLm5ldABzZWNyZXQ=', 'AUTH PLAIN <secret>'],
  ['passwords', "password: 'hunter2!'", "password: '<secret>'"],
  ['login names', 'sasl_username=kim, sasl_method=PLAIN', 'sasl_username=<user>, sasl_method=PLAIN'],
  ['home folders', 'File "/home/kim/app/send.py", line 12', 'File "/home/<user>/app/send.py", line 12'],
  ['headers', 'Subject: Rechnung 4711 für Kim\nFrom: Kim <kim@example.net>', 'Subject: <...>\nFrom: <...>'],
  ['codes, sizes and dates stay', '2026-11-21T09:15:02.123Z 550 5.7.26 size 52428800', '2026-11-21T09:15:02.123Z 550 5.7.26 size <id>'],
  ['answers of blocklists stay', '127.0.0.2 from zen.spamhaus.org', '127.0.0.2 from zen.spamhaus.org'],
  ['class names stay', 'com.sun.mail.smtp.SMTPSendFailedException: 550', 'com.sun.mail.smtp.SMTPSendFailedException: 550'],
] as const)
  test(what, () => {
    assert.equal(clean(text), expected);
    assert.equal(clean(clean(text)), clean(text), 'done twice it changes nothing more');
  });

test('a long text of one kind ends', () => {
  for (const piece of ['a@', '1.', 'a.', '2001:', 'x1', '<', 'Subject: a\n', 'password=', '\n ', 'http://a/'])
    assert.equal(typeof clean(piece.repeat(100_000)), 'string');
});
