/** The index: written at build time as plain data, made ready for use when it is loaded. */
import { isBasic } from '../model/code.ts';
import { codesIn } from '../model/reply-text.ts';
import { fold } from './fold.ts';
import { stemsIn } from './words.ts';

/** Plain data taken from the catalog. */
export interface IndexInput {
  replies: readonly {
    key: string;
    text: string;
    code?: string | undefined;
    enhanced?: string | undefined;
    cause: string;
    variant?: string | undefined;
    provider: string;
    command?: string | undefined;
  }[];
  causes: readonly { id: string; name: string; variants?: readonly string[] | undefined }[];
  providers: readonly {
    id: string;
    hosts?: readonly string[] | undefined;
    marks?: readonly string[] | undefined;
    /** Regular expressions. */
    tokens?: readonly string[] | undefined;
    /** A client library, which prints what others said. */
    library?: boolean | undefined;
  }[];
  /** Basic and enhanced codes with the causes that their pages name, in order. */
  codes: readonly { code: string; causes: readonly string[] }[];
}

/** What the index file holds. Columns, since equal kinds side by side compress better than rows. */
export interface IndexData {
  version: 1;
  causes: string[];
  /** Cause to variants. */
  variants: Record<string, string[]>;
  providers: { id: string; hosts: string[]; marks: string[]; tokens: string[]; library?: true }[];
  codes: Record<string, string[]>;
  /** The basic codes that the site knows. */
  basic: string[];
  /** Reply ids, without the provider. */
  keys: string[];
  /** The stems of each reply, a blank between. */
  words: string[];
  code: string[];
  enhanced: string[];
  /** Place in `causes`. */
  cause: number[];
  variant: string[];
  /** Place in `providers`. */
  provider: number[];
  /** What it answers, empty where that is not known. */
  command: string[];
}

/** The code that an error number of Windows stands for is in its name: `SMTP_550_MAILBOX_NOT_FOUND`. */
const CODE_IN_NAME = /\bSMTP_([2-5]\d\d)_[A-Z]/;

/**
 * Makes the index of what the site knows.
 * @throws RangeError for a reply whose cause or provider is not in the lists, SyntaxError for a token that is no regular expression
 */
export function buildIndex(input: IndexInput): IndexData {
  const causes = input.causes.map((cause) => cause.id);
  const providers = input.providers.map(({ id, hosts, marks, tokens, library }) => ({
    id,
    hosts: [...(hosts ?? [])],
    marks: [...(marks ?? [])],
    tokens: (tokens ?? []).map((token) => new RegExp(token).source),
    ...(library ? { library } : {}),
  }));
  const place = (list: readonly string[], id: string, what: string, key: string): number => {
    const index = list.indexOf(id);
    if (index < 0) throw new RangeError(`${key}: ${what} "${id}" is not in the index's list`);
    return index;
  };
  const ids = providers.map((provider) => provider.id);
  const index: IndexData = {
    version: 1,
    causes,
    variants: Object.fromEntries(input.causes.flatMap(({ id, variants }) => (variants?.length ? [[id, [...variants]]] : []))),
    providers,
    codes: Object.fromEntries(input.codes.filter(({ causes }) => causes.length).map(({ code, causes }) => [code, [...causes]])),
    basic: [],
    keys: [],
    words: [],
    code: [],
    enhanced: [],
    cause: [],
    variant: [],
    provider: [],
    command: [],
  };
  for (const reply of input.replies) {
    const stated = codesIn(reply.text);
    index.keys.push(reply.key.slice(reply.key.indexOf('/') + 1));
    index.words.push(stemsIn(fold(reply.text)).join(' '));
    index.code.push(reply.code ?? stated.code ?? CODE_IN_NAME.exec(reply.text)?.[1] ?? '');
    index.enhanced.push(reply.enhanced ?? stated.enhanced ?? '');
    index.cause.push(place(causes, reply.cause, 'cause', reply.key));
    index.command.push(reply.command ?? '');
    index.variant.push(reply.variant ?? '');
    index.provider.push(place(ids, reply.provider, 'provider', reply.key));
  }
  index.basic = [...new Set([...input.codes.map(({ code }) => code), ...index.code])].filter(isBasic).sort();
  return index;
}
