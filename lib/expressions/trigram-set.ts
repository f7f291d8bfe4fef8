/**
 * Which groups of three characters a text holds: a cheap test that rules most expressions out before they run. Letters count without regard to case,
 * and all that is neither an ASCII letter nor a digit nor `_` counts as one and the same character, as it does for `\b`. A text begins and ends with it.
 */

/** A bit for each group of three. */
export type TrigramSet = Uint32Array;

/** 0 for what is no part of a word, else the character's own number from 1. */
const numbers = new Uint8Array(128);
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789_';
for (const [index, character] of [...alphabet].entries()) {
  numbers[character.charCodeAt(0)] = index + 1;
  numbers[character.toUpperCase().charCodeAt(0)] = index + 1;
}
const radix = alphabet.length + 1;
/** 7 kB: small enough to make one for each clause, and no two groups share a bit. */
const setLength = Math.ceil(radix ** 3 / 32);

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
    const trigram = lastTwo * radix + number;
    set[trigram >> 5] = (set[trigram >> 5] ?? 0) | (1 << (trigram & 31));
    lastTwo = trigram % (radix * radix);
  }
  return set;
}

/** The groups of a literal in order, as numbers below 2 ** 16; none for one shorter than three characters. */
export function listTrigrams(literal: string): number[] {
  const trigrams: number[] = [];
  for (let index = 0; index + 2 < literal.length; index++) {
    const firstTwo = numberAt(literal, index) * radix + numberAt(literal, index + 1);
    trigrams.push(firstTwo * radix + numberAt(literal, index + 2));
  }
  return trigrams;
}

/** Whether the text has the group with that number. */
export function hasTrigram(set: TrigramSet, trigram: number): boolean {
  return ((set[trigram >> 5] ?? 0) & (1 << (trigram & 31))) !== 0;
}
