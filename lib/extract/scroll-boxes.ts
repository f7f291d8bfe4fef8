import { flatParentOf } from './walk-nodes.ts';

/** Tells whether the reader can scroll inside this element, up and down. */
export function isScrollBox(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || element.scrollHeight <= element.clientHeight + 1) return false;
  if (element === element.ownerDocument.documentElement) return false;
  if (!scrolls(view, element)) return false;
  // What the body says holds for the window, unless the root says something too.
  const root = element.ownerDocument.documentElement;
  return element !== element.ownerDocument.body || view.getComputedStyle(root).overflowY !== 'visible';
}

function scrolls(view: Window & typeof globalThis, element: Element): boolean {
  return /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY);
}

/**
 * Brings the anchor to the upper third of every box that scrolls around it, innermost first, of the windows of the frames it stands in, and of
 * the page's own window. `around` is the innermost element around the anchor, or the anchor itself.
 */
export function scrollToAnchor(anchor: Range | Element, around: Element): void {
  const frames: Element[] = [];
  /** Where the anchor is now, in the window of the frame that was reached. */
  const measureTop = () =>
    frames.reduce(
      (top, frame) => top + frame.getBoundingClientRect().top + frame.clientTop,
      anchor.getBoundingClientRect().top,
    );
  let element: Element | null = around === anchor ? flatParentOf(around) : around;
  let document = around.ownerDocument;
  for (; element !== null; element = flatParentOf(element)) {
    if (element.ownerDocument !== document) {
      scrollWindow(document, measureTop(), false);
      frames.push(element);
      document = element.ownerDocument;
      continue;
    }
    if (isScrollBox(element)) {
      element.scrollTop += measureTop() - element.getBoundingClientRect().top - element.clientHeight / 3;
    }
  }
  scrollWindow(document, measureTop(), true);
}

/** `maySmooth`: false for frames, whose place must be settled before the window around them is scrolled. */
function scrollWindow(document: Document, top: number, maySmooth: boolean): void {
  const view = document.defaultView;
  if (view === null) return;
  const prefersStill = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const distance = top - view.innerHeight / 3;
  // A long policy rushing by takes a second or more and tells nothing; only a near clause is worth the motion.
  const isNear = Math.abs(distance) < view.innerHeight * 2;
  view.scrollTo({
    top: Math.max(0, view.scrollY + distance),
    behavior: maySmooth && isNear && !prefersStill ? 'smooth' : 'instant',
  });
}
