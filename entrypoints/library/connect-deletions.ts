import type { LibraryDeletion, LibraryDependencies, Undoable } from '../../components/library/library-dependencies.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import {
  type Deletion,
  deleteAll,
  deleteSummary,
  deleteVersion,
  emptyTrash,
  restoreAll,
  restoreSummary,
} from '../../lib/store/deletions.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';

/** Where this tab remembers that it deleted everything, so that a reload does not take the way back away. */
const trashKey = 'clauselight-trash';

type Deletions = Pick<LibraryDependencies, 'deletePolicy' | 'deleteVersion' | 'deleteAll' | 'findDeletedAll'>;

/** Joins deleting to undoing. `session` lasts as long as the tab. */
export function connectDeletions(database: ClauselightDatabase, session: Storage): Deletions {
  const undoAll = (trashId: number, title: string): Undoable => ({
    title,
    restore: async () => {
      const restored = await restoreAll(database, trashId);
      if (restored.outcome !== 'failed') session.removeItem(trashKey);
      return restored.outcome === 'restored' ? { outcome: 'restored' } : restored;
    },
    forget: () => {
      session.removeItem(trashKey);
      return emptyTrash(database);
    },
  });
  const undoOne = (result: Deletion | StoreFailure, title: string): LibraryDeletion =>
    result.outcome === 'deleted'
      ? {
          outcome: 'deleted',
          undoable: {
            title,
            restore: async () => {
              const restored = await restoreSummary(database, result.deleted);
              return restored.outcome === 'failed' ? restored : { outcome: 'restored' };
            },
            forget: async () => undefined,
          },
        }
      : result;
  return {
    deletePolicy: async (row) => undoOne(await deleteSummary(database, row.id), `${row.site}: ${row.title}`),
    deleteVersion: async (version, site) =>
      undoOne(await deleteVersion(database, version.id), `one version of ${site}: ${version.title}`),
    deleteAll: async () => {
      const result = await deleteAll(database);
      if (result.outcome === 'failed') return result;
      session.setItem(trashKey, String(result.trashId));
      return { outcome: 'deleted', undoable: undoAll(result.trashId, `the whole library (${result.policies})`) };
    },
    findDeletedAll: () => {
      const trashId = Number(session.getItem(trashKey) ?? Number.NaN);
      return Number.isSafeInteger(trashId) ? undoAll(trashId, 'the whole library') : null;
    },
  };
}

/**
 * Clears away what was deleted for good: at the start of the library, unless this tab still offers to undo it, or another page of the library is open that
 * may. Each page holds a share of the lock for as long as it is open.
 */
export async function clearTrash(database: ClauselightDatabase, session: Storage, locks: LockManager): Promise<void> {
  if (session.getItem(trashKey) === null) {
    await locks.request('clauselight-library', { ifAvailable: true }, async (lock) => {
      if (lock !== null) await emptyTrash(database);
    });
  }
  // Never ends: the lock goes with the page.
  await locks.request('clauselight-library', { mode: 'shared' }, () => new Promise(() => undefined));
}
