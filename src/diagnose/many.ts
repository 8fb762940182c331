/**
 * A paste of many lines: a log, an export, a list of bounces. Splits it into records, diagnoses each, and adds up those
 * that mean the same. Pure, like the rest of this folder.
 */
import { QUEUED } from './context.ts';
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
  /** How many messages they are of: one message is tried, and logged, many times. A record that names no message counts as one. */
  messages: number;
  /** How many of these messages went through in the end, by a later record. */
  delivered: number;
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
  /** How many messages these records are of, and how many of them went through in the end; see {@link Group}. */
  messages: number;
  delivered: number;
  /** Records that tell of mail that was taken. */
  accepted: number;
  /**
   * Whether the text is a list: so many records fail, or the recipients of one bounce failed for different reasons. Else it
   * is one story, and gets one diagnosis.
   */
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

/** Where the part of a bounce begins that is about one recipient: the fields of RFC 3464, or the words of Postfix, qmail and Exim. */
const RECIPIENT_FIELDS = /^(?:> ?){0,4}Final-Recipient:/gim;
const RECIPIENT_WORDS = /^(?:> ?){0,4}(?:<[^\s<>@]{1,64}@[^\s<>]{1,255}>:|  [^\s<>@]{1,64}@[\w.-]{3,255}\n(?:> ?){0,4}    \S)/gm;

/** How a record names its message: the queue id and the recipient, as Postfix and Sendmail, and as Exim write them. */
const MESSAGE = /: ([0-9A-Za-z]{6,20}): to=(<[^>\n]{0,320}>|[^\s,]{1,320})|\b(\w{6}-\w{6,11}-\w{2,4}) (?:\*\*|==|=>|->) ([^\s<]{1,320})/;

/** How `text` falls into records: the objects of an array, at the lines that begin one, by recipient, or not at all (one record). */
export const recordsOf = (text: string): Place[] => split(text).records;

interface Records {
  records: Place[];
  /** How many of them must fail to make a list. */
  least: number;
  /** How many meanings they must have for it. */
  meanings: number;
}

function split(text: string): Records {
  const objects = objectsOf(text);
  if (objects.length >= LISTED) return { records: objects, least: LISTED, meanings: 1 };
  const queued = Array.from(text.matchAll(new RegExp(QUEUED, 'gm')), ({ index }) => index);
  if (queued.length >= LISTED) return { records: between(queued, text.length), least: LISTED, meanings: 1 };
  const lines = linesOf(text);
  if (lines.length >= LISTED && lines.every(({ start }) => text.startsWith('{"', start)))
    return { records: lines, least: LISTED, meanings: 1 };
  for (const start of [RECORD_START, ADDRESS_START, REPLY_START]) {
    const starting = lines.filter((line) => start.test(text.slice(line.start, Math.min(line.end, line.start + 400))));
    if (starting.length >= MANY && starting.length * 2 >= lines.length)
      return { records: joined(lines, new Set(starting), text.length), least: MANY, meanings: 1 };
  }
  for (const start of [RECIPIENT_FIELDS, RECIPIENT_WORDS]) {
    const starts = Array.from(text.matchAll(start), ({ index }) => index);
    if (starts.length >= LISTED) return { records: between(starts, text.length), least: LISTED, meanings: 2 };
  }
  return { records: [{ start: 0, end: text.length }], least: MANY, meanings: 1 };
}

const between = (starts: readonly number[], length: number): Place[] =>
  starts.map((start, n) => ({ start, end: (starts[n + 1] ?? length + 1) - 1 }));

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
  return between(starts, length);
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
  const { records, least, meanings } = split(text);
  const groups = new Map<string, Growing>();
  const forms = new Map<string, Diagnosis>();
  let next = 0;
  let failing = 0;
  let accepted = 0;
  /** The messages that arrived. */
  const arrived = new Set<string>();

  const messagesOf = (of: readonly Growing[]): { messages: number; delivered: number } => {
    const named = new Set(of.flatMap((group) => [...group.named]));
    return {
      messages: named.size + of.reduce((sum, { unnamed }) => sum + unnamed, 0),
      delivered: [...named].filter((message) => arrived.has(message)).length,
    };
  };
  const took = (message: string | undefined): void => {
    accepted += 1;
    if (message !== undefined) arrived.add(message);
  };
  const one = (record: Place): void => {
    const words = text.slice(record.start, record.end);
    const message = messageOf(words);
    if (!WORTH_READING.test(words)) {
      if (ACCEPTED.test(words)) took(message);
      return;
    }
    const form = words.replace(VARYING, '#');
    let diagnosis = forms.get(form);
    if (!diagnosis) {
      diagnosis = diagnose(words, index);
      if (forms.size < MOST_FORMS) forms.set(form, diagnosis);
    }
    const { verdict, outcome, replyCode, enhancedCode, provider, causes } = diagnosis;
    if (outcome === 'accepted') took(message);
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
        outcomes: {},
        count: 0,
        example: record,
        reply: record.start + replyStart(diagnosis),
        records: [],
        speakers: new Map(),
        named: new Set(),
        unnamed: 0,
      };
      groups.set(key, group);
    }
    group.count += 1;
    group.records.push(record);
    if (message === undefined) group.unnamed += 1;
    else group.named.add(message);
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
      ...messagesOf([...groups.values()]),
      accepted,
      isList: failing >= least && groups.size >= meanings,
      groups: [...groups.values()]
        .sort((a, b) => b.count - a.count || a.example.start - b.example.start)
        .map((growing) => {
          const { speakers, named: _named, unnamed: _unnamed, ...group } = growing;
          return { ...group, ...messagesOf([growing]), providers: [...speakers].sort((a, b) => b[1] - a[1]).map(([id]) => id) };
        }),
    }),
  };
}

/** A group while it is read. */
interface Growing extends Omit<Group, 'providers' | 'messages' | 'delivered'> {
  /** Who spoke, and how often. */
  speakers: Map<string, number>;
  /** The messages that its records name. */
  named: Set<string>;
  /** How many records name none. */
  unnamed: number;
}

function messageOf(record: string): string | undefined {
  const match = MESSAGE.exec(record);
  return match ? `${match[1] ?? match[3]} ${match[2] ?? match[4]}`.toLowerCase() : undefined;
}

const replyStart = ({ spans }: Diagnosis): number =>
  spans.find(({ kind }) => kind === 'reply-code' || kind === 'enhanced-code')?.start ?? 0;

/** The sum of a whole text. */
export function summarise(text: string, index: LoadedIndex): Summary {
  const reader = manyReader(text, index);
  while (reader.read(Number.MAX_SAFE_INTEGER));
  return reader.summary();
}
