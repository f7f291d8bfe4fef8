/** Finds instructions by which a reader can refuse something without a link: browser controls, settings, unsubscribe links in messages. */
import { guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover } from '../types.ts';
import { labelLink, settingTopics } from './label-opt-out.ts';
import type { FoundOptOut, OptOutContext } from './opt-out-context.ts';
import {
  cookieControl,
  type Instruction,
  instructions,
  localStorageControl,
  unsubscribeLink,
} from './opt-out-instructions.ts';
import { readCovers } from './read-covers.ts';
import { isRefusal, readRefusal } from './read-refusal.ts';
import { readSettingPlaces, type SettingPlace } from './read-setting-places.ts';

/** Words that give the reader leave or tell how; without them a sentence describes what the service does. */
const leave = guard(
  /\b(?:you (?:can|control|may|could|might|have|are able|will be able|always|must|should|need|would|wish|do not|don[’']t|prefer|want|choose|click|follow|reply|use|simply)|can (?:also )?be|may (?:also )?be|users? (?:can|may)|(?:most|many|some|web|internet|all|various|different|several|modern) (?:\w+ )?browsers?|your (?:\w+ )?browsers?[’']?s? (?:settings?|preferences|options|may|can|will|should|allow\w*|to|lets|has|provides|offers|controls?|help|tool)|(?:set|configur\w+|adjust\w*|chang\w+|using|through|via) your (?:\w+ )?browser|allows? you|lets? you|enables? you|gives? you|please|simply|ability to|option (?:to|of)|opportunity to|able to|by (?:\w+ing)|choice|instructions|(?:each|every|any|all) (?:\w+ ){0,3}(?:e-?mails?|newsletters?|messages?)|click (?:here|on)|to (?:opt|unsubscribe|stop|disable|turn|manage|change|control|prevent|delete|limit|adjust)|configurable|(?:then|and) (?:tap|click|select))\b/i,
);
const imperative = guard(
  /^\W{0,3}(?:\d\W{1,2})?(?:go|click|select|open|visit|turn|switch|disable|change|adjust|use|set|reply|text|follow|log|uncheck|choose|delete|block|reject|unsubscribe|opt|update|manage|using|following|logging|changing|adjusting|turning|clicking|setting|disabling|deleting|uninstalling)\b/i,
);

const notSetting = guard(
  /\b(?:(?:your|most|many|web|the|some|internet) (?:\w+ )?browsers?[’']?s? (?:settings?|preferences|controls?|allow|to|will|may|options)|browser (?:settings?|preferences)|settings (?:of|in|on) your (?:\w+ )?browser|password|correct|update your (?:information|profile|account|personal|contact)|review and|access(?:,| and| or) (?:correct|update|review|edit)|default settings are|help us|\bsee\b[^.;]{0,60}\bin section \d|security settings|we (?:may )?(?:use|collect|store|remember)|to remember|language|retain|edit (?:some|your)|content contained|account information|(?:access|view) and (?:modify|edit|change)|impenetrable|\bappeal|by (?:contacting|e-?mailing|writing)|we will (?:notify|tell|inform))\b/i,
);

/** What parents may set for their children; a name with a capital is somebody's. */
const ofGuardians = /\b(?:parents?|guardians?)\b/;

/** Every instruction of a clause. Links and addresses in it are found elsewhere. */
export function findSettings(context: OptOutContext): FoundOptOut[] {
  const { clause } = context;
  const found = instructions
    .filter((instruction) => isGiven(instruction, context))
    .map((instruction): FoundOptOut => {
      const { kind, label } = instruction;
      const covers =
        instruction.covers.length > 0 ? instruction.covers : readCovers(readRefusal(context.sentence)?.object ?? '');
      return {
        kind,
        covers: [...covers],
        label,
        target: null,
        clause: clause.id,
        span: findSpan(instruction, clause.text),
      };
    });
  const honoursSignal = clause.practices.some(({ id, stance }) => id === 'tracking.dnt-honoured' && stance === 'does');
  if (honoursSignal) found.push({ ...doNotTrack, covers: [...doNotTrack.covers], clause: clause.id });
  const settings = readSettings(context, found);
  const item = found.length + settings.length === 0 ? readListedMeans(context) : undefined;
  if (item !== undefined) return [item];
  const lost = found.length + settings.length === 0 ? readLostLink(context) : undefined;
  if (lost !== undefined) return [lost];
  return [
    ...found.filter((instruction) => !isRepeated(instruction, clause.text, [...found, ...settings])),
    ...settings,
  ];
}

/** The option to opt out of mails that the settings give is no link in the mails; local storage that is blocked with cookies is no further means. */
function isRepeated({ label }: FoundOptOut, text: string, all: readonly FoundOptOut[]): boolean {
  if (label === localStorageControl) return all.some((other) => other.label === cookieControl);
  if (label !== unsubscribeLink || inMessages.test(text)) return false;
  return all.some(({ kind, covers }) => kind === 'setting' && covers.includes('marketing'));
}

const inMessages =
  /\b(?:links?|buttons?|instructions?|directions?|click\w*|(?:in|within|at the (?:end|bottom|foot) of) (?:each|every|any|the|these|those|our|such|that) (?:\w+ ){0,2}(?:e-?mails?|messages?|newsletters?|communications?))\b/i;

function findSpan({ span }: Instruction, text: string): FoundOptOut['span'] {
  const match = span?.exec(text);
  return match === null || match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
}

const pointsAtLink = guard(/\bclick(?:ing)? (?:here|on this|this)\b|\bthis link\b/i);

/** "To opt out click here", where a saved text has lost the link: the means exists, and the reader can find it on the page. */
function readLostLink({ clause, sentence, frame }: OptOutContext): FoundOptOut | undefined {
  if (clause.links.length > 0 || !pointsAtLink.test(clause.text)) return undefined;
  if (/@|https?:|www\./i.test(clause.text)) return undefined;
  const refusal = readRefusal(sentence);
  if (refusal?.isStrong !== true) return undefined;
  const covers = readCovers(refusal.object, sentence, frame);
  return {
    kind: 'link',
    covers,
    label: labelLink('', '', covers, ''),
    target: null,
    clause: clause.id,
    span: undefined,
  };
}

/** "If you do not want us to ..., you can:", "to opt out use one of the following methods:" */
const announcesMeans = guard(
  /\b(?:you (?:can|may|could|have)|by|please|ways?|methods?|options?|following|choices|steps|either)\b[^.]{0,80}:\W{0,3}$/i,
);
/** What a reader does; what is only asked for, such as to be told more, refuses nothing. */
const act = guard(
  /^\W{0,4}(?:change|choose|chang|choos|delet|remov|reconfigur|configur|disabl|turn|switch|block|set|us(?:e|ing)\b|avoid|log|sign|uninstall|clear|reset|updat|adjust|not |do not |stop|declin|reject|decid|return|leav|unplug|cover|opt|unsubscrib|respond|reply|visit|go)\w*\b/i,
);

/** One of the means that a list offers: "If you do not want this, you can: delete the icons". Such an item needs no word of refusal of its own. */
function readListedMeans({ clause, sentence }: OptOutContext): FoundOptOut | undefined {
  const { text, leadIn, links, id } = clause;
  if (leadIn === '' || text.length > 240 || links.length > 0 || /@|https?:|www\./i.test(text)) return undefined;
  if (!announcesMeans.test(leadIn) || !act.test(text)) return undefined;
  const refusal = readRefusal(leadIn);
  if (refusal?.isStrong !== true) return undefined;
  const covers = readCovers(refusal.object, leadIn, sentence);
  const [title = 'Opt out'] = /^\W*(?:[\w’'-]+ ?){1,7}(?![\w’'-])/.exec(text) ?? [];
  const words = title.replace(/^\W+|\W+$/g, '');
  const label = words.charAt(0).toUpperCase() + words.slice(1) + (text.length > title.length + 3 ? ' …' : '');
  return { kind: 'setting', covers, label, target: null, clause: id, span: undefined };
}

/** The places of settings in which the clause lets the reader refuse something, but for those that an instruction found before stands for. */
function readSettings(context: OptOutContext, found: readonly FoundOptOut[]): FoundOptOut[] {
  const { clause, sentence, previous, frame } = context;
  const { text } = clause;
  if (notSetting.test(text) || ofGuardians.test(text) || onlyConsequence.test(sentence)) return [];
  const refusal = readRefusal(sentence);
  if (refusal === undefined || !givesLeave(context)) return [];
  if (
    !refusal.isStrong &&
    !(isAbout(refusal.object, sentence) && !tidiesUp.test(refusal.object) && !grants.test(sentence))
  )
    return [];
  return readSettingPlaces(text)
    .filter((place) => !found.some((other) => standsFor(other, place, text)))
    .map((place): FoundOptOut => {
      // What another company's settings are good for is not what this section is about.
      const covers =
        place.owner === 'elsewhere'
          ? readCovers(refusal.object, sentence)
          : readCovers(refusal.object, sentence, previous, frame);
      const label = labelSetting(covers, refusal.object, sentence, place);
      return { kind: 'setting', covers, label, target: null, clause: clause.id, span: place };
    });
}

/** Verbs that refuse whatever comes after them; with any other, what is changed or chosen has to do with the use of data. */
const refusingVerb = guard(
  /^(?:turn|switch|disabl|deactivat|block|reject|refus|declin|prevent|limit|restrict|revok|disconnect|unlink|hide|deny|disallow|discontinu|uninstall|uncheck|de-?select|cancel|clos|not to accept)/i,
);
const objectOfData = guard(
  /\b(?:preferences|choices?|privacy|consents?|permissions?|notif\w+|e-?mails?(?! address)|messages|newsletters?|communications?|marketing|ads?|advert\w+|personali[sz]\w+|cookies?|track\w*|shar(?:e|ed|ing)|visib\w+|see|audience|public(?:ly)?|locations?|(?:what|which|how|the|certain|your|personal) (?:\w+ )?(?:information|data)|how we|whether|collect\w*|history|recommend\w+|access|subscriptions?|contact you|use of|receive)\b/i,
);

function isAbout(object: string, sentence: string): boolean {
  if (refusingVerb.test(object) || objectOfData.test(object.replace(/^\w+/, ''))) return true;
  // "... rests on consent, which you may change in ...", "if you remove it, we will no longer have access"
  return /\b(?:consent|we (?:will|can) no longer)\b/i.test(sentence);
}

/** "Delete your files", "change your name": the reader tidies up, and refuses nothing. */
const tidiesUp = guard(
  /^(?:delet|remov|eras|clear|updat|chang|modif|edit|adjust)\w* (?:\w+ ){0,6}?(?:files?|content|photos?|pictures?|comments?|posts?|documents?|videos?|recordings?|name|password|address|contact (?:details|information)|registration (?:details|information)|profile(?: information| details)?|(?:personal |account |your (?:[A-Z]\w+ )?|such |certain |this |that |the )+(?:information|data|details))\b(?! (?:is|are|being|sharing|collection|use[ds]?|shared|visible|we))/i,
);
/** "Set your device to grant us access": the reader lets something happen. */
const grants = guard(
  /\b(?:to (?:grant|give|allow|permit|let|enable) (?:us|our|the|\w+ (?:access|to))|opt(?:ing)?[ -]?in\b)/i,
);

/** Whether an instruction is the one that is given at this place. */
function standsFor({ kind, label }: FoundOptOut, { owner, start, end }: SettingPlace, text: string): boolean {
  if (kind === 'browser') return true;
  if (kind !== 'setting') return false;
  if (!label.includes('your device')) return owner === 'service';
  // "Your notification settings" are those of the device, unless the account or the site is named.
  return owner === 'device' || !/\b(?:account|profile|dashboard|web|website|site)\b/i.test(text.slice(start, end + 20));
}

/** Where the policy promises to follow the signal, the signal is a means of refusing. */
const doNotTrack: FoundOptOut = {
  kind: 'browser',
  covers: ['cookies'],
  label: 'Do Not Track signal of your browser',
  target: null,
  clause: '',
  span: undefined,
};

/** "This section explains how you can ...": what follows gives the means. */
const announces =
  /\bth(?:is|e following) (?:paragraph|section|chapter|policy|notice|statement|table|page) (?:\w+ )?(?:explains?|describes?|tells|sets out)\b/i;

function isGiven({ needs, but }: Instruction, context: OptOutContext): boolean {
  const { sentence } = context;
  if (!needs.every((need) => need.test(sentence)) || but?.test(sentence) === true) return false;
  return givesLeave(context) && !onlyConsequence.test(sentence) && !announces.test(sentence);
}

/** "If you block cookies, some features may not work" tells what happens, not how. */
const onlyConsequence = guard(
  /^\W{0,3}(?:(?:please )?(?:note|be aware|keep in mind|remember)(?: that)?,? |however,? |but,? )?(?:if|when|should|where|once|blocking|disabling|rejecting|deleting|refusing)\b(?:(?! (?:can|may) (?:also |always )?(?:choose|set|configure|adjust|change|do so|opt|use|visit|click|block|disable|turn|delete)\b)[^.]){0,200}\b(?:(?:may|might|will|can|could|would)(?: not|n[’']t)? (?:\w+ )?(?:work|function|be able|be unable|be available|operate|use|access|affect|lose|limit|experience|impair|prevent|need)|cannot|unable|unavailable)\b/i,
);

function givesLeave({ clause, frame }: OptOutContext): boolean {
  return leave.test(clause.text) || imperative.test(clause.text) || (isRefusal(frame) && leave.test(frame));
}

function labelSetting(covers: readonly OptOutCover[], object: string, sentence: string, place: SettingPlace): string {
  const topics = settingTopics.filter(([cover]) => covers.includes(cover)).map(([, title]) => title);
  if (covers.length > 1 || covers[0] !== 'other') return `${topics.join(', ')}: ${place.label}`;
  const named =
    nameRefusal(object, sentence) ??
    (/^(?:opt|object|withdraw|revok|stop)/i.test(object) ? 'Opt out' : topics.join(', '));
  return `${named}: ${place.label}`;
}

/** "Alternative routing can be disabled": the thing refused stands before the verb. */
const passive = guard(
  /(?:^|[.,;:] )(?<subject>(?:(?!can\b|may\b)[\w’'-]+ ){1,5})(?:can|may) (?:also |always |only )?be (?:disabled|turned (?:on or )?off|switched (?:on or )?off|deactivated|revoked|stopped)\b/i,
);

/** "Turn off alternative routing", where a refusal has no cover of its own and few words; undefined where they do not stand alone. */
function nameRefusal(object: string, sentence: string): string | undefined {
  const words = (passive.exec(sentence)?.groups?.subject ?? object)
    .replace(
      /(?:,|\s(?:in|via|through|by|at|using|on|from|within|under|with|when|if|any|for|unless|depending|here)\b).*$/i,
      '',
    )
    .trim();
  const standsAlone =
    words.includes(' ') &&
    words.length <= 40 &&
    !/[“”"()]/.test(words) &&
    !/\byour (?:privacy|information|data|personal \w+|account|choices|consent\w*)$/i.test(words) &&
    !/\b(?:this|that|these|those|it|them|such|some|certain|settings?|preferences|choices?|which|what|whether|how|so)\b/i.test(
      words,
    );
  return standsAlone ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}
