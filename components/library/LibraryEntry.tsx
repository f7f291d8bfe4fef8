import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PolicyRow, VersionRow } from '../../lib/store/database.ts';
import type { SearchHit } from '../../lib/store/search-library.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import type { FoundVersion } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { explainSurprise, type Failure } from '../describe-outcome.ts';
import { explainStoreFailure } from '../describe-store-failure.ts';
import { FailedNotice } from '../FailedNotice.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import type { Remove } from './LibraryApp.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import type { LibraryPlace, ShelfPlace } from './library-place.ts';
import { MendButton } from './MendButton.tsx';
import { SavedPolicy } from './SavedPolicy.tsx';
import { VersionPicker } from './VersionPicker.tsx';

export interface LibraryEntryProps {
  row: PolicyRow;
  /** All tags in use, to be offered for this policy too. */
  knownTags: readonly string[];
  place: ShelfPlace;
  query: string;
  /** What a search found in its versions. */
  hits: readonly SearchHit[];
  dependencies: LibraryDependencies;
  /** Goes to another tab or version of this policy. */
  onGo(place: Partial<ShelfPlace>): void;
  /** Goes elsewhere in the library. */
  onLeave(place: LibraryPlace): void;
  /** Back to the list, where both do not fit beside each other. */
  onBack(): void;
  onRemove: Remove;
}

type EntryState =
  | { kind: 'loading' }
  | { kind: 'entry'; version: VersionRow; analysis: PolicyAnalysis }
  | { kind: 'unreadable' }
  | { kind: 'failed'; failure: Failure };

/** One saved policy: the version that the place names, or the latest. */
export function LibraryEntry(props: LibraryEntryProps) {
  const { row, place, dependencies, onGo, onRemove } = props;
  const [versions, reading] = useVersions(row, dependencies);
  // An older one that is named may have been deleted meanwhile.
  const wanted = place.version !== null && versions.some(({ id }) => id === place.version) ? place.version : row.latest;
  const [state, retry] = useVersion(wanted, dependencies);
  // A damaged version is not among those that can be read: even one of these is a choice then.
  const picker = versions.some(({ id }) => id !== wanted) && (
    <VersionPicker
      versions={versions}
      chosenId={wanted}
      latestId={row.latest}
      locale={dependencies.locale}
      onChoose={(id) => onGo({ version: id === row.latest ? null : id })}
      onRemove={(version) => onRemove(() => dependencies.deleteVersion(version, row.site))}
    />
  );
  switch (state.kind) {
    case 'loading':
      return <p class="said-only">Opening</p>;
    case 'failed':
      return (
        <EntryFrame onBack={props.onBack}>
          <FailedNotice failure={state.failure} onRetry={retry} copy={dependencies.copy} />
        </EntryFrame>
      );
    case 'unreadable':
      return (
        <EntryFrame onBack={props.onBack}>
          <Notice title="This entry cannot be read">
            <p>
              {`What was saved of ${row.site} was written by another version of Clauselight, or was damaged. It stays until you delete it.`}
            </p>
            {picker}
            <div class="notice-actions">
              <MendButton mend={dependencies.mend} onMended={retry} />
              <button
                type="button"
                title="Delete with all its versions"
                onClick={() => onRemove(() => dependencies.deletePolicy(row))}
              >
                Delete
              </button>
            </div>
          </Notice>
        </EntryFrame>
      );
    case 'entry':
      return (
        <SavedPolicy
          {...props}
          version={state.version}
          analysis={state.analysis}
          versions={versions}
          reading={reading}
          picker={picker}
        />
      );
  }
}

interface BackButtonProps {
  label?: string;
  onBack(): void;
}

export function BackButton({ label = 'All saved policies', onBack }: BackButtonProps) {
  return (
    <button type="button" class="plain back" onClick={onBack}>
      <Icon name="back" />
      {label}
    </button>
  );
}

function EntryFrame({ onBack, children }: { onBack(): void; children: ComponentChildren }) {
  return (
    <div class="entry-frame">
      <BackButton onBack={onBack} />
      {children}
    </div>
  );
}

/** How far the versions of a policy have been read. */
export type VersionsReading = 'loading' | 'read' | 'unreadable';

interface KnownVersions {
  reading: VersionsReading;
  versions: readonly VersionRow[];
}

/** The versions of a policy that can be read, latest first, and whether these are all there are to know. */
function useVersions(row: PolicyRow, dependencies: LibraryDependencies): [readonly VersionRow[], VersionsReading] {
  const [{ versions, reading }, setKnown] = useState<KnownVersions>({ reading: 'loading', versions: [] });
  useEffect(
    () =>
      dependencies.watchPolicy(
        row.id,
        (found) =>
          setKnown(
            found.outcome === 'found'
              ? { reading: 'read', versions: found.versions }
              : { reading: 'unreadable', versions: [] },
          ),
        // The list watches the same tables, and has more room to say what is wrong.
        () => setKnown({ reading: 'unreadable', versions: [] }),
      ),
    [row.id, dependencies],
  );
  return [versions, reading];
}

/** The whole analysis of a version, and a function that tries again. */
function useVersion(versionId: number, dependencies: LibraryDependencies): [EntryState, () => void] {
  const [state, setState] = useState<EntryState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // A further attempt asks the same again
  useEffect(() => {
    let wanted = true;
    dependencies.openVersion(versionId).then(
      (result) => wanted && setState(toState(result)),
      (error) => wanted && setState({ kind: 'failed', failure: explainSurprise(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [versionId, dependencies, attempt]);
  return [state, () => setAttempt((count) => count + 1)];
}

function toState(result: FoundVersion | StoreFailure): EntryState {
  switch (result.outcome) {
    case 'found':
      return { kind: 'entry', version: result.version, analysis: result.analysis };
    case 'missing':
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'failed':
      return { kind: 'failed', failure: explainStoreFailure(result) };
  }
}
