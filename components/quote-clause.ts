import type { Quote } from '../lib/extract/anchor-quote.ts';
import type { Clause, PolicyAnalysis } from '../lib/types.ts';

/** Enough to tell two equal clauses of a page apart, little enough that an edit nearby rarely reaches it. */
const contextLength = 64;

/** The clause as the page script looks for it: its text and up to 64 characters of the policy's text on either side. */
function quoteClause(policyText: string, clause: Clause): Quote {
  return {
    text: clause.text,
    before: policyText.slice(Math.max(0, clause.start - contextLength), clause.start),
    after: policyText.slice(clause.end, clause.end + contextLength),
  };
}

/** So many clauses are marked in the page at once. A page may repeat one sentence ten thousand times, and each mark is looked for in the whole page. */
const mostMarked = 50;

/** What to mark in the page so that number `index` (from 0) of the clauses with these ids is the current one: it and its neighbours. */
export function quoteAround(
  analysis: PolicyAnalysis,
  clauseIds: readonly string[],
  index: number,
): { quotes: Quote[]; current: number } {
  const clauses = findClauses(analysis, clauseIds);
  const from = Math.max(0, Math.min(index - Math.floor(mostMarked / 2), clauses.length - mostMarked));
  const quotes = clauses.slice(from, from + mostMarked).map((clause) => quoteClause(analysis.text, clause));
  return { quotes, current: index - from };
}

const clausesById = new WeakMap<PolicyAnalysis, Map<string, Clause>>();

/** The clauses with these ids, in the order of the ids; an id that the analysis does not hold is left out. */
export function findClauses(analysis: PolicyAnalysis, clauseIds: readonly string[]): Clause[] {
  const known = clausesById.get(analysis) ?? new Map(analysis.clauses.map((clause) => [clause.id, clause]));
  clausesById.set(analysis, known);
  return clauseIds.flatMap((id) => known.get(id) ?? []);
}
