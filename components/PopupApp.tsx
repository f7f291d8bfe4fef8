import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReading, PolicyAnalysis } from '../lib/types.ts';
import { explainFailedReading, explainSurprise, explainUnreadable, type Failure } from './describe-outcome.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedNotice } from './FailedNotice.tsx';
import { ConnectionNotice } from './library/ConnectionNotice.tsx';
import { Notice } from './Notice.tsx';
import { NotPolicyNotice } from './NotPolicyNotice.tsx';
import { PolicyView } from './PolicyView.tsx';
import type { PopupDependencies, UnreadableReason } from './popup-dependencies.ts';
import { Skeleton } from './Skeleton.tsx';

type PopupState =
  | { kind: 'working' }
  | { kind: 'policy'; analysis: PolicyAnalysis }
  | { kind: 'not-a-policy'; reading: PageReading }
  | { kind: 'cannot-read'; reason: UnreadableReason }
  | { kind: 'failed'; failure: Failure };

/** The popup: reads the page of the active tab once, and shows what came of it. */
export function PopupApp({ dependencies }: { dependencies: PopupDependencies }) {
  const [state, setState] = useState<PopupState>({ kind: 'working' });
  const read = useCallback(() => {
    setState({ kind: 'working' });
    readAndAnalyse(dependencies).then(setState, (error) => setState(failWith(error)));
  }, [dependencies]);
  useEffect(read, [read]);
  const readAnyway = (reading: PageReading) => {
    setState({ kind: 'working' });
    analyse(dependencies, reading).then(setState, (error) => setState(failWith(error)));
  };
  return (
    <main class="popup" data-state={state.kind}>
      <ErrorBoundary copy={dependencies.copy} onRetry={read}>
        <ConnectionNotice watch={dependencies.watchConnection} onReload={dependencies.reload} />
        <StateView state={state} dependencies={dependencies} onRetry={read} onReadAnyway={readAnyway} />
      </ErrorBoundary>
    </main>
  );
}

interface StateViewProps {
  state: PopupState;
  dependencies: PopupDependencies;
  onRetry(): void;
  onReadAnyway(reading: PageReading): void;
}

function StateView({ state, dependencies, onRetry, onReadAnyway }: StateViewProps) {
  switch (state.kind) {
    case 'working':
      return <Skeleton />;
    case 'policy':
      return <PolicyView analysis={state.analysis} dependencies={dependencies} />;
    case 'not-a-policy':
      return (
        <NotPolicyNotice
          reading={state.reading}
          openAddress={dependencies.openAddress}
          openLibrary={dependencies.openLibrary}
          onReadAnyway={() => onReadAnyway(state.reading)}
          onRetry={onRetry}
        />
      );
    case 'cannot-read': {
      const { title, advice } = explainUnreadable(state.reason);
      return (
        <Notice title={title}>
          <p>{advice}</p>
          <div class="notice-actions">
            <button type="button" onClick={dependencies.openLibrary}>
              Open the library
            </button>
          </div>
        </Notice>
      );
    }
    case 'failed':
      return <FailedNotice failure={state.failure} onRetry={onRetry} copy={dependencies.copy} />;
  }
}

async function readAndAnalyse(dependencies: PopupDependencies): Promise<PopupState> {
  const result = await dependencies.readPage();
  switch (result.outcome) {
    case 'cannot-read':
      return { kind: 'cannot-read', reason: result.reason };
    case 'page-gone':
    case 'script-failed':
    case 'timeout':
      return { kind: 'failed', failure: explainFailedReading(result) };
    case 'read':
      return result.reading.document.policy.isPolicy
        ? analyse(dependencies, result.reading)
        : { kind: 'not-a-policy', reading: result.reading };
  }
}

async function analyse(dependencies: PopupDependencies, reading: PageReading): Promise<PopupState> {
  const result = await dependencies.analyse(reading.document);
  switch (result.outcome) {
    case 'analysed':
      return { kind: 'policy', analysis: result.analysis };
    case 'model-failed':
      return {
        kind: 'failed',
        failure: {
          title: 'The classifier could not be loaded',
          advice: 'Try again. If it fails again, install Clauselight anew; what you saved stays.',
          details: `model-failed: ${result.details}`,
        },
      };
  }
}

function failWith(error: unknown): PopupState {
  return { kind: 'failed', failure: explainSurprise(error) };
}
