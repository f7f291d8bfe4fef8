import { useEffect, useState } from 'preact/hooks';
import type { PersistOutcome, StorageRoom } from '../../lib/store/persist-storage.ts';
import { saySurprise } from '../describe-outcome.ts';
import type { LibraryDependencies } from './library-dependencies.ts';

interface RoomSectionProps {
  /** Measured anew when this changes. */
  policies: number;
  dependencies: LibraryDependencies;
}

/** How much room there is, and the browser's promise not to clear the library away. */
export function RoomSection({ policies, dependencies }: RoomSectionProps) {
  const [room, setRoom] = useState<StorageRoom>({ outcome: 'unsupported' });
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [told, setTold] = useState('');
  // What was saved or deleted changes the room
  useEffect(() => {
    const onSurprise = (error: unknown) => setTold(saySurprise(error));
    dependencies.measureRoom().then(setRoom, onSurprise);
    dependencies.isPersisted().then(setPersisted, onSurprise);
  }, [dependencies, policies]);
  const ask = () => {
    dependencies.askToPersist().then(
      (answer) => {
        setPersisted(answer.outcome === 'persisted');
        setTold(sayAnswer(answer));
      },
      (error: unknown) => setTold(saySurprise(error)),
    );
  };
  return (
    <section class="section" aria-labelledby="room-title">
      <h2 id="room-title" class="section-title">
        Room on this computer
      </h2>
      {room.outcome === 'measured' && (
        <p>{`Used: ${sayBytes(room.used, dependencies.locale)} of the ${sayBytes(room.granted, dependencies.locale)} that the browser grants.`}</p>
      )}
      {persisted === true ? (
        <p>The browser has promised not to clear the library away by itself.</p>
      ) : (
        <>
          <p>
            When a disk fills up, browsers may clear away what sites and extensions have stored, all of it at once. Ask
            yours to leave the library alone, and export it now and then.
          </p>
          <div class="notice-actions">
            <button type="button" onClick={ask}>
              Ask the browser to keep it
            </button>
          </div>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

export function sayAnswer({ outcome }: PersistOutcome): string {
  switch (outcome) {
    case 'persisted':
      return 'The browser agreed.';
    case 'refused':
      return 'The browser did not agree. It may, later: browsers look at how often a thing is used. Until then, export the library now and then.';
    case 'unsupported':
      return 'This browser gives no such promise. Export the library now and then.';
  }
}

/** "310 MB": rough, as the browser's own figures are. */
function sayBytes(bytes: number, locale: string): string {
  if (bytes < 1e6) return 'less than 1 MB';
  const [unit, size] = bytes < 1e9 ? (['megabyte', bytes / 1e6] as const) : (['gigabyte', bytes / 1e9] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(size);
}
