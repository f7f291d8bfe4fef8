/**
 * Measures what the classifier alone says of known vendors' policies against what careful readers found, before any person's verdict is put in its place.
 *
 *     node scripts/evaluate-vendors.ts [--data DIR] [--misses]
 *
 * The texts are those of the baseline that somebody has read from first line to last; readings that are closed to whoever works on the classifier are not
 * among them. The policies are no part of the project; without them there is nothing to measure, and it says so. --misses prints every difference.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseReadings } from './evaluation/analyse-readings.ts';
import { measurePolicies } from './evaluation/measure-policies.ts';
import { readModel } from './read-model.ts';
import { chooseTexts } from './vendors/choose-texts.ts';
import { readOpenReadings } from './vendors/read-verdicts.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'data') },
    misses: { type: 'boolean', default: false },
  },
});

async function evaluateVendors(): Promise<number> {
  const { data } = values;
  if (!existsSync(join(data, 'vendors'))) {
    console.error(`No policies at ${join(data, 'vendors')}; name the data folder with --data. Nothing was measured.`);
    return 2;
  }
  const readings = readOpenReadings(data);
  const known = chooseTexts(data).filter(({ file }) => readings.has(file));
  const read = known.flatMap(({ file }) => {
    const reading = readings.get(file);
    return reading === undefined ? [] : [{ ...reading, policy: file.replace(/^vendors\//, '') }];
  });
  const { total, misses } = measurePolicies(await analyseReadings(data, read, await readModel()));
  if (values.misses)
    for (const { policy, practice, kind, evidence } of misses)
      console.log(`${policy}  ${practice}  ${kind}: ${evidence}`);
  const { hits, falseAlarms, misses: missed } = total;
  console.log(`texts of the baseline that were read: ${read.length}`);
  console.log(`precision ${(hits / (hits + falseAlarms)).toFixed(3)} (${falseAlarms} wrong of ${hits + falseAlarms})`);
  console.log(`recall ${(hits / (hits + missed)).toFixed(3)} (${missed} missed of ${hits + missed})`);
  return 0;
}

process.exitCode = await evaluateVendors();
