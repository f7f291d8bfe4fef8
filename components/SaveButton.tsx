import { formatDay } from './format-date.ts';
import { Icon } from './Icon.tsx';
import type { SaveState, Saving } from './saving-hook.ts';

interface SaveButtonProps {
  saving: Saving;
  locale: string;
}

/** Keeps the summary in the library, and says so; a text that is there already is not saved twice. */
export function SaveButton({ saving: { state, save }, locale }: SaveButtonProps) {
  return (
    <>
      <button type="button" class="save" disabled={state.kind === 'saving' || state.kind === 'saved'} onClick={save}>
        <Icon name={state.kind === 'saved' ? 'saved' : 'save'} />
        {sayState(state, locale)}
      </button>
      <span class={state.kind === 'failed' ? 'save-result' : 'said-only'} role="status">
        {state.kind === 'saved' ? 'Saved in the library' : state.kind === 'failed' ? state.sentence : ''}
      </span>
    </>
  );
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
