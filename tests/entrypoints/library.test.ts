import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearTrash, connectDeletions } from '../../entrypoints/library/connect-deletions.ts';
import { connectLibrary } from '../../entrypoints/library/connect-library.ts';
import { keepDrafts, storeDrafts } from '../../entrypoints/library/keep-drafts.ts';
import { keepPlace } from '../../entrypoints/library/keep-place.ts';
import { type ClauselightDatabase, openDatabase } from '../../lib/store/database.ts';
import { listSummaries, saveSummary } from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';

let database: ClauselightDatabase;

beforeEach(() => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  database.close();
});

async function listSites(): Promise<string[]> {
  const list = await listSummaries(database);
  if (list.outcome === 'failed') throw new Error(list.details);
  return list.rows.map(({ site }) => site);
}

async function saveOne() {
  await saveSummary(database, anAnalysis(), 1);
  const list = await listSummaries(database);
  if (list.outcome === 'failed') throw new Error(list.details);
  return list.rows[0]!;
}

/** Locks of a browser in which no other page, or one, is open. */
function locksWith(others: 'none' | 'one'): LockManager {
  const request = async (_: string, options: LockOptions, use: (lock: unknown) => unknown) =>
    options.ifAvailable === true ? use(others === 'none' ? {} : null) : undefined;
  return { request, query: vi.fn() } as unknown as LockManager;
}

describe('deleting', () => {
  it('one policy is taken back by its own undo', async () => {
    const row = await saveOne();
    const result = await connectDeletions(database, sessionStorage).deletePolicy(row);
    if (result.outcome !== 'deleted') throw new Error(result.outcome);
    expect(result.undoable.title).toBe('example.com: Privacy Policy');
    expect(await listSites()).toEqual([]);
    expect(await result.undoable.restore()).toEqual({ outcome: 'restored' });
    expect(await listSites()).toEqual(['example.com']);
  });

  it('everything is taken back, also by the same tab after a reload', async () => {
    await saveOne();
    await connectDeletions(database, sessionStorage).deleteAll();
    await clearTrash(database, sessionStorage, locksWith('none'));
    const left = connectDeletions(database, sessionStorage).findDeletedAll();
    expect(await left?.restore()).toEqual({ outcome: 'restored' });
    expect(await listSites()).toEqual(['example.com']);
    expect(connectDeletions(database, sessionStorage).findDeletedAll()).toBeNull();
  });

  it('everything is for good once the reader has put the offer away', async () => {
    await saveOne();
    const result = await connectDeletions(database, sessionStorage).deleteAll();
    if (result.outcome !== 'deleted') throw new Error(result.outcome);
    await result.undoable.forget();
    expect(await result.undoable.restore()).toEqual({ outcome: 'gone' });
  });

  it.each([
    ['none', 0],
    ['one', 1],
  ] as const)('is for good at the next start, with other pages open: %s', async (others, left) => {
    await saveOne();
    await connectDeletions(database, sessionStorage).deleteAll();
    sessionStorage.clear();
    await clearTrash(database, sessionStorage, locksWith(others));
    expect(await database.trash.count()).toBe(left);
  });
});

describe('drafts', () => {
  it('are kept until they are stored', async () => {
    const { id } = await saveOne();
    const drafts = keepDrafts(localStorage);
    drafts.write(id, 'Half a thought');
    expect(keepDrafts(localStorage).read(id)).toBe('Half a thought');
    await storeDrafts(localStorage, connectLibrary({ database, openAddress: vi.fn() }).setNotes);
    expect(drafts.read(id)).toBeNull();
    expect((await database.policies.get(id))?.notes).toBe('Half a thought');
  });

  it('stay where they are while they cannot be stored', async () => {
    keepDrafts(localStorage).write(7, 'Half a thought');
    await storeDrafts(localStorage, async () => ({ outcome: 'failed' }));
    expect(keepDrafts(localStorage).read(7)).toBe('Half a thought');
  });

  it('are given up where there is no room for them, since the notes are stored a moment later', () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(() => keepDrafts(localStorage).write(7, 'Half a thought')).not.toThrow();
    expect(setItem).toHaveBeenCalledOnce();
  });
});

describe('a page whose storage is blocked', () => {
  it.each(['localStorage', 'sessionStorage'] as const)('opens all the same, and keeps %s in memory', (name) => {
    vi.spyOn(window, name, 'get').mockImplementation(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    const dependencies = connectLibrary({ database, openAddress: vi.fn() });
    expect(dependencies.findDeletedAll()).toBeNull();
    dependencies.drafts.write(1, 'Half a thought');
    expect(dependencies.drafts.read(1)).toBe('Half a thought');
    dependencies.putOffPersist();
    expect(dependencies.wasPersistOffered()).toBe(true);
    vi.restoreAllMocks();
  });
});

it('keeps the place in the address, and tells when the browser goes back', () => {
  const place = keepPlace(window);
  const onPlace = vi.fn();
  const stop = place.watch(onPlace);
  place.write('policy=7');
  expect(place.read()).toBe('#policy=7');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(onPlace).toHaveBeenCalledOnce();
  stop();
});
