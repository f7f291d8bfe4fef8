import type { DraftKeeper } from '../../components/library/library-dependencies.ts';

const prefix = 'clauselight-draft-';

/**
 * Keeps notes that are being typed where a page can write without waiting. What IndexedDB is asked to store while a page is closed may or may not be
 * stored; this is.
 */
export function keepDrafts(storage: Storage): DraftKeeper {
  return {
    read: (policyId) => storage.getItem(prefix + policyId),
    write: (policyId, notes) => {
      if (notes === null) storage.removeItem(prefix + policyId);
      else writeIfRoom(storage, prefix + policyId, notes);
    },
  };
}

/** Some five million characters are granted. Without a draft the notes are stored all the same, a moment later. */
function writeIfRoom(storage: Storage, key: string, text: string): void {
  try {
    storage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    storage.removeItem(key);
  }
}

/** Hands over all drafts that an earlier page could not store, and drops those that are stored now. */
export async function storeDrafts(
  storage: Storage,
  setNotes: (policyId: number, notes: string) => Promise<{ outcome: string }>,
): Promise<void> {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    const notes = key?.startsWith(prefix) === true ? storage.getItem(key) : null;
    if (key === null || notes === null) continue;
    const { outcome } = await setNotes(Number(key.slice(prefix.length)), notes);
    // Of a policy that was deleted there is nothing left to note.
    if ((outcome === 'set' || outcome === 'missing') && storage.getItem(key) === notes) storage.removeItem(key);
  }
}
