/**
 * A paste of many lines: a log, an export, a list of bounces. Splits it into records, diagnoses each, and adds up those
 * that mean the same. Pure, like the rest of this folder.
 */
import { diagnose } from './diagnose.ts';
import type { LoadedIndex } from './load.ts';
import type { Diagnosis, Outcome, Place } from './types.ts';

/** Records that mean the same: one cause, one pair of codes. */
export interface Group {
  cause: string | null;
  replyCode: string | null;
  enhancedCode: string | null;
  /** Who said it, most often first. */
  providers: string[];
  /** What became of the messages: how many of each. */
  outcomes: Partial<Record<Outcome, number>>;
  /** How many records. */
  count: number;
  /** The first of them, in the text. */
  example: Place;
  /** Where in it the reply begins, or where the record does. */
  reply: number;
  /** All its records, in the text. */
  records: Place[];
}

export interface Summary {
  /** Lines that hold anything. */
  lines: number;
  /** Records with a reply that refuses. */
  failing: number;
  /** Records that tell of mail that was taken. */
  accepted: number;
  /** Whether so many fail that the text is a list; with fewer it is one story, and gets one diagnosis. */
  isList: boolean;
  /** Most records first. */
  groups: Group[];
}

/** Lines are a list from so many failing records on: two often tell one story. */
const MANY = 3;
/** What stands in an array is listed already. */
const LISTED = 2;
/** Shorter lines are words of the record before them. */
const MIN_RECORD = 8;

/** How the lines of logs begin: a syslog, ISO or slashed date, a TAI64N label, a JSON object, an epoch. */
const RECORD_START =
  /^(?:<\d{1,3}>\d? ?)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\[?\d{4}[-/]\d\d[-/]\d\d[T ,]|\d{1,2}[./-](?:\d{1,2}|[A-Z][a-z]{2})[./-]\d{2,4}[ ,T]|@4000[0-9a-f]{12}|\{["']|\d{10}(?:\.\d+)?[ ,])/;
/** A line of a list or of an export: an address, then somewhere a reply. */
const ADDRESS_START = /^["'<]?[^\s@,;"'<>]{1,64}@[\w.-]{3,255}["'>]?[\s,;:|]/;
/** A line that is a reply, and its last line: `550-…` goes on. */
const REPLY_START = /^[45]\d\d[ \t]/;

/** What a failing record has at least: a code, or words of a queue. Most lines of a log have neither. */
const WORTH_READING =
  /(?<![\w.:])[45]\d\d(?![\w:])|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![.\d])|status=(?:deferred|bounced|expired)|defer|bounce|reject|refus|denied|timed? ?out|expired|undeliver|failed|error|not found|lost connection|unreachable|unavailable/i;
const ACCEPTED = /status=sent|stat=Sent|\b250 2\.\d\.\d|C="250|=> \S+@|Status: 2\./i;

/** How `text` falls into records: the objects of an array, at the lines that begin one, or not at all (one record). */
export const recordsOf = (text: string): Place[] => split(text).records;

/** The records, and how many of them must fail to make a list. */
function split(text: string): { records: Place[]; least: number } {
  const objects = objectsOf(text);
  if (objects.length >= LISTED) return { records: objects, least: LISTED };
  const lines = linesOf(text);
  for (const start of [RECORD_START, ADDRESS_START, REPLY_START]) {
    const starting = lines.filter((line) => start.test(text.slice(line.start, Math.min(line.end, line.start + 400))));
    if (starting.length >= MANY && starting.length * 2 >= lines.length)
      return { records: joined(lines, new Set(starting), text.length), least: MANY };
  }
  return { records: [{ start: 0, end: text.length }], least: MANY };
}

/** Objects of an array deeper than this are parts of one event, as the recipients of a bounce are. */
const MAX_DEPTH = 2;

/** A bracket, or a whole string, closed or not: what stands in it is no bracket. */
const JSON_SIGN = /"(?:[^"\\]|\\[^])*\\?(?:"|$)|[[\]{}]/g;

/** The objects of the first array of JSON that has several: the text itself, or a list within it (`{"items": [...]}`). */
function objectsOf(text: string): Place[] {
  if (!/^\s{0,80}[[{]\s{0,80}["{[\]}]/.test(text)) return [];
  const open: { isArray: boolean; start: number }[] = [];
  let objects: Place[] = [];
  for (const { 0: sign, index } of text.matchAll(JSON_SIGN)) {
    if (sign === '[' || sign === '{') open.push({ isArray: sign === '[', start: index });
    else if (sign === ']' || sign === '}') {
      const closed = open.pop();
      if (sign === '}' && closed && open.at(-1)?.isArray && open.length <= MAX_DEPTH) objects.push({ start: closed.start, end: index + 1 });
      else if (sign === ']' && open.length < MAX_DEPTH) {
        if (objects.length >= LISTED) return objects;
        objects = [];
      }
    }
  }
  return objects;
}

function linesOf(text: string): Place[] {
  const lines: Place[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start >= MIN_RECORD) lines.push({ start, end: stop });
    start = stop + 1;
  }
  return lines;
}

/** Lines that do not begin a record belong to the one before. */
function joined(lines: readonly Place[], starting: ReadonlySet<Place>, length: number): Place[] {
  const starts = lines.filter((line) => starting.has(line)).map((line) => line.start);
  if (lines[0] && starts[0] !== lines[0].start) starts.unshift(lines[0].start);
  return starts.map((start, n) => ({ start, end: (starts[n + 1] ?? length + 1) - 1 }));
}

/** Two records that differ only in this mean the same: times, process numbers, ids, addresses, IPs, the number in a host's name. */
const VARYING =
  /^.{0,4}[A-Z][a-z]{2} [ \d]\d [\d:.]{8,15}|\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{8,30}|\[\d+\](?:: [0-9A-Za-z]{6,24}(?=:))?|\b[0-9A-F]{8,16}\b:?|(?<==)<?[^\s<>@,]{1,64}@[^\s<>,]{1,255}>?|<[^\s<>@]{1,64}@[^\s<>]{1,255}>|\d{1,3}(?:\.\d{1,3}){3}|\b(?:delay|delays|size|nrcpt|conn_use)=[\d./]+|(?<=[a-z-])\d{1,6}(?=[.-][a-z])/g;
/** So many different forms are remembered; a log has far fewer. */
const MOST_FORMS = 20_000;

/**
 * Reads a text of many records, a piece at a time.
 * @returns a reader: `read(count)` diagnoses up to so many records more and says whether any are left; `summary()` is the sum so far
 */
export function manyReader(text: string, index: LoadedIndex): { read: (count: number) => boolean; summary: () => Summary } {
  const { records, least } = split(text);
  const groups = new Map<string, Group & { speakers: Map<string, number> }>();
  const forms = new Map<string, Diagnosis>();
  let next = 0;
  let failing = 0;
  let accepted = 0;

  const one = (record: Place): void => {
    const words = text.slice(record.start, record.end);
    if (!WORTH_READING.test(words)) {
      if (ACCEPTED.test(words)) accepted += 1;
      return;
    }
    const form = words.replace(VARYING, '#');
    let diagnosis = forms.get(form);
    if (!diagnosis) {
      diagnosis = diagnose(words, index);
      if (forms.size < MOST_FORMS) forms.set(form, diagnosis);
    }
    const { verdict, outcome, replyCode, enhancedCode, provider, causes } = diagnosis;
    if (outcome === 'accepted') accepted += 1;
    if (verdict !== 'smtp' || (outcome === 'accepted' && !replyCode)) return;
    failing += 1;
    const cause = causes[0]?.cause ?? null;
    const key = `${cause} ${replyCode} ${enhancedCode}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        cause,
        replyCode,
        enhancedCode,
        providers: [],
        outcomes: {},
        count: 0,
        example: record,
        reply: record.start + replyStart(diagnosis),
        records: [],
        speakers: new Map(),
      };
      groups.set(key, group);
    }
    group.count += 1;
    group.records.push(record);
    group.outcomes[outcome] = (group.outcomes[outcome] ?? 0) + 1;
    if (provider) group.speakers.set(provider, (group.speakers.get(provider) ?? 0) + 1);
  };

  return {
    read(count) {
      for (const stop = Math.min(records.length, next + count); next < stop; next++) one(records[next]!);
      return next < records.length;
    },
    summary: () => ({
      lines: records.length,
      failing,
      accepted,
      isList: failing >= least,
      groups: [...groups.values()]
        .sort((a, b) => b.count - a.count || a.example.start - b.example.start)
        .map(({ speakers, ...group }) => ({ ...group, providers: [...speakers].sort((a, b) => b[1] - a[1]).map(([id]) => id) })),
    }),
  };
}

const replyStart = ({ spans }: Diagnosis): number =>
  spans.find(({ kind }) => kind === 'reply-code' || kind === 'enhanced-code')?.start ?? 0;

/** The sum of a whole text. */
export function summarise(text: string, index: LoadedIndex): Summary {
  const reader = manyReader(text, index);
  while (reader.read(Number.MAX_SAFE_INTEGER));
  return reader.summary();
}
