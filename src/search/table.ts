/** What the box shows for many records: a table of what they mean, to be sorted, filtered and taken along as CSV. */
import { causePath, codePath, providerPath } from '../model/urls.ts';
import { DIAGNOSIS, sentence } from '../strings.ts';
import type { Group, Place } from '../diagnose/index.ts';
import type { Many } from './answer.ts';
import { h } from './dom.ts';

const QUOTED_LENGTH = 220;

interface Row {
  group: Group;
  cause: string;
  codes: string;
  said: string;
  outcome: string;
  /** How many messages the records are of, where that is no record each. */
  messages: string;
  example: string;
}
const COLUMNS = ['count', 'cause', 'codes', 'said', 'outcome', 'example'] as const;
type Column = (typeof COLUMNS)[number];

export interface Table {
  node: HTMLElement;
  /** Shows a newer answer in it; what was chosen to sort and filter by stays. */
  update: (answer: Many) => void;
}

/**
 * @param link puts the site's base before a path
 * @param pick is called with the example that somebody wants to read whole
 */
export function table(text: string, link: (path: string) => string, pick: (example: string) => void): Table {
  let rows: Row[] = [];
  let shown: Row[] = [];
  let labels: Many['labels'];
  let by: Column = 'count';
  let up = false;

  const head = h('p', { class: 'head' });
  const note = h('p', { class: 'soft' });
  const filter = h('input', { type: 'search', 'aria-label': DIAGNOSIS.filter, placeholder: DIAGNOSIS.filter });
  // The roles are said, since a narrow page lays the table out as blocks, and then they would be lost.
  const body = h('tbody', { role: 'rowgroup' });
  const heads = COLUMNS.map((column) => {
    const button = h('button', { type: 'button' }, DIAGNOSIS.column[column]);
    const cell = h('th', { scope: 'col', role: 'columnheader', 'data-column': column }, button);
    button.addEventListener('click', () => {
      // Numbers begin with the largest, words with A.
      [by, up] = by === column ? [by, !up] : [column, column !== 'count'];
      render();
    });
    return cell;
  });
  const csv = h('button', { type: 'button' }, DIAGNOSIS.csv);
  csv.addEventListener('click', () => download(csvOf(shown), 'smtp-errors.csv'));
  filter.addEventListener('input', () => render());

  const node = h(
    'section',
    { class: 'many', 'aria-label': DIAGNOSIS.many },
    head,
    note,
    h('p', { class: 'tools' }, filter, csv),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': DIAGNOSIS.many },
      h('table', { role: 'table' }, h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)), body),
    ),
  );

  function render(): void {
    for (const cell of heads) cell.setAttribute('aria-sort', cell.dataset['column'] !== by ? 'none' : up ? 'ascending' : 'descending');
    const wanted = filter.value.trim().toLowerCase();
    shown = rows
      .filter(
        (row) =>
          !wanted || [row.cause, row.codes, row.said, row.outcome].some((cell) => cell.toLowerCase().includes(wanted)) || has(row, wanted),
      )
      .sort(
        (a, b) => (by === 'count' ? a.group.count - b.group.count : a[by].localeCompare(b[by], 'en', { numeric: true })) * (up ? 1 : -1),
      );
    body.replaceChildren(...shown.map(line));
    if (shown.length === 0)
      body.append(h('tr', { role: 'row' }, h('td', { role: 'cell', colspan: String(COLUMNS.length) }, DIAGNOSIS.noRows)));
  }

  /** The first record of a row that has the words, in any case; a customer's address stands in one of many. */
  const recordWith = (group: Group, wanted: string): Place | undefined =>
    group.records.find(({ start, end }) => text.slice(start, end).toLowerCase().includes(wanted));
  const has = ({ group }: Row, wanted: string): boolean => recordWith(group, wanted) !== undefined;

  function line({ group, cause, said, outcome, messages, example }: Row): HTMLElement {
    const read = h('button', { type: 'button', class: 'example' }, example);
    read.addEventListener('click', () => {
      const wanted = filter.value.trim().toLowerCase();
      const { start, end } = (wanted && recordWith(group, wanted)) || group.example;
      pick(text.slice(start, end));
    });
    return h(
      'tr',
      { role: 'row' },
      h('td', { role: 'cell', class: 'number' }, String(group.count)),
      h('td', { role: 'cell' }, group.cause === null ? cause : h('a', { href: link(causePath(group.cause)) }, cause)),
      h(
        'td',
        { role: 'cell' },
        codesOf(group).flatMap((code) => [
          labels.codes[code] ? h('a', { class: 'code', href: link(codePath(code)) }, code) : h('span', { class: 'code' }, code),
          ' ',
        ]),
      ),
      h(
        'td',
        { role: 'cell' },
        group.providers[0] !== undefined && labels.providers[group.providers[0]] !== undefined
          ? h('a', { href: link(providerPath(group.providers[0])) }, said)
          : said,
      ),
      h('td', { role: 'cell' }, outcome, messages !== '' && h('small', {}, messages)),
      h('td', { role: 'cell' }, read),
    );
  }

  return {
    node,
    update({ summary, more, labels: known }) {
      labels = known;
      rows = summary.groups.map((group) => ({
        group,
        cause: (group.cause === null ? undefined : known.causes[group.cause]?.name) ?? DIAGNOSIS.noCause,
        codes: codesOf(group).join(' '),
        said: group.providers.map((id) => known.providers[id] ?? id).join(', '),
        outcome: Object.entries(group.outcomes)
          .sort((a, b) => b[1] - a[1])
          .map(([outcome, count]) => DIAGNOSIS.outcomeShort[outcome as keyof typeof DIAGNOSIS.outcomeShort](count))
          .join(', '),
        messages: messagesOf(group, group.count),
        example: text.slice(group.reply, Math.min(group.example.end, group.reply + QUOTED_LENGTH)).trim(),
      }));
      head.textContent = DIAGNOSIS.failing(summary.failing, summary.lines);
      const of = messagesOf(summary, summary.failing);
      note.textContent = [
        more && DIAGNOSIS.reading,
        of && `${sentence(of)}.`,
        summary.accepted > 0 && DIAGNOSIS.acceptedLines(summary.accepted),
        DIAGNOSIS.manyHelp,
      ]
        .filter(Boolean)
        .join(' ');
      render();
    },
  };
}

const messagesOf = ({ messages, delivered }: { messages: number; delivered: number }, records: number): string =>
  messages === records && delivered === 0 ? '' : DIAGNOSIS.messages(messages, delivered);

const codesOf = ({ replyCode, enhancedCode }: Group): string[] => [replyCode, enhancedCode].filter((code) => code !== null);

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function csvOf(rows: readonly Row[]): string {
  const cell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = [
    ['count', 'cause', 'reply code', 'enhanced code', 'said by', 'outcome', 'example', 'messages', 'delivered later'],
    ...rows.map(({ group, cause, said, outcome, example }) => [
      String(group.count),
      cause,
      group.replyCode ?? '',
      group.enhancedCode ?? '',
      said,
      outcome,
      example,
      String(group.messages),
      String(group.delivered),
    ]),
  ];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function download(content: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
