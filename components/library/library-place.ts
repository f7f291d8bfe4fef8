/** Where in the library the reader is: written into the page's address, so that a reload, a bookmark and the browser's Back keep it. */
import { type ColumnRef, readColumns, writeColumn } from '../comparison/column-ref.ts';

export const tabs = ['summary', 'text', 'changes', 'notes'] as const;
export type Tab = (typeof tabs)[number];

export type LibraryPlace =
  /**
   * `policy` is null while nothing was chosen. `version` is null for the latest. `before` and `after` are the versions to compare, null for the latest two.
   * `clauses` are ids of clauses that are marked in the text from the start.
   */
  | {
      kind: 'shelf';
      policy: number | null;
      tab: Tab;
      version: number | null;
      before: number | null;
      after: number | null;
      clauses: readonly string[];
    }
  /** Policies side by side, in that order. */
  | { kind: 'compare'; columns: readonly ColumnRef[] }
  /** All known vendors, or the one with that id. */
  | { kind: 'vendors'; vendor: string | null }
  /** Reading a file or a pasted text; `address` is where it came from, as far as that is known already. */
  | { kind: 'read'; address: string }
  /** Export, import, storage, deleting everything. */
  | { kind: 'keeping' };

export type ShelfPlace = Extract<LibraryPlace, { kind: 'shelf' }>;

export const startPlace: ShelfPlace = {
  kind: 'shelf',
  policy: null,
  tab: 'summary',
  version: null,
  before: null,
  after: null,
  clauses: [],
};

/** So many clauses fit into an address, and into a reader's patience. */
const mostClauses = 50;

/** Reads what stands behind `#`. Anybody may link to anything: what makes no sense is the start. */
export function readPlace(hash: string): LibraryPlace {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  if (parameters.has('keeping')) return { kind: 'keeping' };
  const read = parameters.get('read');
  if (read !== null) return { kind: 'read', address: read };
  const columns = parameters.get('compare');
  if (columns !== null) return { kind: 'compare', columns: readColumns(columns) };
  const vendor = parameters.get('vendors');
  if (vendor !== null) return { kind: 'vendors', vendor: vendor === '' ? null : vendor };
  const readId = (name: string) => {
    const value = parameters.get(name) ?? '';
    return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
  };
  const tab = tabs.find((one) => one === parameters.get('tab')) ?? 'summary';
  const [policy, version, before, after] = ['policy', 'version', 'before', 'after'].map(readId);
  return {
    kind: 'shelf',
    policy: policy ?? null,
    tab,
    version: version ?? null,
    before: before ?? null,
    after: after ?? null,
    clauses: readClauses(parameters.get('clauses') ?? ''),
  };
}

function readClauses(text: string): string[] {
  return text
    .split(',')
    .filter((id) => /^c[1-9]\d{0,8}$/.test(id))
    .slice(0, mostClauses);
}

/** The place as it stands behind `#`; '' for the start. */
export function writePlace(place: LibraryPlace): string {
  switch (place.kind) {
    case 'keeping':
      return 'keeping';
    case 'read':
      return `read=${encodeURIComponent(place.address)}`;
    case 'compare':
      return `compare=${place.columns.map(writeColumn).join(',')}`;
    case 'vendors':
      return `vendors=${place.vendor ?? ''}`;
    case 'shelf':
      return writeShelfPlace(place);
  }
}

function writeShelfPlace(place: ShelfPlace): string {
  const { policy, tab, version, before, after, clauses } = place;
  const parameters = Object.entries({ policy, version, before, after }).flatMap(([name, id]) =>
    id === null ? [] : [`${name}=${id}`],
  );
  return [
    ...parameters,
    ...(tab === 'summary' ? [] : [`tab=${tab}`]),
    ...(clauses.length === 0 ? [] : [`clauses=${clauses.slice(0, mostClauses).join(',')}`]),
  ].join('&');
}
