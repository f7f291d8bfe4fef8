import { useMemo, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import { Notice } from '../Notice.tsx';
import type { FileReading } from './file-reading-hook.ts';
import { KeepingView } from './KeepingView.tsx';
import type { Remove } from './LibraryApp.tsx';
import { LibraryEntry } from './LibraryEntry.tsx';
import { LibraryIndex } from './LibraryIndex.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { type LibraryPlace, type ShelfPlace, startPlace } from './library-place.ts';
import { ReadFileView } from './ReadFileView.tsx';
import { useSearch } from './search-hook.ts';

interface LibraryShelfProps {
  rows: readonly PolicyRow[];
  unreadable: number;
  dependencies: LibraryDependencies;
  place: LibraryPlace;
  /** A file or text that is being read, or was. */
  reading: FileReading;
  onGo(place: LibraryPlace): void;
  onRemove: Remove;
}

/** List and entry beside each other; on a narrow screen one of the two. */
export function LibraryShelf({ rows, unreadable, dependencies, place, reading, onGo, onRemove }: LibraryShelfProps) {
  const [query, setQuery] = useState('');
  // What became of work that was left while it ran.
  const [left, setLeft] = useState('');
  const found = useSearch(
    query,
    dependencies.search,
    useMemo(() => rows.map(({ latest, versions }) => `${latest}/${versions}`).join(), [rows]),
  );
  const knownTags = useMemo(() => [...new Set(rows.flatMap(({ tags }) => tags))], [rows]);
  const shelf = place.kind === 'shelf' ? place : startPlace;
  const named = rows.find(({ id }) => id === shelf.policy);
  // The latest one stands open, so that the right half is never bare; a deleted choice falls back to it too.
  const chosen = named ?? rows[0];
  const isKeeping = place.kind === 'keeping';
  const isReading = place.kind === 'read';
  const open = (row: PolicyRow) => {
    const hit = found.hits.get(row.id)?.[0];
    // What was found may stand in an older version only.
    const version = hit === undefined || hit.versionId === row.latest ? null : hit.versionId;
    setLeft('');
    onGo({ ...startPlace, policy: row.id, version });
  };
  const remove = (row: PolicyRow) => onRemove(() => dependencies.deletePolicy(row));
  return (
    <main
      class="library"
      data-state="list"
      data-shows={isKeeping || isReading || named !== undefined ? 'entry' : 'index'}
    >
      <LibraryIndex
        rows={rows}
        unreadable={unreadable}
        chosenId={isKeeping || isReading ? null : (chosen?.id ?? null)}
        query={query}
        found={found}
        locale={dependencies.locale}
        dependencies={dependencies}
        isKeeping={isKeeping}
        isReading={isReading}
        onQuery={setQuery}
        onOpen={open}
        onRemove={remove}
        onGo={onGo}
        onKeeping={() => {
          setLeft('');
          onGo(isKeeping ? startPlace : { kind: 'keeping' });
        }}
      />
      <div class="library-main">
        <p class={left === '' ? 'said-only' : 'library-note'} role="status">
          {left}
        </p>
        {isKeeping ? (
          <KeepingView
            rows={rows}
            unreadable={unreadable}
            dependencies={dependencies}
            onClose={() => onGo(startPlace)}
            onLeft={setLeft}
            onRemove={onRemove}
          />
        ) : place.kind === 'read' ? (
          <ReadFileView address={place.address} reading={reading} dependencies={dependencies} onGo={onGo} />
        ) : chosen === undefined ? (
          <Notice title="Nothing that can be shown">
            <p>The entries that are stored cannot be read as they are. It may be possible to mend them.</p>
            <div class="notice-actions">
              <button type="button" class="primary" onClick={() => onGo({ kind: 'keeping' })}>
                What can be done
              </button>
            </div>
          </Notice>
        ) : (
          <LibraryEntry
            key={chosen.id}
            row={chosen}
            knownTags={knownTags}
            place={named === undefined ? startPlace : shelf}
            query={query}
            hits={found.hits.get(chosen.id) ?? []}
            dependencies={dependencies}
            onGo={(next: Partial<ShelfPlace>) =>
              onGo({ ...(named === undefined ? startPlace : shelf), policy: chosen.id, ...next })
            }
            onLeave={onGo}
            onBack={() => onGo(startPlace)}
            onRemove={onRemove}
          />
        )}
      </div>
    </main>
  );
}
