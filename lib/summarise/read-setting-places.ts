/** Reads off a clause where the settings are of which it speaks. */

import { guard } from '../expressions/guarded-expression.ts';

/** Whose settings: a reader looks for them in one place each. */
export type SettingOwner = 'device' | 'elsewhere' | 'service';

/** One place of settings as a clause names it. */
export interface SettingPlace {
  owner: SettingOwner;
  /** Ready for a label: "settings of your device", "“Privacy” in your account". */
  label: string;
  /** Offsets into the text. */
  start: number;
  end: number;
}

const anyPlace = guard(
  /setting|preference|permission|control|option|dashboard|panel|toggle|section|\btab\b|page|menu|profile|account|cent(?:er|re)/i,
);

const device = guard(
  /\b(?:(?:device|phone|smartphone|handset|tablet|operating system|iOS|Android|iPhone|iPad|camera|computer)(?:[’']s|s)? ?(?:or (?:app|browser)\w* |system |privacy |notification |location |app )?-?(?:based |level )?(?:settings?|preferences|permissions|controls?|options)|(?:settings?|preferences|permissions|controls|features|options) (?:menu |page |app(?:lication)? |available )?(?:of|on|in|for|from|within|at|provided by) (?:your|the|their|a) (?:\w+ ){0,2}(?:device|phone|smartphone|tablet|operating system|camera|computer)|operating system[’']?s? (?:\w+ )?settings)\b/gi,
);

/** Settings that another company keeps: of a social network, a linked service, the advertiser. */
const elsewhere = guard(
  /\b(?:(?:settings?|preferences|permissions|controls|options)\b[^.;,]{0,30}\b(?:third[- ]party|social (?:media|network\w*)|linked|connected|such|those|that other|other|their|its) (?:\w+ ){0,2}(?:sites?|services?|websites?|platforms?|networks?|accounts?|providers?)|(?:third[- ]party|social (?:media|network\w*)|Facebook|Twitter|Google|Apple(?: ID)?|LinkedIn)(?:[’']s)? (?:account |privacy |service |site )?(?:settings|preferences|permissions)|(?:settings|preferences|permissions) (?:of|on|in|at|with|from|for) (?:the |your |that |those |these )?(?:third[- ]party|social (?:media|network\w*)|Facebook|Twitter|Google|Apple(?: ID)?|LinkedIn)\b)/gi,
);

/** A place with a name: in quotation marks, or in capitals before the word that says what it is. */
const named = guard(
  /[“"‘](?<quoted>[A-Z][\w &’'/-]{1,36})[”"’](?: (?:section|tab|page|menu|area|option|link|button|toggle|setting|feature|panel|screen|heading)\b)?(?= (?:in|on|of|under|within|at|from|located|section|tab|page)\b|[,.;)]|$)|\b(?<title>(?!(?:The|Your|Our|This|That|These|In|On|Under|Via|From|To|Its?) )[A-Z][\w’'&-]{1,20}(?: (?:[A-Z][\w’'&-]{1,20}|and|&|of|my|your)){0,3}) (?:section|tab|page|menu|screen|panel|settings|preferences|dashboard|cent(?:er|re)|Settings|Preferences|Dashboard|Center|Centre|Page|Panel|Tab)\b|\b(?<own>My (?:Profile|Account|Settings)|(?:Account|Privacy|User|Notification|Communications?|E-?mail|Marketing|Profile|App|Cookie|Ad|Advertising|Data|Contact|Customer) (?:Settings|Preferences|Controls|Options)|Preference Cent(?:er|re)|Settings)\b/g,
);

/** The service's own settings, by words that any policy uses. */
const plain = guard(
  /\b(?:(?:account|privacy|user|profile|app|application|in-app|in-game|notification|communications?|e-?mail|marketing|contact|system|data|security|subscription|advertising|ad|personali[sz]ation|sharing|site|website|location|product|software|client|visibility|publicity|activity) (?:settings?|preferences?|controls?|options|permissions|panel|dashboard|page|tab|features)|(?:your|the|our|these|those|this|their|certain|some|its) (?:\w+ )?(?:settings?|preferences|dashboard|controls)|your (?:\w+ )?permissions|settings (?:page|menu|screen|tab|section|panel|of|in|within)\b|control panel|(?:tools|options|features|controls|section) (?:in|within|of) (?:your|the) (?:\w+ )?(?:account|app|application|profile|services?|software)|(?:in|under|from|via|through|within|on|to|using) (?:\w+ ){0,3}settings|data controls|preference cent(?:er|re)|toggle|opt-out (?:form|page|tool)|log(?:ging)? ?in ?to your (?:\w+ )?(?:account|profile|dashboard)|(?:in|within|via|through|from) your (?:\w+ )?(?:account|profile|dashboard))\b/gi,
);

/** No sentence names as many places; each is held against all found before, with the words between. */
const mostPlaces = 40;

/**
 * The places of settings in a text, in order. What stands within another or right beside it is one place with it: "the Privacy tab of your
 * account settings".
 */
export function readSettingPlaces(text: string): SettingPlace[] {
  if (!anyPlace.test(text)) return [];
  const found: SettingPlace[] = [];
  let read = 0;
  const add = (match: RegExpExecArray, owner: SettingOwner, label: string) => {
    if (++read > mostPlaces) return;
    const place = { owner, label, start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => isOnePlace(text, place, other))) found.push(place);
  };
  for (const match of elsewhere.matchAll(text)) add(match, 'elsewhere', 'settings of the other service');
  for (const match of device.matchAll(text)) add(match, 'device', 'settings of your device');
  for (const match of named.matchAll(text)) {
    const { quoted, title, own } = match.groups ?? {};
    const name = quoted ?? title ?? own ?? '';
    if (!isName(name) || isOfPolicy(text, match) || (quoted !== undefined && !isPlaceInQuotes(text, match))) continue;
    const whole = title === undefined ? name : match[0];
    add(match, 'service', /^(?:Account |User |App )?Settings$/i.test(name) ? ownSettings(text) : `“${whole}”`);
  }
  for (const match of plain.matchAll(text)) add(match, 'service', ownSettings(match[0]));
  return found.filter((place) => !isRunInHead(text, place)).sort((one, other) => one.start - other.start);
}

/** Terms are defined in quotation marks as well: a place says what it is, or is gone to. */
function isPlaceInQuotes(text: string, match: RegExpExecArray): boolean {
  const around = /\w(?=\W*$)/.test(match[0]) && !/[”"’]$/.test(match[0]);
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  return (
    around ||
    /\b(?:select(?:ing)?|click(?:ing)?(?: on)?|tap(?:ping)?|choos(?:e|ing)|go(?:ing)? to|under|in|via|through|using|visit(?:ing)?|to) (?:the |your |our )?(?:(?:section|tab|page|menu|option|link|button|setting) )?$/i.test(
      before,
    )
  );
}

/** "The Choices section of this policy" is a part of the text; a section of an account says so, or has its name in quotation marks. */
function isOfPolicy(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length);
  if (!/section$|heading$/i.test(match[0]) && !/^ (?:section|heading)\b/.test(after)) return false;
  if (
    /^(?: section| heading)? (?:of|in|on|within|under) (?:your|the|our|my) (?:[\w.’']+ ){0,3}(?:accounts?|app|application|settings|preferences|profile|dashboard|site|website|page)\b/i.test(
      after,
    )
  )
    return false;
  return match.groups?.quoted === undefined || !/^\W?My /.test(match[0]) || /\b(?:see|described|refer)\b/i.test(before);
}

/** "Advertising controls. Our partners ...": a title before its paragraph. */
function isRunInHead(text: string, { start, end }: SettingPlace): boolean {
  return start <= 3 && /^\W{0,3}[.:–-]\s/.test(text.slice(end, end + 5));
}

function ownSettings(text: string): string {
  return /\b(?:app|application|software|in-app|in-game|client)\b/i.test(text) && !/\baccount\b/i.test(text)
    ? 'settings of the app'
    : 'settings of your account';
}

/** Words that begin a sentence, and names of others' products, are no names of places. */
function isName(name: string): boolean {
  return (
    name.length > 2 &&
    !/\b(?:Privacy (?:Statement|Policy|Notice)|Initiative|Alliance|AdChoices|Opt-Out|Google|Facebook)\b/.test(name) &&
    !/^(?:The|This|These|Your|Our|You|We|If|To|In|On|When|For|Please|However|Through|Using|Via|By|Most|Some|Any|All|Browser|Device|Privacy Policy|Cookie Policy|Help|Android|iOS|Apple|Google|Facebook|Safari|Chrome|Firefox|Internet|Mobile|Web|California|Do Not|Opt|Contact|Unsubscribe|Learn|Read|How)\b/.test(
      name,
    )
  );
}

/** Nothing that parts two places, such as "or", stands between them. */
function isOnePlace(text: string, one: SettingPlace, other: SettingPlace): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  if (one.owner !== other.owner) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !/\bor\b|;|\balso\b/i.test(text.slice(first.end, second.start));
}
