/** Every reply that the site knows, pasted as it stands: the diagnosis must find it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexInput } from '../../src/diagnose/index-input.ts';
import { buildIndex, diagnose, loadIndex } from '../../src/diagnose/index.ts';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/files.ts';

/** Replies of one wording and two meanings (`Try again later`), whose provider the text alone does not tell. */
const LEAST_RIGHT = 0.96;
/** Wordings that say nothing of mail: a library's `short response:`, a connection that any program may miss. */
const LEAST_TAKEN = 0.985;

const FILLED: Record<string, string> = { ip: '203.0.113.7', recipient: 'kim@example.net', host: 'mx.example.net', domain: 'example.net' };
const input = indexInput(assemble(readContent(process.cwd())));
const index = loadIndex(buildIndex(input));

/** What a library prints around whatever a server said has no cause of its own, and the codes of the text may tell one. */
const libraries = new Set(input.providers.filter(({ library }) => library).map(({ id }) => id));
const isFrame = ({ provider, cause }: { provider: string; cause: string }): boolean => libraries.has(provider) && cause === 'policy';

const asked = input.replies.map((reply) => {
  const codes = [reply.code, reply.enhanced].filter((code) => code && !reply.text.includes(code));
  const text = [...codes, reply.text.replace(/<([a-z-]+)>/g, (all, name: string) => FILLED[name] ?? all)].join(' ');
  const { verdict, causes } = diagnose(text, index);
  return { ...reply, verdict, first: causes[0]?.cause };
});
const atLeast = (share: number, misses: typeof asked, what: string): void =>
  assert.ok(
    misses.length <= asked.length * (1 - share),
    `${misses.length} of ${asked.length} ${what}:\n${misses.map(({ key, cause, first }) => `${key}: ${first}, not ${cause}`).join('\n')}`,
  );

test('its cause comes first', () =>
  atLeast(
    LEAST_RIGHT,
    asked.filter((reply) => reply.cause !== reply.first && !isFrame(reply)),
    'have another cause',
  ));
test('it is an SMTP error', () =>
  atLeast(
    LEAST_TAKEN,
    asked.filter(({ verdict }) => verdict !== 'smtp'),
    'are not taken for one',
  ));

test('a code that only lists know is reported, since its page says what it is', () =>
  assert.equal(diagnose('512 Host unknown: mx45.example.net', index).replyCode, '512'));
