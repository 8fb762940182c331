/** What a diagnosis is. Ids and places in the text only: the page that shows it has the sentences. */

/** Whether the text is an SMTP error, something else, or says too little. */
export type Verdict = 'smtp' | 'not-smtp' | 'undecided';

/** What a text is that is no SMTP error. `accepted`: mail that was taken, and nothing refused. */
export type Foreign =
  | 'accepted'
  | 'http'
  | 'ftp'
  | 'imap'
  | 'pop3'
  | 'sip'
  | 'database'
  | 'shell'
  | 'ssh'
  | 'chat'
  | 'news'
  | 'socket'
  | 'tls'
  | 'dns'
  | 'headers'
  | 'report'
  | 'configuration'
  | 'other';

/** What became of the message, as far as the text tells. `delayed`: not failed, the queue goes on trying. */
export type Outcome = 'delayed' | 'failed' | 'expired' | 'accepted' | 'unknown';

/** Who spoke: the far server, the reader's own server or queue, or the program that submitted the mail. */
export type Hop = 'remote' | 'own' | 'client' | 'unknown';

export type SpanKind =
  | 'reply-code'
  | 'enhanced-code'
  /** A code of the queue's own, whose detail is a placeholder: `dsn=4.0.0`, `Status: 5.0.0`. */
  | 'queue-status'
  /** A code of another reply than the failing one. */
  | 'other-code'
  | 'command'
  | 'host'
  /** A provider's own token: `TSS04`, `S3140`. */
  | 'token'
  /** Words that only one provider's replies have. */
  | 'mark'
  /** Words that gave the cause away. */
  | 'words'
  /** Words that show what the text is when it is no SMTP error. */
  | 'foreign';

/** A piece of the text, `[start, end)` in UTF-16 units as `String.slice` counts. */
export interface Place {
  start: number;
  end: number;
}

export interface Span extends Place {
  kind: SpanKind;
  /** The normalised value: `550`, `5.7.1`, a provider's id, a cause's id, a command. */
  value: string;
}

/** A reply of the index that the text resembles. */
export interface MatchedReply {
  /** `gmail/spf-hard-fail` */
  key: string;
  /** 0 to 1. */
  confidence: number;
}

export interface RankedCause {
  cause: string;
  /** 0 to 1; those of all causes, the ones not listed included, add up to at most 1. */
  confidence: number;
  /** What spoke for it, strongest first. */
  because: Evidence[];
  /** The cause's variant, where the text tells. */
  variant?: string;
}

export type Evidence =
  | { kind: 'words'; start: number; end: number }
  | { kind: 'reply'; key: string }
  | { kind: 'reply-code' | 'enhanced-code'; code: string }
  | { kind: 'provider-code'; provider: string; code: string };

/** What the reader should be told beside the verdict. */
export type Remark =
  /** Basic and enhanced code are of different classes. */
  | 'class-mismatch'
  /** A status of the queue's own was left aside: its detail is a placeholder. */
  | 'queue-status'
  /** A 5xx reply, yet the queue goes on trying (as Postfix does after a 5xx greeting). */
  | 'deferred-permanent'
  /** A 4xx reply, yet the queue gave up. */
  | 'failed-temporary'
  /** The number stands where a reply code stands, but SMTP's grammar has none like it. */
  | 'outside-grammar'
  /** The number stands where a reply code stands, but no specification and no known reply has it. */
  | 'unknown-code'
  /** The text carries several failing replies. */
  | 'several-replies'
  /** The reply shown only follows from an earlier refusal, whose words the text has and whose code it lost. */
  | 'consequence'
  /** Only a code and no words: the causes are the usual ones of that code. */
  | 'bare-code'
  /** The provider means something else by this enhanced code than the registry. */
  | 'vendor-code'
  /** The log is that of the server that refused: somebody else's message, on its way in. */
  | 'refused-here'
  /** Somebody tells that mail does not arrive, and has no error text. */
  | 'no-error-text'
  /** Somebody tells that mail was taken and put among spam. */
  | 'among-spam'
  /** The text was longer than what is read. */
  | 'truncated';

export interface Diagnosis {
  verdict: Verdict;
  /** What it is instead, with verdict `not-smtp`. */
  notSmtp?: Foreign;
  outcome: Outcome;
  replyCode: string | null;
  enhancedCode: string | null;
  /** Who spoke. */
  provider: string | null;
  /** The client library that printed it. */
  library: string | null;
  /** The command that was answered: `RCPT`, `end of data`. */
  command: string | null;
  hop: Hop;
  /** In order, without overlap, inside the text. */
  spans: Span[];
  /** Best first. */
  replies: MatchedReply[];
  /** Best first. With verdict `undecided` at most one, a guess that nothing in the text gives a reason for. */
  causes: RankedCause[];
  remarks: Remark[];
}
