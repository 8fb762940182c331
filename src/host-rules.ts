/** Reads `_redirects` and `_headers` as static hosts do, so that the local server and the tests behave like them. */

export interface Redirect {
  to: string;
  status: number;
}

/**
 * Redirect rules, a line each: `from to status`. `:name` stands for a segment, `*` for the rest (`:splat` in the target).
 * The first rule that fits wins; a trailing slash makes no difference.
 */
export function redirectRules(text: string): (path: string) => Redirect | undefined {
  const exact = new Map<string, Redirect>();
  const patterns: { pattern: RegExp; rule: Redirect }[] = [];
  for (const line of text.split('\n')) {
    const [from, to, status] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!from || !to) continue;
    const rule = { to, status: Number(status ?? 302) };
    const plain = from.replace(/\/$/, '');
    if (!/[:*]/.test(from)) {
      if (!exact.has(plain)) exact.set(plain, rule);
      continue;
    }
    const source = plain
      .replace(/[.+?^$(){}|[\]\\]/g, '\\$&')
      .replace('*', '(?<splat>.*)')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)');
    patterns.push({ pattern: new RegExp(`^${source}/?$`), rule });
  }
  return (path) => {
    const found = exact.get(path.replace(/\/$/, ''));
    if (found) return found;
    for (const { pattern, rule } of patterns) {
      const groups = pattern.exec(path)?.groups;
      if (groups) return { ...rule, to: rule.to.replace(/:(\w+)/g, (_, name: string) => groups[name] ?? '') };
    }
    return undefined;
  };
}

/** Header rules: a path, `*` for the rest, then indented lines `Name: value`. All rules that fit apply, later ones win. */
export function headerRules(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) {
      const source = line
        .trim()
        .replace(/[.+?^$(){}|[\]\\]/g, '\\$&')
        .replace('*', '.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: {} });
    } else if (line.includes(':')) {
      const [name = '', ...value] = line.split(':');
      rules.at(-1)!.headers[name.trim()] = value.join(':').trim();
    }
  }
  return (path) =>
    Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers)) as Record<string, string>;
}
