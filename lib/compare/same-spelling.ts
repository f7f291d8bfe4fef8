/** Tells a mended spelling from another word. */
import { readWords } from './read-clause-words.ts';

/** How often each word stands in a text, lower case. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of a text. */
export function countEachWord(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of readWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Whether two stretches are the same words, spelt otherwise: in case, punctuation, hyphens and spaces ("e-mail", "Email"), as British and Americans do, or
 * with a misprint mended. Never of numbers.
 */
export function isSameSpelling(old: string, young: string, counts: { before: WordCounts; after: WordCounts }): boolean {
  if (squeeze(old) === squeeze(young)) return true;
  const [one, other] = [readWords(old), readWords(young)];
  if (one.length !== other.length) return false;
  return one.every((word, at) => {
    const partner = other[at] ?? '';
    return word === partner || unify(word) === unify(partner) || isMisprint(word, partner, counts);
  });
}

/** Letters and digits alone; a point inside a number stays. */
function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/(\d)[.,](?=\d)/g, '$1_')
    .replace(/[^\p{L}\p{N}_%$€£]/gu, '');
}

/** One form for "organisation" and "organization", "behaviour" and "behavior", "cancelled" and "canceled", "centre" and "center". */
function unify(word: string): string {
  return word
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/(?<=[a-z]{3})our(?=s$|$|able|ed|ing|al|ite|ites)/, 'or')
    .replace(/([a-z]{3})ll(?=ed$|ing$|er$)/, '$1l')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ence$/, 'ense')
    .replace(/'s?$/, '');
}

/** A word this short has too many neighbours one letter away ("now", "not"). */
const shortestMisprint = 6;

/**
 * One of the two words stands nowhere else, the other elsewhere in the same text, and they are a letter apart: "informaton" beside many "information".
 * Two words that both occur ("contact", "contract") are never taken for each other.
 */
function isMisprint(one: string, other: string, { before, after }: { before: WordCounts; after: WordCounts }): boolean {
  if (Math.min(one.length, other.length) < shortestMisprint || one[0] !== other[0] || /\p{N}/u.test(one + other))
    return false;
  if (!isOneLetterApart(one, other) || isInflected(one, other) || isInflected(other, one)) return false;
  const isRare = (word: string) => (before.get(word) ?? 0) + (after.get(word) ?? 0) <= 1;
  const isUsed = (word: string) => (before.get(word) ?? 0) > 0 && (after.get(word) ?? 0) > 0;
  return (isRare(one) && isUsed(other)) || (isRare(other) && isUsed(one));
}

/** "Service" and "services", "store" and "stored": another form and no misprint. */
function isInflected(base: string, form: string): boolean {
  return form.startsWith(base) && /^(?:s|d|r|y)$/.test(form.slice(base.length));
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
