/** The rows of a comparison that the facts give by themselves. Values are lists of words and codes; a page sets them. */
import { categoryOf } from './code.ts';
import type { Comparison, RegisteredCode } from './assemble.ts';
import type { Citation } from './schemas.ts';

/** What a cell holds: words of the interface by their key, codes, causes, or plain text. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** So many of all its causes. */
  | { kind: 'share'; count: number; of: number }
  | { kind: 'codes'; codes: string[] }
  | { kind: 'causes'; causes: { id: string; name: string }[] }
  | { kind: 'providers'; providers: { id: string; name: string; replies: number }[] };

export interface ComparedRow {
  aspect: Aspect | { written: string };
  cells: Cell[];
  /** All say the same. */
  same: boolean;
  source?: Citation;
}

/** What the specifications and the verdict say; written rows come behind these ... */
const FIRST = ['name', 'class', 'category', 'defined', 'answers', 'scope', 'connection', 'verb', 'heals', 'retry', 'giveUp'] as const;
/** ... and before what the replies show. */
const LAST = ['causes', 'enhanced', 'providers'] as const;
export type Aspect = (typeof FIRST)[number] | (typeof LAST)[number];

// So many of a long list say enough in a table.
const MOST_CAUSES = 8;
const MOST_CODES = 8;
const MOST_PROVIDERS = 6;

const VALUES: Record<Aspect, (code: RegisteredCode) => Cell | undefined> = {
  name: ({ name }) => ({ kind: 'text', text: name }),
  class: (code) => ({ kind: 'text', text: code.class }),
  category: ({ code }) => textCell(categoryOf(code)),
  defined: ({ row }) => ({ kind: 'list', items: [...new Set(row.specs.map((spec) => spec.id))] }),
  answers: ({ row }) => row.uses && { kind: 'list', items: [...new Set(row.uses.flatMap((use) => use.commands))] },
  scope: ({ data }) => textCell(data?.scope),
  connection: ({ row }) => ({ kind: 'text', text: row.connection }),
  verb: ({ verdict }) => verdict && { kind: 'text', text: verdict.verb },
  heals: ({ causes, verdict }) =>
    verdict && causes.length > 0 ? { kind: 'share', count: verdict.heals.waiting, of: causes.length } : undefined,
  retry: ({ causes }) => common(causes.map(({ cause }) => cause.data.retry)),
  giveUp: ({ causes }) => common(causes.map(({ cause }) => cause.data.giveUp)),
  causes: ({ causes }) => ({
    kind: 'causes',
    causes: [...new Map(causes.map(({ cause }) => [cause.id, { id: cause.id, name: cause.name }])).values()].slice(0, MOST_CAUSES),
  }),
  enhanced: ({ seenWith }) => ({ kind: 'codes', codes: seenWith.slice(0, MOST_CODES).map(({ code }) => code.code) }),
  providers: ({ replies }) => ({
    kind: 'providers',
    providers: [...Map.groupBy(replies, (reply) => reply.provider.id).values()]
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST_PROVIDERS)
      .map((group) => ({ id: group[0]!.provider.id, name: group[0]!.provider.name, replies: group.length })),
  }),
};

const textCell = (text: string | undefined): Cell | undefined => (text === undefined ? undefined : { kind: 'text', text });

/** The value that all causes share; where they differ the cause decides, and a table of codes has nothing to say. */
const common = (values: readonly string[]): Cell | undefined =>
  new Set(values).size === 1 && values[0] !== undefined ? { kind: 'text', text: values[0] } : undefined;

/**
 * The table of a comparison: rows from the facts, the written ones among them.
 * A row for which any of the codes has no fact is left out.
 */
export function comparedRows({ codes, data }: Pick<Comparison, 'codes' | 'data'>): ComparedRow[] {
  const derived = (aspects: readonly Aspect[]): ComparedRow[] =>
    aspects.flatMap((aspect) => {
      const cells = codes.map((code) => VALUES[aspect](code));
      return cells.every((cell) => cell !== undefined) ? [{ aspect, cells, same: alike(cells) }] : [];
    });
  const written = (data?.rows ?? []).map(({ aspect, values, source }): ComparedRow => {
    const cells = values.map((text): Cell => ({ kind: 'text', text }));
    return { aspect: { written: aspect }, cells, same: alike(cells), ...(source ? { source } : {}) };
  });
  return [...derived(FIRST), ...written, ...derived(LAST)];
}

const alike = (cells: readonly Cell[]): boolean => new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
