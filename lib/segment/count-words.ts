/**
 * Counts words as a word processor does: runs without white space that hold a letter or a digit.
 *
 * @returns 0 for a text without any; "e-mail address" has two.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1;
  return words;
}
