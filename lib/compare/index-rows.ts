/** Finds the row of a clause, and what became of it. */
import type { PolicyAnalysis, TaggedClause } from '../types.ts';
import type { ClauseRow } from './policy-changes.ts';

/** Rows and clauses of both versions by clause id. */
export interface RowIndex {
  before: ReadonlyMap<string, { clause: TaggedClause; row: ClauseRow }>;
  after: ReadonlyMap<string, { clause: TaggedClause; row: ClauseRow }>;
}

export type VersionSide = 'before' | 'after';

/** The other version. */
export function otherSide(side: VersionSide): VersionSide {
  return side === 'before' ? 'after' : 'before';
}

/** Takes both versions and their rows; every clause stands in exactly one row. */
export function indexRows(before: PolicyAnalysis, after: PolicyAnalysis, rows: readonly ClauseRow[]): RowIndex {
  const list = (analysis: PolicyAnalysis, side: VersionSide) => {
    const clauses = new Map(analysis.clauses.map((clause) => [clause.id, clause]));
    const found = new Map<string, { clause: TaggedClause; row: ClauseRow }>();
    for (const row of rows) {
      for (const id of row[side]?.clauses ?? []) {
        const clause = clauses.get(id);
        if (clause !== undefined) found.set(id, { clause, row });
      }
    }
    return found;
  };
  return { before: list(before, 'before'), after: list(after, 'after') };
}

/** The clauses of the other version in the same row; none where a clause came or went. */
export function findCounterparts(index: RowIndex, side: VersionSide, clause: string): TaggedClause[] {
  const other = otherSide(side);
  const ids = index[side].get(clause)?.row[other]?.clauses ?? [];
  return ids.flatMap((id) => index[other].get(id)?.clause ?? []);
}

/** Whether a row says the same in both versions: unchanged, or changed only in what is no matter to a reader. */
export function saysTheSame(row: ClauseRow): boolean {
  if (row.leadInChanged) return false;
  return row.kind === 'same' || (row.kind === 'edited' && row.minor !== null);
}
