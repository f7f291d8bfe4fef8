import type { PolicyLink } from '../types.ts';
import {
  namesConsentWindow,
  namesCookiePolicy,
  namesPolicy,
  namesPrivacy,
  namesTextAboutPolicies,
} from './policy-names.ts';
import { addressName, cookieAddress } from './policy-signals.ts';
import { readLinkAddress } from './read-link.ts';
import { collapseWhiteSpace, isElement, tagOf } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

const mostLinks = 8;
/** A longer label is a sentence or the teaser of an article, which names privacy too. */
const longestLabel = 80;
/** Pages with more links than this are hostile or archives; the policy's link is in the first or the last of them. */
const mostAnchors = 20_000;

/**
 * Near the policy, but not it: choices, controls, requests; and policies for some people, places or products only, which come after the one for all.
 * In the ten languages that most such labels are in.
 */
const sideLabel =
  /do not sell|choices|opt[- ]?out|preferences|settings|your rights|privacy rights|requests?\b|cent(?:er|re)\b|hub\b|tools\b|shield|framework|addendum|processing agreement|blog|news|california|\bca (?:privacy|consumer)|ccpa|nevada|virginia|colorado|\bgdpr\b|(?:eu|eea|uk|swiss) (?:privacy|resident|user)|child|\bkids?\b|minors|teen|students?\b|candidates?|applicants?|recruit|\bjobs?\b|careers?|employees?|suppliers?|vendors?|business partner|investors?|donors?|alumni|health data|biometric|mobile|\bapps?\b|ad privacy|advertis|previous|archived?|summary|faq|einstellungen|bewerb|lieferant|kinder|beschäftigte|param[èe]tres|candidats?|fournisseurs|enfants|centre de|preferencias|ajustes|configuraci[óo]n|candidatos?|proveedores|menores|impostazioni|preferenze|candidati|fornitori|minori|instellingen|voorkeuren|sollicit|leveranciers|kinderen|prefer[êe]ncias|defini[çc][õo]es|ustawienia|kandydat|rekrut|inst[äa]llningar|barn\b|indstillinger|ans[øo]g|jobbs[øöo]k|s[öo]kande|anst[äa]lld|medarbejder|ansatte|b[øo]rn\b|儿童|兒童|未成年|招聘|求职|候选人|採用|応募|お子|아동|채용|지원자/i;
const sideAddress =
  /do-?not-?sell|choices|opt-?out|preferences|settings|california|ccpa|children|kids|student|candidate|applicant|recruit|careers?\/|employee|supplier|health-data|biometric|mobile-privacy|app-privacy|shield|privacy-?cent(?:er|re)|privacy-?rights|generat|bewerb|candidat|sollicit|archive/;
/** The label names another document, so that privacy in its address is a folder of the site. */
const otherLabel =
  /\bterms\b|conditions|imprint|impressum|mentions l[ée]gales|aviso legal|note legali|nutzungsbedingungen|\bagb\b|copyright|licen[cs]e|accessib|cookie|contact|ad ?choices|about our ads/i;
/** Things to buy that keep others from looking in. */
const wareLabel =
  /\bprivacy[\s-](?:curtains?|screens?|films?|fenc(?:es?|ing)|glass|blinds?|filters?|hedges?|panels?|tents?|pods?|booths?|covers?|locks?|walls?)\b/i;
/** Companies whose forms and widgets bring links to their own policies into the pages of others. */
const guestHost =
  /(?:^|\.)(?:google\.com|akismet\.com|automattic\.com|stripe\.com|facebook\.com|twitter\.com|cloudflare\.com|hcaptcha\.com|cookieyes\.com|cookiebot\.com|onetrust\.com|disqus\.com|paypal\.com|mailchimp\.com|nielsen\.com|addtoany\.com)$/;

/**
 * Finds links that lead to the site's privacy policy: by `rel="privacy-policy"`, by what they say (the text, else a label, title or picture's
 * description), by their address; open shadow roots and frames of the same origin included. Takes the page and its address; gives at most eight, likeliest
 * first, the policy for all before those for some, each address once, never the page itself, http and https only.
 */
export function findPolicyLinks(document: Document, pageAddress: string): PolicyLink[] {
  const page = stripFragment(pageAddress);
  const base = resolveBase(document, pageAddress);
  const byAddress = new Map<string, PolicyLink>();
  for (const { anchor, isInFooter } of listAnchors(document)) {
    const written = anchor.getAttribute('href') ?? '';
    const label = readLabel(anchor);
    // Most links have nothing to do with privacy, and taking an address apart costs more than a look at it.
    if (!isDeclared(anchor) && scoreLabel(label) === 0 && !hasPrivacyAddress(written)) continue;
    const href = readLinkAddress(written, anchor.ownerDocument === document ? base : anchor.ownerDocument.baseURI);
    if (href === undefined || !/^https?:/.test(href) || stripFragment(href) === page) continue;
    const score = scoreLink({ anchor, label, target: new URL(href), isInFooter }, pageAddress);
    const key = stripFragment(href);
    const known = byAddress.get(key);
    if (score > 0 && (known === undefined || known.score < score))
      byAddress.set(key, { label: label || key, href, score });
  }
  return [...byAddress.values()].sort((a, b) => b.score - a.score).slice(0, mostLinks);
}

interface FoundAnchor {
  anchor: Element;
  isInFooter: boolean;
}

function listAnchors(document: Document): FoundAnchor[] {
  const found: FoundAnchor[] = [...document.querySelectorAll('head link[rel~="privacy-policy" i][href]')].map(
    (anchor) => ({
      anchor,
      isInFooter: false,
    }),
  );
  const root: Element | null = document.body ?? document.documentElement;
  if (root === null) return found;
  const footers: Element[] = [];
  walkNodes(root, {
    enter: (node) => {
      if (!isElement(node) || found.length >= mostAnchors) return false;
      if (isFooter(node)) footers.push(node);
      const tag = tagOf(node);
      if (
        (tag === 'a' || tag === 'area' || tag === 'link') &&
        node.hasAttribute('href') &&
        (tag !== 'link' || isDeclared(node))
      )
        found.push({ anchor: node, isInFooter: footers.length > 0 });
      return tag !== 'script' && tag !== 'style';
    },
    leave: (element) => {
      if (footers.at(-1) === element) footers.pop();
    },
  });
  return found;
}

function isFooter(element: Element): boolean {
  if (tagOf(element) === 'footer' || element.getAttribute('role') === 'contentinfo') return true;
  return /footer|bottom-?(?:nav|links|bar)/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 400));
}

function isDeclared(anchor: Element): boolean {
  return /(?:^|\s)privacy-policy(?:\s|$)/i.test(anchor.getAttribute('rel') ?? '');
}

/** The address against which the page's links resolve: that of its `<base>`, where it has one. */
function resolveBase(document: Document, pageAddress: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const around = URL.canParse(pageAddress) ? pageAddress : undefined;
  return base !== '' && URL.canParse(base, around) ? new URL(base, around).href : pageAddress;
}

/** Tells whether an address as it is written may name privacy or cookies; letters that percent signs stand for may. */
function hasPrivacyAddress(written: string): boolean {
  const small = written.slice(0, 1000).toLowerCase();
  return addressName.test(small) || small.includes('cookie') || small.includes('%');
}

interface LinkEvidence extends FoundAnchor {
  label: string;
  target: URL;
}

/** 0 where the link has nothing to do with privacy; more is likelier. */
function scoreLink(link: LinkEvidence, pageAddress: string): number {
  const { label, target } = link;
  const declared = isDeclared(link.anchor);
  // A teaser of an article names privacy too, but at length.
  if (!declared && label.length > longestLabel) return 0;
  const isOwn = isOfSameSite(target, pageAddress);
  const said = scoreLabel(label);
  if (!declared && said === 0 && wareLabel.test(label)) return 0;
  const addressed = scoreAddress(target, label);
  if (!declared && said === 0 && (addressed <= 0 || !isOwn)) return 0;
  let score = said + addressed + (declared ? 8 : 0);
  if (sideLabel.test(label) || namesConsentWindow(label) || namesTextAboutPolicies(label)) score -= 4;
  if (sideAddress.test(readPath(target))) score -= 2;
  if (link.isInFooter) score += 1;
  if (isOwn) score += 1.5;
  else if (guestHost.test(target.hostname)) score -= 5;
  return Math.max(score, 0.1);
}

/** A label that is an address itself. */
const addressLabel = /^(?:https?:\/\/|www\.)|^[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\//i;

function scoreLabel(label: string): number {
  // Its host says nothing: "privacy.example.com/terms".
  if (addressLabel.test(label))
    return addressName.test(label.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '') ? 4 : 0;
  if (namesPolicy(label)) return 6;
  if (namesCookiePolicy(label)) return 1;
  return namesPrivacy(label) && !wareLabel.test(label) ? 4 : 0;
}

/** What the address says: most by its last part, which names the page, less by a folder. */
function scoreAddress(target: URL, label: string): number {
  const path = readPath(target);
  const last = `${path.replace(/\/+$/, '').split('/').at(-1) ?? ''}${target.search.slice(0, 200).toLowerCase()}`;
  if (addressName.test(last)) {
    if (otherLabel.test(label) && !namesPrivacy(label)) return 0;
    return target.hash.length > 1 || cookieAddress.test(last) ? 1.5 : 2.5;
  }
  if (cookieAddress.test(path) && /cookie/i.test(label) && !/recipe|shop|product|menu|food/.test(path)) return 0.5;
  if (otherLabel.test(label) && !namesPrivacy(label)) return 0;
  return addressName.test(path) ? 1 : 0;
}

/** The path in small letters, with the letters that percent signs stand for. */
function readPath({ pathname }: URL): string {
  const path = pathname.slice(0, 1000).toLowerCase();
  // Most paths have none, and a wrong one would throw.
  return /^(?:[^%]|%[2-7][0-9a-f]|(?:%[c-f][0-9a-f])(?:%[89ab][0-9a-f]){1,3})*$/.test(path)
    ? decodeLoosely(path)
    : path;
}

function decodeLoosely(path: string): string {
  return new URLSearchParams(`path=${path.replaceAll('+', ' ').replaceAll('&', ' ')}`).get('path') ?? path;
}

/** Hosts that share their last two parts, or three where the last but one is short ("co.uk"). */
function isOfSameSite(target: URL, pageAddress: string): boolean {
  if (!URL.canParse(pageAddress)) return false;
  return siteOf(target.hostname) === siteOf(new URL(pageAddress).hostname);
}

function siteOf(host: string): string {
  const parts = host.split('.');
  const isLong = (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) === 2;
  return parts.slice(isLong ? -3 : -2).join('.');
}

function readLabel(anchor: Element): string {
  const { text, pictures } = readShortText(anchor);
  const words = collapseWhiteSpace(text).trim();
  const described = anchor.getAttribute('aria-label') || anchor.getAttribute('title') || pictures;
  // An arrow or an icon's letter says nothing.
  return (
    /\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(words) ? words : collapseWhiteSpace(described).trim() || words
  ).slice(0, 200);
}

/** The text of a link and the descriptions of its pictures, read no further than a label goes. */
function readShortText(anchor: Element): { text: string; pictures: string } {
  let text = '';
  let pictures = '';
  walkNodes(anchor, {
    enter: (node) => {
      if (text.length > 300) return false;
      if (!isElement(node)) {
        if (node.nodeType === 3) text += node.nodeValue ?? '';
        return false;
      }
      const tag = tagOf(node);
      if (tag === 'img') pictures += ` ${node.getAttribute('alt') ?? ''}`;
      if (tag === 'svg')
        pictures += ` ${node.getAttribute('aria-label') ?? node.querySelector('title')?.textContent ?? ''}`;
      return tag !== 'style' && tag !== 'script' && tag !== 'svg';
    },
  });
  return { text, pictures: pictures.slice(0, 300) };
}

function stripFragment(address: string): string {
  return (address.split('#', 1)[0] ?? '').replace(/\/$/, '');
}
