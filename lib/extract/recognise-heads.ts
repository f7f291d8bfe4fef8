/**
 * Headings that are not marked up as such. A heading is no clause, so taking a sentence for a heading would lose it;
 * every rule here rather leaves a heading in the text.
 */

const longestHead = 100;
const mostWords = 12;
/** A title in which every longer word is capitalised is no sentence, and may be longer. */
const longestTitle = 140;
const mostTitleWords = 16;

/** What titles of a policy's sections speak of. A fragment in plain type that ends with a full stop needs one, or it may be a line of an address. */
const sectionTopic =
  /\b(?:information|data|cookies?|privacy|sharing|disclosures?|security|safeguards|rights|choices|children|minors|changes|updates|collection|uses?|third[ -]part(?:y|ies)|partners|providers|advertising|analytics|retention|storage|transfers?|links|contests|surveys|communications|consent|opt[ -]out|tracking|accounts?|policy|notice)\b/i;

/** A date in words or figures: a bold line that holds one dates the policy. */
const date =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}(?:\d{1,2}(?:st|nd|rd|th)?,?\s{1,3})?\d{4}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/i;

/** Openings of sentences and commands; a bold line that starts so says something, however short it is. */
const sentenceOpening =
  /^(?:we|you|they|it|i|he|she|this|these|there|please|never|do\s+not(?!\s+(?:track|sell|call))|don[’']t|no\s+(?:data|personal|information)|if|by|click|to\s+(?:opt|unsubscribe|exercise|learn|contact|view|read)|last\s+(?:updated|modified|revised)|effective|updated|revised|as\s+of|note|important(?:\s+note|\s+notice)?\s*[:!])\b/i;

/** A denial is a clause worth keeping, unless the line asks a question about it or names a well-known notice. */
const denial =
  /\b(?:(?:do|does|did|is|are|was|were|will|would|can|could|may|must|shall)\s+not|cannot|never|(?:wo|do|does|ca|is|are)n[’']t)\b/i;
const questionOrNotice =
  /^(?:what|how|when|why|where|who|whom|which)\b|\bdo\s+not\s+(?:track|sell|share|call|disclose)\b/i;

/** Ends of a sentence that introduces a list. */
const leadInEnd =
  /\b(?:to|by|for|following(?:\s+\p{L}{1,20}){0,2}):?$|\b(?:such\s+as|including|includes?|as\s+follows|for\s+example):$|[.!?]\s+\p{Lu}.{0,99}:$/u;

/** Numbers and letters by which lawyers count their sections: "4.", "2.1", "IV.", "B)". */
const sectionNumber = /^(?:§\s{0,3})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,5}[.)]|[A-Za-z][.)])\s+(?=\S)/;

const terminal = /[.!?;,:]$/;

function countHeadWords(text: string): number {
  return text.split(' ').length;
}

/** Tells whether a line that is set in bold from end to end, or is a line of its own in capitals, reads as a heading. */
export function isHeadText(text: string): boolean {
  const bare = text.replace(sectionNumber, '');
  const isTitle = isTitleCase(bare);
  if (text.length > (isTitle ? longestTitle : longestHead)) return false;
  if (countHeadWords(text) > (isTitle ? mostTitleWords : mostWords) || isDateLine(bare)) return false;
  if (!/\p{L}/u.test(bare) || sentenceOpening.test(bare)) return false;
  if ((denial.test(bare) && !questionOrNotice.test(bare)) || isLeadIn(bare)) return false;
  if (/[@;,]|https?:/.test(bare.slice(-1)) || bare.includes('@')) return false;
  // "Security." is a head; "Security is our concern and we take it seriously." is not, and full stops within tell so too.
  if (/[.!]$/.test(bare)) return (isTitle || countHeadWords(bare) <= 8) && !/[.!?]\s/.test(bare);
  return true;
}

/** "What we use it for" is a question, and no lead-in to a list. */
function isLeadIn(text: string): boolean {
  return leadInEnd.test(text) && (text.endsWith(':') || !questionOrNotice.test(text));
}

/** A title may hold its date: "Privacy Statement, June 3, 2003". */
function isDateLine(text: string): boolean {
  return (
    date.test(text) &&
    (!/privacy|policy|statement|notice/i.test(text) || /updated|revised|modified|effective/i.test(text))
  );
}

/** "Sharing With Our Partners": three words or more, and all but the short ones capitalised. Capitals throughout tell nothing. */
function isTitleCase(text: string): boolean {
  if (text.length > longestTitle || text === text.toUpperCase()) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= 3 && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** Tells whether a bold beginning of a paragraph is a run-in head rather than an emphasised part of its sentence. */
export function isRunInHead(bold: string, rest: string): boolean {
  const head = bold.trim();
  if (head === '' || rest === '' || !isHeadText(head)) return false;
  // Parted from the text by its own punctuation, or by a dash or colon that follows it; "Cookies are small files" is a sentence.
  const parted = /[.:?!–—-]$/.test(head) || /^[:–—-]/.test(rest);
  return parted && /^[:–—\s-]*["“‘(]?[\p{Lu}\p{N}]/u.test(rest);
}

/**
 * Tells whether a plain line that is a paragraph of its own is a heading: short, numbered or in capitals and without a full stop, or with one a
 * capitalised fragment that names a topic of policies ("Sharing With Our Partners.").
 */
export function isPlainHead(text: string): boolean {
  if (text.endsWith('.')) return isPlainFragment(text.replace(sectionNumber, ''));
  if (text.length < 3 || text.length > longestHead || terminal.test(text) || !isHeadText(text)) return false;
  if (sectionNumber.test(text)) return countHeadWords(text) <= 10 && /^\P{L}*(?:[IVXA-Z][.)]\s+)?\p{Lu}/u.test(text);
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !/\d{3}/.test(text);
}

function isPlainFragment(text: string): boolean {
  return isTitleCase(text) && sectionTopic.test(text) && !/[,\d]/.test(text) && isHeadText(text);
}

/** Tells whether the first of two lines reads as a plain heading over the second: short, capitalised, no full stop, over running text. */
export function isHeadOver(first: string, second: string): boolean {
  if (first.length > 60 || second.length < 80 || countHeadWords(first) > 8) return false;
  return !terminal.test(first) && /^[\p{Lu}\p{N}]/u.test(first) && /^["“(]?\p{Lu}/u.test(second) && isHeadText(first);
}
