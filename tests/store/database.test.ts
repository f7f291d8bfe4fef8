import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type ClauselightDatabase, databaseName, openDatabase, schemaVersion } from '../../lib/store/database.ts';
import { searchLibrary } from '../../lib/store/search-library.ts';
import { getSummary, getVersion, listSummaries, type SummaryList, saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { anAnalysis } from '../builders.ts';
import { aChangedAnalysis, april, expectDone, march, may, openTestDatabase } from './open-test-database.ts';

const glance = {
  practices: ['sharing.no-sale:does', 'cookies.own:does', 'sharing.sells:does-not'],
  optOuts: 0,
  thirdParties: 0,
  frameworks: [],
  language: 'en',
  coverage: 1,
};

/** An analysis as it was before kinds of facts were added: what was saved then must stay readable, with none of them. */
function withoutLaterFacts({ facts, ...rest }: PolicyAnalysis): unknown {
  const { purposes: _purposes, thirdPartyKinds: _kinds, ...earlier } = facts;
  return { ...rest, facts: earlier };
}

const newest = aChangedAnalysis('We keep logs for a week.', { title: 'Privacy Notice', lastUpdated: '2026-04' });

/**
 * Rows as each version of the schema wrote them; a new version adds its own here, and the rows before it must still open, and say the same: a policy
 * that was saved in March and, with another text, in April.
 */
const samples = [
  {
    version: 1,
    stores: { summaries: '++id, &[address+fingerprint], savedAt', analyses: 'id' },
    rows: {
      summaries: [
        {
          id: 3,
          address: 'https://example.com/privacy',
          fingerprint: '2q-1x2y3z',
          site: 'example.com',
          title: 'Privacy Policy',
          lastUpdated: '2024-03-01',
          savedAt: march,
          words: 16,
        },
        {
          id: 5,
          address: 'https://example.com/privacy',
          fingerprint: '3g-4a5b6c',
          site: 'example.com',
          title: 'Privacy Notice',
          lastUpdated: '2026-04',
          savedAt: april,
          words: 16,
        },
      ],
      analyses: [
        { id: 3, analysis: withoutLaterFacts(anAnalysis()) },
        { id: 5, analysis: withoutLaterFacts(newest) },
      ],
    },
  },
  {
    version: 2,
    stores: {
      policies: '++id, &address',
      versions: '++id, &[policyId+fingerprint], policyId, savedAt',
      analyses: 'id',
      passages: 'id',
      setAside: '++id',
      trash: '++id',
    },
    rows: {
      policies: [
        {
          id: 1,
          address: 'https://example.com/privacy',
          site: 'example.com',
          title: 'Privacy Notice',
          notes: '',
          tags: [],
          createdAt: march,
          savedAt: april,
          versions: 2,
          latest: 5,
          changedSince: march,
          lastUpdated: '2026-04',
          words: 16,
          glance,
        },
      ],
      versions: [
        {
          id: 3,
          policyId: 1,
          fingerprint: '2q-1x2y3z',
          title: 'Privacy Policy',
          lastUpdated: '2024-03-01',
          savedAt: march,
          words: 16,
          glance,
        },
        {
          id: 5,
          policyId: 1,
          fingerprint: '3g-4a5b6c',
          title: 'Privacy Notice',
          lastUpdated: '2026-04',
          savedAt: april,
          words: 16,
          glance,
        },
      ],
      analyses: [
        { id: 3, analysis: anAnalysis() },
        { id: 5, analysis: newest },
      ],
      passages: [
        { id: 3, lines: 'Uses its own cookies\nWe use cookies.', keys: 'scookies.own\ncc1' },
        { id: 5, lines: 'Uses its own cookies\nWe keep logs for a week.', keys: 'scookies.own\ncc3' },
      ],
    },
  },
];

async function writeOld(
  stores: Record<string, string>,
  version: number,
  rows: Record<string, readonly object[] | undefined>,
) {
  const indexedDB = new IDBFactory();
  const old = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...(all ?? [])]);
  old.close();
  return indexedDB;
}

async function readRows(database: ClauselightDatabase): Promise<SummaryList> {
  return expectDone(await listSummaries(database));
}

describe.each(samples)('what version $version of the schema wrote', ({ version, stores, rows }) => {
  it('opens with nothing lost', async () => {
    const database = openTestDatabase(await writeOld(stores, version, rows));
    const { rows: list, unreadable } = await readRows(database);
    expect(unreadable).toBe(0);
    expect(list).toMatchObject([
      {
        title: 'Privacy Notice',
        createdAt: march,
        savedAt: april,
        changedSince: march,
        versions: 2,
        latest: 5,
        glance,
      },
    ]);
    expect(await getSummary(database, list[0]!.id)).toMatchObject({ outcome: 'found', analysis: newest });
    expect(await getVersion(database, 3)).toMatchObject({ outcome: 'found', analysis: anAnalysis() });
  });

  it('can be searched', async () => {
    const database = openTestDatabase(await writeOld(stores, version, rows));
    const found = await searchLibrary(database, 'logs week', {});
    expect(found).toMatchObject({ outcome: 'searched', found: 1 });
  });

  it('takes a further version', async () => {
    const database = openTestDatabase(await writeOld(stores, version, rows));
    const saved = await saveSummary(database, aChangedAnalysis('We keep logs for a year.'), may);
    expect(saved).toMatchObject({ outcome: 'version-added' });
    expect((await readRows(database)).rows).toMatchObject([{ versions: 3, changedSince: april, savedAt: may }]);
  });
});

it('has a sample of its latest version', () => {
  expect(samples.at(-1)!.version).toBe(schemaVersion);
});

describe('the upgrade from version 1', () => {
  const [{ version, stores, rows }] = samples as [(typeof samples)[0], ...typeof samples];

  it('keeps aside what it cannot read, with the analysis that belonged to it', async () => {
    const damaged = { id: 9, address: 'https://x.example/', fingerprint: 'f', savedAt: 'yesterday' };
    const kept = { id: 9, analysis: anAnalysis({ title: 'Kept' }) };
    const database = openTestDatabase(
      await writeOld(stores, version, {
        summaries: [...(rows.summaries ?? []), damaged],
        analyses: [...rows.analyses, kept],
      }),
    );
    expect((await readRows(database)).rows).toHaveLength(1);
    expect(await database.setAside.toArray()).toMatchObject([
      { table: 'summaries', row: { row: damaged, analysis: kept } },
    ]);
  });

  it('lists a text whose analysis is damaged, and opens its other versions', async () => {
    const analyses = [
      { id: 3, analysis: anAnalysis() },
      { id: 5, analysis: 'damaged' },
    ];
    const database = openTestDatabase(await writeOld(stores, version, { ...rows, analyses }));
    const { rows: list } = await readRows(database);
    expect(list).toMatchObject([{ title: 'Privacy Notice', versions: 2 }]);
    expect(await getSummary(database, list[0]!.id)).toMatchObject({
      outcome: 'unreadable',
      versions: [{ id: 5 }, { id: 3 }],
    });
    expect(await getVersion(database, 3)).toMatchObject({ outcome: 'found' });
  });
});

describe('a database that a newer program has written', () => {
  it('is not touched, and is named so', async () => {
    const indexedDB = await writeOld({ policies: '++id', novelties: 'id' }, 3, { novelties: [{ id: 1 }] });
    const database = openDatabase({ indexedDB, IDBKeyRange });
    expect(await listSummaries(database)).toMatchObject({ outcome: 'failed', reason: 'newer-version' });
    expect(await saveSummary(database, anAnalysis(), march)).toMatchObject({ reason: 'newer-version' });
    const newer = new Dexie(databaseName, { indexedDB, IDBKeyRange });
    await newer.open();
    expect(await newer.table('novelties').toArray()).toEqual([{ id: 1 }]);
    expect(newer.tables.map(({ name }) => name)).not.toContain('trash');
    newer.close();
  });
});
