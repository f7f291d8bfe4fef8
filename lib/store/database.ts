/**
 * The database of saved policies. Lists load light rows only: a policy is one row, each of its saved texts another, and whole analyses and the lines
 * for search lie beside them under the version's id.
 *
 * Every change of the schema is a new `version(n).stores(...)` below the older ones, with an `.upgrade()` where rows change their shape, and a sample row of
 * the version before it in the tests. Older versions are never edited: they are what is on people's disks.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { FrameworkId, PolicyAnalysis, Stance } from '../types.ts';
import { upgradeToVersion2 } from './upgrade-to-version-2.ts';

/** A practice found in a policy, with its stance, e.g. `sharing.sells:does`: one short string, since a list of thousands holds many. */
export type PracticeMark = `${PracticeId}:${Stance}`;

/** What a list can say of a text without loading its analysis. */
export interface Glance {
  /** One for each highlight, best evidence first. */
  practices: PracticeMark[];
  /** Number of opt-outs. */
  optOuts: number;
  /** Number of third parties that are named. */
  thirdParties: number;
  frameworks: FrameworkId[];
  /** BCP 47 tag, `und` where it is not known. */
  language: string;
  /** Share of the page that was read, 0 to 1. */
  coverage: number;
}

/** A saved policy as lists show it: one for each address, however often its text has changed. */
export interface PolicyRow {
  id: number;
  /** The page's address without its fragment. Unique. */
  address: string;
  /** Host without `www.`, for lists and search. */
  site: string;
  /** Of the latest version, as are `lastUpdated`, `words`, `savedAt` and `glance`. */
  title: string;
  /** The reader's own words, '' where there are none. */
  notes: string;
  /** The reader's own, in the order in which they were given, none of them twice. */
  tags: string[];
  /** When the address was first saved, in milliseconds since 1970. */
  createdAt: number;
  /** When the latest version was saved, in milliseconds since 1970. */
  savedAt: number;
  /** How many versions are saved; at least 1. */
  versions: number;
  /** Id of the latest version. */
  latest: number;
  /** When the version before the latest was saved: the text has changed since. Null where there is but one. */
  changedSince: number | null;
  /** YYYY-MM-DD, YYYY-MM, or null. */
  lastUpdated: string | null;
  /** Words of the policy's text. */
  words: number;
  glance: Glance;
}

/** One saved text of a policy. */
export interface VersionRow {
  id: number;
  policyId: number;
  /** Names the text; see `fingerprintText`. Unique among the versions of a policy. */
  fingerprint: string;
  title: string;
  /** YYYY-MM-DD, YYYY-MM, or null. */
  lastUpdated: string | null;
  /** Milliseconds since 1970. */
  savedAt: number;
  words: number;
  glance: Glance;
}

/** The whole analysis of the version with the same id: all that is needed to read it offline. */
export interface AnalysisRow {
  id: number;
  analysis: PolicyAnalysis;
}

/** What the search looks through, for the version with the same id; see `buildPassages`. Plain strings, since they load fastest. */
export interface PassagesRow {
  id: number;
  /** Statements, then clause texts, one a line. */
  lines: string;
  /** For each line `s` and the practice of the statement, or `c` and the id of the clause. */
  keys: string;
}

/** A row that could not be read, taken out of its table so that the others go on working, and kept as it was. */
export interface SetAsideRow {
  id: number;
  /** Name of the table that it was in. */
  table: string;
  row: unknown;
  /** What is wrong with it, for the reader. */
  problem: string;
}

/** The light rows of a library that was deleted whole, for as long as that can be undone; what belongs to them stays where it is meanwhile. */
export interface TrashRow {
  id: number;
  policies: unknown[];
  versions: unknown[];
}

export type ClauselightDatabase = Dexie & {
  policies: EntityTable<PolicyRow, 'id'>;
  versions: EntityTable<VersionRow, 'id'>;
  analyses: EntityTable<AnalysisRow, 'id'>;
  passages: EntityTable<PassagesRow, 'id'>;
  setAside: EntityTable<SetAsideRow, 'id'>;
  trash: EntityTable<TrashRow, 'id'>;
};

/** Where a database lives; tests pass one of their own. */
export interface DatabaseSurroundings {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

export const databaseName = 'clauselight';

/** The schema that this program writes. */
export const schemaVersion = 2;

/**
 * Gives the database, which opens at its first use. Takes the IndexedDB to keep it in; by default the browser's own.
 * Opening fails where the browser keeps no data (some private windows) and where a newer program has written it; the functions of this folder then
 * answer `unavailable` and `newer-version`. `watchConnection` tells when opening has to wait for another page.
 */
export function openDatabase(surroundings: Partial<DatabaseSurroundings> = globalThis): ClauselightDatabase {
  const { indexedDB, IDBKeyRange } = surroundings;
  const database = new Dexie(databaseName, {
    ...(indexedDB && IDBKeyRange ? { indexedDB: refuseNewerVersions(indexedDB), IDBKeyRange } : {}),
    // A save is told to be done when it is on the disk, not when it is on its way there; this costs some milliseconds a save.
    chromeTransactionDurability: 'strict',
    // Its copies of whole tables would hold thousands of rows in memory beside the views' own.
    cache: 'disabled',
  }) as ClauselightDatabase;
  database.version(1).stores({
    summaries: '++id, &[address+fingerprint], savedAt',
    analyses: 'id',
  });
  database
    .version(2)
    .stores({
      summaries: null,
      policies: '++id, &address',
      versions: '++id, &[policyId+fingerprint], policyId, savedAt',
      analyses: 'id',
      passages: 'id',
      setAside: '++id',
      trash: '++id',
    })
    .upgrade(upgradeToVersion2);
  return database;
}

/**
 * Where the browser says that a newer program has written the database, Dexie opens it again without naming a version, adds what it misses and writes
 * rows of the old shape. Here every opening names its version, so that the refusal stands.
 */
function refuseNewerVersions(factory: IDBFactory): IDBFactory {
  return new Proxy(factory, {
    get: (target, name) => {
      // Dexie numbers its version 2 as 20.
      if (name === 'open')
        return (title: string, version?: number) => target.open(title, version ?? schemaVersion * 10);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
