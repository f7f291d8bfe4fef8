import type { Quote } from '../lib/extract/anchor-quote.ts';
import type { Clause, PolicyAnalysis } from '../lib/types.ts';

/** Enough to tell two equal clauses of a page apart, little enough that an edit nearby rarely reaches it. */
const contextLength = 64;

/** The clause as the page script looks for it: its text and up to 64 characters of the policy's text on either side. */
export function quoteClause(policyText: string, clause: Clause): Quote {
  return {
    text: clause.text,
    before: policyText.slice(Math.max(0, clause.start - contextLength), clause.start),
    after: policyText.slice(clause.end, clause.end + contextLength),
  };
}

/** Quotes of the clauses with these ids, in the order of the ids; an id that the analysis does not hold is left out. */
export function quoteClauses(analysis: PolicyAnalysis, clauseIds: readonly string[]): Quote[] {
  return findClauses(analysis, clauseIds).map((clause) => quoteClause(analysis.text, clause));
}

/** The clauses with these ids, in the order of the ids; an id that the analysis does not hold is left out. */
export function findClauses(analysis: PolicyAnalysis, clauseIds: readonly string[]): Clause[] {
  return clauseIds.flatMap((id) => analysis.clauses.find((clause) => clause.id === id) ?? []);
}
