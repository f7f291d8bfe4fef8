import { vi } from 'vitest';
import type { LibraryDependencies, LibraryList } from '../../../components/library/library-dependencies.ts';
import type { FileOutcome } from '../../../lib/files/policy-file.ts';
import type { PolicyRow, VersionRow } from '../../../lib/store/database.ts';
import type { ConnectionState } from '../../../lib/store/watch-connection.ts';
import type { PolicyDocument } from '../../../lib/types.ts';
import { aDocument } from '../../builders.ts';
import { kiteBaseline } from '../kite-baseline.ts';
import { aRichAnalysis } from '../popup-fixtures.ts';

/** What reading a file gives. */
export function readAs(document: PolicyDocument): Extract<FileOutcome, { outcome: 'read' }> {
  return { outcome: 'read', format: 'html', reading: { document, policyLinks: [] } };
}

const glance: PolicyRow['glance'] = {
  practices: ['tracking.session-recording:does', 'sharing.no-sale:does', 'sharing.sells:does-not', 'cookies.own:does'],
  optOuts: 1,
  thirdParties: 0,
  frameworks: [],
  language: 'en',
  coverage: 1,
};

/** A saved policy's row, or whatever the overrides make of it. Its latest version has ten times its id. */
export function aRow(overrides: Partial<PolicyRow> = {}): PolicyRow {
  const id = overrides.id ?? 1;
  return {
    id,
    address: 'https://www.example.com/privacy',
    site: 'example.com',
    title: 'Privacy Policy',
    lastUpdated: '2023-12-19',
    savedAt: Date.UTC(2026, 2, 3, 12),
    words: 2140,
    notes: '',
    tags: [],
    createdAt: Date.UTC(2026, 2, 3, 12),
    versions: 1,
    latest: id * 10,
    changedSince: null,
    glance,
    ...overrides,
  };
}

/** A version of policy 1, or whatever the overrides make of it. */
export function aVersion(overrides: Partial<VersionRow> = {}): VersionRow {
  return {
    id: 10,
    policyId: 1,
    fingerprint: 'f10',
    title: 'Privacy Policy',
    lastUpdated: '2023-12-19',
    savedAt: Date.UTC(2026, 2, 3, 12),
    words: 2140,
    glance,
    ...overrides,
  };
}

/** A list of those rows, all of them readable. */
export function listed(...rows: PolicyRow[]): LibraryList {
  return { outcome: 'listed', rows, unreadable: 0 };
}

/** What a test may ask of dependencies over a list in memory. */
export interface LibraryFixture {
  dependencies: LibraryDependencies;
  /** Plays the database that changes. */
  tell(list: LibraryList): void;
  tellConnection(state: ConnectionState): void;
  /** Called when the list is no longer watched. */
  stop: () => void;
}

/** Library dependencies over a list in memory. Each policy has one version, with the rich analysis; every function is a spy. */
export function libraryDependencies(first: LibraryList, overrides: Partial<LibraryDependencies> = {}): LibraryFixture {
  let onList: (list: LibraryList) => void = () => undefined;
  let onConnection: (state: ConnectionState) => void = () => undefined;
  let current = first;
  let hash = '';
  const stop = vi.fn();
  const deleted = (title: string) => ({
    outcome: 'deleted' as const,
    undoable: {
      title,
      restore: async () => ({ outcome: 'restored' as const }),
      forget: async () => undefined,
    },
  });
  const drafts = new Map<number, string>();
  const dependencies: LibraryDependencies = {
    watchList: vi.fn((listener) => {
      onList = listener;
      listener(current);
      return stop;
    }),
    watchPolicy: vi.fn((policyId, onFound) => {
      const row = current.outcome === 'listed' ? current.rows.find(({ id }) => id === policyId) : undefined;
      if (row === undefined) onFound({ outcome: 'missing' });
      else onFound({ outcome: 'found', row, versions: [aVersion({ id: row.latest, policyId })] });
      return vi.fn();
    }),
    openVersion: vi.fn(async (id) => ({
      outcome: 'found' as const,
      version: aVersion({ id }),
      analysis: aRichAnalysis(),
    })),
    search: vi.fn(async () => ({ outcome: 'searched' as const, found: 0, searched: 1, total: 1, complete: true })),
    setNotes: vi.fn(async (_, value) => ({ outcome: 'set' as const, value })),
    setTags: vi.fn(async (_, value) => ({ outcome: 'set' as const, value: [...value] })),
    drafts: {
      read: (policyId) => drafts.get(policyId) ?? null,
      write: (policyId, notes) => {
        if (notes === null) drafts.delete(policyId);
        else drafts.set(policyId, notes);
      },
    },
    deletePolicy: vi.fn(async ({ site, title }) => deleted(`${site}: ${title}`)),
    deleteVersion: vi.fn(async (_, site) => deleted(`one version of ${site}`)),
    deleteAll: vi.fn(async () => deleted('the whole library (2)')),
    findDeletedAll: vi.fn(() => null),
    exportAll: vi.fn(async () => ({
      outcome: 'exported' as const,
      file: new Blob(['{}']),
      policies: 2,
      versions: 3,
      leftOut: [],
    })),
    exportPolicy: vi.fn(async () => ({
      outcome: 'exported' as const,
      file: new Blob(['{}']),
      policies: 1,
      versions: 1,
      leftOut: [],
    })),
    planImport: vi.fn(async () => ({ outcome: 'stopped' as const })),
    applyImport: vi.fn(async () => ({ outcome: 'imported' as const, newPolicies: 1, newVersions: 2, duplicates: 0 })),
    offerFile: vi.fn(),
    mend: vi.fn(async () => ({ outcome: 'mended' as const, rebuilt: 1, setAside: 1 })),
    countSetAside: vi.fn(async () => ({ outcome: 'counted' as const, rows: 0 })),
    exportSetAside: vi.fn(async () => ({ outcome: 'exported' as const, file: new Blob(['[]']), rows: 1 })),
    deleteSetAside: vi.fn(async () => ({ outcome: 'deleted' as const })),
    isPersisted: vi.fn(async () => false),
    askToPersist: vi.fn(async () => ({ outcome: 'persisted' as const })),
    wasPersistOffered: vi.fn(() => true),
    putOffPersist: vi.fn(),
    measureRoom: vi.fn(async () => ({ outcome: 'measured' as const, used: 310e6, granted: 2.1e9 })),
    watchConnection: vi.fn((listener) => {
      onConnection = listener;
      return vi.fn();
    }),
    loadVendors: vi.fn(async () => ({ outcome: 'loaded' as const, baseline: kiteBaseline() })),
    sectorChoice: { read: () => null, write: vi.fn() },
    files: {
      readFile: vi.fn(async () => readAs(aDocument())),
      readPasted: vi.fn(async () => readAs(aDocument())),
      analyse: vi.fn(async () => ({ outcome: 'analysed' as const, analysis: aRichAnalysis() })),
      findSaved: vi.fn(async () => ({ outcome: 'not-saved' as const })),
      save: vi.fn(async () => ({
        outcome: 'added' as const,
        policyId: 1,
        versionId: 10,
        savedAt: Date.UTC(2026, 2, 4),
      })),
    },
    place: {
      read: () => hash,
      write: vi.fn((place) => {
        hash = place;
      }),
      watch: () => () => undefined,
    },
    openAddress: vi.fn(),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    reload: vi.fn(),
    now: () => Date.UTC(2026, 2, 4),
    figures: null,
    locale: 'en-GB',
    ...overrides,
  };
  return {
    dependencies,
    tell: (list) => {
      current = list;
      onList(list);
    },
    tellConnection: (state) => onConnection(state),
    stop,
  };
}
