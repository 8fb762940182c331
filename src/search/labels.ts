/** What the box shows beside the ids that a diagnosis returns. Written at build time into the file of the index. */
import type { Catalog, Cause, Code, Reply, Verb } from '../model/assemble.ts';
import { classOf, membersOf } from '../model/code.ts';
import { factsHere, type Departures } from '../model/here.ts';
import type { Actor } from '../model/schemas.ts';
import { ticketFacts, type TicketFacts } from '../model/tickets.ts';

/** With what the texts for a ticket are built from. */
export interface CauseLabel extends TicketFacts {
  name: string;
  verb: Verb;
  /** Names of its variants by their id. */
  variants: Record<string, string>;
  /** What tells it from another cause: the other's id, and when it is this one. */
  not: Record<string, string>;
}

export interface Advice {
  cause: string;
  verb: Verb;
  acts: Actor[];
}

export interface Labels {
  /** What a code's page advises, where the page speaks of one cause alone. */
  advice: Record<string, Advice>;
  /** Names of the codes that have a page. */
  codes: Record<string, string>;
  /** Anchors of causes on the pages of codes: `451` -> `greylisted` -> `greylisting`. */
  anchors: Record<string, Record<string, string>>;
  causes: Record<string, CauseLabel>;
  providers: Record<string, string>;
  /** The texts of replies by their key. */
  replies: Record<string, string>;
  /** Of replies by their key: where who acts, or how it heals, is not as the cause has it. */
  departures: Record<string, Pick<Departures, 'acts' | 'heals'>>;
  /** Comparisons that the box leads to: the written ones, and any two basic codes: `421-vs-451`. */
  comparisons: string[];
}

/** All labels of the catalog. */
export function labelsOf(catalog: Catalog): Labels {
  const codes = [...catalog.basic, ...catalog.enhanced];
  const causes = new Map(catalog.causes.map((cause) => [cause.id, cause]));
  /** A tie-break speaks of causes by their ids; a reader knows their names. */
  const named = (when: string): string =>
    when.replace(/\b[a-z]+(?:-[a-z]+)+\b/g, (id) => (causes.has(id) ? `“${causes.get(id)!.name}”` : id));
  return {
    codes: Object.fromEntries(codes.map((code) => [code.code, code.name])),
    anchors: Object.fromEntries(
      codes
        .filter((code) => code.causes.length)
        .map((code) => [code.code, Object.fromEntries(code.causes.map(({ cause, part }) => [cause.id, part.id]).reverse())]),
    ),
    advice: Object.fromEntries(codes.flatMap((code) => membersOf(code.code).flatMap((member) => adviceOn(member, code)))),
    causes: Object.fromEntries(
      catalog.causes.map(({ id, name, data, ticket }) => [
        id,
        {
          name,
          ...ticketFacts({ data, ticket }),
          verb: data.verb,
          variants: Object.fromEntries((data.variants ?? []).map((variant) => [variant.id, variant.name])),
          not: Object.fromEntries(data.tieBreaks.map(({ not, when }) => [not, named(when)])),
        },
      ]),
    ),
    providers: Object.fromEntries(catalog.providers.map(({ id, name }) => [id, name])),
    replies: Object.fromEntries(catalog.replies.map(({ key, text }) => [key, text])),
    departures: Object.fromEntries(catalog.replies.flatMap((reply) => departureOf(reply, causes))),
    comparisons: catalog.comparisons.filter(({ id, data }) => data || !id.includes('.')).map(({ id }) => id),
  };
}

function adviceOn(member: string, { verdict, causes }: Code): [string, Advice][] {
  const [cause, other] = new Set(causes.map(({ cause }) => cause.id));
  return verdict && cause !== undefined && other === undefined ? [[member, { cause, verb: verdict.verb, acts: verdict.acts }]] : [];
}

function departureOf(
  { key, code, enhanced, cause, acts, heals }: Reply,
  causes: ReadonlyMap<string, Cause>,
): [string, Pick<Departures, 'acts' | 'heals'>][] {
  const { data } = causes.get(cause)!;
  const usual = code || enhanced ? factsHere(data, classOf((code ?? enhanced)!)) : data;
  const departure = {
    ...(acts.join() === usual.acts.join() ? {} : { acts }),
    ...(heals === usual.heals ? {} : { heals }),
  };
  return Object.keys(departure).length ? [[key, departure]] : [];
}
