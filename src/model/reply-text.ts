/** The text of a reply as an entry quotes it: which codes it carries, and whether its lines agree. */

export interface ReplyCodes {
  code?: string;
  enhanced?: string;
}

/** Lenient where vendors are, also in digits that the grammar does not have (`571`): `550; 5.7.515`, `550 #5.1.0`, `550.5.2.241`. */
const CODES = /^([2-5]\d\d)(?=[\s\-;,.:]|$)[\s\-;,.:#(]*(?:([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d))?/;
const ENHANCED_ALONE = /^#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;

/** The codes a reply begins with. */
export function codesIn(text: string): ReplyCodes {
  const match = CODES.exec(text);
  const enhanced = match ? match[2] : ENHANCED_ALONE.exec(text)?.[1];
  return { ...(match?.[1] ? { code: match[1] } : {}), ...(enhanced ? { enhanced } : {}) };
}

/**
 * What is wrong with the lines of a reply: another code within it, or no hyphen before its last line.
 * @returns a sentence, or undefined when nothing is
 */
export function lineFault(text: string): string | undefined {
  const lines = text.split('\n');
  const { code } = codesIn(text);
  if (!code || lines.length === 1) return undefined;
  for (const [index, line] of lines.entries()) {
    const separator = index === lines.length - 1 ? ' ' : '-';
    if (!line.startsWith(code + separator) && line !== code)
      return `line ${index + 1} of a reply of several lines must begin with "${code}${separator}", found "${line.slice(0, 12)}"`;
  }
  return undefined;
}

/** The words of a reply without its codes, lines joined by a space. */
export const wordsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[2-5]\d\d(?=[\s\-;,.:]|$)[\s\-;,.:]*/, '').replace(/^#?[245]\.\d{1,3}\.\d{1,3}[\s:;]*/, ''))
    .join(' ')
    .trim();
