/** Tells whether somebody asks about a code and quotes no words of a server. */
import { enhancedNamed, type FoundReply } from './find.ts';
import type { LoadedIndex } from './load.ts';
import type { Place } from './types.ts';

/** What people write around a code that they look for. Several languages; no word here gives a cause away. */
const ASKING: ReadonlySet<string> = new Set(
  `a about am an and any anybody anyone are around at can could do does did error errors e email emails esmtp enhanced explain explained explanation
  fix for from get gets getting got had has have having help how i in into is isp it keep keeps know list mail mails mean means meaning meant
  message messages my number of on or our please reply replies response responses return returned returning returns s see seeing server servers
  smtp solution solve status code codes the there this to understand us vs was we what whats when which why with you your
  der die das ein eine bei beim bedeutet bedeutung fehler fehlercode fehlermeldung heisst heißt ich ist mail meldung statuscode und von warum was wie
  code de d' erreur signifie que quoi est le la les du dire veut
  codigo código el error es lo por qué que significa significado erro o um
  cosa errore significa il
  что значит означает ошибка код почта
  błąd kod co oznacza foutcode fout betekent wat`.split(/\s+/),
);
/** The same in languages that write without blanks. */
const ASKING_TOGETHER = /是什么|什么|意思|错误|代码|码|返回|解决|邮件|邮箱|怎么|办|エラー|コード|とは|意味|メール|の/gu;
/** A longer text is no mere question. Units: UTF-16. */
const MAX_QUESTION = 80;
const WORD = /[\p{L}\p{M}\p{N}']*\p{L}[\p{L}\p{M}\p{N}']*/gu;

/** A question about a code, and whom it is asked of. */
export interface Question {
  /** Place of the provider that it names. */
  provider?: number;
}

/**
 * What a text asks in which nothing but its codes and a provider's name could say what happened: `what does 421 mean`,
 * `gmail error 550 5.7.26`. Undefined where there are other words.
 * @param text folded
 * @param codes where the codes of its reply stand
 */
export function questionIn(text: string, codes: readonly Place[], { names }: LoadedIndex): Question | undefined {
  if (text.length > MAX_QUESTION || codes.length === 0) return undefined;
  let around = text;
  for (const { start, end } of codes) around = around.slice(0, start) + ' '.repeat(end - start) + around.slice(end);
  const words = around.toLowerCase().replace(ASKING_TOGETHER, ' ').match(WORD) ?? [];
  const others = words.filter((word) => !ASKING.has(word.replace(/'s$/, '')));
  if (!others.every((word) => names.has(word))) return undefined;
  return others[0] === undefined ? {} : { provider: names.get(others[0])! };
}

/** The enhanced code that a question is about which shows no reply. Behind a library's name such digits are its version. */
export function askedIn(text: string, index: LoadedIndex): FoundReply | undefined {
  if (text.length > MAX_QUESTION) return undefined;
  const named = enhancedNamed(text);
  const question = named && questionIn(text, named.codes, index);
  if (!question || (question.provider !== undefined && index.data.providers[question.provider]?.library)) return undefined;
  return named;
}
