import { useEffect, useState } from 'preact/hooks';
import { compareVersions } from '../../lib/compare/compare-versions.ts';
import type { PolicyChanges } from '../../lib/compare/policy-changes.ts';
import type { PolicyRow, VersionRow } from '../../lib/store/database.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import type { FoundVersion } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { explainSurprise, type Failure } from '../describe-outcome.ts';
import { explainStoreFailure } from '../describe-store-failure.ts';
import { FailedNotice } from '../FailedNotice.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { isWebAddress } from '../openable-address.ts';
import { ChangesReport } from './ChangesReport.tsx';
import type { VersionsReading } from './LibraryEntry.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { nameVersion } from './name-version.ts';
import { Select } from './Select.tsx';

interface ChangesViewProps {
  row: PolicyRow;
  /** Latest first. */
  versions: readonly VersionRow[];
  reading: VersionsReading;
  /** Null for the version before the latest, and the latest. */
  beforeId: number | null;
  afterId: number | null;
  dependencies: LibraryDependencies;
  onChoose(before: number, after: number): void;
}

/** What changed from one saved version to another. */
export function ChangesView({ row, versions, reading, beforeId, afterId, dependencies, onChoose }: ChangesViewProps) {
  const pair = choosePair(versions, beforeId, afterId);
  if (pair === null) return <NoPair row={row} reading={reading} openAddress={dependencies.openAddress} />;
  const [before, after] = pair;
  const options = versions.map((version) => [String(version.id), nameVersion(version, dependencies.locale)] as const);
  return (
    <div class="changes">
      <div class="version-pair">
        <Select
          label="From"
          value={String(before.id)}
          options={options}
          onChoose={(id) => onChoose(Number(id), Number(id) === after.id ? before.id : after.id)}
        />
        <Select
          label="To"
          value={String(after.id)}
          options={options}
          onChoose={(id) => onChoose(Number(id) === before.id ? after.id : before.id, Number(id))}
        />
      </div>
      <Comparison key={`${before.id}-${after.id}`} before={before} after={after} dependencies={dependencies} />
    </div>
  );
}

/** The versions that were asked for; where they are none of these, the latest and the one before; never one with itself. Null where there are not two. */
function choosePair(
  versions: readonly VersionRow[],
  beforeId: number | null,
  afterId: number | null,
): [VersionRow, VersionRow] | null {
  const after = versions.find(({ id }) => id === afterId) ?? versions[0];
  if (after === undefined) return null;
  const others = versions.filter((version) => version !== after);
  const before = others.find(({ id }) => id === beforeId) ?? others[versions.indexOf(after)] ?? others[0];
  return before === undefined ? null : [before, after];
}

interface NoPairProps {
  row: PolicyRow;
  reading: VersionsReading;
  openAddress(address: string): void;
}

/** Why there are not two versions to compare. */
function NoPair({ row, reading, openAddress }: NoPairProps) {
  if (reading === 'loading') {
    return (
      <p class="library-note" role="status">
        Opening the versions
      </p>
    );
  }
  if (reading === 'unreadable' || row.versions > 1) {
    return (
      <Notice title="The other versions cannot be read">
        <p>They are damaged, or were written by another version of Clauselight. They stay where they are.</p>
      </Notice>
    );
  }
  return <OneVersion row={row} openAddress={openAddress} />;
}

function OneVersion({ row, openAddress }: { row: PolicyRow; openAddress(address: string): void }) {
  return (
    <Notice title="One version is saved">
      <p>
        There is nothing to compare yet. When you open this policy again and its text has changed, the popup says so and
        offers to save the new version beside this one.
      </p>
      {isWebAddress(row.address) && (
        <div class="notice-actions">
          <button type="button" class="primary" onClick={() => openAddress(row.address)}>
            <Icon name="open" />
            See whether it has changed
          </button>
        </div>
      )}
    </Notice>
  );
}

type ComparisonState =
  | { kind: 'working' }
  | { kind: 'compared'; before: PolicyAnalysis; after: PolicyAnalysis; changes: PolicyChanges }
  | { kind: 'unreadable'; version: VersionRow }
  | { kind: 'failed'; failure: Failure };

interface ComparisonProps {
  before: VersionRow;
  after: VersionRow;
  dependencies: LibraryDependencies;
}

function Comparison({ before, after, dependencies }: ComparisonProps) {
  const [state, setState] = useState<ComparisonState>({ kind: 'working' });
  const [attempt, setAttempt] = useState(0);
  // Ids name the versions, whose rows are told anew with every change; a further attempt asks the same again
  useEffect(() => {
    let wanted = true;
    compareSaved(before, after, dependencies).then(
      (result) => wanted && setState(result),
      (error) => wanted && setState({ kind: 'failed', failure: explainSurprise(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [before.id, after.id, dependencies, attempt]);
  switch (state.kind) {
    case 'working':
      return (
        <p class="library-note" role="status">
          Comparing
        </p>
      );
    case 'unreadable':
      return (
        <Notice title="One of the two versions cannot be read">
          <p>{`It is the one ${nameVersion(state.version, dependencies.locale)}. Choose another above.`}</p>
        </Notice>
      );
    case 'failed':
      return (
        <FailedNotice
          failure={state.failure}
          onRetry={() => setAttempt((count) => count + 1)}
          copy={dependencies.copy}
        />
      );
    case 'compared':
      return <ChangesReport {...state} locale={dependencies.locale} />;
  }
}

async function compareSaved(
  before: VersionRow,
  after: VersionRow,
  { openVersion }: Pick<LibraryDependencies, 'openVersion'>,
): Promise<ComparisonState> {
  const found: (FoundVersion | StoreFailure)[] = await Promise.all([openVersion(before.id), openVersion(after.id)]);
  const analyses: PolicyAnalysis[] = [];
  for (const [index, result] of found.entries()) {
    if (result.outcome === 'failed') return { kind: 'failed', failure: explainStoreFailure(result) };
    if (result.outcome !== 'found') return { kind: 'unreadable', version: index === 0 ? before : after };
    analyses.push(result.analysis);
  }
  const [one, other] = analyses;
  if (one === undefined || other === undefined) throw new Error('Two versions were asked for');
  return { kind: 'compared', before: one, after: other, changes: compareVersions(one, other) };
}
