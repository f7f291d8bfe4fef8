import type { PolicyLink } from '../types.ts';
import { readLinkAddress } from './read-link.ts';
import { collapseWhiteSpace, isElement } from './readable-text.ts';

const mostLinks = 8;
const longestLabel = 80;
/** Pages with more links than this are hostile or archives; the policy's link is in the first or the last of them. */
const mostAnchors = 20_000;

/** What privacy policies are called in ten languages. */
const policyName =
  /privacy|datenschutz|données personnelles|confidentialité|vie privée|privacidad|protección de datos|tutela dei dati|informativa privacy|gegevensbescherming|privacidade|proteção de dados|prywatno[śs]|ochrona danych|integritets|dataskydd|personuppgift|privatliv|persondata|personoplysning|databeskyttelse/i;
/** Names that say policy, rather than a page that only has to do with privacy. */
const policyTitle =
  /privacy (?:policy|notice|statement|terms)|datenschutz(?:erkl[äa]rung|hinweise?|bestimmungen|richtlinie)?$|(?:politique|charte|d[ée]claration) de (?:confidentialit[ée]|protection)|(?:pol[íi]tica|aviso) de privacidad(?:e)?|informativa (?:sulla )?privacy|privacy ?beleid|privacyverklaring|polityka prywatno[śs]ci|integritetspolicy|(?:privatlivs|persondata)politik|^privacy$/i;
const cookieName = /cookie/i;
/** Choices, controls and articles: near the policy, but not it. */
const sidePage =
  /do not sell|your (?:privacy )?choices|opt[- ]out|preferences|settings|einstellungen|paramètres|center|centre|blog|news|shield|terms/i;
const policyAddress =
  /privacy|datenschutz|confidentialite|vie-privee|donnees-personnelles|privacidad|protecao-de-dados|gegevensbescherming|prywatnosc|integritet|dataskydd|privatliv|persondata/i;

/**
 * Finds links that lead to the site's privacy policy: by `rel="privacy-policy"`, by what they say, by their address.
 * Takes the page and its address; gives at most eight, likeliest first, each address once, never the page itself, http and https only.
 */
export function findPolicyLinks(document: Document, pageAddress: string): PolicyLink[] {
  const page = stripFragment(pageAddress);
  const byAddress = new Map<string, PolicyLink>();
  let seen = 0;
  for (const anchor of document.querySelectorAll('a[href], link[rel~="privacy-policy"][href]')) {
    seen += 1;
    if (seen > mostAnchors) break;
    const href = readLinkAddress(anchor.getAttribute('href'), pageAddress);
    if (href === undefined || !/^https?:/.test(href) || stripFragment(href) === page) continue;
    const label = readLabel(anchor);
    const score = scoreLink(anchor, label, href, pageAddress);
    const key = stripFragment(href);
    const known = byAddress.get(key);
    if (score > 0 && (known === undefined || known.score < score))
      byAddress.set(key, { label: label || key, href, score });
  }
  return [...byAddress.values()].sort((a, b) => b.score - a.score).slice(0, mostLinks);
}

function scoreLink(anchor: Element, label: string, href: string, pageAddress: string): number {
  const isDeclared = /(?:^|\s)privacy-policy(?:\s|$)/i.test(anchor.getAttribute('rel') ?? '');
  const named = policyName.test(label);
  const { host, pathname } = new URL(href);
  const addressed = policyAddress.test(pathname);
  const isCookiePage = cookieName.test(label) || (!named && cookieName.test(pathname));
  if (!isDeclared && !named && !addressed && !isCookiePage) return 0;
  // A teaser of an article names privacy too, but at length.
  if (!isDeclared && label.length > longestLabel) return 0;
  let score = 0;
  if (isDeclared) score += 6;
  if (named) score += 3;
  if (policyTitle.test(label)) score += 2;
  if (addressed) score += 2;
  if (isCookiePage) score += named ? -1 : 1;
  if (sidePage.test(label)) score -= 2;
  if (isInFooter(anchor)) score += 0.5;
  if (URL.canParse(pageAddress) && new URL(pageAddress).host === host) score += 1;
  return Math.max(score, 0.1);
}

function isInFooter(anchor: Element): boolean {
  return anchor.closest('footer, [role="contentinfo"], [id*="footer" i], [class*="footer" i]') !== null;
}

function readLabel(anchor: Element): string {
  const text = collapseWhiteSpace(readShortText(anchor)).trim();
  return (text || (anchor.getAttribute('aria-label') ?? anchor.getAttribute('title') ?? '').trim()).slice(0, 200);
}

/** The text of a link, read no further than a label goes. */
function readShortText(anchor: Element): string {
  let text = '';
  let node: Node | null = anchor.firstChild;
  while (node !== null && text.length < 300) {
    if (!isElement(node)) text += node.nodeValue ?? '';
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== anchor && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === anchor ? null : node.nextSibling;
  }
  return text;
}

function stripFragment(address: string): string {
  return (address.split('#', 1)[0] ?? '').replace(/\/$/, '');
}
