/** Entries as data for others, in the shapes of api-shapes.ts. */
import type { BasicCode, Cause, Code, EnhancedCode, Provider, Reply } from './assemble.ts';
import type { PartJson, ReplyJson, Shape } from './api-shapes.ts';
import type { Part } from './body.ts';
import { membersOf } from './code.ts';
import type { FactsHere } from './here.ts';
import type { WrittenComparison } from './comparisons.ts';
import { membersOfId } from './members.ts';
import { toMarkdown, type Writing } from './markdown.ts';
import { ticketFacts, ticketTexts } from './tickets.ts';
import { causeJsonPath, codeJsonPath, providerJsonPath } from './urls.ts';

/** A code with all its page says. */
export function codeJson(page: BasicCode | EnhancedCode, writing: Writing): Shape<'code'> {
  const basic = page.kind === 'basic' ? page : undefined;
  const enhanced = page.kind === 'enhanced' ? page : undefined;
  return {
    code: page.code,
    kind: page.kind,
    name: page.name,
    class: page.class,
    description: page.description,
    url: writing.url(page.path),
    ...(basic
      ? {
          status: basic.status,
          text: basic.row?.text,
          connection: basic.row?.connection,
          uses: basic.row?.uses,
          scope: basic.data?.scope,
          instead: basic.instead.map(({ code }) => code),
        }
      : {
          meaning: enhanced?.meaning,
          registry: enhanced?.registered?.row.code,
          registeredForClass: enhanced?.registered?.allowed,
          providers: enhanced?.vendor?.providers.map(({ id }) => id),
          members: rangeOf(page),
        }),
    verdict: page.verdict,
    parts: page.body?.parts.map((part) => partJson(part, writing, page.causes.find((here) => here.part === part)?.facts)),
    replies: page.replies.map(({ key, cause, text }) => ({ key, cause, text })),
    seenWith: page.seenWith.map(({ code, replies, registry }) => ({ code: code.code, replies, registry })),
    related: page.neighbours.map(({ code, difference }) => ({ code: code.code, difference })),
    references: page.references,
    checked: page.checked,
  };
}

export const codeSummary = (page: BasicCode | EnhancedCode, { url }: Writing): Shape<'codes'>['codes'][number] => ({
  code: page.code,
  kind: page.kind,
  name: page.name,
  class: page.class,
  description: page.description,
  url: url(page.path),
  verb: page.verdict?.verb,
  acts: page.verdict?.acts,
  members: rangeOf(page),
  json: url(codeJsonPath(page.code)),
});

function rangeOf({ code }: Code): { first: string; last: string } | undefined {
  const members = membersOf(code);
  return members.length > 1 ? { first: members[0]!, last: members.at(-1)! } : undefined;
}

export function causeJson(page: Cause, writing: Writing): Shape<'cause'> {
  const { specs: _, checked, ...facts } = page.data;
  return {
    id: page.id,
    ...facts,
    url: writing.url(page.path),
    parts: page.body.parts.map((part) => partJson(part, writing)),
    codes: page.on.map(({ code, part }) => ({ code: code.code, url: writing.url(`${code.path}#${part.id}`) })),
    replies: page.replies.map(({ key }) => key),
    ticket: ticketTexts(ticketFacts(page)),
    references: page.references,
    checked,
  };
}

export const causeSummary = ({ id, data, path }: Cause, { url }: Writing): Shape<'causes'>['causes'][number] => ({
  id,
  name: data.name,
  summary: data.summary,
  verb: data.verb,
  acts: data.acts,
  heals: data.heals,
  retry: data.retry,
  url: url(path),
  json: url(causeJsonPath(id)),
});

export function providerJson(page: Provider, writing: Writing): Shape<'provider'> {
  const { checked, ...facts } = page.data;
  return {
    id: page.id,
    ...facts,
    url: writing.url(page.path),
    parts: page.body.parts.map((part) => partJson(part, writing)),
    replies: page.replies.map((reply) => replyJson(reply, writing)),
    references: page.references,
    checked,
  };
}

export const providerSummary = (
  { id, name, data, replies, path }: Provider,
  { url }: Writing,
): Shape<'providers'>['providers'][number] => ({
  id,
  name,
  kind: data.kind,
  replies: replies.length,
  url: url(path),
  json: url(providerJsonPath(id)),
});

export const replyJson = ({ id: _, words: _words, provider, path, ...reply }: Reply, { url }: Writing): ReplyJson => ({
  ...reply,
  provider: provider.id,
  url: url(path),
});

export const comparisonJson = ({ id, data, path }: WrittenComparison, { url }: Writing): Shape<'comparisons'>['comparisons'][number] => ({
  id,
  members: membersOfId(id),
  description: data.description,
  difference: data.difference,
  rows: data.rows,
  url: url(path),
});

/** A part of a body: its attributes, and its text as Markdown. */
const partJson = ({ kind, id, title, cause, variant, by, acts, source }: Part, writing: Writing, facts?: FactsHere): PartJson => ({
  kind: kind.toLowerCase() as PartJson['kind'],
  ...(id ? { id, title } : {}),
  cause,
  variant,
  by,
  acts: facts?.acts ?? acts,
  heals: facts?.heals,
  retry: facts?.retry,
  giveUp: facts?.giveUp,
  suppress: facts?.suppress,
  resend: facts?.resend,
  markdown: toMarkdown(source, writing),
});
