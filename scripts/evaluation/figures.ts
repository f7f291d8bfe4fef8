import { join } from 'node:path';
import { decodeModel } from '../../lib/classify/decode-model.ts';
import type { Model } from '../../lib/classify/model.ts';
import { mapCases, type Quote, readQuotes } from '../training/build-tosdr-examples.ts';
import { foldOf } from '../training/learn-labels.ts';
import { planTaxonomy } from '../training/plan-labels.ts';
import { readPracticeEvidence } from '../training/practice-evidence.ts';
import { readSegments } from '../training/read-opp115.ts';
import { readTaxonomyExamples } from '../training/read-taxonomy-examples.ts';
import { trainingOptions, trainModel } from '../training/train-model.ts';
import { measureCategories } from './measure-categories.ts';
import { type Accuracy, rate, summariseTallies, type Tally } from './measure-labels.ts';
import { type Miss, measurePolicies, tagReadPolicies } from './measure-policies.ts';
import { joinQuoteAccuracies, measureQuotes, type QuoteAccuracy } from './measure-quotes.ts';

/** A label's accuracy and how often it occurs. */
export type Row = Accuracy & { id: string; positives: number };

/** All figures of the model card. Shares are rounded to three digits. */
export interface Figures {
  categories: { data: string; macro: number; micro: number; rows: Row[] };
  quotes: { data: string; quotes: number; first: number; amongThree: number; macro: number };
  policies: { data: string; policies: number; precision: number; recall: number; f1: number; rows: Row[] };
}

/** Each fifth of the services is held out in turn: from one fifth to another the first guess differs by four points. */
const fifths = 5;

/**
 * Measures everything.
 *
 * @param data folder with opp115/, tosdr/, readers/ and vendors/
 * @param model trained on train.jsonl only
 * @param report told of progress
 */
export async function measureAll(
  data: string,
  model: Model,
  report: (line: string) => void,
): Promise<{ figures: Figures; misses: Miss[] }> {
  const categories = measureCategories(readSegments(join(data, 'opp115', 'valid.jsonl')), model);
  const tagged = await tagReadPolicies(data, model);
  const policies = measurePolicies(tagged);
  const quotes = measureHeldOutQuotes(data, report);
  const figures: Figures = {
    categories: {
      data: 'opp115/valid.jsonl: 10 websites that the model has not seen',
      ...roundAll(summariseTallies([...categories.values()])),
      rows: listRows(categories),
    },
    quotes: {
      data: 'ToS;DR, each fifth of the services held out in turn from the training',
      quotes: quotes.quotes,
      ...roundAll({ first: quotes.first, amongThree: quotes.amongThree, macro: quotes.macro }),
    },
    policies: {
      data: 'readers/: development set, thresholds and cues were tuned on it',
      policies: policies.policies,
      ...roundAll(rate(policies.total)),
      rows: listRows(policies.tallies),
    },
  };
  return { figures, misses: policies.misses };
}

function measureHeldOutQuotes(data: string, report: (line: string) => void): QuoteAccuracy {
  const evidence = readPracticeEvidence();
  const cases = mapCases(evidence);
  const quotes = readQuotes(join(data, 'tosdr', 'train.jsonl'));
  const plans = planTaxonomy()
    .filter(({ kind }) => kind === 'practice')
    .map((plan) => {
      // Quotes are scored by their own columns alone, so that the clause columns beside them need not be learned.
      const hasCases = [...evidence].some(([id, { tosdr }]) => id === plan.id && tosdr.length > 0);
      return hasCases && plan.share === 1 ? { ...plan, sentence: plan.whole[0] ?? plan.sentence } : plan;
    });
  const parts = Array.from({ length: fifths }, (_, fifth) => {
    const isHeldOut = ({ service }: Quote): boolean => foldOf(service, fifths) === fifth;
    report(`Training without fifth ${fifth + 1} of the ToS;DR services (under a minute) ...`);
    const examples = readTaxonomyExamples(data, ['train'], (quote) => !isHeldOut(quote));
    const { bytes } = trainModel(examples, plans, sisterOptions, report);
    return measureQuotes(quotes.filter(isHeldOut), cases, decodeModel(bytes.slice().buffer));
  });
  return joinQuoteAccuracies(parts);
}

/** The shipped model has room for a third more columns; its sisters get room for theirs alone. */
const sisterOptions = { ...trainingOptions, mostBytes: 1_250_000 };

function listRows(tallies: ReadonlyMap<string, Tally>): Row[] {
  return [...tallies].map(([id, tally]) => ({ id, positives: tally.hits + tally.misses, ...roundAll(rate(tally)) }));
}

function roundAll<Shares extends object>(shares: Shares): Shares {
  const rounded = Object.entries(shares).map(([name, share]) => [name, Math.round(Number(share) * 1000) / 1000]);
  return Object.fromEntries(rounded) as Shares;
}
