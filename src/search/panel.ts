/** The box at work: reads what is in it, shows the diagnosis, or the pages that have the words. */
import './panel.css';
import { diagnose, loadIndex, type Diagnosis, type IndexData, type LoadedIndex } from '../diagnose/index.ts';
import { classOf, compareCodes, isBasic, isEnhanced } from '../model/code.ts';
import { causePath, codePath, comparisonPath, pairId, providerPath, replyPath, withBase } from '../model/urls.ts';
import { ACTOR, DIAGNOSIS, HEALS, listed, sentence, VERB } from '../strings.ts';
import { h } from './dom.ts';
import type { Labels } from './labels.ts';
import { findWords } from './words.ts';

/** A pause after which a typed text is read. A pasted one is read at once. */
const PAUSE_MS = 120;
/** Longer texts are pastes: nobody searches pages for so many words. */
const MOST_WORDS = 8;
/** More of a text than this is cut from the annotated copy, not from the diagnosis. */
const SHOWN_LENGTH = 6000;
const MOST_CAUSES = 3;
/** A third cause is shown only where it is no mere remainder. */
const MIN_THIRD = 0.05;

interface Data {
  index: LoadedIndex;
  labels: Labels;
}
let data: Promise<Data> | undefined;

async function load(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { index, labels } = (await response.json()) as { index: IndexData; labels: Labels };
  return { index: loadIndex(index), labels };
}

/** Makes a box work. Called once for each, when somebody first turns to it. */
export function attach(element: HTMLElement): void {
  const box = element.querySelector('textarea');
  const results = element.querySelector<HTMLElement>('.results');
  if (!box || !results || element.dataset['attached']) return;
  element.dataset['attached'] = 'true';
  const base = element.dataset['base'] ?? '/';
  const link = (path: string) => withBase(path, base);
  const status = h('p', { role: 'status', class: 'visually-hidden' });
  element.append(status);
  let latest = 0;
  let timer = 0;

  const ready = () =>
    (data ??= load(element.dataset['index'] ?? '').catch((error: unknown) => {
      data = undefined;
      throw error;
    }));
  ready().catch(() => undefined);

  async function read(): Promise<void> {
    const turn = ++latest;
    const text = box!.value;
    if (text.trim() === '') {
      results!.hidden = true;
      results!.replaceChildren();
      status.textContent = '';
      return;
    }
    let loaded: Data;
    try {
      loaded = await ready();
    } catch {
      if (turn === latest) show([h('p', {}, DIAGNOSIS.failed)], DIAGNOSIS.failed);
      return;
    }
    if (turn !== latest) return;
    const diagnosis = diagnose(text, loaded.index);
    const pair = comparison(text, loaded.labels);
    const nodes = [
      ...(pair
        ? [h('p', { class: 'main' }, h('a', { href: link(comparisonPath(pair)) }, `${pair.replace('-vs-', ' vs ')}: side by side`))]
        : []),
      ...report(text, diagnosis, loaded.labels),
    ];
    show(nodes, announcement(diagnosis, loaded.labels));

    const words = text.trim().split(/\s+/);
    if (words.length > MOST_WORDS || /\n/.test(text.trim())) return;
    const pages = await findWords(text.trim(), base);
    if (turn !== latest || pages === null) return;
    const found = h('section', { class: 'words', 'aria-label': DIAGNOSIS.words }, h('h2', {}, DIAGNOSIS.words));
    if (!pages) found.append(h('p', { class: 'soft' }, DIAGNOSIS.noIndex));
    else if (pages.length === 0) found.append(h('p', { class: 'soft' }, DIAGNOSIS.noWords));
    else {
      found.append(
        h(
          'ul',
          {},
          pages.map(({ url, title, excerpt }) => {
            return h(
              'li',
              {},
              h('a', { href: url }, title),
              h(
                'p',
                { class: 'soft' },
                excerpt.map(({ text, found }) => (found ? h('mark', {}, text) : text)),
              ),
            );
          }),
        ),
      );
    }
    results!.append(found);
  }

  function show(nodes: Node[], said: string): void {
    results!.replaceChildren(...nodes);
    results!.hidden = false;
    status.textContent = said;
  }

  function report(text: string, diagnosis: Diagnosis, labels: Labels): Node[] {
    const { verdict, causes, replies, provider, replyCode, enhancedCode } = diagnosis;
    if (verdict === 'not-smtp')
      return [h('p', { class: 'head' }, `This is ${DIAGNOSIS.foreign[diagnosis.notSmtp ?? 'other']}.`), annotated(text, diagnosis, labels)];
    const codes = [replyCode, enhancedCode].filter((code): code is string => code !== null);
    const known = codes.filter((code) => labels.codes[code]);
    if (verdict === 'undecided' && causes.length === 0 && codes.length === 0)
      return [h('p', { class: 'head' }, DIAGNOSIS.undecided), h('p', { class: 'soft' }, DIAGNOSIS.undecidedHelp)];

    const [best, second] = causes;
    const spoken = DIAGNOSIS.hop[diagnosis.hop];
    const label = best && labels.causes[best.cause];
    const wire = codes[0] && (isBasic(codes[0]) || isEnhanced(codes[0])) ? classOf(codes[0]) : undefined;
    const reply = replies[0] && labels.replies[replies[0].key] !== undefined ? replies[0] : undefined;
    return [
      h(
        'div',
        { class: 'found', 'data-class': wire },
        h(
          'p',
          { class: 'codes' },
          codes.map((code) =>
            labels.codes[code]
              ? h('a', { class: 'code', 'data-class': classOf(code), href: link(codePath(code)) }, code)
              : h('span', { class: 'code' }, code),
          ),
          provider &&
            labels.providers[provider] !== undefined &&
            h('a', { class: 'provider', href: link(providerPath(provider)) }, labels.providers[provider]),
        ),
        best &&
          label &&
          h(
            'p',
            { class: 'head' },
            h('a', { class: 'main-link', href: link(causePath(best.cause)) }, label.name),
            h('span', { class: 'soft' }, ` ${confidence(best.confidence)}`),
          ),
        best && label && h('p', {}, label.summary),
        best &&
          label &&
          h(
            'p',
            { class: 'act' },
            h('b', {}, `${VERB[label.verb].verb}. `),
            `${sentence(HEALS[label.heals].short)}. ${label.acts[0] === 'nobody' ? 'Nobody has to act.' : `Acts: ${listed(label.acts.map((who) => ACTOR[who].name))}.`}`,
          ),
        DIAGNOSIS.outcome[diagnosis.outcome] !== '' && h('p', { class: 'outcome' }, DIAGNOSIS.outcome[diagnosis.outcome]),
        h(
          'ul',
          { class: 'ways' },
          known.map((code) => {
            const anchor = best && labels.anchors[code]?.[best.cause];
            return h('li', {}, h('a', { href: link(codePath(code) + (anchor ? `#${anchor}` : '')) }, `${code} ${labels.codes[code]}`));
          }),
          reply &&
            h(
              'li',
              {},
              'Known reply: ',
              h(
                'a',
                { href: link(replyPath(...(reply.key.split('/') as [string, string]))) },
                h('code', {}, labels.replies[reply.key]?.slice(0, 160)),
              ),
            ),
        ),
        (spoken !== '' || diagnosis.command !== null) &&
          h(
            'p',
            { class: 'soft' },
            `${sentence([spoken, diagnosis.command === null ? '' : DIAGNOSIS.answering(diagnosis.command)].filter(Boolean).join(', '))}.`,
          ),
        diagnosis.remarks.map((remark) => h('p', { class: 'soft' }, DIAGNOSIS.remark[remark])),
      ),
      annotated(text, diagnosis, labels),
      ...(best && second
        ? [
            runnersUp(
              causes.slice(0, MOST_CAUSES).filter(({ confidence }, place) => place < 2 || confidence >= MIN_THIRD),
              labels,
            ),
          ]
        : []),
    ];
  }

  function runnersUp(causes: Diagnosis['causes'], labels: Labels): Node {
    const [best, ...others] = causes;
    return h(
      'section',
      { class: 'others', 'aria-label': 'Or' },
      h('h2', {}, 'Or, if that does not fit'),
      h(
        'ul',
        {},
        others.map(({ cause, confidence: value }) => {
          const label = labels.causes[cause];
          const when = label?.not[best!.cause] ?? labels.causes[best!.cause]?.not[cause];
          return h(
            'li',
            {},
            h('a', { href: link(causePath(cause)) }, label?.name ?? cause),
            h('span', { class: 'soft' }, ` ${confidence(value)}`),
            when !== undefined && h('p', { class: 'soft' }, when),
          );
        }),
      ),
    );
  }

  /** The pasted text with what was recognised; a part leads to its page. */
  function annotated(text: string, diagnosis: Diagnosis, labels: Labels): Node {
    const block = h('p', { class: 'annotated' });
    let at = 0;
    for (const span of diagnosis.spans) {
      if (span.end > SHOWN_LENGTH) break;
      block.append(text.slice(at, span.start));
      const words = text.slice(span.start, span.end);
      const target =
        (span.kind === 'reply-code' || span.kind === 'enhanced-code' || span.kind === 'other-code') && labels.codes[span.value]
          ? codePath(span.value)
          : (span.kind === 'mark' || span.kind === 'token' || span.kind === 'host') && labels.providers[span.value]
            ? providerPath(span.value)
            : span.kind === 'words' && labels.causes[span.value]
              ? causePath(span.value)
              : undefined;
      const title = DIAGNOSIS.span[span.kind];
      block.append(
        target ? h('a', { 'data-kind': span.kind, href: link(target), title }, words) : h('mark', { 'data-kind': span.kind, title }, words),
      );
      at = span.end;
    }
    block.append(text.slice(at, SHOWN_LENGTH), text.length > SHOWN_LENGTH ? ' …' : '');
    return block;
  }

  box.addEventListener('input', (event) => {
    clearTimeout(timer);
    const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    if (pasted) void read();
    else timer = window.setTimeout(() => void read(), PAUSE_MS);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      results.hidden = true;
      return;
    }
    // Enter leads to the answer, as in any search box; Shift+Enter makes a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    clearTimeout(timer);
    void read().then(() => (results.querySelector<HTMLAnchorElement>('.main a, .main-link, .ways a, .words a') ?? undefined)?.click());
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target !== box) {
      results.hidden = true;
      box.focus();
    }
  });
  box.addEventListener('focus', () => {
    if (results.childElementCount) results.hidden = false;
  });
  // The panel below the header goes away when somebody turns to the page.
  if (!element.classList.contains('large'))
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !element.contains(event.target)) results.hidden = true;
    });

  if (element.classList.contains('large')) {
    const fromAddress = () => {
      if (!location.hash.startsWith('#q=')) return;
      const raw = location.hash.slice('#q='.length);
      try {
        box.value = decodeURIComponent(raw.replaceAll('+', ' '));
      } catch {
        box.value = raw;
      }
      void read();
    };
    fromAddress();
    addEventListener('hashchange', fromAddress);
  }
  if (box.value.trim() !== '') void read();
}

/** `421 vs 451`, `difference between 450 and 550`: the pair, if it has a page. */
function comparison(text: string, labels: Labels): string | undefined {
  if (text.length > 80 || !/\b(?:vs?\.?|versus|and|or|oder|und|compare|difference)\b|[/|]/i.test(text)) return undefined;
  const codes = [...new Set(text.match(/(?<![\d.])(?:\d{3}|[245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g) ?? [])].filter(
    (code) => isBasic(code) || isEnhanced(code),
  );
  const [a, b] = codes.sort(compareCodes);
  const id = a && b && codes.length === 2 ? pairId(a, b) : undefined;
  return id && labels.comparisons.includes(id) ? id : undefined;
}

const confidence = (value: number): string => DIAGNOSIS.confidence.find(([limit]) => value >= limit)?.[1] ?? '';

function announcement({ verdict, causes, replyCode, enhancedCode, notSmtp }: Diagnosis, labels: Labels): string {
  if (verdict === 'not-smtp') return `This is ${DIAGNOSIS.foreign[notSmtp ?? 'other']}.`;
  const codes = [replyCode, enhancedCode].filter(Boolean).join(' ');
  const name = causes[0] && labels.causes[causes[0].cause]?.name;
  return codes || name ? `Diagnosis: ${[codes, name].filter(Boolean).join(', ')}.` : DIAGNOSIS.undecided;
}
