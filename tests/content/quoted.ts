/**
 * Replies quoted in prose: each stands in `content/replies/` or in a transcript, with this code and these words, or in
 * `quoted.yml` with its source.
 *
 * Words are compared without case and punctuation. What varies, `<id>` in a reply, stands for up to a handful of words of
 * the quotation; `...` in a quotation for any number of the reply's. A quotation may be a part of the reply.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { codesIn } from '../../src/model/reply-text.ts';
import { contentFiles, fault, type Block, type Item, type Page } from './read.ts';

/** A reply as its codes and words; `*` is a place that varies. */
interface Reply {
  code?: string;
  enhanced?: string;
  words: string[];
  has: Set<string>;
}

const GAP = '*';
/** How many words of a quotation one place that varies may stand for. */
const WIDEST = 12;
/** A quotation needs so many words to be told from a description of a code. */
const FEWEST = 3;

/** A line that is a reply as a server sends it: code, a space or hyphen, perhaps an enhanced code, then text. */
const WHOLE = /^[2-5][0-5]\d[ -](?!yz)/;

/** The reply's text as words, without its codes. */
function wordsIn(text: string, varies: RegExp): string[] {
  return (
    text
      .split('\n')
      .map((line) => line.replace(/^[2-5]\d\d(?=[\s;,.:-]|$)[\s;,.:-]*/, '').replace(/^#?[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)[\s:;]*/, ''))
      .join(' ')
      // Where a log joins the lines of a reply, the codes stand within it.
      .replace(/(?<=\s)[2-5]\d\d[ -][245]\.\d{1,3}\.\d{1,3}(?=\s|$)/g, ' ')
      // <LF> in a reply is no variable: names of those are in small letters.
      .replace(varies, (variable) => (/^<[A-Z]+>$/.test(variable) ? variable : ` ${GAP} `))
      .toLowerCase()
      .split(/[^\p{L}\p{N}*_]+/u)
      .filter(Boolean)
  );
}

const toReply = (text: string, varies: RegExp, codes: { code?: string; enhanced?: string } = {}): Reply => {
  const words = wordsIn(text, varies);
  return { ...codesIn(text), ...codes, words, has: new Set(words) };
};

/** In replies `<…>` varies; in quotations, and in transcripts, the values of an example stand there instead. */
const IN_REPLY = /<[^<>]*>|\.{3}|…/g;
const IN_QUOTE = /\.{3}|…|\[\.\.\]/g;

export interface Quotable {
  replies: Reply[];
  exceptions: Map<string, string>;
}

/** Addresses and host names that stand in for what varies; they are no words that the reply could share. */
const EXAMPLE_VALUE =
  /<[a-z-]+>|\bhttps?:\S+|\S+@\S+|(?<=\bsaid: ).*|\S*(?:\bexample\.(?:org|net|com)\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|\.localdomain\b)\S*|"[^"\s]+"/g;

/** The words of a quotation that the reply must have too. */
const ownWords = (text: string): string[] => wordsIn(text.replace(EXAMPLE_VALUE, ''), IN_QUOTE).filter((word) => word !== GAP);

/** All that may be quoted below a project folder. */
export function readQuotable(root: string, pages: readonly Page[]): Quotable {
  const replies = contentFiles(root, '.yml')
    .filter((file) => file.startsWith('content/replies/'))
    .flatMap((file) => (yaml.load(readFileSync(join(root, file), 'utf8')) as { replies: ReplyEntry[] }).replies)
    .map(({ text, code, enhanced }) => toReply(text, IN_REPLY, { ...(code ? { code } : {}), ...(enhanced ? { enhanced } : {}) }));
  const said = pages.flatMap((page) => [
    ...page.blocks.filter(({ lang }) => lang === 'smtp').map(({ text }) => text),
    page.front.replace(/^ +/gm, ''),
  ]);
  const transcripts = said.flatMap((text) =>
    [...text.matchAll(/(?:^S: [2-5]\d\d-.*\n)*^S: [2-5]\d\d .*$/gm)].map(([reply]) => reply.replace(/^S: /gm, '')),
  );
  return { replies: [...replies, ...transcripts.map((text) => toReply(text, IN_QUOTE))], exceptions: readExceptions() };
}
interface ReplyEntry {
  text: string;
  code?: string;
  enhanced?: string;
}

function readExceptions(): Map<string, string> {
  const list = yaml.load(readFileSync(join(import.meta.dirname, 'quoted.yml'), 'utf8')) as Record<string, string[]> | null;
  return new Map(Object.entries(list ?? {}).flatMap(([source, texts]) => texts.map((text) => [text, source] as const)));
}

/**
 * Whether `quote` is a part of `reply`, word by word.
 * @returns how many words are the same in both, at best; -1 where it is no part
 */
export function sharedWords(quote: readonly string[], reply: readonly string[]): number {
  const best = new Map<number, number>();
  const from = (q: number, r: number): number => {
    if (q === quote.length) return 0;
    if (r === reply.length) return quote.slice(q).every((word) => word === GAP) ? 0 : -1;
    const key = q * (reply.length + 1) + r;
    const known = best.get(key);
    if (known !== undefined) return known;
    let found = -1;
    if (quote[q] === GAP) found = Math.max(from(q + 1, r), from(q, r + 1));
    else if (reply[r] === GAP)
      for (let taken = 0; taken <= WIDEST && q + taken <= quote.length; taken++) found = Math.max(found, from(q + taken, r + 1));
    else if (quote[q] === reply[r]) {
      const rest = from(q + 1, r + 1);
      if (rest >= 0) found = rest + 1;
    }
    best.set(key, found);
    return found;
  };
  return Math.max(-1, ...reply.map((_, start) => from(0, start)));
}

/** Whether some reply has these codes and words. */
export function isQuotable(text: string, { replies }: Quotable): boolean {
  const quote = toReply(text, IN_QUOTE);
  const common = ownWords(text);
  // Most words must be the reply's own; the rest may stand where it varies.
  const enough = (shared: number): boolean => shared * 2 >= common.length;
  return replies.some(
    (reply) =>
      (reply.code ? reply.code === quote.code : reply.enhanced !== undefined) &&
      (!quote.enhanced || !reply.enhanced || reply.enhanced === quote.enhanced) &&
      enough(common.filter((word) => reply.has.has(word)).length) &&
      enough(sharedWords(quote.words, reply.words)),
  );
}

const isWhole = (text: string): boolean => WHOLE.test(text) && ownWords(text).length >= FEWEST;

/** A line of a log or of a session: what stands before a reply in it, and the reply. */
const IN_LINE = /(?:^(?:[<>]+|S:) ?|^|said: )([2-5][0-5]\d[ -](?:[245]\.\d+\.\d+ )?\S+ \S+ \S.*)/;
/** What Postfix and Exim write behind a reply, and a remark in a column of its own. */
const BEHIND = /\s{2,}(?!http)\S.*$|; (?:from|proto)=.*$| ?\(in reply to.*$|(?<!\([^()]*)\)+$/;

/** The replies in a `text` block, each line by itself. */
const repliesIn = ({ file, line, text }: Block): Item[] =>
  text.split('\n').flatMap((row, index) => {
    const reply = IN_LINE.exec(row)?.[1]?.replace(BEHIND, '').replace(BEHIND, '');
    return reply && isWhole(reply) ? [{ file, line: line + index + 1, text: reply }] : [];
  });

/** What a page quotes: code spans that are whole replies, and the replies in its `text` blocks. */
export const quotations = (page: Page): Item[] => [
  ...page.spans.filter(({ text }) => isWhole(text)),
  ...page.blocks.filter(({ lang }) => lang === 'text').flatMap(repliesIn),
];

/** Faults in the quotations of all pages, and in `quoted.yml` itself. @param specs the ids of content/specs.yml */
export function quotedFaults(pages: readonly Page[], quotable: Quotable, specs: ReadonlySet<string>): string[] {
  const { exceptions } = quotable;
  const items = pages.flatMap(quotations);
  const quoted = new Set(items.map(({ text }) => text));
  const own = (text: string) => `tests/content/quoted.yml: ${text}`;
  return [
    ...items
      .filter(({ text }) => !exceptions.has(text) && !isQuotable(text, quotable))
      .map((item) =>
        fault(
          item,
          `"${item.text}" is no reply of content/replies/; expected its words with this code there, or here with its source: tests/content/quoted.yml`,
        ),
      ),
    ...[...new Set(exceptions.values())].filter((id) => !specs.has(id)).map((id) => own(`${id} is no id of content/specs.yml`)),
    ...[...exceptions.keys()].filter((text) => !quoted.has(text)).map((text) => own(`no page quotes "${text}"; remove it`)),
  ];
}
