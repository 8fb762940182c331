/** The pages that search engines should know: written ones, and codes by their registry. Derived pairs are left out. */
import type { APIContext } from 'astro';
import { getCatalog } from '../model/catalog.ts';
import { isWritten } from '../model/comparisons.ts';
import { FIXED_PATHS } from '../model/urls.ts';
import { href } from '../components/href.ts';

export async function GET({ site }: APIContext) {
  const { basic, enhanced, causes, providers, comparisons, guides } = await getCatalog();
  const pages: { path: string; checked?: string }[] = [
    ...FIXED_PATHS.map((path) => ({ path })),
    ...[...basic, ...enhanced].filter((code) => code.listed),
    ...causes,
    ...providers,
    ...guides,
    ...comparisons.filter(isWritten),
  ];
  const urls = pages.map(
    ({ path, checked }) => `<url><loc>${new URL(href(path), site).href}</loc>${checked ? `<lastmod>${checked}</lastmod>` : ''}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
}
