/** What is saved of the policy at hand, and saving it: one state behind the button and the line below it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyAnalysis } from '../lib/types.ts';
import { saySurprise } from './describe-outcome.ts';
import type { PopupDependencies, SavedState } from './popup-dependencies.ts';

/** An earlier text of the same address. */
export type EarlierVersion = Extract<SavedState, { outcome: 'changed' }>;

export type SaveState =
  | { kind: 'unsaved' | 'saving' }
  /** `before`: it was already saved when the popup opened. `versionId` is null until it has been saved from here. */
  | { kind: 'saved'; savedAt: number; before: boolean; versionId: number | null }
  | { kind: 'failed'; sentence: string };

export interface Saving {
  state: SaveState;
  /** The latest text that was saved before this one, where it is another; null where there is none. */
  earlier: EarlierVersion | null;
  /** Gives the id of the saved version, or null where saving failed. */
  save(): Promise<number | null>;
}

export function useSaving(
  analysis: PolicyAnalysis,
  dependencies: Pick<PopupDependencies, 'save' | 'findSaved'>,
): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'unsaved' });
  const [earlier, setEarlier] = useState<EarlierVersion | null>(null);
  // Counts questions and savings, so that an answer which was overtaken by either is not taken for news.
  const asked = useRef(0);
  useEffect(() => {
    const ask = (isFirst: boolean) => {
      asked.current += 1;
      const question = asked.current;
      dependencies.findSaved(analysis).then(
        (saved) => {
          // The first answer tells of the earlier version even to somebody who clicked before it came.
          if (isFirst && saved.outcome === 'changed') setEarlier(saved);
          setState((now) => (now.kind === 'unsaved' ? follow(now, saved) : now));
          if (isFirst || question !== asked.current) return;
          if (saved.outcome !== 'same') setEarlier(saved.outcome === 'changed' ? saved : null);
          setState((now) => follow(now, saved));
        },
        (error: unknown) =>
          setState((now) => (now.kind === 'unsaved' ? { kind: 'failed', sentence: saySurprise(error) } : now)),
      );
    };
    ask(true);
    const askAgain = () => ask(false);
    // A popup may stay open, in a tab or beside the library, in which the policy was deleted meanwhile.
    const askIfShown = () => document.visibilityState === 'visible' && askAgain();
    window.addEventListener('focus', askAgain);
    document.addEventListener('visibilitychange', askIfShown);
    return () => {
      window.removeEventListener('focus', askAgain);
      document.removeEventListener('visibilitychange', askIfShown);
    };
  }, [analysis, dependencies]);
  const save = useCallback(async () => {
    asked.current += 1;
    setState({ kind: 'saving' });
    try {
      const result = await dependencies.save(analysis);
      if (result.outcome === 'failed') {
        setState({ kind: 'failed', sentence: result.sentence });
        return null;
      }
      const { savedAt, versionId, outcome } = result;
      setState({ kind: 'saved', savedAt, before: outcome === 'already-saved', versionId });
      return versionId;
    } catch (error) {
      setState({ kind: 'failed', sentence: saySurprise(error) });
      return null;
    }
  }, [analysis, dependencies]);
  return { state, earlier, save };
}

/** What an answer of the store makes of a state. Whoever is saving, or was told why that failed, gets a later answer than this one. */
function follow(now: SaveState, saved: SavedState): SaveState {
  if (now.kind === 'unsaved' && saved.outcome === 'same') {
    return { kind: 'saved', savedAt: saved.savedAt, before: true, versionId: null };
  }
  return now.kind === 'saved' && saved.outcome !== 'same' ? { kind: 'unsaved' } : now;
}
