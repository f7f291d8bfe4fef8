import { splitQuery } from '../../lib/store/search-library.ts';

export interface TermPart {
  text: string;
  /** True for a word of the query. */
  found: boolean;
}

/** Splits a text at the words of a query; joined, the parts give the text back. */
export function splitAtTerms(text: string, query: string): TermPart[] {
  const terms = splitQuery(query).map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  if (terms.length === 0) return [{ text, found: false }];
  // With one group, every second part is a word that was found.
  return text
    .split(new RegExp(`(${terms.join('|')})`, 'giu'))
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
