/** Tells clauses that stand in a sentence's place and state nothing by themselves: titles that a page does not mark as such, bare phrases, and references. */
import { guard } from '../expressions/guarded-expression.ts';
import type { Clause } from '../types.ts';

/** Titles are short; what is longer is an address, a list of names or a sentence. */
const longestTitle = 220;
const mostTitleWords = 24;

/** A longer text all in capitals is a sentence that is shouted. */
const mostShoutedWords = 8;

/** Small words that titles leave in lower case; any other word in lower case belongs to a sentence. */
const smallWords = new Set(
  'a an the of and or nor but for to in on at by with from as into onto about via per over under between within without upon other your our their its other vs is are that who et al etc e.g i.e'.split(
    ' ',
  ),
);

/** "Data We May Share" and "How We Use Cookies": a clause of title words that hangs on a noun or a question word. */
const namesMatter =
  /^(?:\W{0,3}\w{1,3}[.)] )?\W{0,3}(?:(?:\p{L}+ ){0,3}(?:information|data|cookies|technologies|purposes|categories|types|ways|parties|people|those|rights|choices|details)(?: that)? (?:we|you|they|our|may|is|are)\b|(?:how|why|when|where|what|which|who|whether)\b)/iu;

/**
 * Words by which a phrase in capitals is a sentence all the same. What stands between the first word and these is bounded by the length of a title.
 */
const assertsInCapitals =
  /^\W{0,3}(?:no|not|never|none)\b|^\W{0,3}(?:(?:yes|note|important|and|but|if|when|please)\W{1,3}){0,2}(?:we|you|i|it|they|this|there)\b|\b(?:may|will|shall|must|can|cannot|should|would|could|do|does|has|have|had|was|were|is|are|don['’]t|doesn['’]t)\b/i;

/**
 * Tells whether the words are set as a title: all but the small ones begin with a capital, and nothing in them asserts. "Sharing Your Data With Advertisers." is one,
 * "We Do Not Sell Your Data." is none. A text of one or two words may be a name as well as a title and counts where `fewest` allows it.
 *
 * @param fewest words with a capital that it takes
 */
export function isInTitleCase(text: string, fewest: number): boolean {
  if (text.length > longestTitle) return false;
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const long = words.filter((word) => !smallWords.has(word.toLowerCase().replace(/\.$/, '')));
  if (long.length < fewest || words.length > mostTitleWords) return false;
  if (words.length > mostShoutedWords && !/\p{Ll}/u.test(text) && !namesMatter.test(text)) return false;
  if (long.some((word) => /^\p{Ll}/u.test(word))) return false;
  return namesMatter.test(text) || !assertsInCapitals.test(text);
}

/**
 * Any word that can be the verb of a statement, an order ("Contact us ...") or an item ("sent to partners"). Generous, as what it misses is left out of the evidence:
 * endings that nouns have as well count as verbs, and so do participles.
 */
const verb = guard(
  /\b(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|can|cannot|may|might|will|shall|should|would|could|must|please|let|lets|view|welcome|grant|impose|attach|put|set|sets|go|get|gets|got|kept|held|made|built|shown|given|sold|sent|taken|seen|found|left|told|chosen|stored|ask|tell|see|click|contact|visit|send|write|call|e-?mail|mail|use|used|collect|share|keep|retain|store|sell|need|provide|receive|track|make|read|know|follow|honou?r|respect|take|allow|encrypt|disclose|process|transfer|post|rely|offer|work|include|mean|give|delete|opt|choose|object|access|request|obtain|apply|update|change|maintain|protect|link|help|want|wish|comply|participate|host|operate|employ|combine|analy[sz]e|gather|notify|agree|adhere|consent|describe|contain|understand|encourage|reserve|believe|recogni[sz]e|respond|submit|connect|engage|draw|turn|manage|exercise|withdraw|reach|log|monitor|record|remember|enable|run|vary|depend|seek|pass|enter|sign|serve|look|show|speak|remain|strive|continue|prohibit|require|leave|unsubscribe|disable|block|adjust|check|download|report|review|personali[sz]e|improve|conduct|perform|deliver|communicate|support|identify|detect|prevent|measure|create|develop|customi[sz]e|tailor|remove|correct|export|restrict|limit|transmit|sync|build|learn|train|display|advertise|market|fulfil+|complete|resolve|enforce|investigate|administer|facilitate|determine|evaluate|inform)\b|n['’]t\b|\b(?:we|you|they|it|that|who|what|there)['’](?:s|re|ve|ll|d)\b|\b\p{L}{2,}(?:ed|es|ing|ies|ises|izes|ates)\b|\b(?:collect|track|provid|us|sell|need|keep|help|protect|encrypt|transfer|respect|follow|take|make|ask|allow|let|link|post|contain|maintain|retain|obtain|receiv|disclos|shar|stor|honou?r|mean|work|operat|participat|combin|compl|adher|engag|employ|monitor|record|log|respond|support|offer|connect|send|write|host|describ|explain|appl|run|depend|set|rel|change|get|gather|handle|own|consider|learn|know|show|tell|want|require|permit|govern|perform|deliver|draw|act|serve|seek|enable|remain|continue|prohibit|belong|come|go|give)(?:s|es)\b/iu,
);

/** Whoever is named does something, even where the verb is not known: "We handle ...". */
const names = /\b(?:we|you|they|it)\b/i;

function hasVerb(text: string): boolean {
  return verb.test(text) || (names.test(text) && !namesMatter.test(text));
}

/** An address, a number or a date says something without a verb. */
const tellsByItself = guard(
  /@|https?:|www\.|\[at\]|\(at\)|\d{3}|\b(?:19|20)\d\d\b|\b\d{1,2}[-./]\d{1,2}[-./]\d\d\b|\bp\.? ?o\.? box\b/i,
);

/** Under such a heading an item without a verb is an answer: "Who receives your data?", "Purposes of use", "Information we collect". */
const listsUnder =
  /\?\W*$|:\W*$|\b(?:information|data|details|purposes?|rights?|categor(?:y|ies)|types?|kinds?|recipients?|partners?|parties|choices?|share|disclos\w+|collect\w*|use|uses|cookies?)\b/i;

/** "Payment data: card number and bank" */
const enumerates = /[,:–—]/;

/**
 * Tells whether a clause is a title in a sentence's place, or a phrase without a verb that nothing introduces. What stands under a lead-in or in a row is introduced; an
 * item or enumeration is, too, where its heading says what is listed and it is not set as a title itself.
 */
export function isTitle({ text, leadIn, kind, heading }: Clause): boolean {
  if (leadIn !== '' || kind === 'table-row' || tellsByItself.test(text)) return false;
  if (isInTitleCase(text, 2)) return true;
  // What starts small goes on with a sentence that was cut: "and (v) to data portability."
  if (/^\W{0,3}\p{Ll}/u.test(text)) return false;
  // "How old must I be?" "At least 16 years old.": a question takes a bare phrase for its answer.
  if (hasVerb(text) || /\?\W*$/.test(heading)) return false;
  return !(listsUnder.test(heading) && (kind === 'list-item' || enumerates.test(text)));
}

/** "Business Transfers. We may ...": the head of an item that goes on after it. Only its full stop or colon tells it from an item that is the name of a thing. */
export function isHeadOfItem({ text, leadIn, kind }: Clause): boolean {
  if (leadIn === '' || kind === 'table-row' || !/[.:]\W*$/.test(text) || tellsByItself.test(text)) return false;
  return isInTitleCase(text, 1) || (text.length <= longestBareHead && !hasVerb(text));
}

/** Longer items without a verb ("In connection with a merger, sale of assets ...") go on from their lead-in and are whole. */
const longestBareHead = 45;

/** "See section 4 below for how we use cookies.": one sentence that sends the reader to another place. */
const sendsElsewhere = guard(
  /^\W{0,3}your (?:choices|options|rights) [^.]{0,100}\b(?:are|is) (?:described|explained|set out|outlined) (?:in|below)\b|^\W{0,3}(?:please )?(?:also )?(?:see|refer to|consult|read|review|check|visit|click|go to)\b[^.]{0,60}\b(?:polic(?:y|ies)|notices?|statements?|sections?|provisions|pages?|below|above|appendix|annex|here|table|chart|faqs?)\b[^.]{0,60}\b(?:for|to (?:learn|find|read|see|know|understand))\b|^\W{0,3}(?:(?:for|to (?:get|find|obtain|see|read)) (?:(?:more |further |additional |detailed |full )?(?:details?|information)|more (?:on|about))|to (?:learn|find out|read|know|see)\b(?![^.]{0,160}, we\b) (?:more|further|how|about|what)|(?:if you (?:would like|want|wish|need)|you can|you may) (?:to )?(?:find |learn |read |get )?(?:out )?(?:more|further)(?: information)?)\b/i,
);
/** "See the section below captioned How to Opt Out": a title is all that it tells, whatever the title says. */
const namesSection =
  /^\W{0,3}(?:please )?(?:also )?(?:see|refer to) (?:the |our )?(?:sections?|paragraphs?|chapters?)\b[^.]*\.?\W*$/i;
/** "Cookies: please see ...": what stands before the colon is a title. */
const runInTitle = /^[^.:]{1,40}: (?=(?:please )?(?:see|refer|read|for)\b)/i;
/** What such a sentence may still do: say that the reader can act there. */
const letsAct =
  /\b(?:opt|unsubscrib|exercis|chang|manag|control|delet|block|disabl|reject|refus|withdraw|adjust|updat|contact|e-?mail|write|call|submit|request|choice|right)\w{0,5}\b/i;

const toldBelow = /^\W{0,3}your (?:choices|options) [^.]{0,100}\b(?:described|explained|set out|outlined)\b/i;

/** Tells whether a clause does no more than name where something is told. */
export function isReference(text: string): boolean {
  // A second sentence in the clause may state something.
  if (text.length <= longestTitle && namesSection.test(text)) return true;
  const body = text.replace(runInTitle, '');
  return sendsElsewhere.test(body) && !/[.!?] \p{Lu}/u.test(text) && (toldBelow.test(body) || !letsAct.test(body));
}
