/**
 * What words alone say of a clause. Learned scores know how likely a practice is; cues know where it cannot be, and where it surely is.
 */
import { GuardedExpression, guard } from '../../expressions/guarded-expression.ts';
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

/** A cue that counts only under a heading of a certain kind. */
interface GuardedHeadedCue {
  heading: GuardedExpression;
  text: GuardedExpression;
}

/** A practice's cues, ready to be asked of many clauses. */
interface GuardedCues {
  practice: PracticeId;
  needs: readonly GuardedExpression[];
  strong: readonly (GuardedExpression | GuardedHeadedCue)[];
  unless: readonly GuardedExpression[];
  against: readonly GuardedExpression[];
}

function guardStrong(cue: RegExp | HeadedCue): GuardedExpression | GuardedHeadedCue {
  return cue instanceof RegExp ? guard(cue) : { heading: guard(cue.heading), text: guard(cue.text) };
}

const guardedCues = practiceCues.map(
  ({ practice, needs, strong, unless = [], against = [] }): GuardedCues => ({
    practice,
    needs: needs.map(guard),
    strong: strong.map(guardStrong),
    unless: unless.map(guard),
    against: against.map(guard),
  }),
);

const cuesByPractice = new Map(guardedCues.map((entry) => [entry.practice, entry]));

/** Clauses come practice by practice to `mayHold`; preparing the same clause 86 times would cost more than all the matching. */
const preparedTexts = new WeakMap<CueInput, PreparedText>();

function prepare(input: CueInput): PreparedText {
  const known = preparedTexts.get(input);
  if (known !== undefined) return known;
  const prepared = prepareText(input);
  preparedTexts.set(input, prepared);
  return prepared;
}

/** Whether the words that the practice needs are there. */
function hasNeeds({ needs }: GuardedCues, { all, trigrams }: PreparedText): boolean {
  return needs.every((need) => need.test(all, trigrams));
}

function matchesAny(list: readonly GuardedExpression[], { framed, trigrams }: PreparedText): boolean {
  return list.some((cue) => cue.test(framed, trigrams));
}

/** Whether the cue matches with at least one character of the clause's own text: a lead-in alone says nothing of its items. */
function reachesText(cue: GuardedExpression | GuardedHeadedCue, prepared: PreparedText): boolean {
  const { text, framed, textStart, trigrams } = prepared;
  if (!(cue instanceof GuardedExpression)) {
    return cue.heading.test(prepared.heading, trigrams) && cue.text.test(text, trigrams);
  }
  if (textStart === 0) return cue.test(text, trigrams);
  const match = cue.exec(framed, trigrams);
  if (match !== null && match.index + match[0].length > textStart) return true;
  // What does not match the whole cannot match its end, but for a cue that is tied to the beginning.
  return (match !== null || cue.source.startsWith('^')) && cue.test(text, trigrams);
}

/** Whether it is worth asking: needs are met by every third clause, a strong cue or a near miss comes near one in ten. */
function mayMatchPractice({ needs, strong, against }: GuardedCues, { trigrams }: PreparedText): boolean {
  const mayMatch = (cue: GuardedExpression | GuardedHeadedCue): boolean =>
    cue instanceof GuardedExpression ? cue.mayMatch(trigrams) : cue.text.mayMatch(trigrams);
  return needs.every(mayMatch) && (strong.some(mayMatch) || against.some(mayMatch));
}

function matchPractice(cues: GuardedCues, prepared: PreparedText): CueMatch | undefined {
  if (!mayMatchPractice(cues, prepared) || !hasNeeds(cues, prepared)) return undefined;
  const { practice, strong, unless, against } = cues;
  if (matchesAny(against, prepared)) return { practice, kind: 'against' };
  if (!strong.some((cue) => reachesText(cue, prepared))) return undefined;
  return matchesAny(unless, prepared) ? undefined : { practice, kind: 'strong' };
}

/** Matches that were found already, see `matchCuesOfAll`. */
const knownMatches = new WeakMap<CueInput, readonly CueMatch[]>();

/**
 * Finds the practices that the words of each clause prove or rule out, and remembers them for `matchCues`.
 *
 * Practice by practice: the code of all cues is far larger than a processor's near memory, so that a cue that has just run runs several times as fast.
 */
export function matchCuesOfAll(inputs: readonly CueInput[]): void {
  const clauses = inputs.map((input) => ({ prepared: prepare(input), matches: [] as CueMatch[] }));
  for (const cues of guardedCues) {
    for (const { prepared, matches } of clauses) {
      const match = matchPractice(cues, prepared);
      if (match !== undefined) matches.push(match);
    }
  }
  clauses.forEach(({ matches }, at) => {
    const input = inputs[at];
    if (input !== undefined) knownMatches.set(input, matches);
  });
}

/**
 * Finds the practices that a clause's words prove or rule out.
 * @param input a clause, or anything with its text, lead-in and heading. Of very long texts only the beginning is read.
 * @returns at most one match a practice, in the order of the taxonomy; practices of which the words prove nothing are left out.
 */
export function matchCues(input: CueInput): readonly CueMatch[] {
  if (!knownMatches.has(input)) matchCuesOfAll([input]);
  return knownMatches.get(input) ?? [];
}

/**
 * Whether the words without which a practice cannot be stated stand in the clause, its lead-in or its heading.
 * @returns false where no learned score should make the practice hold.
 */
export function mayHold(practice: PracticeId, input: CueInput): boolean {
  const cues = cuesByPractice.get(practice);
  return cues === undefined || hasNeeds(cues, prepare(input));
}
