/** Who said it: a provider by its hosts, by words that only its replies have, by its own tokens. */
import type { LoadedIndex } from './load.ts';
import type { Place, Span } from './types.ts';

/** What each sign counts. A token or mark is the provider's own voice; a host may be anyone's. */
const TOKEN = 3;
const MARK = 3;
const HOST = 2;
/** The host that a log or bounce names as the one who spoke. */
const SPEAKER = 3;
/** Inside the failing reply a sign counts twice: it is what was said, not what stands around. */
const INSIDE = 2;

/** A host name, not the domain of an address. */
const HOST_NAME = /(?<![\w@.-])(?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,18}(?![\w@-])/gi;
const SPEAKER_BEFORE =
  /(?:\bhost |relay=|remote-mta: *(?:dns;)? *|generating server: *|said by |mx |h=|talking to |server |connect(?:ed|ing)? to )$/i;
const BEFORE = 30;
/** Signs are looked for in this much of a text around the reply. Units: UTF-16. */
const MAX_READ = 8000;
const MAX_HOSTS = 100;

export interface ProviderFinding {
  /** Who spoke: a server, a filter, a service. */
  id: string | undefined;
  /** The client library that printed it. */
  library: string | undefined;
  place: number;
  spans: Span[];
}

/**
 * The provider that speaks in a folded text.
 * @param asked place of the provider that somebody names who quotes nobody
 */
export function findProvider(text: string, reply: Place | undefined, asked: number | undefined, index: LoadedIndex): ProviderFinding {
  const from = Math.max(0, (reply?.start ?? 0) - MAX_READ / 2);
  const read = text.slice(from, from + MAX_READ);
  const sums = new Map<number, number>();
  const spans: (Span & { place: number })[] = [];
  const add = (place: number, kind: Span['kind'], value: string, start: number, end: number, weight: number): void => {
    const inside = reply !== undefined && start + from >= reply.start && end + from <= reply.end;
    sums.set(place, (sums.get(place) ?? 0) + weight * (inside ? INSIDE : 1));
    spans.push({ start: start + from, end: end + from, kind, value, place });
  };
  const { providers } = index.data;
  const signs: { place: number; kind: 'mark' | 'token'; value: string; start: number; end: number; weight: number }[] = [];
  for (const { place, mark, at } of index.marksIn(read))
    signs.push({ place, kind: 'mark', value: providers[place]!.id, start: at, end: at + mark.length, weight: MARK });
  if (index.hasToken?.test(read))
    for (const { place, pattern } of index.tokens) {
      const match = pattern.exec(read);
      if (match?.[0])
        signs.push({ place, kind: 'token', value: match[0], start: match.index, end: match.index + match[0].length, weight: TOKEN });
    }
  // By provider, so that of two with equal sums the one listed first has it.
  signs.sort((a, b) => a.place - b.place);
  for (const { place, kind, value, start, end, weight } of signs) add(place, kind, value, start, end, weight);
  addHosts(read, index, add);
  if (asked !== undefined) sums.set(asked, (sums.get(asked) ?? 0) + MARK);
  const isLibrary = (place: number): boolean => index.data.providers[place]?.library === true;
  const best = (among: (place: number) => boolean): number | undefined => {
    let found: number | undefined;
    for (const [place, sum] of sums) if (among(place) && (found === undefined || sum > sums.get(found)!)) found = place;
    return found;
  };
  const speaker = best((place) => !isLibrary(place));
  const library = best(isLibrary);
  const idOf = (place: number | undefined): string | undefined => (place === undefined ? undefined : index.data.providers[place]?.id);
  return {
    id: idOf(speaker),
    library: idOf(library),
    place: speaker ?? library ?? -1,
    spans: spans.filter(({ place }) => place === speaker || place === library).map(({ place: _, ...span }) => span),
  };
}

function addHosts(
  read: string,
  index: LoadedIndex,
  add: (place: number, kind: Span['kind'], value: string, start: number, end: number, weight: number) => void,
): void {
  HOST_NAME.lastIndex = 0;
  const seen = new Set<string>();
  for (let match = HOST_NAME.exec(read), n = 0; match && n < MAX_HOSTS; match = HOST_NAME.exec(read), n++) {
    const host = match[0].toLowerCase();
    if (seen.has(host)) continue;
    seen.add(host);
    const place = providerOfHost(host, index);
    if (place === undefined) continue;
    const speaks = SPEAKER_BEFORE.test(read.slice(Math.max(0, match.index - BEFORE), match.index));
    add(place, 'host', index.data.providers[place]!.id, match.index, match.index + host.length, speaks ? SPEAKER : HOST);
  }
}

/** By the longest suffix that a provider claims. */
function providerOfHost(host: string, index: LoadedIndex): number | undefined {
  for (let rest = host; rest; rest = rest.slice(rest.indexOf('.') + 1)) {
    const place = index.hosts.get(rest);
    if (place !== undefined) return place;
    if (!rest.includes('.')) break;
  }
  return undefined;
}
