/**
 * Reads `content/` without Astro, for the command line and the tests: the same files, schemas and entries that the
 * collections have.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import type { Entries, Entry } from './assemble.ts';
import { COLLECTIONS, type CollectionName } from './schemas.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/**
 * All entries below a project folder.
 * @param root the folder that holds `content/`
 * @throws Error naming file, field and what was expected, for the first file whose shape is wrong in each collection
 */
export function readContent(root: string): Entries {
  const faults: string[] = [];
  const read = <C extends CollectionName>(name: C): Entry<C>[] => {
    const { base, pattern, schema } = COLLECTIONS[name];
    const suffix = pattern.slice(pattern.lastIndexOf('.'));
    const wanted = pattern.startsWith('*') ? (file: string) => file.endsWith(suffix) : (file: string) => file === pattern;
    return readdirSync(join(root, base))
      .filter(wanted)
      .sort()
      .flatMap((name) => {
        const file = `${base}/${name}`;
        const source = readFileSync(join(root, file), 'utf8');
        const front = suffix === '.mdx' ? FRONTMATTER.exec(source) : undefined;
        const parsed = schema.safeParse(yaml.load(front ? (front[1] ?? '') : source));
        if (!parsed.success) {
          faults.push(...parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`));
          return [];
        }
        return [
          {
            id: name.slice(0, -suffix.length),
            file,
            data: parsed.data,
            ...(front ? { body: source.slice(front[0].length) } : {}),
          } as Entry<C>,
        ];
      });
  };
  const entries = Object.fromEntries(
    (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, read(name)]),
  ) as unknown as Entries;
  if (faults.length) throw new Error(`${faults.length} faults in content:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return entries;
}
