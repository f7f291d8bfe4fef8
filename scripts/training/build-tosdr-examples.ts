import { nameCues } from '../../lib/classify/rules/name-cues.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { type Example, type LabelEvidence, quoteKey } from './example.ts';
import type { PracticeEvidence } from './practice-evidence.ts';
import { readLines } from './read-opp115.ts';

/** A passage that a volunteer of ToS;DR filed under one case. */
export interface Quote {
  text: string;
  case: string;
  service: string;
  document: string;
  id: string;
}

/** Reads quotes, one JSON object a line. */
export function readQuotes(path: string): Quote[] {
  return readLines(path).map((line) => JSON.parse(line) as Quote);
}

/** How far a quote counts as a negative example of the practices it is not filed under: it may well speak of them too. */
export const quoteAsNegative = 0.5;

/** The practice that each ToS;DR case is evidence for. */
export function mapCases(evidence: ReadonlyMap<PracticeId, PracticeEvidence>): Map<string, PracticeId[]> {
  const practices = new Map<string, PracticeId[]>();
  for (const [id, { tosdr }] of evidence) {
    for (const title of tosdr) practices.set(title, [...(practices.get(title) ?? []), id]);
  }
  return practices;
}

/** Turns quotes into examples: positive for the practices of their case, weakly negative for all others. */
export function buildTosdrExamples(
  quotes: readonly Quote[],
  evidence: ReadonlyMap<PracticeId, PracticeEvidence>,
): Example[] {
  const practices = mapCases(evidence);
  return quotes.map((quote) => {
    const found = new Map<string, LabelEvidence>();
    for (const id of practices.get(quote.case) ?? []) {
      found.set(id, { positive: true, weight: 1 });
      found.set(quoteKey(id), { positive: true, weight: 1 });
    }
    return {
      text: quote.text,
      leadIn: '',
      heading: '',
      cues: nameCues(quote.text),
      group: quote.service,
      source: 'tosdr',
      evidence: found,
      rest: { category: 0, clause: 0, practice: quoteAsNegative, quote: 1 },
    };
  });
}
