/**
 * Measures extraction on the evaluation data: `node scripts/evaluate-extraction.ts [--data DIR] [--worst N]`.
 * The data are not part of the project; without them it says so and ends with status 2.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { walkNodes } from '../lib/extract/walk-nodes.ts';
import { parsePage, readPolicySource } from './read-policy-file.ts';

/** Words in a shingle: long enough that two texts rarely share one by chance. */
const shingleLength = 5;

/** A saved page with less of the annotators' shingles than this is a shell, or of another day: what it lacks nothing can extract. */
const leastHeld = 0.8;

/** Below this a page was read badly. */
const leastScore = 0.8;

interface Overlap {
  page: string;
  /** Share of the annotators' shingles that all the text of the page's body holds, scripts aside. */
  held: number;
  recall: number;
  precision: number;
  f1: number;
  coverage: number;
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' }, worst: { type: 'string', default: '10' } },
  });
  if (!existsSync(values.data)) {
    console.error(`The evaluation data are missing: no folder ${values.data}. Name another with --data DIR.`);
    process.exitCode = 2;
    return;
  }
  reportExtraction(join(values.data, 'opp115'), Number(values.worst));
}

function reportExtraction(folder: string, worst: number): void {
  const wanted = readAnnotatedTexts(folder);
  const overlaps: Overlap[] = [];
  let milliseconds = 0;
  for (const name of readdirSync(join(folder, 'original')).sort()) {
    const page = name.replace(/\.html$/, '');
    const text = wanted.get(page);
    if (text === undefined) continue;
    const html = readFileSync(join(folder, 'original', name), 'utf8');
    const start = performance.now();
    const { document } = readPolicySource(html, 'html', `https://${page.replace(/^\d+_/, '')}/`);
    milliseconds += performance.now() - start;
    overlaps.push({
      page,
      coverage: document.coverage,
      held: compareTexts(readWholeText(html), text).recall,
      ...compareTexts(document.blocks.map((block) => block.text).join(' '), text),
    });
  }
  console.log(`Extraction against the annotators' text (${shingleLength}-word shingles):`);
  const whole = overlaps.filter(({ held }) => held >= leastHeld);
  printMeans(`all ${overlaps.length} pages`, overlaps);
  printMeans(`the ${whole.length} whose HTML holds the text`, whole);
  // Rules are chosen on the even pages; the odd ones tell whether they hold elsewhere.
  printMeans(
    '  even ones of them',
    whole.filter((_, index) => index % 2 === 0),
  );
  printMeans(
    '  odd ones of them',
    whole.filter((_, index) => index % 2 === 1),
  );
  console.log(`  ${(milliseconds / overlaps.length).toFixed(0)} ms a page, parsing included`);
  const bad = whole.filter(({ f1 }) => f1 < leastScore).map(({ page }) => page);
  console.log(`  below ${leastScore} although the HTML holds the text: ${bad.length === 0 ? 'none' : bad.join(', ')}`);
  for (const each of overlaps.toSorted((a, b) => a.f1 - b.f1).slice(0, worst)) {
    const figures = (['f1', 'recall', 'precision', 'coverage', 'held'] as const).map(
      (key) => `${key} ${each[key].toFixed(3)}`,
    );
    console.log(`  ${figures.join('  ')}  ${each.page}`);
  }
}

function printMeans(name: string, overlaps: readonly Overlap[]): void {
  const means = (['recall', 'precision', 'f1'] as const).map((key) => {
    const sum = overlaps.reduce((total, each) => total + each[key], 0);
    return `${key} ${(sum / overlaps.length).toFixed(3)}`;
  });
  console.log(`  ${name}: ${means.join('  ')}`);
}

/** All text of the page but scripts, whatever hides it. */
function readWholeText(html: string): string {
  const parts: string[] = [];
  walkNodes(parsePage(html).body, {
    enter: (node) => {
      if (node.nodeType === 3) parts.push(node.textContent ?? '');
      return !/^(?:script|style)$/i.test(node.nodeName);
    },
  });
  return parts.join(' ');
}

function readAnnotatedTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const split of ['train', 'valid']) {
    for (const { policy, html } of readLines<{ policy: string; html: string }>(join(folder, `${split}.jsonl`))) {
      texts.set(policy, `${texts.get(policy) ?? ''} ${html.replace(/<[^>]*>/g, ' ')}`);
    }
  }
  return texts;
}

function compareTexts(found: string, wanted: string): Pick<Overlap, 'recall' | 'precision' | 'f1'> {
  const foundShingles = listShingles(found);
  const wantedShingles = listShingles(wanted);
  let shared = 0;
  for (const shingle of foundShingles) if (wantedShingles.has(shingle)) shared += 1;
  const recall = wantedShingles.size === 0 ? 1 : shared / wantedShingles.size;
  const precision = foundShingles.size === 0 ? 0 : shared / foundShingles.size;
  return { recall, precision, f1: shared === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}

function listShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let start = 0; start + shingleLength <= words.length; start += 1) {
    shingles.add(words.slice(start, start + shingleLength).join(' '));
  }
  return shingles;
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

main();
