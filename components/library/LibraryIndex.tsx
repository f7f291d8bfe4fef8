import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import { Icon } from '../Icon.tsx';
import { EntryList } from './EntryList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { countFilters, filterRows, matchRow, noFilter, type Order, sortRows } from './filter-rows.ts';
import { isTyping } from './is-typing.ts';
import type { LibraryDependencies } from './library-dependencies.ts';
import type { LibraryPlace } from './library-place.ts';
import { PersistOffer } from './PersistOffer.tsx';
import type { FoundTexts } from './search-hook.ts';

interface LibraryIndexProps {
  rows: readonly PolicyRow[];
  /** How many stored entries cannot be shown. */
  unreadable: number;
  chosenId: number | null;
  query: string;
  found: FoundTexts;
  locale: string;
  dependencies: LibraryDependencies;
  isKeeping: boolean;
  /** True while a file or text is read. */
  isReading: boolean;
  onQuery(query: string): void;
  onOpen(row: PolicyRow): void;
  onRemove(row: PolicyRow): void;
  /** Goes elsewhere in the library. */
  onGo(place: LibraryPlace): void;
  onKeeping(): void;
}

/** The list of what is saved, with search, filters and order. */
export function LibraryIndex({ rows, unreadable, query, found, locale, onQuery, ...rest }: LibraryIndexProps) {
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<Order>('saved');
  const filtered = useMemo(() => sortRows(filterRows(rows, filter), order, locale), [rows, filter, order, locale]);
  const listed = useMemo(() => {
    if (query.trim() === '') return filtered;
    const matches = matchRow(query);
    return filtered.filter((row) => found.hits.has(row.id) || matches(row));
  }, [filtered, query, found]);
  return (
    <nav class="library-index" aria-label="Saved policies">
      <div class="library-head">
        <div class="library-head-top">
          <h1>Library</h1>
          <button type="button" aria-pressed={rest.isKeeping} onClick={rest.onKeeping}>
            <Icon name="keep" />
            Manage
          </button>
        </div>
        <div class="library-places">
          <button
            type="button"
            class="plain"
            aria-pressed={rest.isReading}
            onClick={() => rest.onGo({ kind: 'read', address: '' })}
          >
            Read a file or text
          </button>
          <button type="button" class="plain" onClick={() => rest.onGo({ kind: 'compare', columns: [] })}>
            Compare
          </button>
          <button type="button" class="plain" onClick={() => rest.onGo({ kind: 'vendors', vendor: null })}>
            Known vendors
          </button>
        </div>
        <SearchField query={query} onQuery={onQuery} />
      </div>
      <FilterBar rows={rows} filter={filter} order={order} locale={locale} onFilter={setFilter} onOrder={setOrder} />
      <p class="library-count" role="status">
        {sayListed(listed.length, rows.length, query, found, countFilters(filter))}
      </p>
      <EntryList
        rows={listed}
        hits={found.hits}
        query={query}
        chosenId={rest.chosenId}
        locale={locale}
        onOpen={rest.onOpen}
        onRemove={rest.onRemove}
      />
      {rows.length > 0 && <PersistOffer dependencies={rest.dependencies} />}
      {unreadable > 0 && (
        <p class="library-note">
          {`${unreadable === 1 ? '1 entry' : `${unreadable} entries`} cannot be read. Nothing was deleted. `}
          <button type="button" class="plain" onClick={rest.onKeeping}>
            What can be done
          </button>
        </p>
      )}
    </nav>
  );
}

/** Words, also in "quotation marks", in statements, clauses, titles, notes and tags. The key / leads here from anywhere. */
function SearchField({ query, onQuery }: Pick<LibraryIndexProps, 'query' | 'onQuery'>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <input
      type="search"
      class="search"
      ref={field}
      placeholder="Search statements and clauses  ( / )"
      aria-label="Search statements, clauses, sites, notes and tags"
      aria-keyshortcuts="/"
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
    />
  );
}

function sayListed(count: number, total: number, query: string, { state }: FoundTexts, filters: number): string {
  if (state.kind === 'failed') return `Only site, title, notes and tags were searched. ${state.sentence}`;
  if (state.kind === 'searching') return `${count} found, ${Math.floor(state.share * 100)} % searched`;
  if (query.trim() !== '' || filters > 0) {
    return count === 0 ? 'Nothing saved matches.' : `${count} of ${total} saved policies`;
  }
  return total === 1 ? '1 saved policy' : `${total} saved policies`;
}
