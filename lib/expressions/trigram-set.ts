/**
 * Which groups of three characters a text holds: a cheap test that rules most expressions out before they run. Letters count without regard to case,
 * and all that is neither an ASCII letter nor a digit nor `_` counts as one and the same character, as it does for `\b`. A text begins and ends with it.
 */

/** A bit for each group of three, under a hash; a bit may stand for several groups. */
export type TrigramSet = Uint32Array;

/** Characters have five bits: 0 stands for what is no part of a word, and some digits share a number. */
const bits = 5;
const lastTwoMask = 2 ** (2 * bits) - 1;

/** A set of 8,192 bits is made and forgotten faster than one with a bit for each group; with some 200 groups in a clause, an absent one seems present once in forty. */
const hashBits = 13;
const setLength = 2 ** hashBits / 32;

function hashTrigram(trigram: number): number {
  return Math.imul(trigram, 0x9e3779b1) >>> (32 - hashBits);
}

const numbers = new Uint8Array(128);
for (let letter = 0; letter < 26; letter++) {
  numbers['a'.charCodeAt(0) + letter] = letter + 1;
  numbers['A'.charCodeAt(0) + letter] = letter + 1;
}
for (let digit = 0; digit < 10; digit++) numbers['0'.charCodeAt(0) + digit] = 27 + (digit % 4);
numbers['_'.charCodeAt(0)] = 31;

/** The characters of English from the commonest to the rarest; the first stands for what is no part of a word. */
const byFrequency = ' etaoinsrhldcumfpgwybvkxjqz0123_';
/** Place of each number in that order. */
const rarities = new Uint8Array(2 ** bits);
for (const [place, character] of [...byFrequency].entries()) rarities[numberAt(character, 0)] = place;

function numberAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (numbers[unit] ?? 0) : 0;
}

/** The groups of a text, its beginning and end included. */
export function collectTrigrams(text: string): TrigramSet {
  const set = new Uint32Array(setLength);
  let lastTwo = numberAt(text, 0);
  for (let index = 1; index <= text.length; index++) {
    const trigram = (lastTwo << bits) | (index < text.length ? numberAt(text, index) : 0);
    const hash = hashTrigram(trigram);
    set[hash >> 5] = (set[hash >> 5] ?? 0) | (1 << (hash & 31));
    lastTwo = trigram & lastTwoMask;
  }
  return set;
}

/** Sets of the texts last asked for: one clause, heading or lead-in is asked for by many. The number suffices for a long policy, and bounds the memory to some megabytes. */
const recentSets = new Map<string, TrigramSet>();
const mostRecent = 4096;

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

/**
 * Appends the hashes of a literal's groups, which are below 2 ** 16; none for a literal shorter than three characters. The group that is likely
 * to be the rarest comes first, since one that is not there settles the matter.
 */
export function pushTrigrams(list: number[], literal: string): void {
  const start = list.length;
  let rarest = start;
  let highest = 0;
  for (let index = 2; index < literal.length; index++) {
    const first = numberAt(literal, index - 2);
    const second = numberAt(literal, index - 1);
    const third = numberAt(literal, index);
    const rarity = (rarities[first] ?? 0) + (rarities[second] ?? 0) + (rarities[third] ?? 0);
    if (rarity > highest) {
      highest = rarity;
      rarest = list.length;
    }
    list.push(hashTrigram((((first << bits) | second) << bits) | third));
  }
  const front = list[start] ?? 0;
  if (rarest > start) {
    list[start] = list[rarest] ?? 0;
    list[rarest] = front;
  }
}

/** Whether the text may have the group with that hash; never false where it does. */
export function hasTrigram(set: TrigramSet, hash: number): boolean {
  return ((set[hash >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}
