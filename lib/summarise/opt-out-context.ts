/** What the finders of opt-outs look at: a clause with the words around it. */
import type { TaggedClause } from '../types.ts';

/** One clause with the words that frame it. */
export interface OptOutContext {
  clause: TaggedClause;
  /** The clause's text; where it goes on from the sentence before ("To do so, ..."), that sentence as well. */
  sentence: string;
  /** Lead-in and heading. */
  frame: string;
  /** It says how to use one's rights, and to object is one of them. */
  isForObjecting: boolean;
}

/** "To do so, click here": what is refused stands in the sentence before. */
const goesOn =
  /^\W{0,2}(?:to do (?:so|this|that)|you (?:can|may) (?:also )?do (?:so|this|that)|this (?:can|may) be done|in (?:that|this) case|to exercise this)\b/i;

/** The clause at `index` of a policy's clauses with what frames it. Throws a RangeError where there is none. */
export function describeContext(clauses: readonly TaggedClause[], index: number): OptOutContext {
  const clause = clauses[index];
  if (clause === undefined) throw new RangeError(`No clause at ${index}`);
  const before = clauses[index - 1];
  const continues = before !== undefined && before.block === clause.block && goesOn.test(clause.text);
  return {
    clause,
    sentence: continues ? `${before.text} ${clause.text}` : clause.text,
    frame: `${clause.leadIn} ${clause.heading}`,
    isForObjecting: exercisesObjection(clauses, index),
  };
}

/** Rights stand in a list above the sentence that tells how to use them; so far up it is read. */
const sectionReach = 14;
const exercise = /\b(?:exercise|exercising|make (?:a|any|such) requests?|submit (?:a|your|any) requests?)\b/i;
const objection = /\b(?:object(?:ion)?(?: to)?|opt[ -]?out|withdraw (?:your |any )?consent|restrict(?:ion)?)\b/i;

/** "To exercise these rights write to ...", where the right to object is one of them: read in the clause or just above, under the same heading. */
function exercisesObjection(clauses: readonly TaggedClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause === undefined || !exercise.test(clause.text)) return false;
  const section = clauses
    .slice(Math.max(0, index - sectionReach), index + 1)
    .filter(({ heading }) => heading === clause.heading);
  return section.some(({ text }) => objection.test(text));
}
