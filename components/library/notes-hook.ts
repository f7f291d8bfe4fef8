/** Stores notes while they are typed, and loses none of them when the page is closed between two letters. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import type { NotedOutcome } from '../../lib/store/notes.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import type { LibraryDependencies } from './library-dependencies.ts';

/** Milliseconds without a letter after which the words are stored: short beside the time it takes to close a page, long beside that between two letters. */
const typingPause = 400;

export type SavingState = { kind: 'idle' | 'typing' | 'saving' | 'saved' } | { kind: 'failed'; sentence: string };

export interface NotesInHand {
  text: string;
  state: SavingState;
  type(text: string): void;
  /** Stores at once what was typed and is not stored yet. */
  flush(): void;
}

export function useNotes(
  row: Pick<PolicyRow, 'id' | 'notes'>,
  { setNotes, drafts }: Pick<LibraryDependencies, 'setNotes' | 'drafts'>,
): NotesInHand {
  // What a page that was closed too early could not store comes first.
  const [text, setText] = useState(() => drafts.read(row.id) ?? row.notes);
  const [state, setState] = useState<SavingState>({ kind: 'idle' });
  const stored = useRef(row.notes);
  const typed = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async () => {
    const notes = typed.current;
    if (notes === stored.current) return;
    setState({ kind: 'saving' });
    const result = await setNotes(row.id, notes).catch((error: unknown) => saySurprise(error));
    const problem = sayProblem(result);
    if (problem !== null) return setState({ kind: 'failed', sentence: problem });
    stored.current = notes;
    // Whoever typed on meanwhile is not done.
    if (typed.current !== notes) return;
    drafts.write(row.id, null);
    setState({ kind: 'saved' });
  }, [row.id, setNotes, drafts]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    save();
  }, [save]);
  const type = (next: string) => {
    typed.current = next;
    setText(next);
    setState({ kind: 'typing' });
    drafts.write(row.id, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, typingPause);
  };

  // Another page may have changed the notes; whatever is being typed here goes first.
  useEffect(() => {
    const isTyping = typed.current !== stored.current;
    stored.current = row.notes;
    if (isTyping || typed.current === row.notes) return;
    typed.current = row.notes;
    setText(row.notes);
  }, [row.notes]);
  useEffect(() => {
    flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { text, state, type, flush };
}

/** Why the notes were not stored, or null where they were. */
function sayProblem(result: NotedOutcome<string> | StoreFailure | string): string | null {
  if (typeof result === 'string') return result;
  switch (result.outcome) {
    case 'set':
      return null;
    case 'missing':
      return 'Not saved: the entry was deleted.';
    case 'unreadable':
      return 'Not saved: the entry is damaged. It can be mended under Manage.';
    case 'too-long':
      return `Not saved: notes may have ${result.most.toLocaleString('en')} characters.`;
    case 'failed':
      return describeStoreFailure(result.reason);
  }
}
