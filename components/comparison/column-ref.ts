/** What a column of a comparison shows, short enough to stand in the page's address. */

export type ColumnRef =
  /** A known vendor: its id, and the day on which the text was seen (YYYY-MM-DD), null for the latest. */
  | { kind: 'vendor'; vendor: string; seen: string | null }
  /** The latest text of a saved policy. */
  | { kind: 'policy'; policy: number }
  /** One text of a saved policy. */
  | { kind: 'version'; version: number };

/** More columns than this fit on no screen and no paper. */
export const mostColumns = 8;

/** `spotify.com`, `imgix.com@2014-05-01`, `policy-3`, `version-12`. No two columns are written the same. */
export function writeColumn(column: ColumnRef): string {
  switch (column.kind) {
    case 'vendor':
      return column.seen === null ? column.vendor : `${column.vendor}@${column.seen}`;
    case 'policy':
      return `policy-${column.policy}`;
    case 'version':
      return `version-${column.version}`;
  }
}

/** Reads what `writeColumn` wrote; null for anything else. */
export function readColumn(text: string): ColumnRef | null {
  const [, kind, id] = /^(policy|version)-([1-9]\d{0,14})$/.exec(text) ?? [];
  if (kind === 'policy') return { kind, policy: Number(id) };
  if (kind === 'version') return { kind, version: Number(id) };
  // Domains always have a dot, which the forms above never have.
  const [, vendor, seen] = /^([\p{L}\p{N}.-]{1,253})(?:@(\d{4}-\d{2}-\d{2}))?$/u.exec(text) ?? [];
  return vendor?.includes('.') !== true ? null : { kind: 'vendor', vendor, seen: seen ?? null };
}

/** Columns as they stand in the page's address, parted by commas; what cannot be read, stands there twice, or is too much is left out. */
export function readColumns(text: string): ColumnRef[] {
  const distinct = [...new Set(text.split(','))];
  return distinct.flatMap((one) => readColumn(one) ?? []).slice(0, mostColumns);
}
