import { join } from 'node:path';
import { buildOpp115Examples } from './build-opp115-examples.ts';
import { buildTosdrExamples, type Quote, readQuotes } from './build-tosdr-examples.ts';
import type { Example } from './example.ts';
import { readPracticeEvidence } from './practice-evidence.ts';
import { readSegments } from './read-opp115.ts';

/**
 * All examples for the labels of the taxonomy.
 *
 * @param data folder with opp115/ and tosdr/
 * @param splits of OPP-115: `train`, `valid`
 * @param takesQuote which quotes of ToS;DR take part
 */
export function readTaxonomyExamples(
  data: string,
  splits: readonly string[],
  takesQuote: (quote: Quote) => boolean = () => true,
): Example[] {
  const evidence = readPracticeEvidence();
  const segments = splits.flatMap((split) => readSegments(join(data, 'opp115', `${split}.jsonl`)));
  const quotes = readQuotes(join(data, 'tosdr', 'train.jsonl')).filter(takesQuote);
  return [...buildOpp115Examples(segments, evidence), ...buildTosdrExamples(quotes, evidence)];
}
