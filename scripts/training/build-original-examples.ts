import { type Example, quoteKey } from './example.ts';
import type { OriginalExample } from './read-original-examples.ts';

/** Neighbours in a file are on one theme; so many groups keep some of each practice in every fold. */
const groups = 15;

/**
 * Turns the clauses that we wrote into examples: of their own practice alone, since they may state others too, and only for texts that stand alone. In whole policies these practices are told
 * by cues: what is learned from forty clauses took search warrants for notices of legal demands and a photograph for a recorded visit.
 */
export function buildOriginalExamples(originals: readonly OriginalExample[]): Example[] {
  return originals.map(({ practice, stance, text, leadIn, heading }, index) => ({
    text,
    leadIn,
    heading,
    group: `original ${index % groups}`,
    source: 'original',
    evidence: new Map([[quoteKey(practice), { positive: stance !== null, weight: 1 }]]),
    rest: { category: 0, clause: 0, practice: 0, quote: 0 },
  }));
}
