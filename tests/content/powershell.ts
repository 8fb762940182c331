/** PowerShell that content tells a reader to paste: each cmdlet is one of `cmdlets.yml`, with parameters that it has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { fault, type Page } from './read.ts';

const known = new Map(
  Object.entries(
    yaml.load(readFileSync(join(import.meta.dirname, 'cmdlets.yml'), 'utf8')) as Record<
      string,
      { from: string; cmdlets: Record<string, string> }
    >,
  ).flatMap(([repository, { cmdlets }]) =>
    Object.entries(cmdlets).map(([name, parameters]) => [name, { repository, parameters: parameters.split(/\s+/) }] as const),
  ),
);

/** Parameters that every cmdlet has. */
const COMMON = ['Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'ErrorVariable', 'OutVariable', 'Confirm', 'WhatIf'];

const NAME = /(?<![\w.$'"-])([A-Z][a-z]+-[A-Z][A-Za-z0-9]+)\b/g;

/** Strings and comments, whose words are no commands; replaced by as many blanks, so that offsets stay. */
const OPAQUE = /'(?:[^'\n])*'|"(?:[^"\n])*"|#[^\n]*/g;

/**
 * What is wrong with PowerShell source, each with the offset of the cmdlet.
 * Reads names and parameters only; positional arguments and expressions are not looked at.
 */
export function powershellFaults(source: string): { at: number; text: string }[] {
  const code = source.replace(OPAQUE, (text) => (text.startsWith('#') ? ' '.repeat(text.length) : `"${' '.repeat(text.length - 2)}"`));
  const faults: { at: number; text: string }[] = [];
  for (const match of code.matchAll(NAME)) {
    const [, name = ''] = match;
    const before = code.slice(0, match.index).trimEnd().at(-1);
    // An argument such as `-Operations New-InboundConnector` names a cmdlet too, but calls none.
    const called = before === undefined || /[|;({=]/.test(before) || /\n\s*$/.test(code.slice(0, match.index));
    const cmdlet = known.get(name);
    if (!cmdlet) {
      faults.push({ at: match.index, text: `${name} is no cmdlet of tests/content/cmdlets.yml; expected one of them, or an entry there` });
      continue;
    }
    if (!called) continue;
    for (const parameter of parametersIn(code.slice(match.index + name.length)))
      if (![...cmdlet.parameters, ...COMMON].some((own) => own.toLowerCase() === parameter.toLowerCase()))
        faults.push({ at: match.index, text: `${name} has no parameter -${parameter} by ${cmdlet.repository}` });
  }
  return faults;
}

/** The parameters up to the end of the statement, without those of commands in brackets. */
function parametersIn(rest: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [token] of rest.matchAll(/[({]|[)}]|[|;\n]|(?<=\s)-[A-Z]\w*|[^(){}|;\n\s]+|\s/g)) {
    if (/^[({]$/.test(token)) depth++;
    else if (/^[)}]$/.test(token) && --depth < 0) break;
    else if (/^[|;\n]$/.test(token) && depth === 0) break;
    else if (depth === 0 && /^-[A-Z]/.test(token)) found.push(token.slice(1));
  }
  return found;
}

/** Faults in every `powershell` block of a page, and in code spans that begin with a cmdlet. */
export const cmdletFaults = (page: Page): string[] => [
  ...page.blocks
    .filter(({ lang }) => lang === 'powershell')
    .flatMap((block) =>
      powershellFaults(block.text).map(({ at, text }) =>
        fault({ file: block.file, line: block.line + block.text.slice(0, at).split('\n').length }, text),
      ),
    ),
  ...page.spans
    .filter(({ text }) =>
      /^(?:Get|Set|New|Add|Remove|Test|Enable|Disable|Start|Stop|Search|Retry|Resume|Suspend|Update)-[A-Z][A-Za-z]+(?: |$)/.test(text),
    )
    .flatMap((span) => powershellFaults(span.text).map(({ text }) => fault(span, text))),
];
