/** Gathers the clauses of each practice into one highlight. */
import { type PracticeId, practiceIds } from '../taxonomy/practices.ts';
import { describeStance } from '../taxonomy/stances.ts';
import type { Highlight, TaggedClause } from '../types.ts';
import { calibrateHighlight } from './calibrate-highlight.ts';
import { clearFrom } from './confidence-in-words.ts';
import { type Evidence, rankClauses } from './rank-clauses.ts';
import { settleStance } from './settle-stance.ts';

/**
 * Takes all clauses of a policy, tagged; gives one highlight a practice found, best evidence first. Opposites such as sharing.no-sale and a
 * denied sharing.sells are both listed; `dropRedundant` of `choose-first.ts` is for views that want only one.
 */
export function listHighlights(clauses: readonly TaggedClause[]): Highlight[] {
  const evidenceByPractice = new Map<PracticeId, Evidence[]>();
  for (const clause of clauses) {
    for (const tag of clause.practices) {
      const evidence = evidenceByPractice.get(tag.id) ?? [];
      evidence.push({ clause, tag });
      evidenceByPractice.set(tag.id, evidence);
    }
  }
  const highlights = practiceIds.flatMap((practice) => {
    const ranked = rankClauses(evidenceByPractice.get(practice) ?? []);
    return ranked.length === 0 ? [] : [buildHighlight(practice, ranked)];
  });
  return withoutOverruledSale(highlights).sort(
    (one, other) => other.score - one.score || other.clauses.length - one.clauses.length,
  );
}

function buildHighlight(practice: PracticeId, ranked: readonly Evidence[]): Highlight {
  const { stance, evidence } = settleStance(ranked);
  return {
    ...describeStance(practice, stance),
    score: calibrateHighlight(evidence.reduce((best, { tag }) => Math.max(best, tag.score), 0)),
    clauses: evidence.map(({ clause }) => clause.id),
  };
}

/**
 * A policy that says it does not sell often adds that some law may call its advertising a sale. Readers call that unclear,
 * so "sells personal data" is only said beside "does not sell" where a clause says it plainly. Then both are said, each with its
 * clause: which of them governs is for the reader to judge.
 */
function withoutOverruledSale(highlights: Highlight[]): Highlight[] {
  if (!highlights.some(({ practice, stance }) => practice === 'sharing.no-sale' && stance === 'does'))
    return highlights;
  return highlights.filter(
    ({ practice, stance, score }) => practice !== 'sharing.sells' || stance === 'does-not' || score >= clearFrom,
  );
}
