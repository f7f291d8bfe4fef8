import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { databaseName, openDatabase } from '../../lib/store/database.ts';
import { getSummary, listSummaries } from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';

/** A row as each version of the schema wrote it; a new version adds its own here, and the rows before it must still open. */
const samples = [
  {
    version: 1,
    stores: { summaries: '++id, &[address+fingerprint], savedAt', analyses: 'id' },
    summary: {
      id: 1,
      address: 'https://example.com/privacy',
      fingerprint: '2q-1x2y3z',
      site: 'example.com',
      title: 'Privacy Policy',
      lastUpdated: '2024-03-01',
      savedAt: 1_772_539_200_000,
      words: 16,
    },
    analysis: { id: 1, analysis: anAnalysis() },
  },
];

it.each(samples)('opens what version $version wrote', async ({ version, stores, summary, analysis }) => {
  const surroundings = { indexedDB: new IDBFactory(), IDBKeyRange };
  const { Dexie } = await import('dexie');
  const old = new Dexie(databaseName, surroundings);
  old.version(version).stores(stores);
  await old.table('summaries').add(summary);
  await old.table('analyses').add(analysis);
  old.close();

  const database = openDatabase(surroundings);
  expect(await listSummaries(database)).toEqual({ outcome: 'listed', rows: [summary], unreadable: 0 });
  expect(await getSummary(database, 1)).toEqual({ outcome: 'found', row: summary, analysis: analysis.analysis });
});

it('has a sample of its latest version', () => {
  expect(samples.at(-1)!.version).toBe(openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }).verno || 1);
});
