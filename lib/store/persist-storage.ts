/** Asking the browser not to clear the library away when the disk fills up. The browser's storage manager is passed in, where it has one. */

export type PersistOutcome =
  /** The library stays until the reader deletes it. */
  | { outcome: 'persisted' }
  /** Not granted, or refused by the reader: the browser may clear the library when the disk is full. Offer an export; asking again later may succeed. */
  | { outcome: 'refused' }
  /** The browser has no such promise to give, or none in this window. Offer an export. */
  | { outcome: 'unsupported' };

/** What is used of a storage manager: `navigator.storage`. */
export type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Asks for storage that lasts, unless it was granted before. Firefox asks the reader, so call it where it can be understood: after the first save. */
export async function askToPersist(storage: Storage | undefined): Promise<PersistOutcome> {
  if (storage?.persist === undefined || storage.persisted === undefined) return { outcome: 'unsupported' };
  try {
    if (await storage.persisted()) return { outcome: 'persisted' };
    return { outcome: (await storage.persist()) ? 'persisted' : 'refused' };
  } catch (error) {
    if (isRefusalOfStorage(error)) return { outcome: 'unsupported' };
    throw error;
  }
}

/** Room that the browser grants and what is used of it, in bytes; both are rough by intent of the browsers. */
export type StorageRoom = { outcome: 'measured'; used: number; granted: number } | { outcome: 'unsupported' };

/** Measures the room that is left, so that a page can say so before the disk is full. */
export async function measureRoom(storage: Storage | undefined): Promise<StorageRoom> {
  if (storage?.estimate === undefined) return { outcome: 'unsupported' };
  try {
    const { usage, quota } = await storage.estimate();
    if (usage === undefined || quota === undefined) return { outcome: 'unsupported' };
    return { outcome: 'measured', used: usage, granted: quota };
  } catch (error) {
    if (isRefusalOfStorage(error)) return { outcome: 'unsupported' };
    throw error;
  }
}

/** Windows without storage answer with one of these: a TypeError in Chromium and Firefox, where the origin keeps nothing. */
function isRefusalOfStorage(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error instanceof DOMException && ['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(error.name))
  );
}
