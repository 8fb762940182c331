/** What the box shows for one text: the verdict with its reasons, the text annotated, what else it could be. */
import { classOf, isBasic, isEnhanced } from '../model/code.ts';
import { verbHere } from '../model/here.ts';
import { causePath, codePath, guidePath, membersOfPath, providerPath, replyPath } from '../model/urls.ts';
import { ACTOR, CLASS, DIAGNOSIS, HEALS, listed, sentence, VARIANT_OF, VERB } from '../strings.ts';
import type { Diagnosis, Outcome } from '../diagnose/index.ts';
import type { Foreign } from '../diagnose/types.ts';
import type { Heals } from '../model/assemble.ts';
import type { Actor } from '../model/schemas.ts';
import { annotated } from './annotated.ts';
import { recognised, type AnswerLabels, type One } from './answer.ts';
import { h } from './dom.ts';
import { tickets } from './tickets.ts';

const MOST_CAUSES = 3;
/** A third cause is shown only where it is no mere remainder. */
const MIN_THIRD = 0.05;
const MOST_REASONS = 4;
const QUOTED_LENGTH = 160;

type Link = (path: string) => string;

/** Whether an answer tells anything: a code, a cause, or what the text is instead. */
export const isRecognised = ({ diagnosis }: One): boolean =>
  diagnosis.verdict !== 'undecided' ||
  diagnosis.remarks.includes('no-error-text') ||
  diagnosis.provider !== null ||
  diagnosis.replyCode !== null ||
  diagnosis.enhancedCode !== null;

/** The members of a comparison's path, as people call them. */
const membersIn = (path: string, { causes }: AnswerLabels): string[] =>
  membersOfPath(path).map(
    (member) => causes[member]?.name ?? (/^\d/.test(member) ? member.replace('-', ' ') : member.replaceAll('-', ' ')),
  );

/** @param link puts the site's base before a path */
export function report(text: string, answer: One, link: Link): Node[] {
  const { diagnosis, labels, compared: path, alike } = answer;
  const { verdict, causes } = diagnosis;
  const compared = path ? [h('p', { class: 'main' }, h('a', { href: link(path) }, DIAGNOSIS.sideBySide(membersIn(path, labels))))] : [];
  if (diagnosis.notSmtp === 'accepted')
    return [
      ...compared,
      h('p', { class: 'head' }, DIAGNOSIS.outcome.accepted),
      h('p', {}, acceptedGuide(link)),
      annotated(text, diagnosis, labels, link),
    ];
  if (verdict === 'not-smtp')
    return [
      ...compared,
      h('p', { class: 'head' }, `This is ${DIAGNOSIS.foreign[diagnosis.notSmtp ?? 'other']}.`),
      h('p', { class: 'soft' }, DIAGNOSIS.foreignHelp),
      ...ifMail(diagnosis.notSmtp, link),
      annotated(text, diagnosis, labels, link),
    ];
  if (diagnosis.remarks.includes('no-error-text'))
    return [
      h('p', { class: 'head' }, DIAGNOSIS.remark['no-error-text']),
      h(
        'ul',
        { class: 'ways' },
        Object.entries(DIAGNOSIS.noErrorText).map(([guide, when]) => h('li', {}, h('a', { href: link(guidePath(guide)) }, when))),
      ),
    ];
  const speaker = diagnosis.provider === null ? undefined : labels.providers[diagnosis.provider];
  if (verdict === 'undecided' && diagnosis.provider !== null && speaker !== undefined)
    return [
      ...compared,
      h('p', { class: 'head' }, DIAGNOSIS.tokenOf(speaker)),
      h('p', {}, h('a', { class: 'main-link', href: link(providerPath(diagnosis.provider)) }, DIAGNOSIS.tokenGuide(speaker))),
    ];
  if (!isRecognised(answer))
    return path
      ? [...compared, ...digits(text, labels, link)]
      : [
          h('p', { class: 'head' }, DIAGNOSIS.undecided),
          ...digits(text, labels, link),
          ...guess(diagnosis, labels, link),
          h('p', { class: 'soft' }, DIAGNOSIS.undecidedHelp),
        ];
  const asked = isAsked(text, diagnosis);
  const open = openCode(text, diagnosis, labels);
  if (open) return [...compared, meanings(open, diagnosis, labels, link)];
  return [
    ...compared,
    found(diagnosis, labels, alike, asked, link),
    ...(answer.tickets ? [tickets(answer.tickets)] : []),
    annotated(text, diagnosis, labels, link),
    ...(causes.length > 1
      ? [
          runnersUp(
            causes.slice(0, MOST_CAUSES).filter(({ confidence }, place) => place < 2 || confidence >= MIN_THIRD),
            labels,
            link,
          ),
        ]
      : []),
  ];
}

/** What the words lean to where nothing in them decides. */
function guess({ causes: [first] }: Diagnosis, labels: AnswerLabels, link: Link): Node[] {
  const name = first && labels.causes[first.cause]?.name;
  return name ? [h('p', {}, DIAGNOSIS.leansTo, ' ', h('a', { href: link(causePath(first.cause)) }, name), '.')] : [];
}

/** What such an error means where mail was to be sent. */
function ifMail(kind: Foreign | undefined, link: Link): Node[] {
  const found = kind && DIAGNOSIS.ifMail[kind];
  return found ? [h('p', {}, h('a', { class: 'main-link', href: link(causePath(found.cause)) }, found.words))] : [];
}

/** What to read where mail was taken and is not there. */
const ACCEPTED_GUIDE = 'accepted-but-not-there';
const acceptedGuide = (link: Link): Node => h('a', { class: 'main-link', href: link(guidePath(ACCEPTED_GUIDE)) }, DIAGNOSIS.acceptedGuide);

/** Longer texts are no questions. Units: UTF-16. */
const MOST_ASKED = 60;
/** A question names its cause from this confidence on; below, it names a code. */
const MIN_NAMED = 0.5;

/** Whether the page of the code is the answer: no words tell more, or hardly more than that a code is asked about. */
const isAsked = (text: string, { remarks, causes }: Diagnosis): boolean =>
  remarks.includes('bare-code') || (text.trim().length <= MOST_ASKED && (causes[0]?.confidence ?? 0) < MIN_NAMED);

/** Of a code that somebody asks about, and that has many meanings, the part that says most. Undefined for any other text. */
function openCode(text: string, { causes, replyCode, enhancedCode, remarks }: Diagnosis, { codes }: AnswerLabels): string | undefined {
  if (!remarks.includes('bare-code') || text.trim().length > MOST_ASKED || (causes[0]?.confidence ?? 0) >= MIN_NAMED) return undefined;
  return [enhancedCode, replyCode].find((code): code is string => code !== null && codes[code] !== undefined);
}

/** The answer to a question about such a code: what the code itself says, and what it mostly stands for. */
function meanings(code: string, { replyCode, causes, provider, remarks }: Diagnosis, labels: AnswerLabels, link: Link): Node {
  const causeLink = (cause: string): string => {
    const anchor = labels.anchors[code]?.[cause];
    return anchor ? `${codePath(code)}#${anchor}` : causePath(cause);
  };
  return h(
    'div',
    { class: 'found', 'data-class': classOf(code) },
    codesLine([replyCode, code], labels, link, provider, code),
    h('p', { class: 'head' }, h('a', { class: 'main-link', href: link(codePath(code)) }, labels.codes[code]!)),
    h('p', {}, CLASS[classOf(code)].explain),
    causes.length > 0 && h('p', {}, DIAGNOSIS.mostly),
    h(
      'ul',
      { class: 'ways' },
      causes.slice(0, MOST_CAUSES).flatMap(({ cause }) => {
        const label = labels.causes[cause];
        return label
          ? [h('li', {}, h('a', { href: link(causeLink(cause)) }, label.name), h('span', { class: 'soft' }, ` ${VERB[label.verb].verb}`))]
          : [];
      }),
    ),
    remarks.map((remark) => remark !== 'bare-code' && h('p', { class: 'soft' }, DIAGNOSIS.remark[remark])),
  );
}

/** The codes of an answer, and who said them. */
function codesLine(codes: readonly (string | null)[], labels: AnswerLabels, link: Link, provider: string | null, main?: string): Node {
  return h(
    'p',
    { class: 'codes' },
    [...new Set(codes)].map((code) =>
      code === null
        ? false
        : labels.codes[code]
          ? h('a', { class: code === main ? 'code main-link' : 'code', 'data-class': classOf(code), href: link(codePath(code)) }, code)
          : h('span', { class: 'code' }, code),
    ),
    provider !== null &&
      labels.providers[provider] !== undefined &&
      h('a', { class: 'provider', href: link(providerPath(provider)) }, labels.providers[provider]),
  );
}

function found(diagnosis: Diagnosis, labels: AnswerLabels, alike: number, asked: boolean, link: Link): Node {
  const { causes, provider, replyCode, enhancedCode } = diagnosis;
  const codes = [replyCode, enhancedCode].filter((code): code is string => code !== null);
  const [best] = causes;
  const label = best && labels.causes[best.cause];
  // A code that means one thing says better what to do than the cause in general; the enhanced one knows best.
  const advice = codes.map((code) => labels.advice[code]).findLast((on) => on?.cause === best?.cause);
  const wire = codes[0] && (isBasic(codes[0]) || isEnhanced(codes[0])) ? classOf(codes[0]) : undefined;
  const isAmongSpam = diagnosis.remarks.includes('among-spam');
  const reply = isAmongSpam ? undefined : replyOf(diagnosis, labels);
  // A known reply that says itself who acts knows better than any page.
  const key = recognised(diagnosis);
  const own = key === undefined ? undefined : labels.departures[key];
  const library = diagnosis.library === null ? undefined : labels.providers[diagnosis.library];
  // The remark says it better than that the server wrote it itself.
  const spoken = diagnosis.remarks.includes('refused-here') ? '' : DIAGNOSIS.hop[diagnosis.hop];
  return h(
    'div',
    { class: 'found', 'data-class': wire },
    codesLine(codes, labels, link, provider, asked ? codes.at(-1) : undefined),
    best &&
      label &&
      h(
        'p',
        { class: 'head' },
        h('a', { class: 'main-link', href: link(causePath(best.cause)) }, label.name),
        h('span', { class: 'soft' }, ` ${confidence(best.confidence)}`),
      ),
    best && label && h('p', {}, label.summary),
    best?.variant !== undefined &&
      label?.variants[best.variant] !== undefined &&
      h('p', {}, `${VARIANT_OF}: `, h('a', { href: link(`${causePath(best.cause)}#variants`) }, label.variants[best.variant]!), '.'),
    best &&
      label &&
      diagnosis.outcome !== 'accepted' &&
      h(
        'p',
        { class: 'act' },
        h('b', {}, `${VERB[verbHere((advice ?? label).verb, own)].verb}. `),
        `${heals(own?.heals ?? label.heals, diagnosis.outcome)}. ${actors(own?.acts ?? (advice ?? label).acts)}`,
      ),
    // A number that somebody asks about has not failed.
    !diagnosis.remarks.includes('bare-code') &&
      DIAGNOSIS.outcome[diagnosis.outcome] !== '' &&
      h('p', { class: 'outcome' }, DIAGNOSIS.outcome[diagnosis.outcome]),
    alike > 1 && h('p', { class: 'soft' }, DIAGNOSIS.alike(alike)),
    h(
      'ul',
      { class: 'ways' },
      codes
        .filter((code) => labels.codes[code])
        .map((code) => {
          const anchor = best && labels.anchors[code]?.[best.cause];
          return h('li', {}, h('a', { href: link(codePath(code) + (anchor ? `#${anchor}` : '')) }, `${code} ${labels.codes[code]}`));
        }),
      reply &&
        h(
          'li',
          {},
          reply.same ? DIAGNOSIS.knownReply : DIAGNOSIS.likeReply,
          h(
            'a',
            { href: link(replyPath(...(reply.key.split('/') as [string, string]))) },
            h('code', {}, quoted(labels.replies[reply.key]!)),
          ),
        ),
    ),
    best && reasons(best, labels),
    (spoken !== '' || diagnosis.command !== null || library !== undefined) &&
      h(
        'p',
        { class: 'soft' },
        `${sentence([spoken, diagnosis.command === null ? '' : DIAGNOSIS.answering(diagnosis.command), library && DIAGNOSIS.printedBy(library)].filter(Boolean).join(', '))}.`,
      ),
    diagnosis.remarks.map((remark) => h('p', { class: 'soft' }, DIAGNOSIS.remark[remark])),
    isAmongSpam && h('p', {}, acceptedGuide(link)),
  );
}

/**
 * The known reply to show: of those that spoke for the first cause, one with the codes of the text before one with
 * others. A reply of another cause would contradict the verdict.
 */
function replyOf(
  { causes, replies, replyCode, enhancedCode }: Diagnosis,
  labels: AnswerLabels,
): { key: string; same: boolean } | undefined {
  const spoke = causes[0]?.because.flatMap((evidence) => (evidence.kind === 'reply' ? [evidence.key] : [])) ?? [];
  const alike = new Map(replies.map(({ key, confidence }) => [key, confidence]));
  const keys = [...alike.keys()].filter((key) => spoke.includes(key));
  const known = [...new Set([...keys, ...spoke])].flatMap((key) => {
    const [basic, enhanced] = codesAtStart(labels.replies[key] ?? '');
    const same = (alike.get(key) ?? 0) >= SAME_REPLY && agree(basic, replyCode) && agree(enhanced, enhancedCode);
    return labels.replies[key] === undefined ? [] : [{ key, same }];
  });
  return known.find(({ same }) => same) ?? known[0];
}

/** A reply less like the text is another, like it. */
const SAME_REPLY = 0.7;

/** Where one of the two has no code, nothing contradicts. */
const agree = (known: string | undefined, said: string | null): boolean => known === undefined || said === null || known === said;

/** A reply cut at a word. */
const quoted = (text: string): string => (text.length <= QUOTED_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', QUOTED_LENGTH))} …`);

/** The codes that a reply begins with. */
const codesAtStart = (text: string): (string | undefined)[] => /^(\d{3})?[ -]?(\d\.\d{1,3}\.\d{1,3})?/.exec(text)?.slice(1) ?? [];

/** What spoke for the first cause. The words themselves are marked in the text below. */
function reasons({ because }: Diagnosis['causes'][number], labels: AnswerLabels): Node | false {
  const said = [
    ...new Set(
      because.map((evidence) => {
        switch (evidence.kind) {
          case 'words':
            return DIAGNOSIS.because.words;
          case 'reply':
            return DIAGNOSIS.because.reply(labels.providers[evidence.key.split('/')[0]!] ?? '');
          case 'provider-code':
            return DIAGNOSIS.because.providerCode(evidence.code, labels.providers[evidence.provider] ?? evidence.provider);
          default:
            return DIAGNOSIS.because.code(evidence.code);
        }
      }),
    ),
  ].slice(0, MOST_REASONS);
  return said.length > 0 && h('p', { class: 'soft' }, `${DIAGNOSIS.why} ${listed(said)}.`);
}

function runnersUp(causes: Diagnosis['causes'], labels: AnswerLabels, link: Link): Node {
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
        const when = label?.not[best!.cause];
        const unless = labels.causes[best!.cause]?.not[cause];
        return h(
          'li',
          {},
          h('a', { href: link(causePath(cause)) }, label?.name ?? cause),
          h('span', { class: 'soft' }, ` ${confidence(value)}`),
          when !== undefined && h('p', { class: 'soft' }, when),
          when === undefined && unless !== undefined && h('p', { class: 'soft' }, `${labels.causes[best!.cause]!.name}: ${unless}`),
        );
      }),
    ),
  );
}

/** Three digits in a text that says nothing else: what their form tells. */
function digits(text: string, labels: AnswerLabels, link: Link): Node[] {
  const codes = [...new Set(text.match(/(?<![\w.])\d{3}(?![\w.]*\d)/g) ?? [])].slice(0, 3);
  return codes.map((code) =>
    labels.codes[code] !== undefined
      ? h('p', {}, h('a', { href: link(codePath(code)) }, `${code} ${labels.codes[code]}`))
      : h(
          'p',
          {},
          `${code}: `,
          isBasic(code) ? `${CLASS[classOf(code)].explain} ${DIAGNOSIS.remark['unknown-code']}` : DIAGNOSIS.remark['outside-grammar'],
        ),
  );
}

const actors = (acts: readonly Actor[]): string =>
  acts[0] === 'nobody' ? 'Nobody has to act.' : `Acts: ${listed(acts.map((who) => ACTOR[who].name))}.`;

/** What passes by waiting, passes for the next mail: one that was given up is not tried again. */
const heals = (kind: Heals, outcome: Outcome): string =>
  kind === 'waiting' && (outcome === 'failed' || outcome === 'expired') ? DIAGNOSIS.sendAgain : sentence(HEALS[kind].short);

const confidence = (value: number): string => DIAGNOSIS.confidence.find(([limit]) => value >= limit)?.[1] ?? '';

/** The answer in one sentence, for a screen reader. */
export function announcement(text: string, answer: One): string {
  const { verdict, causes, replyCode, enhancedCode, notSmtp } = answer.diagnosis;
  if (answer.compared !== undefined) return `${DIAGNOSIS.sideBySide(membersIn(answer.compared, answer.labels))}.`;
  if (verdict === 'not-smtp') return `This is ${DIAGNOSIS.foreign[notSmtp ?? 'other']}.`;
  const codes = [replyCode, enhancedCode].filter(Boolean).join(' ');
  const name = causes[0] && answer.labels.causes[causes[0].cause]?.name;
  const open = openCode(text, answer.diagnosis, answer.labels);
  if (open) return `${codes}: ${answer.labels.codes[open]}.`;
  return codes || name ? `Diagnosis: ${[codes, name].filter(Boolean).join(', ')}.` : DIAGNOSIS.undecided;
}
