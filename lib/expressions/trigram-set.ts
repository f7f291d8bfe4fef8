/**
 * Which groups of three characters a text holds: a cheap test that rules most expressions out before they run. Letters count without regard to case,
 * and all that is neither an ASCII letter nor a digit nor `_` counts as one and the same character, as it does for `\b`. A text begins and ends with it.
 */

/** A bit for each group of three, under a hash; a bit may stand for several groups. */
export type TrigramSet = Uint32Array;

/** 8,192 bits: with some 200 groups in a clause, an absent one is taken for present once in forty. */
const hashBits = 13;
const wordCount = 2 ** hashBits / 32;

/** 0 for what is no part of a word, else the character's own number from 1. */
const numbers = new Uint8Array(128);
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789_';
for (const [index, character] of [...alphabet].entries()) {
  numbers[character.charCodeAt(0)] = index + 1;
  numbers[character.toUpperCase().charCodeAt(0)] = index + 1;
}
const radix = alphabet.length + 1;

function numberAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (numbers[unit] ?? 0) : 0;
}

function hashTrigram(first: number, second: number, third: number): number {
  return Math.imul((first * radix + second) * radix + third, 0x9e3779b1) >>> (32 - hashBits);
}

/** The groups of a text, its beginning and end included. */
export function collectTrigrams(text: string): TrigramSet {
  const set = new Uint32Array(wordCount);
  let first = 0;
  let second = numberAt(text, 0);
  for (let index = 1; index <= text.length; index++) {
    const third = index < text.length ? numberAt(text, index) : 0;
    const hash = hashTrigram(first, second, third);
    set[hash >> 5] = (set[hash >> 5] ?? 0) | (1 << (hash & 31));
    first = second;
    second = third;
  }
  return set;
}

/** The hashes of a literal's groups; none for one shorter than three characters. */
export function hashLiteral(literal: string): number[] {
  return Array.from({ length: Math.max(0, literal.length - 2) }, (_, index) =>
    hashTrigram(numberAt(literal, index), numberAt(literal, index + 1), numberAt(literal, index + 2)),
  );
}

/** Whether a text with these groups may hold the literal with those hashes; never false where it does. */
export function mayHoldLiteral(set: TrigramSet, hashes: readonly number[]): boolean {
  for (const hash of hashes) {
    if (((set[hash >> 5] ?? 0) & (1 << (hash & 31))) === 0) return false;
  }
  return true;
}
