import { join } from 'node:path';
import { decodeModel } from '../../lib/classify/decode-model.ts';
import { mapCases, readQuotes } from '../training/build-tosdr-examples.ts';
import { foldOf } from '../training/learn-labels.ts';
import { planTaxonomy } from '../training/plan-labels.ts';
import { readPracticeEvidence } from '../training/practice-evidence.ts';
import { readOriginalExamples } from '../training/read-original-examples.ts';
import { readTaxonomyExamples } from '../training/read-taxonomy-examples.ts';
import { trainingOptions, trainModel } from '../training/train-model.ts';
import { joinQuoteAccuracies, measureQuotes, type QuoteAccuracy } from './measure-quotes.ts';

/** Each fifth of the services is held out in turn: from one fifth to another the first guess differs by four points. */
const fifths = 5;

/** The shipped model has room for a third more columns; its sisters get room for theirs alone. */
const sisterOptions = { ...trainingOptions, mostBytes: 1_250_000 };

/**
 * Measures the guesses on ToS;DR quotes by five sisters of the shipped model, each trained without a fifth of the services and judged on it.
 *
 * @param data folder with opp115/ and tosdr/
 * @param report told of progress
 */
export function measureHeldOutQuotes(data: string, report: (line: string) => void): QuoteAccuracy {
  const evidence = readPracticeEvidence();
  const cases = mapCases(evidence);
  const quotes = readQuotes(join(data, 'tosdr', 'train.jsonl'));
  const quoted = new Set<string>([...cases.values()].flat());
  for (const { practice } of readOriginalExamples()) quoted.add(practice);
  const plans = planTaxonomy()
    .filter(({ kind }) => kind === 'practice')
    .map((plan) => {
      // Quotes are scored by their own columns alone, so that the clause columns beside them need not be learned.
      const hasQuotes = quoted.has(plan.id);
      return hasQuotes && plan.share === 1 ? { ...plan, sentence: plan.whole[0] ?? plan.sentence } : plan;
    });
  const examples = readTaxonomyExamples(data, ['train']);
  const parts = Array.from({ length: fifths }, (_, fifth) => {
    const isHeldOut = (service: string): boolean => foldOf(service, fifths) === fifth;
    report(`Training without fifth ${fifth + 1} of the ToS;DR services (under a minute) ...`);
    const others = examples.filter(({ source, group }) => source !== 'tosdr' || !isHeldOut(group));
    const { bytes } = trainModel(others, plans, sisterOptions, report);
    return measureQuotes(
      quotes.filter(({ service }) => isHeldOut(service)),
      cases,
      decodeModel(bytes.slice().buffer),
    );
  });
  return joinQuoteAccuracies(parts);
}
