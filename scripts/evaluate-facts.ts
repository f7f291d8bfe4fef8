/**
 * node scripts/evaluate-facts.ts [--data DIR] [--readings DIR] [--misses] [--only FIELD] [POLICY...]
 *
 * Compares dates, facts and opt-outs with what careful readers found in whole policies: precision and recall a field; with --misses also what was missed and
 * what is too much. Readings are those of the data folder, or another folder of them; a POLICY is a part of its name.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseReadings } from './evaluation/analyse-readings.ts';
import { averageDataTypes, measureFacts } from './evaluation/measure-facts.ts';
import { rate } from './evaluation/measure-labels.ts';
import { readReadings } from './evaluation/read-readings.ts';
import { readModel } from './read-model.ts';

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', default: join('..', 'shared', 'data') },
    readings: { type: 'string' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
  allowPositionals: true,
});

/** @returns the exit status */
async function main(): Promise<number> {
  const folder = values.readings ?? join(values.data, 'readers');
  const missing = [folder, join(values.data, 'vendors')].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`Nothing was measured: there is no ${missing}. Name the data folder with --data; see MODEL_CARD.md.`);
    return 2;
  }
  const chosen = readReadings(folder).filter(
    ({ policy }) => positionals.length === 0 || positionals.some((part) => policy.includes(part)),
  );
  const accuracy = measureFacts(await analyseReadings(values.data, chosen, await readModel()));
  for (const { policy, comparison } of values.misses ? accuracy.comparisons : []) {
    if (values.only !== undefined && values.only !== comparison.field) continue;
    for (const one of comparison.missed) console.log(`${policy} ${comparison.field} MISSED ${one}`);
    for (const one of comparison.extra) console.log(`${policy} ${comparison.field} TOO MUCH ${one}`);
  }
  for (const [field, tally] of accuracy.fields) {
    const { precision, recall } = rate(tally);
    console.log(
      `${field.padEnd(14)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  ` +
        `(right ${tally.hits}, missed ${tally.misses}, too much ${tally.falseAlarms})`,
    );
  }
  const types = accuracy.dataTypes.size;
  console.log(`dataTypes      macro F1 ${averageDataTypes(accuracy).toFixed(2)} over ${types} types`);
  return 0;
}

process.exitCode = await main();
