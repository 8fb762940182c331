/**
 * The shapes of the data that others read under /api/v1/. Field names are a promise: they may be added to, never renamed
 * or given another meaning; what must change otherwise goes to /api/v2/.
 */
import { z } from 'astro/zod';
import { ACTORS, actor, causes, citation, command, providers, slug, VERBS } from './schemas.ts';

const address = z.url().describe('Address of a page; it never changes.');
const day = z.string().describe('YYYY-MM-DD, YYYY-MM or YYYY');
const replyClass = z.enum(['preliminary', 'success', 'intermediate', 'temporary', 'permanent']);
const heals = causes.shape.heals.describe('waiting: clears by itself. action: waits for those who act. never: this message is lost.');
const verb = z.enum(VERBS).describe('The one word of advice.');
const licence = z.literal('CC-BY-4.0').describe('Licence of the data; name the site and link to it.');

const part = z
  .strictObject({
    kind: z.enum(['opening', 'cause', 'fix', 'avoid', 'section']),
    id: slug.optional().describe('The anchor on the page.'),
    title: z.string().optional(),
    cause: slug.optional().describe('The cause that a part of kind cause speaks of.'),
    variant: slug.optional(),
    by: actor.optional().describe('Who can do what a part of kind fix says.'),
    acts: z.array(actor).optional(),
    heals: heals.optional().describe('On the page of a code: whether it heals by itself behind a reply of this class.'),
    retry: causes.shape.retry.optional(),
    giveUp: causes.shape.giveUp.optional(),
    suppress: causes.shape.suppress.optional(),
    resend: causes.shape.resend.or(z.literal('when-gone')).optional(),
    markdown: z.string(),
  })
  .describe('A part of the page, as Markdown.');

const ticket = z
  .strictObject({ customer: z.string(), postmaster: z.string(), ask: z.string().optional() })
  .describe('Texts ready to send; what is not known stands as a blank in square brackets.');

export const reply = z.strictObject({
  key: z.string().describe('provider/id'),
  provider: slug,
  text: z.string().describe('To the letter; what varies stands in angle brackets.'),
  code: z.string().optional(),
  enhanced: z.string().optional(),
  cause: slug,
  variant: slug.optional(),
  command: command.optional().describe('What it answers.'),
  leg: z.enum(['mx', 'submission', 'lmtp']).optional(),
  origin: z.enum(['wire', 'own-queue', 'ndr', 'library']).optional(),
  setBy: z.string().optional().describe('The parameter of the server that sets it.'),
  exactness: z.enum(['full-line', 'documented']),
  acts: z.array(actor),
  heals,
  source: citation,
  seen: z.strictObject({ first: day.optional(), last: day }).optional(),
  deviates: z.string().optional(),
  note: z.string().optional(),
  url: address,
});

const codeHead = {
  code: z.string().describe('451, 5.7.1, or a range of details: 5.7.606-649.'),
  kind: z.enum(['basic', 'enhanced']),
  name: z.string(),
  class: replyClass,
  description: z.string(),
  url: address,
};

export const codeSummary = z.strictObject({
  ...codeHead,
  verb: verb.optional(),
  acts: z.array(actor).optional().describe('Who acts, most causes first.'),
  members: z.strictObject({ first: z.string(), last: z.string() }).optional().describe('The codes of a range.'),
  json: address,
});

export const code = z.strictObject({
  ...codeHead,
  status: z.enum(['standard', 'extension', 'obsolete', 'registry-only', 'folklore']).optional(),
  text: z.string().optional().describe("The defining RFC's reply text."),
  connection: z.enum(['stays', 'closes', 'may close']).optional(),
  uses: z.array(z.strictObject({ meaning: z.string(), commands: z.array(command), spec: citation.optional() })).optional(),
  scope: z.enum(['session', 'transaction', 'recipient', 'message']).optional(),
  instead: z.array(z.string()).optional().describe('Codes to read instead of one that no RFC defines.'),
  meaning: z.string().optional(),
  registry: z.string().optional().describe('Row of the IANA registry: X.7.1.'),
  registeredForClass: z.boolean().optional(),
  providers: z.array(slug).optional().describe('Who uses a code that no registry has.'),
  members: codeSummary.shape.members,
  verdict: z
    .strictObject({
      wire: replyClass,
      verb,
      heals: z
        .strictObject({ waiting: z.number(), action: z.number(), never: z.number() })
        .describe('How many of the causes heal in which way.'),
      acts: z.array(actor),
      asks: z.array(actor).describe('Who can only ask.'),
    })
    .optional(),
  parts: z.array(part).optional(),
  replies: z.array(reply.pick({ key: true, cause: true, text: true })),
  seenWith: z.array(z.strictObject({ code: z.string(), replies: z.number(), registry: z.boolean() })),
  related: z.array(z.strictObject({ code: z.string(), difference: z.string() })),
  references: z.array(citation),
  checked: day.optional(),
});

const { specs: _specs, checked: _checked, ...causeFacts } = causes.shape;
export const causeSummary = z.strictObject({
  id: slug,
  ...z.strictObject(causeFacts).pick({ name: true, summary: true, verb: true, acts: true, heals: true, retry: true }).shape,
  heals,
  url: address,
  json: address,
});
export const cause = z.strictObject({
  id: slug,
  ...causeFacts,
  verb,
  heals,
  url: address,
  parts: z.array(part),
  codes: z.array(z.strictObject({ code: z.string(), url: address })).describe('Pages of codes that speak of it.'),
  replies: z.array(z.string()).describe('Keys of the replies that mean it.'),
  ticket: ticket.optional(),
  references: z.array(citation),
  checked: day,
});

const { checked: _providerChecked, ...providerFacts } = providers.shape;
export const providerSummary = z.strictObject({
  id: slug,
  name: providerFacts.name,
  kind: providerFacts.kind,
  replies: z.number().describe('How many replies of theirs are known.'),
  url: address,
  json: address,
});
export const provider = z.strictObject({
  id: slug,
  ...providerFacts,
  url: address,
  parts: z.array(part),
  replies: z.array(reply),
  references: z.array(citation),
  checked: day,
});

export const comparison = z.strictObject({
  id: z.string().describe('421-vs-451'),
  members: z.array(z.string()),
  description: z.string(),
  difference: z.string().describe('The one sentence that tells them apart.'),
  rows: z.array(z.strictObject({ aspect: z.string(), values: z.array(z.string()), source: citation.optional() })).optional(),
  url: address,
});

export const index = z.strictObject({
  name: z.string(),
  version: z.literal('v1'),
  licence,
  documentation: address,
  openapi: address,
  actors: z.array(z.enum(ACTORS)),
  documents: z.array(z.strictObject({ path: z.string(), title: z.string(), schema: address })),
});

/** Each schema by its name: /api/v1/schema/<name>.json. */
export const SHAPES = {
  index,
  codes: z.strictObject({ licence, codes: z.array(codeSummary) }),
  code,
  causes: z.strictObject({ licence, causes: z.array(causeSummary) }),
  cause,
  providers: z.strictObject({ licence, providers: z.array(providerSummary) }),
  provider,
  replies: z.strictObject({ licence, replies: z.array(reply) }),
  comparisons: z.strictObject({ licence, comparisons: z.array(comparison) }),
} as const;
export type ShapeName = keyof typeof SHAPES;
export type Shape<N extends ShapeName> = z.infer<(typeof SHAPES)[N]>;
export type PartJson = z.infer<typeof part>;
export type ReplyJson = z.infer<typeof reply>;

/**
 * A shape as JSON Schema. Unknown fields are allowed: a reader of today must accept the fields of tomorrow.
 * @param id its address
 */
export function jsonSchema(name: ShapeName, id?: string): object {
  const { $schema, ...schema } = z.toJSONSchema(SHAPES[name], {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return id ? { $schema, $id: id, ...schema } : schema;
}
