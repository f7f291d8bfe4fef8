import { useEffect, useState } from 'preact/hooks';
import type { PolicyAnalysis } from '../lib/types.ts';
import { saySurprise } from './describe-outcome.ts';
import { formatDay } from './format-date.ts';
import { Icon } from './Icon.tsx';
import type { PopupDependencies, SaveOutcome } from './popup-dependencies.ts';

type SaveState =
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** `before`: it was already saved when the popup opened. */
  | { kind: 'saved'; savedAt: number; before: boolean }
  | { kind: 'failed'; sentence: string };

interface SaveButtonProps {
  analysis: PolicyAnalysis;
  dependencies: Pick<PopupDependencies, 'save' | 'findSavedAt' | 'locale'>;
}

/** Keeps the summary in the library, and says so; a text that is there already is not saved twice. */
export function SaveButton({ analysis, dependencies }: SaveButtonProps) {
  const [state, setState] = useState<SaveState>({ kind: 'unsaved' });
  useEffect(() => {
    // Whoever clicked meanwhile has a later answer than this one.
    const answer = (state: SaveState) => setState((now) => (now.kind === 'unsaved' ? state : now));
    dependencies.findSavedAt(analysis).then(
      (savedAt) => savedAt !== null && answer({ kind: 'saved', savedAt, before: true }),
      (error) => answer({ kind: 'failed', sentence: saySurprise(error) }),
    );
  }, [analysis, dependencies]);
  const save = async () => {
    setState({ kind: 'saving' });
    setState(
      await dependencies.save(analysis).then(toState, (error) => ({ kind: 'failed', sentence: saySurprise(error) })),
    );
  };
  return (
    <>
      <button type="button" class="save" disabled={state.kind === 'saving' || state.kind === 'saved'} onClick={save}>
        <Icon name={state.kind === 'saved' ? 'saved' : 'save'} />
        {sayState(state, dependencies.locale)}
      </button>
      <span class={state.kind === 'failed' ? 'save-result' : 'said-only'} role="status">
        {state.kind === 'saved' ? 'Saved in the library' : state.kind === 'failed' ? state.sentence : ''}
      </span>
    </>
  );
}

function toState(result: SaveOutcome): SaveState {
  return result.outcome === 'failed'
    ? { kind: 'failed', sentence: result.sentence }
    : { kind: 'saved', savedAt: result.savedAt, before: result.outcome === 'already-saved' };
}

function sayState(state: SaveState, locale: string): string {
  switch (state.kind) {
    case 'unsaved':
    case 'failed':
      return 'Save';
    case 'saving':
      return 'Saving';
    case 'saved':
      return state.before ? `Saved on ${formatDay(state.savedAt, locale)}` : 'Saved';
  }
}
