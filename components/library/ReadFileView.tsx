import { useEffect } from 'preact/hooks';
import { CopyButton } from '../CopyButton.tsx';
import { Notice } from '../Notice.tsx';
import type { FileReading, FileReadingState } from './file-reading-hook.ts';
import { BackButton } from './LibraryEntry.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { type LibraryPlace, startPlace } from './library-place.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { ReadFileForm } from './ReadFileForm.tsx';
import { UnsavedPolicy } from './UnsavedPolicy.tsx';
import { WaitingFiles } from './WaitingFiles.tsx';

interface ReadFileViewProps {
  /** Where the file or text came from, as far as that is known already. */
  address: string;
  reading: FileReading;
  dependencies: LibraryDependencies;
  onGo(place: LibraryPlace): void;
}

/** Reads a file or a pasted text, and shows what it says as for a page. Nothing is saved unless the reader saves it. */
export function ReadFileView({ address, reading, dependencies, onGo }: ReadFileViewProps) {
  const { state, stop, setAddress } = reading;
  useEffect(() => {
    if (address !== '') setAddress(address);
  }, [address, setAddress]);
  if (state.kind === 'read') {
    return (
      <UnsavedPolicy
        key={state.analysis.text}
        analysis={state.analysis}
        blocks={state.blocks}
        dependencies={dependencies}
        onGo={onGo}
        onClose={stop}
      >
        <WaitingFiles reading={reading} />
      </UnsavedPolicy>
    );
  }
  return (
    <div class="keeping entry-column" data-reading={state.kind}>
      <BackButton onBack={() => onGo(startPlace)} />
      <h1 class="site keeping-title">Read a file or text</h1>
      <div class="reading-outcome">
        {state.kind === 'reading' && <ProgressLine label={`Reading ${state.name}`} share={state.share} onStop={stop} />}
        {state.kind === 'problem' && <ProblemNotice state={state} copy={dependencies.copy} />}
        {state.kind === 'not-a-policy' && <NotPolicyFile state={state} reading={reading} />}
        <p role="status">{state.kind === 'idle' ? state.told : ''}</p>
      </div>
      {state.kind !== 'reading' && <WaitingFiles reading={reading} />}
      <ReadFileForm isBusy={state.kind === 'reading'} reading={reading} />
    </div>
  );
}

interface ProblemNoticeProps {
  state: Extract<FileReadingState, { kind: 'problem' }>;
  copy(text: string): Promise<boolean>;
}

function ProblemNotice({ state: { name, title, advice, details }, copy }: ProblemNoticeProps) {
  return (
    <Notice title={title} urgent>
      <p>
        <b dir="auto">{`${name}: `}</b>
        {advice}
      </p>
      {details !== '' && (
        <div class="notice-actions">
          <CopyButton text={details} what="details" label="Copy details" copy={copy} />
        </div>
      )}
    </Notice>
  );
}

/** The strongest reasons come first, and more than these convince nobody. */
const mostReasons = 3;

interface NotPolicyFileProps {
  state: Extract<FileReadingState, { kind: 'not-a-policy' }>;
  reading: FileReading;
}

function NotPolicyFile({ state, reading: { readAnyway } }: NotPolicyFileProps) {
  return (
    <Notice title="This does not look like a privacy policy" urgent>
      <p dir="auto">{state.name}</p>
      <ul class="reasons">
        {state.reading.document.policy.reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="notice-actions">
        <button type="button" onClick={() => readAnyway(state.name, state.reading)}>
          Read it anyway
        </button>
      </div>
    </Notice>
  );
}
