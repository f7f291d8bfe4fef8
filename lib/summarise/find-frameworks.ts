/** Finds the laws and frameworks that a policy names. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { FrameworkId, TaggedClause } from '../types.ts';

/** Acronyms are matched as written (case-sensitive), names in any case. */
const names: readonly (readonly [FrameworkId, GuardedExpression])[] = [
  // "UK GDPR" is a law of its own and no mention of the EU's.
  ['GDPR', guard(/(?<!\b(?:UK|United Kingdom|U\.K\.)[ -])\bGDPR\b|\bRGPD\b|\bDSGVO\b|\b2016\/679\b/)],
  ['GDPR', guard(/(?<!\b(?:uk|united kingdom|u\.k\.) )general data protection regulation/i)],
  [
    'UK-GDPR',
    guard(/\b(?:UK|U\.K\.|United Kingdom)[ -]GDPR\b|\b(?:uk|united kingdom) general data protection regulation/i),
  ],
  ['CCPA', guard(/\bCCPA\b/)],
  ['CCPA', guard(/california consumer(?: protection)? privacy act/i)],
  // Rights about sale, or the list of categories, for Californians are that act's, whether it is named or not.
  [
    'CCPA',
    guard(
      /\bcalifornia\b[^.]{0,90}\b(?:residents?|consumers?|privacy (?:rights|laws?))\b[^.]{0,120}\b(?:sell|sale|sold|right to know|do not sell)\b/i,
    ),
  ],
  [
    'CCPA',
    guard(
      /\bcalifornia\b[^.]{0,400}\b(?:provides?|grants?|gives?)\b[^.]{0,20}\b(?:specific|certain|additional) rights\b[^.]{0,40}\b(?:residents|personal (?:information|data))\b|\bcompliance with california privacy laws?\b/i,
    ),
  ],
  ['CPRA', guard(/\bCPRA\b/)],
  ['CPRA', guard(/california privacy rights act/i)],
  ['COPPA', guard(/\bCOPPA\b/)],
  ['COPPA', guard(/children[’']?s online privacy protection (?:act|rule)/i)],
  ['LGPD', guard(/\bLGPD\b/)],
  [
    'LGPD',
    guard(
      /lei geral de proteção|brazilian? (?:general )?data protection (?:law|act)|general (?:personal )?data protection law/i,
    ),
  ],
  ['PIPEDA', guard(/\bPIPEDA\b/)],
  ['PIPEDA', guard(/personal information protection and electronic documents act/i)],
  ['DPF', guard(/data privacy framework|\bE\.?U\.?-U\.?S\.? DPF\b/i)],
  ['privacy-shield', guard(/privacy shield/i)],
  ['SCC', guard(/\bSCCs?\b/)],
  [
    'SCC',
    guard(
      /standard contractual clauses|standard (?:data protection|contract) clauses|model (?:contract(?:ual)? )?clauses|standard contractual data protection clauses/i,
    ),
  ],
  ['CalOPPA', guard(/\bCal-?OPPA\b|california online privacy protection act|\b22575\b/i)],
  ['Shine-the-Light', guard(/shine[ -]the[ -]light|\b1798\.83\b/i)],
  [
    'other-US-state',
    guard(
      /\b(?:virginia|colorado|connecticut|utah|oregon|texas|montana|delaware|iowa|new jersey|tennessee|indiana|minnesota|maryland|nebraska|new hampshire|kentucky|rhode island|florida|washington|nevada|illinois|vermont)\b[^.]{0,60}\b(?:privacy (?:act|laws?|rights?)|data (?:protection|privacy) act|consumer (?:data )?(?:privacy|protection)|bill of rights|my health my data|residents|consumers|revised statutes|law)\b/i,
    ),
  ],
  [
    'other-US-state',
    guard(
      /\b(?:residents? of|individuals in|consumers in|if you (?:live|reside) in|laws? (?:of|in)) [^.]{0,80}\b(?:virginia|colorado|connecticut|utah|oregon|texas|montana|nevada)\b/i,
    ),
  ],
  ['other-US-state', guard(/\bU\.?S\.? states?(?: consumer| data)* privacy (?:laws?|acts?|rights)\b/i)],
  [
    'other-US-state',
    guard(
      /\b(?:VCDPA|CTDPA|UCPA|TDPSA|OCPA|MCDPA)\b|\bNRS 603A\b|(?:other|certain|applicable|comprehensive) (?:U\.?S\.? )?states?(?: consumer)?(?: data)? privacy laws?/,
    ),
  ],
  [
    'other',
    guard(
      /\b(?:HIPAA|GLBA|FERPA|POPIA?|PIPL|PDPA|FADP|nFADP|APPI|KVKK|BIPA|VPPA|DPDPA?|LFPDPPP|PECR|CAN-SPAM|TCPA|APEC|CASL)\b/,
    ),
  ],
  [
    'other',
    guard(
      /gramm-leach-bliley|health insurance portability and accountability|protection of personal information act|personal information protection (?:law|act)\b(?! and)|act on the protection of personal information|federal act on data protection|swiss (?:federal )?data protection act|(?:federal data|data) protection act|digital personal data protection|privacy act (?:19|20)\d\d|australian privacy (?:act|principles)|privacy act of 1974|eprivacy directive|\b95\/46\/EC\b|binding corporate rules|cross[- ]border privacy rules|video privacy protection act|digital services act|information technology act|safe harbou?r (?:framework|principles?|privacy|program\w*|agreement|frameworks|certification|statement)|network enforcement act|\bNetzDG\b|fair credit reporting act|business (?:and|&) professions code section (?!2257)|california civil code section (?!1798)|privacy and electronic communications|telecommunications act|digital markets act|\bquebec\b[^.]{0,40}\b(?:law|act|bill)\b|\blaw 25\b|\bPIPA\b|federal trade commission act/i,
    ),
  ],
];

/**
 * Each framework named anywhere in the clauses, once, with the first clause that names it; in the order of `FrameworkId`. Pattern by pattern, since a pattern that
 * has just run runs faster.
 */
export function findFrameworks(clauses: readonly TaggedClause[]): { id: FrameworkId; clause: string }[] {
  const first = new Map<FrameworkId, TaggedClause | undefined>();
  for (const [id, pattern] of names) {
    const known = first.get(id);
    const earlier = known === undefined ? clauses : clauses.slice(0, clauses.indexOf(known));
    const found = earlier.find(
      ({ text, leadIn, heading }) => pattern.test(text) || pattern.test(leadIn) || pattern.test(heading),
    );
    first.set(id, found ?? known);
  }
  return [...first].flatMap(([id, clause]) => (clause === undefined ? [] : [{ id, clause: clause.id }]));
}
