import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { startChromium } from '../browsers/drive-chromium.ts';

/** Two versions of one policy, the older first. */
export interface VersionPair {
  before: PolicyAnalysis;
  after: PolicyAnalysis;
}

/**
 * Compares two versions on a page of an extension, in a browser that was started for it.
 *
 * @param runs comparisons; the first is the cold one
 * @returns milliseconds of each
 */
export async function measureChangesInChromium(executable: string, pair: VersionPair, runs: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-'));
  try {
    const extension = join(folder, 'extension');
    await buildPage(extension, pair);
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const session = await startChromium({ executable, profile, extension, headless: true, isolated: true });
    try {
      const page = await session.openTab(`${session.extensionOrigin}/bench.html`);
      return await page.evaluate(async (count: number): Promise<number[]> => {
        const versions = await (await fetch('/versions.json')).json();
        const module: typeof import('./changes-page.ts') = await import(`${location.origin}/bench.js`);
        return module.measureComparison(versions.before, versions.after, count);
      }, runs);
    } finally {
      await session.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** An extension of nothing but a page, the comparison and the two versions. */
async function buildPage(extension: string, pair: VersionPair): Promise<void> {
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'bench.html'), '<!doctype html><title>Bench</title>');
  writeFileSync(join(extension, 'versions.json'), JSON.stringify(pair));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'changes-page.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
}
