import { useEffect, useState } from 'preact/hooks';
import type { PolicyRow } from '../lib/store/database.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { explainSurprise, type Failure } from './describe-outcome.ts';
import { explainStoreFailure } from './describe-store-failure.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { formatDay } from './format-date.ts';
import { Icon } from './Icon.tsx';
import type { LibraryDependencies, LibraryEntryOutcome } from './library-dependencies.ts';
import { Notice } from './Notice.tsx';
import { isWebAddress } from './openable-address.ts';
import { PolicyHeader } from './PolicyHeader.tsx';
import { PolicySummary } from './PolicySummary.tsx';
import { ReadingFooter } from './ReadingFooter.tsx';
import { writeSummary } from './write-summary.ts';

type EntryState =
  | { kind: 'loading' }
  | { kind: 'entry'; analysis: PolicyAnalysis }
  | { kind: 'unreadable' }
  | { kind: 'failed'; failure: Failure };

interface LibraryEntryProps {
  row: PolicyRow;
  dependencies: LibraryDependencies;
  onRemove(row: PolicyRow): void;
}

/** One saved summary, with its clauses quoted in place, since the page may be gone. */
export function LibraryEntry({ row, dependencies, onRemove }: LibraryEntryProps) {
  const [state, setState] = useState<EntryState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    dependencies.openEntry(row.id).then(
      (result) => wanted && setState(toState(result)),
      (error) => wanted && setState({ kind: 'failed', failure: explainSurprise(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [row.id, dependencies, attempt]);
  switch (state.kind) {
    case 'loading':
      return <p class="said-only">Opening</p>;
    case 'failed':
      return (
        <FailedNotice
          failure={state.failure}
          onRetry={() => setAttempt((count) => count + 1)}
          copy={dependencies.copy}
        />
      );
    case 'unreadable':
      return (
        <Notice title="This entry cannot be read">
          <p>It was saved by another version of Clauselight, or was damaged. It stays until you delete it.</p>
          <div class="notice-actions">
            <button type="button" onClick={() => onRemove(row)}>
              Delete
            </button>
          </div>
        </Notice>
      );
    case 'entry':
      return <SavedPolicy row={row} analysis={state.analysis} dependencies={dependencies} onRemove={onRemove} />;
  }
}

function toState(result: LibraryEntryOutcome): EntryState {
  switch (result.outcome) {
    case 'found':
      return { kind: 'entry', analysis: result.analysis };
    case 'missing':
      // Deleted on another page of the library; the list is about to say so.
      return { kind: 'loading' };
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'failed':
      return { kind: 'failed', failure: explainStoreFailure(result) };
  }
}

function SavedPolicy({ row, analysis, dependencies, onRemove }: LibraryEntryProps & { analysis: PolicyAnalysis }) {
  const { locale, copy, openAddress } = dependencies;
  return (
    <article class="entry">
      <PolicyHeader analysis={analysis} locale={locale} note={`Saved on ${formatDay(row.savedAt, locale)}`}>
        {isWebAddress(analysis.url) && (
          <button type="button" class="primary" onClick={() => openAddress(analysis.url)}>
            <Icon name="open" />
            Open the live page
          </button>
        )}
        <CopyButton text={writeSummary(analysis, locale)} what="summary" copy={copy} />
        <button type="button" class="icon-button" aria-label="Delete" title="Delete" onClick={() => onRemove(row)}>
          <Icon name="remove" />
        </button>
      </PolicyHeader>
      <PolicySummary analysis={analysis} actions={dependencies} viewer={null} />
      <ReadingFooter figures={dependencies.figures} />
    </article>
  );
}
