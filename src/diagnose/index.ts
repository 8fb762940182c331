/**
 * The diagnosis engine: raw text to replies to causes. Start here. `diagnose.ts` runs the steps, each a module:
 *
 *   fold      undoes quoting, wrapping, markup and odd digits, without moving anything
 *   numbers   which numbers are reply codes
 *   find      joins them to replies, with enhanced codes and words
 *   choose    the failing one among several
 *   context   the command answered, who spoke, what became of the message
 *   provider  who said it
 *   words     normalises to the words that count; the same for replies when the index is built
 *   match     phrases of the lexicon, replies of the index
 *   rank      adds the evidence up to causes, with `priors` for what codes and commands say
 *   leaning   what the words lean to where nothing decides
 *   foreign   what the text is when it is no SMTP error
 *   complaint what somebody tells who has no error text: mail that nobody saw, or mail among spam
 *   question  whether somebody asks about a code and quotes no words of a server
 *
 * `lexicon` is the vocabulary of the causes, `lexicon-other` the same in other languages, `lexicon-foreign` that of other programs.
 * `many` splits a log or an export into records and adds up what they say; `anonymise` makes a text fit to be shared.
 * `build` makes the index at build time, `load` readies it, `literals` finds its marks in a text.
 */
export { anonymise, type Known } from './anonymise.ts';
export { buildIndex, type IndexData, type IndexInput } from './build.ts';
export { diagnose } from './diagnose.ts';
export { loadIndex, type LoadedIndex } from './load.ts';
export { manyReader, recordsOf, summarise, type Group, type Summary } from './many.ts';
export type * from './types.ts';
