/** The pasted text with what was recognised in it. Pointing at a part, or tabbing to it, explains it; its page is one step away. */
import { classOf, isBasic, isEnhanced } from '../model/code.ts';
import { causePath, codePath, providerPath } from '../model/urls.ts';
import { CLASS, COMMAND, DIAGNOSIS } from '../strings.ts';
import type { Diagnosis, Span } from '../diagnose/index.ts';
import type { AnswerLabels } from './answer.ts';
import { h } from './dom.ts';

/** More of a text than this is cut from the annotated copy, not from the diagnosis. Units: UTF-16. */
const SHOWN_LENGTH = 6000;
const BEFORE_FIRST = 600;

interface Explained {
  title: string;
  text: string;
  /** The page that says more. */
  path?: string;
}

function explain({ kind, value }: Span, labels: AnswerLabels): Explained {
  const title = DIAGNOSIS.span[kind];
  switch (kind) {
    case 'reply-code':
    case 'enhanced-code':
    case 'other-code': {
      const name = labels.codes[value];
      const wire = isBasic(value) || isEnhanced(value) ? CLASS[classOf(value)].explain : '';
      return { title, text: [name && `${value}: ${name}.`, wire].filter(Boolean).join(' '), ...(name ? { path: codePath(value) } : {}) };
    }
    case 'queue-status':
      return { title, text: DIAGNOSIS.remark['queue-status'] };
    case 'command':
      return { title, text: COMMAND[value] ?? '' };
    case 'host':
    case 'mark':
    case 'token': {
      const provider = labels.providers[value];
      return provider === undefined ? { title, text: '' } : { title, text: `${provider}.`, path: providerPath(value) };
    }
    case 'words': {
      const cause = labels.causes[value];
      return cause ? { title, text: `${cause.name}: ${cause.summary}`, path: causePath(value) } : { title, text: '' };
    }
    case 'foreign':
      return { title, text: '' };
  }
}

/** The parts that the diagnosis is about. */
const TELLING = ':is([data-kind="reply-code"], [data-kind="enhanced-code"], [data-kind="words"])';

let made = 0;

/**
 * @param link puts the site's base before a path
 * @returns the text, and below it the line that explains the part one points at
 */
export function annotated(text: string, { spans }: Diagnosis, labels: AnswerLabels, link: (path: string) => string): Node {
  const id = `explained-${++made}`;
  const line = h('p', { class: 'explained', id }, DIAGNOSIS.explainHint);
  const block = h('p', { class: 'annotated' });
  // A long bounce has its reply far down: what is shown begins a little before the first part.
  const from = (spans[0]?.start ?? 0) > SHOWN_LENGTH - BEFORE_FIRST ? spans[0]!.start - BEFORE_FIRST : 0;
  let at = from;
  let open: Element | undefined;
  if (from > 0) block.append('… ');
  for (const span of spans) {
    if (span.end > from + SHOWN_LENGTH) break;
    block.append(text.slice(at, span.start));
    const explained = explain(span, labels);
    const words = text.slice(span.start, span.end);
    const common = { 'data-kind': span.kind, 'aria-describedby': id };
    const part: HTMLElement =
      explained.path === undefined
        ? h('button', { type: 'button', ...common }, words)
        : h('a', { href: link(explained.path), ...common }, words);
    const show = () => {
      if (open === part) return;
      open?.classList.remove('on');
      open = part;
      part.classList.add('on');
      line.replaceChildren(
        h('b', {}, `${explained.title}. `),
        explained.text,
        ...(explained.path === undefined ? [] : [' ', h('a', { href: link(explained.path) }, DIAGNOSIS.more)]),
      );
    };
    part.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show());
    part.addEventListener('focus', show);
    // A finger has no hover: the first tap explains, the second follows.
    part.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'mouse' && open !== part) part.addEventListener('click', (click) => click.preventDefault(), { once: true });
    });
    part.addEventListener('click', show);
    block.append(part);
    at = span.end;
  }
  block.append(text.slice(at, from + SHOWN_LENGTH), text.length > from + SHOWN_LENGTH ? ' …' : '');
  // A bounce begins with much else; what was recognised is to be seen at once.
  requestAnimationFrame(() => {
    const first = block.querySelector<HTMLElement>(TELLING) ?? block.querySelector<HTMLElement>('[data-kind]');
    if (first) block.scrollTop = first.offsetTop - block.offsetTop - block.clientHeight / 3;
  });
  return h('div', { class: 'reading' }, block, spans.length > 0 && line);
}
