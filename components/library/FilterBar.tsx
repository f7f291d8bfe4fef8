import { topics, type Valence } from '../../lib/taxonomy/practices.ts';
import { valenceWords } from '../Mark.tsx';
import { countFilters, noFilter, type Order, orders, type RowFilter } from './filter-rows.ts';
import { Select } from './Select.tsx';

interface FilterBarProps {
  filter: RowFilter;
  order: Order;
  /** All in use, in alphabetical order. */
  sites: readonly string[];
  tags: readonly string[];
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
export function FilterBar({ filter, order, sites, tags, onFilter, onOrder }: FilterBarProps) {
  const count = countFilters(filter);
  return (
    <details class="filters">
      <summary>
        <span class="filters-title">Filter and sort</span>
        <span class="filters-state">{count === 0 ? orderNames[order] : sayCount(count)}</span>
      </summary>
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
        {count > 0 && (
          <button type="button" class="plain" onClick={() => onFilter(noFilter)}>
            Show all again
          </button>
        )}
      </div>
    </details>
  );
}

function sayCount(count: number): string {
  return count === 1 ? '1 filter' : `${count} filters`;
}
