/** The Markdown twin of each page of the sitemap, and the lists of them that assistants look for. */
import { writeFileSync } from 'node:fs';
import { SITE } from '../strings.ts';
import { twinPath } from '../model/urls.ts';
import { pageMarkdown } from './markdown.ts';
import type { BuiltPage } from './pages.ts';

/** Headings of llms.txt, in its order. */
const SECTIONS: Record<string, string> = {
  page: 'Start',
  index: 'Lists',
  code: 'Reply codes',
  'enhanced code': 'Enhanced status codes',
  cause: 'Causes',
  guide: 'Guide',
  comparison: 'Comparisons',
  provider: 'Providers and their replies',
};

export function writeTwins(pages: readonly BuiltPage[], dist: URL): void {
  const full: string[] = [];
  for (const page of pages) {
    const body = pageMarkdown(page.html, page.url);
    const head = `---\ntitle: ${JSON.stringify(page.title)}\ndescription: ${JSON.stringify(page.description)}\nurl: ${page.url}\nlicence: CC-BY-4.0\n---\n\n`;
    writeFileSync(new URL(`.${twinPath(page.path)}`, dist), head + body);
    full.push(`<!-- ${page.url} -->\n\n${body}`);
  }
  const home = pages[0]!.url;
  const lead = `# ${SITE.name}\n\n> ${SITE.description}\n\n`;
  const links = (list: readonly BuiltPage[]): string =>
    list.map(({ title, url, description }) => `- [${title}](${twinPath(url)}): ${description}`).join('\n');
  const sections = Object.entries(SECTIONS).flatMap(([kind, title]) => {
    const list = pages.filter((page) => page.kind === kind);
    return list.length ? [`## ${title}\n\n${links(list)}`] : [];
  });
  const data = `## Data\n\n- [Index of the JSON documents](${home}api/v1/index.json)\n- [OpenAPI](${home}api/v1/openapi.json)\n- [All pages in one file](${home}llms-full.txt)`;
  writeFileSync(new URL('llms.txt', dist), `${lead}Texts and data: CC BY 4.0.\n\n${sections.join('\n\n')}\n\n${data}\n`);
  writeFileSync(new URL('llms-full.txt', dist), lead + full.join('\n'));
}
