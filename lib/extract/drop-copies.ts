import type { ListedBlock } from './list-blocks.ts';
import type { ElementMeasure } from './measure-elements.ts';
import { isHiddenByAttributes } from './readable-text.ts';

/** Names of parts that style sheets show on one kind of screen, or on paper, only. */
const variantName =
  /(?:^|[\s_-])(?:print(?:able)?(?:-?(?:only|version|copy))?|(?:mobile|desktop|tablet|phone|small|large)(?:-?(?:only|version|view|copy))?|(?:visible|hidden|show|hide|d)-(?:print|phone|mobile|desktop|tablet|none|xs|sm|md|lg|xl)|sm-only|md-only|lg-only)(?:$|[\s_-])/i;

/** A shorter part is worth no look; a sentence may be repeated for a reason. */
const shortestCopy = 200;
/** Share of its text that a copy has in common with the rest of the page; its buttons and links may differ. */
const leastShared = 0.8;
/** A passage is a copy where it has so many blocks and characters, and this share of the page: it may be there four times. */
const leastRepeatBlocks = 6;
const leastRepeat = 1000;
const leastRepeatShare = 0.18;
/** Parts may lie in each other, each looked at with all that it holds. */
const mostParts = 200;

/**
 * Leaves out the parts of a page that are hidden, or named for one kind of screen or for print, and say what another part says already: print
 * versions, copies for telephones; and copies of most of the page, whatever their names. Other text that is only repeated stays, and so does hidden text
 * that stands nowhere else. Takes the page's blocks in reading order and its measures; gives the blocks without the copies. Linear in the page.
 */
export function dropCopies(
  listed: readonly ListedBlock[],
  measures: ReadonlyMap<Element, ElementMeasure>,
): readonly ListedBlock[] {
  return dropRepeats(dropVariants(listed, measures));
}

/**
 * Leaves out a long passage of the page that stands in it a second time, word for word: frameworks render a page once for each width of screens, under
 * names that say nothing. The passage must be a good part of the page, for a policy may repeat a section for each region.
 */
function dropRepeats(listed: readonly ListedBlock[]): readonly ListedBlock[] {
  const total = listed.reduce((sum, { block }) => sum + block.text.length, 0);
  const least = Math.max(leastRepeat, total * leastRepeatShare);
  const firstPlace = new Map<string, number>();
  const dropped = new Set<ListedBlock>();
  // A page of one line over and over would have each of them held against all.
  let left = listed.length * 20;
  for (let index = 0; index < listed.length && left > 0; ) {
    const text = listed[index]?.block.text ?? '';
    const place = firstPlace.get(text);
    const { count, length } = place === undefined ? noRun : measureRun(listed, place, index);
    left -= count;
    if (length >= least && count >= leastRepeatBlocks) {
      for (const each of listed.slice(index, index + count)) dropped.add(each);
      index += count;
      continue;
    }
    if (place === undefined) firstPlace.set(text, index);
    index += 1;
  }
  return dropped.size === 0 ? listed : listed.filter((each) => !dropped.has(each));
}

const noRun = { count: 0, length: 0 };

/** The blocks from `second` on that are those from `first` on, as far as they are and as `second` goes. */
function measureRun(listed: readonly ListedBlock[], first: number, second: number): { count: number; length: number } {
  let count = 0;
  let length = 0;
  while (first + count < second && second + count < listed.length) {
    const text = listed[second + count]?.block.text;
    if (text === undefined || text !== listed[first + count]?.block.text) break;
    length += text.length;
    count += 1;
  }
  return { count, length };
}

function dropVariants(
  listed: readonly ListedBlock[],
  measures: ReadonlyMap<Element, ElementMeasure>,
): readonly ListedBlock[] {
  const parts = listVariants(measures);
  if (parts.length === 0) return listed;
  const placed = listed
    .map((each) => ({ each, place: measures.get(each.element)?.place ?? 0 }))
    .sort((one, other) => one.place - other.place);
  const counts = new Map<string, number>();
  for (const { block } of listed) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  const dropped = new Set<ListedBlock>();
  for (const { place, end } of parts) {
    const inside: ListedBlock[] = [];
    for (let index = findPlace(placed, place); (placed[index]?.place ?? Number.POSITIVE_INFINITY) <= end; index += 1) {
      const each = placed[index]?.each;
      if (each !== undefined && !dropped.has(each)) inside.push(each);
    }
    if (!isCopy(inside, counts)) continue;
    for (const each of inside) {
      dropped.add(each);
      counts.set(each.block.text, (counts.get(each.block.text) ?? 0) - 1);
    }
  }
  return listed.filter((each) => !dropped.has(each));
}

/** Index of the first block at that place of the page or behind it. */
function findPlace(placed: readonly { place: number }[], place: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is hidden comes first: of two copies, the one that shows stays. */
function listVariants(measures: ReadonlyMap<Element, ElementMeasure>): ElementMeasure[] {
  const hidden: ElementMeasure[] = [];
  const named: ElementMeasure[] = [];
  for (const [element, measure] of measures) {
    if (measure.length < shortestCopy || measure.parent === null || !measure.hasAttributes) continue;
    if (isHiddenByAttributes(element) || element.getAttribute('aria-hidden') === 'true') hidden.push(measure);
    else if (variantName.test(nameOf(element))) named.push(measure);
  }
  return [...hidden, ...named].slice(0, mostParts);
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
}

/** Tells whether the blocks stand elsewhere, too. `counts`: how often each text stands on the page, these blocks included. */
function isCopy(inside: readonly ListedBlock[], counts: ReadonlyMap<string, number>): boolean {
  const own = new Map<string, number>();
  for (const { block } of inside) own.set(block.text, (own.get(block.text) ?? 0) + 1);
  let length = 0;
  let shared = 0;
  for (const [text, count] of own) {
    length += text.length * count;
    if ((counts.get(text) ?? 0) > count) shared += text.length * count;
  }
  return length >= shortestCopy && shared >= length * leastShared;
}
