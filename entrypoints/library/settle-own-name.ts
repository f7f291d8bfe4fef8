import { isOwnName, numberOwnName } from '../../lib/store/address.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { findSavedState, getVersion } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';

const runLength = 5;
/** Two texts of one policy share more of their runs of words than this, unless it was written anew; those of two companies share less. */
const leastShared = 0.12;
/** Nobody saves more different texts of one name. */
const mostNumbers = 50;

/**
 * Many companies name their file "privacy-policy.pdf" and their text "Privacy Policy". Where another policy is saved under the name of a file or pasted
 * text, this one gets a number, so that the two are not taken for versions of one another. Gives the analysis with the name to save it by.
 */
export async function settleOwnName(database: ClauselightDatabase, analysis: PolicyAnalysis): Promise<PolicyAnalysis> {
  if (!isOwnName(analysis.url)) return analysis;
  for (let number = 1; number <= mostNumbers; number += 1) {
    const named = number === 1 ? analysis : { ...analysis, url: numberOwnName(analysis.url, number) };
    const state = await findSavedState(database, named);
    if (state.outcome !== 'changed') return named;
    const saved = await getVersion(database, state.version.id);
    // What cannot be read cannot be compared; then the name decides, as for a page.
    if (saved.outcome !== 'found' || sharesRuns(saved.analysis.text, analysis.text)) return named;
  }
  return analysis;
}

function sharesRuns(one: string, other: string): boolean {
  const [first, second] = [listRuns(one), listRuns(other)];
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  if (small.size === 0) return true;
  const shared = [...small].filter((run) => large.has(run)).length;
  return shared >= leastShared * small.size;
}

function listRuns(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' ')));
}
