import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClauselightDatabase, databaseName } from '../../lib/store/database.ts';
import { deleteSummary, restoreSummary } from '../../lib/store/deletions.ts';
import { listSetAside, mendLibrary } from '../../lib/store/mend-library.ts';
import { searchLibrary } from '../../lib/store/search-library.ts';
import { getSummary, getVersion } from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';
import { april, expectDone, march, openTestDatabase, save, saveChanged } from './open-test-database.ts';

let database: ClauselightDatabase;

beforeEach(() => {
  database = openTestDatabase();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** From now on the browser fails to read one row of a table. */
function makeUnreadable(table: string, id: number, name = 'NotReadableError') {
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === table && key === id) throw new DOMException('Failed to read', name);
    return get.call(this, key);
  });
}

describe('a value that the browser cannot read', () => {
  it.each(['DataError', 'NotReadableError'])('does not keep the search from finding others (%s)', async (name) => {
    const { versionId } = await save(database);
    const other = await saveChanged(database, 'We keep logs.');
    makeUnreadable('passages', versionId, name);
    const found: number[] = [];
    const onHits = (hits: readonly { versionId: number }[]) => found.push(...hits.map((hit) => hit.versionId));
    expect(await searchLibrary(database, 'we', { onHits })).toMatchObject({ outcome: 'searched', total: 2 });
    expect(found).toEqual([other.versionId]);
  });

  it('does not keep its policy from being deleted, and the rest of it from coming back', async () => {
    const { id, versionId } = await save(database);
    const other = await saveChanged(database, 'We keep logs.');
    makeUnreadable('analyses', versionId);
    const deletion = expectDone(await deleteSummary(database, id));
    if (deletion.outcome !== 'deleted') throw new Error(deletion.outcome);
    expect(await database.analyses.count()).toBe(0);
    expectDone(await restoreSummary(database, deletion.deleted));
    expect(await getSummary(database, id)).toMatchObject({ outcome: 'found', versions: [{}, {}] });
    expect(await getVersion(database, other.versionId)).toMatchObject({ outcome: 'found' });
    expect(await getVersion(database, versionId)).toEqual({ outcome: 'unreadable' });
  });

  it('is left where it is when its damaged version is mended', async () => {
    const { versionId } = await save(database);
    await saveChanged(database, 'We keep logs.');
    await database.table('versions').put({ id: versionId });
    makeUnreadable('analyses', versionId);
    expect(await mendLibrary(database)).toMatchObject({ outcome: 'mended', setAside: 1 });
    expect(expectDone(await listSetAside(database)).rows).toMatchObject([{ row: { row: { id: versionId } } }]);
    expect(await database.analyses.toCollection().primaryKeys()).toContain(versionId);
  });

  it('does not keep a library of version 1 from being upgraded', async () => {
    const indexedDB = new IDBFactory();
    const old = new Dexie(databaseName, { indexedDB, IDBKeyRange });
    old.version(1).stores({ summaries: '++id, &[address+fingerprint], savedAt', analyses: 'id' });
    const row = { address: 'https://example.com/privacy', title: 'Privacy Policy', lastUpdated: null, words: 16 };
    await old.table('summaries').bulkAdd([
      { ...row, id: 3, fingerprint: 'a', savedAt: march },
      { ...row, id: 5, fingerprint: 'b', savedAt: april },
      { id: 7, address: 'https://x.example/' },
    ]);
    await old.table('analyses').bulkAdd([3, 5, 7].map((id) => ({ id, analysis: anAnalysis() })));
    old.close();
    makeUnreadable('analyses', 3);
    const upgraded = openTestDatabase(indexedDB);
    expect(await getVersion(upgraded, 5)).toMatchObject({ outcome: 'found' });
    expect(await getVersion(upgraded, 3)).toEqual({ outcome: 'unreadable' });
    expect(await upgraded.versions.count()).toBe(2);
    expect(await upgraded.setAside.count()).toBe(1);
  });
});

it('throws any other error on', async () => {
  const { id, versionId } = await save(database);
  makeUnreadable('analyses', versionId, 'TypeError');
  await expect(getSummary(database, id)).rejects.toThrow('Failed to read');
});
