/** Copies a comparison as Markdown: the rows that are shown, and where they come from. */
import { COMPARE } from '../strings.ts';
import { markdownTable } from './markdown.ts';

/** @param element the control; its table stands in the same comparison */
export async function copyTable(element: HTMLElement): Promise<void> {
  const table = element.closest('.comparison')?.querySelector('table');
  const status = element.querySelector('[role="status"]');
  if (!table || !status) return;
  const columns = Number(table.dataset['members']) + 1;
  const rows = [...table.rows].filter((row) => row.getClientRects().length > 0 || row.closest('thead')).map((row) => cellsOf(row, columns));
  let said: string = COMPARE.copied;
  try {
    await navigator.clipboard.writeText(markdownTable(rows, location.href.replace(/#(?:table|replies|references|link)$/, '')));
  } catch {
    said = COMPARE.notCopied;
  }
  status.textContent = said;
  const button = element.querySelector('button');
  if (!button || said !== COMPARE.copied) return;
  const before = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = before), 2000);
}

/** The cells of a row; one that spans all columns says the same for each. */
function cellsOf(row: HTMLTableRowElement, columns: number): string[] {
  const cells = [...row.cells].map(textOf);
  const [aspect = '', ...values] = cells;
  return [aspect, ...Array.from({ length: columns - 1 }, (_, i) => values[i] ?? values[0] ?? '')];
}

/** What a cell says, without what only screen readers hear; items of a list behind each other. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  const silent = cell.closest('thead') ? 'cite, .anchor' : 'cite, .anchor, .visually-hidden';
  for (const hidden of copy.querySelectorAll(silent)) hidden.remove();
  const items = [...copy.querySelectorAll('li')];
  return items.length ? items.map((item) => item.textContent?.trim()).join('; ') : (copy.textContent ?? '');
}
