import { findAlteredQuote } from './find-altered-quote.ts';
import { indexPageText, isWordEdge, makeRanges, type PageText, type Place } from './page-text.ts';
import { removeWhiteSpace } from './readable-text.ts';

/** A passage of a policy as it was read, to be found again in the page. */
export interface Quote {
  text: string;
  /** Up to 64 characters of the policy's text before and after it, which tell equal passages apart. */
  before: string;
  after: string;
  /** How often the same words stand before it in the policy, which tells those apart whose surroundings agree too; none unless it is given. */
  repeats?: number;
}

/** `exact`: the same characters, white space aside. `approximate`: the page changed since, and this is what has become of the passage. */
export type QuoteMatch = 'exact' | 'approximate';

export interface AnchoredQuote extends Place {
  match: QuoteMatch;
  /** In reading order, at least one; see `makeRanges`. */
  ranges: Range[];
  /** Other places with the same words and neighbour, mostly copies for print or for telephones: the page may hide the one and show the other. */
  copies: Place[];
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
  const exact = findExact(page, sought, { before, after, repeats: quote.repeats ?? 0 });
  if (exact !== undefined) {
    const { place, copies } = exact;
    return { ...place, match: 'exact', ranges: makeRanges(page, place), copies };
  }
  const altered = findAlteredQuote(page, sought, before, after);
  if (altered === undefined) return null;
  const match = page.squeezed.slice(altered.start, altered.end) === sought ? 'exact' : 'approximate';
  return { ...altered, match, ranges: makeRanges(page, altered), copies: [] };
}

/** The beginning of the passage in a page that was not read yet: for a single quote that no edge of a shadow root cuts. */
export function findQuote(document: Document, quote: Quote): Range | null {
  return anchorQuote(indexPageText(document), quote)?.ranges[0] ?? null;
}

interface Surroundings {
  before: string;
  after: string;
  repeats: number;
}

interface ExactPlaces {
  place: Place;
  copies: Place[];
}

/** The occurrence whose surroundings agree longest with the quote's; of several equal ones, the one whose number comes nearest to the quote's. */
function findExact(page: PageText, sought: string, surroundings: Surroundings): ExactPlaces | undefined {
  const { before, after, repeats } = surroundings;
  const { squeezed } = page;
  const copies: Place[] = [];
  let best = findWithSurroundings(squeezed, sought, surroundings);
  let bestAgreement = best === undefined ? 0 : Number.POSITIVE_INFINITY;
  let bestOffset = 0;
  let occurrences = 0;
  for (let start = squeezed.indexOf(sought); start >= 0; start = squeezed.indexOf(sought, start + 1)) {
    occurrences += 1;
    if (occurrences > mostOccurrences) break;
    const place = { start, end: start + sought.length };
    const atStart = agreeBefore(squeezed, place.start, before);
    const atEnd = agreeAfter(squeezed, place.end, after);
    const agreement = atStart + atEnd;
    if (isWhole(atStart, before) || isWhole(atEnd, after)) copies.push(place);
    const offset = Math.abs(occurrences - 1 - repeats);
    if (agreement < bestAgreement) continue;
    if (agreement === bestAgreement && best !== undefined && offset >= bestOffset) continue;
    const startsRight = agreesEnough(atStart, before);
    const endsRight = agreesEnough(atEnd, after);
    if (!startsRight && !endsRight && sought.length < shortQuote && before + after !== '') continue;
    if (!startsRight && !isWordEdge(page, place.start)) continue;
    if (!endsRight && !isWordEdge(page, place.end)) continue;
    best = place;
    bestAgreement = agreement;
    bestOffset = offset;
  }
  if (best === undefined) return undefined;
  const { start } = best;
  return { place: best, copies: copies.filter((copy) => copy.start !== start) };
}

/** Where the passage stands with all its surroundings, if that is one place only: it may be the six hundredth of its kind. */
function findWithSurroundings(squeezed: string, sought: string, { before, after }: Surroundings): Place | undefined {
  const whole = before + sought + after;
  const found = squeezed.indexOf(whole);
  if (found < 0 || squeezed.includes(whole, found + 1)) return undefined;
  return { start: found + before.length, end: found + before.length + sought.length };
}

/** Tells whether all of a neighbour is there, and it is long enough to be told from others. */
function isWhole(agreement: number, surroundings: string): boolean {
  return agreement === surroundings.length && agreement >= shortQuote;
}

function agreesEnough(agreement: number, surroundings: string): boolean {
  return surroundings !== '' && agreement >= Math.min(leastAgreement, surroundings.length);
}

/** Signs of list items typed by hand, which the page has between its neighbours and the policy's text has not. */
const bulletSigns = '\u2022\u00b7\u25aa\u25e6\u25cf\u25cb\u25a0\u25a1\u27a2\u27a4\u25ba\u2713\u2714*\u2013\u2014-';

function agreeBefore(squeezed: string, end: number, before: string): number {
  let count = 0;
  for (let at = end - 1; at >= 0 && count < before.length; at -= 1) {
    const sign = squeezed.charAt(at);
    if (sign === before[before.length - 1 - count]) count += 1;
    else if (!bulletSigns.includes(sign)) break;
  }
  return count;
}

function agreeAfter(squeezed: string, start: number, after: string): number {
  let count = 0;
  for (let at = start; at < squeezed.length && count < after.length; at += 1) {
    const sign = squeezed.charAt(at);
    if (sign === after[count]) count += 1;
    else if (!bulletSigns.includes(sign)) break;
  }
  return count;
}
