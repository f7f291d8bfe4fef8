import { useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { Icon } from '../Icon.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';

interface TagEditorProps {
  row: PolicyRow;
  /** All tags in use. */
  knownTags: readonly string[];
  setTags: LibraryDependencies['setTags'];
}

/** The reader's own tags on a policy: typed one at a time, with Enter or a comma, and taken off with a click. */
export function TagEditor({ row, knownTags, setTags }: TagEditorProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const store = async (tags: readonly string[], done: string) => {
    const result = await setTags(row.id, tags);
    switch (result.outcome) {
      case 'set':
        return setTold(done);
      case 'failed':
        return setTold(describeStoreFailure(result.reason));
      case 'too-long':
        return setTold('Not saved: a tag, or their number, is over 100.');
      case 'missing':
      case 'unreadable':
        return setTold('Not saved: the entry was deleted or is damaged.');
    }
  };
  const change = (tags: readonly string[], done: string) => {
    store(tags, done).catch((error: unknown) => setTold(saySurprise(error)));
  };
  const add = (typed: string) => {
    setText('');
    const tags = typed.split(',').map((tag) => tag.trim());
    if (tags.some((tag) => tag !== '')) change([...row.tags, ...tags], 'Saved');
  };
  const offered = knownTags.filter((tag) => !row.tags.includes(tag));
  return (
    <section class="section">
      <div class="notes-head">
        <label class="section-title" for="tag-text">
          Tags
        </label>
        <span class="notes-state" role="status">
          {told}
        </span>
      </div>
      <ul class="tag-list">
        {row.tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove the tag ${tag}`}
              onClick={() =>
                change(
                  row.tags.filter((one) => one !== tag),
                  'Removed',
                )
              }
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(text);
        }}
      >
        <input
          id="tag-text"
          class="search"
          list="known-tags"
          placeholder="work, to check again"
          autoComplete="off"
          value={text}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            if (typed.endsWith(',')) add(typed);
            else setText(typed);
          }}
        />
        <button type="submit">Add</button>
        <datalist id="known-tags">
          {offered.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </form>
    </section>
  );
}
