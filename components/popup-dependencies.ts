/** What the popup needs of the world, as functions, so that its tests need no browser. Each expected failure is a named value. */
import type { Quote, QuoteMatch } from '../lib/extract/anchor-quote.ts';
import type { ConnectionState } from '../lib/store/watch-connection.ts';
import type { PageReading, PolicyAnalysis, PolicyDocument } from '../lib/types.ts';
import type { ColumnRef } from './comparison/column-ref.ts';
import type { StandingDependencies } from './standing/standing-hook.ts';

/** Why the browser lets no extension read the page. */
export type UnreadableReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'view-source' | 'no-access';

export type ReadOutcome =
  | { outcome: 'read'; reading: PageReading }
  | { outcome: 'cannot-read'; reason: UnreadableReason }
  /** The tab was closed or went elsewhere while it was read. */
  | { outcome: 'page-gone' }
  | { outcome: 'script-failed'; details: string }
  | { outcome: 'timeout'; seconds: number };

export type AnalyseOutcome =
  | { outcome: 'analysed'; analysis: PolicyAnalysis }
  | { outcome: 'model-failed'; details: string };

export type ShowOutcome =
  /** `approximate`: the page changed since, and this is what has become of the clause. `folded`: what was scrolled to is what shows next to it. */
  | { outcome: 'shown'; match: QuoteMatch; folded: boolean }
  /** The page no longer holds the clause as it was read. */
  | { outcome: 'not-found' }
  /** The page was reloaded, closed or left since it was read. */
  | { outcome: 'page-gone' }
  | { outcome: 'failed'; details: string };

/** What is saved of the address; times are in milliseconds since 1970. */
export type SavedState =
  | { outcome: 'not-saved' }
  /** This very text is saved. */
  | { outcome: 'same'; savedAt: number }
  /** Another text is, this the latest of them. */
  | { outcome: 'changed'; policyId: number; versionId: number; savedAt: number };

export type SaveOutcome =
  | { outcome: 'added' | 'version-added' | 'already-saved'; policyId: number; versionId: number; savedAt: number }
  | { outcome: 'failed'; sentence: string; details: string };

export interface PopupDependencies extends StandingDependencies {
  /** Reads the page of the active tab. */
  readPage(): Promise<ReadOutcome>;
  /** Analyses what was read; may hold up the page for some tens of milliseconds, but not before it was painted. */
  analyse(document: PolicyDocument): Promise<AnalyseOutcome>;
  /** Highlights the quotes in the page that was read and scrolls to number `current` (from 0). */
  showClauses(quotes: readonly Quote[], current: number): Promise<ShowOutcome>;
  /** Tells when the prose of the page has changed since it was read last and has come to rest; gives a function that stops it. */
  watchPage(onChange: () => void): () => void;
  /** What is saved of this address. */
  findSaved(analysis: PolicyAnalysis): Promise<SavedState>;
  save(analysis: PolicyAnalysis): Promise<SaveOutcome>;
  /** Tells when another page, older or newer than this one, stands in the way of saving; gives a function that stops it. */
  watchConnection(onState: (state: ConnectionState) => void): () => void;
  /** Loads the popup anew. */
  reload(): void;
  openLibrary(): void;
  /** Opens the library where it reads files and pasted texts, with the tab's address filled in. */
  openFileReader(): void;
  /** Opens the library where it tells what changed from one version of a policy to another. */
  openChanges(policyId: number, before: number, after: number): void;
  /** Opens the library's comparison with these columns. */
  openComparison(columns: readonly ColumnRef[]): void;
  /** Opens an http(s), mailto or tel address. */
  openAddress(address: string): void;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Measured figures of the classifier, or null where none were bundled. */
  figures: ClassifierFigures | null;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
}

/** How good the classifier was when it was measured; shares are 0 to 1. */
export interface ClassifierFigures {
  /** Macro F1 of the ten OPP-115 categories, on paragraphs of websites that it had not learned from. */
  categoryMacroF1: number;
  /** Share of quotes of held-out services for which its first guess was right. */
  firstGuessRight: number;
  /** Whole policies that a careful reader had read; the classifier was adjusted on these, so that it does less well elsewhere. */
  readPolicies: {
    count: number;
    /** Of the statements that it made, the share that the reader had found too. */
    precision: number;
    /** Of the statements that the reader had found, the share that it made. */
    recall: number;
  };
}
