/** Names that are near a mistyped one. */

/** The known name that differs in the fewest letters, if no more than a third of them differ. */
export function nearest(id: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.ceil(id.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(id, name);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
