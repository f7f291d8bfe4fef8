import { type ElementMeasure, linkShareOf, measureElements, type PageStep } from './measure-elements.ts';
import { namesConsentWindow } from './policy-names.ts';
import { isInPageLink } from './read-link.ts';
import { isElement, isHiddenByAttributes, isInlineTag, isText, isUnreadable, tagOf } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** A page, measured, with its known chrome marked. The page itself is untouched. */
export interface PreparedPage {
  body: Element;
  measures: ReadonlyMap<Element, ElementMeasure>;
  /** What was met on the way, in reading order. */
  steps: readonly PageStep[];
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

/** Names of windows and of their parts. */
const windowName = /(?:^|[\s_-])(?:modal|dialog|popup|pop-up|lightbox|speed-?bump)(?:$|[\s_-])/i;
/** A window with less to say than this asks or warns; a longer one may hold a part of the policy. */
const shortWindow = 700;

/** Names of what readers write below a page. */
const commentsName =
  /(?:^|\s)(?:comments|comments-(?:area|section|wrapper|list)|comment-?(?:list|respond)|respond|disqus_thread)(?:$|\s)/i;

/** Tags of text itself. Their names say what they are about ("cookies", "share"), not what they are. */
const textTag = /^(?:h[1-6]|p|li|dt|dd|summary|td|th|tr|label|main|article)$/;

/** An element with this share of the page's policy words is no chrome, whatever its name or tag. */
const holdsPolicyShare = 0.25;

/** A consent window speaks of little else than cookies; only one that holds so much of the page's policy words is the policy itself. */
const mostOfPage = 0.6;

/** Beside a consent window, a page with so many policy words holds a policy. */
const leastPolicyBeside = 15;

/** Below this length a footer or a banner is short enough to be nothing else. */
const shortText = 400;
/** A section of a policy says more than this. */
const shortSection = 60;
/** A folded part of a policy, "We never sell your data." say, may be shorter. */
const shortFold = 20;

/** Policies have a policy word in 100 to 150 characters, other texts in 600 and more. */
const charactersAPolicyWord = 400;

/** A notice in layers opens each of its parts as a window of its own; other pages have one or two windows. */
const leastLayers = 3;
/** What may be pressed in such a window: to close it, above and below its text. */
const mostLayerControls = 3;

/** What a banner without a telling name says, and what its buttons say. A policy has buttons too: to unfold a part, or to open settings. */
const bannerTopic = /cookie|(?:value|respect|care about) your privacy|personal (?:data|information)/i;
const bannerChoice =
  /^(?:i )?(?:accept|agree|allow|reject|decline|deny|got it|ok(?:ay)?\b|alles? (?:akzeptieren|zulassen)|akzeptieren|zustimmen|ablehnen|(?:tout )?(?:accepter|refuser)|j['’]accepte|aceptar|rechazar|accett[ao]|rifiuta|accepteren|weigeren|aceitar|recusar|akceptuj|odrzu|godk[äa]nn|avvisa|accept[ée]r|afvis)/i;
/** A banner says little. */
const longestBanner = 1200;
const mostBannerControls = 12;

/** A form that asks whether the page was of use may list a dozen answers. */
const longestForm = 1500;

/**
 * Measures the page and marks its known chrome. `pageAddress` tells in-page links from others.
 * Never changes the document. Gives undefined for a document without a body.
 */
export function prepareDocument(document: Document, pageAddress: string): PreparedPage | undefined {
  const body: Element | null = document.body ?? document.documentElement;
  if (body === null) return undefined;
  const { measures, steps, depth } = measureElements(body, (href) => isInPageLink(href, pageAddress));
  const whole = measures.get(body);
  const chrome = new Set<Element>();
  if (whole === undefined) return { body, measures, steps, chrome, depth };
  const articles = new Set<Element>();
  const hasLayers = countLayers(measures) >= leastLayers;
  for (const [element, measure] of measures) {
    const inArticle = isArticle(element) || (measure.parent !== null && articles.has(measure.parent));
    if (inArticle) articles.add(element);
    const around = measure.parent === null ? whole : (measures.get(measure.parent) ?? whole);
    if (element !== body && isChrome(element, measure, { whole, around, inArticle, hasLayers })) chrome.add(element);
  }
  return { body, measures, steps, chrome, depth };
}

interface Surroundings {
  whole: ElementMeasure;
  /** Of the element around. */
  around: ElementMeasure;
  inArticle: boolean;
  /** The page has so many windows of prose that they are parts of its text. */
  hasLayers: boolean;
}

function isChrome(
  element: Element,
  measure: ElementMeasure,
  { whole, around, inArticle, hasLayers }: Surroundings,
): boolean {
  const { tag } = measure;
  // Leaving out part of a line would break its sentence in two.
  if (measure.length === 0 || isInlineTag(tag)) return false;
  const role = element.getAttribute('role') ?? '';
  const names = nameOf(element, tag);
  const holdsPolicy = measure.policyWords > 0 && measure.policyWords >= whole.policyWords * holdsPolicyShare;
  if (isContents(measure)) return true;
  if (consentWindow.test(names)) return measure.policyWords < whole.policyWords * mostOfPage;
  const isWindow = isDialog(tag, role);
  if (isWindow && isConsentDialog(element)) return whole.policyWords - measure.policyWords >= leastPolicyBeside;
  if (measure.policyWords < whole.policyWords * mostOfPage && isBanner(element, measure, around)) return true;
  if (!textTag.test(tag) && isComments(element, measure, whole)) return true;
  if (holdsPolicy && measure.length > shortText) return false;
  if (tag === 'iframe' || tag === 'frame') return isWidget(measure);
  if (isWindow) return !hasLayers || !isLayer(measure);
  if (isHidden(element) && !isProse(measure) && !isFoldedPart(measure, names)) return true;
  const share = linkShareOf(measure);
  if (tag === 'nav' || /^(?:navigation|search|menu|menubar|toolbar|tablist)$/.test(role))
    return share > 0.3 || !isProse(measure);
  if (tag === 'footer' || role === 'contentinfo') return !inArticle || share > 0.3;
  if (tag === 'aside' || role === 'complementary')
    return share > 0.4 || (!isProse(measure) && !isBesideSection(measure, around, whole));
  if (tag === 'form' || role === 'form') return measure.length < longestForm && measure.policyWords < 3;
  if (windowName.test(names) && share <= 0.5 && !textTag.test(tag)) return !hasLayers && measure.length < shortWindow;
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

/**
 * Text that a tab, an accordion or a link unfolds, whatever its name: policies have sections without a word of the trade. Where it stands outside the
 * policy's column it is weighed again.
 */
function isFoldedPart(measure: ElementMeasure, names: string): boolean {
  if (measure.length < shortFold || measure.controls > 0 || linkShareOf(measure) > 0.3) return false;
  return !furnitureName.test(names);
}

function isDialog(tag: string, role: string): boolean {
  return tag === 'dialog' || /^(?:alert)?dialog$/.test(role);
}

/** Windows that hold text to read. */
function countLayers(measures: ReadonlyMap<Element, ElementMeasure>): number {
  let count = 0;
  for (const [element, measure] of measures)
    if (isLayer(measure) && isDialog(measure.tag, element.getAttribute('role') ?? '')) count += 1;
  return count;
}

function isLayer(measure: ElementMeasure): boolean {
  return measure.controls <= mostLayerControls && linkShareOf(measure) < 0.3 && measure.length >= shortSection;
}

/** Told by its label or by the words it opens with. A list of partners makes some of them longer than the policy. */
function isConsentDialog(element: Element): boolean {
  const label = element.getAttribute('aria-label') ?? '';
  return /\bconsent\b/i.test(label) || namesConsentWindow(label) || namesConsentWindow(readFirstWords(element));
}

/** The first words of an element, its title mostly; text further in than a few nodes is not sought. */
function readFirstWords(element: Element): string {
  let words = '';
  let left = 60;
  walkNodes(element, {
    enter: (node) => {
      left -= 1;
      if (left < 0 || words.length > 80) return false;
      if (isText(node)) words = `${words} ${node.data.slice(0, 200)}`;
      return isElement(node) && !isUnreadable(node);
    },
  });
  return words.trim().slice(0, 120);
}

/** A cookie banner without a telling name: a few sentences about cookies or consent, and buttons to accept or refuse. */
function isBanner(element: Element, measure: ElementMeasure, around: ElementMeasure): boolean {
  if (measure.controls === 0 || measure.controls > mostBannerControls || measure.policyWords === 0) return false;
  // Of boxes in boxes the outermost is looked at, so that no text is read more often than it has characters.
  if (measure.length < 40 || measure.length > longestBanner || around.length === measure.length) return false;
  const { text, labels } = readBox(element);
  return bannerTopic.test(text) && labels.some((label) => bannerChoice.test(label));
}

/** The text of a small element, and what its buttons say. */
function readBox(element: Element): { text: string; labels: string[] } {
  let text = '';
  const labels: string[] = [];
  let button: Element | undefined;
  walkNodes(element, {
    enter: (node) => {
      if (isText(node)) {
        text += node.data;
        if (button !== undefined) labels.push(`${labels.pop() ?? ''}${node.data}`.trim());
      }
      if (!isElement(node)) return false;
      if (tagOf(node) === 'input') labels.push(node.getAttribute('value')?.trim() ?? '');
      if (tagOf(node) === 'button' && button === undefined) {
        button = node;
        labels.push('');
      }
      return !isUnreadable(node);
    },
    leave: (left) => {
      if (left === button) button = undefined;
    },
  });
  return { text, labels };
}

function isComments(element: Element, measure: ElementMeasure, whole: ElementMeasure): boolean {
  if (measure.links + measure.controls === 0 || measure.policyWords > whole.policyWords * 0.4) return false;
  return ['id', 'class'].some((name) => commentsName.test((element.getAttribute(name) ?? '').slice(0, 300)));
}

/** A summary in the margin of a section, where a sidebar would stand beside the whole text. */
function isBesideSection(measure: ElementMeasure, around: ElementMeasure, whole: ElementMeasure): boolean {
  if (measure.controls > 0 || measure.links > 0) return false;
  return around.length > measure.length && around.length * 2 < whole.length;
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
