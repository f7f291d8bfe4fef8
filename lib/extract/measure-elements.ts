import { readWordKinds, type WordKinds } from './count-vocabulary.ts';
import { countPolicyWords } from './policy-words.ts';
import { isElement, isText, isUnreadable, tagOf } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** What an element holds, all its descendants included; unreadable elements do not count. */
export interface ElementMeasure {
  element: Element;
  /** As `tagOf` gives it. */
  tag: string;
  /** Most elements have none, and each one that is asked for takes a while. */
  hasAttributes: boolean;
  /** Characters other than white space at the edges of text nodes. */
  length: number;
  /** Those of them inside links. */
  linkLength: number;
  /** Links, and those of them that lead to a place in the same page. */
  links: number;
  inPageLinks: number;
  policyWords: number;
  /** Fields and buttons to fill in and press. */
  controls: number;
  /** The element around it in the flattened tree, null for the root. */
  parent: Element | null;
  /** Its number in document order, and that of the last element inside it, which is its own where there is none. */
  place: number;
  end: number;
  /** Index among the steps of the walk of what follows the element and all that it holds. */
  next: number;
}

/** A readable text node, white space as it stands. */
export interface ReadText {
  element?: undefined;
  data: string;
  words: WordKinds;
}

/** What the walk over the page met, in its order: readable elements and the text in them. */
export type PageStep = ElementMeasure | ReadText;

const controlTags = new Set(['input', 'select', 'textarea', 'button']);
const noWords: WordKinds = [];

/**
 * Measures every readable element below `root`, itself included, in document order (the order of the map), in one pass.
 * Elements inside unreadable ones are not in the map. `depth` is that of the deepest of them below `root`.
 * `steps` are what was met, so that nobody need walk the tree again: asking the browser for each node and its tag takes longer than most of what is done with it.
 */
export function measureElements(
  root: Element,
  isInPage: (href: string | null) => boolean,
): { measures: Map<Element, ElementMeasure>; steps: PageStep[]; depth: number } {
  const measures = new Map<Element, ElementMeasure>();
  const steps: PageStep[] = [];
  const open: ElementMeasure[] = [];
  let linkDepth = 0;
  let depth = 0;
  walkNodes(root, {
    enter: (node) => {
      const around = open[open.length - 1];
      if (isText(node)) {
        const { data } = node;
        const length = data.trim().length;
        const words = length === 0 ? noWords : readWordKinds(data);
        steps.push({ data, words });
        if (around === undefined || length === 0) return false;
        around.length += length;
        if (linkDepth > 0) around.linkLength += length;
        around.policyWords += countPolicyWords(data, words);
        return false;
      }
      if (!isElement(node)) return false;
      const tag = tagOf(node);
      if (around !== undefined && controlTags.has(tag)) around.controls += 1;
      if (isUnreadable(node, tag)) return false;
      const place = measures.size;
      const measure: ElementMeasure = {
        element: node,
        tag,
        hasAttributes: node.hasAttributes(),
        length: 0,
        linkLength: 0,
        links: 0,
        inPageLinks: 0,
        policyWords: 0,
        controls: 0,
        parent: around?.element ?? null,
        place,
        end: place,
        next: 0,
      };
      if (tag === 'a') {
        linkDepth += 1;
        measure.links = 1;
        measure.inPageLinks = isInPage(node.getAttribute('href')) ? 1 : 0;
      }
      measures.set(node, measure);
      steps.push(measure);
      open.push(measure);
      depth = Math.max(depth, open.length);
      return true;
    },
    leave: () => {
      const measure = open.pop();
      if (measure === undefined) return;
      if (measure.tag === 'a') linkDepth -= 1;
      measure.end = measures.size - 1;
      measure.next = steps.length;
      const around = open[open.length - 1];
      if (around === undefined) return;
      around.length += measure.length;
      around.linkLength += measure.linkLength;
      around.links += measure.links;
      around.inPageLinks += measure.inPageLinks;
      around.policyWords += measure.policyWords;
      around.controls += measure.controls;
    },
  });
  return { measures, steps, depth };
}

/** Share of the text that stands in links, 0 to 1; 0 for an element without text. */
export function linkShareOf(measure: ElementMeasure): number {
  return measure.length === 0 ? 0 : measure.linkLength / measure.length;
}
