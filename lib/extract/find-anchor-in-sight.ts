import { isScrollBox } from './scroll-boxes.ts';
import { flatParentOf } from './walk-nodes.ts';

export interface AnchorInSight {
  /** What to scroll to. */
  anchor: Range | Element;
  /** The innermost element around it. */
  around: Element;
  /** True where the passage itself does not show, as in a closed accordion or tab, and `anchor` is what shows next to it. */
  folded: boolean;
}

/** A box of less height holds no line of text: an accordion that is closed by its height keeps some pixels for a border. */
const leastHeight = 5;

/** The range itself, or where the page keeps it folded away, the nearest element around it that shows. */
export function findAnchorInSight(range: Range, start: Element): AnchorInSight {
  let found: AnchorInSight | undefined = isRendered(range, start)
    ? { anchor: range, around: start, folded: false }
    : undefined;
  let box = range.getClientRects()[0];
  let outermost = start;
  for (let element: Element | null = start; element !== null; element = flatParentOf(element)) {
    outermost = element;
    if (found === undefined && isShown(element)) found = { anchor: element, around: element, folded: true };
    if (found?.anchor === element) box = element.getBoundingClientRect();
    const edge = element.getBoundingClientRect();
    // What scrolls, or is a page of its own, can bring into sight all that is in it.
    if (isFrame(element) || isScrollBox(element)) box = edge;
    else if (box !== undefined && isClipBox(element) && isOutside(box, edge)) found = undefined;
  }
  return found ?? { anchor: outermost, around: outermost, folded: true };
}

function isRendered(range: Range, start: Element): boolean {
  if (range.getClientRects().length === 0) return false;
  // Elements without a box of their own, such as slots, have none to ask.
  let boxed: Element | null = start;
  while (boxed !== null && boxed.getClientRects().length === 0) boxed = flatParentOf(boxed);
  return boxed === null || isShown(boxed);
}

function isShown(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function isClipBox(element: Element): boolean {
  // What these say holds for the window.
  if (element.localName === 'body' || element.localName === 'html') return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
}

function isOutside(box: DOMRect, edge: DOMRect): boolean {
  if (edge.height < leastHeight || edge.width < leastHeight) return true;
  return box.top >= edge.bottom || box.bottom <= edge.top || box.left >= edge.right || box.right <= edge.left;
}
