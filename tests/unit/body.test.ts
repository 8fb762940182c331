import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../src/model/body.ts';

const PARTS = ['Opening', 'Cause', 'Fix', 'Avoid'] as const;
const parse = (source: string) => parseBody(source, PARTS, () => true);
const OPENING = '<Opening>\nThe answer.\n</Opening>\n\n';

test('a body is read as parts, with what they cite, quote and link to', () => {
  const body = parse(
    `${OPENING}<Cause id="full" cause="mailbox-full" title="It is full">\nWords <Spec id="rfc5321" section="4.2.3" /> and [450](/450/).\n\n<Reply id="gmail/over-quota" />\n</Cause>\n\n<Fix id="wait" by="nobody" title="Wait">\nDo nothing.\n</Fix>\n`,
  );
  assert.deepEqual(
    body.parts.map(({ kind, id, cause, by }) => ({ kind, id, cause, by })),
    [
      { kind: 'Opening', id: '', cause: undefined, by: undefined },
      { kind: 'Cause', id: 'full', cause: 'mailbox-full', by: undefined },
      { kind: 'Fix', id: 'wait', cause: undefined, by: 'nobody' },
    ],
  );
  assert.equal(body.parts[0]?.text, 'The answer.');
  assert.deepEqual(body.citations, [{ id: 'rfc5321', section: '4.2.3' }]);
  assert.deepEqual(body.replies, ['gmail/over-quota']);
  assert.deepEqual(
    body.links.map(({ url }) => url),
    ['/450/'],
  );
});

for (const [what, source, message] of [
  [
    'text at top level',
    `${OPENING}Stray words.`,
    /line 5: paragraph "Stray words\." at top level; expected only <Opening>, <Cause>, <Fix>, <Avoid>/,
  ],
  ['a part that is none of the four', `${OPENING}<Note id="a" title="b">\nx\n</Note>`, /<Note> at top level/],
  ['a part that lacks an attribute', `${OPENING}<Cause id="full" title="It is full">\nx\n</Cause>`, /<Cause>: cause: /],
  ['an attribute that does not exist', `${OPENING}<Avoid id="a" title="b" colour="red">\nx\n</Avoid>`, /<Avoid>: .*colour/],
  ['an actor that does not exist', `${OPENING}<Fix id="a" by="admin" title="b">\nx\n</Fix>`, /<Fix>: by: /],
  ['an attribute that is code', `${OPENING}<Avoid id={x} title="b">\nx\n</Avoid>`, /attribute id must be a string/],
  ['an anchor that is an ordinal', `${OPENING}<Avoid id="1" title="b">\nx\n</Avoid>`, /<Avoid>: id: expected lower-case words/],
  ['an empty part', `${OPENING}<Avoid id="a" title="b"></Avoid>`, /<Avoid> is empty/],
  ['no opening', '<Avoid id="a" title="b">\nx\n</Avoid>', /0 <Opening> parts; expected exactly one/],
  ['two openings', OPENING + OPENING, /2 <Opening> parts/],
  [
    'a part inside a part',
    `<Opening>\nx\n\n<Avoid id="a" title="b">\ny\n</Avoid>\n</Opening>`,
    /<Avoid> inside <Opening>; expected <Spec>, <Reply>/,
  ],
  ['an expression', '<Opening>\nOne and {1 + 1}.\n</Opening>', /content holds text only/],
  ['a link to another site', '<Opening>\nSee [it](https://example.com/).\n</Opening>', /outside link .*specs\.yml/],
  ['a high heading', '<Opening>\n## No\n</Opening>', /headings inside a part begin at ####/],
  ['a fenced block without a language', '<Opening>\n```\nx\n```\n</Opening>', /language ""; expected one of smtp/],
  [
    'a transcript that breaks the syntax',
    '<Opening>\n```smtp\nS: 25 ok\n```\n</Opening>',
    /line 2: transcript line 1: "25 ok" is no reply line/,
  ],
  [
    'a transcript whose classes disagree',
    '<Opening>\n```smtp\nC: MAIL FROM:<a@b.example>\nS: 450 5.1.8 no\n```\n</Opening>',
    /class of 5\.1\.8 disagrees/,
  ],
  ['broken MDX', '<Opening>\nno end', /no valid MDX/],
] as const)
  test(`refused: ${what}`, () => assert.throws(() => parse(source), message));
