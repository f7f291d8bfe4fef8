/** Reads the page when the popup opens, watches it while the popup is open, and reads it anew: the state behind the popup. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageReading, PolicyAnalysis } from '../lib/types.ts';
import { hasOtherProse } from './compare-readings.ts';
import { explainFailedReading, explainSurprise, type Failure } from './describe-outcome.ts';
import type { PopupDependencies, UnreadableReason } from './popup-dependencies.ts';

export type PopupState =
  | { kind: 'working' }
  | { kind: 'policy'; reading: PageReading; analysis: PolicyAnalysis }
  | { kind: 'not-a-policy'; reading: PageReading }
  | { kind: 'cannot-read'; reason: UnreadableReason }
  | { kind: 'failed'; failure: Failure };

export interface PageReader {
  state: PopupState;
  /** The page holds other text now than the policy that is shown. */
  pageChanged: boolean;
  /** Reads the page anew. */
  read(): void;
  /** Takes what was read for a policy. */
  readAnyway(reading: PageReading): void;
}

/** Of a policy with fewer words most is still to come, or it is none: what comes then replaces it, and nobody has begun to read. */
const fewWords = 150;

/** One reader for the whole popup. */
export function usePageReader(dependencies: PopupDependencies): PageReader {
  const [state, setState] = useState<PopupState>({ kind: 'working' });
  const [pageChanged, setPageChanged] = useState(false);
  // Only what was begun last counts; a slow reading of the page as it was must not replace a later one.
  const latest = useRef(0);
  const begin = useCallback((work: Promise<PopupState | undefined>, onEnd: (end: PopupState) => void) => {
    latest.current += 1;
    const begun = latest.current;
    const take = (end: PopupState | undefined) => {
      if (begun === latest.current && end !== undefined) onEnd(end);
    };
    work.then(take, (error) => take(failWith(error)));
  }, []);
  const show = useCallback(
    (work: Promise<PopupState>) => {
      setState({ kind: 'working' });
      setPageChanged(false);
      begin(work, setState);
    },
    [begin],
  );
  const read = useCallback(() => show(readAndAnalyse(dependencies)), [show, dependencies]);
  const readAnyway = useCallback((reading: PageReading) => show(analyse(dependencies, reading)), [show, dependencies]);
  useEffect(read, [read]);
  const onChange = useRef<() => void>(() => undefined);
  onChange.current = () => {
    if (state.kind !== 'policy' && state.kind !== 'not-a-policy') return;
    if (isGoodReading(state)) {
      findOtherProse(dependencies, state.reading).then(setPageChanged, (error) => setState(failWith(error)));
    } else begin(readMore(dependencies, state.reading), setState);
  };
  // One watch for as long as anything is shown, since it slows down where a page changes for ever.
  const isWatched = state.kind === 'policy' || state.kind === 'not-a-policy';
  useEffect(
    () => (isWatched ? dependencies.watchPage(() => onChange.current()) : undefined),
    [isWatched, dependencies],
  );
  return { state, pageChanged, read, readAnyway };
}

function isGoodReading(state: Extract<PopupState, { reading: PageReading }>): boolean {
  return state.kind === 'policy' && state.analysis.words >= fewWords;
}

/** Tells whether the page holds other text by now; what cannot be read any more is no offer. */
async function findOtherProse(dependencies: PopupDependencies, reading: PageReading): Promise<boolean> {
  const result = await dependencies.readPage();
  return result.outcome === 'read' && hasOtherProse(reading, result.reading);
}

/** What a page that held little or no policy has become; undefined where that is nothing new, so that nothing moves. */
async function readMore(dependencies: PopupDependencies, reading: PageReading): Promise<PopupState | undefined> {
  const result = await dependencies.readPage();
  if (result.outcome !== 'read') return undefined;
  const isNews =
    hasOtherProse(reading, result.reading) || result.reading.policyLinks.length > reading.policyLinks.length;
  return isNews ? judge(dependencies, result.reading) : undefined;
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
      return judge(dependencies, result.reading);
  }
}

async function judge(dependencies: PopupDependencies, reading: PageReading): Promise<PopupState> {
  return reading.document.policy.isPolicy ? analyse(dependencies, reading) : { kind: 'not-a-policy', reading };
}

async function analyse(dependencies: PopupDependencies, reading: PageReading): Promise<PopupState> {
  const result = await dependencies.analyse(reading.document);
  switch (result.outcome) {
    case 'analysed':
      return { kind: 'policy', reading, analysis: result.analysis };
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
