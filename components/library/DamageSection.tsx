import { useEffect, useState } from 'preact/hooks';
import type { Mended } from '../../lib/store/mend-library.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import type { LibraryDependencies } from './library-dependencies.ts';
import { nameFile } from './name-file.ts';

interface DamageSectionProps {
  /** How many entries the list cannot show. */
  unreadable: number;
  dependencies: LibraryDependencies;
}

/** Entries that cannot be read: what can be mended, and what is kept aside because it cannot. Not there where all is well. */
export function DamageSection({ unreadable, dependencies }: DamageSectionProps) {
  const [setAside, setSetAside] = useState(0);
  const [told, setTold] = useState('');
  const [asks, setAsks] = useState(false);
  const [changes, setChanges] = useState(0);
  // Counted anew after each of the actions below
  useEffect(() => {
    dependencies.countSetAside().then(
      (result) => result.outcome === 'counted' && setSetAside(result.rows),
      (error: unknown) => setTold(saySurprise(error)),
    );
  }, [dependencies, changes]);
  const run = <Done extends { outcome: string }>(
    task: () => Promise<Done | StoreFailure>,
    say: (done: Done) => string,
  ) => {
    task().then(
      (result) => {
        setTold(isFailure(result) ? describeStoreFailure(result.reason) : say(result));
        setAsks(false);
        setChanges((count) => count + 1);
      },
      (error: unknown) => setTold(saySurprise(error)),
    );
  };
  const save = () =>
    run(dependencies.exportSetAside, ({ file }: { outcome: string; file: Blob }) => {
      dependencies.offerFile(file, nameFile('clauselight damaged entries', dependencies.now(), 'json'));
      return 'Written to a file.';
    });
  if (unreadable === 0 && setAside === 0 && told === '') return null;
  return (
    <section class="section" aria-labelledby="damage-title">
      <h2 id="damage-title" class="section-title">
        Damaged entries
      </h2>
      {unreadable > 0 && (
        <>
          <p>
            {`${unreadable === 1 ? '1 entry' : `${unreadable} entries`} cannot be read: damaged, or written by another version of Clauselight. Mending builds anew what can be, keeps the rest aside, and deletes nothing.`}
          </p>
          <div class="notice-actions">
            <button type="button" class="primary" onClick={() => run(dependencies.mend, sayMended)}>
              Mend the library
            </button>
          </div>
        </>
      )}
      {setAside > 0 && (
        <>
          <p>{`${setAside === 1 ? '1 damaged piece is' : `${setAside} damaged pieces are`} kept aside.`}</p>
          <div class="notice-actions">
            <button type="button" onClick={save}>
              Save to a file
            </button>
            {asks ? (
              <button type="button" onClick={() => run(dependencies.deleteSetAside, () => 'Deleted for good.')}>
                Yes, delete for good
              </button>
            ) : (
              <button type="button" onClick={() => setAsks(true)}>
                Delete for good
              </button>
            )}
          </div>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

function isFailure(result: { outcome: string } | StoreFailure): result is StoreFailure {
  return result.outcome === 'failed';
}

/** What mending came to, in a sentence for the reader. */
export function sayMended({ rebuilt, setAside }: Mended): string {
  return `Built anew: ${rebuilt}. Kept aside: ${setAside}.`;
}
