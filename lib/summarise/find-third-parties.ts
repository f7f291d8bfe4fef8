/** Finds the companies and products, other than the service itself, that a policy names as receiving or handling data. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { PolicyDocument, TaggedClause } from '../types.ts';
import { findOwnNames } from './find-own-names.ts';
import { type KnownThirdParty, knownThirdParties } from './known-third-parties.ts';

/** A clause that names a company only counts where it speaks of what companies do with data. */
const relation = guard(
  /\b(?:us(?:e|es|ed|ing)|provid\w+|process\w*|shar(?:e|es|ed|ing)|disclos\w+|collect\w*|receiv\w+|partner\w*|third[- ]part\w+|vendors?|suppliers?|host(?:s|ed|ing)?|analy\w+|track\w*|measur\w+|payments?|pay|cookies?|pixels?|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?(?:in|up)|connect\w*|link(?:ed|ing)?|advertis\w+|ads?|integrat\w+|transfer\w*|send(?:s|ing)?|sent|stor(?:es?|ed|ing|age)|records?|recording|account|plug-?ins?|buttons?|widgets?|embed\w*|sdks?|api|tools?|platforms?|services?|network\w*|credit|market\w*|newsletter|social|recaptcha|fraud|operated)\b/i,
);

/** Browsers and systems are named in instructions, not as recipients. */
const browserAfter =
  /^(?:[’']s)? (?:chrome|safari|internet explorer|edge|firefox|ios|iphone|ipad|devices?|android|mac|windows|help|browser|app store reviews?)\b/i;
/** A clause whose only business with the company is to point elsewhere. */
const onlyPointer = guard(
  /^\W{0,3}(?:for (?:more|further|additional)|to (?:learn|find out|read)|(?:please )?(?:see|visit|refer|read|click))\b[^.]*\b(?:privacy (?:policy|notice|statement)|more (?:information|about)|terms)\b/i,
);
const copyright = /©|\ball rights reserved\b|\btrademarks?\b/i;

interface FoundParty {
  name: string;
  clauses: string[];
}

/**
 * Gives each third party once, in the order of first mention, with the clauses that name it. Names come from a list of well-known ones
 * and from sentences that name a recipient plainly ("service providers such as X and Y", "processed by X"). The service itself and its group, known
 * by address, title and "X, Inc. (we)", are left out.
 */
export function findThirdParties(
  document: Pick<PolicyDocument, 'url' | 'title'>,
  clauses: readonly TaggedClause[],
): FoundParty[] {
  const isOwn = findOwnNames(document, clauses);
  const found = new Map<string, FoundParty>();
  for (const clause of clauses) {
    for (const name of listNames(clause)) {
      if (isOwn(name)) continue;
      const key = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
      const party = found.get(key) ?? { name, clauses: [] };
      if (!party.clauses.includes(clause.id)) party.clauses.push(clause.id);
      found.set(key, party);
    }
  }
  return [...found.values()];
}

function listNames(clause: TaggedClause): string[] {
  if (copyright.test(clause.text)) return [];
  const known = listKnownNames(clause);
  const stated = [...listStatedNames(clause.text), ...listTableNames(clause), ...listLinkedNames(clause)]
    .map(spellName)
    .filter((name) => !known.some((other) => name.startsWith(other.name) || other.name.startsWith(name)));
  return [...known.map(({ name }) => name), ...stated];
}

const canonicalNames = new Map<string, KnownThirdParty>(
  knownThirdParties.flatMap((party) => [party.name, ...(party.aliases ?? [])].map((spelling) => [spelling, party])),
);
/** By their spelling in small letters. */
const spellings = new Map([...canonicalNames].map(([spelling, { name }]) => [spelling.toLowerCase(), name]));
const knownNamesSource = [...canonicalNames.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

/**
 * The look-ahead passes over the many words that no name begins with, before several hundred names are tried.
 * Only for `matchAll`, which works on a copy and so leaves no trace in this one.
 */
const knownNames = guard(
  new RegExp(
    `(?<![\\w@./-])(?=[A-Z0-9]|[a-z]{1,4}-?[A-Z]|google a|facebook\\.)(?:${knownNamesSource})(?![\\w@]|-[a-z]|\\.[a-z])`,
    'g',
  ),
);

/** Well-known companies that a text names in full ("Google Ireland Limited"), by their short names. */
export function listKnownCompanies(text: string): string[] {
  return knownNames
    .matchAll(text)
    .filter((match) =>
      /^,?(?: [A-Z][a-z]+){0,2},? (?:Inc|LLC|Ltd|Limited|Corp|GmbH)\b/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 50),
      ),
    )
    .flatMap((match) => canonicalNames.get(match[0])?.name ?? []);
}

function listKnownNames(clause: TaggedClause): { name: string }[] {
  const { text, leadIn, heading } = clause;
  const matches = knownNames.matchAll(text);
  if (matches.length === 0 || onlyPointer.test(text) || !relation.test(`${heading} ${leadIn} ${text}`)) return [];
  const names: { name: string }[] = [];
  for (const match of matches) {
    const party = canonicalNames.get(match[0]);
    const after = text.slice(match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (party === undefined || browserAfter.test(after) || isOwnPresence(before, after)) continue;
    if (isDenied(text, match.index) || isElsewhere(before, after)) continue;
    if (party.isCommonWord === true && !isNameHere(text, match.index, match[0])) continue;
    names.push({ name: party.name });
  }
  return names;
}

/** "ADYEN N.V" and "Github" by the names under which readers know them. */
function spellName(name: string): string {
  return spellings.get(name.replace(legalForm, '').toLowerCase()) ?? name;
}
const legalForm = /,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|N\.V|B\.V|BV|SAS|AB|Pte|PLC)\.?$/;

/** "We do not use services (like Google Analytics) that ..." */
function isDenied(text: string, start: number): boolean {
  return /\b(?:(?:do|does|did) not|don[’']t|never|no longer) (?:currently )?(?:use|share|send|sell|work with|employ|rely on)\b[^.;]{0,60}$/i.test(
    text.slice(Math.max(0, start - 110), start),
  );
}

/** "The former Piwik", "Google's API Services User Data Policy", "the TRUSTe dispute resolution process" */
function isElsewhere(before: string, after: string): boolean {
  return (
    /\bformer(?:ly)?(?: known as)? $/i.test(before) ||
    /^[’']s [^.,;]{0,50}\b(?:Policy|Terms|Guidelines|Program Requirements)\b/.test(after) ||
    /^ (?:Watchdog |privacy )?dispute resolution/i.test(after)
  );
}

/** "Our Twitter account" is a place to read the service's news. */
function isOwnPresence(before: string, after: string): boolean {
  return (
    /\bour (?:\w+ )?$/i.test(before) && /^ (?:accounts?|pages?|profiles?|channels?|feeds?|fan ?pages?)\b/i.test(after)
  );
}

/** A capitalised common word is a name in the middle of a sentence after words that introduce one, or in a list of names. */
function isNameHere(text: string, start: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + name.length, start + name.length + 30);
  if (isAnotherName(before, after, name)) return false;
  const introduced =
    /\b(?:such as|like|including|include|e\.g\.,?|by|via|through|with|use|uses|using|called|named|from|to|and|or|our|is)\s(?:\w+ )?$/.test(
      before,
    ) || /[A-Z]\w+, $/.test(before);
  return introduced || /^,? (?:Inc|LLC|Ltd|Platforms|Pixel|Audience|Analytics|Pay)\b/.test(after);
}

/** Common words that are far oftener an instruction or part of another name: "Close your account", "Close Friends", "Visitor Mode", "Box Office". */
const mostlyWords: ReadonlySet<string> = new Set([
  'Box',
  'Branch',
  'Close',
  'Front',
  'Groove',
  'Line',
  'Mode',
  'Stitch',
  'Turn',
]);

function isAnotherName(before: string, after: string, name: string): boolean {
  if (!mostlyWords.has(name)) return false;
  return /\b[A-Z][a-z]+ $/.test(before) || /^ (?:(?!Inc|LLC|Ltd)[A-Z][a-z]+|your|my|the|this|an?)\b/.test(after);
}

/** A company's name: up to four words with capitals, a legal form or domain ending included. */
const nameWord = '(?:[A-Z][A-Za-z0-9&+]*(?:[.-][A-Za-z0-9]+)*|[a-z]{1,3}[A-Z][A-Za-z0-9]+)';
const nameSource = `${nameWord}(?: (?:${nameWord}|&)){0,3}(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|BV|B\\.V|SAS|AB|Pty|PLC|S\\.A)\\.?){0,2}`;
const listSource = `${nameSource}(?:, (?:and |or )?${nameSource}){0,12}(?:,? (?:and|or|&) ${nameSource})?`;

const introductions: readonly GuardedExpression[] = [
  guard(
    new RegExp(
      `\\b(?:providers?|processors?|vendors?|partners?|companies|contractors?|platforms?|tools?|networks?|suppliers?|third[- ]part(?:y|ies)(?: \\w+)?|subprocessors?|sub-processors?|gateways?)\\b,? ?\\(?(?:such as|like|including|namely|e\\.g\\.,?|i\\.e\\.,?|\\(|for example,?) ?(?<names>${listSource})`,
      'g',
    ),
  ),
  guard(
    new RegExp(
      `\\b(?:processed|hosted|powered|handled|operated|administered|supplied|run) by (?:our (?:\\w+ ){1,4})?(?<names>${listSource})`,
      'g',
    ),
  ),
  guard(
    new RegExp(
      `\\b(?:payment processor|payment provider|hosting provider|service provider|analytics provider|email provider|cloud provider|data processor|technology provider|ad server|payment gateway)s?,? (?:is |are |called )?(?<names>${listSource})`,
      'g',
    ),
  ),
  guard(new RegExp(`\\b[Ww]e (?:also )?use (?<names>${listSource}) (?:to|for|as)\\b`, 'g')),
];

/** Capitalised words that policies use and that are nobody's name. */
const noName =
  /^(?:The|This|These|Those|That|Our|Your|We|You|Us|It|Its|They|Their|Such|Any|All|Other|Some|Each|If|When|For|In|On|At|By|As|An|A|Personal|Data|Information|Services?|Sites?|Websites?|Apps?|Applications?|Users?|Customers?|Clients?|Members?|Visitors?|Company|Companies|Third|Part(?:y|ies)|Partners?|Privacy|Policy|Polic(?:y|ies)|Notice|Terms|Cookies?|Internet|Web|EU|EEA|UK|US|USA|U\.S|United|States|European|Union|Europe|America|Canada|California|Germany|Ireland|India|China|Japan|HTML5?|IP|ISP|GPS|SSL|TLS|SDKs?|APIs?|URLs?|PII|GDPR|CCPA|HTTPS?|Flash|JavaScript|Platform|Products?|Account|Content|Offerings?|Processors?|Providers?|Vendors?|Business(?:es)?|Affiliates?|Subsidiar(?:y|ies)|Standard|Contractual|Act|Section|Article|Law|Board|Court|Do|Not|Track|Health|Social|Security|Please|Contact|Legal|Advertising|Marketing|Analytics|Payment|Payments|Credit|Card|Bank|Name|Email|Address|Device|Software|Usage|Technical|Identity|Transaction|Profile|Customer|Support|Service|To|Chrome|Safari|Firefox|Edge|Android|iOS|Windows|Safeguards|Principles|Framework|Swiss|Switzerland|Digital|Network|Initiative|Alliance|Log|Web|Pixel|Pixels|Beacons|Tags|No|Where|Who|What|How|Why|Controllers?|Supplementary|Subject|Online|Mobile|Global|General|Local|Federal|State|National|Children|Professional|Financial|Insurance|Law|Public|Government|Regulators?|Tax|HR|IT|CRM|ID|PCI|NDA|AI|ML|Wi-Fi|Bluetooth|CCTV|CDNs?|CRAs?|DAA|NAI|DMPs?|DSPs?|SSPs?|ISPs|KYC|Insurers?|Referrers?|Merchants?|Sellers?|Hosts?|Guests?|Drivers?|Riders?|Creators?|Publishers?|Advertisers?|Publisher)\b/;

/** Terms of the policy that only look like names: "We use Account Data to ...". */
const ownTerm =
  / (?:Act|Policy|Law|Regulation|Framework|Shield|Data|Information|Metadata|Content|Cookies|Technologies|Services|Logs?|Terms|Rights)\b/;

function listStatedNames(text: string): string[] {
  return introductions.flatMap((pattern) =>
    pattern.matchAll(text).flatMap((match) => {
      const names = splitNames(match.groups?.names ?? '');
      if (isDenied(text, match.index + match[0].length)) return [];
      // "We build tools like X" names the service's own.
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (
        /\b(?:we|our)\b(?: \w+){0,3} $/i.test(before) &&
        /\b(?:build|offer|provide|make|develop|operate)s?\b/i.test(before)
      )
        return [];
      // "hosted by Read the ...", "in the People's Republic": the last word goes on into something else.
      const after = text.slice(match.index + match[0].length);
      return (/^[’'\w]|^ (?:the|of)\b/.test(after) ? names.slice(0, -1) : names).filter(
        (name) => name.length >= 3 && !noName.test(name) && !ownTerm.test(name),
      );
    }),
  );
}

function splitNames(list: string): string[] {
  return list.split(/,? (?:and|or|&) (?=[A-Za-z]*[A-Z])|, (?!(?:Inc|LLC|Ltd|Limited|GmbH|Corp)\b)/).map((name) =>
    name
      .replace(/^(?:and|or) /, '')
      .replace(/[.,]$| &$/, '')
      .trim(),
  );
}

/** Says that what is linked does something for the service. */
const servedBy =
  /\b(?:use[sd]?|using|served|hosted|powered|provided|processed|handled|operated|sent|stored|run|runs|open source|tool|software|platform|provider|partners?|service|vendor|processor|such as|like|including|with|via|through)\b[^.;:]{0,60}$/i;

/** A name that links to a site of that name: "[keycdn](https://www.keycdn.com/)". */
function listLinkedNames({ text, links }: TaggedClause): string[] {
  return links.flatMap(({ start, end, href }) => {
    const label = text.slice(start, end).trim();
    const host = /^https?:\/\/(?:www\.)?([a-z0-9-]{3,30})\.(?:com|io|net|org|co|ai|app|dev|de|eu)(?:[/?#]|$)/i.exec(
      href,
    )?.[1];
    if (host === undefined || label.length > 30) return [];
    const name = label.replace(/\.(?:com|io|net|org|co|ai|app|dev|de|eu)$/i, '');
    if (name.toLowerCase().replace(/[^a-z0-9]/g, '') !== host.toLowerCase().replaceAll('-', '')) return [];
    const before = text.slice(Math.max(0, start - 80), start);
    if (!servedBy.test(before) || isDenied(text, start) || noName.test(name)) return [];
    return [spellings.get(name.toLowerCase()) ?? name];
  });
}

const partyColumn =
  /\b(?:suppliers?|vendors?|providers?|process(?:or|ors)|sub-?processors?|third part(?:y|ies)|company|compan(?:y|ies)|partners?|recipients?|entity|tool|service provider)\b/i;

/** The first cell of a row in a table of suppliers. */
function listTableNames({ kind, text, leadIn }: TaggedClause): string[] {
  if (kind !== 'table-row' || !partyColumn.test(leadIn.split(/\t|,|\||;/)[0] ?? '')) return [];
  const cell = (text.split('\t')[0] ?? '').trim();
  return cell
    .split('/')
    .map((name) => name.trim())
    .filter((name) => new RegExp(`^${nameSource}$`).test(name) && !noName.test(name));
}
