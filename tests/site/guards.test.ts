/**
 * A wrong entry cannot land: each fault, made in a copy of the project, stops a real build, which names file, field
 * and what was expected.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { copyProject } from '../copy.ts';

const AT_ONCE = 2;
const home = mkdtempSync(join(tmpdir(), 'replycode-guards-'));
after(() => rmSync(home, { recursive: true, force: true }));

function build(copy: string): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['astro', 'build'], { cwd: copy, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.on('close', (status) => resolve({ status, output }));
  });
}

const edit = (file: string, from: string | RegExp, to: string) => (copy: string) => {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const changed = before.replace(from, to);
  assert.notEqual(changed, before, `${file} has no ${String(from)}`);
  writeFileSync(path, changed);
};

const FAULTS: [what: string, make: (copy: string) => void, message: RegExp][] = [
  [
    'an unknown field',
    edit('content/codes/451.mdx', 'verb: read', 'verb: wait\ncuases: [greylisted]'),
    /codes → 451[^]*Unrecognized key: "cuases"[^]*451\.mdx/,
  ],
  ['a field of the wrong kind', edit('content/causes/greylisted.mdx', 'heals: waiting', 'heals: soon'), /greylisted[^]*heals[^]*waiting/],
  [
    'a dangling relation',
    edit('content/codes/451.mdx', 'cause="greylisted"', 'cause="greylistd"'),
    /content\/codes\/451\.mdx: <Cause id="greylisting">: cause: cause "greylistd" does not exist; did you mean "greylisted"\?/,
  ],
  [
    'a dangling citation',
    edit('content/codes/451.mdx', '<Spec id="rfc6647"', '<Spec id="rfc6648"'),
    /451\.mdx: <Spec>: spec "rfc6648" does not exist/,
  ],
  [
    'a link to no page',
    edit('content/codes/451.mdx', '](/452/)', '](/4520/)'),
    /451\.mdx: body line \d+: link: page "\/4520\/" does not exist/,
  ],
  [
    'a missing page for a registered code',
    (copy) => rmSync(join(copy, 'content/codes/454.mdx')),
    /codes 454 has no page; expected content\/codes\/454\.mdx, or 454 in withoutProse/,
  ],
  [
    'a page for an unregistered code',
    (copy) => cpSync(join(copy, 'content/codes/451.mdx'), join(copy, 'content/codes/429.mdx')),
    /content\/codes\/429\.mdx: 429 is not registered/,
  ],
  [
    'an exemption that is no longer needed',
    edit('content/registry.yml', '  basic: []', "  basic: ['451']"),
    /withoutProse names 451, which has its prose/,
  ],
  ['a duplicate anchor', edit('content/codes/451.mdx', '<Avoid id="flush"', '<Avoid id="retry"'), /451\.mdx: anchor "retry" twice/],
  [
    'an empty collection',
    (copy) => readdirSync(join(copy, 'content/comparisons')).forEach((file) => rmSync(join(copy, 'content/comparisons', file))),
    /collection "comparisons" is empty; expected files content\/comparisons\/\*\.mdx/,
  ],
  [
    'a part that is none of the four',
    edit('content/codes/451.mdx', /<(\/?)Opening>/g, '<$1Introduction>'),
    /451\.mdx: body line \d+: <Introduction> at top level; expected only <Opening>, <Cause>, <Fix>, <Avoid>/,
  ],
  [
    'a part that lacks an attribute',
    edit('content/codes/451.mdx', '<Fix id="retry" by="sending-server"', '<Fix id="retry"'),
    /451\.mdx: body line \d+: <Fix>: by: /,
  ],
  [
    'two entries that claim one path',
    edit('content/redirects.yml', /$/, '/451/: /450/\n'),
    /path \/451\/ is already claimed by content\/codes\/451\.mdx/,
  ],
  [
    'a retired anchor that leads to another page',
    edit('content/redirects.yml', /$/, '/451/#old: /450/\n'),
    /redirects\.yml: \/451\/#old: leads to \/450\/; expected \/451\/, the top of its own page/,
  ],
  [
    'a part that names a reply of another code',
    edit('content/codes/451.mdx', '<Cause id="greylisting"', '<Cause id="greylisting" replies="gmail/no-such-user"'),
    /451\.mdx: <Cause id="greylisting">: replies: "gmail\/no-such-user" is no reply of this code with the cause greylisted/,
  ],
  [
    'a transcript that breaks the syntax of SMTP',
    edit('content/codes/451.mdx', 'S: 250 2.1.5 Ok', 'S: 25 2.1.5 Ok'),
    /451\.mdx: session: transcript line \d+: "25 2\.1\.5 Ok" is no reply line/,
  ],
  [
    'classes that disagree without a reason',
    edit('content/codes/451.mdx', 'S: 451 4.3.0 <anna', 'S: 451 5.3.0 <anna'),
    /451\.mdx: session: .*class of 5\.3\.0 disagrees with 451.*say why/,
  ],
  [
    'a reply whose classes disagree without a reason',
    edit('content/replies/postgrey.yml', /450 4\./, '450 5.'),
    /replies\/postgrey\.yml: [a-z-]+: deviates: missing, yet class of 5\.\S+ disagrees with 450/,
  ],
  [
    'a reply id used twice',
    (copy) => {
      const file = join(copy, 'content/replies/postgrey.yml');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text + text.replace(/^[^]*?replies:\n/, ''));
    },
    /replies\/postgrey\.yml: reply id "[a-z-]+" twice/,
  ],
  [
    'a comparison whose row has a value too many',
    edit('content/comparisons/421-vs-451.mdx', '    values:\n', '    values:\n      - one more\n'),
    /comparisons\/421-vs-451\.mdx: rows\.0 "When it may come": 3 values; expected 2/,
  ],
  [
    'a comparison whose codes are not in order',
    (copy) => renameSync(join(copy, 'content/comparisons/421-vs-451.mdx'), join(copy, 'content/comparisons/451-vs-421.mdx')),
    /comparisons\/451-vs-421\.mdx: file name: expected 421-vs-451\.mdx/,
  ],
];

describe('each fault stops the build', { concurrency: AT_ONCE }, () => {
  for (const [index, [what, make, message]] of FAULTS.entries())
    test(what, async () => {
      const copy = copyProject(home, String(index));
      make(copy);
      const { status, output } = await build(copy);
      rmSync(copy, { recursive: true, force: true });
      assert.notEqual(status, 0, `the build passed:\n${output.slice(-600)}`);
      assert.match(output, message);
    });
});
