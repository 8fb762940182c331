/** Redirect rules in the form that static hosts read; the build renames it to `_redirects`. */
import { getCatalog } from '../model/catalog.ts';
import { href } from '../components/href.ts';

export async function GET() {
  const { redirects } = await getCatalog();
  return new Response([...redirects].map(([from, to]) => `${href(from)} ${href(to)} 301\n`).join(''));
}
