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
  const plain = text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(addressPattern, ' _url ')
    .replace(emailPattern, ' _email ');
  const words = plain.match(wordPattern) ?? [];
  return words.map(normaliseNumber);
}

function normaliseNumber(word: string): string {
  if (word.length < 3 || !numberPattern.test(word)) return word;
  return yearPattern.test(word) ? '_year' : '_number';
}
