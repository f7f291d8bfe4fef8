import { explainUnreadable, isReadableAsFile } from './describe-outcome.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedNotice } from './FailedNotice.tsx';
import { ConnectionNotice } from './library/ConnectionNotice.tsx';
import { Notice } from './Notice.tsx';
import { NotPolicyNotice } from './NotPolicyNotice.tsx';
import { PolicyView } from './PolicyView.tsx';
import type { PopupDependencies } from './popup-dependencies.ts';
import { type PageReader, usePageReader } from './reading-hook.ts';
import { Skeleton } from './Skeleton.tsx';

/** The popup: reads the page of the active tab, and shows what came of it. */
export function PopupApp({ dependencies }: { dependencies: PopupDependencies }) {
  const reader = usePageReader(dependencies);
  return (
    <main class="popup" data-state={reader.state.kind}>
      <ErrorBoundary copy={dependencies.copy} onRetry={reader.read}>
        <ConnectionNotice watch={dependencies.watchConnection} onReload={dependencies.reload} />
        <StateView reader={reader} dependencies={dependencies} />
      </ErrorBoundary>
    </main>
  );
}

interface StateViewProps {
  reader: PageReader;
  dependencies: PopupDependencies;
}

function StateView({ reader, dependencies }: StateViewProps) {
  const { state } = reader;
  switch (state.kind) {
    case 'working':
      return <Skeleton />;
    case 'policy':
      return (
        <PolicyView
          analysis={state.analysis}
          blocks={state.reading.document.blocks}
          dependencies={dependencies}
          pageChanged={reader.pageChanged}
          onReadAgain={reader.read}
        />
      );
    case 'not-a-policy':
      return (
        <NotPolicyNotice
          reading={state.reading}
          openAddress={dependencies.openAddress}
          openLibrary={dependencies.openLibrary}
          onReadAnyway={() => reader.readAnyway(state.reading)}
          onReadAgain={reader.read}
        />
      );
    case 'cannot-read': {
      const { title, advice } = explainUnreadable(state.reason);
      return (
        <Notice title={title}>
          <p>{advice}</p>
          <div class="notice-actions">
            {isReadableAsFile(state.reason) ? (
              <button type="button" class="primary" onClick={dependencies.openFileReader}>
                Read a file or text
              </button>
            ) : (
              <button type="button" onClick={dependencies.openLibrary}>
                Open the library
              </button>
            )}
          </div>
        </Notice>
      );
    }
    case 'failed':
      return <FailedNotice failure={state.failure} onRetry={reader.read} copy={dependencies.copy} />;
  }
}
