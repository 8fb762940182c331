/** Tells what somebody says who has no error text yet: mail does not arrive, or lands among spam. */

/** What no server says of a person. */
const COMPLAINT =
  /\b(?:e-?mails?|mails?|messages?|newsletters?|nothing)\b.{0,40}\b(?:not|never|no longer|isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|won'?t)\b.{0,20}\b(?:arriv|deliver|receiv|reach|com(?:e|ing)\b|show)|\b(?:not|never|didn'?t|doesn'?t|don'?t|no)\b.{0,25}\b(?:receiv\w*|get|getting|got)\b.{0,25}\b(?:e-?mails?|mails?|messages?)\b|^(?:did not|didn'?t|not|no e-?mails?) receiv\w*$|\b(?:going|goes|go|lands?|landing) (?:in)?to (?:the )?(?:spam|junk)|\bkommt?\b.{0,20}\bnicht an\b|\bnicht angekommen\b|\blande[nt] im spam\b|\bno (?:me )?llegan?\b|\bn'arrivent? pas\b/i;
/** Longer, or with what stands in an error text, it is none. Units: UTF-16. */
const MAX_COMPLAINT = 160;
const ERROR_SIGNS = /[:<>@"{}\[\]]|\d{3}/;
/** What names the cause all the same. */
const NAMES_CAUSE = /\b(?:gr[ea]y-?list|black-?list|block-?list|spf|dkim|dmarc|ptr|reverse dns)/i;
/** How a server begins a sentence of the same words. */
const SERVER_SAYS =
  /^\W*(?:sorry\W|(?:this|the|that|your|e-?mail|mail)? ?(?:domain|host|user|recipient|mailbox|account|address|system|server|site|message|messages to)\b)|\b(?:permitted|allowed|accepted|authori[sz]ed|permanent|refused|rejected|returned)\b/i;

/** Whether a text only complains. @param text folded */
export const isComplaint = (text: string): boolean =>
  text.length <= MAX_COMPLAINT && COMPLAINT.test(text) && !ERROR_SIGNS.test(text) && !NAMES_CAUSE.test(text) && !SERVER_SAYS.test(text);
