/** Turns an alignment into the rows that a reader sees: old and new beside each other, in the order of the new version. */
import type { TaggedClause } from '../types.ts';
import type { AlignedGroup, Alignment } from './align-clauses.ts';
import { type DiffBudget, diffWords, smoothPieces } from './diff-words.ts';
import { type EditContext, isDateLine, judgeEdit, withNewNames } from './judge-edit.ts';
import type { ClauseRow, RowSide, WordPiece } from './policy-changes.ts';
import { readWords } from './read-clause-words.ts';
import { isSameSpelling } from './same-spelling.ts';

/** Takes both versions' clauses and their alignment; gives the rows. `budget` bounds the work of all word diffs together. */
export function buildRows(
  before: readonly TaggedClause[],
  after: readonly TaggedClause[],
  { groups }: Alignment,
  ownContext: EditContext,
  budget: DiffBudget,
): ClauseRow[] {
  const diffs = new Map(
    groups.map((group) => [group, diffWords(joinTexts(before, group.before), joinTexts(after, group.after), budget)]),
  );
  const context = withNewNames(ownContext, [...diffs.values()]);
  const grouped = { before: new Set<number>(), after: new Map<number, AlignedGroup>() };
  for (const group of groups) {
    for (const place of group.before) grouped.before.add(place);
    for (const place of group.after) grouped.after.set(place, group);
  }
  const staying = groups.filter(({ moved }) => !moved);
  const rows: ClauseRow[] = [];
  let nextOld = 0;
  /** What was removed stands before the first clause of the new version that stood after it. */
  const flushRemoved = (until: number) => {
    for (; nextOld < until; nextOld++) {
      const clause = before[nextOld];
      if (clause !== undefined && !grouped.before.has(nextOld)) rows.push(buildRemoved(clause));
    }
  };
  let stayed = 0;
  flushRemoved(staying[0]?.before[0] ?? before.length);
  after.forEach((clause, place) => {
    const group = grouped.after.get(place);
    if (group === undefined) rows.push(buildAdded(clause));
    else if (group.after[0] === place) {
      rows.push(buildPair(pick(before, group.before), pick(after, group.after), group, context, diffs));
      if (!group.moved) {
        stayed += 1;
        nextOld = Math.max(nextOld, (group.before.at(-1) ?? 0) + 1);
        flushRemoved(staying[stayed]?.before[0] ?? before.length);
      }
    }
  });
  return rows;
}

function pick(clauses: readonly TaggedClause[], places: readonly number[]): TaggedClause[] {
  return places.flatMap((place) => clauses[place] ?? []);
}

function joinTexts(clauses: readonly TaggedClause[], places: readonly number[]): string {
  return pick(clauses, places)
    .map(({ text }) => text)
    .join(' ');
}

function buildSide(clauses: readonly TaggedClause[]): RowSide {
  return {
    clauses: clauses.map(({ id }) => id),
    text: clauses.map(({ text }) => text).join(' '),
    heading: clauses[0]?.heading ?? '',
    leadIn: clauses[0]?.leadIn ?? '',
  };
}

function buildRemoved(clause: TaggedClause): ClauseRow {
  const minor = isDateLine(clause.text) ? 'date' : null;
  return { kind: 'removed', before: buildSide([clause]), after: null, moved: false, minor, leadInChanged: false };
}

function buildAdded(clause: TaggedClause): ClauseRow {
  const minor = isDateLine(clause.text) ? 'date' : null;
  return { kind: 'added', before: null, after: buildSide([clause]), moved: false, minor, leadInChanged: false };
}

function buildPair(
  old: readonly TaggedClause[],
  young: readonly TaggedClause[],
  group: AlignedGroup,
  context: EditContext,
  diffs: ReadonlyMap<AlignedGroup, WordPiece[]>,
): ClauseRow {
  const { moved, hasSameWords } = group;
  const [before, after] = [buildSide(old), buildSide(young)];
  const leadInChanged = hasOtherLeadIn(before.leadIn, after.leadIn, context);
  const base = { before, after, moved, leadInChanged };
  if (squeeze(before.text) === squeeze(after.text)) {
    return { ...base, kind: 'same', minor: before.text === after.text ? null : 'white-space' };
  }
  const pieces = diffs.get(group) ?? [];
  if (pieces.every(({ kind }) => kind === 'same')) return { ...base, kind: 'same', minor: 'white-space' };
  const minor = judgeEdit(pieces, context) ?? (hasSameWords ? 'spelling' : null);
  return { ...base, kind: 'edited', minor, pieces: smoothPieces(pieces) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A list that became prose, or the other way round, has its introduction in the text: only two introductions are compared. */
function hasOtherLeadIn(old: string, young: string, { counts }: EditContext): boolean {
  if (old === '' || young === '' || old === young) return false;
  const [one, other] = [new Set(readWords(old)), new Set(readWords(young))];
  const shared = [...one].filter((word) => other.has(word)).length;
  const isAlike = (2 * shared) / Math.max(one.size + other.size, 1) >= leastAlike && !hasOtherSense(one, other);
  return !isAlike && !isSameSpelling(old, young, counts);
}

/** Introductions with less than this of their words in common introduce something else; the clauses of both are rows of their own. */
const leastAlike = 0.2;
const denials = ['not', 'never', 'no', "don't", "doesn't", 'neither', 'nor', 'cannot', "won't"];

function hasOtherSense(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return denials.some((word) => one.has(word)) !== denials.some((word) => other.has(word));
}
