/** Reads texts off the page's thread, so that ten thousand lines do not stop it. Nothing leaves the browser from here either. */
import { loadIndex, type IndexData } from '../diagnose/index.ts';
import { phraseBook } from '../diagnose/lexicon.ts';
import { answers, knownIn, shareable, type Answer, type Data } from './answer.ts';
import type { Labels } from './labels.ts';

/** What the page asks. A later `read` ends an earlier one. */
export type Question = { id: number; kind: 'load'; url: string } | { id: number; kind: 'read' | 'share'; text: string };
/** What it is told. `text` answers `share`; `failed` says that the index could not be loaded. */
export type Told =
  | { id: number; kind: 'answer'; answer: Answer; last: boolean }
  | { id: number; kind: 'text'; text: string }
  | { id: number; kind: 'failed' };

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (told: Told) => void;
};

let url = '';
let data: Promise<Data> | undefined;
let latest = 0;

async function load(): Promise<Data> {
  const asked = fetch(url);
  // Made while the index is on its way.
  phraseBook();
  const response = await asked;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { index: plain, labels } = (await response.json()) as { index: IndexData; labels: Labels };
  const index = loadIndex(plain);
  return { index, labels, known: knownIn(labels, index) };
}

const ready = (): Promise<Data> =>
  (data ??= load().catch((error: unknown) => {
    // The next question tries again.
    data = undefined;
    throw error;
  }));

scope.onmessage = async ({ data: question }) => {
  const { id } = question;
  try {
    if (question.kind === 'load') {
      url = question.url;
      await ready();
      return;
    }
    if (question.kind === 'read') latest = id;
    const loaded = await ready();
    if (question.kind === 'share') {
      scope.postMessage({ id, kind: 'text', text: shareable(question.text, loaded) });
      return;
    }
    const wanted = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(latest === id)));
    for await (const answer of answers(question.text, loaded, wanted)) {
      if (latest !== id) return;
      scope.postMessage({ id, kind: 'answer', answer, last: answer.kind === 'one' || !answer.more });
    }
  } catch {
    scope.postMessage({ id, kind: 'failed' });
  }
};
