import { findQuoteIn, indexPageText, type Quote } from './anchor-quote.ts';
import { tagOf } from './readable-text.ts';

export interface HighlightOutcome {
  /** How many of the quotes were found in the page. */
  found: number;
  /** Whether the current one was, and was scrolled to. */
  current: 'shown' | 'not-found';
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
  const ranges = quotes.map((quote) => findQuoteIn(document, page, quote));
  const found = ranges.filter((range) => range !== null);
  const shown = ranges[current] ?? null;
  setHighlight(document, allName, found, 0);
  setHighlight(document, currentName, shown === null ? [] : [shown], 1);
  if (shown === null) return { found: found.length, current: 'not-found' };
  openDetailsAround(shown);
  scrollToRange(document, shown);
  return { found: found.length, current: 'shown' };
}

function setHighlight(document: Document, name: string, ranges: readonly Range[], priority: number): void {
  const view = document.defaultView;
  // Browsers without the interface still scroll.
  if (view === null || view.CSS?.highlights === undefined) return;
  if (ranges.length === 0) {
    view.CSS.highlights.delete(name);
    return;
  }
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  view.CSS.highlights.set(name, highlight);
}

function openDetailsAround(range: Range): void {
  for (let element = elementAt(range); element !== null; element = element.parentElement) {
    if (tagOf(element) === 'details') element.setAttribute('open', '');
  }
}

/** Brings the range to the upper third of every box that scrolls around it, innermost first, and then of the window. */
function scrollToRange(document: Document, range: Range): void {
  const view = document.defaultView;
  const start = elementAt(range);
  if (view === null || start === null) return;
  const anchor = findRendered(start, range);
  for (let box = start.parentElement; box !== null && box !== document.documentElement; box = box.parentElement) {
    if (box !== document.body && isScrollBox(view, box)) {
      const top = anchor.getBoundingClientRect().top - box.getBoundingClientRect().top;
      box.scrollTop += top - box.clientHeight / 3;
    }
  }
  const prefersStill = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const distance = anchor.getBoundingClientRect().top - view.innerHeight / 3;
  // A long policy rushing by takes a second or more and tells nothing; only a near clause is worth the motion.
  const isNear = Math.abs(distance) < view.innerHeight * 2;
  view.scrollTo({
    top: Math.max(0, view.scrollY + distance),
    behavior: isNear && !prefersStill ? 'smooth' : 'instant',
  });
}

/** The range itself, or where the page keeps it folded away, the nearest element around it that shows. */
function findRendered(start: Element, range: Range): Range | Element {
  if (range.getClientRects().length > 0) return range;
  let element: Element = start;
  while (element.getClientRects().length === 0 && element.parentElement !== null) element = element.parentElement;
  return element;
}

function isScrollBox(view: Window & typeof globalThis, box: Element): boolean {
  return box.scrollHeight > box.clientHeight + 1 && /auto|scroll|overlay/.test(view.getComputedStyle(box).overflowY);
}

function elementAt(range: Range): Element | null {
  return range.startContainer.parentElement;
}
