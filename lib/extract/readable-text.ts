/**
 * What counts as readable text. The block walker and the quote finder share these rules: a quote can only be found again in the page
 * when both skip the same things.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Elements whose text no reader sees, or that are controls and pictures rather than text. */
const unreadableTags = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'svg',
  'math',
  'noframes',
  'object',
  'embed',
  'applet',
  'canvas',
  'audio',
  'video',
  'map',
  'input',
  'select',
  'option',
  'datalist',
  'progress',
  'meter',
]);

/** Elements that may stand in the middle of a sentence; hidden ones among them are skipped without breaking the sentence. */
const inlineTags = new Set([
  'span',
  'i',
  'em',
  'b',
  'strong',
  'a',
  'sup',
  'sub',
  'small',
  'font',
  'mark',
  'u',
  'ins',
  'del',
]);

/** Class names by which sites hide text from the eye but not from screen readers, e.g. "(opens in a new window)". */
const screenReaderClass =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|offscreen)(?:$|[\s_-])/i;
/** Fonts that draw a word as a picture: "lock", "expand_more". */
const iconFont = /(?:^|\s)material-(?:icons|symbols)/i;

/** Narrows a node to an element, for any implementation and any realm (so no `instanceof`). */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Narrows a node to a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Lower-case tag name without a namespace prefix. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Tells whether an element with this tag stands inside a line of text. */
export function isInlineTag(tag: string): boolean {
  return inlineTags.has(tag);
}

/** Tells whether the element's own attributes hide it: `hidden`, or an inline `display: none` or `visibility: hidden`. Style sheets are not looked at. */
export function isHiddenByAttributes(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < 2000 && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The rest of a paragraph behind "Read more" is longer than a hidden label. */
const shortestHiddenProse = 60;
/** A field that shows a document, rather than what was filled in, holds so much. */
const shortestShownDocument = 1000;

/**
 * Tells whether nothing inside this element is text for a reader, judged by its tag, or for an inline element by its being hidden. Hidden prose counts
 * as text, since a press unfolds it, and so does a long document in a field that nobody can write in.
 */
export function isUnreadable(element: Element, tag: string = tagOf(element)): boolean {
  if (tag === 'textarea') return !isShownDocument(element);
  if (unreadableTags.has(tag)) return true;
  if (!inlineTags.has(tag) || !element.hasAttributes()) return false;
  const name = element.getAttribute('class') ?? '';
  if (screenReaderClass.test(name) || iconFont.test(name)) return true;
  return isHiddenByAttributes(element) && !holdsText(element, shortestHiddenProse);
}

function isShownDocument(field: Element): boolean {
  if (!field.hasAttribute('readonly') && !field.hasAttribute('disabled')) return false;
  return holdsText(field, shortestShownDocument);
}

/** Tells whether there are so many characters among the first nodes inside an element; looks no further, for hidden elements may nest. */
function holdsText(element: Element, least: number): boolean {
  let length = 0;
  let node = element.firstChild;
  for (let left = 30; node !== null && left > 0; left -= 1) {
    if (isText(node)) length += node.data.trim().length;
    if (length >= least) return true;
    node = node.firstChild ?? node.nextSibling ?? nextOfParent(node, element);
  }
  return false;
}

function nextOfParent(node: Node, root: Element): ChildNode | null {
  const parent = node.parentNode;
  return parent === null || parent === root ? null : parent.nextSibling;
}

/** Soft hyphens and zero-width marks: not white space to JavaScript, yet they show as nothing. Joiners stay, for emoji and Persian need them. */
const invisibleMarks = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Takes any text, gives it with invisible marks removed and each run of white space made one space. Does not trim. */
export function collapseWhiteSpace(text: string): string {
  // Single spaces, which are nearly all, are left alone: replacing each of them takes most of the time of reading a page.
  return text.replace(invisibleMarks, '').replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Takes any text, gives what is left of it without white space and invisible marks: the form in which quotes are compared with pages. */
export function removeWhiteSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

/** Tells whether `removeWhiteSpace` drops the UTF-16 unit at `index` of `text`. */
export function isDropped(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // Quick way out for plain letters, digits and punctuation, which are nearly all.
  if (code > 32 && code < 127) return false;
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xad || code === 0x200b || code === 0x2060 || /\s/.test(text.charAt(index));
}
