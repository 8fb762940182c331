/** The tokens a provider writes into its replies, `[TSS04]`, each with the reply that has it. */
import type { Provider, Reply } from './assemble.ts';

/** What `recognise.tokens` finds in the provider's own replies: by token, in the order of the alphabet. */
export function tokensOf({ data, replies }: Provider): { token: string; reply: Reply }[] {
  const found = new Map<string, Reply>();
  for (const pattern of data.recognise?.tokens ?? [])
    for (const reply of replies)
      for (const [token] of reply.text.matchAll(new RegExp(pattern, 'g'))) if (!found.has(token)) found.set(token, reply);
  return [...found].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([token, reply]) => ({ token, reply }));
}
