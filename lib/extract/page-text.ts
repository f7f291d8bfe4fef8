import { isDropped, isElement, isText, isUnreadable, removeWhiteSpace } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** The readable text of a page without white space, with the way back to its text nodes. Stale once the page changes. */
export interface PageText {
  squeezed: string;
  nodes: Text[];
  /** Where each node's text starts in `squeezed`, rising. */
  starts: number[];
  /** Whether something that no reader sees stands between this node and the one before it. */
  parted: boolean[];
  /** The page itself, and the frames whose text was read. */
  documents: ReadonlySet<Document>;
}

/** Offsets into `PageText.squeezed`. */
export interface Place {
  start: number;
  end: number;
}

/** Reads the page's text once, for several quotes: the same text in the same order as the block walk, shadow roots and frames included. */
export function indexPageText(document: Document): PageText {
  const parts: string[] = [];
  const documents = new Set([document]);
  const page: PageText = { squeezed: '', nodes: [], starts: [], parted: [], documents };
  let length = 0;
  let parted = false;
  const root: Element | null = document.body ?? document.documentElement;
  if (root === null) return page;
  walkNodes(root, {
    enter: (node) => {
      if (isText(node)) {
        const squeezed = removeWhiteSpace(node.data);
        if (squeezed !== '') {
          parts.push(squeezed);
          page.nodes.push(node);
          page.starts.push(length);
          page.parted.push(parted);
          length += squeezed.length;
          parted = false;
          documents.add(node.ownerDocument);
        }
        return false;
      }
      if (!isElement(node)) return false;
      if (!isUnreadable(node)) return true;
      parted ||= node.firstChild !== null;
      return false;
    },
  });
  page.squeezed = parts.join('');
  return page;
}

/**
 * The place as ranges of the page, in reading order; together they hold its characters and no others but white space. Mostly one.
 * A range lies in one tree and cannot skip: a passage is cut where it crosses the edge of a shadow root or frame, where slots reorder it, and
 * where hidden text interrupts it.
 */
export function makeRanges(page: PageText, place: Place): Range[] {
  const ranges: Range[] = [];
  const lastIndex = indexOfNodeAt(page, place.end - 1);
  let from = indexOfNodeAt(page, place.start);
  for (let index = from; index <= lastIndex; index += 1) {
    if (index < lastIndex && continues(page, index + 1)) continue;
    const start = Math.max(place.start, page.starts[from] ?? 0);
    const end = index === lastIndex ? place.end : (page.starts[index + 1] ?? place.end);
    ranges.push(makeRange(page, { start, end }));
    from = index + 1;
  }
  return ranges;
}

/** Tells whether one range may hold node number `index` and the one before it. */
function continues({ nodes, parted }: PageText, index: number): boolean {
  const node = nodes[index];
  const previous = nodes[index - 1];
  if (node === undefined || previous === undefined || parted[index] === true) return false;
  if (previous.getRootNode() !== node.getRootNode()) return false;
  return (previous.compareDocumentPosition(node) & node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function makeRange(page: PageText, place: Place): Range {
  const start = locate(page, place.start);
  const last = locate(page, place.end - 1);
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Tells whether no word runs across this place: there is white space, a node's edge, or a sign that is no letter or digit. */
export function isWordEdge(page: PageText, at: number): boolean {
  if (at <= 0 || at >= page.squeezed.length) return true;
  const { node, offset } = locate(page, at);
  const before = node.data.charAt(offset - 1);
  return offset === 0 || !wordCharacter.test(before) || !wordCharacter.test(node.data.charAt(offset));
}

/** The text node and the offset in it of one character of the squeezed text. */
function locate(page: PageText, at: number): { node: Text; offset: number } {
  const index = indexOfNodeAt(page, at);
  const node = page.nodes[index];
  if (node === undefined) throw new RangeError('The place lies outside the page text');
  let left = at - (page.starts[index] ?? 0);
  const text = node.data;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isDropped(text, offset)) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  throw new RangeError('The page text changed while it was searched');
}

function indexOfNodeAt({ starts }: PageText, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
