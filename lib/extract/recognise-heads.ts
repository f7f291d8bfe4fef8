/**
 * Headings that are not marked up as such. A heading is no clause, so taking a sentence for a heading would lose it;
 * every rule here rather leaves a heading in the text.
 */

const longestHead = 100;
const mostWords = 12;

/** Openings of sentences and commands; a bold line that starts so says something, however short it is. */
const sentenceOpening =
  /^(?:we|you|they|it|i|he|she|this|these|there|please|never|do\s+not(?!\s+(?:track|sell|call))|don[’']t|no\s+(?:data|personal|information)|if|by|click|to\s+(?:opt|unsubscribe|exercise|learn|contact|view|read)|last\s+(?:updated|modified|revised)|effective|updated|revised|as\s+of|note|important(?:\s+note|\s+notice)?\s*[:!])\b/i;

/** A denial is a clause worth keeping, unless the line asks a question about it or names a well-known notice. */
const denial =
  /\b(?:(?:do|does|did|is|are|was|were|will|would|can|could|may|must|shall)\s+not|cannot|never|(?:wo|do|does|ca|is|are)n[’']t)\b/i;
const questionOrNotice =
  /^(?:what|how|when|why|where|who|whom|which)\b|\bdo\s+not\s+(?:track|sell|share|call|disclose)\b/i;

/** Ends of a sentence that introduces a list. */
const leadInEnd = /\b(?:to|by|for|following(?:\s+\p{L}{1,20}){0,2}):?$|[.!?]\s+\p{Lu}.{0,99}:$/u;

/** Numbers and letters by which lawyers count their sections: "4.", "2.1", "IV.", "B)". */
const sectionNumber = /^(?:§\s{0,3})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,5}[.)]|[A-Za-z][.)])\s+(?=\S)/;

const terminal = /[.!?;,:]$/;

function countHeadWords(text: string): number {
  return text.split(' ').length;
}

/** Tells whether a line that is set in bold from end to end, or is a line of its own in capitals, reads as a heading. */
export function isHeadText(text: string): boolean {
  if (text.length > longestHead || countHeadWords(text) > mostWords) return false;
  const bare = text.replace(sectionNumber, '');
  if (!/\p{L}/u.test(bare) || sentenceOpening.test(bare)) return false;
  if ((denial.test(bare) && !questionOrNotice.test(bare)) || leadInEnd.test(bare)) return false;
  if (/[@;,]|https?:/.test(bare.slice(-1)) || bare.includes('@')) return false;
  // "Security." is a head; "Security is our concern and we take it seriously." is not, and full stops within tell so too.
  if (/[.!]$/.test(bare)) return countHeadWords(bare) <= 8 && !/[.!?]\s/.test(bare);
  return true;
}

/** Tells whether a bold beginning of a paragraph is a run-in head rather than an emphasised part of its sentence. */
export function isRunInHead(bold: string, rest: string): boolean {
  const head = bold.trim();
  if (head === '' || rest === '' || !isHeadText(head)) return false;
  // Parted from the text by its own punctuation, or by a dash or colon that follows it; "Cookies are small files" is a sentence.
  const parted = /[.:?!–—-]$/.test(head) || /^[:–—-]/.test(rest);
  return parted && /^[:–—\s-]*["“‘(]?[\p{Lu}\p{N}]/u.test(rest);
}

/** Tells whether a plain line that is a paragraph of its own is a heading: numbered or in capitals, short, and without a full stop. */
export function isPlainHead(text: string): boolean {
  if (text.length < 3 || text.length > longestHead || terminal.test(text) || !isHeadText(text)) return false;
  if (sectionNumber.test(text)) return countHeadWords(text) <= 10 && /^\P{L}*(?:[IVXA-Z][.)]\s+)?\p{Lu}/u.test(text);
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !/\d{3}/.test(text);
}

/** Tells whether the first of two lines reads as a plain heading over the second: short, capitalised, no full stop, over running text. */
export function isHeadOver(first: string, second: string): boolean {
  if (first.length > 60 || second.length < 80 || countHeadWords(first) > 8) return false;
  return !terminal.test(first) && /^[\p{Lu}\p{N}]/u.test(first) && /^["“(]?\p{Lu}/u.test(second) && isHeadText(first);
}
