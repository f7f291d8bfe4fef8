/** Scripts by their ranges of letters, and for those of one language, that language. */
const scripts: readonly { name: string; letters: RegExp; language?: string }[] = [
  { name: 'Latin', letters: /[a-z\u00c0-\u024f\u1e00-\u1eff]/gi },
  { name: 'Kana', letters: /[\u3040-\u30ff]/g, language: 'ja' },
  { name: 'Hangul', letters: /[\uac00-\ud7af]/g, language: 'ko' },
  { name: 'Han', letters: /[\u3400-\u9fff]/g, language: 'zh' },
  { name: 'Cyrillic', letters: /[\u0400-\u04ff]/g },
  { name: 'Greek', letters: /[\u0370-\u03ff\u1f00-\u1fff]/g, language: 'el' },
  { name: 'Arabic', letters: /[\u0600-\u06ff]/g },
  { name: 'Hebrew', letters: /[\u0590-\u05ff]/g, language: 'he' },
  { name: 'Devanagari', letters: /[\u0900-\u097f]/g },
  { name: 'Thai', letters: /[\u0e00-\u0e7f]/g, language: 'th' },
  { name: 'Bengali', letters: /[\u0980-\u09ff]/g, language: 'bn' },
  { name: 'Gujarati', letters: /[\u0a80-\u0aff]/g, language: 'gu' },
  { name: 'Gurmukhi', letters: /[\u0a00-\u0a7f]/g, language: 'pa' },
  { name: 'Tamil', letters: /[\u0b80-\u0bff]/g, language: 'ta' },
  { name: 'Telugu', letters: /[\u0c00-\u0c7f]/g, language: 'te' },
  { name: 'Kannada', letters: /[\u0c80-\u0cff]/g, language: 'kn' },
  { name: 'Malayalam', letters: /[\u0d00-\u0d7f]/g, language: 'ml' },
  { name: 'Georgian', letters: /[\u10a0-\u10ff]/g, language: 'ka' },
  { name: 'Armenian', letters: /[\u0530-\u058f]/g, language: 'hy' },
  { name: 'Khmer', letters: /[\u1780-\u17ff]/g, language: 'km' },
];

/** Fewer letters than this tell no script. */
const leastLetters = 30;
/** Share of the letters: names and addresses are Latin everywhere, a third of many a short policy. */
const leastShare = 0.3;

/** The script of a text, by name; undefined where it has too few letters. A script other than Latin wins with three letters in ten. */
export function readScript(text: string): string | undefined {
  const counts = scripts.map(({ name, letters }) => ({ name, count: text.match(letters)?.length ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total < leastLetters) return undefined;
  const countOf = (name: string) => counts.find((each) => each.name === name)?.count ?? 0;
  // Japanese writes most nouns in Chinese characters, and hardly a sentence without kana.
  if (countOf('Kana') + countOf('Han') >= total * leastShare) {
    return countOf('Kana') >= countOf('Han') * 0.15 ? 'Kana' : 'Han';
  }
  const others = counts.filter(({ name, count }) => name !== 'Latin' && count >= total * leastShare);
  return others.sort((a, b) => b.count - a.count)[0]?.name ?? 'Latin';
}

/** The language of a script that only one of those we know is written in, or of letters that only one has; undefined where its words have to tell. */
export function languageOfScript(script: string, text: string): string | undefined {
  if (script === 'Cyrillic') return languageOfCyrillic(text);
  if (script === 'Latin') return languageOfLatin(text);
  return scripts.find(({ name }) => name === script)?.language;
}

/** Turkish and Hungarian put what others say in short words into endings, so their letters tell more; Vietnamese stacks its accents. */
function languageOfLatin(text: string): string | undefined {
  const share = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length;
  if (share(/[ıİ]/g) > 0.01 && share(/[ğĞşŞ]/g) > 0.005) return 'tr';
  if (share(/[őűŐŰ]/g) > 0.004) return 'hu';
  return share(/[\u1ea0-\u1ef9đơư]/gi) > 0.04 ? 'vi' : undefined;
}

/** Letters that one language alone has; undefined for Russian, Bulgarian and texts without any of them. */
function languageOfCyrillic(text: string): string | undefined {
  const share = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length;
  if (share(/[ўЎ]/g) > 0.002) return 'be';
  if (share(/[їєґЇЄҐ]/g) > 0.002) return 'uk';
  if (share(/[ђћЂЋ]/g) > 0.001) return 'sr';
  if (share(/[ѓќѕЃЌЅ]/g) > 0.001) return 'mk';
  if (share(/[қғңұһҚҒҢҰҺ]/g) > 0.005) return 'kk';
  return undefined;
}
