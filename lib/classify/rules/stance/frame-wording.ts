import { stripListMark } from '../../../segment/list-marks.ts';
import type { CueInput } from '../cue-input.ts';
import { normaliseWording } from './normalise-wording.ts';
import type { PracticeTriggers } from './practice-triggers.ts';

/** A sentence with a subject and a verb of its own: its lead-in does not rule it. */
const ownSentence =
  /^(?:(?:we|you|they|it|i|he|she) |(?:our|your|this|these|such|the|those|any|all|some|most)(?: [\w'-]+){1,6}? (?:is|are|do|does|may|will|can|shall|has|have|must|should|allows?|collects?|uses?) |(?:if|when|where|for example|however|please|in addition|in order) )/;

const plainNo =
  /^(?:no|nope|never|not at all|absolutely not|certainly not)\b ?(?:[.,!;]|$)|^(?:we|it|they) (?:do|does|will|are|is) not ?(?:\.|$)/;
/** "No pixels, no recordings." has no verb to deny, and must not borrow that of its heading or lead-in. */
const verblessNo =
  /^no (?!longer\b|matter\b|doubt\b|more\b|less\b)(?:(?!\b(?:we|you|they|it|which|that|is|are|was|were|will|shall|can|may|might|do|does|has|have|be)\b)[^.!]){1,200}(?:[.!]|$)/;
const plainYes = /^(?:yes|yep|of course)\b ?(?:[.,!;]|$)/;

/** Tells whether a wording holds any of the practice's verbs. */
function holdsVerb(wording: string, triggers: PracticeTriggers): boolean {
  const { verbs, otherVerbs, opposites, refusals, otherRefusals } = triggers;
  return [verbs, otherVerbs, opposites, refusals, otherRefusals].some((pattern) => pattern?.test(wording) === true);
}

/** "Do we sell your data ?" as the statement that a plain "no" or "yes" answers. */
function answerQuestion(question: string, denied: boolean): string {
  const rest = question.replace(/^(?:do|does|will|can|are|is|how|what|why|when|whether) /, '').replace(/ ?\?$/, '');
  const subject = /^(?:we|you|they|our [\w'-]+|the [\w'-]+|[\w'.-]+) /.exec(rest)?.[0] ?? '';
  return `${subject === 'you ' ? 'we ' : subject}${denied ? 'do not ' : 'do '}${rest.slice(subject.length)} .`;
}

/** "Data Sharing We will not share it": a title that runs into the text, whose verbs are none of the sentence's. */
const runInTitle = /^(?:[\p{L}'’/&-]{1,20} ){1,8}(?=We (?:do not|don['’]t|will not|won['’]t|never|shall not)\b)/u;

/** "This does not include those who assist us", after a denial: whom it excepts is given the data. */
const exceptedHelpers =
  /^(?:this|it|that)(?: also)? does not include (?=(?:[\w',-]+ ){1,14}(?:who|that|which) (?:assist|help|work|provide|perform)\b)/;

/** Clauses come practice by practice; normalising one costs more than to read its verbs. */
const normalisedInputs = new WeakMap<CueInput, CueInput>();

function normaliseInput(input: CueInput): CueInput {
  const known = normalisedInputs.get(input);
  if (known !== undefined) return known;
  const text = normaliseWording(stripListMark(input.text.trim()).replace(runInTitle, ''));
  const normalised = {
    text: text.replace(exceptedHelpers, 'we share it with '),
    leadIn: normaliseWording(input.leadIn).replace(/[ :,]+$/, ''),
    heading: normaliseWording(input.heading),
  };
  normalisedInputs.set(input, normalised);
  return normalised;
}

/**
 * Puts a clause into one wording with what frames it, normalised.
 *
 * An item takes its lead-in before it unless it is a sentence of its own or a list of what there is not; a plain "no" takes the heading that asks; a clause
 * without any of the practice's verbs takes the heading that has one.
 */
export function frameWording(input: CueInput, triggers: PracticeTriggers): string {
  const { text, leadIn, heading } = normaliseInput(input);
  if (plainNo.test(text) || plainYes.test(text)) {
    return heading === ''
      ? text
      : `${answerQuestion(heading, plainNo.test(text))} ${text.replace(plainNo, '').replace(plainYes, '')}`.trim();
  }
  if (verblessNo.test(text)) return text;
  const framed = leadIn === '' || ownSentence.test(`${text} `) ? text : `${leadIn} ${text}`;
  if (holdsVerb(framed, triggers)) return framed;
  const outer = leadIn !== '' && framed === text ? `${leadIn} ${text}` : framed;
  if (holdsVerb(outer, triggers)) return outer;
  if (!holdsVerb(heading, triggers)) return framed;
  return `${heading.replace(/[ :?.]+$/, '')} ${framed}`;
}
