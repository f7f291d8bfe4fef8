/** What the library needs of the world, as functions, so that its tests need no browser. Each expected failure is a named value. */
import type { ImportDone } from '../../lib/store/apply-import.ts';
import type { PolicyRow, VersionRow } from '../../lib/store/database.ts';
import type { ExportedFile, ExportOptions } from '../../lib/store/export-library.ts';
import type { Mended } from '../../lib/store/mend-library.ts';
import type { NotedOutcome } from '../../lib/store/notes.ts';
import type { PersistOutcome, StorageRoom } from '../../lib/store/persist-storage.ts';
import type { ImportOptions, ImportPlan, ImportProblem } from '../../lib/store/plan-import.ts';
import type { SearchOptions, SearchOutcome } from '../../lib/store/search-library.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import type { FoundVersion, FoundVersions } from '../../lib/store/summaries.ts';
import type { ConnectionState } from '../../lib/store/watch-connection.ts';
import type { ClassifierFigures } from '../popup-dependencies.ts';
import type { VendorsOutcome } from '../standing/known-vendors.ts';
import type { SectorKeeper } from '../standing/standing-hook.ts';
import type { FileDependencies } from './file-dependencies.ts';

export type LibraryList = { outcome: 'listed'; rows: PolicyRow[]; unreadable: number } | StoreFailure;

/** A deletion that can be taken back. `gone`: another page has cleared it away for good. */
export interface Undoable {
  /** What was deleted, for the reader: "example.com: Privacy Policy". */
  title: string;
  restore(): Promise<{ outcome: 'restored' } | { outcome: 'gone' } | StoreFailure>;
  /** Called when the reader no longer wants to take it back. */
  forget(): Promise<unknown>;
}

export type LibraryDeletion = { outcome: 'deleted'; undoable: Undoable } | { outcome: 'missing' } | StoreFailure;

/** Tells something now and after every change; gives a function that stops it. */
type Watch<Value> = (onValue: (value: Value) => void, onSurprise: (error: unknown) => void) => () => void;

/** Where the reader is, as the part of the page's address behind `#`, so that a reload and the browser's Back keep it. */
export interface PlaceKeeper {
  read(): string;
  write(place: string): void;
  /** Told when the browser goes back or forth; gives a function that stops it. */
  watch(onPlace: () => void): () => void;
}

/** Words that were typed and are not yet surely stored. Kept at once and without waiting, since a page may be closed between two letters. */
export interface DraftKeeper {
  read(policyId: number): string | null;
  /** Null when the words are stored. */
  write(policyId: number, notes: string | null): void;
}

export interface LibraryDependencies {
  watchList: Watch<LibraryList>;
  /** Tells a policy's row and its versions, latest first. */
  watchPolicy(policyId: number, ...told: Parameters<Watch<FoundVersions | StoreFailure>>): () => void;
  openVersion(versionId: number): Promise<FoundVersion | StoreFailure>;
  search(query: string, options: SearchOptions): Promise<SearchOutcome | StoreFailure>;

  setNotes(policyId: number, notes: string): Promise<NotedOutcome<string> | StoreFailure>;
  setTags(policyId: number, tags: readonly string[]): Promise<NotedOutcome<string[]> | StoreFailure>;
  drafts: DraftKeeper;

  deletePolicy(row: PolicyRow): Promise<LibraryDeletion>;
  deleteVersion(version: VersionRow, site: string): Promise<LibraryDeletion>;
  deleteAll(): Promise<LibraryDeletion>;
  /** A deletion of everything that this tab has not yet done with, as after a reload. */
  findDeletedAll(): Undoable | null;

  exportAll(options: ExportOptions): Promise<ExportedFile | { outcome: 'stopped' } | StoreFailure>;
  exportPolicy(
    policyId: number,
  ): Promise<ExportedFile | { outcome: 'missing' } | { outcome: 'unreadable' } | StoreFailure>;
  planImport(file: Blob, options: ImportOptions): Promise<ImportPlan | ImportProblem>;
  applyImport(plan: ImportPlan, options: ImportOptions): Promise<ImportDone | ImportProblem>;
  /** Hands a file to the reader, as a download with that name. */
  offerFile(file: Blob, name: string): void;

  /** Builds damaged rows anew, and sets aside what cannot be. */
  mend(): Promise<Mended | StoreFailure>;
  /** How many damaged rows were set aside. */
  countSetAside(): Promise<{ outcome: 'counted'; rows: number } | StoreFailure>;
  exportSetAside(): Promise<{ outcome: 'exported'; file: Blob; rows: number } | StoreFailure>;
  deleteSetAside(): Promise<{ outcome: 'deleted' } | StoreFailure>;

  /** Whether the browser has promised already not to clear the library away; asks nobody. */
  isPersisted(): Promise<boolean>;
  /** Asks the browser, which may ask the reader; remembers that it was asked. */
  askToPersist(): Promise<PersistOutcome>;
  /** Whether the reader has asked the browser once, or has put that off. */
  wasPersistOffered(): boolean;
  putOffPersist(): void;
  measureRoom(): Promise<StorageRoom>;
  watchConnection(onState: (state: ConnectionState) => void): () => void;

  /** Gives what is known of vendors and websites; the same answer however often it is asked. */
  loadVendors(): Promise<VendorsOutcome>;
  sectorChoice: SectorKeeper;
  /** Reads, analyses and saves files and pasted texts. */
  files: FileDependencies;
  place: PlaceKeeper;
  /** Opens an http(s), mailto or tel address. */
  openAddress(address: string): void;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Loads the page anew. */
  reload(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Measured figures of the classifier, or null where none were bundled. */
  figures: ClassifierFigures | null;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
}
