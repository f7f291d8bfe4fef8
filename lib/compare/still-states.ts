/** Whether a version still says what a clause of the other said, though the classifier found it in one of them only. */
import { matchCues, mayHold } from '../classify/rules/match-cues.ts';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { TaggedClause } from '../types.ts';
import { findCounterparts, type RowIndex, saysTheSame, type VersionSide } from './index-rows.ts';
import type { ClauseRow } from './policy-changes.ts';
import { readWords } from './read-clause-words.ts';

/** With this share of its words kept, an edited clause that no cue can tell from the old one still says the same. */
const mostlyKept = 0.75;

/**
 * Takes a clause that states a practice in one version (`side`); tells whether its counterpart in the other still does, to the best that words alone can tell:
 * - an unchanged clause does, and one with a new date, spelling or name;
 * - an edited one does not where a cue proved the practice in the one wording and proves it no more in the other, or where its necessary words are gone;
 * - else it does while most of its words stayed, or where nothing but small words changed.
 *
 * Precision first: a practice is only called added or dropped where this is false of all its clauses.
 */
export function stillStates(index: RowIndex, side: VersionSide, id: string, practice: PracticeId): boolean {
  const found = index[side].get(id);
  if (found === undefined) return false;
  const { clause, row } = found;
  if (saysTheSame(row)) return true;
  const counterparts = findCounterparts(index, side, id);
  if (row.kind !== 'edited' || row.leadInChanged || counterparts.length === 0) return false;
  if (counterparts.every((other) => !mayHold(practice, other))) return false;
  if (isProved(practice, clause)) {
    if (counterparts.some((other) => isProved(practice, other))) return true;
    return !changesContent(row, side);
  }
  return keptShare(clause, counterparts) >= mostlyKept;
}

/** Whether a cue's plain wording states the practice. */
function isProved(practice: PracticeId, clause: TaggedClause): boolean {
  return matchCues(clause).some((match) => match.practice === practice && match.kind === 'strong');
}

/** Words that change no meaning by themselves. Denials and words of possibility are no such words. */
const smallWords = new Set(
  'a an the and of to in on at for by with from as is are be been was were will shall we our us you your it its this that these those which who also such other any all have has had do does if or when where more please'.split(
    ' ',
  ),
);

/** Whether words of weight went from (`before`) or came into (`after`) the clause. */
function changesContent(row: ClauseRow & { kind: 'edited' }, side: VersionSide): boolean {
  const kind = side === 'before' ? 'removed' : 'added';
  return row.pieces.some((piece) => piece.kind === kind && readWords(piece.text).some((word) => !smallWords.has(word)));
}

function keptShare(clause: TaggedClause, counterparts: readonly TaggedClause[]): number {
  const words = readWords(clause.text);
  const other = new Set(counterparts.flatMap(({ text }) => readWords(text)));
  return words.filter((word) => other.has(word)).length / Math.max(words.length, 1);
}
