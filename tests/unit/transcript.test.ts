import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTranscript, readTranscript } from '../../src/model/transcript.ts';

const usual = (code: string, command: string) => !(code === '554' && command === 'RCPT');
const check = (source: string, deviates?: string) => checkTranscript(source, deviates, usual);

test('a session becomes steps, each reply with the command it answers', () => {
  const steps = check(
    'S: 220 mx.example.net ESMTP\nC: EHLO a.example\nS: 250-mx.example.net\nS: 250 SIZE\nC: MAIL FROM:<a@example.org>\nS: 250 2.1.0 Ok\n# later',
  );
  assert.deepEqual(
    steps.map((step) => (step.by === 'server' ? `${step.after} ${step.texts.length}` : step.by)),
    ['connect 1', 'client', 'EHLO 2', 'client', 'MAIL 1', 'remark'],
  );
});

test('a message ends with a dot, and its reply answers the end of data', () => {
  const steps = check('C: DATA\nS: 354 go on\nC: Subject: hi\nC: .\nS: 250 2.0.0 Ok');
  const last = steps.at(-1);
  assert.ok(last?.by === 'server' && last.after === 'end of data');
});

for (const [what, source, message] of [
  ['a line without a side', 'S: 220 ok\nhello', /line 2: "hello" must begin with/],
  ['an unknown command', 'S: 220 ok\nC: HALLO x', /line 2: "HALLO" is no SMTP command/],
  ['a reply without three digits', 'S: ok', /line 1: "ok" is no reply line/],
  ['a reply whose code changes', 'S: 250-a\nS: 251 b', /line 2: reply began with 250, this line says 251/],
  ['an unfinished reply', 'S: 250-a\nC: QUIT', /line 2: the reply before it is unfinished/],
  ['no reply at all', 'C: QUIT', /no "S: " line/],
  ['a command inside the message', 'C: DATA\nS: 354 go\nC: QUIT', /line 3: "QUIT" comes before the message has ended/],
  ['classes that disagree', 'C: RCPT TO:<a@b.example>\nS: 450 5.7.1 no', /class of 5.7.1 disagrees with 450.*say why in deviates/],
  ['a code unusual at the command', 'C: RCPT TO:<a@b.example>\nS: 554 5.7.1 no', /554 is not usual after RCPT.*say why in deviates/],
] as const)
  test(`refused: ${what}`, () => assert.throws(() => check(source), message));

test('a departure is allowed with its reason, and a reason only with a departure', () => {
  const source = 'C: RCPT TO:<a@b.example>\nS: 554 5.7.1 Relay access denied';
  assert.equal(check(source, 'Postfix default').length, 2);
  assert.throws(() => check('S: 220 ok', 'because'), /nothing deviates/);
  assert.equal(readTranscript(source, usual).departures.length, 1);
});

test('greeting, EHLO and HELO are exempt from enhanced codes, so nothing there can disagree', () => {
  assert.equal(check('S: 220 4.0.1 mail server ready\nC: HELO a.example\nS: 250 4.0.1 hello').length, 3);
});

test('a server that lists ENHANCEDSTATUSCODES gives one in each later reply, but for 3yz', () => {
  const session = 'S: 220 ok\nC: EHLO a.example\nS: 250-mx.example.net\nS: 250 ENHANCEDSTATUSCODES\nC: DATA\nS: 354 go on\nC: .\n';
  assert.equal(check(`${session}S: 250 2.0.0 Ok`).length, 7);
  assert.throws(() => check(`${session}S: 250 Ok`), /line 8: no enhanced code, although EHLO lists ENHANCEDSTATUSCODES/);
});
