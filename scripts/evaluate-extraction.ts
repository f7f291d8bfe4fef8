/**
 * Measures extraction and detection on the evaluation data: `node scripts/evaluate-extraction.ts [--data DIR] [--worst N]`.
 * The data are not part of the project; without them it says so and ends with status 2.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicySource } from './read-policy-file.ts';

/** Words in a shingle: long enough that two texts rarely share one by chance. */
const shingleLength = 5;

interface Overlap {
  page: string;
  recall: number;
  precision: number;
  f1: number;
  coverage: number;
}

interface LabelledPage {
  file: string;
  label: string;
  kind: string;
  lang: string;
  source_url: string | null;
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
  reportDetection(join(values.data, 'pages'));
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
      ...compareTexts(document.blocks.map((block) => block.text).join(' '), text),
    });
  }
  const mean = (key: 'recall' | 'precision' | 'f1') =>
    overlaps.reduce((sum, each) => sum + each[key], 0) / overlaps.length;
  console.log(`Extraction, ${overlaps.length} pages against the annotators' text (${shingleLength}-word shingles):`);
  console.log(
    `  recall ${mean('recall').toFixed(3)}  precision ${mean('precision').toFixed(3)}  F1 ${mean('f1').toFixed(3)}`,
  );
  console.log(`  ${(milliseconds / overlaps.length).toFixed(0)} ms a page, parsing included`);
  for (const { page, recall, precision, f1, coverage } of overlaps.sort((a, b) => a.f1 - b.f1).slice(0, worst)) {
    console.log(
      `  ${f1.toFixed(3)}  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  coverage ${coverage.toFixed(2)}  ${page}`,
    );
  }
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

function compareTexts(found: string, wanted: string): Omit<Overlap, 'page' | 'coverage'> {
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

function reportDetection(folder: string): void {
  const pages = readLines<LabelledPage>(join(folder, 'manifest.jsonl'));
  const judged = pages.map((page) => ({ ...page, isPolicy: judgePage(folder, page) }));
  console.log('Detection, labels policy against other:');
  for (const [name, test] of [
    ['English', (lang: string) => lang === 'en'],
    ['other languages', (lang: string) => lang !== 'en'],
  ] as const) {
    const counted = judged.filter(({ label, lang }) => (label === 'policy' || label === 'other') && test(lang));
    const count = (label: string, isPolicy: boolean) =>
      counted.filter((page) => (page.label === 'policy') === (label === 'policy') && page.isPolicy === isPolicy).length;
    const hits = count('policy', true);
    const precision = hits / (hits + count('other', true));
    const recall = hits / (hits + count('policy', false));
    console.log(`  ${name}, ${counted.length} pages: precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);
  }
  for (const page of judged) {
    if (page.label === 'policy' && !page.isPolicy) console.log(`  missed: ${page.file}`);
    if (page.label === 'other' && page.isPolicy) console.log(`  wrongly taken (${page.kind}): ${page.file}`);
  }
}

function judgePage(folder: string, { file, source_url }: LabelledPage): boolean {
  const url = source_url === null || /^https?:/.test(source_url) ? (source_url ?? file) : `http://${source_url}`;
  return readPolicySource(readFileSync(join(folder, file), 'utf8'), 'html', url).document.policy.isPolicy;
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

main();
