import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClauselightDatabase, openDatabase } from '../../lib/store/database.ts';
import {
  deleteSummary,
  findSavedAt,
  getSummary,
  listSummaries,
  restoreSummary,
  type SummaryList,
  saveSummary,
  watchSummaries,
} from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';

const march = Date.UTC(2026, 2, 3, 12);
const april = Date.UTC(2026, 3, 4, 12);

let database: ClauselightDatabase;

beforeEach(() => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

async function listTitles(): Promise<string[]> {
  const list = await listSummaries(database);
  if (list.outcome !== 'listed') throw new Error(list.details);
  return list.rows.map(({ title }) => title);
}

async function save(overrides: Parameters<typeof anAnalysis>[0] = {}, now = march) {
  const saved = await saveSummary(database, anAnalysis(overrides), now);
  if (saved.outcome === 'failed') throw new Error(saved.details);
  return saved;
}

describe('saving a summary', () => {
  it('keeps it whole, and lists it lightly', async () => {
    const { id } = await save({ url: 'https://www.example.com/privacy#cookies' });
    expect(await getSummary(database, id)).toMatchObject({
      outcome: 'found',
      row: {
        site: 'example.com',
        address: 'https://www.example.com/privacy',
        savedAt: march,
        lastUpdated: '2024-03-01',
      },
      analysis: anAnalysis({ url: 'https://www.example.com/privacy#cookies' }),
    });
    const list = await listSummaries(database);
    expect(list).toMatchObject({ outcome: 'listed', unreadable: 0 });
    expect(JSON.stringify(list)).not.toContain(anAnalysis().text);
  });

  it('does not save the same text of the same address twice, and tells when it was saved', async () => {
    const first = await save();
    expect(await save({}, april)).toEqual({ outcome: 'already-saved', id: first.id, savedAt: march });
    expect(await listTitles()).toHaveLength(1);
  });

  it('does not save twice when asked twice at once', async () => {
    const outcomes = await Promise.all([save(), save(), save()]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'already-saved', 'already-saved']);
  });

  it('takes another fragment for the same page', async () => {
    await save({ url: 'https://example.com/privacy#top' });
    expect(await save({ url: 'https://example.com/privacy#end' })).toMatchObject({ outcome: 'already-saved' });
  });

  it.each([
    ['a changed text', { text: `${anAnalysis().text} And more.` }],
    ['the same text at another address', { url: 'https://example.org/privacy' }],
  ])('keeps %s as a further entry', async (_what, overrides) => {
    await save();
    expect(await save(overrides, april)).toMatchObject({ outcome: 'added' });
    expect(await listTitles()).toHaveLength(2);
  });

  it('lists the latest first', async () => {
    await save({ title: 'Old', url: 'https://old.example/' }, march);
    await save({ title: 'New', url: 'https://new.example/' }, april);
    expect(await listTitles()).toEqual(['New', 'Old']);
  });

  it('tells whether this very text is saved', async () => {
    const analysis = anAnalysis();
    expect(await findSavedAt(database, analysis)).toEqual({ outcome: 'found', savedAt: null });
    await save();
    expect(await findSavedAt(database, analysis)).toEqual({ outcome: 'found', savedAt: march });
  });
});

describe('deleting a summary', () => {
  it('removes it from both tables', async () => {
    const { id } = await save();
    expect(await deleteSummary(database, id)).toMatchObject({ outcome: 'deleted' });
    expect(await getSummary(database, id)).toEqual({ outcome: 'missing' });
    expect(await database.analyses.count()).toBe(0);
  });

  it('can be taken back, with nothing lost', async () => {
    const { id } = await save();
    const before = await getSummary(database, id);
    const result = await deleteSummary(database, id);
    if (result.outcome !== 'deleted') throw new Error('not deleted');
    expect(await restoreSummary(database, result.deleted)).toEqual({ outcome: 'restored', id });
    expect(await getSummary(database, id)).toEqual(before);
  });

  it('taken back after the same text was saved anew, does not double it', async () => {
    const { id } = await save();
    const result = await deleteSummary(database, id);
    if (result.outcome !== 'deleted') throw new Error('not deleted');
    const again = await save({}, april);
    expect(await restoreSummary(database, result.deleted)).toEqual({ outcome: 'restored', id: again.id });
    expect(await listTitles()).toHaveLength(1);
  });

  it('of an entry that is gone changes nothing', async () => {
    await save();
    expect(await deleteSummary(database, 4711)).toEqual({ outcome: 'missing' });
    expect(await listTitles()).toHaveLength(1);
  });
});

describe('reading rows that are not as they should be', () => {
  it('lists the others, and counts those', async () => {
    await save();
    await database.table('summaries').add({ address: 'x', fingerprint: 'y', savedAt: 1 });
    const list = await listSummaries(database);
    expect(list).toMatchObject({ outcome: 'listed', unreadable: 1 });
    expect(await database.summaries.count()).toBe(2);
  });

  it.each([
    ['without its analysis', undefined],
    [
      'with a practice that nobody knows',
      { ...anAnalysis(), highlights: [{ ...anAnalysis().highlights[0], practice: 'x' }] },
    ],
    ['with something else', 'text'],
  ])('refuses an entry %s', async (_what, analysis) => {
    const { id } = await save();
    await database.table('analyses').put({ id, analysis });
    expect(await getSummary(database, id)).toEqual({ outcome: 'unreadable' });
  });
});

describe('watching the list', () => {
  it('tells of every change until it is stopped', async () => {
    // Dexie watches nothing where there is no IndexedDB at large, as in Node.
    Dexie.dependencies.indexedDB = new IDBFactory();
    const lists: string[][] = [];
    const stop = watchSummaries(
      database,
      (list) => lists.push((list as SummaryList).rows.map(({ title }) => title)),
      (error) => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(lists).toEqual([[]]));
    await save({ title: 'One' });
    await vi.waitFor(() => expect(lists.at(-1)).toEqual(['One']));
    stop();
    await save({ title: 'Two', url: 'https://two.example/' });
    expect(lists.at(-1)).toEqual(['One']);
  });
});

describe('storage that fails', () => {
  it.each([
    ['QuotaExceededError', 'quota-full'],
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['VersionError', 'newer-version'],
  ])('names an %s "%s"', async (name, reason) => {
    await database.open();
    vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new DOMException('in the browser\u2019s words', name);
    });
    expect(await saveSummary(database, anAnalysis(), march)).toEqual({
      outcome: 'failed',
      reason,
      details: `${name}: in the browser\u2019s words`,
    });
  });

  it('names a browser that keeps no data "unavailable"', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    const closed = openDatabase({ indexedDB, IDBKeyRange });
    expect(await saveSummary(closed, anAnalysis(), march)).toMatchObject({ outcome: 'failed', reason: 'unavailable' });
    expect(await listSummaries(closed)).toMatchObject({ outcome: 'failed', reason: 'unavailable' });
  });

  it('names a full disk that ends a transaction "quota-full"', async () => {
    await database.open();
    vi.spyOn(IDBObjectStoreOf(database), 'add').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await saveSummary(database, anAnalysis(), march)).toMatchObject({ outcome: 'failed', reason: 'quota-full' });
    vi.restoreAllMocks();
    expect(await listTitles()).toEqual([]);
  });

  it('throws what nobody foresaw', async () => {
    vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new RangeError('a surprise');
    });
    await expect(saveSummary(database, anAnalysis(), march)).rejects.toThrow('a surprise');
  });
});

/** What all object stores of the database inherit from. */
function IDBObjectStoreOf(opened: ClauselightDatabase): IDBObjectStore {
  const store = opened.backendDB().transaction('analyses').objectStore('analyses');
  return Object.getPrototypeOf(store);
}
