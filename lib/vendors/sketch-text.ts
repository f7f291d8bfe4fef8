/**
 * A sketch names a text by its words alone, in a few characters, so that a text that was read from a page, a Markdown file or a PDF is known again, and
 * so that one sees how much of it two texts share, without either text. It cannot be turned back into words.
 *
 * It is a min-hash with one permutation: each run of four words is hashed into one of `slots`, each slot keeps its least hash, and of that six bits.
 * The share of slots that agree estimates the share of runs that the two texts have in common, give or take .02 for like texts.
 */

/** Runs of words that are hashed: a changed word changes four runs, so that a scattered edit shows; long enough that legal phrases do not make texts alike. */
const runLength = 4;

/** One character each. More would tell finer differences apart; the dates of the texts do that already. */
const slots = 96;

/** The first stands for a slot that no run fell into, as happens in texts of fewer than some four hundred words. */
const alphabet = '.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const values = alphabet.length - 1;

/** Tells a sketch from other strings. */
export function isSketch(text: string): boolean {
  return text.length === slots && /^[.A-Za-z0-9-]*$/.test(text);
}

/**
 * Sketches a text. Case, marks, white space and the shape of quotes do not count. Linear in the text's length.
 *
 * @returns 96 characters
 */
export function sketchText(text: string): string {
  const least = new Float64Array(slots).fill(Number.POSITIVE_INFINITY);
  const run: number[] = [];
  let word = noWord;
  const endWord = () => {
    if (word === noWord) return;
    run.push(mixBits(word));
    word = noWord;
    if (run.length > runLength) run.shift();
    if (run.length < runLength) return;
    const hash = hashRun(run);
    const slot = hash % slots;
    const rest = Math.floor(hash / slots);
    if (rest < (least[slot] ?? 0)) least[slot] = rest;
  };
  // Unit by unit and not by an expression: a reader waits for it.
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (isWordUnit(unit)) word = Math.imul(word ^ unit, 0x01000193);
    else if (!isApostrophe(unit)) endWord();
  }
  endWord();
  return [...least]
    .map((hash) => (Number.isFinite(hash) ? alphabet.charAt(1 + (mixBits(hash) % values)) : '.'))
    .join('');
}

/** Where the hash of a word begins. */
const noWord = 0x811c9dc5;

/** A letter or a digit; of the letters beyond the basic plane, which no policy uses, none. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}

/** "Don't" is one word, whatever the shape of its apostrophe. */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
}

/**
 * How much two texts have in common, by their sketches.
 *
 * @returns about the share of runs of four words that both have among all that either has, 0 to 1; 0 where a sketch is none
 */
export function compareSketches(one: string, other: string): number {
  if (!isSketch(one) || !isSketch(other)) return 0;
  let used = 0;
  let same = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    const value = one.charAt(slot);
    if (value === '.' && other.charAt(slot) === '.') continue;
    used += 1;
    if (value === other.charAt(slot)) same += 1;
  }
  if (used === 0) return 0;
  // Different runs agree by chance once in `values`.
  const byChance = 1 / values;
  return Math.max(0, (same / used - byChance) / (1 - byChance));
}

function hashRun(run: readonly number[]): number {
  let hash = 0x9747b28c;
  for (const word of run) hash = Math.imul((hash << 13) | (hash >>> 19), 5) + Math.imul(word, 0x1b873593);
  return mixBits(hash);
}

/** Spreads every bit over all of them (the last step of MurmurHash3); not negative. */
function mixBits(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
