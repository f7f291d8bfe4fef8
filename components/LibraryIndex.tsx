import { useState } from 'preact/hooks';
import type { PolicyRow } from '../lib/store/database.ts';
import { formatDay, formatPolicyDate } from './format-date.ts';

interface LibraryIndexProps {
  rows: readonly PolicyRow[];
  /** How many stored entries cannot be shown. */
  unreadable: number;
  chosenId: number | null;
  locale: string;
  onChoose(id: number): void;
}

/** The list of what is saved, with a search in site and title. */
export function LibraryIndex({ rows, unreadable, chosenId, locale, onChoose }: LibraryIndexProps) {
  const [query, setQuery] = useState('');
  const found = rows.filter((row) => matches(row, query));
  return (
    <nav class="library-index" aria-label="Saved policies">
      <div class="library-head">
        <h1>Library</h1>
        <input
          type="search"
          class="search"
          placeholder="Search site or title"
          aria-label="Search site or title"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <ul class="library-list">
        {found.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="library-row"
              aria-current={row.id === chosenId}
              onClick={() => onChoose(row.id)}
            >
              <span class="row-site">{row.site}</span>
              <span dir="auto">{row.title}</span>
              <span class="row-dates">
                {row.lastUpdated === null ? 'No date' : `Of ${formatPolicyDate(row.lastUpdated, locale)}`}
                {`, saved on ${formatDay(row.savedAt, locale)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="library-note" role="status">
        {found.length === 0 ? 'Nothing saved matches.' : ''}
      </p>
      {unreadable > 0 && (
        <p class="library-note">
          {unreadable === 1 ? '1 entry' : `${unreadable} entries`} cannot be read by this version. Nothing was deleted.
        </p>
      )}
    </nav>
  );
}

/** Every word of the query must stand in site or title, in any case and order. */
function matches(row: PolicyRow, query: string): boolean {
  const text = `${row.site} ${row.title}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
