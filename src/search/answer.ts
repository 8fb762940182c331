/** What the box is told about a text. Made in the worker, shown by the page. Pure. */
import {
  anonymise,
  diagnose,
  manyReader,
  recordsOf,
  type Diagnosis,
  type Known,
  type LoadedIndex,
  type Summary,
} from '../diagnose/index.ts';
import { evidenceIn } from '../diagnose/evidence.ts';
import { stemsIn } from '../diagnose/words.ts';
import { inQueue } from '../model/here.ts';
import { askFor, refusedForGood, ticketTexts, toTheirSide, type TicketTexts } from '../model/tickets.ts';
import { comparisonId, knownAs } from '../model/members.ts';
import { comparisonPath, membersOfPath, selectionPath } from '../model/urls.ts';
import type { Labels } from './labels.ts';

/** Labels of what an answer names, not of all that the site knows. */
export type AnswerLabels = Pick<Labels, 'advice' | 'codes' | 'anchors' | 'causes' | 'providers' | 'replies' | 'departures'>;

export interface One {
  kind: 'one';
  diagnosis: Diagnosis;
  /** So many records of the text say the same. */
  alike: number;
  /** What to send to the customer and to the other side, filled in from the text. */
  tickets?: Partial<TicketTexts>;
  /** The path of the comparison that the text asks for. */
  compared?: string;
  labels: AnswerLabels;
}
export interface Many {
  kind: 'many';
  summary: Summary;
  /** Whether records are left to be read. */
  more: boolean;
  labels: AnswerLabels;
}
export type Answer = One | Many;

export interface Data {
  index: LoadedIndex;
  labels: Labels;
  known: Known;
}

/** How many records are read before the worker looks whether a newer text has come. */
const RECORDS_AT_ONCE = 200;
/** How often a table that is still growing is shown anew. */
const SHOW_EVERY_MS = 300;

/**
 * Answers a text, in pieces where it is long: each answer replaces the one before.
 * @param pause waits until other work was done; returns false when the answer is no longer wanted
 */
export async function* answers(text: string, data: Data, pause: () => Promise<boolean>): AsyncGenerator<Answer> {
  if (recordsOf(text).length > 1) {
    const reader = manyReader(text, data.index);
    let shown = Date.now();
    while (reader.read(RECORDS_AT_ONCE)) {
      if (!(await pause())) return;
      if (Date.now() - shown < SHOW_EVERY_MS) continue;
      const summary = reader.summary();
      if (summary.groups.length > 1) yield { kind: 'many', summary, more: true, labels: labelsOfGroups(summary, data.labels) };
      shown = Date.now();
    }
    const summary = reader.summary();
    if (summary.isList && summary.groups.length > 1) {
      yield { kind: 'many', summary, more: false, labels: labelsOfGroups(summary, data.labels) };
      return;
    }
    const [only] = summary.groups;
    if (only && summary.isList) {
      yield one(text.slice(only.example.start, only.example.end), data, only.count);
      return;
    }
  }
  yield one(text, data, 1);
}

function one(text: string, { index, labels }: Data, alike: number): One {
  const diagnosis = diagnose(text, index);
  const compared = comparison(text, labels);
  const codes = [
    diagnosis.replyCode,
    diagnosis.enhancedCode,
    ...diagnosis.spans.map(({ value }) => value),
    // Where nothing was recognised, what the digits are is all there is to say.
    ...(diagnosis.verdict === 'undecided' ? (text.slice(0, MOST_ASKED).match(CODE) ?? []).flatMap((code) => code.split(/[ -]/)) : []),
  ];
  const causes = diagnosis.causes.map(({ cause }) => cause);
  return {
    kind: 'one',
    diagnosis,
    alike,
    ...ticketsOf(text, diagnosis, labels),
    ...(compared ? { compared } : {}),
    labels: {
      advice: pick(labels.advice, codes),
      codes: codeNames(labels.codes, codes),
      anchors: pick(labels.anchors, codes),
      causes: pick(labels.causes, [...causes, ...diagnosis.spans.map(({ value }) => value), ...(compared ? membersOfPath(compared) : [])]),
      providers: pick(labels.providers, [diagnosis.provider, diagnosis.library, ...providersOf(diagnosis)]),
      replies: pick(labels.replies, [
        ...diagnosis.replies.map(({ key }) => key),
        ...(diagnosis.causes[0]?.because ?? []).flatMap((evidence) => (evidence.kind === 'reply' ? [evidence.key] : [])),
      ]),
      departures: pick(labels.departures, [recognised(diagnosis) ?? null]),
    },
  };
}

/** A cause of less is no ground to tell a customer anything. */
const MIN_TOLD = 0.45;

/** Only for a message that did not arrive: a question about a code has none behind it, and a log of refusals somebody else's. */
function ticketsOf(text: string, diagnosis: Diagnosis, labels: Labels): Pick<One, 'tickets'> {
  const { causes, replyCode, outcome, remarks } = diagnosis;
  const [best] = causes;
  const label = best && labels.causes[best.cause];
  const evidence = evidenceIn(text);
  const isMessage = evidence.reply !== undefined || evidence.recipient !== undefined;
  const isAsked = remarks.includes('bare-code') && evidence.recipient === undefined;
  if (!best || !label || !isMessage || isAsked || outcome === 'accepted' || remarks.includes('refused-here')) return {};
  if (remarks.includes('bare-code') || best.confidence < MIN_TOLD) {
    const ask = askFor(evidence);
    return ask ? { tickets: { ask } } : {};
  }
  // What the sender's own queue says goes before what the digit lets expect.
  const isBack = outcome === 'failed' || outcome === 'expired';
  const waits = outcome === 'delayed' || replyCode?.startsWith('4');
  const key = recognised(diagnosis);
  const own = (key && labels.departures[key]) || {};
  const facts = toTheirSide(isBack ? refusedForGood(label) : waits ? inQueue(label) : label, own);
  return { tickets: ticketTexts(facts, evidence) };
}

/** From here on a known reply is the text's own. */
const RECOGNISED = 0.85;

/** The known reply that the text is, if it is one: it spoke for the first cause. */
export function recognised({ causes, replies }: Pick<Diagnosis, 'causes' | 'replies'>): string | undefined {
  const [first] = replies;
  const spoke = causes[0]?.because.some((evidence) => evidence.kind === 'reply' && evidence.key === first?.key);
  return first && spoke && first.confidence >= RECOGNISED ? first.key : undefined;
}

const providersOf = ({ causes, replies, spans }: Diagnosis): string[] => [
  ...spans.map(({ value }) => value),
  ...replies.map(({ key }) => key.split('/')[0]!),
  ...causes.flatMap(({ because }) =>
    because.flatMap((evidence) =>
      evidence.kind === 'provider-code' ? [evidence.provider] : evidence.kind === 'reply' ? [evidence.key.split('/')[0]!] : [],
    ),
  ),
];

const labelsOfGroups = ({ groups }: Summary, labels: Labels): AnswerLabels => ({
  codes: pick(
    labels.codes,
    groups.flatMap(({ replyCode, enhancedCode }) => [replyCode, enhancedCode]),
  ),
  anchors: {},
  advice: {},
  causes: pick(
    labels.causes,
    groups.map(({ cause }) => cause),
  ),
  providers: pick(
    labels.providers,
    groups.flatMap(({ providers }) => providers),
  ),
  replies: {},
  departures: {},
});

const pick = <T>(all: Record<string, T>, keys: readonly (string | null)[]): Record<string, T> =>
  Object.fromEntries(keys.flatMap((key) => (key !== null && Object.hasOwn(all, key) ? [[key, all[key]!]] : [])));

/** Names of codes. A code within a vendor's range, as 5.7.606, has the name of the range; its address leads there. */
const codeNames = (names: Labels['codes'], codes: readonly (string | null)[]): Labels['codes'] => {
  const known = Object.keys(names);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const as = code === null ? undefined : knownAs(code, known);
      return code !== null && as !== undefined ? [[code, names[as]!]] : [];
    }),
  );
};

/** A text in which digits are looked for is a question. Units: UTF-16. */
const MOST_ASKED = 400;
const ASKS_TO_COMPARE = /\b(?:vs?\.?|versus|and|or|oder|und|compare|difference)\b|[/|]|\d,? +\d/i;
const BETWEEN = /\b(?:vs?\.?|versus|and|or|oder|und)\b/i;
/** A code, or a basic code with the enhanced code behind it. */
const CODE = /(?<![\d.])(?:\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?|[245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g;
const MOST_COMPARED = 4;

/**
 * `421 vs 451`, `difference between 450 and 550`, `421, 450 or 451`, `greylisting vs rate limiting`: the path of the
 * comparison that the text asks for.
 */
export function comparison(text: string, labels: Pick<Labels, 'comparisons' | 'codes'>): string | undefined {
  if (text.length > 80 || !ASKS_TO_COMPARE.test(text)) return undefined;
  const codes = [...new Set((text.match(CODE) ?? []).map((code) => code.replace(' ', '-')))];
  const written = (members: readonly string[]) => {
    const id = comparisonId(members);
    return labels.comparisons.includes(id) ? comparisonPath(id) : undefined;
  };
  if (codes.length < 2) return codes.length ? undefined : inWords(text, labels.comparisons);
  if (codes.length > MOST_COMPARED) return undefined;
  const singles = [...new Set(codes.flatMap((code) => code.split('-')))];
  const unknown = singles.filter((code) => !labels.codes[code]).length;
  // A number of folklore has a page and is compared with nothing.
  if (
    singles.length === codes.length &&
    singles.some((code) => labels.codes[code] && !code.includes('.') && !isCompared(code, labels.comparisons))
  )
    return undefined;
  // One that does not exist: the page says which, and what is near.
  if (unknown > 0) return unknown === 1 && BETWEEN.test(text) ? selectionPath(singles) : undefined;
  return written(codes) ?? (codes.some((code) => code.includes('-')) ? undefined : (written(singles) ?? selectionPath(singles)));
}

const isCompared = (code: string, comparisons: readonly string[]): boolean =>
  comparisons.some((id) => id.startsWith(`${code}-vs-`) || id.endsWith(`-vs-${code}`));

/** A comparison of causes or topics whose members the text names, one on each side. */
function inWords(text: string, comparisons: readonly string[]): string | undefined {
  const sides = text.split(BETWEEN).map((side) => new Set(stemsIn(side)));
  if (sides.length !== 2) return undefined;
  const names = (side: ReadonlySet<string>, member: string) => stemsIn(member.replaceAll('-', ' ')).every((stem) => side.has(stem));
  const id = comparisons.find((id) => {
    const [a = '', b = '', more] = id.split('-vs-');
    return more === undefined && !/\d/.test(a) && sides.some((side, at) => names(side, a) && names(sides[1 - at]!, b));
  });
  return id && comparisonPath(id);
}

const HOSTS = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,18}/gi;
/** Names that are nobody's (RFC 2606) stand for somebody's in known replies. */
const EXAMPLE = /\bexample\.(?:com|net|org)$/;
const TOKENS = /[A-Za-z0-9][A-Za-z0-9_.-]{3,60}/g;

/** What is no secret in a text: hosts of providers, and hosts and tokens that known replies have. */
export function knownIn(labels: Labels, index: LoadedIndex): Known {
  const texts = Object.values(labels.replies);
  const hosts = new Set(texts.flatMap((text) => text.toLowerCase().match(HOSTS) ?? []).filter((host) => !EXAMPLE.test(host)));
  const tokens = new Set(texts.flatMap((text) => text.match(TOKENS) ?? []));
  return {
    token: (word) => tokens.has(word),
    host: (host) => {
      if (hosts.has(host)) return true;
      for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (index.hosts.has(rest)) return true;
      return false;
    },
  };
}

/** The text as it may be shared. */
export const shareable = (text: string, { known }: Data): string => anonymise(text, known);
