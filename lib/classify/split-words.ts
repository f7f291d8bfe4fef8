/**
 * Text to words, the first step of every feature. Light normalisation: what differs between two policies without
 * changing the meaning (addresses, numbers, typographic apostrophes) becomes one word of its own.
 */

/** Longer texts are cut: a clause of this size is a page without structure, and its first words say what it is about. */
const longestText = 20_000;

// Each alternative is anchored by a literal or a character class without nesting, so that a hostile text costs linear time.
const addressPattern = /\b(?:https?:\/\/|www\.)[^\s<>()"']{1,300}/g;
const emailPattern = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/g;
const wordPattern = /[\p{L}\p{N}_]+(?:'\p{L}{1,3}\b)?/gu;
const yearPattern = /^(?:19|20)\d\d$/;
const numberPattern = /^\p{N}+$/u;

/**
 * Splits a text into lower-case words.
 *
 * Web addresses become `_url`, e-mail addresses `_email`, years `_year`, other numbers of more than two digits `_number`; numbers of one or two
 * digits stay (ages, days). "Don't" keeps its apostrophe: the negation matters.
 *
 * @example splitWords("We don't sell it: see https://a.example") // ['we', "don't", 'sell', 'it', 'see', '_url']
 */
export function splitWords(text: string): string[] {
  let plain = text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(addressPattern, ' _url ');
  // Any word may be the beginning of an address; few texts have one.
  if (plain.includes('@')) plain = plain.replace(emailPattern, ' _email ');
  const words = plain.match(wordPattern) ?? [];
  return words.map(normaliseNumber);
}

function normaliseNumber(word: string): string {
  if (word.length < 3 || startsWithLetter(word) || !numberPattern.test(word)) return word;
  return yearPattern.test(word) ? '_year' : '_number';
}

/** Whether the word starts with a small ASCII letter, as nearly all do; spares them the pattern. */
function startsWithLetter(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 97 && unit <= 122;
}
