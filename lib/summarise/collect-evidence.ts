/** Gathers the clauses that state something of a list, by the practices that were found in them and by their words. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { TaggedClause } from '../types.ts';

interface Evidence<Id extends string> {
  /** All that can be stated, in the order of the answer. */
  ids: readonly Id[];
  /** What a practice states by itself, unless the clause denies it. */
  practices: Partial<Record<PracticeId, Id>>;
  words: readonly (readonly [Id, GuardedExpression])[];
  /** Whether the words of a clause may count; its practices always do. */
  isEvidence: (clause: TaggedClause) => boolean;
}

/** "We do not use your data for ..." states nothing that is done. */
const denial = guard(
  /\b(?:do(?:es)? not|don[’']t|never|will not|won[’']t|cannot|neither|nor (?:do|will))\b[^.;]{0,40}\b(?:use|share|sell|disclose|collect|process|give|provide|send|track|transfer|release|rent|advertise)/i,
);
/** Clauses of these categories speak of what is done with data, and not of choices, rights or changes. */
const dealing = new Set(['first-party-collection-use', 'third-party-sharing-collection']);
const dealingPractice = /^(?:use|sharing|collection|cookies|tracking)\./;

/** Gives each id that is stated, with the ids of the clauses that state it, in reading order. */
export function collectEvidence<Id extends string>(
  clauses: readonly TaggedClause[],
  { ids, practices, words, isEvidence }: Evidence<Id>,
): { id: Id; clauses: string[] }[] {
  const found = new Map<Id, string[]>();
  const add = (id: Id, clause: string) => {
    const known = found.get(id);
    if (known === undefined) found.set(id, [clause]);
    else if (known.at(-1) !== clause) known.push(clause);
  };
  for (const clause of clauses) {
    for (const { id, stance } of clause.practices) {
      const stated = practices[id];
      if (stated !== undefined && stance !== 'does-not') add(stated, clause.id);
    }
    if (!isDealing(clause) || !isEvidence(clause)) continue;
    for (const [id, pattern] of words) if (pattern.test(clause.text)) add(id, clause.id);
  }
  return ids.flatMap((id) => {
    const evidence = found.get(id);
    return evidence === undefined ? [] : [{ id, clauses: evidence }];
  });
}

function isDealing({ text, leadIn, categories, practices }: TaggedClause): boolean {
  if (denial.test(text) || denial.test(leadIn) || /\?\s*$/.test(text)) return false;
  return (
    categories.some(({ id, assigned }) => assigned && dealing.has(id)) ||
    practices.some(({ id, stance }) => stance !== 'does-not' && dealingPractice.test(id))
  );
}
