/** How the reader's own words are joined when a policy meets itself: from an imported file, or from an undone deletion. Nothing is ever lost silently. */
import { longestNotes, mostTags, tidyTags } from './notes.ts';

/** `mine` is what the library has, `theirs` what comes in. */
export type MergeRule =
  /** Both are equal, or one holds the other. */
  | 'same'
  /** One was empty, or holds the other: the fuller one. */
  | 'fuller'
  /** Both are kept: mine, a blank line, theirs; of tags, mine and then what theirs add. */
  | 'joined'
  /** Together they would be too long: mine alone. */
  | 'mine';

export interface Merged<Value> {
  value: Value;
  rule: MergeRule;
}

export function mergeNotes(mine: string, theirs: string): Merged<string> {
  if (mine.includes(theirs)) return { value: mine, rule: 'same' };
  if (theirs.includes(mine)) return { value: theirs, rule: 'fuller' };
  const value = `${mine}\n\n${theirs}`;
  return value.length > longestNotes ? { value: mine, rule: 'mine' } : { value, rule: 'joined' };
}

export function mergeTags(mine: readonly string[], theirs: readonly string[]): Merged<string[]> {
  const value = tidyTags([...mine, ...theirs]);
  if (value.length === mine.length) return { value: [...mine], rule: 'same' };
  if (value.length > mostTags) return { value: [...mine], rule: 'mine' };
  return { value, rule: mine.length === 0 ? 'fuller' : 'joined' };
}
