/** What content claims of the world: commands, parameters, sections of RFCs, quoted replies. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import yaml from 'js-yaml';
import { nameFaults, setByFaults, staleNames } from '../content/names.ts';
import { cmdletFaults, powershellFaults } from '../content/powershell.ts';
import { quotedFaults, readQuotable, sharedWords } from '../content/quoted.ts';
import { contentFiles, readPage, readPages } from '../content/read.ts';
import { citationsIn, citationsOf, readSections, sectionFaults, sectionsOf } from '../content/rfc.ts';
import { commandFaults, readShell, shellFaults } from '../content/shell.ts';

const root = process.cwd();
const pages = readPages(root);
const none = (faults: readonly string[]) => assert.equal(faults.join('\n'), '');
const page = (body: string) => readPage('content/x.mdx', `---\nname: x\n---\n\n${body}\n`);
const sh = (line: string) => shellFaults(page(`\`\`\`sh\n${line}\n\`\`\``));

test('content: every command parses, and each program has the options it is given', () => none(pages.flatMap(shellFaults)));
test('content: every PowerShell cmdlet exists, with the parameters it is given', () => none(pages.flatMap(cmdletFaults)));
test('content: every parameter of Postfix and option of Exim exists, in prose and where a reply is said to come from one', () => {
  const replies = (['postfix', 'exim'] as const).map((id) => ({
    id,
    source: readFileSync(join(root, `content/replies/${id}.yml`), 'utf8'),
  }));
  none([
    ...pages.flatMap(nameFaults),
    ...replies.flatMap(({ id, source }) => setByFaults(id, source)),
    ...staleNames(
      pages,
      replies.map(({ source }) => source),
    ),
  ]);
});
test('content: every section of an RFC that is cited exists', () => {
  const data = contentFiles(root, '.yml').flatMap((file) => citationsIn(file, readFileSync(join(root, file), 'utf8')));
  none(sectionFaults([...pages.flatMap(citationsOf), ...data], readSections()));
});
test('content: every reply quoted in prose is one of the collection, or has its source', () => {
  const specs = yaml.load(readFileSync(join(root, 'content/specs.yml'), 'utf8')) as Record<string, unknown>;
  none(quotedFaults(pages, readQuotable(root, pages), new Set(Object.keys(specs))));
});

for (const line of [
  'dig @9.9.9.9 example.net MX +noall +time=3 | grep -E "status|MX"',
  'for ns in $(dig +short NS example.org); do dig @"$ns" example.org SOA +norec; done',
  '{ sleep 2; printf "QUIT\\r\\n"; } | nc -vz -w 10 mx.example.net 25',
  'postsuper -d - < /tmp/ids && tail -5 /var/log/mail.log',
  'xargs -r exim -Mrm < /tmp/ids',
  'sudo -u vmail /usr/lib/dovecot/dovecot-lda -d anna@example.net',
  "postconf -e 'smtp_tls_security_level = may' && postfix reload",
  'sendmail -qRexample.net -v',
])
  test(`a command that is right: ${line}`, () => none(sh(line)));

for (const [line, message] of [
  ["echo 'a", /content\/x\.mdx:6: sh: unterminated single quote/],
  ['dig +shrt example.net', /x\.mdx:6: dig has no option \+shrt by bind9-dnsutils .*dig\(1\)/],
  ['openssl s_client -conect mx.example.net:25', /openssl s_client has no option -conect/],
  ['openssl s_clent -brief', /openssl s_clent: expected base64, .*s_client/],
  ['postqueue -pj -z', /postqueue has no option -z/],
  ['echo $(postcat -Z ID)', /postcat has no option -Z/],
  ['xargs exim -Mrn', /exim has no option -Mrn/],
  ['postfix relaod', /postfix relaod: expected check, .*reload/],
  ['frobnicate now', /frobnicate is no command of tests\/content\/commands\.yml/],
] as const)
  test(`a command that is wrong: ${line}`, () => assert.match(sh(line).join('\n'), message));

test('a code span that is a command line is read as one, a mere name is not', () => {
  assert.match(shellFaults(page('Run `postqueue -z`.')).join(), /x\.mdx:5: postqueue has no option -z/);
  none(shellFaults(page('`postqueue` and `host mx.example.net said`.')));
});

test('a command is found in loops, pipes and substitutions', () => {
  const { commands } = readShell('a | b; for x in $(c); do d; done; { e; } && "$(f)"; if g; then h; fi');
  assert.deepEqual(
    commands.map(({ name }) => name).filter((name) => /^[a-h]$/.test(name)),
    [...'abcdefgh'],
  );
  none(commandFaults({ name: 'grep', words: ['-oE', '-m1', '-A', '3', '--', '-x'], at: 0 }));
});

test('a cmdlet or parameter that does not exist is named', () => {
  const faults = (source: string) => powershellFaults(source).map(({ text }) => text);
  assert.deepEqual(faults('Get-Queue -Filter "Status -eq \'Retry\'" | Format-List Identity # Get-Nothing\n'), []);
  assert.deepEqual(faults('Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date)'), []);
  assert.match(faults('Get-Queu').join(), /Get-Queu is no cmdlet/);
  assert.match(faults('Get-Queue -Filtre x').join(), /Get-Queue has no parameter -Filtre by MicrosoftDocs/);
});

const conf = (text: string) => nameFaults(page(`\`\`\`conf\n${text}\n\`\`\``)).join('\n');

test('a parameter is looked up with the program that the comment above names', () => {
  none(nameFaults(page('`smtpd_tls_security_level = may`, `$mynetworks`, `slow_destination_rate_delay`, `acl_smtp_rcpt`')));
  assert.match(nameFaults(page('`smtpd_tls_level`')).join(), /x\.mdx:5: smtpd_tls_level is no name of Postfix or Exim/);
  assert.match(conf('# main.cf\nsmtp_accept_max = 5'), /x\.mdx:7: smtp_accept_max is no parameter of Postfix/);
  assert.equal(conf('# Exim, main section\nsmtp_accept_max = 5'), '');
  assert.match(conf('# Exim\nsmtpd_banner = x'), /smtpd_banner is no option of Exim/);
  assert.match(conf('smtpd_banner = x\nsmtp_bannr = y'), /x\.mdx:7: smtp_bannr is no parameter/);
  assert.equal(conf('# Dovecot: what it tells Postfix\nquota_full_tempfail = yes'), '');
});

test('what postconf and exim -bP are asked for is looked up', () => {
  const names = (line: string) => nameFaults(page(`\`\`\`sh\n${line}\n\`\`\``)).join('\n');
  assert.equal(
    names("postconf -P 'submission/inet/smtpd_tls_security_level=encrypt'; postconf -Me 'slow/unix=slow unix - - n - 2 smtp'"),
    '',
  );
  assert.match(names('postconf -h relayhots'), /relayhots is no parameter of Postfix/);
  assert.match(names('postconf -M submision/inet'), /submision\/inet is no service/);
  assert.match(names('exim -bP primary_hostnam'), /primary_hostnam is no option of Exim/);
});

test('sections are read from headings and tables of contents', () => {
  const text =
    '   2.  Two . . . . . . 3\n     2.1.  Deeper . . . . . . 4\n\n2.  Two\n\n   5. a step, no section\n\nAppendix A.  More\n\nB.1.  Less\n';
  assert.deepEqual(sectionsOf(text, 5321), ['2', '2.1', 'A', 'B.1']);
  const known = new Map([['rfc5321', new Set(['4', '4.2'])]]);
  const cited = (section: string) =>
    sectionFaults(citationsIn('content/x.yml', `a:\n  spec: { id: rfc5321, section: '${section}' }\n`), known).join();
  assert.equal(cited('4, 4.2'), '');
  assert.equal(cited('4.9'), 'content/x.yml:2: rfc5321 has no section 4.9');
});

test('a quotation is a part of a reply, word by word, but for what varies', () => {
  const words = (text: string) => text.split(' ');
  assert.equal(sharedWords(words('user unknown'), words('550 user unknown in table')), 2);
  assert.equal(sharedWords(words('from 192 0 2 25 refused'), words('mail from * refused here')), 2);
  assert.equal(sharedWords(words('blocked * see'), words('blocked by us so see')), 2);
  assert.equal(sharedWords(words('user not known'), words('user unknown')), -1);
});

test('a quoted reply that nobody sends is named, with code and words', () => {
  const quotable = { replies: readQuotable(root, []).replies, exceptions: new Map<string, string>() };
  const faults = (body: string) => quotedFaults([page(body)], quotable, new Set()).join('\n');
  assert.equal(faults('`554 5.7.1 <anna@example.net>: Relay access denied` and `550 is final`'), '');
  assert.match(faults('`552 5.7.1 <anna@example.net>: Relay access denied`'), /x\.mdx:5: "552 5\.7\.1 .*" is no reply/);
  assert.match(
    faults('```text\nhost mx said: 550 5.1.1 No such being in here (in reply to RCPT TO command)\n```'),
    /x\.mdx:6: "550 5\.1\.1 No such being in here"/,
  );
});
