import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysePolicy } from '../../lib/analyse.ts';
import type { Model } from '../../lib/classify/model.ts';
import { readPolicyFile } from '../read-policy-file.ts';
import type { Reading, ReadPolicy } from './read-readings.ts';

/**
 * Analyses the policies that were read, with the code that the extension runs.
 *
 * @param data folder with vendors/
 */
export async function analyseReadings(data: string, readings: readonly Reading[], model: Model): Promise<ReadPolicy[]> {
  const policies: ReadPolicy[] = [];
  for (const reading of readings) {
    const path = join(data, 'vendors', reading.policy);
    const { document } = await readPolicyFile(path);
    const lines = readFileSync(path, 'utf8').split('\n');
    policies.push({ reading, analysis: analysePolicy(document, model), lines });
  }
  return policies;
}
