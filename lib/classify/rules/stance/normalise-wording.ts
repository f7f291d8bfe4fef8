/**
 * Brings a wording into the form that the stance rules read: small letters, straight quotes, contractions written out, one
 * space between words, enumerators and quotation marks gone.
 *
 * "We don't “sell”, (a) rent" -> "we do not sell , rent"
 */
export function normaliseWording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bshan't\b/g, 'shall not')
    .replace(/\b(?:can't|cannot)\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\b(do|does|did|is|are)nt\b/g, '$1 not')
    .replace(/\b(we|you|they|it|there)'(?:re|s)\b/g, '$1 are')
    .replace(/\b(we|you|they|it)'ll\b/g, '$1 will')
    .replace(/\b(we|you|they)'ve\b/g, '$1 have')
    .replace(/["“”«»]/g, '')
    .replace(/(^|[\s,;:])\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?([,;:]) ?/g, ' $1 ')
    .replace(/ ?[—–] ?| - /g, ' , ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Cuts a normalised wording into sentences. Semicolons and colons stay inside: a denial reaches over them. */
export function cutUnits(wording: string): string[] {
  return wording
    .split(/(?<=[.!?]['")]?) /)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

/** The wording without asides in brackets, which neither deny nor assert what the sentence does. */
export function dropBrackets(unit: string): string {
  return unit.replace(/ ?\([^()]{0,300}\)/g, '');
}

/**
 * The wording without insertions between commas that stand between a denial and its verb.
 *
 * "we do not , unless you agree , share it" -> "we do not share it"
 */
export function dropInsertions(unit: string): string {
  return unit.replace(
    / , (?:unless|except|other than|if|as|where|when|subject to|without|to the extent|in general|generally|however|under any|at any|in any|knowingly|and will not|nor will we|nor do we|and have not)\b[^,;.]{0,120} ,(?= )/g,
    '',
  );
}
