import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePageScript } from '../browsers/bundle-page-script.ts';
import { startChromium } from '../browsers/drive-chromium.ts';
import type { ReadingTimes } from './reading-page.ts';

/** A page to be read: its HTML, how often, and whether Readability reads it, too. */
export interface PageToRead {
  html: string;
  runs: number;
  besideReadability: boolean;
}

/** Reads pages in a browser that was started for it, on a page of an extension; gives the times of each page, in their order. */
export async function measureReadingInChromium(
  executable: string,
  pages: readonly PageToRead[],
): Promise<ReadingTimes[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-'));
  try {
    const extension = join(folder, 'extension');
    const profile = join(folder, 'profile');
    mkdirSync(extension);
    mkdirSync(profile);
    const manifest = { manifest_version: 3, name: 'Clauselight bench', version: '1', action: {} };
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(extension, 'bench.html'), '<!doctype html><title>Bench</title>');
    for (const [index, { html }] of pages.entries()) writeFileSync(join(extension, `${index}.txt`), html);
    await bundlePageScript(join(import.meta.dirname, 'reading-page.ts'), extension, 'bench.js');
    const session = await startChromium({ executable, profile, extension, headless: true, isolated: true });
    try {
      const tab = await session.openTab(`${session.extensionOrigin}/bench.html`);
      const times: ReadingTimes[][] = [];
      for (const [index, { runs, besideReadability }] of pages.entries()) {
        times.push(
          await tab.evaluate(
            async (file: number, count: number, beside: boolean): Promise<ReadingTimes[]> => {
              const html = await (await fetch(`/${file}.txt`)).text();
              const module: typeof import('./reading-page.ts') = await import(`${location.origin}/bench.js`);
              return module.measureReading(html, count, beside);
            },
            index,
            runs,
            besideReadability,
          ),
        );
      }
      return times;
    } finally {
      await session.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
