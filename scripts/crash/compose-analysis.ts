import { categoryIds } from '../../lib/taxonomy/categories.ts';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import { describeStance } from '../../lib/taxonomy/stances.ts';
import type { PolicyAnalysis, TaggedClause } from '../../lib/types.ts';

/** Sites among which the numbers are spread, so that later ones are further versions. */
const sites = 400;
/** Fewest and most clauses: the largest analyses have half a megabyte, which browsers store differently from small ones. */
const fewestClauses = 5;
const mostClauses = 400;

/** A whole analysis that follows from its number alone, so that what comes back after a crash can be compared with what was saved. */
export function composeAnalysis(number: number): PolicyAnalysis {
  const count = fewestClauses + ((number * 7919) % (mostClauses - fewestClauses));
  const clauses: TaggedClause[] = [];
  let text = `Privacy policy number ${number}`;
  for (let index = 0; index < count; index += 1) {
    const sentence = `In case ${index} of ${number} we keep what you tell us for ${(index * number) % 97} days.`;
    const start = text.length + 2;
    text += `\n\n${sentence}`;
    clauses.push({
      id: `c${index + 1}`,
      kind: 'sentence',
      heading: `Part ${index % 9}`,
      leadIn: '',
      text: sentence,
      start,
      end: text.length,
      block: index + 1,
      links: [],
      categories: categoryIds.map((id, place) => ({ id, score: ((index + place) % 11) / 10, assigned: place === 0 })),
      practices: [],
    });
  }
  return {
    url: `https://site${number % sites}.example/privacy`,
    title: `Privacy policy number ${number}`,
    language: 'en',
    lastUpdated: '2026-03-03',
    policy: { isPolicy: true, score: 0.9, reasons: ['It says so'] },
    coverage: 1,
    leftOut: [],
    words: count * 16,
    readingMinutes: 1,
    text,
    clauses,
    highlights: practiceIds
      .slice(0, 1 + (number % 30))
      .map((practice) => ({ ...describeStance(practice, 'does'), score: 0.8, clauses: ['c1'] })),
    facts: {
      dataTypes: [],
      purposes: [],
      thirdPartyKinds: [],
      thirdParties: [],
      retention: [],
      contacts: [],
      frameworks: [],
      minimumAge: null,
    },
    optOuts: [],
  };
}
