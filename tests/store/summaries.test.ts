import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClauselightDatabase, openDatabase } from '../../lib/store/database.ts';
import {
  findSavedAt,
  findSavedState,
  getSummary,
  getVersion,
  listSummaries,
  type SummaryList,
  saveSummary,
  watchSummaries,
  watchVersions,
} from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';
import {
  aChangedAnalysis,
  april,
  expectDone,
  march,
  may,
  openTestDatabase,
  saveChanged,
} from './open-test-database.ts';

let database: ClauselightDatabase;

beforeEach(() => {
  database = openTestDatabase();
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
    expect(await save({}, april)).toEqual({ ...first, outcome: 'already-saved', savedAt: march });
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

  it('keeps the same text at another address as a policy of its own', async () => {
    await save();
    expect(await save({ url: 'https://example.org/privacy' }, april)).toMatchObject({ outcome: 'added' });
    expect(await listTitles()).toHaveLength(2);
  });

  it('keeps a changed text as a further version of its policy', async () => {
    const first = await save();
    const second = await saveChanged(database, 'We keep logs.', april);
    expect(second).toMatchObject({ outcome: 'version-added', id: first.id, savedAt: april });
    expect(await getSummary(database, first.id)).toMatchObject({
      row: { createdAt: march, savedAt: april, changedSince: march, versions: 2, latest: second.versionId },
      versions: [{ id: second.versionId }, { id: first.versionId }],
      analysis: aChangedAnalysis('We keep logs.'),
    });
    expect(await getVersion(database, first.versionId)).toMatchObject({ outcome: 'found', analysis: anAnalysis() });
  });

  it('tells in the list what the latest version says', async () => {
    await save();
    const analysis = anAnalysis();
    await saveSummary(
      database,
      aChangedAnalysis('We keep logs.', {
        title: 'Privacy Notice',
        words: 99,
        highlights: analysis.highlights.slice(0, 1),
        facts: { ...analysis.facts, frameworks: [{ id: 'GDPR', clause: 'c1' }] },
      }),
      april,
    );
    const list = expectDone(await listSummaries(database));
    expect(list.rows).toMatchObject([
      { title: 'Privacy Notice', words: 99, glance: { practices: ['sharing.no-sale:does'], frameworks: ['GDPR'] } },
    ]);
  });

  it('refuses what is longer than anything that could be read again', async () => {
    const saved = await saveSummary(database, anAnalysis({ text: 'a'.repeat(16_000_001) }), march);
    expect(saved).toMatchObject({ outcome: 'failed', reason: 'too-large' });
    expect(await listTitles()).toEqual([]);
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

describe('looking up what is saved of an address', () => {
  const now = { url: 'https://example.com/privacy#top', text: anAnalysis().text };

  it('knows an address that is not saved', async () => {
    expect(await findSavedState(database, now)).toEqual({ outcome: 'not-saved' });
  });

  it('knows the same text, and whether it is the latest', async () => {
    const { id } = await save();
    expect(await findSavedState(database, now)).toMatchObject({ outcome: 'same', policyId: id, isLatest: true });
    await saveChanged(database, 'We keep logs.', april);
    expect(await findSavedState(database, now)).toMatchObject({
      outcome: 'same',
      version: { savedAt: march },
      isLatest: false,
    });
  });

  it('tells the latest version where the text has changed since', async () => {
    const { id } = await save();
    const { versionId } = await saveChanged(database, 'We keep logs.', april);
    expect(await findSavedState(database, { ...now, text: 'New text' })).toMatchObject({
      outcome: 'changed',
      policyId: id,
      version: { id: versionId, savedAt: april },
    });
  });
});

describe('reading rows that are not as they should be', () => {
  it('lists the others, and counts those', async () => {
    await save();
    await database.table('policies').add({ address: 'x', title: 4 });
    const list = await listSummaries(database);
    expect(list).toMatchObject({ outcome: 'listed', unreadable: 1 });
    expect(await database.policies.count()).toBe(2);
  });

  it.each([
    ['without its analysis', undefined],
    [
      'with a practice that nobody knows',
      { ...anAnalysis(), highlights: [{ ...anAnalysis().highlights[0], practice: 'x' }] },
    ],
    ['with something else', 'text'],
  ])('refuses an entry %s', async (_what, analysis) => {
    const { id, versionId } = await save();
    await database.table('analyses').put({ id: versionId, analysis });
    expect(await getSummary(database, id)).toMatchObject({ outcome: 'unreadable', versions: [{ id: versionId }] });
    expect(await getVersion(database, versionId)).toEqual({ outcome: 'unreadable' });
  });
});

describe('a damaged row of an address that is saved again', () => {
  it('is set aside, and the policy built anew from its versions', async () => {
    const { id } = await save();
    await database.table('policies').update(id, { savedAt: 'yesterday', notes: 'Mine' });
    await saveChanged(database, 'We keep logs.', april);
    const list = expectDone(await listSummaries(database));
    expect(list).toMatchObject({ unreadable: 0, rows: [{ id, notes: 'Mine', versions: 2, savedAt: april }] });
    expect(await database.setAside.toArray()).toMatchObject([{ table: 'policies', row: { savedAt: 'yesterday' } }]);
  });
});

describe('watching a policy', () => {
  it('tells of its versions until it is gone', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    const { id } = await save();
    const told: unknown[] = [];
    const stop = watchVersions(
      database,
      id,
      (found) => told.push(found),
      (error) => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(told).toMatchObject([{ outcome: 'found', versions: [{ savedAt: march }] }]));
    await saveChanged(database, 'We keep logs.', may);
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ versions: [{ savedAt: may }, { savedAt: march }] }));
    await database.policies.delete(id);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ outcome: 'missing' }));
    stop();
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
    ['InvalidStateError', 'disk-fault'],
    ['UnknownError', 'disk-fault'],
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
