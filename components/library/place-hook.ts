import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlaceKeeper } from './library-dependencies.ts';
import { type LibraryPlace, readPlace, writePlace } from './library-place.ts';

/** The place of the reader, and the way to another one. Follows the browser's Back. */
export function usePlace(keeper: PlaceKeeper): [LibraryPlace, (place: LibraryPlace) => void] {
  const [place, setPlace] = useState(() => readPlace(keeper.read()));
  useEffect(() => keeper.watch(() => setPlace(readPlace(keeper.read()))), [keeper]);
  const go = useCallback(
    (next: LibraryPlace) => {
      keeper.write(writePlace(next));
      setPlace(next);
    },
    [keeper],
  );
  return [place, go];
}
