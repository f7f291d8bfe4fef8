/** Numbers as policies write them: "30", "thirty", "thirty (30)", "one hundred and eighty". */

const units: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const word = [...Object.keys(tens), ...Object.keys(units).reverse(), 'hundred'].join('|');

/** Source of a regular expression that matches a number in digits or words, with the other spelling in brackets after it, if any. */
export const numberSource = `(?:\\d{1,4}(?:\\.5)?|(?:${word})(?:[ -](?:and )?(?:${word})){0,3})(?: ?[([]\\w{1,14}[)\\]])?`;

/** The value of a number that `numberSource` matched; undefined where it is none. "a" and "an" count as one. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[([].*$/, '')
    .trim();
  if (plain === 'a' || plain === 'an') return 1;
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  let total = 0;
  for (const part of plain.split(/[ -]+/)) {
    if (part === 'and') continue;
    if (part === 'hundred') total = (total || 1) * 100;
    else {
      const value = units[part] ?? tens[part];
      if (value === undefined) return undefined;
      total += value;
    }
  }
  return total === 0 ? undefined : total;
}
