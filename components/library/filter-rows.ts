/** Which saved policies are listed, and in which order. */
import type { PolicyRow } from '../../lib/store/database.ts';
import { splitQuery } from '../../lib/store/search-library.ts';
import type { TopicId, Valence } from '../../lib/taxonomy/practices.ts';
import { readGlance } from './read-glance.ts';

export const orders = ['saved', 'changed', 'dated', 'site', 'worst'] as const;
export type Order = (typeof orders)[number];

/** Null or false where a filter lets everything through. */
export interface RowFilter {
  topic: TopicId | null;
  valence: Valence | null;
  site: string | null;
  tag: string | null;
  changed: boolean;
}

export const noFilter: RowFilter = { topic: null, valence: null, site: null, tag: null, changed: false };

/** How many filters are set. */
export function countFilters(filter: RowFilter): number {
  return Object.values(filter).filter((value) => value !== null && value !== false).length;
}

/** Rows that pass the filter. Topic and valence belong together: something bad about cookies, not something bad and something about cookies. */
export function filterRows(rows: readonly PolicyRow[], filter: RowFilter): PolicyRow[] {
  return rows.filter(
    (row) =>
      (!filter.changed || row.changedSince !== null) &&
      (filter.site === null || row.site === filter.site) &&
      (filter.tag === null || row.tags.includes(filter.tag)) &&
      speaksOf(row, filter),
  );
}

function speaksOf(row: PolicyRow, { topic, valence }: RowFilter): boolean {
  if (topic === null && valence === null) return true;
  const found = readGlance(row.glance);
  const valences = valence === null ? (['bad', 'caution', 'neutral', 'good'] as const) : [valence];
  return valences.some((one) => (topic === null ? found[one].size > 0 : found[one].has(topic)));
}

/** Tells whether every word of a query stands in what the list itself knows: site, title, address, tags and notes. */
export function matchRow(query: string): (row: PolicyRow) => boolean {
  const terms = splitQuery(query);
  return ({ address, title, tags, notes }) => {
    const text = [address, title, ...tags, notes].join('\n').toLowerCase();
    return terms.every((term) => text.includes(term));
  };
}

/** The rows in that order; equal ones as they were, latest saved first. */
export function sortRows(rows: readonly PolicyRow[], order: Order, locale: string): PolicyRow[] {
  switch (order) {
    case 'saved':
      return [...rows];
    case 'changed':
      // What never changed comes last, latest saved first.
      return rows.toSorted((one, other) => Number(other.changedSince !== null) - Number(one.changedSince !== null));
    case 'dated':
      return rows.toSorted((one, other) => compareText(other.lastUpdated ?? '', one.lastUpdated ?? ''));
    case 'site': {
      // Made once: comparing by locale costs ten times as much without it.
      const { compare } = new Intl.Collator(locale);
      return rows.toSorted((one, other) => compare(one.site, other.site) || compare(one.title, other.title));
    }
    case 'worst':
      return rows.toSorted((one, other) => weigh(other) - weigh(one));
  }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Topics with something bad, and behind the point those with something to be careful about. */
function weigh({ glance }: PolicyRow): number {
  const { bad, caution } = readGlance(glance);
  return bad.size + caution.size / 100;
}

/** All values in use, once each, in alphabetical order. */
export function listValues(values: readonly string[], locale: string): string[] {
  return [...new Set(values)].toSorted(new Intl.Collator(locale).compare);
}
