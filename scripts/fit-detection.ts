/**
 * Fits the weights of `lib/extract/detect-policy.ts` and says how well they generalise: `node scripts/fit-detection.ts [--data DIR]`.
 * Cross-validated by site: no site is in the part that is fitted and in the part that is judged. The data are not part of the project.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PolicySignals, readPolicySignals } from '../lib/extract/policy-signals.ts';
import { type LabelledPage, readLabelledPages } from './evaluation/labelled-pages.ts';

interface Example {
  page: LabelledPage;
  isPolicy: boolean;
  /** Whole pages are judged; the same pages without title or address only teach that a policy may come as a file or pasted text. */
  isWhole: boolean;
  values: number[];
}

interface Fit {
  weights: number[];
  bias: number;
}

const folds = 10;
const rounds = 3000;
const rate = 2;
/** Keeps weights small enough that no single signal decides; chosen by the cross-validated figures, flat from .0005 to .003. */
const shrinkage = 0.001;

/** Set by hand: the labelled guides about policies are of two sites, too few to learn from. */
const fixedWeights: Partial<Record<keyof PolicySignals, number>> = { namesTextAboutPolicies: -1.5, guideWords: -1.5 };
const names = Object.keys(readPolicySignals({ pageTitle: '', url: '', blocks: [] })) as (keyof PolicySignals)[];

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
  const folder = join(values.data, 'pages');
  if (!existsSync(folder)) {
    console.error(`The labelled pages are missing: no folder ${folder}. Name another with --data DIR.`);
    process.exitCode = 2;
    return;
  }
  const examples = readLabelledPages(folder).flatMap(listExamples);
  reportCrossValidation(examples);
  const { weights, bias } = fitWeights(examples);
  console.log(`Weights, from ${examples.length} readings of ${new Set(examples.map(({ page }) => page)).size} pages:`);
  for (const [index, name] of names.entries()) console.log(`  ${name.padEnd(24)} ${(weights[index] ?? 0).toFixed(2)}`);
  console.log(`  ${'bias'.padEnd(24)} ${bias.toFixed(2)}`);
}

/** Cookie policies are policies; pages that are two things at once teach nothing. */
function listExamples(page: LabelledPage): Example[] {
  const isPolicy = page.label === 'policy' || page.kind === 'cookie-policy';
  if (!isPolicy && page.label !== 'other') return [];
  const { evidence } = page;
  return [
    { evidence, isWhole: true },
    { evidence: { ...evidence, url: '' }, isWhole: false },
    { evidence: { ...evidence, url: '', pageTitle: '' }, isWhole: false },
  ].map(({ evidence: each, isWhole }) => {
    const signals = readPolicySignals(each);
    return { page, isPolicy, isWhole, values: names.map((name) => signals[name]) };
  });
}

function reportCrossValidation(examples: readonly Example[]): void {
  const sites = [...new Set(examples.map(({ page }) => page.site))].sort();
  const foldOf = new Map(sites.map((site, index) => [site, index % folds]));
  const judged: { example: Example; isTaken: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitWeights(examples.filter(({ page }) => foldOf.get(page.site) !== fold));
    for (const example of examples) {
      if (foldOf.get(example.page.site) === fold)
        judged.push({ example, isTaken: scoreExample(model, example) >= 0.5 });
    }
  }
  console.log(`Cross-validated, ${folds} folds, ${sites.length} sites:`);
  const report = (name: string, test: (example: Example) => boolean) => {
    const counted = judged.filter(({ example }) => example.page.kind !== 'cookie-policy' && test(example));
    const taken = counted.filter(({ isTaken }) => isTaken);
    const hits = taken.filter(({ example }) => example.isPolicy).length;
    const wanted = counted.filter(({ example }) => example.isPolicy).length;
    console.log(
      `  ${name}: precision ${(hits / taken.length).toFixed(3)}  recall ${(hits / wanted).toFixed(3)}  of ${wanted}`,
    );
  };
  report('English', ({ isWhole, page }) => isWhole && page.lang === 'en');
  report('other languages', ({ isWhole, page }) => isWhole && page.lang !== 'en');
  report('without title or address', ({ isWhole }) => !isWhole);
  const cookie = judged.filter(({ example }) => example.isWhole && example.page.kind === 'cookie-policy');
  console.log(`  cookie policies taken: ${cookie.filter(({ isTaken }) => isTaken).length} of ${cookie.length}`);
  for (const { example, isTaken } of judged) {
    if (example.isWhole && isTaken !== example.isPolicy)
      console.log(`    wrong (${example.page.kind}): ${example.page.file}`);
  }
}

/** Logistic regression by gradient descent; both classes weigh the same. */
function fitWeights(examples: readonly Example[]): Fit {
  const policies = examples.filter(({ isPolicy }) => isPolicy).length;
  let weights = names.map((name) => fixedWeights[name] ?? 0);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => weight * shrinkage);
    let biasSlope = 0;
    for (const example of examples) {
      const share = 0.5 / (example.isPolicy ? policies : examples.length - policies);
      const error = (scoreExample({ weights, bias }, example) - (example.isPolicy ? 1 : 0)) * share;
      biasSlope += error;
      for (let index = 0; index < names.length; index += 1)
        slope[index] = (slope[index] ?? 0) + error * (example.values[index] ?? 0);
    }
    weights = weights.map(
      (weight, index) => fixedWeights[names[index] as keyof PolicySignals] ?? weight - rate * (slope[index] ?? 0),
    );
    bias -= rate * biasSlope;
  }
  return { weights, bias };
}

function scoreExample({ weights, bias }: Fit, { values }: Example): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

main();
