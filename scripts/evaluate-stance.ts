/**
 * node scripts/evaluate-stance.ts [--data DIR] [--set train|valid] [--errors]
 *
 * Prints precision, recall and F1 of denials (see measure-stance.ts); with --errors also the sentences that came out wrong.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rate } from './evaluation/measure-labels.ts';
import { measureStance, type StanceAccuracy } from './evaluation/measure-stance.ts';
import { readSegments } from './training/read-opp115.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    set: { type: 'string', default: 'valid' },
    errors: { type: 'boolean', default: false },
  },
});

function print({ name, tally, sentences, errors }: StanceAccuracy): void {
  for (const { kind, input } of values.errors ? errors : []) {
    console.log(`  ${kind.padEnd(6)} | ${input.leadIn} | ${input.text.replace(/\s+/g, ' ')}`);
  }
  const { precision, recall, f1 } = rate(tally);
  console.log(
    `${name}: ${sentences} sentences, ${tally.hits + tally.misses} of them denials; ` +
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  );
}

/** @returns the exit status */
function main(): number {
  const path = join(values.data, 'opp115', `${values.set}.jsonl`);
  if (!existsSync(path)) {
    console.error(
      `There is no ${path}. Give the folder that holds opp115/ with --data DIR; see MODEL_CARD.md for where OPP-115 comes from.`,
    );
    return 1;
  }
  const segments = readSegments(path);
  for (const accuracy of measureStance(segments)) print(accuracy);
  return 0;
}

process.exitCode = main();
