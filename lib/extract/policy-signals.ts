import type { Block } from '../types.ts';
import { countPolicyWords } from './policy-words.ts';
import { collapseWhiteSpace } from './readable-text.ts';

/** What the page shows of itself, as far as it bears on whether it is a privacy policy. */
export interface PolicyEvidence {
  /** The page's own title, not the policy's. */
  pageTitle: string;
  /** The page's address or the file's path. */
  url: string;
  /** The extracted text. */
  blocks: readonly Block[];
}

/** Each 0 to 1. */
export interface PolicySignals {
  titleNamesPolicy: number;
  titleNamesOther: number;
  headingNamesPolicy: number;
  headingNamesOther: number;
  addressNamesPolicy: number;
  addressNamesOther: number;
  /** Number of policy words, whatever the length. */
  amount: number;
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
}

/** The names of the document itself, in ten languages. */
const policyName =
  /\bprivacy\s*(?:&|and|,)?\s*(?:cookies?\s+)?(?:policy|policies|notice|statement|charter|declaration|promise|commitment)|\b(?:data|information)\s+(?:protection|privacy)\s+(?:policy|notice|statement|declaration|information)|^(?:your\s+|our\s+)?(?:online\s+|internet\s+|website\s+)?privacy(?:\s+(?:&|and)\s+(?:cookies|security))?$|datenschutz(?:erkl[äa]rung|hinweise?|bestimmung(?:en)?|richtlinien?|information(?:en)?)?\b|(?:politique|charte|d[ée]claration)\s+(?:de|sur la)\s+(?:confidentialit[ée]|protection|vie\s+priv|donn[ée]es|la\s+vie)|protection\s+des\s+donn[ée]es|(?:pol[íi]tica|aviso|declara[cç][ií][oó]n)\s+de\s+(?:privacidade?|protecci[óo]n|tratamiento)|informativa\s+(?:sulla|sul|privacy|estesa)|privacy\s?(?:beleid|verklaring|reglement)|pol[íi]tica\s+de\s+(?:privacidade|prote[çc][ãa]o)|polityka\s+prywatno[śs]ci|integritetspolicy|sekretesspolicy|privatlivspolitik|persondatapolitik|personvernerkl|tietosuoja(?:seloste|k[äa]yt[äa]nt)|конфиденциальност|隐私|プライバシー|개인정보/i;
/** Names of documents that lie near a policy, and of texts about policies. */
const otherName =
  /\bterms\b|conditions of (?:use|sale)|user agreement|\bagreement\b|addendum|\bdpa\b|licen[cs]e|\bcookie (?:policy|notice)|copyright|dmca|acceptable use|imprint|impressum|legal notice|mentions l[ée]gales|\bagb\b|accessibility|disclosure|guidelines?|community|generator|template|sample|\bblog\b|\bnews\b|\bhow (?:to|do|does|we)\b|\bwhy\b|\bwhat (?:is|are)\b|\bguide\b|recipe|\bsettle|lawsuit|\bfaq\b|help|support|contact|sign (?:up|in)|log ?in|regist(?:er|ration)|shop|nutzungsbedingungen|conditions (?:g[ée]n[ée]rales|d'utilisation)|t[ée]rminos|condiciones|kontakt|regulamin/i;
const addressName =
  /privacy|datenschutz|confidentialit|vie-?privee|donnees-personnelles|privacidad|proteccion-de-datos|prywatnosc|integritet|personvern|persondata|privatliv|data-?protection|gegevens/i;
const otherAddress =
  /terms|tos\b|\bdpa\b|addendum|agreement|licen[cs]e|blog|news|article|\/20\d\d\/|cookie|copyright|dmca|imprint|impressum|help|support|contact|docs?\/|guidelines|generator|legal-notice|agb\b/i;

const aspects: readonly RegExp[] = [
  /\bcollect|erheb|collect(?:e|ons)|recopil|recog|raccogli|verzamel|colet|zbiera|samla|indsaml/i,
  /cookie/i,
  /third[\s-]part|\bdritte|\btiers|terceros|terz[ei]\b|derden|terceiros|trzeci|tredje/i,
  /\bsecur|sicherheit|s[ée]curit|segurid|sicurezza|beveilig|seguran|bezpiecze|s[äa]kerhet|sikkerhed/i,
  /\bretain|retention|\bstore[ds]?\b|speicher|conserv|bewaar|przechow|lagra|opbevar|armazen/i,
  /\baccess\b|\bcorrect|\bdelet|auskunft|l[öo]sch|acc[èe]s|effac|acceso|suprim|cancell|inzage|verwijder|dost[ęe]p|usuni|radera|slette|acesso/i,
  /\bchildren|\bunder (?:the age of )?1[3-8]|kinder|enfants|menores|minori|kinderen|crian|dzieci|barn\b/i,
  /\b(?:change|update|revise|amend|modif)\w{0,4} (?:to |in )?(?:this|our|the) (?:privacy )?(?:policy|notice|statement)|(?:policy|notice|statement) (?:may|will|can) (?:be )?(?:change|update|revise|amend)|änder|modifi|aktuali[sz]|wijzig|zmian|ändr|ændr|atualiz/i,
  /\bcontact us|@|kontakt|contact/i,
  /opt[\s-]?out|unsubscribe|\bconsent|einwilligung|consentement|consentimiento|consenso|toestemming|zgod|samtycke/i,
];
const voice =
  /\b(?:we|our site|our website|the (?:company|app|site|website|university|agency|department)) (?:(?:may|will|can|do|does|also|only|might|shall|automatically|not|never|use and) ){0,3}(?:collect|use|share|store|retain|disclose|process|sell|receive|gather|record|transfer|rent|protect|obtain|log|track)s?\b|\b(?:your|personal) (?:personal |private )?(?:data|information|details)\b|\bwir (?:erheben|verarbeiten|nutzen|speichern|verwenden)|\bihre(?:r|n)? (?:personenbezogenen )?daten|\bvos donn[ée]es|\bsus datos|\bi (?:tuoi|suoi) dati|\buw (?:persoons)?gegevens|\bseus dados|\btwoj\w{1,3} dan|\bdina personuppgifter|\bdine (?:person)?oplysninger/gi;
const selfReference =
  /\b(?:this|our) (?:online |website )?(?:privacy|data protection|information) (?:and cookies? )?(?:policy|notice|statement)|\bthis (?:policy|notice|statement)\b|diese(?:r|n)? (?:datenschutz\w{0,12}|hinweis\w{0,2})|(?:cette|la pr[ée]sente) (?:politique|charte)|(?:esta|la presente) pol[íi]tica|(?:questa|la presente) informativa|deze privacy\w{0,11}|esta pol[íi]tica|niniejsz\w{1,2} polity\w{1,2}|denna (?:integritets)?policy|denne (?:privatlivs)?politik/gi;
const termsWords =
  /\b(?:warrant(?:y|ies)|liabilit(?:y|ies)|liable|indemnif\w{0,6}|indemnity|governing law|jurisdiction|arbitrat\w{1,4}|intellectual property|trademarks?|copyright\w{0,8}|terminat(?:e|ed|ion)|licen[cs]e[ds]?|terms (?:of|and)|merchantability|refunds?|subscription|haftung|gew[äa]hrleistung|responsabilit\w{1,3})\b/gi;
const contractWords =
  /\b(?:controller|processor|sub-?processors?|data (?:exporter|importer)|addendum|the parties|hereinafter|annex|schedule|clause \d|customer (?:personal )?data|personal data breach)\b/gi;
const articleWords =
  /\b(?:said|says|according to|researchers?|experts?|study|report(?:ed|s)?|lawsuit|users|consumers|companies|regulators?|readers?|privacy policies|posted (?:by|on|in)|read more|comments?|share this|min read|published|author|example|tips|developers?|step \d|tutorial|recipe)\b/gi;

/** Beyond this many characters a text shows no more of what it is, and a hostile one costs time. */
const sampleLength = 150_000;

/** Reads the signals. Linear in the text, of which the first 150,000 characters count. */
export function readPolicySignals({ pageTitle, url, blocks }: PolicyEvidence): PolicySignals {
  const titles = splitTitle(pageTitle);
  const headings = blocks
    .slice(0, 30)
    .filter(({ kind, text }) => kind === 'heading' && text.length <= 100)
    .slice(0, 3)
    .map(({ text }) => text);
  const path = readPath(url);
  const text = joinTexts(blocks);
  const words = Math.max(1, countMatches(text, /\S+/g));
  const policyWords = countPolicyWords(text);
  const perThousand = (pattern: RegExp, full: number) => clamp((countMatches(text, pattern) / words) * (1000 / full));
  return {
    titleNamesPolicy: bool(titles.some((title) => policyName.test(title))),
    titleNamesOther: bool(titles.some((title) => otherName.test(title))),
    headingNamesPolicy: bool(headings.some((heading) => policyName.test(heading))),
    headingNamesOther: bool(headings.some((heading) => otherName.test(heading))),
    addressNamesPolicy: bool(addressName.test(path)),
    addressNamesOther: bool(otherAddress.test(path)),
    amount: clamp(Math.log2(1 + policyWords) / 7),
    aspects: aspects.filter((aspect) => aspect.test(text)).length / aspects.length,
    voice: perThousand(voice, 30),
    selfReference: clamp(countMatches(text, selfReference) / 4),
    termsWords: perThousand(termsWords, 20),
    contractWords: perThousand(contractWords, 25),
    articleWords: perThousand(articleWords, 20),
  };
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

function joinTexts(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (length > sampleLength) break;
    parts.push(text.slice(0, sampleLength));
    length += text.length;
  }
  return parts.join('\n');
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _match of text.matchAll(pattern)) count += 1;
  return count;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function bool(value: boolean): number {
  return value ? 1 : 0;
}
