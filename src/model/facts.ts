/** What is known of a code or a cause, as the cells of a comparison. Derived from the catalog; nothing is written here. */
import type { Catalog, Cause, Comparison, EnhancedCode, RegisteredCode, Reply } from './assemble.ts';
import { categoryOf, compareCodes, subjectOf, type ReplyClass } from './code.ts';
import { ASKED, rowsOf, type Asked, type Cell, type ComparedRow, type Facts } from './compare.ts';
import { specsOf, type Member } from './comparisons.ts';
import { factsHere, type FactsHere } from './here.ts';

// So many of a long list say enough in a table.
const MOST_CAUSES = 8;
const MOST_CODES = 8;
const MOST_PROVIDERS = 6;
const MOST_ACTORS = 3;
const MOST_ASKED = 4;

/** A cause as one member has it: a code's page may say that others act. */
interface CauseHere {
  cause: Cause;
  facts: FactsHere;
}

type Causes = ReadonlyMap<string, Cause>;

interface Comparer {
  factsOf: (member: Member) => Facts;
  /** The table of a comparison. */
  rowsOf: (comparison: Pick<Comparison, 'members' | 'data'>) => ComparedRow[];
}
const comparers = new WeakMap<Pick<Catalog, 'causes'>, Comparer>();

/** Compares what a catalog holds; the facts of each member are gathered once. */
export function comparer(catalog: Pick<Catalog, 'causes'>): Comparer {
  let found = comparers.get(catalog);
  if (!found) {
    const causes: Causes = new Map(catalog.causes.map((cause) => [cause.id, cause]));
    const made = new Map<object, Facts>();
    const factsOf = (member: Member): Facts => {
      const subject = member.kind === 'code' ? member.code : member.kind === 'cause' ? member.cause : member;
      const facts = made.get(subject) ?? factsAbout(member, causes);
      made.set(subject, facts);
      return facts;
    };
    found = { factsOf, rowsOf: ({ members, data }) => rowsOf(members.map(factsOf), data?.rows) };
    comparers.set(catalog, found);
  }
  return found;
}

function factsAbout(member: Member, causes: Causes): Facts {
  switch (member.kind) {
    case 'code':
      return codeFacts(member.code, causes);
    case 'together':
      return togetherFacts(member, causes);
    case 'cause':
      return causeFacts(member.cause);
    case 'topic':
      return {};
  }
}

function codeFacts(code: RegisteredCode | EnhancedCode, known: Causes): Facts {
  // A page that somebody wrote knows its causes; for the others the replies do.
  const causes = code.causes.length ? code.causes : causesOf(code.replies, known, code.class);
  return clean({
    ...(code.kind === 'basic' ? basicFacts(code) : enhancedFacts(code)),
    defined: some('specs', [...new Set(specsOf(code).map(({ id }) => id))]),
    verb: text(code.verdict?.verb),
    ...ofCauses(causes),
    ...ofReplies(code.replies),
    with: some(
      'codes',
      code.seenWith.slice(0, MOST_CODES).map(({ code }) => code.code),
    ),
  });
}

const basicFacts = ({ code, name, class: cls, row, data }: RegisteredCode): Facts =>
  clean({
    kind: text('basic'),
    name: text(name),
    class: text(cls),
    category: text(categoryOf(code)),
    answers: some('list', [...new Set(row.uses?.flatMap((use) => use.commands))]),
    scope: text(data?.scope),
    connection: text(row.connection),
  });

const enhancedFacts = ({ code, name, class: cls, meaning, registered, vendor, data }: EnhancedCode): Facts =>
  clean({
    kind: text('enhanced'),
    name: text(name),
    class: text(cls),
    meaning: text(meaning),
    subject: text(subjectOf(code)),
    registered: text(vendor ? 'vendor' : registered?.row.deprecated ? 'deprecated' : registered?.allowed ? 'registered' : 'other-class'),
    sentBy:
      vendor &&
      some(
        'providers',
        vendor.providers.map(({ id }) => ({ id })),
      ),
    collisions:
      data?.collisions &&
      some(
        'collisions',
        data.collisions.map(({ provider, meaning }) => ({ provider, meaning })),
      ),
  });

/** Of two codes in one reply: what each says by itself, and what the replies that have both show. */
function togetherFacts({ basic, enhanced, replies }: Member & { kind: 'together' }, known: Causes): Facts {
  const { meaning, subject, registered, sentBy, collisions } = enhancedFacts(enhanced);
  return clean({
    ...basicFacts(basic),
    kind: text('together'),
    ...{ meaning, subject, registered, sentBy, collisions },
    ...ofCauses(causesOf(replies, known, basic.class)),
    ...ofReplies(replies),
  });
}

const causeFacts = ({ data, replies }: Cause): Facts =>
  clean({
    meaning: text(data.summary),
    verb: text(data.verb),
    acts: some('list', [...data.acts]),
    asks: some('list', data.asks ?? []),
    heals: text(data.heals),
    retry: text(data.retry),
    giveUp: text(data.giveUp),
    suppress: text(data.suppress),
    resend: text(data.resend),
    lasts: text(data.lasts),
    providers: ofReplies(replies).providers,
    with: some('codes', codesOf(replies).slice(0, MOST_CODES)),
  });

function ofCauses(causes: readonly CauseHere[]): Facts {
  const waiting = causes.filter(({ facts }) => facts.heals === 'waiting').length;
  const common = (field: 'retry' | 'giveUp' | 'suppress' | 'resend'): Cell | undefined => {
    // Where the causes differ, the cause decides, and a table of codes has nothing to say.
    const values = new Set(causes.map(({ facts }) => facts[field]));
    return values.size === 1 ? text([...values][0]) : undefined;
  };
  return clean({
    acts: some('list', byCount(causes.flatMap(({ facts }) => facts.acts)).slice(0, MOST_ACTORS)),
    heals: causes.length ? { kind: 'share', count: waiting, of: causes.length } : undefined,
    retry: common('retry'),
    giveUp: common('giveUp'),
    suppress: common('suppress'),
    resend: common('resend'),
    causes: some('causes', [...new Set(causes.map(({ cause }) => cause.id))].slice(0, MOST_CAUSES)),
  });
}

function ofReplies(replies: readonly Reply[]): Facts {
  const known = [...Map.groupBy(replies, ({ provider }) => provider.id)].sort(([, a], [, b]) => b.length - a.length);
  const greylisting = new Set(replies.filter(({ cause }) => cause === 'greylisted').map(({ provider }) => provider.id));
  const at = (asked: Asked): Cell | undefined =>
    some(
      'causes',
      byCount(replies.filter(({ provider }) => (ASKED[asked] as readonly string[]).includes(provider.id)).map(({ cause }) => cause)).slice(
        0,
        MOST_ASKED,
      ),
    );
  return clean({
    'at-postfix': at('postfix'),
    'at-exim': at('exim'),
    'at-exchange': at('exchange'),
    'at-gmail': at('gmail'),
    'at-yahoo': at('yahoo'),
    greylisting: some(
      'providers',
      [...greylisting].slice(0, MOST_PROVIDERS).map((id) => ({ id })),
    ),
    providers: some(
      'providers',
      known.slice(0, MOST_PROVIDERS).map(([id, group]) => ({ id, replies: group.length })),
    ),
  });
}

/** The causes of some replies, those of most replies first. */
const causesOf = (replies: readonly Reply[], causes: Causes, wire: ReplyClass): CauseHere[] =>
  byCount(replies.map(({ cause }) => cause)).flatMap((id) => {
    const cause = causes.get(id);
    return cause ? [{ cause, facts: factsHere(cause.data, wire) }] : [];
  });

/** The codes of some replies, basic ones first, those of most replies first. */
const codesOf = (replies: readonly Reply[]): string[] => [
  ...byCount(replies.flatMap(({ code }) => code ?? []))
    .slice(0, MOST_CODES / 2)
    .sort(compareCodes),
  ...byCount(replies.flatMap(({ enhanced }) => enhanced ?? []))
    .slice(0, MOST_CODES / 2)
    .sort(compareCodes),
];

const byCount = <T>(items: readonly T[]): T[] =>
  [...Map.groupBy(items, (item) => item)].sort(([, a], [, b]) => b.length - a.length).map(([item]) => item);

const text = (value: string | undefined): Cell | undefined => (value === undefined ? undefined : { kind: 'text', text: value });

/** A cell of several items, if there are any. */
const some = <K extends Exclude<Cell['kind'], 'text' | 'share'>>(kind: K, items: readonly unknown[]): Cell | undefined =>
  items.length ? ({ kind, [kind === 'list' ? 'items' : kind]: items } as unknown as Cell) : undefined;

/** Without what is not known. */
const clean = (facts: { [A in keyof Facts]: Facts[A] | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, cell]) => cell !== undefined));
