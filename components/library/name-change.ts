import type { ClauseRow, MinorChange } from '../../lib/compare/policy-changes.ts';

const minorNames: Record<MinorChange, string> = {
  date: 'date only',
  spelling: 'spelling only',
  'white-space': 'spacing only',
  numbering: 'numbering only',
  name: 'company\u2019s name only',
  address: 'company\u2019s address only',
  headings: 'headings only',
  order: 'order only',
};

/** The words that stand above a row: "changed", "new", "gone", "moved", "date only". */
export function nameChange({ kind, minor, moved, leadInChanged }: ClauseRow): string[] {
  const names: Record<ClauseRow['kind'], string> = {
    same: 'same words',
    edited: 'changed',
    added: 'new',
    removed: 'gone',
  };
  return [
    minor === null ? names[kind] : minorNames[minor],
    ...(moved ? ['moved'] : []),
    ...(leadInChanged ? ['in another list'] : []),
  ];
}
