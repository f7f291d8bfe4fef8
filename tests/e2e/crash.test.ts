import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { explainMissingBrowser } from '../../scripts/browsers/install-browsers.ts';
import { runCrashRounds } from '../../scripts/crash/run-crash-rounds.ts';

const extension = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

describe.skipIf(process.env.SKIP_E2E === '1')('A library whose browser is killed', () => {
  it('has lost nothing that was reported saved or imported, and holds nothing by halves', async () => {
    const executable = findBrowser('chromium');
    if (executable === undefined) throw new Error(explainMissingBrowser('chromium'));
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error('There is no build: run npm test, which builds.');
    const result = await runCrashRounds({
      executable,
      extension,
      rounds: 3,
      operations: 8,
      seed: 3,
      onRound: () => undefined,
    });
    expect(result.problems).toEqual([]);
    expect(result.kills).toBe(3);
    expect(result.saves + result.imports).toBeGreaterThan(3);
  });
});
