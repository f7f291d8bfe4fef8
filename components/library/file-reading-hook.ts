/** Reading a file or a pasted text: one state for all of the library, which outlives the view that shows it. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { explainFileProblem } from '../../lib/files/explain-file-problem.ts';
import type { FileOutcome } from '../../lib/files/policy-file.ts';
import type { Block, PageReading, PolicyAnalysis } from '../../lib/types.ts';
import { explainSurprise } from '../describe-outcome.ts';
import type { FileDependencies, FileUnreadable, PastedText } from './file-dependencies.ts';

export type FileReadingState =
  /** `told`: what became of the last attempt, '' where there was none. */
  | { kind: 'idle'; told: string }
  /** `share` is 0 to 1. */
  | { kind: 'reading'; name: string; share: number }
  /** `details`: of a surprise, for a report of the fault; '' for what is expected. */
  | { kind: 'problem'; name: string; title: string; advice: string; details: string }
  | { kind: 'not-a-policy'; name: string; reading: PageReading }
  | { kind: 'read'; name: string; analysis: PolicyAnalysis; blocks: readonly Block[] };

export interface FileReading {
  state: FileReadingState;
  /** Where the next file or text comes from, as the reader types it; '' again once it was read. */
  address: string;
  setAddress(address: string): void;
  /** Files that were chosen or dropped together with the one that was read, and are still to be read. */
  waiting: readonly File[];
  /** Reads the first, and keeps the others waiting. `address`: as the reader typed it; '' where it is not known. */
  readFiles(files: readonly File[], address: string): void;
  /** Reads one of those that wait. */
  readWaiting(file: File): void;
  /** Says that a link is no text, and takes its address for where the text comes from. */
  refuseLink(address: string): void;
  readPasted(pasted: PastedText): void;
  /** Shows what was read although it does not look like a policy. */
  readAnyway(name: string, reading: PageReading): void;
  /** Ends the reading, or puts away what was read. */
  stop(): void;
}

const pastedName = 'the pasted text';

export function useFileReading(dependencies: FileDependencies): FileReading {
  const [state, setState] = useState<FileReadingState>({ kind: 'idle', told: '' });
  const [address, setAddress] = useState('');
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  // The one that is wanted; an earlier one may answer later.
  const current = useRef<AbortController | null>(null);

  const start = useCallback((name: string, work: (run: Run) => Promise<FileReadingState>) => {
    current.current?.abort();
    const stopper = new AbortController();
    current.current = stopper;
    const tell = (next: FileReadingState) => {
      if (current.current !== stopper) return;
      setState(next);
      // It is that of this text, and not of whatever is read next.
      if (next.kind === 'read') setAddress('');
    };
    tell({ kind: 'reading', name, share: 0 });
    const onProgress = (done: number, total: number) =>
      tell({ kind: 'reading', name, share: done / Math.max(1, total) });
    work({ name, signal: stopper.signal, onProgress }).then(tell, (error: unknown) =>
      tell({ kind: 'problem', name, ...explainSurprise(error) }),
    );
  }, []);

  const readFile = useCallback(
    (file: File, typed: string) =>
      start(file.name, async (run) => {
        const address = readAddress(typed);
        if (address === undefined) return refuseAddress(run.name);
        return settle(await dependencies.readFile(file, address, run), run.name, dependencies);
      }),
    [start, dependencies],
  );

  return useMemo(
    () => ({
      state,
      address,
      setAddress,
      waiting,
      readFiles: ([file, ...others], typed) => {
        if (file === undefined) return;
        setWaiting(others);
        readFile(file, typed);
      },
      readWaiting: (file) => {
        setWaiting((all) => all.filter((one) => one !== file));
        // The address that was typed is that of one text only.
        readFile(file, '');
      },
      refuseLink: (link) => {
        current.current?.abort();
        current.current = null;
        setAddress(link);
        setState(linkRefused(link));
      },
      readPasted: (pasted) =>
        start(pastedName, async (run) => {
          const address = readAddress(pasted.address);
          if (address === undefined) return refuseAddress(run.name);
          return settle(await dependencies.readPasted({ ...pasted, address }), run.name, dependencies);
        }),
      readAnyway: (name, reading) => start(name, () => analyse(reading, name, dependencies)),
      stop: () => {
        current.current?.abort();
        current.current = null;
        setState((now) => ({ kind: 'idle', told: now.kind === 'reading' ? 'Stopped. Nothing was read.' : '' }));
      },
    }),
    [state, address, waiting, start, readFile, dependencies],
  );
}

function linkRefused(link: string): FileReadingState {
  return {
    kind: 'problem',
    name: link,
    title: 'This is a link, and holds no text',
    advice:
      'Clauselight opens no address by itself. Open the page and click the Clauselight icon there, or save it and choose the file here.',
    details: '',
  };
}

interface Run {
  name: string;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** The web address that was meant, '' where none was given, undefined where it makes no sense. */
export function readAddress(typed: string): string | undefined {
  const bare = typed.trim();
  if (bare === '') return '';
  const whole = /^[a-z][a-z0-9+.-]{1,20}:/i.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href : undefined;
}

function refuseAddress(name: string): FileReadingState {
  return {
    kind: 'problem',
    name,
    title: 'That is no web address',
    advice: 'Write it as the browser shows it, such as https://example.com/privacy, or leave the field empty.',
    details: '',
  };
}

async function settle(
  outcome: FileOutcome | FileUnreadable,
  name: string,
  dependencies: FileDependencies,
): Promise<FileReadingState> {
  switch (outcome.outcome) {
    case 'read':
      return outcome.reading.document.policy.isPolicy
        ? analyse(outcome.reading, name, dependencies)
        : { kind: 'not-a-policy', name, reading: outcome.reading };
    case 'stopped':
      return { kind: 'idle', told: 'Stopped. Nothing was read.' };
    case 'file-unreadable':
      return {
        kind: 'problem',
        name,
        title: 'The file could not be opened',
        advice: 'It may have been moved or changed, or it is a folder. Choose it again.',
        details: '',
      };
    default:
      return { kind: 'problem', name, ...explainFileProblem(outcome), details: '' };
  }
}

async function analyse(reading: PageReading, name: string, dependencies: FileDependencies): Promise<FileReadingState> {
  const result = await dependencies.analyse(reading.document);
  switch (result.outcome) {
    case 'analysed':
      return { kind: 'read', name, analysis: result.analysis, blocks: reading.document.blocks };
    case 'model-failed':
      return {
        kind: 'problem',
        name,
        title: 'The classifier could not be loaded',
        advice: 'Try again. If it fails again, install Clauselight anew; what you saved stays.',
        details: `model-failed: ${result.details}`,
      };
  }
}
