/**
 * Rules that hold between entries. Each is a pure function that returns what is wrong, as sentences with the
 * entry's name in front; the catalog throws them together.
 */
import { compareCodes, inClass, isWithoutEnhanced, type EnhancedClass } from './code.ts';
import type { Body } from './body.ts';
import { nearest } from './nearest.ts';
import { codesIn, lineFault } from './reply-text.ts';
import type { BasicRow, EnhancedRow, ReplyData } from './schemas.ts';

/** The fault of a reference to an entry that does not exist, with what is near. */
export function dangling(where: string, kind: string, id: string, known: Iterable<string>): string[] {
  const names = [...known];
  if (names.includes(id)) return [];
  const near = nearest(id, names);
  return [`${where}: ${kind} "${id}" does not exist${near ? `; did you mean "${near}"?` : ''}`];
}

/** Every name appears once. `what` says what the names are. */
export function unique(where: string, what: string, names: Iterable<string>): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const name of names) {
    if (seen.has(name)) faults.push(`${where}: ${what} "${name}" twice; expected each once`);
    seen.add(name);
  }
  return faults;
}

/** Anchors of a page are unique, also against those the layout sets. */
export function anchors(where: string, body: Body, reserved: readonly string[]): string[] {
  return unique(where, 'anchor', [...reserved, ...body.parts.map((part) => part.id).filter(Boolean)]);
}

/** The classes in which a registry row has a page: those in which it may be sent, and those in which it is. */
export function classesWithPage(row: EnhancedRow): EnhancedClass[] {
  const onlySuccess = row.classes?.length === 1 && row.classes[0] === 'success';
  if (onlySuccess) return ['success'];
  const success =
    row.classes?.includes('success') || row.code.endsWith('.0') || (row.basic ?? []).some((code) => code === 'any' || code.startsWith('2'));
  return [...(success ? (['success'] as const) : []), 'temporary', 'permanent'];
}

/** All enhanced codes that have a page. */
export const enhancedCodes = (rows: readonly EnhancedRow[]): string[] =>
  rows.flatMap((row) => classesWithPage(row).map((cls) => inClass(row.code, cls)));

/**
 * The registry and the entries agree, both ways: a registered code has an entry or an exemption, an entry is
 * registered, an exemption is still needed.
 */
export function closedSet(kind: string, registered: readonly string[], entries: readonly string[], exempt: readonly string[]): string[] {
  const has = new Set(entries);
  const known = new Set(registered);
  const excused = new Set(exempt);
  return [
    ...registered
      .filter((code) => !has.has(code) && !excused.has(code))
      .map((code) => `content/registry.yml: ${kind} ${code} has no page; expected content/${kind}/${code}.mdx, or ${code} in withoutProse`),
    ...entries
      .filter((code) => !known.has(code))
      .map((code) => `content/${kind}/${code}.mdx: ${code} is not registered; expected a row for it in content/registry.yml`),
    ...exempt
      .filter((code) => has.has(code))
      .map((code) => `content/registry.yml: withoutProse names ${code}, which has its prose; remove it there`),
    ...exempt.filter((code) => !known.has(code)).map((code) => `content/registry.yml: withoutProse names ${code}, which is not registered`),
  ];
}

/** Rows are in order, so that a reader finds them. */
export function ordered(where: string, names: readonly string[]): string[] {
  const sorted = [...names].sort(compareCodes);
  const index = names.findIndex((name, i) => name !== sorted[i]);
  return index < 0 ? [] : [`${where}: ${names[index]} is out of order; expected ${sorted[index]} there`];
}

/** Whether a code is a usual reply after a command, by the registry's rows (RFC 5321 4.3.2 and the extensions). */
export function usualReplies(rows: readonly BasicRow[]): (code: string, command: string) => boolean {
  const usual = new Map(rows.map((row) => [row.code, new Set(row.uses?.flatMap((use) => use.commands))]));
  return (code, command) => {
    const commands = usual.get(code);
    if (!commands) return false;
    return commands.has(command as never) || commands.has('any') || (command === 'LHLO' && commands.has('EHLO'));
  };
}

/** One reply of `content/replies/`: its text parses, states nothing twice, and says why where it departs from the rules. */
export function replyFaults(where: string, reply: ReplyData, isUsual: (code: string, command: string) => boolean): string[] {
  const found = codesIn(reply.text);
  const faults: string[] = [];
  const fault = lineFault(reply.text);
  if (fault) faults.push(`${where}: text: ${fault}`);
  if (reply.code && found.code) faults.push(`${where}: code: already in text; expected it only where text does not begin with it`);
  if (reply.enhanced && found.enhanced) faults.push(`${where}: enhanced: already in text; expected it only where text lacks it`);
  const code = reply.code ?? found.code;
  const enhanced = reply.enhanced ?? found.enhanced;
  const reasons: string[] = [];
  if (code && enhanced && code[0] !== enhanced[0] && !isWithoutEnhanced(reply.command ?? ''))
    reasons.push(`class of ${enhanced} disagrees with ${code} (RFC 2034 section 4)`);
  if (code && reply.command && reply.command !== 'any' && !isUsual(code, reply.command))
    reasons.push(`${code} is not usual after ${reply.command} (RFC 5321 4.3.2)`);
  if (reasons.length && !reply.deviates) faults.push(`${where}: deviates: missing, yet ${reasons.join('; ')}; expected the reason`);
  if (!reasons.length && reply.deviates) faults.push(`${where}: deviates: given, yet nothing deviates`);
  return faults;
}
