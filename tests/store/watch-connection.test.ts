import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, openDatabase } from '../../lib/store/database.ts';
import { listSummaries, saveSummary } from '../../lib/store/summaries.ts';
import { type ConnectionState, watchConnection } from '../../lib/store/watch-connection.ts';
import { anAnalysis } from '../builders.ts';
import { expectDone, march, save } from './open-test-database.ts';

let indexedDB: IDBFactory;

beforeEach(() => {
  indexedDB = new IDBFactory();
  // Dexie says on the console what the states here say to the reader.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** Opens the database as another page does, with that version of Dexie's counting; `isStubborn` pages do not let go when they are asked to. */
function openElsewhere(version: number, isStubborn: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version * 10);
    request.onupgradeneeded = () => {
      if (request.result.objectStoreNames.contains('summaries') || version > 1) return;
      const summaries = request.result.createObjectStore('summaries', { keyPath: 'id', autoIncrement: true });
      summaries.createIndex('[address+fingerprint]', ['address', 'fingerprint'], { unique: true });
      summaries.createIndex('savedAt', 'savedAt');
      request.result.createObjectStore('analyses', { keyPath: 'id' });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        if (!isStubborn) request.result.close();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

function openHere() {
  const database = openDatabase({ indexedDB, IDBKeyRange });
  const states: ConnectionState[] = [];
  const stop = watchConnection(database, (state) => states.push(state));
  return { database, states, stop };
}

describe('the connection', () => {
  it('tells nothing while all is well', async () => {
    const { database, states } = openHere();
    await save(database);
    expect(states).toEqual([]);
  });

  it('waits for a page of an older version that does not let go, and goes on when it is closed', async () => {
    const older = await openElsewhere(1, true);
    const { database, states } = openHere();
    const listing = listSummaries(database);
    await vi.waitFor(() => expect(states).toEqual(['waiting']));
    older.close();
    expect(await listing).toEqual({ outcome: 'listed', rows: [], unreadable: 0 });
    expect(states).toEqual(['waiting', 'open']);
  });

  it('upgrades at once where older pages let go, as ours do', async () => {
    await openElsewhere(1, false);
    const { database, states } = openHere();
    expectDone(await listSummaries(database));
    expect(states).toEqual([]);
  });

  it('lets go of the database for a newer version, says so, and does not write into it', async () => {
    const { database, states } = openHere();
    await save(database);
    const newer = await openElsewhere(3, true);
    expect(states).toEqual(['outdated']);
    expect(await listSummaries(database)).toMatchObject({ outcome: 'failed', reason: 'newer-version' });
    expect(await saveSummary(database, anAnalysis({ url: 'https://x.example/' }), march)).toMatchObject({
      reason: 'newer-version',
    });
    expect(newer.version).toBe(30);
    newer.close();
  });

  it('is no longer told of once that was stopped', async () => {
    const { database, states, stop } = openHere();
    await save(database);
    stop();
    (await openElsewhere(3, false)).close();
    expect(states).toEqual([]);
  });
});
