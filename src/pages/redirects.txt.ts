/**
 * Redirect rules in the form that static hosts read; the build renames it to `_redirects`. Without the reversed orders
 * of derived comparisons: those thousands answer by their pages, and hosts read a limited number of rules.
 */
import { getCatalog } from '../model/catalog.ts';
import { isWritten } from '../model/comparisons.ts';
import { href } from '../components/href.ts';

export async function GET() {
  const { redirects, comparisons } = await getCatalog();
  const derived = new Set(comparisons.filter((comparison) => !isWritten(comparison)).map(({ path }) => path));
  const rules = [...redirects].filter(([, to]) => !derived.has(to));
  return new Response(rules.map(([from, to]) => `${href(from)} ${href(to)} 301\n`).join(''));
}
