import { Readability } from '@mozilla/readability';
import type { PreparedPage } from './prepare-document.ts';
import { isHiddenByAttributes } from './readable-text.ts';

/** Carries an element's place in the page through Readability, which copies it when it renames or unwraps elements. */
const placeAttribute = 'data-clauselight-place';

/** Above this many elements Readability takes seconds (an ordinary policy page has some 2,000); such pages are read without its vote. */
const mostElements = 25_000;
/** Browsers nest no deeper than 512; other parsers do, and Readability then takes minutes, for it climbs from every paragraph to the root. */
const deepest = 600;

/**
 * Asks Readability which elements of the page belong to its text. It works on a clone, without the chrome, with the hidden parts of
 * accordions shown and without the class names by which it would drop policy text ("gdpr", "banner", "share", "popup").
 * Gives undefined where it has no answer, or fails on a page that it cannot take.
 */
export function voteReadability(document: Document, page: PreparedPage): ReadonlySet<Element> | undefined {
  if (page.measures.size > mostElements || page.depth > deepest) return undefined;
  try {
    const clone = cloneForReadability(document, page);
    if (clone === undefined) return undefined;
    // A text of 250 characters is a policy too, if a short one; the default of 500 would send Readability into its slow retries.
    const article = new Readability<Node>(clone, {
      serializer: (node) => node,
      charThreshold: 250,
      keepClasses: true,
    }).parse();
    return article?.content ? collectPlaces(article.content, [...page.measures.keys()]) : undefined;
  } catch (error) {
    // Readability and DOM implementations overflow or throw on hostile pages. Its vote is an improvement, not a need.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function cloneForReadability(document: Document, page: PreparedPage): Document | undefined {
  const clone = document.cloneNode(true) as Document;
  const places = new Map<Element, number>();
  for (const element of page.measures.keys()) places.set(element, places.size);
  const originals = document.getElementsByTagName('*');
  const copies = [...clone.getElementsByTagName('*')];
  if (copies.length !== originals.length) return undefined;
  const removed: Element[] = [];
  let index = 0;
  for (const original of originals) {
    const copy = copies[index++];
    if (copy === undefined) return undefined;
    const place = places.get(original);
    if (place === undefined) continue;
    if (page.chrome.has(original)) removed.push(copy);
    else neutralise(copy, String(place), page.measures.get(original)?.policyWords ?? 0);
  }
  for (const copy of removed) copy.remove();
  return clone;
}

function neutralise(copy: Element, place: string, policyWords: number): void {
  copy.setAttribute(placeAttribute, place);
  if (isHiddenByAttributes(copy)) {
    copy.removeAttribute('hidden');
    copy.removeAttribute('style');
  }
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('aria-modal');
  if (policyWords === 0) return;
  for (const name of ['class', 'id', 'role', 'rel', 'itemprop']) copy.removeAttribute(name);
}

function collectPlaces(content: Node, elements: readonly Element[]): ReadonlySet<Element> {
  const kept = new Set<Element>();
  for (const copy of (content as Element).querySelectorAll(`[${placeAttribute}]`)) {
    const element = elements[Number(copy.getAttribute(placeAttribute))];
    if (element !== undefined) kept.add(element);
  }
  return kept;
}
