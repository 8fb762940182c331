/** Pages as data for others. Field names are a promise: they may be added to, never renamed. */
import type { BasicCode, EnhancedCode } from './assemble.ts';
import type { Part } from './body.ts';
import { withBase } from './urls.ts';

/**
 * A code with all its page says.
 * @param base the site's base; links in texts are root paths of the site
 */
export function codeJson(page: BasicCode | EnhancedCode, base: string) {
  const basic = page.kind === 'basic' ? page : undefined;
  const enhanced = page.kind === 'enhanced' ? page : undefined;
  return {
    code: page.code,
    kind: page.kind,
    name: page.name,
    class: page.class,
    description: page.description,
    url: withBase(page.path, base),
    ...(basic
      ? {
          status: basic.status,
          text: basic.row?.text,
          connection: basic.row?.connection,
          uses: basic.row?.uses,
          scope: basic.data?.scope,
          instead: basic.instead.map(({ code }) => code),
        }
      : {
          meaning: enhanced?.meaning,
          registry: enhanced?.registered?.row.code,
          registeredForClass: enhanced?.registered?.allowed,
          providers: enhanced?.vendor?.providers.map(({ id }) => id),
        }),
    verdict: page.verdict,
    parts: page.body?.parts.map((part) => partJson(part, base)),
    replies: page.replies.map(({ key, cause, text }) => ({ key, cause, text })),
    seenWith: page.seenWith.map(({ code, replies, registry }) => ({ code: code.code, replies, registry })),
    related: page.neighbours.map(({ code, difference }) => ({ code: code.code, difference })),
    references: page.references,
    checked: page.checked,
  };
}

/** A part of a body: its attributes, and its text as Markdown with links that work on this site. */
const partJson = ({ kind, id, title, cause, variant, by, acts, source }: Part, base: string) => ({
  kind: kind.toLowerCase(),
  ...(id ? { id, title } : {}),
  cause,
  variant,
  by,
  acts,
  markdown: markdown(source, base),
});

/** The source of a part without the components that only a page can show. */
const markdown = (source: string, base: string): string =>
  source
    .replace(/ ?<Spec\b[^>]*\/>/g, '')
    .replace(/<Reply id="([^"]+)" \/>/g, '`$1`')
    .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${withBase(path, base)})`);
