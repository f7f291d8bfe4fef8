import { isElement, isText, isUnreadable } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** Shorter pieces of text are clocks, counters and labels, which change on busy pages all the time; policies are made of longer ones. */
const leastProse = 40;
/** Of each piece so many characters in a row are passed over: an edit changes its length or one of those that are looked at. */
const stride = 7;

/** A short print of the page's longer pieces of text: two equal ones mean that no prose came, went or changed, as far as a glance tells. */
export function printProse(document: Document): string {
  let characters = 0;
  let hash = 0;
  const root: Element | null = document.body ?? document.documentElement;
  if (root === null) return '0';
  walkNodes(root, {
    enter: (node) => {
      if (isText(node)) {
        const { data } = node;
        if (data.length < leastProse) return false;
        characters += data.length;
        hash = Math.imul(hash, 31) + data.length;
        for (let at = 0; at < data.length; at += stride) hash = Math.imul(hash, 31) + data.charCodeAt(at);
        return false;
      }
      return isElement(node) && !isUnreadable(node);
    },
  });
  return `${characters}/${hash >>> 0}`;
}
