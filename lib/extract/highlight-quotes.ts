import { anchorQuote, type Quote, type QuoteMatch } from './anchor-quote.ts';
import { type AnchorInSight, findAnchorInSight } from './find-anchor-in-sight.ts';
import { indexPageText, makeRanges, type PageText } from './page-text.ts';
import { tagOf } from './readable-text.ts';
import { scrollToAnchor } from './scroll-boxes.ts';
import { flatParentOf } from './walk-nodes.ts';

export interface HighlightOutcome {
  /** How many of the quotes were found in the page. */
  found: number;
  /** Whether the current one was, and was scrolled to. */
  current: ShownQuote | 'not-found';
}

export interface ShownQuote {
  match: QuoteMatch;
  /** The page keeps it folded away, as in a closed accordion; what shows next to it was scrolled to. */
  folded: boolean;
}

const allName = 'clauselight';
const currentName = 'clauselight-current';

/** A page holds its policy twice or three times, for print and for telephones; to look whether a place shows costs a layout. */
const mostCopies = 5;

/**
 * The style sheet of the marks, for `scripting.insertCSS`. Translucent, so that text stays legible on light and dark pages alike;
 * the current clause is told by its underline too, not by colour alone. Colours are fixed, for a highlight inherits no custom properties in older browsers.
 */
export const highlightStyles = `
::highlight(${allName}) { background-color: rgb(255 200 60 / 0.32); }
::highlight(${currentName}) {
  background-color: rgb(255 176 0 / 0.6);
  text-decoration: underline 2px rgb(196 92 0);
}
`;

/**
 * Marks the quotes in the page by the CSS Custom Highlight API and scrolls to number `current` (from 0). An empty list takes the marks away.
 * The page's DOM stays as it is, with one exception: a closed `<details>` that holds the current quote is opened, or the reader would see nothing.
 */
export function highlightQuotes(document: Document, quotes: readonly Quote[], current: number): HighlightOutcome {
  const page = indexPageText(document);
  const anchored = quotes.map((quote) => anchorQuote(page, quote)?.ranges ?? []);
  const wanted = quotes[current];
  const shown = wanted === undefined ? null : bringToSight(page, wanted);
  if (shown !== null) anchored[current] = shown.ranges;
  for (const each of page.documents) {
    setHighlight(each, allName, anchored.flat(), 0);
    setHighlight(each, currentName, shown?.ranges ?? [], 1);
  }
  const found = anchored.filter((ranges) => ranges.length > 0).length;
  if (shown === null) return { found, current: 'not-found' };
  scrollToAnchor(shown.anchor, shown.around);
  return { found, current: { match: shown.match, folded: shown.folded } };
}

interface QuoteInSight extends AnchorInSight {
  match: QuoteMatch;
  ranges: Range[];
}

/** The place of the quote that shows, where the page holds its words more than once; null where it does not hold them. */
function bringToSight(page: PageText, quote: Quote): QuoteInSight | null {
  const anchored = anchorQuote(page, quote);
  if (anchored === null) return null;
  const { match, ranges, copies } = anchored;
  const [first] = ranges;
  if (first !== undefined) openDetailsAround(first);
  const inSight = lookFor(ranges);
  if (inSight?.folded !== true) return inSight && { match, ranges, ...inSight };
  for (const copy of copies.slice(0, mostCopies)) {
    const copied = makeRanges(page, copy);
    const copyInSight = lookFor(copied);
    if (copyInSight?.folded === false) return { match, ranges: copied, ...copyInSight };
  }
  return { match, ranges, ...inSight };
}

function lookFor([range]: readonly Range[]): AnchorInSight | null {
  const start = range === undefined ? null : flatParentOf(range.startContainer);
  return range === undefined || start === null ? null : findAnchorInSight(range, start);
}

/** Each document has a registry of its own, which paints ranges of that document only. */
function setHighlight(document: Document, name: string, allRanges: readonly Range[], priority: number): void {
  const view = document.defaultView;
  // Browsers without the interface still scroll.
  if (view === null || view.CSS?.highlights === undefined) return;
  const ranges = allRanges.filter((range) => range.startContainer.ownerDocument === document);
  if (ranges.length === 0) {
    view.CSS.highlights.delete(name);
    return;
  }
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  view.CSS.highlights.set(name, highlight);
}

function openDetailsAround(range: Range): void {
  for (let element = flatParentOf(range.startContainer); element !== null; element = flatParentOf(element)) {
    if (tagOf(element) === 'details') element.setAttribute('open', '');
  }
}
