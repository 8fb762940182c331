/** What the package knows besides the engine: the index, and what to say of codes and causes. Written at build time. */
import type { IndexData } from '../diagnose/build.ts';

export interface CodeInfo {
  code: string;
  name: string;
  /** `temporary`, `permanent`, ... */
  class: string;
  description: string;
  /** The word of advice, where the page has one. */
  verb?: string | undefined;
  /** Ids of the causes its page speaks of, in its order. */
  causes: string[];
  /** Codes of the other kind that come with it, the most frequent first. */
  seenWith: string[];
  url: string;
}

export interface CauseInfo {
  id: string;
  name: string;
  summary: string;
  /** Who can end it; `nobody` where it ends by itself. */
  acts: string[];
  heals: 'waiting' | 'action' | 'never';
  retry: 'queue' | 'app' | 'none';
  resend: 'safe' | 'duplicates' | 'useless';
  verb: string;
  url: string;
}

export interface Data {
  /** Address of the site whose knowledge this is. */
  site: string;
  index: IndexData;
  codes: Record<string, CodeInfo>;
  causes: Record<string, CauseInfo>;
  /** Names of providers. */
  providers: Record<string, string>;
  /** Words for the keys above. */
  words: {
    class: Record<string, string>;
    heals: Record<string, string>;
    acts: Record<string, string>;
    verb: Record<string, string>;
    resend: Record<string, string>;
    outcome: Record<string, string>;
    foreign: Record<string, string>;
    remark: Record<string, string>;
  };
}
