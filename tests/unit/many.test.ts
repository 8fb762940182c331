/** A paste of many lines: how it falls into records, and what they add up to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex, loadIndex, recordsOf, summarise } from '../../src/diagnose/index.ts';

const index = loadIndex(
  buildIndex({
    causes: ['user-unknown', 'greylisted', 'rate-limited', 'mailbox-full', 'connection-failed'].map((id) => ({ id, name: id })),
    providers: [{ id: 'mta' }],
    codes: [{ code: '550', causes: ['user-unknown'] }],
    replies: [
      {
        key: 'mta/unknown',
        text: '550 5.1.1 <recipient>: Recipient address rejected: User unknown',
        cause: 'user-unknown',
        provider: 'mta',
      },
      { key: 'mta/grey', text: '451 4.7.1 Greylisting in action, please come back later', cause: 'greylisted', provider: 'mta' },
      { key: 'mta/full', text: '452 4.2.2 Mailbox full', cause: 'mailbox-full', provider: 'mta' },
    ],
  }),
);
const count = (text: string) =>
  Object.fromEntries(
    summarise(text, index).groups.map(({ cause, replyCode, enhancedCode, count }) => [`${cause} ${replyCode} ${enhancedCode}`, count]),
  );

const POSTFIX = (n: number, status: string) =>
  `Nov 21 09:15:${String(n % 60).padStart(2, '0')} mail postfix/smtp[${2000 + n}]: 4Zk2Qd5XyB${n}: to=<kim${n}@example.net>, relay=mx.example.net[203.0.113.7]:25, delay=${n}, ${status}`;
const BOUNCED =
  'dsn=5.1.1, status=bounced (host mx.example.net[203.0.113.7] said: 550 5.1.1 <kim@example.net>: User unknown (in reply to RCPT TO command))';
const GREY =
  'dsn=4.7.1, status=deferred (host mx.example.net[203.0.113.7] said: 451 4.7.1 Greylisting in action (in reply to RCPT TO command))';
const SENT = 'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Zk2Qd)';

test('a Postfix log: records that mean the same are counted together, deliveries apart', () => {
  const log = Array.from({ length: 90 }, (_, n) => POSTFIX(n, [BOUNCED, GREY, SENT][n % 3]!)).join('\n');
  assert.deepEqual(count(log), { 'user-unknown 550 5.1.1': 30, 'greylisted 451 4.7.1': 30 });
  const { lines, failing, accepted, groups } = summarise(log, index);
  assert.deepEqual({ lines, failing, accepted }, { lines: 90, failing: 60, accepted: 30 });
  assert.equal(log.slice(groups[0]!.example.start, groups[0]!.example.end), log.split('\n')[0]);
  assert.equal(log.slice(groups[0]!.reply, groups[0]!.reply + 9), '550 5.1.1');
  assert.deepEqual(groups[1]!.outcomes, { delayed: 30 });
});

test('a message that is tried many times is one message, and one that went through in the end is told', () => {
  const tries = (id: string, states: readonly string[]) =>
    states.map((state, n) => POSTFIX(n, state).replace(/4Zk2Qd5XyB\d+: to=<\S+>/, `${id}: to=<kim@example.net>`));
  const log = [...tries('4ZkAAA', [GREY, GREY, SENT]), ...tries('4ZkBBB', [GREY, GREY]), ...tries('4ZkCCC', [BOUNCED])].join('\n');
  const { groups, messages, delivered, failing } = summarise(log, index);
  assert.deepEqual({ failing, messages, delivered }, { failing: 5, messages: 3, delivered: 1 });
  assert.deepEqual(
    groups.map(({ cause, count, messages, delivered }) => ({ cause, count, messages, delivered })),
    [
      { cause: 'greylisted', count: 4, messages: 2, delivered: 1 },
      { cause: 'user-unknown', count: 1, messages: 1, delivered: 0 },
    ],
  );
  const exim = ['== kim@example.net R=dnslookup T=remote_smtp defer (-44): 451 4.7.1 Greylisting', '=> kim@example.net R=x C="250 OK"']
    .flatMap((state) => [state, state])
    .map((state, n) => `2026-11-21 09:15:0${n} 1uAbCd-000001-2f ${state}`)
    .join('\n');
  assert.deepEqual(
    summarise(exim, index).groups.map(({ count, messages, delivered }) => [count, messages, delivered]),
    [[2, 1, 1]],
  );
});

test('a bounce for several recipients: a list where they failed for different reasons, one story where not', () => {
  const words = (second: string) =>
    `I'm sorry to have to inform you that your message could not be delivered.\n\n<kim@example.net>: host mx.example.net[203.0.113.7] said: 550 5.1.1\n    <kim@example.net>: User unknown (in reply to RCPT TO command)\n\n<lee@example.org>: host mx.example.org[203.0.113.9] said: ${second} (in reply to RCPT\n    TO command)\n`;
  const fields = (second: string) =>
    `Reporting-MTA: dns; mail.example.com\n\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\nFinal-Recipient: rfc822; lee@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${second}\n`;
  const exim = (second: string) =>
    `The following address(es) failed:\n\n  kim@example.net\n    host mx.example.net [203.0.113.7]\n    SMTP error from remote mail server after RCPT TO:<kim@example.net>:\n    550 5.1.1 User unknown\n  lee@example.org\n    host mx.example.org [203.0.113.9]\n    SMTP error from remote mail server after RCPT TO:<lee@example.org>:\n    ${second}\n`;
  for (const bounce of [words, fields, exim, (second: string) => words(second).replace(/^/gm, '> ')]) {
    const text = bounce('452 4.2.2 Mailbox full');
    assert.deepEqual(count(text), { 'user-unknown 550 5.1.1': 1, 'mailbox-full 452 4.2.2': 1 }, text);
    assert.equal(summarise(text, index).isList, true, text);
    assert.equal(summarise(bounce('550 5.1.1 User unknown'), index).isList, false);
  }
});

test('the listing of a queue: each message with its reason is a record, and waits', () => {
  const postfix = `-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
3F1A22C0D1*    2301 Fri Nov 20 08:11:02  kim@example.org
                                         lee@example.net

8B0C12C0E7     5120 Fri Nov 20 07:55:40  kim@example.org
(host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisting in action (in reply to RCPT TO command))
                                         lee@example.net

A1B2C2C0F9     1822 Fri Nov 20 03:12:10  kim@example.org
(connect to mx.example.com[192.0.2.3]:25: Connection timed out)
                                         ann@example.com
`;
  const sendmail = `-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------
5AKM12ab012345     1204 Fri Nov 20 08:11 <kim@example.org>
                 (Deferred: Connection timed out with mx.example.com.)
					 <ann@example.com>
5AKM12ab012399     3304 Fri Nov 20 08:15 <kim@example.org>
                 (Deferred: 451 4.7.1 Greylisting in action)
					 <lee@example.net>
`;
  for (const text of [postfix, sendmail]) {
    const { groups, isList } = summarise(text, index);
    assert.deepEqual(
      groups.map(({ cause, outcomes }) => [cause, outcomes]).sort(),
      [
        ['connection-failed', { delayed: 1 }],
        ['greylisted', { delayed: 1 }],
      ],
      text,
    );
    assert.ok(isList);
  }
});

test('lines that begin no record belong to the one before', () => {
  const log = [1, 2, 3]
    .map(
      (n) =>
        `2026-11-21 09:15:0${n} 1abc${n} ** kim@example.net R=dnslookup T=remote_smtp: SMTP error from remote mail server\n\tafter RCPT TO: 550 5.1.1 User unknown`,
    )
    .join('\n');
  assert.equal(recordsOf(log).length, 3);
  assert.deepEqual(count(log), { 'user-unknown 550 5.1.1': 3 });
});

test('an array of JSON: each object is a record, however few and however it is laid out', () => {
  const events = [
    { email: 'a@example.net', event: 'bounce', reason: '550 5.1.1 <a@example.net>: User unknown {"' },
    { email: 'b@example.net', event: 'deferred', response: '451 4.7.1 Greylisting in action' },
  ];
  for (const text of [
    events.map((event) => JSON.stringify(event)).join('\n'),
    JSON.stringify(events),
    JSON.stringify(events, null, 2),
    JSON.stringify({ items: events, paging: {} }, null, 1),
  ]) {
    assert.deepEqual(count(text), { 'user-unknown 550 5.1.1': 1, 'greylisted 451 4.7.1': 1 }, text);
    assert.equal(summarise(text, index).isList, true);
    for (const { start, end } of recordsOf(text)) JSON.parse(text.slice(start, end));
  }
  const one = JSON.stringify({ bounce: { bouncedRecipients: [{ address: 'a@example.net' }], message: '550 5.1.1 User unknown' } });
  assert.equal(recordsOf(one).length, 1);
  for (const broken of ['[{"a": "550 5.1.1', '[{', '[{}, {}', '{"', '[{"\\']) assert.ok(recordsOf(broken).length >= 1);
});

test('an export with an address and a reply in each line', () => {
  const csv = ['a@example.net', 'b@example.net', 'c@example.net', 'd@example.net']
    .map((address, n) => `${address},2026-11-21,"${n < 3 ? '550 5.1.1 User unknown' : '452 4.2.2 Mailbox full'}"`)
    .join('\r\n');
  assert.deepEqual(count(csv), { 'user-unknown 550 5.1.1': 3, 'mailbox-full 452 4.2.2': 1 });
});

test('JSON lines', () => {
  const lines = Array.from({ length: 4 }, (_, n) =>
    JSON.stringify({ id: n, event: 'failed', response: '451 4.7.1 Greylisting in action' }),
  ).join('\n');
  assert.deepEqual(count(lines), { 'greylisted 451 4.7.1': 4 });
});

test('a bounce, a session and a reply of several lines stay whole', () => {
  for (const text of [
    '<kim@example.net>: host mx.example.net said: 550 5.1.1 no\n    such user (in reply to RCPT TO command)\n\nReporting-MTA: dns; a.example\n\nStatus: 5.1.1',
    'S: 220 mx.example.net\nC: EHLO a.example\nS: 250 mx\nC: RCPT TO:<kim@example.net>\nS: 550 5.1.1 User unknown',
    '550-5.1.1 The mailbox\n550-5.1.1 does not\n550-5.1.1 exist\n550 5.1.1 here',
    '',
  ])
    assert.equal(recordsOf(text).length, 1, text);
});

test('records cover the text in order, whatever it is', () => {
  for (const text of ['\n\n\n', 'x'.repeat(10_000), '550 a\n550 b\n550 c\n', `${'450 4.2.0 later\n'.repeat(5)}\n\n`]) {
    let at = 0;
    for (const { start, end } of recordsOf(text)) {
      assert.ok(start >= at && end >= start && end <= text.length);
      at = end;
    }
  }
});
