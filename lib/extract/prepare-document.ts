import { type ElementMeasure, linkShareOf, measureElements } from './measure-elements.ts';
import { isInPageLink } from './read-link.ts';
import { isHiddenByAttributes, isInlineTag, tagOf } from './readable-text.ts';

/** A page, measured, with its known chrome marked. The page itself is untouched. */
export interface PreparedPage {
  body: Element;
  measures: ReadonlyMap<Element, ElementMeasure>;
  /** Navigation, footers, cookie banners, hidden windows and the like; what lies inside them is not listed of its own. */
  chrome: ReadonlySet<Element>;
  /** How deeply its tags nest. */
  depth: number;
}

/** Names of the consent windows of well-known makers: chrome whatever they hold, a long list of cookies included. */
const consentWindow =
  /onetrust|ot-sdk-container|cybot|cookiebot|usercentrics|didomi|truste-?consent|truste_|qc-cmp|cookie-law-info|cmplz-|iubenda-cs|osano-cm|termly-styles|hs-eu-cookie|\bcc-window|cookieconsent|cookie-?consent|consent-?(?:banner|manager|popup)|cookie-?(?:banner|bar|popup|notice-container|disclaimer|overlay|modal)|eu-?cookie|gdpr-?(?:banner|cookie|popup|bar)|cmp-?container|fs-cc-banner|cookie-?(?:law|alert|message|prompt|wall)/i;

/** Names of the page's furniture. They count only for blocks that do not read as policy text, since sites name at random. */
const furnitureName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|mega-?menu|breadcrumbs?|footer|foot|masthead|topbar|top-bar|sidebar|side-?bar|toc|table-of-contents|share|social|newsletter|subscribe|subscription|signup|related|recommended|promo|advert|ads?|comments?|disqus|login|search|skip-?links?|pagination|toolbar|modal|popup|lightbox|dialog|drawer|tooltip)(?:$|[\s_-])/i;

/** Names of the parts of tabs and accordions. */
const foldedName = /accordion|collaps|toggle|expand|panel|\btab|tab-|faq|answer/i;

/** Tags of text itself. Their names say what they are about ("cookies", "share"), not what they are. */
const textTag = /^(?:h[1-6]|p|li|dt|dd|summary|td|th|tr|label|main|article)$/;

/** An element with this share of the page's policy words is no chrome, whatever its name or tag. */
const holdsPolicyShare = 0.25;

/** A consent window speaks of little else than cookies; only one that holds so much of the page's policy words is the policy itself. */
const mostOfPage = 0.6;

/** Below this length a footer or a banner is short enough to be nothing else. */
const shortText = 400;
/** A section of a policy says more than this. */
const shortSection = 60;

/** Policies have a policy word in 100 to 150 characters, other texts in 600 and more. */
const charactersAPolicyWord = 400;

/** A form that asks whether the page was of use may list a dozen answers. */
const longestForm = 1500;

/**
 * Measures the page and marks its known chrome. `pageAddress` tells in-page links from others.
 * Never changes the document. Gives undefined for a document without a body.
 */
export function prepareDocument(document: Document, pageAddress: string): PreparedPage | undefined {
  const body: Element | null = document.body ?? document.documentElement;
  if (body === null) return undefined;
  const { measures, depth } = measureElements(body, (href) => isInPageLink(href, pageAddress));
  const whole = measures.get(body);
  const chrome = new Set<Element>();
  if (whole === undefined) return { body, measures, chrome, depth };
  const articles = new Set<Element>();
  for (const [element, measure] of measures) {
    const inArticle = isArticle(element) || (measure.parent !== null && articles.has(measure.parent));
    if (inArticle) articles.add(element);
    if (element !== body && isChrome(element, measure, whole, inArticle)) chrome.add(element);
  }
  return { body, measures, chrome, depth };
}

function isChrome(element: Element, measure: ElementMeasure, whole: ElementMeasure, inArticle: boolean): boolean {
  const tag = tagOf(element);
  // Leaving out part of a line would break its sentence in two.
  if (measure.length === 0 || isInlineTag(tag)) return false;
  const role = element.getAttribute('role') ?? '';
  const names = nameOf(element, tag);
  const holdsPolicy = measure.policyWords > 0 && measure.policyWords >= whole.policyWords * holdsPolicyShare;
  if (isContents(measure)) return true;
  if (consentWindow.test(names)) return measure.policyWords < whole.policyWords * mostOfPage;
  if (holdsPolicy && measure.length > shortText) return false;
  if (tag === 'iframe' || tag === 'frame') return isWidget(measure);
  if (isHidden(element) && !isProse(measure) && !isFoldedPart(element, measure, names)) return true;
  if (/^(?:alert)?dialog$/.test(role) || tag === 'dialog') return true;
  const share = linkShareOf(measure);
  if (tag === 'nav' || /^(?:navigation|search|menu|menubar|toolbar|tablist)$/.test(role))
    return share > 0.3 || !isProse(measure);
  if (tag === 'footer' || role === 'contentinfo') return !inArticle || share > 0.3;
  if (tag === 'aside' || role === 'complementary') return share > 0.4 || !isProse(measure);
  if (tag === 'form' || role === 'form') return measure.length < longestForm && measure.policyWords < 3;
  return !textTag.test(tag) && furnitureName.test(names) && isFurniture(measure, share);
}

function nameOf(element: Element, tag: string): string {
  const attributes = tag === 'iframe' || tag === 'frame' ? ['class', 'id', 'name', 'title', 'src'] : ['class', 'id'];
  return attributes.map((name) => (element.getAttribute(name) ?? '').slice(0, 300)).join(' ');
}

/** Named as furniture, and its text does not speak against it. */
function isFurniture(measure: ElementMeasure, share: number): boolean {
  if (share > 0.5) return true;
  // Sections of policies have such names, too, as places that the contents lead to; but nothing to fill in.
  return measure.length < (measure.controls > 0 ? shortText : shortSection) && measure.policyWords < 2;
}

/** A tab or a folded part with something to say; policies have sections without a word of the trade. */
function isFoldedPart(element: Element, measure: ElementMeasure, names: string): boolean {
  if (measure.length < shortSection || measure.controls > 0 || linkShareOf(measure) > 0.3) return false;
  return element.getAttribute('role') === 'tabpanel' || (foldedName.test(names) && !furnitureName.test(names));
}

/** Text that reads like a clause or more: of some length, with a word of the trade, not made of links. */
function isProse(measure: ElementMeasure): boolean {
  return measure.length >= 40 && measure.policyWords > 0 && linkShareOf(measure) < 0.4;
}

/** A table of contents: a list of links into the page and little else. */
function isContents(measure: ElementMeasure): boolean {
  if (measure.inPageLinks < 3 || measure.inPageLinks < measure.links * 0.8) return false;
  return linkShareOf(measure) > 0.75;
}

function isHidden(element: Element): boolean {
  return isHiddenByAttributes(element) || element.getAttribute('aria-hidden') === 'true';
}

/** A footer in one of these is that of an article rather than of the page. */
function isArticle(element: Element): boolean {
  return /^(?:article|main|section)$/.test(tagOf(element)) || element.getAttribute('role') === 'main';
}

/** A frame holds a document of its own: a widget, unless it reads like policy from end to end. */
function isWidget(measure: ElementMeasure): boolean {
  return measure.length < shortText || measure.policyWords * charactersAPolicyWord < measure.length;
}
