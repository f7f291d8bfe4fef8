import { isEnglish } from '../classify/is-english.ts';
import { practiceIds } from '../taxonomy/practices.ts';
import type { OptOut, PolicyAnalysis } from '../types.ts';
import { measureReadingEase } from './measure-reading-ease.ts';
import type { PolicyProfile, StatedPractice } from './vendor-baseline.ts';

/**
 * Takes from an analysis what can be compared: facts, no clause and no text. Pure.
 *
 * @returns practices in the order of the taxonomy; everything else in the order of the analysis, each once
 */
export function profilePolicy(analysis: PolicyAnalysis): PolicyProfile {
  const { language, lastUpdated, words, clauses, highlights, facts, optOuts } = analysis;
  return {
    lastUpdated,
    words,
    readingEase: measureReadingEase(clauses),
    // Older programs saved what the classifier says of a language that it does not read.
    practices: isEnglish(language) ? listPractices(highlights) : [],
    dataTypes: listOnce(facts.dataTypes.map(({ id }) => id)),
    thirdParties: listOnce(facts.thirdParties.map(({ name }) => name)),
    retention: listOnce(facts.retention.map(({ period }) => period)),
    optOuts: groupOptOuts(optOuts),
    frameworks: listOnce(facts.frameworks.map(({ id }) => id)),
    minimumAge: facts.minimumAge,
  };
}

/** Takes the highlights of an analysis; gives the practices as a profile holds them. All that a standing needs, and far cheaper than the whole profile. */
export function listPractices(highlights: PolicyAnalysis['highlights']): StatedPractice[] {
  const stated = new Map<string, StatedPractice>();
  for (const { practice, stance, score } of highlights)
    if (!stated.has(practice)) stated.set(practice, { id: practice, stance, score });
  return practiceIds.flatMap((id) => stated.get(id) ?? []);
}

/** One entry a kind, with all that it covers. */
function groupOptOuts(optOuts: readonly OptOut[]): PolicyProfile['optOuts'] {
  return listOnce(optOuts.map(({ kind }) => kind)).map((kind) => ({
    kind,
    covers: listOnce(optOuts.flatMap((one) => (one.kind === kind ? one.covers : []))),
  }));
}

function listOnce<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
