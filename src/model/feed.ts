/** The Atom feed of changes to the content. Pure: its dates are those of the entries, so that equal content gives equal feeds. */
import type { Catalog } from './assemble.ts';

interface Item {
  path: string;
  id: string;
  title: string;
  summary: string;
  day: string;
}

/** So many fit what readers of feeds fetch; older changes have been seen. */
const MOST_ITEMS = 60;
/** A `checked` or `date` may be a month or a year; the day decides the order only. */
const asTime = (day: string): string => `${day.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function changeFeed(
  { changes, basic, enhanced, causes, providers, guides, comparisons }: Catalog,
  site: { name: string; tagline: string; url: (path: string) => string },
): string {
  const written: Item[] = changes.map(({ date, title, text, path }) => ({ path, id: `${path}#${date}`, title, summary: text, day: date }));
  const checked: Item[] = [
    ...[...basic, ...enhanced].map((page) => ({ ...page, title: `${page.code} ${page.name}`, summary: page.description })),
    ...causes.map((page) => ({ ...page, title: page.name, summary: page.data.description })),
    ...providers.map((page) => ({ ...page, title: page.name, summary: page.data.description })),
    ...guides.map((page) => ({ ...page, summary: page.data.description })),
    ...comparisons.flatMap((page) =>
      page.data ? [{ ...page, title: page.id.replaceAll('-vs-', ' vs '), summary: page.data.difference }] : [],
    ),
  ].flatMap(({ path, title, summary, checked }) =>
    checked ? [{ path, id: `${path}?checked=${checked}`, title, summary, day: checked }] : [],
  );
  // What somebody wrote down comes before what was only checked on the same day.
  const items = [...written.sort(byDay), ...checked.sort(byDay)].sort(byDay).slice(0, MOST_ITEMS);
  const updated = asTime(items[0]?.day ?? '1970-01-01');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escaped(site.name)}: changes</title>
<subtitle>${escaped(site.tagline)}</subtitle>
<id>${site.url('/')}</id>
<link rel="alternate" type="text/html" href="${site.url('/')}"/>
<link rel="self" type="application/atom+xml" href="${site.url('/changes.xml')}"/>
<updated>${updated}</updated>
<author><name>${escaped(site.name)}</name></author>
<rights>CC BY 4.0</rights>
${items
  .map(
    ({ path, id, title, summary, day }) => `<entry>
<title>${escaped(title)}</title>
<id>${escaped(site.url(id))}</id>
<link rel="alternate" type="text/html" href="${site.url(path)}"/>
<updated>${asTime(day)}</updated>
<summary>${escaped(summary)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
}

const byDay = (a: Item, b: Item): number => (asTime(a.day) < asTime(b.day) ? 1 : asTime(a.day) > asTime(b.day) ? -1 : 0);
