/** The keys of a text's features: a list of whole numbers that is filled, sorted and emptied for each clause anew, without leaving anything behind for the garbage collector. */
export class KeyList {
  #keys = new Int32Array(1024);
  /** Of the same size, for sorting. */
  #spare = new Int32Array(1024);
  readonly #counts = new Int32Array(digitValues);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  /** @param key 0 to 2 ** 24 - 1 */
  push(key: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length++] = key;
  }

  pushAll(keys: readonly number[]): void {
    for (const key of keys) this.push(key);
  }

  /**
   * Sorts by one digit after the other, the lowest first: twice as fast as the sort of typed arrays, for some three hundred keys.
   *
   * @returns the keys in ascending order, valid until the list is changed
   */
  sort(): Int32Array {
    for (let shift = 0; shift < digits * digitBits; shift += digitBits) this.#sortByDigit(shift);
    return this.#keys.subarray(0, this.#length);
  }

  #sortByDigit(shift: number): void {
    const keys = this.#keys;
    const sorted = this.#spare;
    const counts = this.#counts.fill(0);
    const length = this.#length;
    for (let at = 0; at < length; at++) {
      const digit = ((keys[at] ?? 0) >> shift) & (digitValues - 1);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < digitValues; digit++) {
      const count = counts[digit] ?? 0;
      counts[digit] = start;
      start += count;
    }
    for (let at = 0; at < length; at++) {
      const key = keys[at] ?? 0;
      const digit = (key >> shift) & (digitValues - 1);
      const place = counts[digit] ?? 0;
      sorted[place] = key;
      counts[digit] = place + 1;
    }
    this.#keys = sorted;
    this.#spare = keys;
  }

  #grow(): void {
    const larger = new Int32Array(this.#keys.length * 2);
    larger.set(this.#keys);
    this.#keys = larger;
    this.#spare = new Int32Array(larger.length);
  }
}

/** A key has three digits of eight bits. */
const digits = 3;
const digitBits = 8;
const digitValues = 2 ** digitBits;
