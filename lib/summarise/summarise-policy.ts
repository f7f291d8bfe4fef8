/** The last step of an analysis: from tagged clauses to what a reader is shown. */
import { isEnglish } from '../classify/is-english.ts';
import { countWords } from '../segment/count-words.ts';
import type { PolicyAnalysis, PolicyDocument, TaggedClause } from '../types.ts';
import { findLastUpdated } from './find-last-updated.ts';
import { findOptOuts } from './find-opt-outs.ts';
import { listFacts } from './list-facts.ts';
import { listHighlights } from './list-highlights.ts';

/** Silent reading of English non-fiction (Brysbaert 2019). */
const wordsPerMinute = 238;

/**
 * Takes a document, its text as segmented (`clauses` hold offsets into it) and its clauses with their tags; gives the whole analysis.
 * Pure: the same input gives the same output, and nothing of the input is changed.
 */
export function summarisePolicy(
  document: PolicyDocument,
  text: string,
  clauses: readonly TaggedClause[],
): PolicyAnalysis {
  const words = countWords(text);
  return {
    url: document.url,
    title: document.title,
    language: document.language,
    lastUpdated: findLastUpdated(document),
    policy: document.policy,
    coverage: document.coverage,
    leftOut: document.leftOut,
    words,
    readingMinutes: Math.max(1, Math.round(words / wordsPerMinute)),
    text,
    clauses: [...clauses],
    // What the classifier says of words that it never learned is no statement about the policy.
    highlights: isEnglish(document.language) ? listHighlights(clauses) : [],
    facts: listFacts(document, clauses),
    optOuts: findOptOuts(clauses),
  };
}
