import { useEffect, useState } from 'preact/hooks';
import type { ConnectionState } from '../../lib/store/watch-connection.ts';
import type { LibraryDependencies } from './library-dependencies.ts';

interface ConnectionNoticeProps {
  watch: LibraryDependencies['watchConnection'];
  onReload(): void;
}

/** Says when another page, older or newer than this one, stands in the way, and what to do. */
export function ConnectionNotice({ watch, onReload }: ConnectionNoticeProps) {
  const [state, setState] = useState<ConnectionState>('open');
  useEffect(() => watch(setState), [watch]);
  return (
    <div role="status">
      {state === 'waiting' && (
        <p class="banner">
          Another Clauselight page holds the library open in an older version. Close it: this page then goes on by
          itself.
        </p>
      )}
      {state === 'outdated' && (
        <p class="banner">
          Clauselight was updated while this page was open. Nothing can be saved from it any more; what is saved is
          safe.
          <button type="button" class="primary" onClick={onReload}>
            Load the page anew
          </button>
        </p>
      )}
    </div>
  );
}
