import type { PolicyRow } from '../../lib/store/database.ts';
import type { LibraryDependencies } from './library-dependencies.ts';
import { type SavingState, useNotes } from './notes-hook.ts';
import { TagEditor } from './TagEditor.tsx';

interface NotesViewProps {
  row: PolicyRow;
  knownTags: readonly string[];
  dependencies: LibraryDependencies;
}

/** The reader's own words on a policy. They are stored while they are typed; there is no button to forget. */
export function NotesView({ row, knownTags, dependencies }: NotesViewProps) {
  const { text, state, type, flush } = useNotes(row, dependencies);
  return (
    <div class="entry-column notes">
      <section class="section">
        <div class="notes-head">
          <label class="section-title" for="notes-text">
            Notes
          </label>
          <span class="notes-state" role="status" data-state={state.kind}>
            {sayState(state)}
          </span>
        </div>
        <textarea
          id="notes-text"
          value={text}
          rows={12}
          dir="auto"
          placeholder="What you think of it, what you agreed to, whom you wrote to"
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={flush}
        />
        {state.kind === 'failed' && (
          <p class="notes-problem">
            {`${state.sentence} What you typed is kept on this page. `}
            <button type="button" class="plain" onClick={flush}>
              Try again
            </button>
          </p>
        )}
        {/* Text fields print what fits into them and no more. */}
        <p class="print-only">{text}</p>
      </section>
      <TagEditor row={row} knownTags={knownTags} setTags={dependencies.setTags} />
    </div>
  );
}

function sayState(state: SavingState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'typing':
    case 'saving':
      return 'Saving';
    case 'saved':
      return 'Saved';
    case 'failed':
      return 'Not saved';
  }
}
