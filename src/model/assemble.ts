/**
 * Joins validated entries into the site: pages with everything they show, inverse relations computed, every
 * cross-entry rule checked. Pure: entries in, catalog out, or a CatalogError with all that is wrong.
 */
import { BodyError, parseBody, type Body, type Part } from './body.ts';
import { departures, factsHere, type FactsHere } from './here.ts';
import { classOf, compareCodes, inClass, isEnhanced, membersOf, type ReplyClass } from './code.ts';
import { anchors, classesWithPage, closedSet, dangling, enhancedCodes, ordered, replyFaults, unique, usualReplies } from './invariants.ts';
import { compareMembers } from './members.ts';
import { derived, derivedPairs, membersOfEntry, nextTo, type Comparable, type Member } from './comparisons.ts';
import { codesIn, wordsOf } from './reply-text.ts';
import {
  COLLECTIONS,
  type Actor,
  type BasicRow,
  type Citation,
  type CollectionName,
  type DataOf,
  type EnhancedRow,
  type FolkloreRow,
  type PartName,
  type ReplyData,
  type VendorRow,
} from './schemas.ts';
import { checkTranscript, TranscriptError, type Step } from './transcript.ts';
import { shortForms } from './short-forms.ts';
import {
  FIXED_PATHS,
  causePath,
  codePath,
  comparisonPath,
  guidePath,
  pairId,
  providerPath,
  replyPath,
  reversedPath,
  rowPath,
  selectionPath,
} from './urls.ts';

/** An entry as a loader hands it over: validated data, its file for error messages, its body where it has one. */
export interface Entry<C extends CollectionName> {
  id: string;
  file: string;
  data: DataOf<C>;
  body?: string | undefined;
}
export type Entries = { [C in CollectionName]: Entry<C>[] };

/** Anchors that the layout of a code page sets itself. */
export const CODE_ANCHORS = [
  'which',
  'digits',
  'session',
  'causes',
  'fixes',
  'avoid',
  'replies',
  'enhanced',
  'compare',
  'references',
  'link',
];
export const CAUSE_ANCHORS = ['recognise', 'variants', 'not', 'codes', 'guides', 'tickets', 'references', 'link'];
export const PROVIDER_ANCHORS = ['recognise', 'links', 'limits', 'replies', 'references', 'link'];
export const GUIDE_ANCHORS = ['fixes', 'avoid', 'causes', 'references', 'link'];
export const COMPARISON_ANCHORS = ['table', 'replies', 'references', 'link'];

export type Heals = DataOf<'causes'>['heals'];
export type Verb = DataOf<'codes'>['verb'];

export interface Reply extends Omit<ReplyData, 'code' | 'enhanced' | 'acts' | 'heals'> {
  /** `gmail/spf-hard-fail` */
  key: string;
  provider: { id: string; name: string; path: string };
  path: string;
  code?: string;
  enhanced?: string;
  /** The text without codes, on one line. */
  words: string;
  acts: Actor[];
  heals: Heals;
}

export interface Verdict {
  wire: ReplyClass;
  verb: Verb;
  /** How many of the causes heal in which way. */
  heals: Record<Heals, number>;
  /** Who acts, most causes first. */
  acts: Actor[];
  /** Who can only ask. */
  asks: Actor[];
}

/** A cause as one page speaks of it. */
export interface CauseHere {
  part: Part;
  cause: Cause;
  /** Its facts behind a reply of this class. */
  facts: FactsHere;
  /** Its replies with this page's code, one provider after the other, so that the first few differ. */
  replies: Reply[];
}

interface Page {
  path: string;
  file: string;
  checked?: string;
}

export interface Code extends Page {
  kind: 'basic' | 'enhanced';
  code: string;
  name: string;
  class: ReplyClass;
  description: string;
  /** Whether search engines and the word search should have it: not a page that repeats a row of the registry. */
  listed: boolean;
  /** The written entry; without it the page is derived from the registry. */
  id?: string;
  body?: Body;
  verdict?: Verdict;
  causes: CauseHere[];
  replies: Reply[];
  /** Codes of the other kind that its replies carry or the registry pairs it with, most replies first. */
  seenWith: { code: Code; replies: number; registry: boolean }[];
  /** `comparison` leads to the two side by side, where both can be compared. */
  neighbours: { code: Code; difference: string; comparison?: string }[];
  /** Comparisons with others than its neighbours: the written ones, else with the codes next to it. */
  comparisons: Comparison[];
  /** Every code that has a page with this one, in order. */
  paired: { code: string; path: string }[];
  references: Citation[];
}
export interface BasicCode extends Code {
  kind: 'basic';
  status: BasicRow['status'] | 'folklore';
  /** What the RFCs and the registry say of it; folklore has none. */
  row?: BasicRow;
  /** The codes to read instead of one of folklore. */
  instead: Code[];
  data?: DataOf<'codes'>;
  session?: Step[];
  /** What client libraries call it. */
  libraryNames: LibraryName[];
}
export interface LibraryName {
  name: string;
  library: { id?: string; name: string; path?: string };
  source?: Citation;
}
/** A basic code that an RFC or IANA's registry knows. */
export type RegisteredCode = BasicCode & { row: BasicRow };
export interface EnhancedCode extends Code {
  kind: 'enhanced';
  meaning: string;
  data?: DataOf<'enhanced'>;
  /** The row of IANA's registry. */
  registered?: {
    row: EnhancedRow;
    /** Whether the defining RFC allows this class. */
    allowed: boolean;
    /** The same row in its other classes. */
    otherClasses: string[];
  };
  /** The vendor's own row, where no registry has the code. */
  vendor?: { row: VendorRow; providers: { id: string; name: string; path: string }[] };
}

export interface Cause extends Page {
  id: string;
  name: string;
  data: DataOf<'causes'>;
  body: Body;
  replies: Reply[];
  /** Where code pages speak of it. */
  on: { code: Code; part: Part }[];
  /** What a support ticket says of it in plain words. */
  ticket: DataOf<'tickets'>[string];
  /** Causes that name this one in a tie-break of theirs. */
  mistakenFor: { cause: Cause; when: string }[];
  guides: Guide[];
  references: Citation[];
}

export interface Guide extends Page {
  id: string;
  title: string;
  data: DataOf<'guides'>;
  body: Body;
  causes: Cause[];
  references: Citation[];
}

export interface Provider extends Page {
  id: string;
  name: string;
  data: DataOf<'providers'>;
  body: Body;
  replies: Reply[];
  references: Citation[];
}

export interface Comparison extends Page {
  id: string;
  /** Two to five, all of them codes, causes or topics of a guide. */
  members: Member[];
  /** The written entry; without it the page is derived from the facts. */
  data?: DataOf<'comparisons'>;
  body?: Body;
  references: Citation[];
}

export interface Spec {
  id: string;
  title: string;
  url: string;
  kind: string;
  state?: string | undefined;
  replacedBy?: string[] | undefined;
  read: string;
}

export interface Catalog {
  basic: BasicCode[];
  enhanced: EnhancedCode[];
  causes: Cause[];
  providers: Provider[];
  comparisons: Comparison[];
  guides: Guide[];
  replies: Reply[];
  specs: Map<string, Spec>;
  /** What readers should hear of. */
  changes: DataOf<'changes'>;
  /** Paths that lead elsewhere. */
  redirects: Map<string, string>;
  /** Anchors of each page that no part has any more. */
  retired: Map<string, string[]>;
  /** Every path that has a page or leads to one, with the file that claims it. */
  paths: Map<string, string>;
}

export class CatalogError extends Error {}

/**
 * Joins the entries.
 * @throws CatalogError listing every fault, each with file, field and what was expected
 */
export function assemble(entries: Entries): Catalog {
  const faults: string[] = [];
  for (const [name, list] of Object.entries(entries))
    if (list.length === 0)
      faults.push(
        `content: collection "${name}" is empty; expected files ${COLLECTIONS[name as CollectionName].base}/${COLLECTIONS[name as CollectionName].pattern}`,
      );
  stopOn(faults);

  const registry = entries.registry[0]!.data;
  const isUsual = usualReplies(registry.basic);
  const specs = new Map(Object.entries(entries.specs[0]!.data).map(([id, spec]) => [id, { id, ...spec }]));

  // The registry, both ways.
  const registryFile = entries.registry[0]!.file;
  const registeredBasic = registry.basic.map((row) => row.code);
  const folklore = registry.folklore.map((row) => row.code);
  const vendorFile = entries.vendorCodes[0]!.file;
  const vendorRows = entries.vendorCodes[0]!.data.codes;
  const vendorCodes = vendorRows.map((row) => row.code);
  const registeredEnhanced = enhancedCodes(registry.enhanced);
  faults.push(
    ...unique(registryFile, 'code', [...registeredBasic, ...folklore, ...registry.enhanced.map((row) => row.code)]),
    ...unique(vendorFile, 'code', [...registeredEnhanced, ...vendorCodes]),
    ...ordered(registryFile, registeredBasic),
    ...ordered(registryFile, folklore),
    ...ordered(vendorFile, vendorCodes),
    ...closedSet(
      'codes',
      [...registeredBasic, ...folklore],
      entries.codes.map((e) => e.id),
      registry.withoutProse.basic,
    ),
    ...closedSet(
      'enhanced',
      registeredEnhanced,
      entries.enhanced.map((e) => e.id).filter((id) => !vendorCodes.includes(id)),
      registry.withoutProse.enhanced,
    ),
  );

  // Bodies, with what they cite.
  const cite = (where: string, citations: readonly (Citation | undefined)[]): void => {
    for (const citation of citations) if (citation) faults.push(...dangling(where, 'spec', citation.id, specs.keys()));
  };
  const bodyOf = <C extends CollectionName>(collection: C, entry: Entry<C>, reserved: readonly string[]): Body => {
    const { parts } = COLLECTIONS[collection] as { parts?: readonly PartName[] };
    try {
      const body = parseBody(entry.body ?? '', parts ?? [], isUsual);
      faults.push(...anchors(entry.file, body, reserved));
      cite(`${entry.file}: <Spec>`, body.citations);
      return body;
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      faults.push(`${entry.file}: ${error.message}`);
      return { parts: [], citations: [], replies: [], links: [] };
    }
  };

  // Causes and providers first: everything else refers to them.
  const causes = new Map<string, Cause>();
  const tickets = new Map(Object.entries(entries.tickets[0]!.data));
  const ticketsFile = entries.tickets[0]!.file;
  for (const id of tickets.keys())
    faults.push(
      ...dangling(
        `${ticketsFile}: ${id}`,
        'cause',
        id,
        entries.causes.map((e) => e.id),
      ),
    );
  for (const entry of entries.causes) {
    if (!tickets.has(entry.id)) faults.push(`${ticketsFile}: ${entry.id} is missing; expected what a ticket says of ${entry.file}`);
    const body = bodyOf('causes', entry, CAUSE_ANCHORS);
    cite(`${entry.file}: specs`, entry.data.specs ?? []);
    faults.push(...unique(entry.file, 'variant', entry.data.variants?.map((v) => v.id) ?? []));
    causes.set(entry.id, {
      id: entry.id,
      name: entry.data.name,
      path: causePath(entry.id),
      file: entry.file,
      checked: entry.data.checked,
      data: entry.data,
      body,
      replies: [],
      on: [],
      ticket: tickets.get(entry.id) ?? { happened: entry.data.summary },
      mistakenFor: [],
      guides: [],
      references: distinct([...(entry.data.specs ?? []), ...body.citations]),
    });
  }
  for (const cause of causes.values())
    for (const { not, when } of cause.data.tieBreaks) {
      faults.push(...dangling(`${cause.file}: tieBreaks.not`, 'cause', not, causes.keys()));
      causes.get(not)?.mistakenFor.push({ cause, when });
    }

  const guides = entries.guides.map((entry): Guide => {
    const body = bodyOf('guides', entry, GUIDE_ANCHORS);
    faults.push(...unique(entry.file, 'cause', entry.data.causes ?? []));
    for (const id of entry.data.causes ?? []) faults.push(...dangling(`${entry.file}: causes`, 'cause', id, causes.keys()));
    return {
      id: entry.id,
      title: entry.data.title,
      path: guidePath(entry.id),
      file: entry.file,
      checked: entry.data.checked,
      data: entry.data,
      body,
      causes: (entry.data.causes ?? []).flatMap((id) => causes.get(id) ?? []),
      references: distinct(body.citations),
    };
  });
  for (const guide of guides) for (const cause of guide.causes) cause.guides.push(guide);

  const providers = new Map<string, Provider>();
  for (const entry of entries.providers) {
    const body = bodyOf('providers', entry, [
      ...PROVIDER_ANCHORS,
      ...(entries.replies.find((r) => r.id === entry.id)?.data.replies.map((r) => r.id) ?? []),
    ]);
    cite(`${entry.file}: limits.source`, entry.data.limits?.map((l) => l.source) ?? []);
    for (const token of entry.data.recognise?.tokens ?? []) {
      try {
        new RegExp(token, 'u');
      } catch {
        faults.push(`${entry.file}: recognise.tokens: "${token}" is no regular expression`);
      }
    }
    providers.set(entry.id, {
      id: entry.id,
      name: entry.data.name,
      path: providerPath(entry.id),
      file: entry.file,
      checked: entry.data.checked,
      data: entry.data,
      body,
      replies: [],
      references: distinct([...(entry.data.limits ?? []).map((l) => l.source), ...body.citations]),
    });
  }

  // Replies, each to its provider and its cause.
  const replies = new Map<string, Reply>();
  for (const entry of entries.replies) {
    const provider = providers.get(entry.id);
    faults.push(...dangling(`${entry.file}: file name`, 'provider', entry.id, providers.keys()));
    faults.push(
      ...unique(
        entry.file,
        'reply id',
        entry.data.replies.map((r) => r.id),
      ),
    );
    faults.push(
      ...unique(
        entry.file,
        'text',
        entry.data.replies.map((r) => r.text),
      ),
    );
    for (const data of entry.data.replies) {
      const where = `${entry.file}: ${data.id}`;
      faults.push(...dangling(`${where}: cause`, 'cause', data.cause, causes.keys()), ...replyFaults(where, data, isUsual));
      cite(`${where}: source`, [data.source]);
      const cause = causes.get(data.cause);
      if (data.variant)
        faults.push(
          ...dangling(`${where}: variant`, `variant of ${data.cause}`, data.variant, cause?.data.variants?.map((v) => v.id) ?? []),
        );
      if (!provider || !cause) continue;
      const found = codesIn(data.text);
      const code = data.code ?? found.code;
      const enhanced = data.enhanced ?? found.enhanced;
      const { code: _code, enhanced: _enhanced, acts, heals, ...rest } = data;
      const facts = code || enhanced ? factsHere(cause.data, classOf((code ?? enhanced)!)) : cause.data;
      const reply: Reply = {
        ...rest,
        key: `${entry.id}/${data.id}`,
        provider: { id: provider.id, name: provider.name, path: provider.path },
        path: replyPath(provider.id, data.id),
        ...(code ? { code } : {}),
        ...(enhanced ? { enhanced } : {}),
        words: wordsOf(data.text),
        acts: acts ?? facts.acts,
        heals: heals ?? facts.heals,
      };
      replies.set(reply.key, reply);
      provider.replies.push(reply);
      cause.replies.push(reply);
    }
  }
  for (const provider of providers.values())
    if (provider.replies.length === 0) faults.push(`${provider.file}: no replies; expected content/replies/${provider.id}.yml`);

  // Codes. What an entry adds to the facts of its row.
  const written = <C extends 'codes' | 'enhanced'>(collection: C, code: string, own: readonly Reply[]) => {
    const entry = (entries[collection] as Entry<C>[]).find((e) => e.id === code);
    const body = entry && bodyOf(collection, entry, CODE_ANCHORS);
    const here = body ? causesHere(entry.file, body, own, classOf(code)) : [];
    return {
      entry,
      citations: body?.citations ?? [],
      fields: {
        ...(entry && body ? { id: entry.id, body, data: entry.data as DataOf<C>, checked: entry.data.checked } : {}),
        ...(entry ? { verdict: verdict(classOf(code), entry.data.verb, here) } : {}),
        causes: here,
        replies: [...own],
        seenWith: [],
        neighbours: [],
        comparisons: [],
        paired: [],
      },
    };
  };
  const byBasic = Map.groupBy(replies.values(), (reply) => reply.code);
  const byEnhanced = Map.groupBy(replies.values(), (reply) => reply.enhanced);

  const basic = new Map<string, BasicCode>();
  const addBasic = (row: BasicRow | FolkloreRow, status: BasicCode['status']): void => {
    const { entry, citations, fields } = written('codes', row.code, byBasic.get(row.code) ?? []);
    const cls = classOf(row.code);
    const defined = 'status' in row ? row : undefined;
    cite(`${registryFile}: ${row.code}: specs`, [...row.specs, ...(defined?.uses ?? []).map((use) => use.spec)]);
    if (entry && defined && defined.status !== 'registry-only')
      for (const field of ['scope', 'session'] as const)
        if (!entry.data[field]) faults.push(`${entry.file}: ${field}: missing; an RFC defines ${row.code}`);
    basic.set(row.code, {
      kind: 'basic',
      code: row.code,
      name: row.name,
      class: cls,
      status,
      description: entry?.data.description ?? describe(row.code, row.name, cls),
      path: codePath(row.code),
      file: entry?.file ?? registryFile,
      listed: Boolean(entry || defined),
      ...(defined ? { row: defined } : {}),
      instead: [],
      ...fields,
      ...(entry ? session(entry) : {}),
      libraryNames: entry ? libraryNames(entry) : [],
      references: distinct([...row.specs, ...citations]),
    });
  };
  for (const row of registry.basic) addBasic(row, row.status);
  for (const row of registry.folklore) addBasic(row, 'folklore');

  const enhanced = new Map<string, EnhancedCode>();
  const addEnhanced = (
    code: string,
    row: Pick<EnhancedRow, 'name' | 'meaning' | 'specs'>,
    file: string,
    origin: Pick<EnhancedCode, 'registered' | 'vendor'>,
  ): void => {
    const own = membersOf(code).flatMap((member) =>
      member === code || !vendorCodes.includes(member) ? (byEnhanced.get(member) ?? []) : [],
    );
    const { entry, citations, fields } = written('enhanced', code, own);
    for (const collision of entry?.data.collisions ?? []) {
      faults.push(...dangling(`${entry!.file}: collisions.provider`, 'provider', collision.provider, providers.keys()));
      cite(`${entry!.file}: collisions.source`, [collision.source]);
    }
    const cls = classOf(code);
    enhanced.set(code, {
      kind: 'enhanced',
      code,
      name: row.name,
      class: cls,
      meaning: row.meaning,
      description: entry?.data.description ?? describe(code, row.name, cls),
      path: codePath(code),
      file: entry?.file ?? file,
      ...origin,
      listed: Boolean(entry || origin.vendor),
      ...fields,
      references: distinct([...row.specs, ...citations]),
    });
  };
  for (const row of registry.enhanced) {
    cite(`${registryFile}: ${row.code}: specs`, row.specs);
    const codes = classesWithPage(row).map((cls) => ({ cls, code: inClass(row.code, cls) }));
    for (const { cls, code } of codes)
      addEnhanced(code, row, registryFile, {
        registered: {
          row,
          allowed: !row.classes || row.classes.includes(cls),
          otherClasses: codes.map((other) => other.code).filter((other) => other !== code),
        },
      });
  }
  for (const row of vendorRows) {
    cite(`${vendorFile}: ${row.code}: specs`, row.specs);
    for (const id of row.providers) faults.push(...dangling(`${vendorFile}: ${row.code}: providers`, 'provider', id, providers.keys()));
    addEnhanced(row.code, row, vendorFile, {
      vendor: { row, providers: row.providers.flatMap((id) => providers.get(id) ?? []).map(({ id, name, path }) => ({ id, name, path })) },
    });
  }
  const codeOf = (code: string): Code | undefined => basic.get(code) ?? enhanced.get(code);

  // What needs all codes: neighbours, the codes seen together, quoted replies, links.
  for (const row of registry.folklore)
    for (const other of row.instead ?? []) {
      faults.push(...dangling(`${registryFile}: ${row.code}: instead`, 'code', other, [...basic.keys(), ...enhanced.keys()]));
      const target = codeOf(other);
      if (target) basic.get(row.code)!.instead.push(target);
    }
  for (const code of [...basic.values(), ...enhanced.values()] as (BasicCode | EnhancedCode)[]) {
    const related = code.data?.related ?? [];
    faults.push(
      ...unique(
        `${code.file}: related`,
        'code',
        related.map((r) => r.code),
      ),
    );
    for (const { code: other, difference } of related) {
      faults.push(...dangling(`${code.file}: related`, 'code', other, [...basic.keys(), ...enhanced.keys()]));
      const target = codeOf(other);
      if (target) code.neighbours.push({ code: target, difference });
    }
    code.seenWith = seenWith(code);
    for (const { cause, part } of code.causes) cause.on.push({ code, part });
  }

  // Comparisons: the written ones, and one derived from the facts for the other pairs of codes.
  const comparable: Comparable = {
    basic: new Map([...basic].filter((entry): entry is [string, RegisteredCode] => Boolean(entry[1].row))),
    enhanced,
    causes,
  };
  const comparisons = new Map<string, Comparison>();
  // By the codes' own pages: a member of a range is compared as the range.
  const pairs = new Map<string, Comparison>();
  for (const entry of entries.comparisons) {
    const body = bodyOf('comparisons', entry, COMPARISON_ANCHORS);
    cite(
      `${entry.file}: rows.source`,
      entry.data.rows.map((row) => row.source),
    );
    const { members, faults: wrong } = membersOfEntry(entry, comparable);
    faults.push(...wrong);
    if (wrong.length) continue;
    const comparison: Comparison = {
      id: entry.id,
      path: comparisonPath(entry.id),
      file: entry.file,
      checked: entry.data.checked,
      members,
      data: entry.data,
      body,
      references: distinct([...entry.data.rows.flatMap((row) => row.source ?? []), ...body.citations]),
    };
    comparisons.set(entry.id, comparison);
    const codes = members.flatMap((member) => (member.kind === 'code' ? member.code : []));
    for (const code of codes) code.comparisons.push(comparison);
    if (codes.length === 2) pairs.set(pairId(codes[0]!.code, codes[1]!.code), comparison);
  }
  for (const [a, b] of derivedPairs(comparable)) {
    const id = pairId(a.code, b.code);
    if (pairs.has(id)) continue;
    const comparison = derived(a, b);
    comparisons.set(id, comparison);
    pairs.set(id, comparison);
  }
  for (const { members, path } of pairs.values()) {
    const [a, b] = members.map((member) => (member.kind === 'code' ? member.code : undefined));
    a?.paired.push({ code: b!.code, path });
    b?.paired.push({ code: a!.code, path });
  }
  for (const code of [...basic.values(), ...enhanced.values()]) {
    code.paired.sort((a, b) => compareCodes(a.code, b.code));
    for (const neighbour of code.neighbours) {
      const codes = [code.code, neighbour.code.code];
      if (codes.every((other) => comparable.basic.has(other) || enhanced.has(other)))
        neighbour.comparison = pairs.get(pairId(codes[0]!, codes[1]!))?.path ?? selectionPath(codes);
    }
    const named = new Set(code.neighbours.map(({ comparison }) => comparison));
    const others = nextTo(code, comparable).flatMap((other) => pairs.get(pairId(code.code, other.code)) ?? []);
    code.comparisons = [...new Set([...code.comparisons, ...(code.neighbours.length ? [] : others)])].filter(
      ({ path }) => !named.has(path),
    );
  }

  // Every path is claimed once.
  const pages: Page[] = [
    ...basic.values(),
    ...enhanced.values(),
    ...causes.values(),
    ...providers.values(),
    ...comparisons.values(),
    ...guides,
  ];
  const claims = new Map<string, string>();
  const claim = (path: string, by: string): void => {
    const other = claims.get(path);
    if (other) faults.push(`${by}: path ${path} is already claimed by ${other}`);
    else claims.set(path, by);
  };
  for (const path of FIXED_PATHS) claim(path, 'src/pages');
  for (const page of pages) claim(page.path, page.file);
  for (const row of registry.enhanced) claim(rowPath(row.code), registryFile);
  const redirects = new Map<string, string>();
  for (const { id, path, members } of comparisons.values()) if (members.length === 2) redirects.set(reversedPath(id), path);
  for (const [id, { path }] of pairs) if (!comparisons.has(id)) redirects.set(comparisonPath(id), path).set(reversedPath(id), path);
  // Each member of a range leads to it, the narrower range before the wider; a member with a page of its own stays.
  for (const row of [...vendorRows].sort((a, b) => membersOf(a.code).length - membersOf(b.code).length))
    for (const member of membersOf(row.code))
      if (!enhanced.has(member) && !redirects.has(codePath(member))) redirects.set(codePath(member), codePath(row.code));
  // An anchor whose part is gone, since no fact fills it any more, leads to the top of its page.
  const retired = new Map<string, string[]>();
  for (const [from, to] of Object.entries(entries.redirects[0]!.data ?? {})) {
    const [path = '', anchor] = from.split('#');
    if (anchor === undefined) redirects.set(from, to);
    else if (path !== to) faults.push(`${entries.redirects[0]!.file}: ${from}: leads to ${to}; expected ${path}, the top of its own page`);
    else if (!claims.has(path)) faults.push(...dangling(`${entries.redirects[0]!.file}: ${from}`, 'page', path, claims.keys()));
    else retired.set(path, [...(retired.get(path) ?? []), anchor]);
  }
  const together = [...replies.values()].flatMap(({ code, enhanced }) => (code && enhanced ? [[code, enhanced] as const] : []));
  for (const [from, to] of shortForms(basicWritten(), together)) {
    const target = redirects.get(to) ?? to;
    if (!claims.has(from) && !redirects.has(from) && claims.has(target)) redirects.set(from, target);
  }
  const redirectsFile = entries.redirects[0]!.file;
  for (const from of redirects.keys()) claim(from, redirectsFile);
  for (const [from, to] of redirects) {
    const target = to.replace(/#.*/, '');
    if (redirects.has(target))
      faults.push(`${redirectsFile}: ${from} leads to ${to}, itself a redirect; expected ${redirects.get(target)}`);
    else if (!claims.has(target)) faults.push(...dangling(`${redirectsFile}: ${from}`, 'page', target, claims.keys()));
  }

  for (const { path, title } of entries.changes[0]!.data)
    faults.push(...dangling(`${entries.changes[0]!.file}: ${title}`, 'page', path, claims.keys()));

  // Prose: links lead somewhere, quoted replies exist.
  for (const page of pages) {
    const body = (page as Partial<Code>).body;
    if (!body) continue;
    const own = new Set(body.parts.map((part) => part.id));
    for (const { url, line } of body.links) {
      const [path = '', anchor] = url.split('#');
      if (path && !claims.has(path)) faults.push(...dangling(`${page.file}: body line ${line}: link`, 'page', path, claims.keys()));
      else if (!path && anchor && !own.has(anchor) && !CODE_ANCHORS.includes(anchor))
        faults.push(...dangling(`${page.file}: body line ${line}: link`, 'anchor', anchor, own));
    }
    for (const key of body.replies) faults.push(...dangling(`${page.file}: <Reply>`, 'reply', key, replies.keys()));
  }
  stopOn(faults);

  return {
    basic: [...basic.values()].sort((a, b) => compareCodes(a.code, b.code)),
    enhanced: [...enhanced.values()].sort((a, b) => compareCodes(a.code, b.code)),
    causes: [...causes.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    providers: [...providers.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    comparisons: [...comparisons.values()].sort(byMembers),
    guides,
    replies: [...replies.values()],
    specs,
    changes: entries.changes[0]!.data,
    redirects,
    retired,
    paths: claims,
  };

  function basicWritten(): string[] {
    return [...basic.values()].filter((code) => code.data).map(({ code }) => code);
  }

  /**
   * The causes a page speaks of. Each of its replies goes to one part: the one that names it, else that of its variant,
   * else the first that names neither.
   */
  function causesHere(file: string, body: Body, own: readonly Reply[], wire: ReplyClass): CauseHere[] {
    const parts = body.parts.filter((part) => part.kind === 'Cause');
    const partOf = (reply: Reply): Part | undefined => {
      const alike = parts.filter((part) => part.cause === reply.cause);
      return (
        alike.find((part) => part.replies?.includes(reply.key)) ??
        alike.find((part) => part.variant && part.variant === reply.variant) ??
        alike.find((part) => !part.variant && !part.replies)
      );
    };
    const byPart = Map.groupBy(own, partOf);
    return parts.flatMap((part) => {
      const where = `${file}: <Cause id="${part.id}">`;
      faults.push(...dangling(`${where}: cause`, 'cause', part.cause ?? '', causes.keys()));
      const cause = causes.get(part.cause ?? '');
      if (part.variant)
        faults.push(
          ...dangling(`${where}: variant`, `variant of ${part.cause}`, part.variant, cause?.data.variants?.map((v) => v.id) ?? []),
        );
      for (const key of part.replies ?? [])
        if (!own.some((reply) => reply.key === key && reply.cause === part.cause))
          faults.push(`${where}: replies: "${key}" is no reply of this code with the cause ${part.cause}`);
      const replies = byPart.get(part) ?? [];
      // What its replies say of themselves goes before what the cause says of most; the page goes before both.
      const said = [...new Set(replies.map(({ heals }) => heals))];
      const page = { ...(said.length === 1 ? { heals: said[0]! } : {}), ...departures(part) };
      return cause
        ? [
            {
              part,
              cause,
              facts: factsHere(cause.data, wire, page),
              replies: byTurns(replies, (id) => providers.get(id)?.replies.length ?? 0),
            },
          ]
        : [];
    });
  }

  function session(entry: Entry<'codes'>): { session?: Step[] } {
    if (!entry.data.session) return {};
    try {
      return { session: checkTranscript(entry.data.session.trim(), entry.data.deviates, isUsual) };
    } catch (error) {
      if (!(error instanceof TranscriptError)) throw error;
      faults.push(`${entry.file}: session: ${error.message}`);
      return {};
    }
  }

  function libraryNames(entry: Entry<'codes'>): LibraryName[] {
    return (entry.data.libraryNames ?? []).map((known) => {
      const { name, source } = known;
      if (source) cite(`${entry.file}: libraryNames`, [source]);
      const provider = 'library' in known ? providers.get(known.library) : undefined;
      if ('library' in known)
        faults.push(
          ...dangling(
            `${entry.file}: libraryNames`,
            'client library',
            known.library,
            [...providers.values()].filter(({ data }) => data.kind === 'client-library').map(({ id }) => id),
          ),
        );
      const library =
        'program' in known
          ? { name: known.program }
          : { id: known.library, name: provider?.name ?? known.library, path: provider?.path ?? '' };
      return { name, library, ...(source ? { source } : {}) };
    });
  }

  function seenWith(code: BasicCode | EnhancedCode): Code['seenWith'] {
    const counts = new Map<string, number>();
    for (const reply of code.replies) {
      const other = code.kind === 'basic' ? reply.enhanced : reply.code;
      if (other) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const paired = new Set(
      code.kind === 'basic'
        ? registry.enhanced.filter((row) => row.basic?.includes(code.code)).map((row) => inClass(row.code, digitClass(code.code)))
        : (code.vendor?.row.basic ?? code.registered?.row.basic?.filter((other) => other[0] === code.code[0])),
    );
    return [...new Set([...counts.keys(), ...paired])]
      .flatMap((other) => {
        const target = codeOf(other);
        return target ? [{ code: target, replies: counts.get(other) ?? 0, registry: paired.has(other) }] : [];
      })
      .sort((a, b) => b.replies - a.replies || compareCodes(a.code.code, b.code.code));
  }
}

function stopOn(faults: readonly string[]): void {
  if (faults.length)
    throw new CatalogError(`${faults.length} fault${faults.length > 1 ? 's' : ''} in content:\n${faults.map((f) => `  ${f}`).join('\n')}`);
}

const digitClass = (code: string): 'success' | 'temporary' | 'permanent' => {
  const cls = classOf(code);
  return cls === 'temporary' || cls === 'permanent' ? cls : 'success';
};

const WIRE_SENTENCE: Record<ReplyClass, string> = {
  preliminary: 'no reply of SMTP begins with 1',
  success: 'a success',
  intermediate: 'an intermediate reply: the server waits for more',
  temporary: 'temporary: the sending server tries again',
  permanent: 'permanent: the sending server gives up and returns the mail',
};

/** The description of a derived page. */
const describe = (code: string, name: string, cls: ReplyClass): string =>
  `${isEnhanced(code) ? 'Enhanced status code' : 'SMTP reply code'} ${code}, ${name.slice(0, 70)}: ${WIRE_SENTENCE[cls]}.`;

/** The verb of a code after which the session goes on. */
const GOOD_NEWS: Verb = 'go-on';

function verdict(wire: ReplyClass, verb: Verb, here: readonly CauseHere[]): Verdict {
  const heals: Verdict['heals'] = { waiting: 0, action: 0, never: 0 };
  // Good news: the causes on its page are of what may go wrong next.
  if (verb === GOOD_NEWS) return { wire, verb, heals, acts: ['nobody'], asks: [] };
  for (const { facts } of here) heals[facts.heals] += 1;
  const acts = byCount(here.flatMap(({ facts }) => facts.acts));
  return {
    wire,
    verb,
    heals,
    acts,
    asks: byCount(here.flatMap(({ cause }) => cause.data.asks ?? [])).filter((who) => !acts.includes(who)),
  };
}

/** Member by member; codes before causes and guides, a pair before what it begins. */
function byMembers({ members: a }: Comparison, { members: b }: Comparison): number {
  const isCode = (member: Member | undefined): boolean => member?.kind === 'code' || member?.kind === 'together';
  for (let i = 0; a[i] && b[i]; i++) {
    if (isCode(a[i]) !== isCode(b[i])) return isCode(a[i]) ? -1 : 1;
    const order = isCode(a[i]) ? compareMembers(a[i]!.id, b[i]!.id) : a[i]!.id.localeCompare(b[i]!.id, 'en');
    if (order) return order;
  }
  return a.length - b.length;
}

function byCount<T>(items: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}

/** Takes one reply of each provider in turn, so that the first three come from three; those met most come first. */
function byTurns(replies: readonly Reply[], known: (provider: string) => number): Reply[] {
  const queues = [...Map.groupBy(replies, (reply) => reply.provider.id)].sort(([a], [b]) => known(b) - known(a)).map(([, queue]) => queue);
  const turns: Reply[] = [];
  for (let i = 0; turns.length < replies.length; i++) for (const queue of queues) if (queue[i]) turns.push(queue[i]!);
  return turns;
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((c) => [`${c.id} ${c.section ?? ''} ${c.at ?? ''}`, c])).values()];
}
