import { findAlteredQuote } from './find-altered-quote.ts';
import { indexPageText, isWordEdge, makeRanges, type PageText, type Place } from './page-text.ts';
import { removeWhiteSpace } from './readable-text.ts';

/** A passage of a policy as it was read, to be found again in the page. */
export interface Quote {
  text: string;
  /** Up to 64 characters of the policy's text before and after it, which tell equal passages apart. */
  before: string;
  after: string;
}

/** `exact`: the same characters, white space aside. `approximate`: the page changed since, and this is what has become of the passage. */
export type QuoteMatch = 'exact' | 'approximate';

export interface AnchoredQuote extends Place {
  match: QuoteMatch;
  /** In reading order, at least one; see `makeRanges`. */
  ranges: Range[];
}

/** A page may repeat a short clause without end; the right one is looked for among this many. */
const mostOccurrences = 500;
/**
 * A passage of fewer characters ("Your name") may stand anywhere; it is only taken where at least one neighbour stands beside it with so many
 * characters, or it would be shown in a form or a menu when the page dropped it from its list.
 */
const shortQuote = 24;
const leastAgreement = 8;

/**
 * Finds the passage in a page's present text, as `indexPageText` read it: exactly, or as it was edited since. Null where it is not there, or
 * where nothing tells what has become of it; a passage is never taken for another that only resembles it. Time is linear in the page.
 */
export function anchorQuote(page: PageText, quote: Quote): AnchoredQuote | null {
  const sought = removeWhiteSpace(quote.text);
  if (sought === '') return null;
  const before = removeWhiteSpace(quote.before);
  const after = removeWhiteSpace(quote.after);
  const exact = findExact(page, sought, before, after);
  if (exact !== undefined) return { ...exact, match: 'exact', ranges: makeRanges(page, exact) };
  const altered = findAlteredQuote(page, sought, before, after);
  if (altered === undefined) return null;
  return { ...altered, match: 'approximate', ranges: makeRanges(page, altered) };
}

/** The beginning of the passage in a page that was not read yet: for a single quote that no edge of a shadow root cuts. */
export function findQuote(document: Document, quote: Quote): Range | null {
  return anchorQuote(indexPageText(document), quote)?.ranges[0] ?? null;
}

/** The occurrence whose surroundings agree longest with the quote's; the first of several equal ones. */
function findExact(page: PageText, sought: string, before: string, after: string): Place | undefined {
  const { squeezed } = page;
  // Looked for with all its surroundings at first, for they may tell the six hundredth of its kind.
  const whole = squeezed.indexOf(before + sought + after);
  if (whole >= 0) return { start: whole + before.length, end: whole + before.length + sought.length };
  let best: Place | undefined;
  let bestAgreement = -1;
  let occurrences = 0;
  for (let start = squeezed.indexOf(sought); start >= 0; start = squeezed.indexOf(sought, start + 1)) {
    occurrences += 1;
    if (occurrences > mostOccurrences) break;
    const place = { start, end: start + sought.length };
    const atStart = agreeBefore(squeezed, place.start, before);
    const atEnd = agreeAfter(squeezed, place.end, after);
    if (atStart + atEnd <= bestAgreement) continue;
    const startsRight = agreesEnough(atStart, before);
    const endsRight = agreesEnough(atEnd, after);
    if (!startsRight && !endsRight && sought.length < shortQuote && before + after !== '') continue;
    if (!startsRight && !isWordEdge(page, place.start)) continue;
    if (!endsRight && !isWordEdge(page, place.end)) continue;
    best = place;
    bestAgreement = atStart + atEnd;
  }
  return best;
}

function agreesEnough(agreement: number, surroundings: string): boolean {
  return surroundings !== '' && agreement >= Math.min(leastAgreement, surroundings.length);
}

function agreeBefore(squeezed: string, end: number, before: string): number {
  let count = 0;
  while (count < before.length && count < end && squeezed[end - 1 - count] === before[before.length - 1 - count])
    count += 1;
  return count;
}

function agreeAfter(squeezed: string, start: number, after: string): number {
  let count = 0;
  while (count < after.length && squeezed[start + count] === after[count]) count += 1;
  return count;
}
