/** What is saved of the policy at hand, and saving it: one state behind the button and the line below it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
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
  useEffect(() => {
    // Whoever clicked meanwhile has a later answer than this one.
    const answer = (next: SaveState) => setState((now) => (now.kind === 'unsaved' ? next : now));
    dependencies.findSaved(analysis).then(
      (saved) => {
        if (saved.outcome === 'changed') setEarlier(saved);
        if (saved.outcome === 'same') {
          answer({ kind: 'saved', savedAt: saved.savedAt, before: true, versionId: null });
        }
      },
      (error: unknown) => answer({ kind: 'failed', sentence: saySurprise(error) }),
    );
  }, [analysis, dependencies]);
  const save = useCallback(async () => {
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
