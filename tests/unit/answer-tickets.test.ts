/** The texts for a ticket that the box fills in: they must follow what became of the message, and say nothing that is a guess. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexInput } from '../../src/diagnose/index-input.ts';
import { buildIndex, loadIndex } from '../../src/diagnose/index.ts';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/files.ts';
import { answers, knownIn, recognised, type One } from '../../src/search/answer.ts';
import { labelsOf } from '../../src/search/labels.ts';
import { TICKET } from '../../src/strings.ts';

const catalog = assemble(readContent(process.cwd()));
const labels = labelsOf(catalog);
const index = loadIndex(buildIndex(indexInput(catalog)));
const data = { index, labels, known: knownIn(labels, index) };

async function answerTo(text: string): Promise<One> {
  let last;
  for await (const answer of answers(text, data, () => Promise.resolve(true))) last = answer;
  assert.equal(last?.kind, 'one');
  return last as One;
}
const customer = async (text: string): Promise<string> => (await answerTo(text)).tickets?.customer ?? '';
const postfix = (rest: string): string => `Mar 12 09:14:22 mx postfix/smtp[20]: 4F2A81C03E: to=<kim@example.net>, ${rest}`;
const kept = TICKET.status.kept('kim@example.net');
const refused = TICKET.status.refused('kim@example.net');

const FULL = 'host mx.example.net[203.0.113.7] said: 452 4.2.2 <kim@example.net>: Mailbox full (in reply to RCPT TO command)';
for (const [what, text, state] of [
  ['deferred: kept', postfix(`dsn=4.2.2, status=deferred (${FULL})`), kept],
  ['bounced after a temporary reply: come back', postfix(`dsn=4.2.2, status=bounced (${FULL})`), refused],
  [
    'bounced without any reply: come back',
    postfix('dsn=4.4.1, status=bounced (connect to mx.example.net[203.0.113.7]:25: Connection timed out)'),
    refused,
  ],
  [
    'a warning: kept',
    `Your message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<kim@example.net>: ${FULL}`,
    kept,
  ],
] as const)
  test(what, async () => assert.ok((await customer(text)).startsWith(state), await customer(text)));

test('nothing is told of a number, of a guess, of what was taken, of a message that the server itself refused', async () => {
  for (const text of [
    '550 5.7.1',
    postfix('dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9A8B7C)'),
    'NOQUEUE: reject: RCPT from mx.example.org[203.0.113.7]: 554 5.7.1 <kim@example.net>: Relay access denied; from=<a@example.org> to=<kim@example.net>',
    'host mx.example.net[203.0.113.7] said: 550 5.7.1 Wibble wobble (in reply to end of DATA command)',
  ])
    assert.equal(await customer(text), '', text);
});

test('deferred, then sent under the same id: it has arrived', async () => {
  const text = `${postfix(`dsn=4.2.2, status=deferred (${FULL})`)}\n${postfix('dsn=2.0.0, status=sent (250 2.0.0 Ok)')}`;
  const { diagnosis, tickets } = await answerTo(text);
  assert.deepEqual([diagnosis.outcome, tickets], ['accepted', undefined]);
});

test('a known reply that says who acts is believed, and the words of its cause are not used', async () => {
  const {
    diagnosis,
    labels: known,
    tickets,
  } = await answerTo(
    '550 5.7.1 Service unavailable; client [203.0.113.9] blocked using zen.spamhaus.org. Error: open resolver; https://check.spamhaus.org/returnc/pub/172.70.0.1/',
  );
  assert.deepEqual(known.departures[recognised(diagnosis)!]?.acts, ['receiving-server']);
  assert.ok(!tickets!.customer!.includes(labels.causes['blocklisted']!.words.happened));
});

test('a limit by the hour is no limit by the day, what was discarded has failed, and every speaker is named', async () => {
  const { diagnosis, labels: known } = await answerTo(
    'Domain shop.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
  );
  assert.deepEqual([diagnosis.causes[0]?.cause, diagnosis.causes[0]?.variant, diagnosis.outcome], ['sending-quota', undefined, 'failed']);
  for (const evidence of diagnosis.causes[0]!.because)
    if (evidence.kind === 'reply') assert.ok(known.providers[evidence.key.split('/')[0]!], evidence.key);
});
