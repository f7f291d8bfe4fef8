/**
 * `node scripts/bench-library.ts [POLICIES]`: how a library of thousands (default 5,000) behaves in Chromium, in milliseconds, each time with the longest
 * freeze of the page; then the same library of about 50 MB exported and imported. Builds nothing and touches no profile but its own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timing } from './bench/library-page.ts';
import type { PageHandle } from './browsers/browser-session.ts';
import { bundlePageScript } from './browsers/bundle-page-script.ts';
import { startChromium } from './browsers/drive-chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { explainMissingBrowser } from './browsers/install-browsers.ts';

/** Policies saved in one call, which may last 30 seconds. */
const fillBatch = 100;
/** Policies of a library whose export has about 50 MB. */
const movedPolicies = 290;

function print(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`);
  for (const { what, took, longestFreeze } of timings) {
    console.log(`${took.toFixed(0).padStart(8)}${longestFreeze.toFixed(0).padStart(8)}  ${what}`);
  }
}

async function fillInPage(from: number, until: number): Promise<null> {
  const page: typeof import('./bench/library-page.ts') = await import(`${location.origin}/bench.js`);
  return page.fill(from, until);
}

async function measureInPage(name: 'measureReading' | 'measureDeleting' | 'measureMoving'): Promise<Timing[]> {
  const page: typeof import('./bench/library-page.ts') = await import(`${location.origin}/bench.js`);
  return page[name]();
}

async function bench(executable: string, policies: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-library-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'bench.html'), '<!doctype html><title>Bench</title>');
  const inBrowser = async (profile: string, work: (page: PageHandle) => Promise<void>) => {
    const options = { executable, profile: join(folder, profile), extension, headless: true, isolated: true };
    const session = await startChromium(options);
    try {
      await work(await session.openTab(`${session.extensionOrigin}/bench.html`));
    } finally {
      await session.close();
    }
  };
  const fill = async (page: PageHandle, count: number) => {
    for (let from = 1; from <= count; from += fillBatch) {
      await page.evaluate(fillInPage, from, Math.min(from + fillBatch, count + 1));
    }
  };
  try {
    await bundlePageScript(join(import.meta.dirname, 'bench', 'library-page.ts'), extension, 'bench.js');
    console.log('Chromium: milliseconds, longest freeze, what was done.');
    await inBrowser('large', (page) => fill(page, policies));
    // A fresh start, since what was just written is still in memory.
    await inBrowser('large', async (page) => {
      print(`${policies} policies`, await page.evaluate(measureInPage, 'measureReading'));
      print('All of them', await page.evaluate(measureInPage, 'measureDeleting'));
    });
    await inBrowser('moved', async (page) => {
      await fill(page, movedPolicies);
      print(`${movedPolicies} policies moved`, await page.evaluate(measureInPage, 'measureMoving'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const executable = findBrowser('chromium');
if (executable === undefined) {
  console.error(explainMissingBrowser('chromium'));
  process.exitCode = 2;
} else await bench(executable, Number(process.argv[2] ?? 5000));
