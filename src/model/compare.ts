/**
 * The table of a comparison: the rows that the facts of its members give, the written ones among them. One source for
 * the pages, for the table that the browser puts together and for its copy in Markdown. Pure, and free of the catalog.
 */
import type { Citation } from './schemas.ts';

/** What a cell holds: words of the interface by their key, ids, or plain text. Never empty. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** So many of all its causes. */
  | { kind: 'share'; count: number; of: number }
  | { kind: 'specs'; specs: string[] }
  | { kind: 'codes'; codes: string[] }
  | { kind: 'causes'; causes: string[] }
  | { kind: 'providers'; providers: { id: string; replies?: number }[] }
  | { kind: 'collisions'; collisions: { provider: string; meaning: string }[] };

/** The mail servers and providers that a table of several codes asks about, by the ids of those who speak for them. */
export const ASKED = {
  postfix: ['postfix'],
  exim: ['exim'],
  exchange: ['exchange', 'microsoft-365'],
  gmail: ['gmail'],
  yahoo: ['yahoo'],
} as const;
export type Asked = keyof typeof ASKED;

/** What the specifications and the verdict say; written rows come behind these ... */
const FIRST = [
  'kind',
  'name',
  'meaning',
  'class',
  'category',
  'subject',
  'registered',
  'sentBy',
  'defined',
  'answers',
  'scope',
  'connection',
  'verb',
  'acts',
  'asks',
  'heals',
  'retry',
  'giveUp',
  'suppress',
  'resend',
  'lasts',
] as const;
/** ... and before what the replies show. */
const LAST = [
  'causes',
  'at-postfix',
  'at-exim',
  'at-exchange',
  'at-gmail',
  'at-yahoo',
  'greylisting',
  'with',
  'collisions',
  'providers',
] as const satisfies (string | `at-${Asked}`)[];
export type Aspect = (typeof FIRST)[number] | (typeof LAST)[number];

/** Rows that only several members at once are worth. */
const OF_SEVERAL = new Set<Aspect>(['at-postfix', 'at-exim', 'at-exchange', 'at-gmail', 'at-yahoo', 'greylisting']);
/** Rows that say nothing where all agree. */
const OF_DIFFERENCES = new Set<Aspect>(['kind']);

/** What is known of one member. */
export type Facts = Partial<Record<Aspect, Cell>>;

export interface ComparedRow {
  aspect: Aspect | { written: string };
  /** One for each member; undefined where nothing is known of it. */
  cells: (Cell | undefined)[];
  /** All say the same. */
  same: boolean;
  source?: Citation;
}

/** A row that somebody wrote. */
export interface WrittenRow {
  aspect: string;
  values: string[];
  source?: Citation | undefined;
}

/**
 * The rows for some members. Of two, both must have the fact; of more, two of them.
 * @param facts what is known of each member, in their order
 */
export function rowsOf(facts: readonly Facts[], written: readonly WrittenRow[] = []): ComparedRow[] {
  const derived = (aspects: readonly Aspect[]): ComparedRow[] =>
    aspects.flatMap((aspect) => {
      const cells = facts.map((known) => known[aspect]);
      const same = alike(cells);
      if (cells.filter(Boolean).length < 2) return [];
      if (OF_SEVERAL.has(aspect) && facts.length < 3) return [];
      return OF_DIFFERENCES.has(aspect) && same ? [] : [{ aspect, cells, same }];
    });
  return [
    ...derived(FIRST),
    ...written.map(({ aspect, values, source }): ComparedRow => {
      const cells = values.map((text): Cell => ({ kind: 'text', text }));
      return { aspect: { written: aspect }, cells, same: alike(cells), ...(source ? { source } : {}) };
    }),
    ...derived(LAST),
  ];
}

const alike = (cells: readonly (Cell | undefined)[]): boolean => new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
