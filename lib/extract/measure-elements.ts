import { countPolicyWords } from './policy-words.ts';
import { isElement, isText, isUnreadable, tagOf } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** What an element holds, all its descendants included; unreadable elements do not count. */
export interface ElementMeasure {
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
}

const controlTag = /^(?:input|select|textarea|button)$/;

/**
 * Measures every readable element below `root`, itself included, in document order (the order of the map), in one pass.
 * Elements inside unreadable ones are not in the map. `depth` is that of the deepest of them below `root`.
 */
export function measureElements(
  root: Element,
  isInPage: (href: string | null) => boolean,
): { measures: Map<Element, ElementMeasure>; depth: number } {
  const measures = new Map<Element, ElementMeasure>();
  const open: { element: Element; measure: ElementMeasure }[] = [];
  let linkDepth = 0;
  let depth = 0;
  walkNodes(root, {
    enter: (node) => {
      const around = open[open.length - 1]?.measure;
      if (isText(node)) {
        const length = node.data.trim().length;
        if (around === undefined || length === 0) return false;
        around.length += length;
        if (linkDepth > 0) around.linkLength += length;
        around.policyWords += countPolicyWords(node.data);
        return false;
      }
      if (!isElement(node)) return false;
      if (around !== undefined && controlTag.test(tagOf(node))) around.controls += 1;
      if (isUnreadable(node)) return false;
      const place = measures.size;
      const measure: ElementMeasure = {
        ...{ length: 0, linkLength: 0, links: 0, inPageLinks: 0, policyWords: 0, controls: 0 },
        ...{ parent: open[open.length - 1]?.element ?? null, place, end: place },
      };
      if (tagOf(node) === 'a') {
        linkDepth += 1;
        measure.links = 1;
        measure.inPageLinks = isInPage(node.getAttribute('href')) ? 1 : 0;
      }
      measures.set(node, measure);
      open.push({ element: node, measure });
      depth = Math.max(depth, open.length);
      return true;
    },
    leave: (element) => {
      if (tagOf(element) === 'a') linkDepth -= 1;
      const measure = open.pop()?.measure;
      if (measure !== undefined) measure.end = measures.size - 1;
      const around = open[open.length - 1]?.measure;
      if (measure === undefined || around === undefined) return;
      around.length += measure.length;
      around.linkLength += measure.linkLength;
      around.links += measure.links;
      around.inPageLinks += measure.inPageLinks;
      around.policyWords += measure.policyWords;
      around.controls += measure.controls;
    },
  });
  return { measures, depth };
}

/** Share of the text that stands in links, 0 to 1; 0 for an element without text. */
export function linkShareOf(measure: ElementMeasure): number {
  return measure.length === 0 ? 0 : measure.linkLength / measure.length;
}
