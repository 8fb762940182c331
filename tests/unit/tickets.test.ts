import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/files.ts';
import { ticketFacts, ticketTexts, type TicketFacts } from '../../src/model/tickets.ts';

const { causes } = assemble(readContent(process.cwd()));
const FACTS: TicketFacts = {
  summary: 'The receiving server does not know the sender yet.',
  acts: ['nobody'],
  heals: 'waiting',
  retry: 'queue',
  suppress: 'no',
  resend: 'duplicates',
  words: { happened: 'The other side makes unknown senders wait.' },
};

/** Words that only mail people know, and numbers of replies. */
const JARGON =
  /\b(?:SMTP|SPF|DKIM|DMARC|DNS|MX|PTR|HELO|EHLO|RCPT|envelope|TLSA|MTA|relay|deferr?\w*|bounce\w*|queue\w*|[245]\d\d|\d\.\d\.\d)\b/i;

test('what a customer reads has no word that only mail people know', () => {
  for (const cause of causes)
    for (const wire of ['temporary', 'permanent', undefined] as const) {
      const { customer } = ticketTexts(ticketFacts(cause, wire));
      assert.doesNotMatch(customer, JARGON, `${cause.id}: ${customer}`);
      assert.match(customer, /^Your message /);
      assert.ok(customer.length < 900, `${cause.id}: ${customer.length} characters`);
    }
});

test('a customer reads whether to act, and never two things that contradict each other', () => {
  for (const cause of causes)
    for (const wire of ['temporary', 'permanent', undefined] as const) {
      const { customer } = ticketTexts(ticketFacts(cause, wire));
      assert.ok(!(/not need to change anything/.test(customer) && /[Pp]lease send the message again/.test(customer)), customer);
      assert.ok(
        !(/could not be delivered/.test(customer) && /keeps the message|tries again by itself/.test(customer) && wire === 'permanent'),
        customer,
      );
      assert.ok(!(/not send it again/.test(customer) && /Once that is done/.test(customer)), customer);
    }
});

test('what is not known stands as a blank, what is known is never taken out', () => {
  const { postmaster } = ticketTexts(FACTS);
  assert.equal([...postmaster.matchAll(/^[^:\n]+: \[[^\]]+\]$/gm)].length, 9);
  const evidence = {
    reply: '451 4.7.1 <anna@example.net>: Greylisted, id=ab-12',
    time: '2026-11-21 09:15:02 +0100',
    sendingIp: '198.51.100.7',
    helo: 'mail.example.org',
    mx: 'mx.example.net [203.0.113.9]',
    sender: 'news@example.org',
    recipient: 'anna@example.net',
    messageId: '<a1@example.org>',
    queueId: '4Zk2Qd5XyB',
  };
  const filled = ticketTexts(FACTS, evidence);
  for (const value of Object.values(evidence)) assert.ok(filled.postmaster.includes(value), value);
  assert.doesNotMatch(filled.postmaster, /: \[/);
  assert.match(filled.customer, /^Your message to anna@example\.net has not arrived yet/);
  assert.equal(filled.ask, undefined, 'nothing is missing');
});

test('a time without a zone gets a blank for it, and the customer is asked', () => {
  const { postmaster, ask } = ticketTexts(FACTS, { time: 'Nov 21 09:15:02' });
  assert.match(postmaster, /Time: Nov 21 09:15:02 \[time zone\]/);
  assert.match(ask ?? '', /time zone/);
});

test('nobody retries what was refused for good', () => {
  const cause = causes.find(({ id }) => id === 'mailbox-full')!;
  assert.match(ticketTexts(ticketFacts(cause)).customer, /has not arrived yet/);
  assert.match(ticketTexts(ticketFacts(cause, 'permanent')).customer, /could not be delivered/);
});
