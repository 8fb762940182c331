/**
 * Redirect rules in the form that static hosts read; the build renames it to `_redirects`. Written and short forms first:
 * some hosts read only so many rules, and the reverse orders of comparisons, which are most of them, work as pages too.
 */
import { getCatalog } from '../model/catalog.ts';
import { HOST_RULES } from '../model/short-forms.ts';
import { href } from '../components/href.ts';

export async function GET() {
  const { redirects } = await getCatalog();
  const rules = [...redirects];
  const reversed = rules.filter(([from]) => from.includes('-vs-'));
  const others = rules.filter(([from]) => !from.includes('-vs-'));
  return new Response([...others, ...HOST_RULES, ...reversed].map(([from, to]) => `${href(from)} ${href(to)} 301\n`).join(''));
}
