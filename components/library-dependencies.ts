/** What the library needs of the world, as functions, so that its tests need no browser. */
import type { PolicyRow } from '../lib/store/database.ts';
import type { StoreFailureReason } from '../lib/store/store-failure.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import type { ClassifierFigures } from './popup-dependencies.ts';

export interface LibraryFailure {
  outcome: 'failed';
  reason: StoreFailureReason;
  details: string;
}

export type LibraryList = { outcome: 'listed'; rows: PolicyRow[]; unreadable: number } | LibraryFailure;

export type LibraryEntryOutcome =
  | { outcome: 'found'; row: PolicyRow; analysis: PolicyAnalysis }
  | { outcome: 'missing' }
  | { outcome: 'unreadable' }
  | LibraryFailure;

export type LibraryDeletion =
  /** `restore` brings the entry back; it answers null, or why that failed. */
  { outcome: 'deleted'; restore(): Promise<LibraryFailure | null> } | { outcome: 'missing' } | LibraryFailure;

export interface LibraryDependencies {
  /** Tells the list now and after every change; gives a function that stops it. */
  watchList(onList: (list: LibraryList) => void, onSurprise: (error: unknown) => void): () => void;
  openEntry(id: number): Promise<LibraryEntryOutcome>;
  deleteEntry(id: number): Promise<LibraryDeletion>;
  /** Opens an http(s), mailto or tel address. */
  openAddress(address: string): void;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Measured figures of the classifier, or null where none were bundled. */
  figures: ClassifierFigures | null;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
}
