/** The source of a part as Markdown that stands for itself: components become text, links become addresses. */
import type { Catalog } from './assemble.ts';
import { specUrl } from './urls.ts';

/** What texts are written with: how a root path becomes an address, and the entries that components name. */
export interface Writing {
  url: (path: string) => string;
  catalog: Pick<Catalog, 'specs' | 'replies'>;
}

/** Fenced blocks and code spans, which no rule may touch, or anything between them. */
const VERBATIM = /(^ *```[^]*?^ *```|`[^`\n]+`)/m;

export function toMarkdown(source: string, { url, catalog }: Writing): string {
  const rendered = (text: string): string =>
    text
      .replace(/ ?<Spec\b([^>]*)\/>/g, (_, attributes: string) => {
        const { id = '', section, at } = attributesIn(attributes);
        const spec = catalog.specs.get(id);
        if (!spec) return '';
        const place = section ? ` §${section}` : at ? `, ${at}` : '';
        return ` ([${spec.title.split(':')[0]}${place}](${specUrl(spec, section)}))`;
      })
      .replace(/<Reply id="([^"]+)" \/>/g, (_, key: string) => {
        const reply = catalog.replies.find((reply) => reply.key === key);
        return reply ? `\`${reply.text.replaceAll('\n', ' ')}\` ([${reply.provider.name}](${url(reply.path)}))` : '';
      })
      .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${url(path)})`);
  return source
    .split(VERBATIM)
    .map((piece, index) => (index % 2 ? piece : rendered(piece)))
    .join('');
}

const attributesIn = (text: string): Record<string, string | undefined> =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
