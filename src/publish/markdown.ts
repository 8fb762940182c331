/**
 * A built page as Markdown, read off its HTML: the twin has what the page has, in its order, whatever kind of page it is.
 * The HTML is our own, so that a tokenizer is enough; the libraries for it take time with the square of a page's length.
 */
import { unescape } from './pages.ts';

const TOKEN = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** Furniture, drawings and controls. */
const SKIPPED = new Set([
  'nav',
  'noscript',
  'script',
  'style',
  'svg',
  'copy-text',
  'reply-search',
  'textarea',
  'button',
  'template',
  'select',
  'label',
]);
const SKIPPED_BY = /\s(?:hidden|data-twin="none"|aria-hidden="true"|class="[^"]*\b(?:anchor|toggle)\b)/;
const MARKS: Record<string, string> = { b: '**', strong: '**', em: '_', i: '_' };
const LANGUAGE = /class="language-(\w+)"/;

/**
 * @param url of the page, for links within it
 * @returns Markdown with absolute links
 */
export function pageMarkdown(html: string, url: string): string {
  // Words in neighbouring spans are set apart by style.
  const main = (/<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '').replace(
    /<\/(span|a|q|samp|code)>(?=<(?:span|a|q|samp|code)[ >])/g,
    '</$1> ',
  );
  const blocks: { text: string; item: boolean }[] = [];
  const add = (text: string, item = false): void => void blocks.push({ text, item });
  /** The text of the block that is being read. */
  let text = '';
  /** What stands before it: a bullet, a heading's marks, a quotation's. */
  let lead = '';
  let skipping: { name: string; depth: number } | undefined;
  const lists: { ordered: boolean; count: number }[] = [];
  let code: { block: boolean; language: string; text: string } | undefined;
  let quoted = 0;
  let heading: { marks: string; id: string } | undefined;
  const links: (string | undefined)[] = [];
  let table: string[][] | undefined;
  let span = 1;

  const indent = (): string => '  '.repeat(Math.max(lists.length - 1, 0));
  const flush = (): void => {
    const line = text
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:])(?= |$)/g, '$1')
      .trim();
    text = '';
    if (!line) return;
    if (table) {
      table.at(-1)?.push(line.replaceAll('|', '\\|'));
      return;
    }
    const continued = lists.length > 0 && !lead ? `${indent()}  ` : indent();
    add(`${'> '.repeat(quoted)}${continued}${lead}${line}`, lead !== '');
    lead = '';
  };
  const attribute = (attributes: string, name: string): string | undefined => {
    const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    return value === undefined ? undefined : unescape(value);
  };

  const open = (name: string, attributes: string): void => {
    if (SKIPPED.has(name) || SKIPPED_BY.test(attributes)) {
      if (!VOID.has(name)) skipping = { name, depth: 1 };
      return;
    }
    if (name === 'a') {
      const href = attribute(attributes, 'href');
      links.push(href);
      if (href) text += '[';
    } else if (name === 'pre') {
      flush();
      code = { block: true, language: '', text: '' };
    } else if (name === 'code' || name === 'samp' || name === 'kbd') {
      if (code) code.language = LANGUAGE.exec(attributes)?.[1] ?? '';
      else code = { block: false, language: '', text: '' };
    } else if (name in MARKS) text += MARKS[name];
    else if (/^h[1-4]$/.test(name)) {
      flush();
      heading = { marks: '#'.repeat(Number(name[1])), id: attribute(attributes, 'id') ?? '' };
    } else if (table && (name === 'ul' || name === 'ol')) {
      return;
    } else if (table && name === 'li') {
      if (text.trim()) text += '; ';
    } else if (name === 'ul' || name === 'ol' || name === 'dl') {
      flush();
      lists.push({ ordered: name === 'ol', count: 0 });
    } else if (name === 'li') {
      flush();
      const list = lists.at(-1);
      lead = list?.ordered ? `${++list.count}. ` : '- ';
    } else if (name === 'dt') {
      flush();
      lead = '- ';
      text = '**';
    } else if (name === 'blockquote') {
      flush();
      quoted += 1;
    } else if (name === 'table') {
      flush();
      table = [];
    } else if (name === 'tr') table?.push([]);
    else if (name === 'td' || name === 'th') span = Number(attribute(attributes, 'colspan') ?? 1);
    else if (name === 'br') text += ' ';
    else if (BLOCK.has(name) && !table) flush();
  };

  const close = (name: string): void => {
    if (name === 'a') {
      const href = links.pop();
      if (href) text += `](${new URL(href, url).href})`;
    } else if (name === 'pre') {
      if (code) add(fence(code));
      code = undefined;
    } else if (name === 'code' || name === 'samp' || name === 'kbd') {
      if (!code || code.block) return;
      const { text: inside } = code;
      code = undefined;
      if (quoted && inside.includes('\n')) add(fence({ language: 'text', text: inside }));
      else text += codeSpan(inside);
    } else if (name in MARKS) text += MARKS[name];
    else if (heading && /^h[1-4]$/.test(name)) {
      const title = text.replace(/\s+/g, ' ').trim();
      text = '';
      const linked = heading.id && !title.includes('](') ? `[${title}](${url}#${heading.id})` : title;
      add(`${heading.marks} ${linked}`);
      heading = undefined;
    } else if (name === 'ul' || name === 'ol' || name === 'dl') {
      if (table) return;
      flush();
      lists.pop();
    } else if (name === 'dt') text = `${text.trimEnd()}:** `;
    else if (name === 'dd') flush();
    else if (name === 'blockquote') {
      flush();
      quoted -= 1;
    } else if (name === 'td' || name === 'th') {
      const row = table?.at(-1);
      const before = row?.length;
      flush();
      if (row && row.length === before) row.push('');
      // A cell that stands for several says the same for each.
      for (; span > 1 && row; span--) row.push(row.at(-1)!);
    } else if (name === 'table') {
      if (table) add(gridOf(table));
      table = undefined;
    } else if (BLOCK.has(name) && !table) flush();
    else if (BLOCK.has(name)) text += ' ';
  };

  for (const [token, slash, tag, attributes] of main.matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (skipping) {
      if (name === skipping.name && !token.endsWith('/>')) skipping.depth += slash ? -1 : 1;
      if (skipping.depth === 0) skipping = undefined;
    } else if (token.startsWith('<!--')) continue;
    else if (name === undefined) {
      if (code) code.text += unescape(token);
      else text += unescape(token).replaceAll('<', '&lt;');
    } else if (code?.block === false && name !== 'code' && name !== 'samp' && name !== 'kbd') continue;
    else if (slash) close(name);
    else open(name, attributes ?? '');
  }
  flush();
  // Items of a list stand close to each other, everything else has a blank line between.
  return `${blocks.map(({ text, item }, index) => (index === 0 ? text : `${item && blocks[index - 1]!.item ? '\n' : '\n\n'}${text}`)).join('')}\n`;
}

const BLOCK = new Set(['p', 'div', 'section', 'article', 'header', 'figure', 'figcaption', 'details', 'summary']);

const fence = ({ language, text }: { language: string; text: string }): string =>
  `\`\`\`${language}\n${text.replace(/^\n+|\s+$/g, '')}\n\`\`\``;

/** A code span: more backticks around it than inside. */
const codeSpan = (text: string): string => {
  const inside = text.replace(/\s+/g, ' ').trim();
  return inside.includes('`') ? `\`\` ${inside} \`\`` : `\`${inside}\``;
};

function gridOf([head = [], ...rows]: string[][]): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (row: string[]): string => `| ${Array.from({ length: columns }, (_, i) => row[i] ?? '').join(' | ')} |`;
  return [line(head), line(head.map(() => '---').concat(Array(columns - head.length).fill('---'))), ...rows.map(line)].join('\n');
}
