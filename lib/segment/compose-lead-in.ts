/** Longest lead-in, in characters: enough for an outer and an inner sentence, little enough to stand above a clause. */
const longestLeadIn = 300;

/** Of an outer lead-in and an inner one, at least this much of the inner is kept. */
const longestInner = 200;

/** The last words of a text, at most `length` characters. The end governs a list ("..., we do not:"), so the start gives way. */
function keepEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(text.length - length);
  const space = kept.indexOf(' ');
  // Without a space in reach cut anywhere but inside a character of two units.
  return space >= 0 ? kept.slice(space + 1) : kept.replace(/^[\uDC00-\uDFFF]/, '');
}

/**
 * Composes the lead-in of a list inside a list: "We share data with:" and "Vendors, for:" give "We share data with: Vendors, for:".
 *
 * @returns at most 300 characters.
 */
export function composeLeadIn(outer: string, inner: string): string {
  if (outer === '') return keepEnd(inner, longestLeadIn);
  const near = keepEnd(inner, Math.max(longestInner, longestLeadIn - outer.length - 1));
  const far = keepEnd(outer, longestLeadIn - near.length - 1);
  return far === '' ? near : `${far} ${near}`;
}

/** An announcement near the end of a sentence, by which it introduces a list even with a full stop or without any mark. */
const announcement =
  /\b(?:following|follows|below|such as|includes?|including|in (?:these|one or more of these) (?:ways|cases|circumstances|situations)|for (?:these|various) (?:purposes|reasons))\b[^.?!]{0,60}[.)]?$/i;

/** Sentences that point elsewhere, or name an example, and end there. */
const pointsElsewhere = /\b(?:further|section|see|refer|including|includes?|such as)\b[^.?!]{0,60}[.)]$/i;

/** Words that cannot end a sentence, so that one without a full stop after them goes on in the list: "We use it to". */
const openEnd =
  /\b(?:to|for|with|by|of|that|not|never|we|you|may|might|will|shall|must|can|cannot|could|should|the|your|our|are|is|have|has|been|from|in|on|at|as|about|via|through|under|when|where|if|unless|because|and|or)$/i;

/**
 * Tells whether a sentence introduces the list after it.
 *
 * A colon says so; after a full stop only an announcement does ("in the following cases."), because "We do not sell data."
 * above an unrelated list must not deny its items; without any mark also an open end does ("We use it to"), because menus
 * and links stand above lists as well.
 */
export function introducesList(sentence: string): boolean {
  if (/[:：;,–—-]$/.test(sentence)) return true;
  return (announcement.test(sentence) && !pointsElsewhere.test(sentence)) || openEnd.test(sentence);
}
