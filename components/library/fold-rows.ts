/** Arranges the rows of a comparison for reading: under their headings, with what stayed the same folded away. */
import type { ClauseRow } from '../../lib/compare/policy-changes.ts';

export type RowGroup =
  /** Stands where the heading above a changed row is another than above the last one. */
  | { kind: 'heading'; text: string }
  | { kind: 'changed'; row: ClauseRow }
  /** Neighbours that are the same to the letter in both versions, or nearly so; `moved` is how many of them stand elsewhere now. */
  | { kind: 'folded'; rows: ClauseRow[]; moved: number };

export function foldRows(rows: readonly ClauseRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  let heading = '';
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'same' && !row.leadInChanged) {
      if (last?.kind === 'folded') {
        last.rows.push(row);
        last.moved += Number(row.moved);
      } else groups.push({ kind: 'folded', rows: [row], moved: Number(row.moved) });
      continue;
    }
    const own = headingOf(row);
    if (own !== heading && own !== '') groups.push({ kind: 'heading', text: own });
    heading = own;
    groups.push({ kind: 'changed', row });
  }
  return groups;
}

function headingOf(row: ClauseRow): string {
  return (row.after ?? row.before)?.heading ?? '';
}

/** "12 clauses are the same, 2 of them in another place". */
export function sayFolded({ rows, moved }: Extract<RowGroup, { kind: 'folded' }>): string {
  if (rows.length === 1) return moved === 1 ? '1 clause moved, and is otherwise the same' : '1 clause is the same';
  const same = `${rows.length} clauses are the same`;
  if (moved === 0) return same;
  return moved === rows.length
    ? `${rows.length} clauses moved, and are otherwise the same`
    : `${same}, ${moved} of them moved`;
}
