/** The data behind the pages, for programs and other sites. */
import type { APIContext } from 'astro';
import { absolute } from '../../../components/href.ts';
import { apiDocuments } from '../../../model/api.ts';
import { getCatalog } from '../../../model/catalog.ts';
import { SITE } from '../../../strings.ts';

export async function getStaticPaths() {
  const catalog = await getCatalog();
  const documents = apiDocuments(catalog, { url: absolute, catalog }, SITE.name);
  return [...documents].map(([document, make]) => ({ params: { document }, props: { make } }));
}

export const GET = ({ props }: APIContext<{ make: () => unknown }>) =>
  new Response(JSON.stringify(props.make()), { headers: { 'Content-Type': 'application/json' } });
