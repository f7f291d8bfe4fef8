import type { Quote } from '../lib/extract/anchor-quote.ts';
import { removeWhiteSpace } from '../lib/extract/readable-text.ts';
import type { PolicyHeading } from '../lib/segment/list-headings.ts';
import type { Clause, PolicyAnalysis, SegmentedPolicy } from '../lib/types.ts';

/** Enough to tell two equal clauses of a page apart, little enough that an edit nearby rarely reaches it. */
const contextLength = 64;

/** The clause as the page script looks for it: its text, up to 64 characters of the policy's text on either side, and its number among equals. */
export function quoteClause(policy: SegmentedPolicy, clause: Clause): Quote {
  return quotePassage(policy, clause, squeezePolicy(policy).starts.get(clause.id) ?? 0);
}

/** The heading as the page script looks for it, like a clause. */
export function quoteHeading(policy: SegmentedPolicy, { text, start }: PolicyHeading): Quote {
  return quotePassage(
    policy,
    { text, start, end: start + text.length },
    removeWhiteSpace(policy.text.slice(0, start)).length,
  );
}

interface Passage {
  text: string;
  start: number;
  end: number;
}

/** `squeezedStart`: where the passage starts in the policy's text without white space. */
function quotePassage(policy: SegmentedPolicy, { text, start, end }: Passage, squeezedStart: number): Quote {
  const before = policy.text.slice(Math.max(0, start - contextLength), start);
  const after = policy.text.slice(end, end + contextLength);
  const repeats = countBefore(squeezePolicy(policy).squeezed, removeWhiteSpace(text), squeezedStart);
  return { text, before, after, repeats };
}

interface SqueezedPolicy {
  /** The policy's text without white space, as the page is searched. */
  squeezed: string;
  /** Where each clause starts in it, by id. */
  starts: ReadonlyMap<string, number>;
}

const squeezedPolicies = new WeakMap<SegmentedPolicy, SqueezedPolicy>();

function squeezePolicy(policy: SegmentedPolicy): SqueezedPolicy {
  const known = squeezedPolicies.get(policy);
  if (known !== undefined) return known;
  const starts = new Map<string, number>();
  const parts: string[] = [];
  let length = 0;
  let reached = 0;
  for (const { id, start } of policy.clauses) {
    const part = removeWhiteSpace(policy.text.slice(reached, start));
    parts.push(part);
    length += part.length;
    starts.set(id, length);
    reached = start;
  }
  parts.push(removeWhiteSpace(policy.text.slice(reached)));
  const made = { squeezed: parts.join(''), starts };
  squeezedPolicies.set(policy, made);
  return made;
}

/** A page may repeat one sentence ten thousand times; nobody tells the six hundredth of them from the next. */
const mostRepeats = 500;

/** How often `sought` stands in the text before `end`, where it stands again. */
function countBefore(text: string, sought: string, end: number): number {
  let count = 0;
  if (sought === '') return count;
  for (let at = text.indexOf(sought); at >= 0 && at < end && count < mostRepeats; at = text.indexOf(sought, at + 1)) {
    count += 1;
  }
  return count;
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
  const quotes = clauses.slice(from, from + mostMarked).map((clause) => quoteClause(analysis, clause));
  return { quotes, current: index - from };
}

const clausesById = new WeakMap<PolicyAnalysis, Map<string, Clause>>();

/** The clauses with these ids, in the order of the ids; an id that the analysis does not hold is left out. */
export function findClauses(analysis: PolicyAnalysis, clauseIds: readonly string[]): Clause[] {
  const known = clausesById.get(analysis) ?? new Map(analysis.clauses.map((clause) => [clause.id, clause]));
  clausesById.set(analysis, known);
  return clauseIds.flatMap((id) => known.get(id) ?? []);
}
