import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportDone } from '../../lib/store/apply-import.ts';
import type { ImportOptions, ImportPlan, ImportProblem } from '../../lib/store/plan-import.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { countPolicies, countTexts } from './say-counts.ts';

type ImportState =
  | { kind: 'idle'; told: string }
  | { kind: 'working'; label: string; share: number }
  | { kind: 'planned'; plan: ImportPlan }
  | {
      kind: 'failed';
      problem: Exclude<ImportProblem, { outcome: 'stopped' }> | { outcome: 'surprise'; sentence: string };
    };

interface ImportSectionProps {
  dependencies: LibraryDependencies;
  /** Told what became of the work when the reader left while it ran. */
  onLeft(sentence: string): void;
}

/** Brings in an exported file: read whole, shown what it would do, and then all of it or nothing. */
export function ImportSection({ dependencies, onLeft }: ImportSectionProps) {
  const [state, setState] = useState<ImportState>({ kind: 'idle', told: '' });
  const stopper = useRef<AbortController | null>(null);
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
      stopper.current?.abort();
    },
    [],
  );

  const work = async (
    label: string,
    run: (options: ImportOptions) => Promise<ImportPlan | ImportDone | ImportProblem>,
  ) => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setState({ kind: 'working', label, share: 0 });
    try {
      const result = await run({
        signal,
        onProgress: (done, total) => setState({ kind: 'working', label, share: done / Math.max(total, 1) }),
      });
      if (isLeft.current && result.outcome !== 'imported') {
        onLeft('The import was stopped when you left it. Nothing was changed.');
      }
      if (!signal.aborted || result.outcome === 'imported') setState(toState(result));
      else setState({ kind: 'idle', told: 'Stopped. Nothing was changed.' });
    } catch (error) {
      setState({ kind: 'failed', problem: { outcome: 'surprise', sentence: saySurprise(error) } });
    }
  };
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    work('Reading the file', (options) => dependencies.planImport(file, options));
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <section class="section" aria-labelledby="import-title">
      <h2 id="import-title" class="section-title">
        Import
      </h2>
      <p>The file is read through first, and you see what it would do. It only adds to what you have.</p>
      {state.kind !== 'planned' && (
        <div class="notice-actions">
          <label class="button">
            Choose a file
            <input
              type="file"
              class="said-only"
              accept="application/json,.json"
              disabled={state.kind === 'working'}
              onChange={(event) => choose(event.currentTarget)}
            />
          </label>
        </div>
      )}
      {state.kind === 'working' && (
        <ProgressLine label={state.label} share={state.share} onStop={() => stopper.current?.abort()} />
      )}
      {state.kind === 'planned' && (
        <ImportPreview
          plan={state.plan}
          locale={dependencies.locale}
          onImport={() => work('Importing', (options) => dependencies.applyImport(state.plan, options))}
          onCancel={() => setState({ kind: 'idle', told: 'Nothing was imported.' })}
        />
      )}
      <p role="status">{state.kind === 'idle' ? state.told : ''}</p>
      {state.kind === 'failed' && <ImportFailure problem={state.problem} />}
    </section>
  );
}

function toState(result: ImportPlan | ImportDone | ImportProblem): ImportState {
  switch (result.outcome) {
    case 'planned':
      return { kind: 'planned', plan: result };
    case 'imported':
      return {
        kind: 'idle',
        told: `Imported ${countPolicies(result.newPolicies)} that ${result.newPolicies === 1 ? 'is' : 'are'} new, and ${countTexts(result.newVersions)} in all.`,
      };
    case 'stopped':
      return { kind: 'idle', told: 'Stopped. Nothing was changed.' };
    case 'refused':
    case 'file-unreadable':
    case 'failed':
      return { kind: 'failed', problem: result };
  }
}

function ImportFailure({ problem }: Pick<Extract<ImportState, { kind: 'failed' }>, 'problem'>) {
  return (
    <div class="problem" role="alert">
      <p>
        <b>Nothing was imported.</b> What you have is as it was.
      </p>
      {problem.outcome === 'refused' ? (
        <dl class="facts">
          <div>
            <dt>Where in the file</dt>
            <dd>
              <code>{problem.path}</code>
            </dd>
          </div>
          <div>
            <dt>What is wrong</dt>
            <dd>{problem.problem}</dd>
          </div>
          {problem.value !== '' && (
            <div>
              <dt>What stands there</dt>
              <dd>
                <code>{problem.value}</code>
              </dd>
            </div>
          )}
        </dl>
      ) : (
        <p>{sayProblem(problem)}</p>
      )}
    </div>
  );
}

function sayProblem(
  problem: Exclude<Extract<ImportState, { kind: 'failed' }>['problem'], { outcome: 'refused' }>,
): string {
  switch (problem.outcome) {
    case 'file-unreadable':
      return 'The file was moved or changed while it was read, or its disk failed. Choose it again.';
    case 'failed':
      return describeStoreFailure(problem.reason);
    case 'surprise':
      return problem.sentence;
  }
}
