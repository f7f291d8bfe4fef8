import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../lib/classify/model.ts';
import { readSegments } from '../training/read-opp115.ts';
import { analyseReadings } from './analyse-readings.ts';
import { measureCalibration } from './measure-calibration.ts';
import { measureCategories } from './measure-categories.ts';
import { averageDataTypes, measureFacts } from './measure-facts.ts';
import { measureHeldOutQuotes } from './measure-held-out-quotes.ts';
import { type Accuracy, rate, summariseTallies, type Tally } from './measure-labels.ts';
import { type Miss, measurePolicies } from './measure-policies.ts';
import { measureStance } from './measure-stance.ts';
import { readReadings } from './read-readings.ts';

/** A label's accuracy and how often it occurs. */
export type Row = Accuracy & { id: string; positives: number };

/** What was found in one set of whole policies. */
export interface PolicyFigures extends Accuracy {
  set: string;
  data: string;
  policies: number;
  /** Share of the practices rightly found whose first clause a reader named. */
  firstCited: number;
  /** Expected calibration error of the highlights' scores. */
  calibrationError: number;
  /** Data types, the mean F1 of the types. */
  dataTypes: number;
  rows: Row[];
  facts: Row[];
}

/** All figures of the model card. Shares are rounded to three digits. */
export interface Figures {
  categories: { data: string; macro: number; micro: number; calibrationError: number; rows: Row[] };
  quotes: {
    data: string;
    quotes: number;
    first: number;
    amongThree: number;
    macro: number;
    calibrationError: number;
  };
  stance: { data: string; rows: (Row & { sentences: number })[] };
  /** The set that nobody who changed the classifier had seen. */
  policies: PolicyFigures;
  /** The sets by which cues and thresholds were chosen. */
  development: PolicyFigures[];
}

interface ReadingSet {
  set: string;
  data: string;
  folder: string;
}

const ownReadings = join(import.meta.dirname, 'readings');

/** The set that is reported, then those that were worked with. */
function listReadingSets(data: string): { unseen: ReadingSet; development: ReadingSet[] } {
  return {
    unseen: {
      set: 'unseen',
      data: 'policies closed to all who changed the classifier',
      folder: join(ownReadings, 'unseen'),
    },
    development: [
      {
        set: 'current',
        data: 'read after the mending; nothing was changed for it',
        folder: join(ownReadings, 'current'),
      },
      { set: 'third-round', data: 'its misses were mended', folder: join(ownReadings, 'third-round') },
      { set: 'second-round', data: 'its misses were mended', folder: join(ownReadings, 'second-round') },
      { set: 'first-round', data: 'its misses were mended', folder: join(ownReadings, 'first-round') },
      {
        set: 'readers',
        data: 'development set: thresholds and cues were tuned on it',
        folder: join(data, 'readers'),
      },
    ].filter(({ folder }) => existsSync(folder)),
  };
}

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
  const { unseen, development } = listReadingSets(data);
  const measured = [];
  for (const set of [unseen, ...development]) measured.push(await measureReadingSet(set, data, model));
  const [policies, ...others] = measured.map((one) => one.figures);
  if (policies === undefined) throw new Error('There are no readings');
  return {
    figures: {
      categories: measureCategoryFigures(data, model),
      stance: measureStanceFigures(data),
      quotes: measureQuoteFigures(data, report),
      policies,
      development: others,
    },
    misses: measured.flatMap((one) => one.misses),
  };
}

/** What was found in one set of whole policies, and every difference from its readers. */
export async function measureReadingSet(
  { set, data: description, folder }: ReadingSet,
  data: string,
  model: Model,
): Promise<{ figures: PolicyFigures; misses: Miss[] }> {
  const policies = await analyseReadings(data, readReadings(folder), model);
  const accuracy = measurePolicies(policies);
  const facts = measureFacts(policies);
  const figures = {
    set,
    data: description,
    policies: policies.length,
    ...roundAll({
      ...rate(accuracy.total),
      firstCited: accuracy.firstCited.right / Math.max(1, accuracy.firstCited.of),
      calibrationError: measureCalibration(accuracy.judged).error,
      dataTypes: averageDataTypes(facts),
    }),
    rows: listRows(accuracy.tallies),
    facts: listRows(facts.fields),
  };
  return { figures, misses: accuracy.misses };
}

function measureCategoryFigures(data: string, model: Model): Figures['categories'] {
  const { tallies, judged } = measureCategories(readSegments(join(data, 'opp115', 'valid.jsonl')), model);
  return {
    data: 'opp115/valid.jsonl: 10 websites that the model has not seen',
    ...roundAll({
      ...summariseTallies([...tallies.values()]),
      calibrationError: measureCalibration(judged).error,
    }),
    rows: listRows(tallies),
  };
}

function measureQuoteFigures(data: string, report: (line: string) => void): Figures['quotes'] {
  const { quotes, first, amongThree, macro, judged } = measureHeldOutQuotes(data, report);
  return {
    data: 'ToS;DR, each fifth of the services held out in turn from the training',
    quotes,
    ...roundAll({ first, amongThree, macro, calibrationError: measureCalibration(judged).error }),
  };
}

function measureStanceFigures(data: string): Figures['stance'] {
  const sets = [
    ['train', 'errors were read'],
    ['valid', 'errors were not read'],
  ] as const;
  return {
    data: 'OPP-115, sentences whose attribute "Does/Does Not" has a majority',
    rows: sets.flatMap(([set, remark]) =>
      measureStance(readSegments(join(data, 'opp115', `${set}.jsonl`))).map(({ name, tally, sentences }) => ({
        id: `${name} (${set}, ${remark})`,
        positives: tally.hits + tally.misses,
        sentences,
        ...roundAll(rate(tally)),
      })),
    ),
  };
}

function listRows(tallies: ReadonlyMap<string, Tally>): Row[] {
  return [...tallies].map(([id, tally]) => ({ id, positives: tally.hits + tally.misses, ...roundAll(rate(tally)) }));
}

function roundAll<Shares extends object>(shares: Shares): Shares {
  const rounded = Object.entries(shares).map(([name, share]) => [name, Math.round(Number(share) * 1000) / 1000]);
  return Object.fromEntries(rounded) as Shares;
}
