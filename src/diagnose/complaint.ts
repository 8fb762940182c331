/** Tells what somebody says who has no error text yet: mail does not arrive, or lands among spam. */

/** What no server says of a person. */
const COMPLAINT =
  /\b(?:e-?mails?|mails?|messages?|newsletters?|nothing)\b.{0,40}\b(?:not|never|no longer|isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|won'?t)\b.{0,20}\b(?:arriv|deliver|receiv|reach|com(?:e|ing)\b|show)|\b(?:not|never|didn'?t|doesn'?t|don'?t|no)\b.{0,25}\b(?:receiv\w*|get|getting|got)\b.{0,25}\b(?:e-?mails?|mails?|messages?)\b|^(?:did not|didn'?t|not|no e-?mails?) receiv\w*$|\bkommt?\b.{0,20}\bnicht an\b|\bnicht angekommen\b|\bno (?:me )?llegan?\b|\bn'arrivent? pas\b/i;
/** Mail that was taken and sorted out: it names its cause. */
const AMONG_SPAM =
  /\b(?:going|goes|go|went|lands?|landing|landed|ends? up|ending up|put|puts|moved?|sent|delivered|filed)\b.{0,30}\b(?:(?:in)?to|in) (?:the |my |their |his |her )?(?:spam|junk)\b(?! (?:trap|assassin|haus|cop))|\b(?:spam|junk) (?:folder|box|ordner|mappe)\b|\bspam-?ordner\b|\b(?:caixa|pasta) de spam\b|\blixo eletr[oô]nico\b|\b(?:landen|landet) im spam\b|\b(?:dans|en|nella?|na) (?:les? |el |la |carpeta de |posta )?(?:spam|ind[ée]sirables|correo no deseado|indesiderata)\b|(?:в|у) (?:папку )?спам|垃圾(?:箱|郵件匣|邮件箱|文件夹)|迷惑メールフォルダ/i;
/** Longer, or with what stands in an error text, it is none. Units: UTF-16. */
const MAX_COMPLAINT = 160;
const ERROR_SIGNS = /[:<>@"{}\[\]]|\d{3}/;
/** What names the cause all the same. */
const NAMES_CAUSE = /\b(?:full\b|quota\b|too (?:big|large)\b|gr[ea]y-?list|black-?list|block-?list|spf|dkim|dmarc|ptr|reverse dns)/i;
/** How a server begins a sentence of the same words. */
const SERVER_SAYS =
  /^\W*(?:sorry\W|(?:this|the|that|your|e-?mail|mail)? ?(?:domain|host|user|recipient|mailbox|account|address|system|server|site|message|messages to)\b)|\b(?:permitted|allowed|accepted|authori[sz]ed|permanent|refused|rejected|returned)\b/i;

/** What a text complains of that has no error text: mail that nobody saw, or mail among spam. @param text folded */
export function complaintIn(text: string): 'unseen' | 'spam' | undefined {
  if (text.length > MAX_COMPLAINT || ERROR_SIGNS.test(text) || NAMES_CAUSE.test(text) || SERVER_SAYS.test(text)) return undefined;
  if (AMONG_SPAM.test(text)) return 'spam';
  return COMPLAINT.test(text) ? 'unseen' : undefined;
}
