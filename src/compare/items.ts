/** What stands in a cell of a comparison, in words: the same for a page, for the browser's table and for Markdown. */
import { classOf, type ReplyClass } from '../model/code.ts';
import type { Aspect, Cell } from '../model/compare.ts';
import { causePath, codePath, providerPath } from '../model/urls.ts';
import {
  ACTOR,
  CATEGORY,
  CLASS,
  COMPARE,
  CONNECTION,
  GIVE_UP,
  HEALS,
  KIND,
  REGISTERED,
  RESEND,
  RETRY,
  SCOPE,
  sentence,
  SUBJECT,
  SUPPRESS,
  VERB,
} from '../strings.ts';

/** What ids are called. */
export interface Names {
  causes: Readonly<Record<string, string>>;
  providers: Readonly<Record<string, string>>;
  specs: Readonly<Record<string, { title: string; url: string }>>;
}

export interface Item {
  text: string;
  /** A root path of the site. */
  path?: string;
  /** An address elsewhere. */
  url?: string;
  /** For a code. */
  class?: ReplyClass;
  /** In a quiet voice behind it: so many replies. */
  note?: string;
}

/** A word of the interface by its key. A key without one is its own word. */
const from = (words: Readonly<Record<string, string>>) => (key: string) => words[key] ?? key;
const WORDS: Partial<Record<Aspect, (key: string) => string>> = {
  kind: from(KIND),
  class: (key) => CLASS[key as ReplyClass].wire,
  category: from(CATEGORY),
  subject: from(SUBJECT),
  registered: from(REGISTERED),
  scope: from(SCOPE),
  connection: from(CONNECTION),
  verb: (key) => VERB[key as keyof typeof VERB].verb,
  acts: (key) => sentence(ACTOR[key as keyof typeof ACTOR].name),
  asks: (key) => sentence(ACTOR[key as keyof typeof ACTOR].name),
  heals: (key) => sentence(HEALS[key as keyof typeof HEALS].short),
  retry: from(RETRY),
  giveUp: from(GIVE_UP),
  suppress: from(SUPPRESS),
  resend: from(RESEND),
  answers: (key) => (key === 'any' ? 'any command' : key),
};

/** The items of a cell. A list has several; anything else has one. */
export function itemsOf(aspect: Aspect | undefined, cell: Cell, names: Names): Item[] {
  const word = (key: string): string => (aspect && WORDS[aspect]?.(key)) ?? key;
  switch (cell.kind) {
    case 'text':
      return [{ text: word(cell.text) }];
    case 'list':
      return cell.items.map((item) => ({ text: word(item) }));
    case 'share':
      return [{ text: COMPARE.share(cell.count, cell.of) }];
    case 'codes':
      return cell.codes.map((code) => ({ text: code, path: codePath(code), class: classOf(code) }));
    case 'causes':
      return cell.causes.map((id) => ({ text: names.causes[id] ?? id, path: causePath(id) }));
    case 'specs':
      return cell.specs.map((id) => {
        const { title, url } = names.specs[id] ?? { title: id, url: '' };
        return { text: title.split(':')[0]!, url };
      });
    case 'providers':
      return cell.providers.map(({ id, replies }) => ({
        text: names.providers[id] ?? id,
        path: providerPath(id),
        ...(replies ? { note: String(replies) } : {}),
      }));
    case 'collisions':
      return cell.collisions.map(({ provider, meaning }) => ({
        text: names.providers[provider] ?? provider,
        path: providerPath(provider),
        note: meaning,
      }));
  }
}
