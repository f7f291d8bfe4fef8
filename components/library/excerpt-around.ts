import { splitQuery } from '../../lib/store/search-library.ts';

/** So many characters before the first word found, so that it is in sight in one line. */
const before = 24;

/** The text from a little before the first word of the query on, cut at a space. */
export function excerptAround(text: string, query: string): string {
  const lower = text.toLowerCase();
  const places = splitQuery(query)
    .map((term) => lower.indexOf(term))
    .filter((place) => place >= 0);
  const first = Math.min(...places, text.length);
  if (places.length === 0 || first <= before) return text;
  const from = text.indexOf(' ', first - before) + 1;
  return from > first || from === 0 ? `\u2026 ${text.slice(first)}` : `\u2026 ${text.slice(from)}`;
}
