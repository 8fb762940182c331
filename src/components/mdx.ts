/**
 * The maps handed to every `<Content />`. A body is rendered once for each slot of its page; a map shows the parts of
 * that slot and leaves out the others.
 */
import type { PartName } from '../model/schemas.ts';
import A from './A.astro';
import AfterFixes from './AfterFixes.astro';
import Avoid from './Avoid.astro';
import BeforeFixes from './BeforeFixes.astro';
import Cause from './Cause.astro';
import Fix from './Fix.astro';
import Nothing from './Nothing.astro';
import Opening from './Opening.astro';
import Pre from './Pre.astro';
import Reply from './ReplyQuote.astro';
import Section from './Section.astro';
import Spec from './Spec.astro';

const shown = { Opening, Cause, Fix, Avoid, Section };

/** The map of one slot. */
export const slot = (name: PartName) => ({
  a: A,
  pre: Pre,
  Spec,
  Reply,
  ...Object.fromEntries(Object.keys(shown).map((part) => [part, Nothing])),
  [name]: shown[name],
});

/** The sections of a cause's page fall into two slots. */
export const beforeFixes = { ...slot('Section'), Section: BeforeFixes };
export const afterFixes = { ...slot('Section'), Section: AfterFixes };
