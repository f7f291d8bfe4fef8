import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import type { SearchHit } from '../../lib/store/search-library.ts';
import { EntryRow } from './EntryRow.tsx';
import { useListWindow } from './list-window.ts';

/** Pixels; the style sheet gives each row the same. */
const rowHeight = 92;

interface EntryListProps {
  rows: readonly PolicyRow[];
  hits: ReadonlyMap<number, readonly SearchHit[]>;
  query: string;
  chosenId: number | null;
  locale: string;
  onOpen(row: PolicyRow): void;
  onRemove(row: PolicyRow): void;
}

/**
 * The list itself. The Tab key stops at one row of it; the arrow keys, Page Up and Down, Home and End go from row to row, Enter opens, Delete deletes.
 */
export function EntryList({ rows, hits, query, chosenId, locale, onOpen, onRemove }: EntryListProps) {
  const { scroller, from, to, onScroll, reveal } = useListWindow(rows.length, rowHeight);
  const [stopId, setStopId] = useState<number | null>(null);
  const stop = findStop(rows, [stopId, chosenId]);
  // The row to go to may not be drawn yet; it is after the next drawing.
  const wantsFocus = useRef(false);
  // Deleted by key from here, so that the keyboard goes on at the row that takes its place.
  const deleted = useRef<{ id: number; index: number } | null>(null);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const button = scroller.current?.querySelector<HTMLElement>('button[tabindex="0"]');
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  });
  const moveTo = (index: number) => {
    const target = Math.max(0, Math.min(index, rows.length - 1));
    reveal(target);
    wantsFocus.current = true;
    setStopId(rows[target]?.id ?? null);
  };
  // Only new rows can lack the one that was deleted
  useLayoutEffect(() => {
    const gone = deleted.current;
    if (gone === null || rows.some(({ id }) => id === gone.id)) return;
    deleted.current = null;
    moveTo(gone.index);
  }, [rows]);

  const onKeyDown = (row: PolicyRow, index: number, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = stepFrom(index, event.key, rows.length, scroller.current?.clientHeight ?? 0);
    if (target === undefined && event.key !== 'Delete') return;
    event.preventDefault();
    if (target !== undefined) moveTo(target);
    // A key that is held, or bounces, means one entry and not the next ones too.
    else if (!event.repeat) {
      deleted.current = { id: row.id, index };
      onRemove(row);
    }
  };
  return (
    <div class="library-list" ref={scroller} onScroll={onScroll}>
      <ul style={{ height: `${rows.length * rowHeight}px` }}>
        {listDrawn(from, to, stop, rows.length).map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={row.id}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            >
              <EntryRow
                row={row}
                hit={hits.get(row.id)?.[0] ?? null}
                query={query}
                isOpen={row.id === chosenId}
                isStop={index === stop}
                locale={locale}
                onOpen={() => onOpen(row)}
                onFocus={() => setStopId(row.id)}
                onKeyDown={(event) => onKeyDown(row, index, event)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Place of the first of these ids that is listed; the top where none is. */
function findStop(rows: readonly PolicyRow[], ids: readonly (number | null)[]): number {
  const places = ids.filter((id) => id !== null).map((id) => rows.findIndex((row) => row.id === id));
  return places.find((place) => place >= 0) ?? 0;
}

/** Where a key leads from row `index`; undefined for keys that lead nowhere. `height` is that of the list in pixels. */
function stepFrom(index: number, key: string, count: number, height: number): number | undefined {
  const page = Math.max(1, Math.floor(height / rowHeight) - 1);
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Places of the rows to draw: those in sight, and the one that has or will have the focus, which scrolling must not take away. */
function listDrawn(from: number, to: number, stop: number, count: number): number[] {
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  if (stop >= count || (stop >= from && stop < to)) return drawn;
  return stop < from ? [stop, ...drawn] : [...drawn, stop];
}
