/** Checks `content/` without building the site: `npm run check:content`. Prints every fault, exits 1 if there are any. */
import { assemble } from './assemble.ts';
import { readContent } from './files.ts';

try {
  const catalog = assemble(readContent(process.cwd()));
  const count = (list: readonly unknown[], what: string) => `${list.length} ${what}`;
  console.log(
    `content is sound: ${[
      count(catalog.basic, 'basic codes'),
      count(
        catalog.basic.filter((code) => code.data),
        'of them written',
      ),
      count(catalog.enhanced, 'enhanced codes'),
      count(catalog.causes, 'causes'),
      count(catalog.providers, 'providers'),
      count(catalog.replies, 'replies'),
      count(catalog.comparisons, 'comparisons'),
    ].join(', ')}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
