/** A table as Markdown, for a ticket or a chat. Pure. */

/**
 * Sets rows as a Markdown table, the first one as its head.
 * @param rows of equally many cells; text, on any number of lines
 * @param source the address of the page, named below the table
 */
export function markdownTable(rows: readonly (readonly string[])[], source: string): string {
  const [head = [], ...body] = rows.map((cells) => cells.map(cell));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line), '', source, ''].join('\n');
}

/** Text on one line, without what Markdown would read as the end of a cell or as a tag. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|<]/g, (sign) => `\\${sign}`);
