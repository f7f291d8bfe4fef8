/**
 * The database of saved summaries: two tables, so that lists load light rows and never whole policies.
 *
 * Every change of the schema is a new `version(n).stores(...)` below the older ones, with an `.upgrade()` where rows change their shape, and a sample row of
 * the version before it in the tests. Older versions are never edited: they are what is on people's disks.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { PolicyAnalysis } from '../types.ts';

/** What a list shows of a saved policy. */
export interface SummaryRow {
  id: number;
  /** The page's address without its fragment. */
  address: string;
  /** Names the policy's text; see `fingerprintText`. Unique together with the address. */
  fingerprint: string;
  /** Host without `www.`, for lists and search. */
  site: string;
  title: string;
  /** YYYY-MM-DD, YYYY-MM, or null. */
  lastUpdated: string | null;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Words of the policy's text. */
  words: number;
}

/** The whole analysis of the summary with the same id. */
export interface AnalysisRow {
  id: number;
  analysis: PolicyAnalysis;
}

export type ClauselightDatabase = Dexie & {
  summaries: EntityTable<SummaryRow, 'id'>;
  analyses: EntityTable<AnalysisRow, 'id'>;
};

/** Where a database lives; tests pass one of their own. */
export interface DatabaseSurroundings {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

export const databaseName = 'clauselight';

/**
 * Gives the database, which opens at its first use. Takes the IndexedDB to keep it in; by default the browser's own.
 * Opening fails where the browser keeps no data (some private windows); the functions of this folder then answer `unavailable`.
 */
export function openDatabase(surroundings?: DatabaseSurroundings): ClauselightDatabase {
  const database = new Dexie(databaseName, surroundings) as ClauselightDatabase;
  database.version(1).stores({
    summaries: '++id, &[address+fingerprint], savedAt',
    analyses: 'id',
  });
  return database;
}
