/**
 * Compares dates, facts and opt-outs with what careful readers found in twelve policies.
 *
 *     npx node scripts/evaluate-facts.ts [--data DIR] [--misses] [--only FIELD] [POLICY...]
 *
 * Prints precision and recall a field; with --misses also what was missed and what is too much. The readers' files are
 * development data that is not part of the project; without them there is nothing to measure, and it says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analysePolicy } from '../lib/analyse.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { compareFacts, type FactComparison, type ReaderFacts } from './analysis/compare-facts.ts';
import { readModel } from './read-model.ts';
import { readPolicyFile } from './read-policy-file.ts';

async function analyseReaderPolicy(data: string, facts: ReaderFacts): Promise<PolicyAnalysis> {
  const model = await readModel();
  const { document } = await readPolicyFile(join(data, 'vendors', facts.policy));
  return analysePolicy(document, model);
}

async function evaluate(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string', default: join('..', 'shared', 'data') },
      misses: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  const folder = join(values.data, 'readers', 'facts');
  if (!existsSync(folder)) {
    console.error(`No readers' facts at ${folder}; name the data folder with --data. Nothing was measured.`);
    return 2;
  }
  const totals = new Map<string, Total>();
  const typeTotals = new Map<string, Total>();
  for (const file of readdirSync(folder).sort()) {
    if (positionals.length > 0 && !positionals.some((part) => file.includes(part))) continue;
    const facts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReaderFacts;
    const analysis = await analyseReaderPolicy(values.data, facts);
    countTypes(typeTotals, facts, analysis);
    const lines = readFileSync(join(values.data, 'vendors', facts.policy), 'utf8').split('\n');
    for (const comparison of compareFacts(facts, analysis, lines)) {
      const total = totals.get(comparison.field) ?? { right: 0, missed: 0, extra: 0 };
      total.right += comparison.right.length;
      total.missed += comparison.missed.length;
      total.extra += comparison.extra.length;
      totals.set(comparison.field, total);
      if (values.misses && (values.only === undefined || values.only === comparison.field))
        printMisses(file, comparison);
    }
  }
  for (const [field, total] of totals) printTotal(field, total);
  console.log(`dataTypes      macro F1 ${meanF1([...typeTotals.values()]).toFixed(2)} over ${typeTotals.size} types`);
  return 0;
}

interface Total {
  right: number;
  missed: number;
  extra: number;
}

function printTotal(field: string, { right, missed, extra }: Total): void {
  const precision = right / Math.max(1, right + extra);
  const recall = right / Math.max(1, right + missed);
  console.log(
    `${field.padEnd(14)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (right ${right}, missed ${missed}, too much ${extra})`,
  );
}

/** Counts each data type over the policies, so that rare types weigh as much as common ones. */
function countTypes(totals: Map<string, Total>, facts: ReaderFacts, analysis: PolicyAnalysis): void {
  const theirs = new Set(facts.dataTypes.map((name) => name.toLowerCase().replaceAll(' ', '-')));
  const ours = new Set<string>(analysis.facts.dataTypes.map(({ id }) => id));
  for (const id of new Set([...theirs, ...ours])) {
    const total = totals.get(id) ?? { right: 0, missed: 0, extra: 0 };
    if (!ours.has(id)) total.missed += 1;
    else if (theirs.has(id)) total.right += 1;
    else total.extra += 1;
    totals.set(id, total);
  }
}

function meanF1(totals: readonly Total[]): number {
  const sum = totals.reduce(
    (all, { right, missed, extra }) => all + (2 * right) / Math.max(1, 2 * right + missed + extra),
    0,
  );
  return sum / Math.max(1, totals.length);
}

function printMisses(file: string, { field, missed, extra }: FactComparison): void {
  for (const one of missed) console.log(`${file} ${field} MISSED ${one}`);
  for (const one of extra) console.log(`${file} ${field} TOO MUCH ${one}`);
}

process.exitCode = await evaluate();
