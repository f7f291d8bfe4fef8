import { join } from 'node:path';
import { buildOpp115Examples } from './build-opp115-examples.ts';
import { buildOriginalExamples } from './build-original-examples.ts';
import { buildTosdrExamples, readQuotes } from './build-tosdr-examples.ts';
import type { Example } from './example.ts';
import { readPracticeEvidence } from './practice-evidence.ts';
import { readSegments } from './read-opp115.ts';
import { readOriginalExamples } from './read-original-examples.ts';

/**
 * All examples for the labels of the taxonomy.
 *
 * @param data folder with opp115/ and tosdr/
 * @param splits of OPP-115: `train`, `valid`
 */
export function readTaxonomyExamples(data: string, splits: readonly string[]): Example[] {
  const evidence = readPracticeEvidence();
  const segments = splits.flatMap((split) => readSegments(join(data, 'opp115', `${split}.jsonl`)));
  const quotes = readQuotes(join(data, 'tosdr', 'train.jsonl'));
  return [
    ...buildOpp115Examples(segments, evidence),
    ...buildTosdrExamples(quotes, evidence),
    ...buildOriginalExamples(readOriginalExamples()),
  ];
}
