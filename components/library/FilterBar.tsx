import { useMemo, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import { topics, type Valence } from '../../lib/taxonomy/practices.ts';
import { valenceWords } from '../Mark.tsx';
import { countFilters, listValues, noFilter, type Order, orders, type RowFilter } from './filter-rows.ts';
import { Select } from './Select.tsx';

interface FilterBarProps {
  rows: readonly PolicyRow[];
  filter: RowFilter;
  order: Order;
  locale: string;
  onFilter(filter: RowFilter): void;
  onOrder(order: Order): void;
}

const orderNames: Record<Order, string> = {
  saved: 'Last saved',
  changed: 'Changed ones first',
  dated: 'Newest policy',
  site: 'Site, A to Z',
  worst: 'Most that is bad',
};

const valences: readonly Valence[] = ['bad', 'caution', 'neutral', 'good'];

/** How the list is sorted, and what it leaves out. */
export function FilterBar(props: FilterBarProps) {
  // Thousands of sites to choose from take a while to draw, which nobody should wait for who only wants the list.
  const [wasOpened, setOpened] = useState(false);
  const count = countFilters(props.filter);
  return (
    <details class="filters" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span class="filters-title">Filter and sort</span>
        <span class="filters-state">{count === 0 ? orderNames[props.order] : sayCount(count)}</span>
      </summary>
      {wasOpened && <FilterFields {...props} />}
    </details>
  );
}

function FilterFields({ rows, filter, order, locale, onFilter, onOrder }: FilterBarProps) {
  const sites = useMemo(
    () =>
      listValues(
        rows.map(({ site }) => site),
        locale,
      ),
    [rows, locale],
  );
  const tags = useMemo(
    () =>
      listValues(
        rows.flatMap((row) => row.tags),
        locale,
      ),
    [rows, locale],
  );
  return (
    <div class="filter-fields">
      <Select
        label="Sort"
        value={order}
        options={orders.map((one) => [one, orderNames[one]])}
        onChoose={(one) => onOrder(one ?? 'saved')}
      />
      <Select
        label="Topic"
        value={filter.topic}
        none="Any topic"
        options={topics.map(({ id, title }) => [id, title])}
        onChoose={(topic) => onFilter({ ...filter, topic })}
      />
      <Select
        label="Says something"
        value={filter.valence}
        none="Of any kind"
        options={valences.map((valence) => [valence, valenceWords[valence]])}
        onChoose={(valence) => onFilter({ ...filter, valence })}
      />
      <Select
        label="Site"
        value={filter.site}
        none="Any site"
        options={sites.map((site) => [site, site])}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <Select
        label="Tag"
        value={filter.tag}
        none="Any tag"
        options={tags.map((tag) => [tag, tag])}
        onChoose={(tag) => onFilter({ ...filter, tag })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.changed}
          onChange={(event) => onFilter({ ...filter, changed: event.currentTarget.checked })}
        />
        Changed since it was first saved
      </label>
      {countFilters(filter) > 0 && (
        <button type="button" class="plain" onClick={() => onFilter(noFilter)}>
          Show all again
        </button>
      )}
    </div>
  );
}

function sayCount(count: number): string {
  return count === 1 ? '1 filter' : `${count} filters`;
}
