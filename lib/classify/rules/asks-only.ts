/** Room for one long question; what is longer is no heading. */
const longestQuestion = 300;

/**
 * Tells whether a clause only asks. "Do you sell my data?" states nothing, however many words of selling it holds; what answers it comes after.
 * @param text the clause's own words.
 */
export function asksOnly(text: string): boolean {
  const asked = text.trim();
  return asked.length <= longestQuestion && asked.endsWith('?') && !/[.!?;:](?=\s)/.test(asked);
}
