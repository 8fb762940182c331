/** A basic or enhanced code as JSON: the same entry as its page. */
import type { APIContext } from 'astro';
import type { BasicCode, EnhancedCode } from '../../../../model/assemble.ts';
import { getCatalog } from '../../../../model/catalog.ts';
import { codeJson } from '../../../../model/json.ts';

export async function getStaticPaths() {
  const { basic, enhanced } = await getCatalog();
  return [...basic, ...enhanced].map((page) => ({ params: { code: page.code }, props: { page } }));
}

export const GET = ({ props }: APIContext<{ page: BasicCode | EnhancedCode }>) =>
  new Response(JSON.stringify(codeJson(props.page, import.meta.env.BASE_URL)), { headers: { 'Content-Type': 'application/json' } });
