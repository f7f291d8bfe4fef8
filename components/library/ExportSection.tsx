import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedFile, LeftOut } from '../../lib/store/export-library.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import type { LibraryDependencies } from './library-dependencies.ts';
import { nameFile } from './name-file.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { countPolicies, countTexts } from './say-counts.ts';

type ExportState =
  | { kind: 'idle' }
  | { kind: 'working'; share: number }
  | { kind: 'done'; exported: ExportedFile }
  | { kind: 'failed'; sentence: string };

interface ExportSectionProps {
  policies: number;
  dependencies: LibraryDependencies;
  /** Told what became of the work when the reader left while it ran. */
  onLeft(sentence: string): void;
}

/** Everything in one file. */
export function ExportSection({ policies, dependencies, onLeft }: ExportSectionProps) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
      stopper.current?.abort();
    },
    [],
  );
  const run = async () => {
    stopper.current = new AbortController();
    setState({ kind: 'working', share: 0 });
    const exported = await dependencies.exportAll({
      signal: stopper.current.signal,
      onProgress: (done, total) => setState({ kind: 'working', share: done / Math.max(total, 1) }),
    });
    switch (exported.outcome) {
      case 'exported':
        dependencies.offerFile(exported.file, nameFile('clauselight library', dependencies.now(), 'json'));
        return setState({ kind: 'done', exported });
      case 'stopped':
        if (isLeft.current) onLeft('The export was stopped when you left it. No file was written.');
        return setState({ kind: 'idle' });
      case 'failed':
        return setState({ kind: 'failed', sentence: describeStoreFailure(exported.reason) });
    }
  };
  return (
    <section class="section" aria-labelledby="export-title">
      <h2 id="export-title" class="section-title">
        Export
      </h2>
      <p>One file with every policy, all its versions, your notes and tags. It can be imported into any Clauselight.</p>
      <div class="notice-actions">
        <button
          type="button"
          disabled={policies === 0 || state.kind === 'working'}
          onClick={() => {
            run().catch((error: unknown) => setState({ kind: 'failed', sentence: saySurprise(error) }));
          }}
        >
          Export everything
        </button>
      </div>
      {state.kind === 'working' && (
        <ProgressLine label="Writing the file" share={state.share} onStop={() => stopper.current?.abort()} />
      )}
      <p role="status">{sayState(state)}</p>
      {state.kind === 'done' && <LeftOutList leftOut={state.exported.leftOut} />}
    </section>
  );
}

function sayState(state: ExportState): string {
  switch (state.kind) {
    case 'idle':
    case 'working':
      return '';
    case 'done':
      return `Exported ${countPolicies(state.exported.policies)} with ${countTexts(state.exported.versions)}.`;
    case 'failed':
      return `Not exported. ${state.sentence}`;
  }
}

function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{`Not in the file, since it cannot be read: ${leftOut.length}`}</summary>
      <ul class="plain-list">
        {leftOut.map(({ address, versionId }, index) => (
          <li key={index}>
            {address || 'an entry without an address'}
            {versionId === null ? '' : ', one version'}
          </li>
        ))}
      </ul>
    </details>
  );
}
