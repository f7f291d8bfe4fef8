/** Finds instructions by which a reader can refuse something without a link: browser controls, settings, unsubscribe links in messages. */
import type { OptOut, OptOutCover } from '../types.ts';
import { labelLink } from './label-opt-out.ts';
import type { OptOutContext } from './opt-out-context.ts';
import { type Instruction, instructions } from './opt-out-instructions.ts';
import { readCovers } from './read-covers.ts';
import { isRefusal, readRefusal } from './read-refusal.ts';

/** Words that give the reader leave or tell how; without them a sentence describes what the service does. */
const leave =
  /\b(?:you (?:can|may|could|might|have|are able|will be able|always|must|should|need|would|wish|do not|don[’']t|prefer|want|choose|click|follow|reply|use|simply)|can (?:also )?be|may (?:also )?be|users? (?:can|may)|(?:most|many|some|your|web|internet|all) (?:\w+ )?browsers?|allows? you|lets? you|enables? you|gives? you|please|simply|ability to|option (?:to|of)|opportunity to|able to|by (?:\w+ing)|choice|instructions|(?:each|every|any|all) (?:\w+ ){0,3}(?:e-?mails?|newsletters?|messages?)|click (?:here|on)|to (?:opt|unsubscribe|stop|disable|turn|manage|change|control|prevent|delete|limit|adjust))\b/i;
const imperative =
  /^\W{0,3}(?:\d\W{1,2})?(?:go|click|select|open|visit|turn|switch|disable|change|adjust|use|set|reply|text|follow|log|uncheck|choose|delete|block|reject|unsubscribe|opt|update|manage|using|following|logging|changing|adjusting|turning|clicking|setting|disabling|deleting|uninstalling)\b/i;

/** Settings of the account or the app, for whatever the sentence refuses. */
const settingPlace =
  /\b(?:(?:account|privacy|user|profile|app|application|device|phone|notification|communication|e-?mail|marketing|contact|system|data|security|subscription|advertising|ad|personali[sz]ation) (?:settings?|preferences?|controls?|options|permissions|panel|dashboard|page|tab)|(?:your|the|our|these|those|this|their) (?:\w+ )?(?:settings?|preferences|permissions|dashboard|controls)|settings (?:page|menu|screen|tab|section|panel)|[“"']?My (?:Profile|Account|Settings)\b|[“"‘'][\w ]{2,24}[”"’'] (?:section|tab|page|menu)|control panel|(?:tools|options|features) in your (?:\w+ )?account|(?:in|under|from|via|through|within|on|to) (?:\w+ ){0,3}[“"']?Settings|data controls|preference cent(?:er|re)|toggle|opt-out (?:form|page|tool))\b/i;
const notSetting =
  /\b(?:browsers?|password|correct|update your (?:information|profile|account|personal|contact)|review and|access(?:,| and| or) (?:correct|update|review|edit)|default settings are|help us|security settings|we (?:may )?(?:use|collect|store|remember)|to remember|language|retain|edit (?:some|your)|content contained|account information|(?:access|view) and (?:modify|edit|change)|impenetrable|we will (?:notify|tell|inform))\b/i;

/** Every instruction of a clause. Links and addresses in it are found elsewhere. */
export function findSettings(context: OptOutContext): OptOut[] {
  const { clause } = context;
  const found = instructions
    .filter((instruction) => isGiven(instruction, context))
    .map(({ kind, covers, label }): OptOut => ({ kind, covers: [...covers], label, target: null, clause: clause.id }));
  const honoursSignal = clause.practices.some(({ id, stance }) => id === 'tracking.dnt-honoured' && stance === 'does');
  if (honoursSignal) found.push({ ...doNotTrack, covers: [...doNotTrack.covers], clause: clause.id });
  // Unsubscribe links and numbers to call may stand beside a setting; two settings in one clause are one.
  if (found.some(({ kind }) => kind === 'setting' || kind === 'browser')) return found;
  const lost = found.length === 0 ? readLostLink(context) : undefined;
  if (lost !== undefined) return [lost];

  const setting = readSetting(context, found.length > 0);
  return setting === undefined ? found : [...found, setting];
}

/** "To opt out click here", where a saved text has lost the link: the means exists, and the reader can find it on the page. */
function readLostLink({ clause, sentence, frame }: OptOutContext): OptOut | undefined {
  if (clause.links.length > 0 || !/\bclick(?:ing)? (?:here|on this|this)\b|\bthis link\b/i.test(clause.text))
    return undefined;
  if (/@|https?:|www\./i.test(clause.text)) return undefined;
  const refusal = readRefusal(sentence);
  if (refusal?.isStrong !== true) return undefined;
  const covers = readCovers(refusal.object, sentence, frame);
  return { kind: 'link', covers, label: labelLink('', '', covers, ''), target: null, clause: clause.id };
}

/** Any other setting by which the clause refuses something; beside another means (`isCovered`) only a place that is surely one of settings. */
function readSetting(context: OptOutContext, isCovered: boolean): OptOut | undefined {
  const { clause, sentence, frame } = context;
  const { text } = clause;
  if (isCovered && !/\b(?:settings?|account|dashboard|profile|tab|preference cent(?:er|re))\b/i.test(text))
    return undefined;
  if (!settingPlace.test(text) || notSetting.test(text) || onlyConsequence.test(sentence)) return undefined;
  if (!givesLeave(context)) return undefined;
  const refusal = readRefusal(sentence);
  if (refusal === undefined) return undefined;
  const covers = readCovers(refusal.object, sentence, frame);
  return { kind: 'setting', covers, label: labelSetting(covers, text), target: null, clause: clause.id };
}

/** Where the policy promises to follow the signal, the signal is a means of refusing. */
const doNotTrack: OptOut = {
  kind: 'browser',
  covers: ['cookies'],
  label: 'Do Not Track signal of your browser',
  target: null,
  clause: '',
};

function isGiven({ needs, but }: Instruction, context: OptOutContext): boolean {
  const { sentence } = context;
  if (!needs.every((need) => need.test(sentence)) || but?.test(sentence) === true) return false;
  return givesLeave(context) && !onlyConsequence.test(sentence);
}

/** "If you block cookies, some features may not work" tells what happens, not how. */
const onlyConsequence =
  /^\W{0,3}(?:(?:please )?(?:note|be aware|keep in mind|remember)(?: that)?,? |however,? |but,? )?(?:if|when|should|where|once|blocking|disabling|rejecting|deleting|refusing)\b(?:(?! (?:can|may) (?:also |always )?(?:choose|set|configure|adjust|change|do so|opt|use|visit|click|block|disable|turn|delete)\b)[^.]){0,200}\b(?:(?:may|might|will|can|could|would)(?: not|n[’']t)? (?:\w+ )?(?:work|function|be able|be unable|be available|operate|use|access|affect|lose|limit|experience|impair|prevent|need)|cannot|unable|unavailable)\b/i;

function givesLeave({ clause, frame }: OptOutContext): boolean {
  return leave.test(clause.text) || imperative.test(clause.text) || (isRefusal(frame) && leave.test(frame));
}

const settingTopics: readonly (readonly [OptOutCover, string])[] = [
  ['marketing', 'Messages'],
  ['advertising', 'Advertising'],
  ['cookies', 'Cookies'],
  ['sale-or-sharing', 'Sharing of your data'],
  ['ai-training', 'AI training'],
  ['account', 'Your account'],
  ['other', 'Your data'],
];

function labelSetting(covers: readonly OptOutCover[], text: string): string {
  const topics = settingTopics.filter(([cover]) => covers.includes(cover)).map(([, title]) => title);
  const place =
    /\b(?:device|phone|mobile|operating system|iOS|Android)\b/i.test(text) && !/\baccount\b/i.test(text)
      ? 'settings of your device'
      : 'settings of your account';
  return `${topics.join(', ')}: ${place}`;
}
