/** Pagefind's index of the pages' words: written after the build, served from the last build in dev. */
import { createReadStream, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** @throws Error when Pagefind reports any error: a site without its search must not be released. */
export function wordIndex(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'word-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          const file = path && join(fileURLToPath(outDir), 'pagefind', normalize(`/${path}`));
          if (!file || !existsSync(file)) return next();
          response.setHeader('Content-Type', TYPES[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await pagefind.createIndex();
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          if (added.errors.length) throw new Error(added.errors.join('\n'));
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          if (written.errors.length) throw new Error(written.errors.join('\n'));
          logger.info(`indexed the words of ${added.page_count} pages`);
        } catch (cause) {
          throw new Error('Pagefind failed to index the site.', { cause });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
