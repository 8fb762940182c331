/** The npm package: packed from here, installed in an empty project, used as its README says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from './dist.ts';

const home = mkdtempSync(join(tmpdir(), 'replycode-package-'));
const run = (command: string, args: string[], input?: string, cwd = home) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const cli = (args: string[], input?: string) => run(join(home, 'node_modules/.bin/replycode'), args, input ?? '');

before(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', home], undefined, ROOT);
  assert.equal(packed.status, 0, packed.stderr);
  writeFileSync(join(home, 'package.json'), '{ "name": "empty", "type": "module" }');
  const tarball = readdirSync(home).find((file) => file.endsWith('.tgz'))!;
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  assert.equal(installed.status, 0, installed.stderr);
});
after(() => rmSync(home, { recursive: true, force: true }));

test('it brings no other package, and nothing but the engine', () => {
  const modules = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(modules, ['replycode']);
  const files = readdirSync(join(home, 'node_modules/replycode')).sort();
  assert.deepEqual(files, ['LICENSE', 'README.md', 'lib', 'package.json']);
});

test('the command prints the diagnosis of an error text', () => {
  const { status, stdout } = cli([], '451 4.7.1 Greylisted\n');
  assert.equal(status, 0);
  assert.match(stdout, /^451 4\.7\.1/);
  assert.match(stdout, /Greylisted, \d+ %/);
  assert.match(stdout, /\/causes\/greylisted\/$/m);
  const json = cli(['--json'], '451 4.7.1 Greylisted\n');
  assert.equal((JSON.parse(json.stdout) as { causes: { cause: string }[] }).causes[0]?.cause, 'greylisted');
});

test('the command counts a log by cause', () => {
  const line = (n: number, reply: string) =>
    `Nov 21 09:15:0${n} mail postfix/smtp[12]: 4Zk2Qd5Xy${n}: to=<a${n}@example.net>, relay=mx.example.net[203.0.113.9]:25, dsn=4.7.1, status=deferred (host mx.example.net[203.0.113.9] said: ${reply} (in reply to RCPT TO command))`;
  const log = [
    ...[1, 2, 3].map((n) => line(n, '451 4.7.1 Greylisted, try again later')),
    line(4, '550 5.1.1 <x@example.net>: Recipient address rejected: User unknown'),
  ].join('\n');
  const { status, stdout } = cli([], log);
  assert.equal(status, 0);
  assert.match(stdout, /^4 records, 4 with a refusal/);
  assert.match(stdout, /^3 {2}Greylisted {2,}451 4\.7\.1/m);
  assert.match(stdout, /^1 {2}No such user/m);
  const json = JSON.parse(cli(['--json'], log).stdout) as { groups: { count: number }[] };
  assert.deepEqual(
    json.groups.map(({ count }) => count),
    [3, 1],
  );
  assert.equal(cli(['--log'], 'nothing\n').status, 1);
});

test('codes and causes, in short', () => {
  const { status, stdout } = cli(['451', '5.7.1', 'greylisted']);
  assert.equal(status, 0);
  assert.match(stdout, /^451 \S/);
  assert.match(stdout, /\/451\/$/m);
  assert.match(stdout, /^5\.7\.1 \S/m);
  assert.match(stdout, /\/causes\/greylisted\/$/m);
});

test('exit codes, and sentences that say what is wrong', () => {
  for (const [args, input, status, message] of [
    [['--jsno'], '', 2, /there is no option --jsno; did you mean --json\?/],
    [['4511'], '', 2, /"4511" is no code and no cause .* did you mean 451\?/],
    [['greylistd'], '', 2, /did you mean greylisted\?/],
    [['__proto__'], '', 2, /is no code and no cause/],
    [['--log', '--one'], 'x', 2, /exclude each other/],
    [[], '  \n', 2, /is empty/],
    [[], 'the quick brown fox', 1, /^$/],
    [[], 'HTTP/1.1 404 Not Found', 1, /^$/],
    [['--help'], '', 0, /^$/],
  ] as const) {
    const result = cli([...args], input);
    assert.equal(result.status, status, `${args.join(' ')}: ${result.stderr}`);
    assert.match(result.stderr.trim(), message, args.join(' '));
  }
  assert.match(cli(['--help']).stdout, /Exit codes\n {2}0 [^]*1 [^]*2 /);
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  assert.equal(cli(['--version']).stdout.trim(), version);
});

test('the module has types that hold without any other package', () => {
  writeFileSync(
    join(home, 'use.ts'),
    `import { cause, code, data, diagnose, evidenceIn, summarise, type Diagnosis } from 'replycode';
import { diagnose as pure, loadIndex } from 'replycode/engine';
const d: Diagnosis = diagnose('550 5.1.1 User unknown');
const same: Diagnosis = pure('550 5.1.1 User unknown', loadIndex(data.index));
console.log(JSON.stringify([d.causes[0]?.cause, same.replyCode, code('451')?.name, cause('greylisted')?.heals, summarise('').failing, evidenceIn('').reply ?? null]));
`,
  );
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({
      files: ['use.ts'],
      compilerOptions: { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], types: [] },
    }),
  );
  const checked = run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')]);
  assert.equal(checked.status, 0, checked.stdout);
  const used = run(process.execPath, ['use.ts']);
  assert.equal(used.stdout.trim(), '["user-unknown","550","Local error in processing","waiting",0,null]');
});
