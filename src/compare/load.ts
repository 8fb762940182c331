/** The facts of all codes, loaded once, when somebody asks for them. */
import type { CompareData } from './data.ts';

let loaded: Promise<CompareData> | undefined;

/** @throws Error when the file cannot be had; the next call tries again */
export function loadFacts(url: string): Promise<CompareData> {
  loaded ??= fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.json() as Promise<CompareData>;
    })
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
