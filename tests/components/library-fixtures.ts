import { vi } from 'vitest';
import type { LibraryDependencies, LibraryList } from '../../components/library-dependencies.ts';
import type { PolicyRow } from '../../lib/store/database.ts';
import { aRichAnalysis } from './popup-fixtures.ts';

/** A saved policy's row, or whatever the overrides make of it. */
export function aRow(overrides: Partial<PolicyRow> = {}): PolicyRow {
  return {
    id: 1,
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
    latest: 1,
    changedSince: null,
    glance: { practices: [], optOuts: 0, thirdParties: 0, frameworks: [], language: 'en', coverage: 1 },
    ...overrides,
  };
}

/** Library dependencies over a list in memory; `tell` plays the database that changes. */
export function libraryDependencies(first: LibraryList, overrides: Partial<LibraryDependencies> = {}) {
  let onList: (list: LibraryList) => void = () => undefined;
  const stop = vi.fn();
  const dependencies: LibraryDependencies = {
    watchList: vi.fn((listener) => {
      onList = listener;
      listener(first);
      return stop;
    }),
    openEntry: vi.fn(async (id) => ({ outcome: 'found' as const, row: aRow({ id }), analysis: aRichAnalysis() })),
    deleteEntry: vi.fn(async () => ({ outcome: 'deleted' as const, restore: async () => null })),
    openAddress: vi.fn(),
    copy: vi.fn(async () => true),
    figures: null,
    locale: 'en-GB',
    ...overrides,
  };
  return { dependencies, tell: (list: LibraryList) => onList(list), stop };
}

/** A list of those rows, all of them readable. */
export function listed(...rows: PolicyRow[]): LibraryList {
  return { outcome: 'listed', rows, unreadable: 0 };
}
