/** Finds many literal strings in one pass over a text. */

/** A string is looked for by its first three characters; a shorter one by itself. */
const HEAD = 3;
const BUCKETS = 8192;

const bucketOf = (a: number, b: number, c: number): number => (a + b * 37 + c * 1369) & (BUCKETS - 1);

/**
 * A finder for a list of strings.
 * @returns a function from a text to the places in the list of the strings it holds, ascending, each with where it first stands
 */
export function literalFinder(list: readonly string[]): (text: string) => [place: number, at: number][] {
  const buckets: (number[] | undefined)[] = new Array<undefined>(BUCKETS).fill(undefined);
  const short: number[] = [];
  for (const [place, literal] of list.entries()) {
    if (literal.length < HEAD) short.push(place);
    else (buckets[bucketOf(literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2))] ??= []).push(place);
  }
  return (text) => {
    const found = new Map<number, number>();
    for (const place of short) {
      const at = text.indexOf(list[place]!);
      if (at >= 0) found.set(place, at);
    }
    let a = text.charCodeAt(0);
    let b = text.charCodeAt(1);
    for (let i = HEAD - 1; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const bucket = buckets[bucketOf(a, b, c)];
      a = b;
      b = c;
      if (!bucket) continue;
      const at = i - HEAD + 1;
      for (const place of bucket) if (!found.has(place) && text.startsWith(list[place]!, at)) found.set(place, at);
    }
    return [...found].sort((x, y) => x[0] - y[0]);
  };
}
