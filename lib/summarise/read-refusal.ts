/** Recognises sentences that let the reader refuse something. */

import { guard } from '../expressions/guarded-expression.ts';

export interface Refusal {
  /** The words after the refusing verb, up to the end of the sentence part: what is refused. */
  object: string;
  /** "Opt out", "unsubscribe", "withdraw consent" refuse by themselves; "manage", "turn off" need a setting beside them. */
  isStrong: boolean;
}

const strong = guard(
  /(?:\b|(?=[“"'‘]))(?:opt(?:ing|s)?[ -]?out(?: of| from)?|opt-?out|unsubscrib(?:e|ing)(?: from)?|(?:withdraw(?:ing)?|revok(?:e|ing)) (?:[\w’'-]+ ){0,5}(?:consents?|permissions?|authori[sz]ations?|approval)|object(?:ing)? to|(?:mak|rais|fil|lodg|submit)(?:e|ing)? an objection|exercise (?:your |the )?rights? (?:to|of) (?:object|opt)|cho(?:ose|osing|sen?) not to (?!provide|give|submit|disclose|use|register|create|do|supply|enter|have an|share (?:your |any |this |such |that )?(?:\w+ )?(?:data|information) with us)|(?:elect|decid)(?:e|ing)? not to (?:receive|have|be|participate|share|allow|accept)|discontinu(?:e|ing) (?:these|such|receiving|our|receipt|e-?mails?|any)|cancel(?:l?ing)? (?:your |the |my |any )?(?:\w+ )?subscriptions? to|(?:challeng|contest)(?:e|ing)? (?:a |an |the |such |any |our |these )?(?:\w+ )?decisions?|(?:ask|request|tell|instruct|direct)(?:ing)? (?:that we|us|that your|that the) (?:to )?(?:stop|cease|not|no longer|restrict|limit|refrain)|stop(?:ping)? (?:receiving|getting|us|the (?:use|sharing|collection|processing|sale)|our|all|these|such|future|sharing|sending|further|targeted|being)|(?:no longer|not|never) (?:wish|want|like|to) (?:us )?to (?:receive|be|get|have|share|use|send|sell|contact|collect|process|see)|(?:do|would) (?:not|rather not|prefer not)(?: to)? (?:want|wish|like)?(?: us| your| to| our)|(?:prefer not to|rather not)\b(?! (?:contact|use|provide|give|submit|register|write|call|send|log|enter|specify|say|answer))|don[’']t (?:want|wish)(?: us| your| to)|(?:[“"'‘] ?do[ -]not[ -](?:sell|share)\b|do[ -]not[ -](?:sell|share)(?: or (?:sell|share))? (?:my|link|button|page|form|requests?|preferences))|remov(?:e|ed|al) (?:yourself |your (?:name|e-?mail(?: address)?) )?from (?:our|the|any|this|these|all|mailing|such) (?:\w+ ){0,3}(?:lists?|database)|(?:reply|replying|text|texting|send|sending)\b[^.;]{0,60}\bSTOP|declin(?:e|ing) (?:to (?:receive|have|participate)|further|future|cookies|our)|refuse (?:to receive|the use|cookies))\b/i,
);

const weak = guard(
  /\b(?:turn(?:ing|ed)? (?:\w+ ){0,3}off|switch(?:ing|ed)? (?:\w+ ){0,3}off|disabl(?:e|ing|ed)|deactivat(?:e|ing|ed)|block(?:ing|ed)?|reject(?:ing|ed)?|refus(?:e|ing)|declin(?:e|ing)|prevent(?:ing)?|avoid(?:ing)? (?:being|the|this|such|having|track\w*|cookies)|limit(?:ing)?|restrict(?:ing)?|manag(?:e|ing)|control(?:ling)?|adjust(?:ing)?|chang(?:e|ing)|modify(?:ing)?|updat(?:e|ing)|delet(?:e|ing)|remov(?:e|ing)|clear(?:ing)?|uncheck(?:ing)?|de-?select(?:ing)?|cancel(?:l?ing)?|discontinu(?:e|ing)|deny(?:ing)?|disallow(?:ing)?|edit(?:ing)?|customi[sz](?:e|ing)|clos(?:e|ing)|revok(?:e|ing)|uninstall(?:ing)?|choose not to|not to accept|hide|disconnect(?:ing)?|unlink(?:ing)?|set (?:your|the) (?:\w+ )?(?:browser|device)|(?:choose|select|specify|indicate) (?:whether|which|what|who|how|if|your|not)|decide (?:whether|which))\b/i,
);

/** "You cannot opt out of these messages." */
const impossible = guard(
  /\b(?:cannot|can[’']t|may not|(?:will not|won[’']t) be able to|are not able to|unable to|not possible to|no (?:way|option|ability) to|do(?:es)? not (?:offer|provide|allow|support)|not have the (?:option|right|ability))\b[^.;,]{0,30}\b(?:opt|unsubscribe|object|refuse|disable|decline|stop|withdraw|turn)\b|\bunless you (?:have )?opt(?:ed)? out\b|\beven (?:if|after|when) you (?:have )?(?:opt|unsubscrib|withdraw|choose|decid|disabl|block)|\b(?:unsubscribing|opting[ -]out|opt-outs?|th(?:is|ese) (?:settings?|choices?|opt-outs?)|doing so|disabling|turning off|blocking)\b[^.;]{0,90}\b(?:will|does|do|may|can)(?: not|n[’']t) (?:\w+ )?(?:control|affect|prevent|stop|mean|result|apply|delete|limit|remove)\b/i,
);
/** What follows from a refusal is no means of refusing: "If you opt out, you will still receive ...". */
const consequence = guard(
  /^\W{0,3}(?:(?:please )?(?:note|be aware|keep in mind|remember)(?: that)?,? )?(?:(?:even |that )?(?:if|when|once|after|where|should) you (?:have )?(?:choose to |chose to |decide to |elect to |do )?(?:opt(?:ed)? ?-?out|unsubscribed?|withdraw|disabled?|block(?:ed)?|reject(?:ed)?|refuse|decline|turn(?:ed)? off|delete|object)|(?:your )?(?:opting out|unsubscribing|opt-out(?! of\b)|withdrawal|withdrawing|disabling|blocking|rejecting|deleting)\b(?![^.]{0,80}\b(?:can be|click|visit|by (?:clicking|visiting|contacting|e-?mail))\b)|(?:the )?opt-?outs? (?:will|does|do|only|is|are))/i,
);
const means = guard(
  /\b(?:click(?:ing)?|visit(?:ing)?|contact(?:ing)?|e-?mail(?:ing)? us|writ(?:e|ing) to|go(?:ing)? to|following|follow|by (?:\w+ing)|through|via|using|in your (?:\w+ )?(?:settings|account|preferences)|here|simply|please|link|at any time|instructions)\b/i,
);

/** Tells whether a text refuses anything at all. */
export function isRefusal(text: string): boolean {
  return readRefusal(text) !== undefined;
}

/** The refusal of a sentence; undefined where it has none, or where it only says what follows from one or that there is none. */
export function readRefusal(text: string): Refusal | undefined {
  if (text === '') return undefined;
  const kept = recent.get(text);
  if (kept !== undefined) return kept.refusal;
  const refusal = findRefusal(text);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, { refusal });
  return refusal;
}

/** A clause, its lead-in and its heading are each asked several times in a row. */
const recent = new Map<string, { refusal: Refusal | undefined }>();
const mostRecent = 64;

function findRefusal(text: string): Refusal | undefined {
  if (impossible.test(text)) return undefined;
  if (consequence.test(text)) {
    // "If you opt out by clicking ..., we ..." still tells how.
    const main = text.slice(text.indexOf(',') + 1);
    if (!text.includes(',') || !strong.test(main) || !means.test(main)) return undefined;
    return readFrom(main);
  }
  return readFrom(text);
}

function readFrom(text: string): Refusal | undefined {
  for (const [pattern, isStrong] of [
    [strong, true],
    [weak, false],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const after = text.slice(match.index + match[0].length);
    const object =
      after.slice(0, 140).split(/[.;]|, (?:please|you|click|visit|contact|simply|we)\b|\bby (?:\w+ing)\b/i)[0] ?? '';
    return { object: `${match[0]} ${object}`.replace(/\s+/g, ' '), isStrong };
  }
  return undefined;
}
