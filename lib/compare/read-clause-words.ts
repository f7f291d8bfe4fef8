/** What the alignment sees of clauses: words without case, punctuation and numbering, and how telling each of them is. */
import type { TaggedClause } from '../types.ts';

/** A clause, ready to be matched. */
export interface WordedClause {
  clause: TaggedClause;
  /** Its words in order, joined by spaces: equal for clauses that differ in case, punctuation or numbering alone. */
  key: string;
  /** How many words the key has. */
  words: number;
  /** Numbers of the distinct word stems, ascending. */
  terms: Int32Array;
  /** The weights of all its terms together. */
  weight: number;
}

/** Both versions, and what is common to them. */
export interface WordedVersions {
  before: WordedClause[];
  after: WordedClause[];
  /** How telling a term is, by its number: the rarer in both versions, the more. */
  termWeights: Float64Array;
}

/**
 * "1. ", "(a) ", "3.2.1 ", "iv) ", "• " at the beginning of a clause. A letter needs its bracket or full stop, since "a" is a word; bounded, so that it cannot
 * run away.
 */
const numbering =
  /^[\s•·*–—-]{0,8}(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivxIVX]{1,5})[.)][\s]{1,4}|\d{1,2}(?:\.\d{1,2}){1,4}\s{1,4})/i;

/** Scripts without spaces between words: each character counts as a word, which is enough to lay two versions side by side. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+(?:'[a-z]{1,3}(?![a-z]))?|\p{N}+/gu;

/** The words of a text: lower case, straight apostrophes; numbers of their own. The numbering of a list or section is left out. */
export function readWords(text: string): string[] {
  const plain = text.replace(/[\u2018\u2019\u02bc]/g, "'").toLowerCase();
  const unnumbered = plain.replace(numbering, '');
  return unnumbered.match(word) ?? plain.match(word) ?? [];
}

/** Puts singular and plural, and the commonest forms of a verb, together. Only for finding counterparts; nobody sees it. */
function stem(text: string): string {
  if (text.length < 5) return text;
  return text.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:es|ed|ing|s|e)$/, '');
}

/** Takes the clauses of two versions; gives them with their words, numbered alike in both. */
export function wordVersions(before: readonly TaggedClause[], after: readonly TaggedClause[]): WordedVersions {
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const stems = new Map<string, string>();
  const read = (clause: TaggedClause): Omit<WordedClause, 'weight'> => {
    const words = readWords(clause.text);
    const terms = new Set<number>();
    for (const one of words) {
      let root = stems.get(one);
      if (root === undefined) {
        root = stem(one);
        stems.set(one, root);
      }
      let number = numbers.get(root);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(root, number);
        uses.push(0);
      }
      terms.add(number);
    }
    for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
    return { clause, key: words.join(' '), words: words.length, terms: Int32Array.from(terms).sort() };
  };
  const [old, young] = [before.map(read), after.map(read)];
  const total = before.length + after.length;
  const termWeights = Float64Array.from(uses, (count) => Math.log(1 + total / count));
  const weigh = (entry: Omit<WordedClause, 'weight'>): WordedClause => ({
    ...entry,
    weight: entry.terms.reduce((sum, term) => sum + (termWeights[term] ?? 0), 0),
  });
  return { before: old.map(weigh), after: young.map(weigh), termWeights };
}

/** The weight of the terms that two clauses have in common. */
export function weighShared(one: WordedClause, other: WordedClause, termWeights: Float64Array): number {
  const [a, b] = [one.terms, other.terms];
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += termWeights[x] ?? 0;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** How much two clauses have in common, 0 to 1: the weight of the shared terms over that of all (Dice). */
export function compareWords(one: WordedClause, other: WordedClause, termWeights: Float64Array): number {
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * weighShared(one, other, termWeights)) / all;
}
