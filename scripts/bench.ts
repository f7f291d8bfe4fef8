/**
 * `npm run bench [-- FILE]`: what each step from page to summary costs.
 *
 * First in Chromium, where it counts: the analysis of a policy of 60 kB (the fixtures' texts, or FILE: .html, .md or .txt), the first run after the browser's start, which a
 * click waits for, and the median of later ones. Then in Node, as ratios within one run, since times of different machines and hours do not compare: pages are the
 * sample policy, repeated; the yardstick is Readability on the same page. A step is linear where its figure doubles from row to row.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { classifyClauses } from '../lib/classify/classify-clauses.ts';
import { readPage } from '../lib/extract/read-page.ts';
import { segmentPolicy } from '../lib/segment/segment-policy.ts';
import { summarisePolicy } from '../lib/summarise/summarise-policy.ts';
import { composePolicy } from './bench/compose-policy.ts';
import { measureInChromium } from './bench/measure-in-chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { readModel } from './read-model.ts';
import { parsePage, readPolicyFile } from './read-policy-file.ts';

const samplePage = join(import.meta.dirname, '..', 'tests', 'fixtures', 'policies', 'headings', 'source.html');
const repeats = [1, 4, 8, 16];
/** The median of so many runs stands for a step; the first run, which compiles, is shown on its own. */
const runs = 5;

/** The sample policy's page with its text so many times over. */
function repeatPolicy(times: number): string {
  const page = readFileSync(samplePage, 'utf8');
  const start = page.indexOf('<main id="main">') + '<main id="main">'.length;
  const end = page.indexOf('</main>');
  if (start < 0 || end < start) throw new Error(`No <main> in ${samplePage}`);
  return page.slice(0, start) + page.slice(start, end).repeat(times) + page.slice(end);
}

/** Milliseconds of one call, and what it gave. */
function time<Result>(step: () => Result): { took: number; result: Result } {
  const start = performance.now();
  const result = step();
  return { took: performance.now() - start, result };
}

function takeMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

const model = await readModel();
const steps = ['Readability', 'read page', 'segment', 'classify', 'summarise'] as const;
type Step = (typeof steps)[number];

/** Milliseconds a step for one pass over a page. Each pass parses anew, since Readability takes its document apart. */
function measurePass(html: string): Record<Step, number> & { characters: number } {
  const forReadability = parsePage(html);
  const readability = time(() => isProbablyReaderable(forReadability) && new Readability(forReadability).parse());
  const page = parsePage(html);
  const reading = time(() => readPage(page, 'https://policy.example/privacy'));
  const segmented = time(() => segmentPolicy(reading.result.document.blocks));
  const { text, clauses } = segmented.result;
  const classified = time(() => classifyClauses(clauses, model));
  const summarised = time(() => summarisePolicy(reading.result.document, text, classified.result));
  return {
    characters: text.length,
    Readability: readability.took,
    'read page': reading.took,
    segment: segmented.took,
    classify: classified.took,
    summarise: summarised.took,
  };
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(13)).join(''));
}

/** Length of the policy in Chromium, in characters: about that of the longer half of policies, for which the time is to stay below 50 ms. */
const policyLength = 60_000;
/** Starts of the browser, and analyses after each. */
const browserStarts = 5;
const browserRuns = 30;
/** Analyses after a start that count as warming up. */
const warmUps = 5;

/** Prints the times of the first and of later analyses in Chromium. */
async function benchInChromium(executable: string, file: string | undefined): Promise<void> {
  const document = file === undefined ? composePolicy(policyLength) : (await readPolicyFile(file)).document;
  const characters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const starts = await measureInChromium(executable, document, browserStarts, browserRuns);
  const first = starts.flatMap(({ passes }) => passes.slice(0, 1));
  const later = starts.flatMap(({ passes }) => passes.slice(warmUps));
  const parts = ['segment', 'classify', 'summarise'] as const;
  console.log(`Chromium, ${Math.round(characters / 1000)} kB of text: milliseconds of ${browserStarts} starts.\n`);
  printRow(['', 'all', ...parts]);
  const sumUp = (passes: typeof first, combine: (values: readonly number[]) => number) => [
    combine(passes.map(({ segment, classify, summarise }) => segment + classify + summarise)),
    ...parts.map((part) => combine(passes.map((pass) => pass[part]))),
  ];
  const print = (name: string, values: readonly number[]) =>
    printRow([name, ...values.map((value) => value.toFixed(1))]);
  const firstMedians = sumUp(first, takeMedian);
  const laterMedians = sumUp(later, takeMedian);
  print('first run', firstMedians);
  print('later runs', laterMedians);
  print(
    'first / later',
    firstMedians.map((value, at) => value / (laterMedians[at] ?? Number.NaN)),
  );
  // On a machine that has other work to do, the fastest runs are those that had it to themselves.
  print(
    'fastest first',
    sumUp(first, (values) => Math.min(...values)),
  );
  print(
    'fastest later',
    sumUp(later, (values) => Math.min(...values)),
  );
  const loadCode = takeMedian(starts.map((start) => start.loadCode));
  const parseModel = takeMedian(starts.map((start) => start.parseModel));
  console.log(
    `\nBefore the first run: ${loadCode.toFixed(0)} to load the code, ${parseModel.toFixed(0)} to read the model.\n`,
  );
}

/** Prints what each step from page to summary costs in Node, beside Readability. */
function benchInNode(): void {
  console.log('Node: milliseconds and, in brackets, multiples of Readability on the same page.\n');
  printRow(['text', ...steps]);
  const first = measurePass(repeatPolicy(1));
  printRow(['first run', ...steps.map((step) => first[step].toFixed(0))]);
  for (const times of repeats) {
    const html = repeatPolicy(times);
    const passes = Array.from({ length: runs }, () => measurePass(html));
    const median = (step: Step) => takeMedian(passes.map((pass) => pass[step]));
    const yardstick = median('Readability');
    printRow([
      `${Math.round((passes[0]?.characters ?? 0) / 1000)} kB`,
      ...steps.map((step) => `${median(step).toFixed(0)} (${(median(step) / yardstick).toFixed(1)})`),
    ]);
  }
}

const chromium = findBrowser('chromium');
if (chromium === undefined) console.error('No Chromium is here: only Node is measured. CHROME_PATH can name one.');
else await benchInChromium(chromium, process.argv[2]);
benchInNode();
