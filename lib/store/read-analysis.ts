import { safeParse } from 'valibot';
import type { PolicyAnalysis } from '../types.ts';
import { analysisSchema } from './analysis-schema.ts';
import type { ClauselightDatabase } from './database.ts';
import { parseAnalysis } from './parse-rows.ts';
import { readValue } from './read-value.ts';

/** The analysis of a version, or undefined where it is missing or cannot be read. For use inside a transaction over `analyses`. */
export async function readAnalysis(
  database: ClauselightDatabase,
  versionId: number,
): Promise<PolicyAnalysis | undefined> {
  return parseAnalysis((await readValue(database.analyses, versionId))?.analysis);
}

/** Tells whether an analysis keeps the limits of what is stored. One that broke them could be saved, but never read or imported again. */
export function fitsLimits(analysis: PolicyAnalysis): boolean {
  const result = safeParse(analysisSchema, analysis, { abortEarly: true });
  if (result.success) return true;
  const [issue] = result.issues;
  if (issue.type === 'max_length') return false;
  // Not what a page can bring about: the analysis itself is at fault.
  throw new Error(`The analysis has a field that cannot be stored: ${issue.message}`);
}
