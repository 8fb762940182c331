/** The page's side of the worker: one for all boxes of a page, started when somebody first turns to one. */
import type { Answer } from './answer.ts';
import type { Question, Told } from './worker.ts';

/** The index could not be loaded. */
export class LoadError extends Error {}

export interface Reader {
  /**
   * Reads a text; `show` is called with each answer, the last one being whole. A later text ends an earlier one's answers.
   * @throws LoadError
   */
  read: (text: string, show: (answer: Answer) => void) => Promise<void>;
  /** The text without what tells whose mail it is. @throws LoadError */
  share: (text: string) => Promise<string>;
}

let reader: Reader | undefined;

/** @param url of the index */
export function readerFor(url: string): Reader {
  return (reader ??= start(url));
}

function start(url: string): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (told: Told) => void>();
  let last = 0;
  let reading = 0;
  const ask = (question: Question): void => worker.postMessage(question);
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => waiting.get(data.id)?.(data));
  // Its own file could not be loaded.
  worker.addEventListener('error', () => {
    reader = undefined;
    for (const [id, tell] of waiting) tell({ id, kind: 'failed' });
  });
  ask({ id: 0, kind: 'load', url: new URL(url, location.href).href });
  return {
    read: (text, show) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.delete(reading);
        reading = id;
        waiting.set(id, (told) => {
          if (told.kind === 'answer') show(told.answer);
          if (told.kind === 'answer' && !told.last) return;
          waiting.delete(id);
          if (told.kind === 'failed') reject(new LoadError());
          else resolve();
        });
        ask({ id, kind: 'read', text });
      }),
    share: (text) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (told) => {
          waiting.delete(id);
          if (told.kind === 'text') resolve(told.text);
          else reject(new LoadError());
        });
        ask({ id, kind: 'share', text });
      }),
  };
}
