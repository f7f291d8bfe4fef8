import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyDocument } from '../../lib/types.ts';
import { bundlePageScript } from '../browsers/bundle-page-script.ts';
import { startChromium } from '../browsers/drive-chromium.ts';
import { bundledModel } from '../read-model.ts';
import type { PageTimes } from './bench-page.ts';

/** Times of one start of the browser, in milliseconds. */
export type ColdStart = PageTimes & { loadCode: number };

/**
 * Analyses a policy on a page of an extension in a browser that was started for it, as the popup does after a click. A start each, since a second
 * page shares its process, and what the engine has compiled, with the first.
 *
 * @param starts how many times the browser is started
 * @param runs analyses a start
 */
export async function measureInChromium(
  executable: string,
  document: PolicyDocument,
  starts: number,
  runs: number,
): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-'));
  try {
    const extension = join(folder, 'extension');
    await buildPage(extension, document);
    const times: ColdStart[] = [];
    for (let start = 0; start < starts; start++) {
      times.push(await measureStart(executable, extension, join(folder, `profile-${start}`), runs));
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** An extension of nothing but a page, the analysis, the model and the policy. Bundled and minified by the tool that builds the real one. */
async function buildPage(extension: string, document: PolicyDocument): Promise<void> {
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'bench.html'), '<!doctype html><title>Bench</title>');
  writeFileSync(join(extension, 'policy.json'), JSON.stringify(document));
  cpSync(bundledModel, join(extension, 'model.bin'));
  await bundlePageScript(join(import.meta.dirname, 'bench-page.ts'), extension, 'bench.js');
}

async function measureStart(executable: string, extension: string, profile: string, runs: number): Promise<ColdStart> {
  mkdirSync(profile);
  const session = await startChromium({ executable, profile, extension, headless: true, isolated: true });
  try {
    const page = await session.openTab(`${session.extensionOrigin}/bench.html`);
    return await page.evaluate(async (count: number): Promise<ColdStart> => {
      const model = await (await fetch('/model.bin')).arrayBuffer();
      const policy = await (await fetch('/policy.json')).json();
      const start = performance.now();
      const module: typeof import('./bench-page.ts') = await import(`${location.origin}/bench.js`);
      const loadCode = performance.now() - start;
      return { loadCode, ...module.measureAnalysis(policy, model, count) };
    }, runs);
  } finally {
    await session.close();
  }
}
