import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { PolicyAnalysis } from '../../lib/types.ts';
import type { BaselineFiles } from '../../lib/vendors/parse-baseline.ts';
import { startChromium } from '../browsers/drive-chromium.ts';
import type { StandingTimes } from './vendors-page.ts';

/** What the page measures with. */
export interface StandingInput {
  files: BaselineFiles;
  analysis: PolicyAnalysis;
}

/** Measures on a page of an extension, in a browser that was started for it; the first run is the cold one. */
export async function measureStandingInChromium(
  executable: string,
  input: StandingInput,
  runs: number,
): Promise<StandingTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-'));
  try {
    const extension = join(folder, 'extension');
    await buildPage(extension, input);
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const session = await startChromium({ executable, profile, extension, headless: true, isolated: true });
    try {
      const page = await session.openTab(`${session.extensionOrigin}/bench.html`);
      return await page.evaluate(async (count: number): Promise<StandingTimes[]> => {
        const { files, analysis } = await (await fetch('/input.json')).json();
        const module: typeof import('./vendors-page.ts') = await import(`${location.origin}/bench.js`);
        return module.measureStanding(files, analysis, count);
      }, runs);
    } finally {
      await session.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** An extension of nothing but a page, the known vendors and a policy. */
async function buildPage(extension: string, input: StandingInput): Promise<void> {
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'bench.html'), '<!doctype html><title>Bench</title>');
  writeFileSync(join(extension, 'input.json'), JSON.stringify(input));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'vendors-page.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
}
