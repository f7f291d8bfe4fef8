import { useEffect, useState } from 'preact/hooks';
import { saySurprise } from '../describe-outcome.ts';
import type { LibraryDependencies } from './library-dependencies.ts';
import { sayAnswer } from './RoomSection.tsx';

/** Offers once, where something is saved that could be lost, to ask the browser not to clear it away. */
export function PersistOffer({ dependencies }: { dependencies: LibraryDependencies }) {
  const [isOffered, setOffered] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (dependencies.wasPersistOffered()) return;
    dependencies.isPersisted().then(
      (persisted) => setOffered(!persisted),
      (error: unknown) => setTold(saySurprise(error)),
    );
  }, [dependencies]);
  const ask = () => {
    setOffered(false);
    dependencies.askToPersist().then(
      (answer) => setTold(sayAnswer(answer)),
      (error: unknown) => setTold(saySurprise(error)),
    );
  };
  const putOff = () => {
    setOffered(false);
    dependencies.putOffPersist();
  };
  if (!isOffered && told === '') return null;
  return (
    <div class="library-note" role="status">
      {told !== '' && <p>{told}</p>}
      {isOffered && (
        <>
          <p>When the disk is full, the browser may clear away what you saved, unless you ask it not to.</p>
          <div class="notice-actions">
            <button type="button" class="primary" onClick={ask}>
              Ask the browser to keep it
            </button>
            <button type="button" onClick={putOff}>
              Not now
            </button>
          </div>
        </>
      )}
    </div>
  );
}
