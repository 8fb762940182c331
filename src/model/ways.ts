/** Tables over the whole catalog: commands by replies, libraries by codes, providers by codes. Pure. */
import { classOf, type ReplyClass } from './code.ts';
import type { BasicCode, Catalog, Cause, Provider } from './assemble.ts';
import { COMMANDS, type Command } from './schemas.ts';

export interface CommandRow {
  command: Command;
  /** Codes that the specifications list for it, by class. */
  usual: Record<'success' | 'intermediate' | 'temporary' | 'permanent', BasicCode[]>;
  /** Codes that servers send there although no specification lists them, with how many known replies. */
  beside: { code: BasicCode; replies: number; by: string[] }[];
}

/**
 * The replies of each command: RFC 5321 4.3.2 with the extensions, from the registry's uses, and what known replies show
 * beside them. A code that may answer any command stands in the row `any` alone.
 */
export function commandRows({ basic, replies }: Pick<Catalog, 'basic' | 'replies'>): CommandRow[] {
  const seen = Map.groupBy(
    replies.filter(({ command, code }) => command && code),
    ({ command }) => command!,
  );
  return COMMANDS.flatMap((command): CommandRow[] => {
    const listed = basic.filter(({ row }) => row?.uses?.some(({ commands }) => commands.includes(command)));
    const anywhere = new Set(basic.filter(({ row }) => row?.uses?.some(({ commands }) => commands.includes('any'))));
    const beside = basic.flatMap((code) => {
      if (listed.includes(code) || anywhere.has(code)) return [];
      const own = (seen.get(command) ?? []).filter((reply) => reply.code === code.code);
      return own.length ? [{ code, replies: own.length, by: [...new Set(own.map(({ provider }) => provider.name))] }] : [];
    });
    if (!listed.length && !beside.length) return [];
    const of = (cls: ReplyClass) => listed.filter(({ code }) => classOf(code) === cls);
    const usual = { success: of('success'), intermediate: of('intermediate'), temporary: of('temporary'), permanent: of('permanent') };
    return [{ command, usual, beside: beside.sort((a, b) => b.replies - a.replies) }];
  });
}

export interface LibraryRow {
  name: string;
  path?: string;
  codes: { code: BasicCode; name: string }[];
}

/** What each client library calls the codes, libraries with most names first. */
export function libraryRows({ basic }: Pick<Catalog, 'basic'>): LibraryRow[] {
  const rows = new Map<string, LibraryRow>();
  for (const code of basic)
    for (const { library, name } of code.libraryNames) {
      const row = rows.get(library.name) ?? { name: library.name, ...(library.path ? { path: library.path } : {}), codes: [] };
      row.codes.push({ code, name });
      rows.set(library.name, row);
    }
  return [...rows.values()].sort((a, b) => b.codes.length - a.codes.length);
}

export interface MeaningRow {
  provider: Provider;
  /** Column by column: what the provider means by the code, most replies first; empty where no reply of its own is known. */
  cells: { cause: Cause; replies: number }[][];
}

/**
 * What each provider means by each code.
 * @param fewest codes with fewer replies get no column, providers without a reply in any column no row
 */
export function meaningGrid(
  { basic, providers, causes }: Pick<Catalog, 'basic' | 'providers' | 'causes'>,
  fewest: number,
): { codes: BasicCode[]; rows: MeaningRow[] } {
  const causeOf = new Map(causes.map((cause) => [cause.id, cause]));
  const codes = basic.filter(({ replies, class: cls }) => replies.length >= fewest && (cls === 'temporary' || cls === 'permanent'));
  const rows = providers
    .map((provider) => ({
      provider,
      cells: codes.map(({ code }) =>
        [
          ...Map.groupBy(
            provider.replies.filter((reply) => reply.code === code),
            ({ cause }) => cause,
          ),
        ]
          .map(([id, replies]) => ({ cause: causeOf.get(id)!, replies: replies.length }))
          .sort((a, b) => b.replies - a.replies),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length));
  return { codes, rows };
}
