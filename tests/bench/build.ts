/**
 * What a page costs to build: per MDX page against Starlight on the same text in the same run, per derived page, and
 * at ten times the pages. The copies are made at run time and thrown away.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { copyProject } from '../copy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'replycode-bench-'));
const beside = mkdtempSync(join(here, '.starlight-'));
const ours = join(root, 'node_modules');
const theirs = join(here, 'node_modules');
const TIMES = 10;
const ROUNDS = 3;

const causes = readdirSync(join(root, 'content/causes'));

/** Each cause once more, so many times: pages of MDX. */
function addMdxPages(copy: string, times: number): void {
  const ticketsFile = join(copy, 'content/tickets.yml');
  const tickets = yaml.load(readFileSync(ticketsFile, 'utf8')) as Record<string, unknown>;
  const copies = Object.entries(tickets).flatMap(([id, ticket]) =>
    Array.from({ length: times - 1 }, (_, n) => [`${id}-copy-${n + 2}`, ticket] as const),
  );
  writeFileSync(ticketsFile, yaml.dump({ ...tickets, ...Object.fromEntries(copies) }));
  for (let n = 2; n <= times; n++)
    for (const file of causes) {
      const text = readFileSync(join(root, 'content/causes', file), 'utf8');
      // A copy's tie-breaks name the copies made with it, as those of a real page name a few others.
      writeFileSync(
        join(copy, 'content/causes', file.replace('.mdx', `-copy-${n}.mdx`)),
        text.replace(/^( +- not: [a-z-]+)$/gm, `$1-copy-${n}`),
      );
    }
}

/** Rows of one subject of the registry that nobody has written about: two derived pages each, and a comparison of any two codes. */
function addDerivedPages(copy: string, rows: number): void {
  const file = join(copy, 'content/registry.yml');
  const added = Array.from({ length: rows }, (_, n) => ({ code: `3.${100 + n}` }));
  const row = ({ code }: { code: string }) =>
    `  - code: X.${code}\n    name: 'Row ${code} for measuring'\n    meaning: 'A row that exists while a measurement runs.'\n    specs: [{ id: rfc3463 }]\n`;
  const exempt = added.flatMap(({ code }) => [`'4.${code}'`, `'5.${code}'`]).join(', ');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace('withoutProse:\n', `${added.map(row).join('')}withoutProse:\n`)
      .replace(/(withoutProse:[^]*?enhanced: \[)/, `$1 ${exempt},`),
  );
}

/** The same text for Starlight: frontmatter of its own, our parts as headings. */
function starlight(name: string, times: number): string {
  // Below the folder of its packages: Starlight does not build through links.
  const copy = join(beside, name);
  mkdirSync(join(copy, 'src/content/docs'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"module","private":true,"dependencies":{"astro":"*","@astrojs/starlight":"*"}}');
  writeFileSync(
    join(copy, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { cacheDir: './.cache', integrations: [starlight({ title: 'Bench' })] };\n`,
  );
  writeFileSync(
    join(copy, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  for (let n = 1; n <= times; n++)
    for (const file of causes) {
      const body = readFileSync(join(root, 'content/causes', file), 'utf8')
        .replace(/^---[^]*?\n---\n/, '')
        .replace(/<(?:Section|Fix|Avoid)[^>]*title="([^"]*)"[^>]*>/g, '## $1\n')
        .replace(/<\/?(?:Opening|Section|Fix|Avoid)>/g, '')
        .replace(/<(?:Spec|Reply)[^>]*\/>/g, '[source](/source/)')
        .replace(/```(?:smtp|dns|conf)[^\n]*/g, '```text');
      writeFileSync(join(copy, `src/content/docs/${file.replace('.mdx', `-${n}.mdx`)}`), `---\ntitle: ${file}\n---\n${body}`);
    }
  writeFileSync(join(copy, 'src/content/docs/index.mdx'), '---\ntitle: Home\n---\nHome.\n');
  return copy;
}

interface Built {
  /** The best of some builds; noise only ever adds. */
  seconds: number;
  pages: number;
}

function build(copy: string, packages: string, rounds = ROUNDS): Built {
  let pages = 0;
  const times = Array.from({ length: rounds }, () => {
    rmSync(join(copy, 'dist'), { recursive: true, force: true });
    rmSync(join(copy, '.astro'), { recursive: true, force: true });
    rmSync(join(copy, 'node_modules/.astro'), { recursive: true, force: true });
    rmSync(join(copy, '.cache'), { recursive: true, force: true });
    const start = performance.now();
    const run = spawnSync(process.execPath, [join(packages, 'astro/bin/astro.mjs'), 'build'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, PICTURES: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (run.status !== 0) throw new Error(run.stdout.slice(-2000) + run.stderr.slice(-2000));
    pages = Number(/(\d+) page\(s\) built/.exec(run.stdout)?.[1]);
    return (performance.now() - start) / 1000;
  });
  return { seconds: Math.min(...times), pages };
}

try {
  const base = build(copyProject(home, 'base'), ours);
  const mdx = copyProject(home, 'mdx');
  addMdxPages(mdx, TIMES);
  const mdxTime = build(mdx, ours, 1);
  const derived = copyProject(home, 'derived');
  const DERIVED_ROWS = 20;
  addDerivedPages(derived, DERIVED_ROWS);
  const derivedTime = build(derived, ours, 1);
  const small = build(starlight('starlight-1', 1), theirs);
  const large = build(starlight('starlight-10', TIMES), theirs, 1);
  const perPage = (more: Built, less: Built) => ((more.seconds - less.seconds) * 1000) / (more.pages - less.pages);
  const [perMdx, perDerived, perStarlight] = [perPage(mdxTime, base), perPage(derivedTime, base), perPage(large, small)];
  const row = (what: string, built: Built, before: Built, per: number) =>
    `| ${what} | ${built.pages - before.pages} | ${built.seconds.toFixed(1)} s (${(built.seconds / before.seconds).toFixed(1)} times) | ${per.toFixed(2)} ms |`;
  console.log(`| | pages more | time | per page |\n| --- | --- | --- | --- |`);
  console.log(`| the site | ${base.pages} in all | ${base.seconds.toFixed(1)} s | |`);
  console.log(row(`with ten times its ${causes.length} causes (MDX)`, mdxTime, base, perMdx));
  console.log(row('with more codes and their comparisons (derived, half of them leading on)', derivedTime, base, perDerived));
  console.log(`| Starlight, ${causes.length} pages of the same text | ${small.pages} in all | ${small.seconds.toFixed(1)} s | |`);
  console.log(row('Starlight, ten times as many', large, small, perStarlight));
  console.log(`\nAn MDX page costs ${(perMdx / perStarlight).toFixed(2)} of what Starlight takes for the same text.`);
} finally {
  rmSync(home, { recursive: true, force: true });
  rmSync(beside, { recursive: true, force: true });
}
