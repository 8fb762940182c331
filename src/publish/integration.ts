/** What is made from the built pages: their Markdown twins, their pictures, the service worker. */
import type { AstroIntegration } from 'astro';
import { writeImages } from './images.ts';
import { builtPages } from './pages.ts';
import { writeServiceWorker } from './service-worker.ts';
import { writeTwins } from './twins.ts';

/** @param images whether to draw; a measurement of the build itself leaves it out, since a drawing is made only once */
export function publish({ images = true } = {}): AstroIntegration {
  let cache: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('node_modules/.cache/replycode-images/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = builtPages(dir);
        writeTwins(pages, dir);
        writeServiceWorker(dir, pages);
        const drawn = images ? await writeImages(pages, dir, cache) : 0;
        logger.info(`${pages.length} twins in Markdown; ${drawn} pictures drawn, the others kept`);
      },
    },
  };
}
