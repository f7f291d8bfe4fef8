import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PolicyRow } from '../lib/store/database.ts';
import { explainSurprise, type Failure } from './describe-outcome.ts';
import { explainStoreFailure } from './describe-store-failure.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedNotice } from './FailedNotice.tsx';
import { LibraryEntry } from './LibraryEntry.tsx';
import { LibraryIndex } from './LibraryIndex.tsx';
import type { LibraryDependencies, LibraryList } from './library-dependencies.ts';
import { Notice } from './Notice.tsx';
import { type Undoable, UndoToast } from './UndoToast.tsx';

type LibraryState =
  | { kind: 'loading' }
  | { kind: 'empty' }
  | { kind: 'list'; rows: PolicyRow[]; unreadable: number }
  | { kind: 'failed'; failure: Failure };

/** All saved summaries: the list on the left, the chosen one on the right. */
export function LibraryApp({ dependencies }: { dependencies: LibraryDependencies }) {
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // Oldest first. Each deletion can be taken back, the latest before those before it.
  const [undoables, setUndoables] = useState<readonly Undoable[]>([]);
  useEffect(
    () =>
      dependencies.watchList(
        (list) => setState(toState(list)),
        (error) => setState({ kind: 'failed', failure: explainSurprise(error) }),
      ),
    [dependencies, attempt],
  );
  const retry = () => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  };
  const remove = useCallback(
    async (row: PolicyRow) => {
      try {
        const result = await dependencies.deleteEntry(row.id);
        if (result.outcome === 'deleted') {
          const { restore } = result;
          setUndoables((earlier) => [...earlier, { title: `${row.site}: ${row.title}`, restore }]);
        }
        if (result.outcome === 'failed') setState({ kind: 'failed', failure: explainStoreFailure(result) });
      } catch (error) {
        setState({ kind: 'failed', failure: explainSurprise(error) });
      }
    },
    [dependencies],
  );
  return (
    <ErrorBoundary copy={dependencies.copy} onRetry={retry}>
      <LibraryStateView state={state} dependencies={dependencies} onRetry={retry} onRemove={remove} />
      <UndoToast
        undoable={undoables.at(-1) ?? null}
        onUndone={() => setUndoables((all) => all.slice(0, -1))}
        onDismiss={() => setUndoables([])}
      />
    </ErrorBoundary>
  );
}

function toState(list: LibraryList): LibraryState {
  if (list.outcome === 'failed') return { kind: 'failed', failure: explainStoreFailure(list) };
  const { rows, unreadable } = list;
  return rows.length === 0 && unreadable === 0 ? { kind: 'empty' } : { kind: 'list', rows, unreadable };
}

interface LibraryStateViewProps {
  state: LibraryState;
  dependencies: LibraryDependencies;
  onRetry(): void;
  onRemove(row: PolicyRow): void;
}

function LibraryStateView({ state, dependencies, onRetry, onRemove }: LibraryStateViewProps) {
  switch (state.kind) {
    case 'loading':
      return (
        <main class="library-empty" data-state="loading">
          <p role="status">Opening the library</p>
        </main>
      );
    case 'empty':
      return (
        <main class="library-empty" data-state="empty">
          <h1 class="site">Library</h1>
          <p>The policies that you save are kept here, to be read again when their pages have changed or are gone.</p>
          <p>To begin, open a policy, click the Clauselight icon, and choose Save.</p>
        </main>
      );
    case 'failed':
      return (
        <main class="library-empty" data-state="failed">
          <FailedNotice failure={state.failure} onRetry={onRetry} copy={dependencies.copy} />
        </main>
      );
    case 'list':
      return <LibraryShelf state={state} dependencies={dependencies} onRemove={onRemove} />;
  }
}

interface LibraryShelfProps {
  state: Extract<LibraryState, { kind: 'list' }>;
  dependencies: LibraryDependencies;
  onRemove(row: PolicyRow): void;
}

function LibraryShelf({ state, dependencies, onRemove }: LibraryShelfProps) {
  const [chosenId, setChosenId] = useState<number | null>(null);
  // The latest one stands open, so that the right half is never bare; a deleted choice falls back to it too.
  const chosen = state.rows.find(({ id }) => id === chosenId) ?? state.rows[0];
  return (
    <div class="library" data-state="list">
      <LibraryIndex
        rows={state.rows}
        unreadable={state.unreadable}
        chosenId={chosen?.id ?? null}
        locale={dependencies.locale}
        onChoose={setChosenId}
      />
      <main class="library-entry">
        {chosen === undefined ? (
          <Notice title="Nothing that can be shown">
            <p>The entries that are stored cannot be read by this version of Clauselight.</p>
          </Notice>
        ) : (
          <LibraryEntry key={chosen.id} row={chosen} dependencies={dependencies} onRemove={onRemove} />
        )}
      </main>
    </div>
  );
}
