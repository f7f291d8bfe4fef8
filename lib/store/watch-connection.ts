/** What befalls the connection to the database while a page is open: extensions are updated while their pages stay. */
import type { ClauselightDatabase } from './database.ts';

export type ConnectionState =
  /** Opening waits until other pages, of an older version, let go of the database. Ask to close them; it goes on by itself then. */
  | 'waiting'
  /** The database is open, after it had to wait. */
  | 'open'
  /** A newer version has taken the database over, or it was deleted. What this page shows is still right, but nothing can be saved from it: load it anew. */
  | 'outdated';

/**
 * Tells each change of the connection; gives a function that stops it. Nothing is told while all is well. When another page wants to upgrade, this
 * one lets go at once, so that no page of this program ever blocks a newer one.
 */
export function watchConnection(database: ClauselightDatabase, onState: (state: ConnectionState) => void): () => void {
  let isWaiting = false;
  const onBlocked = () => {
    isWaiting = true;
    onState('waiting');
  };
  const onReady = () => {
    if (isWaiting) onState('open');
    isWaiting = false;
  };
  // Dexie then closes the database; the next use of it answers `newer-version`, unless it was deleted.
  const onVersionChange = () => onState('outdated');
  database.on('blocked', onBlocked);
  database.on('ready', onReady, true);
  database.on('versionchange', onVersionChange);
  return () => {
    database.on.blocked.unsubscribe(onBlocked);
    database.on.ready.unsubscribe(onReady);
    database.on.versionchange.unsubscribe(onVersionChange);
  };
}
