/** Whether a version still says what a clause of the other said, though the classifier found it in one of them only. */
import { matchCues, mayHold } from '../classify/rules/match-cues.ts';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { TaggedClause } from '../types.ts';
import { findCounterparts, type RowIndex, saysTheSame, type VersionSide } from './index-rows.ts';
import type { WordPiece } from './policy-changes.ts';
import { readWords } from './read-clause-words.ts';

/** With this share of its words kept, a clause was edited and not replaced. */
const mostlyKept = 0.6;

/**
 * Takes a clause that states a practice in one version (`side`); tells whether its counterpart in the other still does, to the best that words alone can tell:
 * - an unchanged clause does, and one with a new date, spelling or name;
 * - one that has not the practice's necessary words does not;
 * - one that lost the very words that proved the practice, without others in their place, does not ("name, e-mail and location" that became "name and e-mail");
 * - any other does while most of its words stayed.
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
    if (lacksProof(row.pieces, side, practice, clause)) return false;
  }
  return keptShare(clause, counterparts) >= mostlyKept;
}

/** Whether a clause's counterpart was edited so that just the words that proved the practice are gone, and no others came in their place. */
export function lostItsProof(index: RowIndex, side: VersionSide, id: string, practice: PracticeId): boolean {
  const found = index[side].get(id);
  if (found === undefined || found.row.kind !== 'edited' || !isProved(practice, found.clause)) return false;
  if (findCounterparts(index, side, id).some((other) => isProved(practice, other))) return false;
  return lacksProof(found.row.pieces, side, practice, found.clause);
}

/** Whether a cue's plain wording states the practice. */
export function isProved(practice: PracticeId, clause: TaggedClause): boolean {
  return matchCues(clause).some((match) => match.practice === practice && match.kind === 'strong');
}

/** Words that change no meaning by themselves. Denials and words of possibility are no such words. */
const smallWords = new Set(
  'a an the and of to in on at for by with from as is are be been was were will shall we our us you your it its this that these those which who also such other any all have has had do does if or when where more please'.split(
    ' ',
  ),
);

/** Whether the practice's proof stood in words that only this version has: without them, and all else as it was, a cue no longer proves it. */
function lacksProof(
  pieces: readonly WordPiece[],
  side: VersionSide,
  practice: PracticeId,
  clause: TaggedClause,
): boolean {
  const [own, foreign] = side === 'before' ? (['removed', 'added'] as const) : (['added', 'removed'] as const);
  return pieces.some((piece, at) => {
    if (piece.kind !== own || hasContent(pieces[at - 1], foreign) || hasContent(pieces[at + 1], foreign)) return false;
    if (!hasContent(piece, own)) return false;
    const text = pieces
      .filter((other) => other !== piece && other.kind !== foreign)
      .map((other) => other.text)
      .join('');
    return !isProved(practice, { ...clause, text });
  });
}

function hasContent(piece: WordPiece | undefined, kind: WordPiece['kind']): boolean {
  return piece?.kind === kind && readWords(piece.text).some((word) => !smallWords.has(word));
}

function keptShare(clause: TaggedClause, counterparts: readonly TaggedClause[]): number {
  const words = readWords(clause.text);
  const other = new Set(counterparts.flatMap(({ text }) => readWords(text)));
  return words.filter((word) => other.has(word)).length / Math.max(words.length, 1);
}
