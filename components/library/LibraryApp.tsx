import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import { ComparisonView } from '../comparison/ComparisonView.tsx';
import { explainSurprise, type Failure, saySurprise } from '../describe-outcome.ts';
import { explainStoreFailure } from '../describe-store-failure.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { FailedNotice } from '../FailedNotice.tsx';
import { VendorsPage } from '../vendors/VendorsPage.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { DropHint, useDrop } from './DropHint.tsx';
import { useFileReading } from './file-reading-hook.ts';
import { LibraryShelf } from './LibraryShelf.tsx';
import type { LibraryDeletion, LibraryDependencies, LibraryList, Undoable } from './library-dependencies.ts';
import type { LibraryPlace } from './library-place.ts';
import { usePlace } from './place-hook.ts';
import { UndoToast } from './UndoToast.tsx';

type LibraryState =
  | { kind: 'loading' }
  | { kind: 'list'; rows: PolicyRow[]; unreadable: number }
  | { kind: 'failed'; failure: Failure };

/** Deletes something, offers the way back, and tells of what goes wrong. */
export type Remove = (deletion: () => Promise<LibraryDeletion>) => Promise<void>;

interface LibraryAppProps {
  dependencies: LibraryDependencies;
  /** Tidying that began with the page; that it went wrong is said, and stands in nobody's way. */
  chores?: Promise<unknown>;
}

/** All saved policies: the list on the left, the chosen one on the right. */
export function LibraryApp({ dependencies, chores }: LibraryAppProps) {
  const [untidy, setUntidy] = useState<string | null>(null);
  useEffect(() => {
    chores?.catch((error: unknown) => setUntidy(saySurprise(error)));
  }, [chores]);
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // Oldest first. Each deletion can be taken back, the latest before those before it.
  const [undoables, setUndoables] = useState<readonly Undoable[]>(() => {
    const left = dependencies.findDeletedAll();
    return left === null ? [] : [left];
  });
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
  const remove: Remove = useCallback(async (deletion) => {
    try {
      const result = await deletion();
      if (result.outcome === 'deleted') setUndoables((earlier) => [...earlier, result.undoable]);
      if (result.outcome === 'failed') setState({ kind: 'failed', failure: explainStoreFailure(result) });
    } catch (error) {
      setState({ kind: 'failed', failure: explainSurprise(error) });
    }
  }, []);
  const drop = (dropped: Undoable) => setUndoables((all) => all.filter((one) => one !== dropped));
  // Only the one that the offer names; those before it are offered next.
  const dismiss = (undoable: Undoable) => {
    drop(undoable);
    undoable.forget().catch((error: unknown) => setState({ kind: 'failed', failure: explainSurprise(error) }));
  };
  return (
    <ErrorBoundary copy={dependencies.copy} onRetry={retry}>
      <ConnectionNotice watch={dependencies.watchConnection} onReload={dependencies.reload} />
      {untidy !== null && (
        <p class="banner" role="alert">
          {`What was deleted earlier could not be cleared away, or a draft not stored. Nothing is lost. ${untidy}`}
          <button type="button" onClick={() => setUntidy(null)}>
            Dismiss
          </button>
        </p>
      )}
      <LibraryStateView state={state} dependencies={dependencies} onRetry={retry} onRemove={remove} />
      <DropHint />
      <UndoToast undoable={undoables.at(-1) ?? null} onSettled={drop} onDismiss={dismiss} />
    </ErrorBoundary>
  );
}

function toState(list: LibraryList): LibraryState {
  if (list.outcome === 'failed') return { kind: 'failed', failure: explainStoreFailure(list) };
  return { kind: 'list', rows: list.rows, unreadable: list.unreadable };
}

interface LibraryStateViewProps {
  state: LibraryState;
  dependencies: LibraryDependencies;
  onRetry(): void;
  onRemove: Remove;
}

function LibraryStateView({ state, dependencies, onRetry, onRemove }: LibraryStateViewProps) {
  const [place, go] = usePlace(dependencies.place);
  // Kept here, so that what was read is still there when its reader comes back from elsewhere in the library.
  const reading = useFileReading(dependencies.files);
  useDrop((dropped) => {
    const address = place.kind === 'read' ? reading.address : '';
    if (dropped.kind === 'files') reading.readFiles(dropped.files, address);
    else if (dropped.kind === 'text') reading.readPasted({ ...dropped, title: '', address });
    else reading.refuseLink(dropped.address);
    if (place.kind !== 'read') go({ kind: 'read', address: '' });
  });
  switch (state.kind) {
    case 'loading':
      return (
        <main class="library-empty" data-state="loading">
          <p role="status">Opening the library</p>
        </main>
      );
    case 'failed':
      return (
        <main class="library-empty" data-state="failed">
          <FailedNotice
            failure={state.failure}
            onRetry={state.failure.needsReload === true ? dependencies.reload : onRetry}
            copy={dependencies.copy}
          />
        </main>
      );
    case 'list':
      if (place.kind === 'compare') {
        return <ComparisonView rows={state.rows} columns={place.columns} dependencies={dependencies} onGo={go} />;
      }
      if (place.kind === 'vendors') {
        return <VendorsPage vendorId={place.vendor} dependencies={dependencies} onGo={go} />;
      }
      // Managing goes on where an import fills the library or everything is deleted.
      if (state.rows.length > 0 || state.unreadable > 0 || place.kind === 'keeping' || place.kind === 'read') {
        return (
          <LibraryShelf
            rows={state.rows}
            unreadable={state.unreadable}
            dependencies={dependencies}
            place={place}
            reading={reading}
            onGo={go}
            onRemove={onRemove}
          />
        );
      }
      return <EmptyLibrary onGo={go} />;
  }
}

function EmptyLibrary({ onGo }: { onGo(place: LibraryPlace): void }) {
  return (
    <main class="library-empty" data-state="empty">
      <h1 class="site">Library</h1>
      <p>The policies that you save are kept here, with what changed in them, to be read when their pages are gone.</p>
      <p>To begin, open a policy, click the Clauselight icon, and choose Save. Or read a file or a pasted text.</p>
      <div class="notice-actions">
        <button type="button" class="primary" onClick={() => onGo({ kind: 'read', address: '' })}>
          Read a file or text
        </button>
        <button type="button" onClick={() => onGo({ kind: 'vendors', vendor: null })}>
          See known vendors
        </button>
        <button type="button" onClick={() => onGo({ kind: 'keeping' })}>
          Import a library
        </button>
      </div>
    </main>
  );
}
