/**
 * Measures how well PDF files are read: `node scripts/evaluate-pdf.ts [--data DIR] [--count N] [FILE.html ...]`. Pages are printed in Chromium, with and
 * without the outline that makes PDF files accessible, and what is read of the print is compared with what is read of the page: the share of common runs of
 * five words (F1), and the share of highlights that both have. Without files: some fixtures of the tests, and N policies of the evaluation data where there are any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analysePolicy } from '../lib/analyse.ts';
import type { Model } from '../lib/classify/model.ts';
import { readPolicyFile } from '../lib/files/read-policy-file.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { loadPdfLibrary } from './load-pdf-library.ts';
import { type Printer, startPrinter } from './pdfs/print-pages.ts';
import { readModel } from './read-model.ts';
import { readPolicySource } from './read-policy-file.ts';

const shingleLength = 5;
const address = 'https://policy.example/privacy';

async function evaluatePdfs(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data/pages' },
      count: { type: 'string', default: '10' },
      show: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const files =
    positionals.length > 0 ? positionals : [...listFixtures(), ...listPages(values.data, Number(values.count))];
  const model = await readModel();
  const printer = await startPrinter();
  const totals: Record<string, number[]> = {};
  console.log('   F1  recall  precision  highlights  seconds  kind      file');
  try {
    for (const file of files) {
      for (const tagged of [true, false]) {
        const { f1, recall, precision, same, seconds, missing } = await measure(file, tagged, printer, model);
        const kind = tagged ? 'tagged' : 'untagged';
        console.log(
          `${f1.toFixed(3)}   ${recall.toFixed(3)}      ${precision.toFixed(3)}       ${same.toFixed(3)}    ${seconds.toFixed(2)}  ${kind.padEnd(8)}  ${file}`,
        );
        if (values.show) console.log(missing.map((line) => `         ${line}`).join('\n'));
        for (const [name, value] of Object.entries({
          [`${kind} F1`]: f1,
          [`${kind} recall`]: recall,
          [`${kind} highlights`]: same,
        })) {
          totals[name] = [...(totals[name] ?? []), value];
        }
      }
    }
  } finally {
    await printer.close();
  }
  for (const [name, all] of Object.entries(totals)) {
    console.log(
      `${name}: mean ${(all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(3)}, least ${Math.min(...all).toFixed(3)}`,
    );
  }
}

/** Of our own pages those whose whole text is there to be seen, and so in the print. */
const printedFixtures = ['definition-list', 'headings', 'run-in-heads', 'single-div-br', 'table'];

function listFixtures(): string[] {
  const folder = join(import.meta.dirname, '..', 'tests', 'fixtures', 'policies');
  return printedFixtures.map((slug) => join(folder, slug, 'source.html'));
}

/** Policies spread evenly over the folder; none of those that others are measured with. */
function listPages(folder: string, count: number): string[] {
  const policies = join(folder, 'policy');
  if (!existsSync(policies)) return [];
  const sealed = /walmart|apple|delta|automattic|qobuz|foxnews|ipinfo|crunchyroll|mapbox|civitai|toyota|wolframalpha/i;
  const names = readdirSync(policies)
    .filter((name) => name.endsWith('.html') && !sealed.test(name))
    .sort();
  const step = Math.max(1, Math.floor(names.length / count));
  return names
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((name) => join(policies, name));
}

async function measure(file: string, tagged: boolean, printer: Printer, model: Model) {
  const html = readFileSync(file, 'utf8');
  const page = readPolicySource(html, 'html', address).document;
  const bytes = await printer.print(html, { tagged });
  const start = performance.now();
  const read = await readPolicyFile(
    { name: 'policy.pdf', bytes, address },
    { readHtml: () => Promise.reject(new Error('This is no page')) as never, loadPdfLibrary },
  );
  const seconds = (performance.now() - start) / 1000;
  if (read.outcome !== 'read') return { f1: 0, recall: 0, precision: 0, same: 0, seconds, missing: [read.outcome] };
  const [ofPage, ofPdf] = [analysePolicy(page, model), analysePolicy(read.reading.document, model)];
  return {
    ...measureOverlap(ofPage.text, ofPdf.text),
    same: shareOfSame(ofPage, ofPdf),
    seconds,
    missing: listMissing(ofPage, ofPdf),
  };
}

function listShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(shingleLength - 1).map((_, index) => words.slice(index, index + shingleLength).join(' ')));
}

function measureOverlap(wanted: string, found: string): { f1: number; recall: number; precision: number } {
  const [one, other] = [listShingles(wanted), listShingles(found)];
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  return {
    f1: one.size + other.size === 0 ? 1 : (2 * common) / (one.size + other.size),
    recall: one.size === 0 ? 1 : common / one.size,
    precision: other.size === 0 ? 1 : common / other.size,
  };
}

function nameHighlights({ highlights }: PolicyAnalysis): Set<string> {
  return new Set(highlights.map(({ practice, stance }) => `${practice} ${stance}`));
}

function shareOfSame(page: PolicyAnalysis, pdf: PolicyAnalysis): number {
  const [one, other] = [nameHighlights(page), nameHighlights(pdf)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...all].filter((name) => one.has(name) && other.has(name)).length / all.size;
}

function listMissing(page: PolicyAnalysis, pdf: PolicyAnalysis): string[] {
  const tell = (name: string, analysis: PolicyAnalysis, practice: string) => {
    const highlight = analysis.highlights.find((one) => `${one.practice} ${one.stance}` === practice);
    const clause = analysis.clauses.find(({ id }) => id === highlight?.clauses[0]);
    return `${name} ${practice}: ${clause?.text.slice(0, 220) ?? ''}`;
  };
  const [one, other] = [nameHighlights(page), nameHighlights(pdf)];
  const shingles = listShingles(pdf.text);
  const lost = page.clauses.filter(({ text }) => {
    const own = [...listShingles(text)];
    return own.length > 3 && own.filter((shingle) => shingles.has(shingle)).length < own.length / 2;
  });
  return [
    ...[...one].filter((name) => !other.has(name)).map((name) => tell('only in page', page, name)),
    ...[...other].filter((name) => !one.has(name)).map((name) => tell('only in pdf ', pdf, name)),
    ...lost.slice(0, 8).map(({ text }) => `lost: ${text.slice(0, 160)}`),
  ];
}

await evaluatePdfs();
