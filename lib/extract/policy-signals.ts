import type { Block } from '../types.ts';
import {
  addCounts,
  countAspects,
  countKinds,
  countVocabulary,
  holdsHan,
  readWordKinds,
  type VocabularyCounts,
  type WordKinds,
} from './count-vocabulary.ts';
import {
  namesConsentWindow,
  namesCookiePolicy,
  namesPolicy,
  namesPrivacy,
  namesTextAboutPolicies,
} from './policy-names.ts';
import { aspectNames } from './policy-vocabulary.ts';
import { collapseWhiteSpace } from './readable-text.ts';

/** What the page shows of itself, as far as it bears on whether it is a privacy policy. */
export interface PolicyEvidence {
  /** The page's own title, not the policy's. */
  pageTitle: string;
  /** The page's address or the file's path. */
  url: string;
  /** The extracted text. */
  blocks: readonly Block[];
  /** What the words of each block are, where they were read already. */
  words?: readonly WordKinds[];
}

/** Each 0 to 1. */
export interface PolicySignals {
  titleNamesPolicy: number;
  titleNamesOther: number;
  headingNamesPolicy: number;
  headingNamesOther: number;
  /** The title or the first heading is that of a guide, a generator or news about policies. */
  namesTextAboutPolicies: number;
  addressNamesPolicy: number;
  addressNamesOther: number;
  /** Number of policy words, whatever the length. */
  amount: number;
  /** Their share of the text's words. */
  density: number;
  /** The same for the third of the text where they are rarest: an article with a consent window at its end has none in its first. */
  leastDensity: number;
  /** How many of the things that a policy speaks of are spoken of. */
  aspects: number;
  /** How often the text says what "we" do with "your" data. */
  voice: number;
  /** The text calls itself a policy or notice. */
  selfReference: number;
  /** Words of terms of service, contracts between companies, and reports on others. */
  termsWords: number;
  contractWords: number;
  articleWords: number;
  /** How often the text speaks of policies in general, and of the reader's own site and customers. */
  guideWords: number;
  /** Headings that speak of what policies speak of. */
  sections: number;
  /** There is no title that could name anything: files and pasted text. */
  untitled: number;
}

/** Names of documents that lie near a policy, and of other pages. */
const otherName =
  /\bcareers?\b|\bjobs?\b|documentation|\bdevelopers?\b|\bterms\b|conditions of (?:use|sale)|user agreement|\bagreement\b|addendum|\bdpa\b|licen[cs]e|copyright|dmca|acceptable use|imprint|impressum|legal notice|mentions l[ée]gales|\bagb\b|accessibility|guidelines?|community|\bblog\b|\bnews\b|recipe|lawsuit|\bfaq\b|help|support|contact|sign (?:up|in)|log ?in|regist(?:er|ration)|shop|nutzungsbedingungen|barrierefrei|auftragsverarbeitung|conditions (?:g[ée]n[ée]rales|d['’]utilisation)|accessibilit[ée]|t[ée]rminos|condiciones|accesibilidad|termini|condizioni|termos|condições|voorwaarden|kontakt|regulamin|villkor|vilk[åa]r|betingelser|k[äa]ytt[öo]ehdot|podm[íi]nky|felt[ée]telek|termeni|όροι|условия|соглашение|умови|ko[şs]ullar|[şs]artlar|服务条款|服務條款|使用条款|用户协议|利用規約|이용\s?약관|शर्तें|شروط/;
/** Shares of a page's address that speak of privacy: words of many languages as addresses spell them. */
export const addressName =
  /privacy|privacidad|privacitat|privatsph|datenschutz|dsgvo|rgpd|gdpr|confidential|confidentialit|vie-?privee|donnees?-?personnelles|protection[-_]des[-_]donnees|protec(?:cion|ao)-?(?:de-?)?(?:datos|dados)|tutela-?dati|trattamento-?dati|riservatezza|prywatnosc|ochrona-danych|rodo\b|integritet|dataskydd|personuppgift|personvern|persondata|personoplysning|privatliv|databeskyttelse|tietosuoja|rekisteriseloste|data-?protection|data-?policy|gegevens(?:bescherming)?|ochran[ay]-?(?:osobn|soukrom|udaj)|osobni?ch-?udaj|gizlilik|kvkk|kisisel-?veri|adatvedel|adatkezel|confidentialitate|politika-konfid|konfidencial|konfidentsial|personalnyh-dannyh|privatnost|zasebnost|aporrit|personal-?(?:data|information)|yinsi|隐私|隱私|개인정보|プライバシー|個人情報/;
/** Addresses of cookie policies, in a path that has no recipes. */
export const cookieAddress =
  /cookies?-?(?:policy|notice|statement|richtlinie|beleid|verklaring|politik|policies)|(?:politica|politique|informativa)[\w-]{0,12}cookies?|cerez-?politika|trackers-policy|\/cookies?\/?$/;
const otherAddress =
  /terms|tos\b|\bdpa\b|addendum|agreement|licen[cs]e|blog|news|article|\/20\d\d\/|copyright|dmca|imprint|impressum|help|support|contact|docs?\/|guidelines|generator|legal-notice|agb\b|accessib|template|recipe/;

/** Beyond this many characters a text shows no more of what it is, and a hostile one costs time. */
const sampleLength = 150_000;

/** More headings tell nothing new. */
const mostHeadings = 60;
/** A heading or title of more characters is a sentence of the text. */
const longestName = 120;
const longestLine = 60;
/** One such heading may be the page's title, which leads to itself by another address. */
const leastLeading = 2;

/** Reads the signals. Linear in the text, of which the first 150,000 characters count. */
export function readPolicySignals({ pageTitle, url, blocks, words: kinds }: PolicyEvidence): PolicySignals {
  const titles = splitTitle(pageTitle);
  const headings = listFirstHeadings(blocks, url);
  const named = nameStrength(titles) === 1 ? titles : [...titles, ...headings.slice(0, 1)];
  const isAbout = named.some(namesTextAboutPolicies);
  const path = readPath(url).toLowerCase();
  const thirds = countThirds(blocks, kinds);
  const counts = addCounts(thirds);
  const words = Math.max(1, counts.words);
  const perThousand = (count: number, full: number) => clamp((count / words) * (1000 / full));
  return {
    titleNamesPolicy: nameStrength(titles),
    titleNamesOther: bool(titles.some((title) => otherName.test(title.toLowerCase()))),
    // Below the title of a guide, a heading that names a policy is one of its chapters.
    headingNamesPolicy: isAbout ? 0 : Math.max(nameStrength(headings), nameStrength(listFirstLines(blocks))),
    headingNamesOther: bool(
      headings.some((heading) => otherName.test(heading.toLowerCase()) || namesConsentWindow(heading)),
    ),
    namesTextAboutPolicies: bool(isAbout),
    addressNamesPolicy: bool(addressName.test(path) || cookieAddress.test(path)),
    addressNamesOther: bool(otherAddress.test(path)),
    amount: clamp(Math.log2(1 + counts.policy) / 7),
    density: perThousand(counts.policy, 80),
    leastDensity: Math.min(...thirds.map((third) => clamp((third.policy / Math.max(1, third.words)) * (1000 / 40)))),
    aspects: countAspects(counts) / aspectNames.length,
    voice: perThousand(counts.voice, 40),
    selfReference: clamp(counts.selfReference / 4),
    termsWords: perThousand(counts.terms, 20),
    contractWords: perThousand(counts.contract, 25),
    articleWords: perThousand(counts.article, 20),
    guideWords: perThousand(counts.guide, 10),
    sections: measureSections(blocks),
    untitled: bool(titles.length === 0),
  };
}

/** Tells whether title and first headings name a cookie policy and no privacy policy. */
export function namesCookiesOnly({ pageTitle, url, blocks }: PolicyEvidence): boolean {
  const names = [...splitTitle(pageTitle), ...listFirstHeadings(blocks, url), ...listFirstLines(blocks)];
  return names.some(namesCookiePolicy) && !names.some(namesPolicy);
}

/** Titles of terms of use, in the languages that most of them are written in. */
const termsName =
  /\b(?:terms (?:of|and|&)|conditions of use|user agreement|nutzungsbedingungen|agb|conditions (?:g[ée]n[ée]rales|d['’]utilisation)|t[ée]rminos (?:y|de)|termini (?:e|di)|termos (?:e|de)|(?:gebruiks|algemene )voorwaarden|regulamin|användarvillkor|brugsvilk[åa]r)\b/;

/** Tells whether the page holds terms of use besides a policy: by its title or a main heading. */
export function holdsTermsToo({ pageTitle, blocks }: PolicyEvidence): boolean {
  const main = blocks.filter(({ kind, level, text }) => kind === 'heading' && level <= 2 && text.length <= longestName);
  return (
    splitTitle(pageTitle).some((title) => termsName.test(title.toLowerCase())) ||
    main.some(({ text }) => termsName.test(text.toLowerCase()))
  );
}

/** 1 where one of the names is a policy's, half where one has only to do with privacy. */
function nameStrength(names: readonly string[]): number {
  if (names.some((name) => namesPolicy(name) || namesCookiePolicy(name))) return 1;
  return names.slice(0, 2).some(namesTopicOnly) ? 0.5 : 0;
}

function namesTopicOnly(name: string): boolean {
  return namesPrivacy(name) && !namesTextAboutPolicies(name) && !namesConsentWindow(name);
}

/** The first three headings, those of a hub left out: there several headings are links to the pages that they name. */
function listFirstHeadings(blocks: readonly Block[], url: string): string[] {
  const headings = blocks.slice(0, 30).filter(({ kind, text }) => kind === 'heading' && text.length <= longestName);
  const leading = headings.filter((heading) => leadsElsewhere(heading, readPath(url)));
  return headings
    .slice(0, 3)
    .filter((heading) => leading.length < leastLeading || !leading.includes(heading))
    .map(({ text }) => text);
}

/** Tells whether most of the headings are links to other pages: each names a page, and no section of this one. */
export function isHub({ url, blocks }: PolicyEvidence): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings);
  const leading = headings.filter((heading) => leadsElsewhere(heading, readPath(url)));
  return leading.length > leastLeading && leading.length * 2 > headings.length;
}

/** All of it is a link, to another page than the one at `path`. */
function leadsElsewhere({ text, links }: Block, path: string): boolean {
  const [link] = links;
  if (link === undefined || link.end - link.start < text.length * 0.8) return false;
  return !link.href.includes('#') && readPath(link.href) !== path;
}

/** Titles in plain type, as files and pasted text have them: short lines among the first three blocks, neither sentences nor links. */
function listFirstLines(blocks: readonly Block[]): string[] {
  return blocks
    .slice(0, 3)
    .filter(
      ({ kind, text, links }) =>
        kind === 'paragraph' && text.length <= longestLine && !/[.!?:]$/.test(text) && links.length === 0,
    )
    .map(({ text }) => text);
}

/** Share of the headings that have a word of policies in them, doubled. The first is the title, which counts elsewhere. */
function measureSections(blocks: readonly Block[]): number {
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(1, mostHeadings);
  if (headings.length === 0) return 0;
  return clamp((2 * headings.filter(({ text }) => countVocabulary(text).policy > 0).length) / headings.length);
}

/** Share of the text that is inside links, 0 to 1: next to nothing in a policy, most of a hub. */
export function measureLinks(blocks: readonly Block[]): number {
  let linked = 0;
  let all = 0;
  for (const { text, links } of blocks) {
    all += text.length;
    for (const { start, end } of links) linked += end - start;
  }
  return all === 0 ? 0 : linked / all;
}

function splitTitle(title: string): string[] {
  return collapseWhiteSpace(title.slice(0, 300))
    .split(/\s[|–—:»«·•-]{1,2}\s|[|»]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readPath(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, pathname, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${hostname}${pathname}` : '';
}

/** Counts the text in three parts of the same length. */
function countThirds(blocks: readonly Block[], kinds: readonly WordKinds[] | undefined): VocabularyCounts[] {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (length > sampleLength) break;
    parts.push(text.slice(0, sampleLength));
    length += text.length + 1;
  }
  const text = parts.join('\n');
  const third = Math.ceil(text.length / 3);
  const borders = [0, third, 2 * third, text.length] as const;
  if (kinds === undefined || holdsHan(text))
    return [0, 1, 2].map((at) => countVocabulary(text.slice(borders[at], borders[at + 1])));
  const thirds: WordKinds[][] = [[], [], []];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const known = part.length === blocks[index]?.text.length ? kinds[index] : undefined;
    for (const [at, words] of thirds.entries()) {
      const from = Math.max(0, (borders[at] ?? 0) - start);
      const to = Math.min(part.length, (borders[at + 1] ?? 0) - start);
      if (from >= to) continue;
      const isWhole = from === 0 && to === part.length;
      words.push((isWhole ? known : undefined) ?? readWordKinds(part.slice(from, to)));
    }
    start += part.length + 1;
  }
  return thirds.map(countKinds);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function bool(value: boolean): number {
  return value ? 1 : 0;
}
