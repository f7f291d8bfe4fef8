import { anchorQuote, type Quote, type QuoteMatch } from './anchor-quote.ts';
import { findAnchorInSight } from './find-anchor-in-sight.ts';
import { indexPageText } from './page-text.ts';
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
  const anchored = quotes.map((quote) => anchorQuote(page, quote));
  const found = anchored.filter((each) => each !== null);
  const shown = anchored[current] ?? null;
  for (const each of page.documents) {
    setHighlight(
      each,
      allName,
      found.flatMap(({ ranges }) => ranges),
      0,
    );
    setHighlight(each, currentName, shown?.ranges ?? [], 1);
  }
  if (shown === null) return { found: found.length, current: 'not-found' };
  const [range] = shown.ranges;
  const start = range === undefined ? null : flatParentOf(range.startContainer);
  if (range === undefined || start === null) return { found: found.length, current: 'not-found' };
  openDetailsAround(start);
  const { anchor, around, folded } = findAnchorInSight(range, start);
  scrollToAnchor(anchor, around);
  return { found: found.length, current: { match: shown.match, folded } };
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

function openDetailsAround(start: Element): void {
  for (let element: Element | null = start; element !== null; element = flatParentOf(element)) {
    if (tagOf(element) === 'details') element.setAttribute('open', '');
  }
}
