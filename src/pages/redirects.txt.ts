/**
 * Redirect rules in the form that static hosts read; the build renames it to `_redirects`. Written and short forms first:
 * some hosts read only so many rules. Without the reversed orders of derived comparisons, those thousands answer by
 * their pages.
 */
import { getCatalog } from '../model/catalog.ts';
import { isWritten } from '../model/comparisons.ts';
import { HOST_RULES } from '../model/short-forms.ts';
import { href } from '../components/href.ts';

export async function GET() {
  const { redirects, comparisons } = await getCatalog();
  const derived = new Set(comparisons.filter((comparison) => !isWritten(comparison)).map(({ path }) => path));
  const rules = [...redirects].filter(([, to]) => !derived.has(to));
  const reversed = rules.filter(([from]) => from.includes('-vs-'));
  const others = rules.filter(([from]) => !from.includes('-vs-'));
  return new Response([...others, ...HOST_RULES, ...reversed].map(([from, to]) => `${href(from)} ${href(to)} 301\n`).join(''));
}
