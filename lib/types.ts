/**
 * The nouns of Clauselight, in the order in which data flows through them:
 * PageReading -> SegmentedPolicy -> TaggedClause -> PolicyAnalysis. Types only, no code.
 *
 * All offsets count UTF-16 code units, as JavaScript strings do.
 */
import type { CategoryId } from './taxonomy/categories.ts';
import type { PracticeId, TopicId, Valence } from './taxonomy/practices.ts';

/** A hyperlink inside a piece of text. */
export interface TextLink {
  /** Offsets into the text of the block or clause that holds the link; `text.slice(start, end)` is what a reader clicks. */
  start: number;
  end: number;
  /** The address as the page has it, resolved against the page's address where that was possible. */
  href: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** One block of policy text, in reading order. A bold run-in head is a `heading` block of its own, followed by its paragraph. */
export interface Block {
  kind: BlockKind;
  /** 1 to 6 for a heading (6 for a run-in head), nesting depth from 1 for a list item, 0 otherwise. */
  level: number;
  /** Never empty. White space is collapsed to single spaces and trimmed; the cells of a table row are parted by one tab. */
  text: string;
  /** In order, not overlapping. */
  links: TextLink[];
  /** Column titles for a table row, in order; empty for every other kind, and for a table without a header row. */
  columns: string[];
}

/** What the content script thinks of the page. */
export interface PolicyDetection {
  isPolicy: boolean;
  /** Probability-like figure, 0 to 1; `isPolicy` is `score >= 0.5`. */
  score: number;
  /** Plain-English reasons for this verdict, strongest first, e.g. "The title names a privacy policy". */
  reasons: string[];
}

/** A link that leads to the site's privacy policy, or so it seems. */
export interface PolicyLink {
  /** What the link says; never empty. */
  label: string;
  /** Absolute http(s) address. */
  href: string;
  /** Higher is likelier; only the order matters. */
  score: number;
}

/** The policy text of a page, as the content script hands it over. Plain JSON. */
export interface PolicyDocument {
  /** The page's address, or a file's path on the command line. */
  url: string;
  /** The policy's own title; never empty (falls back to the host). */
  title: string;
  /** BCP 47 tag, `und` where it is not known. */
  language: string;
  blocks: Block[];
  policy: PolicyDetection;
  /** Share of the page's visible policy-like text that `blocks` hold, 0 to 1. */
  coverage: number;
  /** Headings or first words of the larger parts that were left out; at most 20, each at most 120 characters. */
  leftOut: string[];
}

/** All that one look at a page gives: what the page script returns to the popup. */
export interface PageReading {
  document: PolicyDocument;
  /** Likeliest first, at most 8, none of them the page itself. */
  policyLinks: PolicyLink[];
}

export type ClauseKind = 'sentence' | 'list-item' | 'table-row';

/** The unit of evidence: one sentence, list item or table row of a policy. Headings are not clauses. */
export interface Clause {
  /** `c1`, `c2` ... in reading order. */
  id: string;
  kind: ClauseKind;
  /** The nearest heading above, '' where there is none. */
  heading: string;
  /** For a list item: the sentence that introduces the list ("We do not:"), '' elsewhere. For a table row: its column titles. */
  leadIn: string;
  /** Exactly `policyText.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  /** Index of the block that the clause comes from. */
  block: number;
  /** Offsets into this clause's `text`. */
  links: TextLink[];
}

export interface SegmentedPolicy {
  /** The blocks' texts joined by blank lines. Clauses and the gaps between them (headings, white space) rejoin to it exactly. */
  text: string;
  clauses: Clause[];
}

/** How the policy stands to a practice's statement: it does so, may, does so and leaves a choice, or denies it. */
export type Stance = 'does' | 'may' | 'choice' | 'does-not';

export interface CategoryScore {
  id: CategoryId;
  /** Probability, 0 to 1. */
  score: number;
  /** True where the score reaches the category's threshold. */
  assigned: boolean;
}

/** A practice found in a clause; practices below their threshold are not listed. */
export interface PracticeTag {
  id: PracticeId;
  stance: Stance;
  /** Probability, 0 to 1. */
  score: number;
}

export interface TaggedClause extends Clause {
  /** All categories, best first. */
  categories: CategoryScore[];
  /** Best first. */
  practices: PracticeTag[];
}

/** One practice found in the policy, with its evidence. */
export interface Highlight {
  topic: TopicId;
  practice: PracticeId;
  stance: Stance;
  /** Ready to read, third person, present, stance included: "May share data with ...". */
  statement: string;
  /** How it bears on the reader, the stance taken into account (not selling is good). */
  valence: Valence;
  /** Score of the best clause, 0 to 1. */
  score: number;
  /** Ids, clearest clause first; never empty. */
  clauses: string[];
}

export type OptOutKind = 'link' | 'email' | 'setting' | 'browser' | 'phone' | 'post';
export type OptOutCover =
  | 'marketing'
  | 'advertising'
  | 'cookies'
  | 'sale-or-sharing'
  | 'account'
  | 'ai-training'
  | 'other';

/** A means by which a reader can refuse something. */
export interface OptOut {
  kind: OptOutKind;
  /** What can be refused; never empty. */
  covers: OptOutCover[];
  /** A few words for the button's row, e.g. the link's text. */
  label: string;
  /** The address as the page has it (an e-mail address without `mailto:`, a guarded one as it is written), or null for an instruction. */
  target: string | null;
  /** Clause id. */
  clause: string;
}

export type DataTypeId =
  | 'financial'
  | 'health'
  | 'contact'
  | 'location'
  | 'demographic'
  | 'personal-identifier'
  | 'user-online-activities'
  | 'user-profile'
  | 'social-media-data'
  | 'ip-address-and-device-ids'
  | 'cookies-and-tracking-elements'
  | 'computer-information'
  | 'survey-data'
  | 'biometric'
  | 'content';

export type FrameworkId =
  | 'GDPR'
  | 'UK-GDPR'
  | 'CCPA'
  | 'CPRA'
  | 'other-US-state'
  | 'COPPA'
  | 'LGPD'
  | 'PIPEDA'
  | 'DPF'
  | 'privacy-shield'
  | 'SCC'
  | 'CalOPPA'
  | 'Shine-the-Light'
  | 'other';

/** After the values of "Purpose" in OPP-115, without "Other" and "Unspecified". */
export type PurposeId =
  | 'basic-service-feature'
  | 'additional-service-feature'
  | 'service-operation-and-security'
  | 'personalization-customization'
  | 'analytics-research'
  | 'advertising'
  | 'marketing'
  | 'legal-requirement'
  | 'merger-acquisition';

/** Kinds of companies and people that receive data, or collect them on the service's pages. */
export type ThirdPartyKindId =
  | 'service-providers'
  | 'affiliates'
  | 'advertisers'
  | 'analytics-providers'
  | 'payment-processors'
  | 'social-networks'
  | 'business-partners'
  | 'authorities'
  | 'buyers'
  | 'credit-agencies'
  | 'data-brokers'
  | 'professional-advisers'
  | 'other-users'
  | 'public';

export interface RetentionFact {
  /** ISO 8601 duration, `as-needed` or `indefinite`. */
  period: string;
  /** What is kept, in the clause's own few words; '' where it does not say. */
  what: string;
  /** Clause id. */
  clause: string;
}

export interface ContactFact {
  kind: 'email' | 'post' | 'phone' | 'form';
  value: string;
  role: 'privacy' | 'dpo' | 'representative' | 'general';
  /** Clause id. */
  clause: string;
}

/** Facts read off the clauses; `clauses` are ids in reading order, never empty. */
export interface PolicyFacts {
  dataTypes: { id: DataTypeId; clauses: string[] }[];
  /** What data are used or shared for. */
  purposes: { id: PurposeId; clauses: string[] }[];
  /** To whom data go, by kind. */
  thirdPartyKinds: { id: ThirdPartyKindId; clauses: string[] }[];
  /** To whom data go, by name. */
  thirdParties: { name: string; clauses: string[] }[];
  retention: RetentionFact[];
  contacts: ContactFact[];
  frameworks: { id: FrameworkId; clause: string }[];
  /** Years, or null where none is stated. */
  minimumAge: number | null;
}

/** Everything that the popup, the library and the command line show of a policy. Plain JSON. */
export interface PolicyAnalysis {
  url: string;
  title: string;
  language: string;
  /** YYYY-MM-DD, YYYY-MM where no day is given, or null. */
  lastUpdated: string | null;
  policy: PolicyDetection;
  coverage: number;
  leftOut: string[];
  /** Words of `text`. */
  words: number;
  /** Whole minutes at 238 words a minute, at least 1 (Brysbaert 2019, silent reading of English non-fiction). */
  readingMinutes: number;
  text: string;
  clauses: TaggedClause[];
  /**
   * One entry a practice found, best evidence first. Opposites may stand beside each other: a policy that does not sell has sharing.no-sale with
   * `does` and, mostly, sharing.sells with `does-not`. sharing.sells with `does` beside it only where a clause says so plainly.
   * Empty for a policy that is not in English: the classifier reads nothing else.
   */
  highlights: Highlight[];
  facts: PolicyFacts;
  optOuts: OptOut[];
}
