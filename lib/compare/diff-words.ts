/** Marks word by word what changed between two texts. */
import { diffArrays } from 'diff';
import type { WordPiece } from './policy-changes.ts';

/**
 * Steps that all diffs of one comparison may take together. A step count is the same on every machine, as a time limit would not be.
 * Two rewritten policies of 60 kB take some 100,000; hostile ones stop here after about a second.
 */
export interface DiffBudget {
  left: number;
}

/** A budget for one comparison. */
export function startBudget(): DiffBudget {
  return { left: 6_000_000 };
}

/** Two clauses that differ in more words than this are told as replaced: marks on nearly every word help nobody. */
const mostEdits = 500;
/** The same of all their words together. */
const mostTokens = 6_000;

/**
 * Takes two texts; gives runs of words that stayed, went or came, what went before what came. Joined, all but `added` are the old text and all but
 * `removed` the new one, white space aside. Where the texts are too long or too different, or the budget is spent, all between the common
 * beginning and end is given as replaced.
 */
export function diffWords(before: string, after: string, budget: DiffBudget): WordPiece[] {
  const [old, young] = [cutTokens(before), cutTokens(after)];
  const start = countCommon(old, young, (tokens, at) => tokens[at]);
  const longest = Math.min(old.length, young.length) - start;
  const end = Math.min(
    longest,
    countCommon(old, young, (tokens, at) => tokens[tokens.length - 1 - at]),
  );
  const [oldMiddle, youngMiddle] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  return mergePieces([
    { kind: 'same', text: young.slice(0, start).join('') },
    ...diffMiddle(oldMiddle, youngMiddle, budget),
    { kind: 'same', text: young.slice(young.length - end).join('') },
  ]);
}

function diffMiddle(old: readonly string[], young: readonly string[], budget: DiffBudget): WordPiece[] {
  const replaced: WordPiece[] = [
    { kind: 'removed', text: old.join('') },
    { kind: 'added', text: young.join('') },
  ];
  if (old.length === 0 || young.length === 0 || old.length + young.length > mostTokens) return replaced;
  // The work grows with the square of the edits.
  const maxEditLength = Math.min(mostEdits, Math.floor(Math.sqrt(Math.max(0, budget.left))));
  const changes = diffArrays([...old], [...young], { maxEditLength, comparator: isSameToken });
  if (changes === undefined) {
    budget.left -= maxEditLength ** 2;
    return replaced;
  }
  const edits = changes.reduce((sum, change) => sum + (change.added || change.removed ? change.count : 0), 0);
  budget.left -= edits ** 2 + old.length + young.length;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** White space after a word is no difference. */
function isSameToken(one: string, other: string): boolean {
  return one === other || one.trimEnd() === other.trimEnd();
}

function countCommon(
  old: readonly string[],
  young: readonly string[],
  pick: (tokens: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(old.length, young.length);
  let count = 0;
  while (count < most && isSameToken(pick(old, count) ?? '', pick(young, count) ?? '')) count += 1;
  return count;
}

/** Each character of scripts without spaces is a token, elsewhere each run without white space; white space belongs to the token before it. */
const run =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\s*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+\s*|\s+/gu;
const opening = /^[("“‘'[]{1,4}/;
const closing = /[.,;:!?)\]"”’']{1,4}$/;

/** Words with the punctuation around them cut off, so that a full stop that became a comma does not mark the word. */
function cutTokens(text: string): string[] {
  return (text.match(run) ?? []).flatMap((part) => {
    const word = part.trimEnd();
    const opens = opening.exec(word)?.[0] ?? '';
    const rest = word.slice(opens.length);
    const closes = closing.exec(rest)?.[0] ?? '';
    const space = part.slice(word.length);
    const core = rest.slice(0, rest.length - closes.length);
    return closes === ''
      ? [opens, core + space].filter((token) => token !== '')
      : [opens, core, closes + space].filter((token) => token !== '');
  });
}

/** Joins neighbours of one kind, and puts what went before what came. */
function mergePieces(pieces: readonly WordPiece[]): WordPiece[] {
  const merged: WordPiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed });
    if (added !== '') merged.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = merged.at(-1);
      if (last?.kind === 'same') last.text += text;
      else merged.push({ kind, text });
    }
  }
  flush();
  return merged;
}

/** An island of so few words between two changes is marked with them, when both are longer. */
const islandWords = 2;
/** Of a single word up to this length ("the", "and") the neighbours need not be long. */
const islandLetters = 4;

/**
 * Makes pieces easier to read: a short word that happens to stay between two changed runs is taken into them, since a line of single marked words is harder
 * to follow than a phrase beside the phrase that it replaced. The pieces still join to the same texts.
 */
export function smoothPieces(pieces: readonly WordPiece[]): WordPiece[] {
  const smoothed: WordPiece[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === 'same' && isIsland(pieces, at)) {
      smoothed.push({ kind: 'removed', text: piece.text }, { kind: 'added', text: piece.text });
    } else smoothed.push({ ...piece });
  });
  return mergePieces(smoothed);
}

function isIsland(pieces: readonly WordPiece[], at: number): boolean {
  const [previous, next] = [pieces[at - 1], pieces[at + 1]];
  if (previous === undefined || next === undefined) return false;
  const words = countRuns(pieces[at]?.text ?? '');
  const letters = (pieces[at]?.text ?? '').trim().length;
  if (words <= 1 && letters <= islandLetters) return countRuns(previous.text) + countRuns(next.text) >= 3;
  return words <= islandWords && countRuns(previous.text) > islandWords && countRuns(next.text) > islandWords;
}

function countRuns(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
