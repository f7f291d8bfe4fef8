import type { PolicyAnalysis } from '../../lib/types.ts';
import type { PlacedVendor } from './place-vendor.ts';

/**
 * The analysis of one file as the command line writes it: one JSON object, without line breaks. Researchers and our own evaluation read it, so its
 * fields are named one by one and nothing of the inner shape leaks out. Scores have four decimals, which is more than they are worth.
 *
 * @param file the path as it was given
 * @param vendor the known vendor whose policy it is, or null
 */
export function buildAnalysisLine(file: string, analysis: PolicyAnalysis, vendor: PlacedVendor | null): string {
  const { url, title, language, lastUpdated, policy, coverage, text, facts, optOuts } = analysis;
  return JSON.stringify({
    file,
    url,
    title,
    language,
    lastUpdated,
    policy: { isPolicy: policy.isPolicy, score: round(policy.score), reasons: policy.reasons },
    coverage: round(coverage),
    text,
    clauses: analysis.clauses.map((clause) => ({
      id: clause.id,
      heading: clause.heading,
      text: clause.text,
      start: clause.start,
      end: clause.end,
      categories: clause.categories.map(({ id, score }) => ({ id, score: round(score) })),
      practices: clause.practices.map(({ id, stance, score }) => ({ id, stance, score: round(score) })),
    })),
    highlights: analysis.highlights.map(({ topic, practice, stance, statement, score, clauses }) => ({
      topic,
      practice,
      stance,
      statement,
      score: round(score),
      clauses,
    })),
    facts: {
      dataTypes: facts.dataTypes.map(({ id, clauses }) => ({ id, clauses })),
      purposes: facts.purposes.map(({ id, clauses }) => ({ id, clauses })),
      thirdPartyKinds: facts.thirdPartyKinds.map(({ id, clauses }) => ({ id, clauses })),
      thirdParties: facts.thirdParties.map(({ name, clauses }) => ({ name, clauses })),
      retention: facts.retention.map(({ period, what, clause }) => ({ period, what, clause })),
      contacts: facts.contacts.map(({ kind, value, role, clause }) => ({ kind, value, role, clause })),
      frameworks: facts.frameworks.map(({ id, clause }) => ({ id, clause })),
      minimumAge: facts.minimumAge,
    },
    optOuts: optOuts.map(({ kind, covers, label, target, clause }) => ({ kind, covers, label, target, clause })),
    vendor:
      vendor === null
        ? null
        : { id: vendor.id, name: vendor.name, sector: vendor.sector, seen: vendor.seen, text: vendor.text },
  });
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
