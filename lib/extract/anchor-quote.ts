import { isDropped, isElement, isText, isUnreadable, removeWhiteSpace } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** A passage of a policy as it was read, to be found again in the page. */
export interface Quote {
  text: string;
  /** Up to 64 characters of the policy's text before and after it, which tell equal passages apart. */
  before: string;
  after: string;
}

/** The readable text of a page without white space, with the way back to its text nodes. Stale once the page changes. */
export interface PageText {
  squeezed: string;
  nodes: Text[];
  /** Where each node's text starts in `squeezed`, rising. */
  starts: number[];
}

/** Offsets into `PageText.squeezed`. */
interface Place {
  start: number;
  end: number;
}

/** A page may repeat a short clause without end; the right one is looked for among this many. */
const mostOccurrences = 500;
/** An edge of an altered quote is searched with this many characters, then with half of them. Fewer would find any sentence that begins alike. */
const edgeLengths = [48, 24];
/** How much longer or shorter than the quote the passage between its two edges may be. */
const lengthTolerance = 0.5;

/** Finds the passage in the page's present text; null where it is not there. Reads the page only, in time linear in it. */
export function findQuote(document: Document, quote: Quote): Range | null {
  return findQuoteIn(document, indexPageText(document), quote);
}

/** Reads the page's text once, for several quotes. */
export function indexPageText(document: Document): PageText {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const root: Element | null = document.body ?? document.documentElement;
  if (root === null) return { squeezed: '', nodes, starts };
  walkNodes(root, {
    enter: (node) => {
      if (isText(node)) {
        const squeezed = removeWhiteSpace(node.data);
        if (squeezed !== '') {
          parts.push(squeezed);
          nodes.push(node);
          starts.push(length);
          length += squeezed.length;
        }
        return false;
      }
      return isElement(node) && !isUnreadable(node);
    },
  });
  return { squeezed: parts.join(''), nodes, starts };
}

/** As `findQuote`, in a text that was read by `indexPageText` from the same document. */
export function findQuoteIn(document: Document, page: PageText, quote: Quote): Range | null {
  const sought = removeWhiteSpace(quote.text);
  if (sought === '') return null;
  const before = removeWhiteSpace(quote.before);
  const after = removeWhiteSpace(quote.after);
  const exact = findOccurrences(page.squeezed, sought, 0, page.squeezed.length, mostOccurrences);
  const places = exact.map((start) => ({ start, end: start + sought.length }));
  const candidates = places.length > 0 ? places : findBetweenEdges(page.squeezed, sought);
  const best = pickBest(page.squeezed, candidates, before, after);
  return best === undefined ? null : makeRange(document, page, best);
}

/** The candidate whose surroundings agree longest with the quote's; the first of several equal ones. */
function pickBest(squeezed: string, places: readonly Place[], before: string, after: string): Place | undefined {
  let best: Place | undefined;
  let bestAgreement = -1;
  for (const place of places) {
    const agreement = agreeBefore(squeezed, place.start, before) + agreeAfter(squeezed, place.end, after);
    if (agreement > bestAgreement) {
      best = place;
      bestAgreement = agreement;
    }
  }
  return best;
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

/**
 * For a passage that changed within, or that the page interrupts: where its beginning and its end stand at about the right distance.
 * Short passages are not sought so, since their edges are found anywhere.
 */
function findBetweenEdges(squeezed: string, sought: string): Place[] {
  for (const length of edgeLengths) {
    if (sought.length < length * 2.5) continue;
    const head = sought.slice(0, length);
    const tail = sought.slice(-length);
    const shortest = Math.floor(sought.length * (1 - lengthTolerance));
    const longest = Math.ceil(sought.length * (1 + lengthTolerance));
    const places = findOccurrences(squeezed, head, 0, squeezed.length, 50).flatMap((start) => {
      const [tailStart] = findOccurrences(squeezed, tail, start + shortest - length, start + longest, 1);
      return tailStart === undefined ? [] : [{ start, end: tailStart + length }];
    });
    if (places.length > 0) return places;
  }
  return [];
}

/** Starts of up to `most` occurrences that lie between `from` and `to`. */
function findOccurrences(squeezed: string, sought: string, from: number, to: number, most: number): number[] {
  const found: number[] = [];
  // Only the window is searched, so that many windows cannot add up to many passes over a long page.
  const window = from <= 0 && to >= squeezed.length ? squeezed : squeezed.slice(Math.max(0, from), to);
  const shift = window === squeezed ? 0 : Math.max(0, from);
  let at = window.indexOf(sought);
  while (at >= 0 && found.length < most) {
    found.push(at + shift);
    at = window.indexOf(sought, at + 1);
  }
  return found;
}

function makeRange(document: Document, page: PageText, place: Place): Range {
  const start = locate(page, place.start);
  const last = locate(page, place.end - 1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The text node and the offset in it of one character of the squeezed text. */
function locate(page: PageText, at: number): { node: Text; offset: number } {
  let low = 0;
  let high = page.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((page.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = page.nodes[low];
  if (node === undefined) throw new RangeError('The place lies outside the page text');
  let left = at - (page.starts[low] ?? 0);
  const text = node.data;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isDropped(text, offset)) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  throw new RangeError('The page text changed while it was searched');
}
