/**
 * What words alone say of a clause. Learned scores know how likely a practice is; cues know where it cannot be, and where it surely is.
 */
import type { PracticeId } from '../../taxonomy/practices.ts';
import type { CueInput } from './cue-input.ts';
import { changesCues } from './cues/changes.ts';
import { childrenCues } from './cues/children.ts';
import { choicesCues } from './cues/choices.ts';
import { collectionCues } from './cues/collection.ts';
import { contactCues } from './cues/contact.ts';
import { cookiesCues } from './cues/cookies.ts';
import { retentionCues } from './cues/retention.ts';
import { rightsCues } from './cues/rights.ts';
import { securityCues } from './cues/security.ts';
import { sharingCues } from './cues/sharing.ts';
import { transfersCues } from './cues/transfers.ts';
import { useCues } from './cues/use.ts';
import type { HeadedCue, PracticeCues } from './practice-cues.ts';
import { type PreparedText, prepareText } from './prepare-text.ts';
import { findRequiredLiterals, mayContain, type RequiredLiterals } from './trigram-filter.ts';

/** A practice that the words of a clause prove (`strong`: the practice or its denial is stated) or rule out (`against`). */
export interface CueMatch {
  practice: PracticeId;
  kind: 'strong' | 'against';
}

/** Every practice's cues, in the order of the topics. */
export const practiceCues: readonly PracticeCues[] = [
  ...cookiesCues,
  ...sharingCues,
  ...choicesCues,
  ...collectionCues,
  ...useCues,
  ...rightsCues,
  ...retentionCues,
  ...securityCues,
  ...childrenCues,
  ...transfersCues,
  ...changesCues,
  ...contactCues,
];

const cuesByPractice = new Map(practiceCues.map((entry) => [entry.practice, entry]));

/** Clauses come practice by practice to `mayHold`; preparing the same clause 86 times would cost more than all the matching. */
const preparedTexts = new WeakMap<CueInput, PreparedText>();

function prepare(input: CueInput): PreparedText {
  const known = preparedTexts.get(input);
  if (known !== undefined) return known;
  const prepared = prepareText(input);
  preparedTexts.set(input, prepared);
  return prepared;
}

/**
 * V8 compiles an expression for its interpreter first and to machine code at the second use, unless the first text has a thousand
 * characters; for long expressions the first step is the dearer one. So each list of cues meets this text before any clause, which
 * makes the first policy after the start two to three times as fast. Other engines lose nothing by it.
 */
const longBlank = ' '.repeat(1024);
const compiledLists = new Set<readonly (RegExp | HeadedCue)[]>();

function compileOnce(list: readonly (RegExp | HeadedCue)[]): void {
  if (compiledLists.has(list)) return;
  compiledLists.add(list);
  for (const cue of list) {
    for (const expression of cue instanceof RegExp ? [cue] : [cue.heading, cue.text]) expression.test(longBlank);
  }
}

/** For each expression of a practice's needs, literals without which it cannot match; made at first use. */
const literalsOfNeeds = new Map<PracticeCues, (RequiredLiterals | undefined)[]>();

function literalsFor(cues: PracticeCues): (RequiredLiterals | undefined)[] {
  let literals = literalsOfNeeds.get(cues);
  if (literals === undefined) {
    literals = cues.needs.map(findRequiredLiterals);
    literalsOfNeeds.set(cues, literals);
    compileOnce(cues.needs);
  }
  return literals;
}

/** Whether the words that the practice needs are there. */
function hasNeeds(cues: PracticeCues, prepared: PreparedText): boolean {
  const literals = literalsFor(cues);
  if (literals.some((needed) => needed !== undefined && !mayContain(needed, prepared.trigrams))) return false;
  return cues.needs.every((need) => need.test(prepared.all));
}

function matchesAny(list: readonly RegExp[] | undefined, text: string): boolean {
  if (list === undefined) return false;
  compileOnce(list);
  return list.some((cue) => cue.test(text));
}

/** Whether the cue matches with at least one character of the clause's own text: a lead-in alone says nothing of its items. */
function reachesText(cue: RegExp | HeadedCue, prepared: PreparedText): boolean {
  if (!(cue instanceof RegExp)) return cue.heading.test(prepared.heading) && cue.text.test(prepared.text);
  if (prepared.textStart === 0) return cue.test(prepared.text);
  const match = cue.exec(prepared.framed);
  if (match !== null && match.index + match[0].length > prepared.textStart) return true;
  // What does not match the whole cannot match its end, but for a cue that is tied to the beginning.
  return (match !== null || cue.source.startsWith('^')) && cue.test(prepared.text);
}

function matchPractice(cues: PracticeCues, prepared: PreparedText): CueMatch | undefined {
  if (!hasNeeds(cues, prepared)) return undefined;
  const { practice, strong, unless, against } = cues;
  if (matchesAny(against, prepared.framed)) return { practice, kind: 'against' };
  compileOnce(strong);
  if (!strong.some((cue) => reachesText(cue, prepared))) return undefined;
  return matchesAny(unless, prepared.framed) ? undefined : { practice, kind: 'strong' };
}

/**
 * Finds the practices that a clause's words prove or rule out.
 * @param input a clause, or anything with its text, lead-in and heading. Of very long texts only the beginning is read.
 * @returns at most one match a practice, in the order of the taxonomy; practices of which the words prove nothing are left out.
 */
export function matchCues(input: CueInput): CueMatch[] {
  const prepared = prepare(input);
  const matches: CueMatch[] = [];
  for (const cues of practiceCues) {
    const match = matchPractice(cues, prepared);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

/**
 * Whether the words without which a practice cannot be stated stand in the clause, its lead-in or its heading.
 * @returns false where no learned score should make the practice hold.
 */
export function mayHold(practice: PracticeId, input: CueInput): boolean {
  const cues = cuesByPractice.get(practice);
  return cues === undefined || hasNeeds(cues, prepare(input));
}
