/**
 * `node scripts/bench-comparison.ts`: what it costs in Chromium to choose five policies and see them side by side, and what the standing among known vendors adds
 * to the popup; in milliseconds, and as a share of an analysis of 60 kB measured in the same run, since machines differ. Needs the baseline of
 * `npm run build-vendors`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComparisonTimes } from './bench/comparison-page.tsx';
import { composePolicy } from './bench/compose-policy.ts';
import { bundlePageScript } from './browsers/bundle-page-script.ts';
import { startChromium } from './browsers/drive-chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { explainMissingBrowser } from './browsers/install-browsers.ts';

const policyLength = 60_000;
const runs = 9;
/** Runs that count as warming up. */
const warmUps = 2;

const root = join(import.meta.dirname, '..');

const rows: readonly (readonly [keyof ComparisonTimes, string])[] = [
  ['analysis', 'one analysis of 60 kB'],
  ['savedChosen', 'five saved policies side by side'],
  ['vendorsChosen', 'five known vendors side by side'],
  ['parsed', 'known vendors parsed'],
  ['standing', 'standing added to the popup'],
];

async function measureInPage(run: number): Promise<ComparisonTimes> {
  const page: typeof import('./bench/comparison-page.tsx') = await import(`${location.origin}/bench.js`);
  return page.measureComparison(run);
}

/** An extension of nothing but a page, the views with their styles, and the bundled files. */
async function buildPage(extension: string): Promise<void> {
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const styles = ['theme.css', 'library/library.css', 'comparison/comparison.css'];
  const css = styles.map((name) => readFileSync(join(root, 'components', name), 'utf8')).join('\n');
  writeFileSync(join(extension, 'bench.css'), css);
  writeFileSync(
    join(extension, 'bench.html'),
    '<!doctype html><title>Bench</title><link rel="stylesheet" href="bench.css">',
  );
  writeFileSync(join(extension, 'policy.json'), JSON.stringify(composePolicy(policyLength)));
  copyFileSync(join(root, 'public', 'model', 'model.bin'), join(extension, 'model.bin'));
  const vendors = join(root, 'public', 'vendors');
  for (const name of readdirSync(vendors)) copyFileSync(join(vendors, name), join(extension, name));
  await bundlePageScript(join(import.meta.dirname, 'bench', 'comparison-page.tsx'), extension, 'bench.js');
}

function takeMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function print(times: readonly ComparisonTimes[]): void {
  const takeLater = (name: keyof ComparisonTimes) => takeMedian(times.slice(warmUps).map((run) => run[name]));
  console.log('Chromium: milliseconds of the first run, median of later ones, and that as a share of one analysis.\n');
  for (const [name, title] of rows) {
    const later = takeLater(name);
    const figures = [times[0]?.[name].toFixed(0) ?? '', later.toFixed(1), (later / takeLater('analysis')).toFixed(2)];
    console.log(title.padEnd(36) + figures.map((figure) => figure.padStart(8)).join(''));
  }
}

async function bench(executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-comparison-'));
  const extension = join(folder, 'extension');
  try {
    await buildPage(extension);
    const profile = join(folder, 'profile');
    const session = await startChromium({ executable, profile, extension, headless: true, isolated: true });
    try {
      const page = await session.openTab(`${session.extensionOrigin}/bench.html`);
      const times: ComparisonTimes[] = [];
      for (let run = 0; run < runs; run++) times.push(await page.evaluate(measureInPage, run));
      print(times);
    } finally {
      await session.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const executable = findBrowser('chromium');
if (executable === undefined) {
  console.error(explainMissingBrowser('chromium'));
  process.exitCode = 2;
} else await bench(executable);
