/**
 * What is compared with what: the written comparisons with their members resolved, and the pairs of codes whose
 * comparison is put together from the facts. Pure.
 */
import type { Cause, Comparison, EnhancedCode, Entry, RegisteredCode, Reply } from './assemble.ts';
import { compareCodes, subjectOf } from './code.ts';
import { dangling } from './invariants.ts';
import { comparisonId, isCode, isOfCodes, knownAs, membersOfId, memberName, MOST_MEMBERS, together } from './members.ts';
import { haveAPage, type Pairable } from './pairs.ts';
import type { Citation } from './schemas.ts';
import { causePath, codePath, comparisonPath, pairId } from './urls.ts';

export type Member =
  | { kind: 'code'; id: string; code: RegisteredCode | EnhancedCode }
  /** A basic code with the enhanced code behind it. */
  | { kind: 'together'; id: string; basic: RegisteredCode; enhanced: EnhancedCode; replies: Reply[] }
  | { kind: 'cause'; id: string; cause: Cause }
  /** Of a guide: it has a name and no facts. */
  | { kind: 'topic'; id: string; name: string };

/** What a comparison is listed under. */
export type ComparisonGroup = 'several' | 'codes' | 'enhanced' | 'causes' | 'guides';

/** What there is to compare, by id. */
export interface Comparable {
  basic: ReadonlyMap<string, RegisteredCode>;
  enhanced: ReadonlyMap<string, EnhancedCode>;
  causes: ReadonlyMap<string, Cause>;
}

/** A comparison that somebody wrote. */
export type WrittenComparison = Comparison & Required<Pick<Comparison, 'data' | 'body'>>;
export const isWritten = (comparison: Comparison): comparison is WrittenComparison => comparison.data !== undefined;

/** Who a member is to its readers. */
export function nameOf(member: Member): string {
  if (member.kind === 'cause') return member.cause.name;
  return member.kind === 'topic' ? member.name : memberName(member.id);
}

/** The page of a member, where it has one; codes seen together have that of the enhanced code. */
export function pathOf(member: Member): string | undefined {
  if (member.kind === 'topic') return undefined;
  if (member.kind === 'cause') return causePath(member.cause.id);
  return codePath(member.kind === 'code' ? member.code.code : member.enhanced.code);
}

/** The replies that have the member. */
export function repliesOf(member: Member): Reply[] {
  if (member.kind === 'topic') return [];
  if (member.kind === 'cause') return member.cause.replies;
  return member.kind === 'code' ? member.code.replies : member.replies;
}

/** Where an index lists a comparison. */
export function groupOf({ members }: Pick<Comparison, 'members'>): ComparisonGroup {
  if (members.some(({ kind }) => kind === 'topic')) return 'guides';
  if (members.some(({ kind }) => kind === 'cause')) return 'causes';
  if (members.length > 2) return 'several';
  return members.every((member) => member.kind === 'code' && member.code.kind === 'basic') ? 'codes' : 'enhanced';
}

/** The members of a written comparison, or what is wrong with its file name. */
export function membersOfEntry({ id, file, data }: Entry<'comparisons'>, known: Comparable): { members: Member[]; faults: string[] } {
  const where = `${file}: file name`;
  const names = membersOfId(id);
  const faults: string[] = [];
  if (names.length < 2 || names.length > MOST_MEMBERS)
    faults.push(`${where}: ${names.length} members joined by -vs-; expected 2 to ${MOST_MEMBERS}`);
  if (new Set(names).size < names.length) faults.push(`${where}: a member twice; expected each once`);
  for (const [index, { aspect, values }] of data.rows.entries())
    if (values.length !== names.length)
      faults.push(`${file}: rows.${index} "${aspect}": ${values.length} values; expected ${names.length}, one for each member`);

  if (data.names) {
    if (isOfCodes(id)) faults.push(`${file}: names: given, yet the members are codes, which have theirs`);
    if (data.names.length !== names.length)
      faults.push(`${file}: names: ${data.names.length}; expected ${names.length}, one for each member`);
    return { members: names.map((id, index) => ({ kind: 'topic', id, name: data.names![index] ?? id })), faults };
  }
  if (!names.every(isCode)) {
    const causes = known.causes.keys().toArray();
    const members = names.flatMap((name): Member[] => {
      const cause = known.causes.get(name);
      if (!cause) faults.push(...dangling(where, 'cause', name, causes).map((fault) => `${fault} (a guide has names)`));
      return cause ? [{ kind: 'cause', id: name, cause }] : [];
    });
    return { members, faults };
  }
  if (id !== comparisonId(names)) faults.push(`${where}: expected ${comparisonId(names)}.mdx, the lower code first, basic before enhanced`);
  const members = names.flatMap((name): Member[] => {
    const [basic = name, enhanced = name] = together(name) ?? [];
    const code = known.basic.get(basic);
    const behind = known.enhanced.get(knownAs(enhanced, [...known.enhanced.keys()]) ?? '');
    if (together(name) && code && behind)
      return [{ kind: 'together', id: name, basic: code, enhanced: behind, replies: code.replies.filter((r) => r.enhanced === enhanced) }];
    const found = together(name) ? undefined : (code ?? behind);
    if (found) return [{ kind: 'code', id: name, code: found }];
    if (together(name) ? !code : !name.includes('.'))
      faults.push(...dangling(where, 'code of an RFC or the registry', basic, known.basic.keys()));
    else faults.push(...dangling(where, 'enhanced code', enhanced, known.enhanced.keys()));
    return [];
  });
  return { members, faults };
}

/** Every pair of codes whose comparison is derived unless somebody writes it, lower first. */
export function* derivedPairs({ basic, enhanced }: Comparable): Generator<[RegisteredCode | EnhancedCode, RegisteredCode | EnhancedCode]> {
  const vendors = new Set([...enhanced.values()].flatMap(vendorsOf));
  const all = [...basic.values(), ...enhanced.values()].map((code) => ({ code, pairable: pairableOf(code, vendors) }));
  const groups = Map.groupBy(all, ({ code }) => (code.kind === 'basic' ? 'basic' : subjectOf(code.code))).values();
  for (const group of groups)
    for (const [index, a] of group.entries())
      for (const b of group.slice(index + 1)) if (haveAPage(a.pairable, b.pairable)) yield [a.code, b.code];
}

/**
 * What decides whether a code has a page with another.
 * @param vendors those with codes of their own
 */
export const pairableOf = (code: RegisteredCode | EnhancedCode, vendors: ReadonlySet<string>): Pairable => ({
  code: code.code,
  vendors: vendorsOf(code),
  saidBy: code.kind === 'basic' ? [] : [...new Set(code.replies.map(({ provider }) => provider.id))].filter((id) => vendors.has(id)),
});

/** The vendors whose own code it is. */
export const vendorsOf = (code: RegisteredCode | EnhancedCode): string[] =>
  code.kind === 'basic' ? [] : (code.vendor?.providers.map(({ id }) => id) ?? []);

/** A comparison put together from the facts. */
export function derived(a: RegisteredCode | EnhancedCode, b: RegisteredCode | EnhancedCode): Comparison {
  const id = pairId(a.code, b.code);
  const members = membersOfId(id).map((id): Member => ({ kind: 'code', id, code: a.code === id ? a : b }));
  const references = [...specsOf(a), ...specsOf(b)];
  const first = (citation: Citation, index: number): boolean =>
    references.findIndex(({ id, section, at }) => id === citation.id && section === citation.section && at === citation.at) === index;
  return { id, path: comparisonPath(id), file: a.file, members, references: references.filter(first) };
}

/** Where a code is defined, or stands with the vendor. */
export function specsOf(code: RegisteredCode | EnhancedCode): readonly Citation[] {
  return code.kind === 'basic' ? code.row.specs : (code.registered?.row ?? code.vendor!.row).specs;
}

/** The codes that stand next to one: the same detail in other classes, and those before and behind it in its class. */
export function nextTo(code: { kind: 'basic' | 'enhanced'; code: string }, { basic, enhanced }: Comparable): { code: string }[] {
  if (code.kind === 'basic')
    return around(
      code.code,
      [...basic.values()].filter((other) => other.code[0] === code.code[0]),
    );
  const detail = code.code.slice(1);
  const subject = code.code.slice(0, code.code.lastIndexOf('.') + 1);
  const all = [...enhanced.values()];
  const otherClasses = all.filter((other) => other.code !== code.code && other.code.slice(1) === detail);
  return [
    ...otherClasses,
    ...around(
      code.code,
      all.filter((other) => other.code.startsWith(subject)),
    ),
  ];
}

function around<C extends { code: string }>(code: string, codes: readonly C[]): C[] {
  const sorted = [...codes].sort((a, b) => compareCodes(a.code, b.code));
  const at = sorted.findIndex((other) => other.code === code);
  return at < 0 ? [] : [sorted[at - 1], sorted[at + 1]].filter((other) => other !== undefined);
}
