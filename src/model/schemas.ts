/**
 * The shape of every content entry. Strict: an unknown field is an error.
 * The comment above a field is written for the author of an entry.
 */
import { z } from 'astro/zod';
import { BASIC_CODE, CODE_RANGE, ENHANCED_CODE, FOLKLORE_CODE, REGISTRY_CODE } from './code.ts';
import { MOST_MEMBERS } from './members.ts';

// Search engines and chat previews cut titles and descriptions at about these lengths.
const DESCRIPTION_MAX = 160;
const DESCRIPTION_MIN = 50;
const NAME_MAX = 60;
// A heading of more than this wraps to three lines on a phone.
const TITLE_MAX = 80;

const text = z.string().trim().min(1);
const description = text.min(DESCRIPTION_MIN).max(DESCRIPTION_MAX);
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

export const basicCode = z.string().regex(BASIC_CODE, 'expected three digits in quotes, e.g. "451"');
export const enhancedCode = z.string().regex(ENHANCED_CODE, 'expected class.subject.detail in quotes, e.g. "5.7.1"');
const codeOrRange = z.union([enhancedCode, z.string().regex(CODE_RANGE)], {
  error: 'expected class.subject.detail in quotes, or a range of details: "5.7.1", "5.7.606-649"',
});
/** A code that has a page: basic, of folklore, enhanced, or a vendor's range. */
const pageCode = z.union([z.string().regex(FOLKLORE_CODE), codeOrRange], {
  error: 'expected a code in quotes: "451", "5.7.1" or "5.7.606-649"',
});

/** An anchor or id: lower-case words joined by hyphens, speakable, never an ordinal alone. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A day, month or year: `2026-11-21`, `2026-11` or `"2026"`. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A source: the id of an entry in specs.yml, and the place in it. */
export const citation = z.strictObject({
  id: slug,
  /** Section of an RFC or registry: "4.2.3". */
  section: text.optional(),
  /** Elsewhere: file and line, heading, row. */
  at: text.optional(),
});

/** Who can act. In the order in which a message meets them. */
export const ACTORS = [
  'sender',
  'developer',
  'sending-server',
  'sender-domain',
  'sender-provider',
  'forwarder',
  'list-operator',
  'receiving-server',
  'recipient',
  'nobody',
] as const;
export const actor = z.enum(ACTORS);
const heals = z.enum(['waiting', 'action', 'never']);
const suppress = z.enum(['yes', 'no', 'after-repeats']);
const resend = z.enum(['safe', 'duplicates', 'useless']);

/** The place in a session. `any` is any command. */
export const COMMANDS = [
  'connect', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'BURL', 'end of data',
  'VRFY', 'EXPN', 'HELP', 'NOOP', 'RSET', 'ETRN', 'ATRN', 'QUIT', 'any',
] as const; // prettier-ignore
export const command = z.enum(COMMANDS);

/** The one word of advice. */
export const VERBS = ['wait', 'slow-down', 'read', 'correct', 'fix', 'log-in', 'ask', 'shrink', 'stop', 'go-on'] as const;
export const verb = z.enum(VERBS);

// ---------------------------------------------------------------------------------------------- registry

const connection = z.enum(['stays', 'closes', 'may close']);

const basicRow = z.strictObject({
  code: basicCode,
  /** Short and in title-less English: "Local error in processing". */
  name: text.max(NAME_MAX),
  /** The reply text of the defining RFC, to the letter. */
  text,
  /** `standard`: RFC 5321. `extension`: another RFC. `registry-only`: only in IANA's column of associated codes. */
  status: z.enum(['standard', 'extension', 'obsolete', 'registry-only']),
  specs: list(citation),
  /** Each meaning by specification, with the commands it usually answers. */
  uses: list(z.strictObject({ meaning: text, commands: list(command), spec: citation.optional() })).optional(),
  /** What happens to the connection after it. */
  connection,
});

/** Three digits that lists on the web call a reply code, or that a server sends, although no RFC defines them. */
const folkloreRow = z.strictObject({
  code: z.string().regex(FOLKLORE_CODE, 'expected three digits in quotes, e.g. "441"'),
  /** What the lists or the server mean by it, short. */
  name: text.max(NAME_MAX),
  /** Where it stands: lists, servers that send it. */
  specs: list(citation),
  /** The codes to read instead. */
  instead: list(pageCode).optional(),
});

const enhancedRow = z.strictObject({
  code: z.string().regex(REGISTRY_CODE, 'expected X.subject.detail, e.g. X.7.1'),
  /** The registry's sample text, to the letter. */
  name: text,
  /** What the defining RFC means by it, in our words. */
  meaning: text,
  /** The basic codes the registry lists beside it; `any` where it says so. Left out where it gives none. */
  basic: list(z.union([basicCode, z.literal('any')])).optional(),
  /** The classes the defining RFC restricts it to. Left out where it does not. */
  classes: list(z.enum(['success', 'temporary', 'permanent'])).optional(),
  specs: list(citation),
  deprecated: z.literal(true).optional(),
});

export const registry = z.strictObject({
  basic: list(basicRow),
  folklore: list(folkloreRow),
  enhanced: list(enhancedRow),
  /** Codes whose page is derived from their row alone. A code here that has an entry fails the build. */
  withoutProse: z.strictObject({ basic: z.array(z.string().regex(FOLKLORE_CODE)), enhanced: z.array(enhancedCode) }),
});

/** An enhanced code that no registry has, or a range of them, by those who send it. */
const vendorRow = z.strictObject({
  code: codeOrRange,
  /** Who means this by it. */
  providers: list(slug),
  /** The vendor's own title for it, short. */
  name: text.max(TITLE_MAX),
  /** What the vendor means by it, in our words, one sentence. */
  meaning: text,
  /** The basic codes it is documented or seen with. */
  basic: list(basicCode).optional(),
  specs: list(citation),
});
export const vendorCodes = z.strictObject({ codes: list(vendorRow) });

// ------------------------------------------------------------------------------------------------- specs

export const specs = z.record(
  slug,
  z.strictObject({
    title: text,
    url: z.url(),
    kind: z.enum(['rfc', 'registry', 'vendor', 'source-code', 'manual', 'collection', 'report', 'draft', 'history']),
    /** For an RFC: where it stands. */
    state: z
      .enum([
        'internet-standard',
        'draft-standard',
        'proposed-standard',
        'best-current-practice',
        'informational',
        'experimental',
        'historic',
        'obsolete',
        'expired',
      ])
      .optional(),
    /** The ids of what has replaced or updated it. */
    replacedBy: list(slug).optional(),
    /** The day it was read for this site. */
    read: day,
  }),
);

export const redirects = z.record(z.string().startsWith('/'), z.string().startsWith('/')).nullable();

// ------------------------------------------------------------------------------------------------- codes

export const codes = z.strictObject({
  /** For search engines and chat previews: meaning, who acts, what to do. */
  description,
  verb,
  /** What the reply refuses: the whole session, this transaction, this recipient or this message. Required where an RFC defines the code. */
  scope: z.enum(['session', 'transaction', 'recipient', 'message']).optional(),
  /** What of the scope needs saying in a sentence. */
  scopeNote: text.optional(),
  /** A session that shows where the reply comes, as `C:` and `S:` lines. Required where an RFC defines the code. */
  session: text.optional(),
  /** Why the session departs from the usual codes or classes, where it does. */
  deviates: text.optional(),
  /** Its neighbours: the codes it is mistaken for, with the difference in one sentence. */
  related: list(z.strictObject({ code: pageCode, difference: text.max(220) })),
  /** What libraries call it. */
  libraryNames: list(
    z.union([
      /** A client library by the id of its provider page. */
      z.strictObject({ library: slug, name: text, source: citation.optional() }),
      /** A program that has no page here. */
      z.strictObject({ program: text, name: text, source: citation.optional() }),
    ]),
  ).optional(),
  checked: day,
});

export const enhanced = z.strictObject({
  description,
  verb,
  related: list(z.strictObject({ code: pageCode, difference: text.max(220) })).optional(),
  /** What a vendor means by the same number where that is not the registry's meaning. */
  collisions: list(z.strictObject({ provider: slug, meaning: text, source: citation })).optional(),
  checked: day,
});

// ------------------------------------------------------------------------------------------------ causes

export const causes = z.strictObject({
  /** As a noun phrase that fits a list: "Mailbox full". */
  name: text.max(NAME_MAX),
  description,
  /** The cause in one sentence. */
  summary: text,
  verb,
  /** Who can end it. */
  acts: list(actor),
  /** Who is hit by it and can only ask those who act. */
  asks: list(actor).optional(),
  /** `waiting`: clears without anyone doing anything. `action`: waits for those who act. `never`: this message is lost. */
  heals,
  /** Who tries again: the sending server's `queue`, the `app` that sent, or `none`. */
  retry: z.enum(['queue', 'app', 'none']),
  /** When to stop trying: at once, after some hours, after a day, or when the queue's lifetime ends. */
  giveUp: z.enum(['at-once', 'hours', 'a-day', 'queue-lifetime']),
  /** Whether to take the recipient off a mailing list. */
  suppress,
  /** What sending the message again by hand does. */
  resend,
  /** How long it usually lasts, and why. */
  lasts: text,
  /** Kinds of this cause whose fixes differ. */
  variants: list(z.strictObject({ id: slug, name: text.max(NAME_MAX), tells: text })).optional(),
  /** How to tell it from others: "use this, not X, when …". */
  tieBreaks: list(z.strictObject({ not: slug, when: text })),
  specs: list(citation).optional(),
  checked: day,
});

// ----------------------------------------------------------------------------------------------- tickets

/** Sentences for support tickets, by cause: plain words that the facts do not have. The rest of the texts is built. */
export const tickets = z.record(
  slug,
  z.strictObject({
    /** For the customer: what happened, without a word that only mail people know. */
    happened: text,
    /** For the customer: what they have to do. Left out where they need not do anything. */
    you: text.optional(),
    /** For the customer: what happens next, where the sentence built from the facts would be wrong. */
    next: text.optional(),
    /** For the postmaster of the other side: what we ask of them. */
    request: text.optional(),
  }),
);

// ----------------------------------------------------------------------------------------------- changes

/** What readers should hear of, for the feed. */
export const changes = z.array(
  z.strictObject({
    date: day,
    title: text.max(TITLE_MAX),
    text,
    /** The page to read. */
    path: z.string().startsWith('/').endsWith('/'),
  }),
);

// --------------------------------------------------------------------------------------------- providers

/** In the order in which an index lists them. */
export const PROVIDER_KINDS = ['mailbox-provider', 'mail-server', 'filter', 'blocklist', 'sending-service', 'client-library'] as const;

export const providers = z.strictObject({
  name: text.max(NAME_MAX),
  description,
  kind: z.enum(PROVIDER_KINDS),
  /** How to tell that it is they who speak. Used by the diagnosis as it stands here. */
  recognise: z
    .strictObject({
      /** Suffixes of their host names, MX and outbound: `google.com`. */
      hosts: list(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/)).optional(),
      /** Words that only their replies have, to the letter: `- gsmtp`. */
      marks: list(text).optional(),
      /** Their own tokens, as regular expressions: `TSS\d\d`. */
      tokens: list(text).optional(),
    })
    .optional(),
  /** Their pages for senders: postmaster pages, forms, status, documentation. */
  links: list(
    z.strictObject({ title: text, url: z.url(), kind: z.enum(['postmaster', 'form', 'documentation', 'status', 'lookup']) }),
  ).optional(),
  /** Figures they publish. */
  limits: list(z.strictObject({ what: text, value: text, source: citation })).optional(),
  checked: day,
});

// ----------------------------------------------------------------------------------------------- replies

const reply = z.strictObject({
  /** The permanent anchor on the provider's page: speakable, from the meaning, never a number. */
  id: slug,
  /** The whole reply to the letter, codes included, a line a line. Variable parts: `<ip>`, `<recipient>`, `<domain>`, `<id>`, `<url>`, `<...>`. */
  text,
  /** Only where `text` does not begin with it. */
  code: basicCode.optional(),
  /** Only where `text` does not carry it behind the basic code. */
  enhanced: enhancedCode.optional(),
  cause: slug,
  /** One of the cause's variants. */
  variant: slug.optional(),
  /** What it answers. */
  command: command.optional(),
  /** `mx`: between servers. `submission`: from a mail program or app. `lmtp`: inside the receiving system. Default `mx`. */
  leg: z.enum(['mx', 'submission', 'lmtp']).optional(),
  /** `wire`: sent in a session (default). `own-queue`: written by the sending server. `ndr`: only in a bounce. `library`: printed by a client. */
  origin: z.enum(['wire', 'own-queue', 'ndr', 'library']).optional(),
  /** The server's parameter that sets the code or text. */
  setBy: text.optional(),
  /** `full-line`: as sent. `documented`: from a vendor's table; the live reply may say more. */
  exactness: z.enum(['full-line', 'documented']),
  source: citation,
  seen: z.strictObject({ first: day.optional(), last: day }).optional(),
  /** Why its code is unusual at its command, or its classes disagree. */
  deviates: text.optional(),
  /** What the reader must know that neither cause nor text says. */
  note: text.optional(),
  /** Where this reply departs from its cause. */
  acts: list(actor).optional(),
  heals: heals.optional(),
});

export const replies = z.strictObject({ replies: list(reply) });

// ------------------------------------------------------------------------------------------- comparisons

export const comparisons = z.strictObject({
  description,
  /** The one sentence that tells them apart. */
  difference: text,
  /** For a guide, whose members are neither codes nor causes: what to call each, in the order of the file's name. */
  names: z.array(text.max(NAME_MAX)).min(2).max(MOST_MEMBERS).optional(),
  /** What the facts cannot say, row by row; a value for each member, in the order of the file's name. */
  rows: list(z.strictObject({ aspect: text.max(60), values: z.array(text).min(2).max(MOST_MEMBERS), source: citation.optional() })),
  checked: day,
});

// ------------------------------------------------------------------------------------------------ guides

/** In the order in which an index lists them. */
export const GUIDE_GROUPS = ['basics', 'no-reply', 'next-steps'] as const;

export const guides = z.strictObject({
  /** The reader's question, or the thing itself. */
  title: text.max(TITLE_MAX),
  description,
  group: z.enum(GUIDE_GROUPS),
  /** The causes it speaks of; their pages lead here. */
  causes: list(slug).optional(),
  checked: day,
});

// ---------------------------------------------------------------------------------------- parts of a body

/** The section of a cause's page on how to prevent it. */
export const PREVENT = 'prevent';

const replyKey = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected provider/reply');

/** Several words in one attribute, a blank between. */
const words = <T extends z.ZodType<string, string>>(word: T) =>
  z
    .string()
    .transform((names) => names.split(/\s+/))
    .pipe(list(word));

const partBase = { id: slug, title: text.max(TITLE_MAX) };

/** The parts a body may have, and the attributes of each. */
export const PARTS = {
  Opening: z.strictObject({}),
  /**
   * `variant`: the kind of the cause it speaks of, where several parts share one. `replies`: the replies it is for, where the
   * variant does not tell. `acts`, `heals`, `suppress`, `resend`: where this page departs from the cause.
   */
  Cause: z.strictObject({
    ...partBase,
    cause: slug,
    variant: slug.optional(),
    replies: words(replyKey).optional(),
    acts: words(actor).optional(),
    heals: heals.optional(),
    suppress: suppress.optional(),
    resend: resend.or(z.literal('when-gone')).optional(),
  }),
  Fix: z.strictObject({ ...partBase, by: actor }),
  Avoid: z.strictObject(partBase),
  Section: z.strictObject(partBase),
} as const;
export type PartName = keyof typeof PARTS;

/** Components that prose inside a part may use. */
export const INLINE = {
  Spec: citation,
  Reply: z.strictObject({ id: replyKey }),
} as const;
export type InlineName = keyof typeof INLINE;

// ------------------------------------------------------------------------------------------- collections

/** Every collection: where its files are, what they must look like, and which parts their bodies may have. */
export const COLLECTIONS = {
  registry: { base: 'content', pattern: 'registry.yml', schema: registry },
  vendorCodes: { base: 'content', pattern: 'vendor-codes.yml', schema: vendorCodes },
  specs: { base: 'content', pattern: 'specs.yml', schema: specs },
  redirects: { base: 'content', pattern: 'redirects.yml', schema: redirects },
  codes: { base: 'content/codes', pattern: '*.mdx', schema: codes, parts: ['Opening', 'Cause', 'Fix', 'Avoid'] },
  enhanced: { base: 'content/enhanced', pattern: '*.mdx', schema: enhanced, parts: ['Opening', 'Cause', 'Fix', 'Avoid'] },
  causes: { base: 'content/causes', pattern: '*.mdx', schema: causes, parts: ['Opening', 'Section', 'Fix', 'Avoid'] },
  changes: { base: 'content', pattern: 'changes.yml', schema: changes },
  tickets: { base: 'content', pattern: 'tickets.yml', schema: tickets },
  providers: { base: 'content/providers', pattern: '*.mdx', schema: providers, parts: ['Opening', 'Section', 'Fix', 'Avoid'] },
  replies: { base: 'content/replies', pattern: '*.yml', schema: replies },
  comparisons: { base: 'content/comparisons', pattern: '*.mdx', schema: comparisons, parts: ['Opening', 'Section', 'Avoid'] },
  guides: { base: 'content/guides', pattern: '*.mdx', schema: guides, parts: ['Opening', 'Section', 'Fix', 'Avoid'] },
} as const satisfies Record<string, { base: string; pattern: string; schema: z.ZodType; parts?: readonly PartName[] }>;

export type CollectionName = keyof typeof COLLECTIONS;
export type DataOf<C extends CollectionName> = z.infer<(typeof COLLECTIONS)[C]['schema']>;

export type Actor = z.infer<typeof actor>;
export type Command = z.infer<typeof command>;
export type Citation = z.infer<typeof citation>;
export type BasicRow = z.infer<typeof basicRow>;
export type FolkloreRow = z.infer<typeof folkloreRow>;
export type EnhancedRow = z.infer<typeof enhancedRow>;
export type VendorRow = z.infer<typeof vendorRow>;
export type ReplyData = z.infer<typeof reply>;
