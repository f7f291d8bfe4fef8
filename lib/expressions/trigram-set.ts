/**
 * Which groups of three characters a text holds: a cheap test that rules most expressions out before they run. Letters count without regard to case,
 * and all that is neither an ASCII letter nor a digit nor `_` counts as one and the same character, as it does for `\b`. A text begins and ends with it.
 */

/** A bit for each group of three, known by its number. */
export type TrigramSet = Uint32Array;

/** Characters have five bits: 0 stands for what is no part of a word, and some digits share a number. So a set has 4 kB, and each clause can have its own. */
const bits = 5;
const setLength = 2 ** (3 * bits) / 32;
const lastTwoMask = 2 ** (2 * bits) - 1;

const numbers = new Uint8Array(128);
for (let letter = 0; letter < 26; letter++) {
  numbers['a'.charCodeAt(0) + letter] = letter + 1;
  numbers['A'.charCodeAt(0) + letter] = letter + 1;
}
for (let digit = 0; digit < 10; digit++) numbers['0'.charCodeAt(0) + digit] = 27 + (digit % 4);
numbers['_'.charCodeAt(0)] = 31;

function numberAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (numbers[unit] ?? 0) : 0;
}

/** The groups of a text, its beginning and end included. */
export function collectTrigrams(text: string): TrigramSet {
  const set = new Uint32Array(setLength);
  let lastTwo = numberAt(text, 0);
  for (let index = 1; index <= text.length; index++) {
    const number = index < text.length ? numberAt(text, index) : 0;
    const trigram = (lastTwo << bits) | number;
    set[trigram >> 5] = (set[trigram >> 5] ?? 0) | (1 << (trigram & 31));
    lastTwo = trigram & lastTwoMask;
  }
  return set;
}

/** Sets of the texts last asked for: one clause, heading or lead-in is asked for by many. The number bounds the memory to some megabytes. */
const recentSets = new Map<string, TrigramSet>();
const mostRecent = 512;

/** The groups of a text that is asked for again and again; the same set each time, which nobody may change. */
export function recallTrigrams(text: string): TrigramSet {
  let set = recentSets.get(text);
  if (set === undefined) {
    set = collectTrigrams(text);
    if (recentSets.size >= mostRecent) recentSets.clear();
    recentSets.set(text, set);
  }
  return set;
}

/** Appends the numbers of a literal's groups in order, which are below 2 ** 15; none for a literal shorter than three characters. */
export function pushTrigrams(list: number[], literal: string): void {
  let lastTwo = (numberAt(literal, 0) << bits) | numberAt(literal, 1);
  for (let index = 2; index < literal.length; index++) {
    const trigram = (lastTwo << bits) | numberAt(literal, index);
    list.push(trigram);
    lastTwo = trigram & lastTwoMask;
  }
}

/** Whether the text has the group with that number. */
export function hasTrigram(set: TrigramSet, trigram: number): boolean {
  return ((set[trigram >> 5] ?? 0) & (1 << (trigram & 31))) !== 0;
}
