/**
 * npm run train -- [--data DIR] [--segments FILE [--validation FILE]] [--with-validation] --out DIR
 *
 * Learns the model from OPP-115 and ToS;DR (or, with --segments, category labels alone from any labelled texts) and writes model.bin.
 * The same data give the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planTaxonomy, planTextCategories } from './training/plan-labels.ts';
import { readSegmentExamples } from './training/read-segment-examples.ts';
import { readTaxonomyExamples } from './training/read-taxonomy-examples.ts';
import { type TrainedModel, trainingOptions, trainModel } from './training/train-model.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    segments: { type: 'string' },
    validation: { type: 'string' },
    'with-validation': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

/** @returns the exit status */
function main(): number {
  const report = (line: string): void => console.error(line);
  if (values.out === undefined) {
    report('Usage: npm run train -- [--data DIR] [--segments FILE [--validation FILE]] [--with-validation] --out DIR');
    return 2;
  }
  const missing = [values.segments ?? values.data, values.validation].find(
    (path) => path !== undefined && !existsSync(path),
  );
  if (missing !== undefined) {
    report(
      `There is no ${missing}. Give the training data with --data DIR or --segments FILE; see MODEL_CARD.md for where it comes from.`,
    );
    return 1;
  }
  const trained = values.segments === undefined ? trainOnTaxonomy(report) : trainOnSegments(values.segments, report);
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, 'model.bin');
  writeFileSync(path, trained.bytes);
  for (const [id, { text, clause }] of trained.crossValidated)
    report(`${text.toFixed(3)}  ${clause.toFixed(3)}  ${id}`);
  report(
    `${path}: ${trained.bytes.length} bytes. Figures above: F score of texts and of clauses on held-out folds of the training data.`,
  );
  return 0;
}

function trainOnTaxonomy(report: (line: string) => void): TrainedModel {
  const examples = readTaxonomyExamples(values.data, values['with-validation'] ? ['train', 'valid'] : ['train']);
  return trainModel(examples, planTaxonomy(), trainingOptions, report);
}

function trainOnSegments(path: string, report: (line: string) => void): TrainedModel {
  const { examples, ids } = readSegmentExamples(path, values.validation);
  return trainModel(examples, planTextCategories(ids), trainingOptions, report);
}

process.exitCode = main();
