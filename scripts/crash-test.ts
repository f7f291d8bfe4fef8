/**
 * `npm run crash-test -- [--rounds N] [--operations N] [--seed N]`: builds the extension, saves and imports in a real Chromium, and kills it with SIGKILL at
 * random moments, N times (default 100, with 22 operations between two kills on average). After each restart all that was reported done must be there and
 * whole. Ends with 1 where anything was lost or half written, with 2 where no Chromium is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { findBrowser } from './browsers/find-browser.ts';
import { explainMissingBrowser } from './browsers/install-browsers.ts';
import { type CrashResult, runCrashRounds } from './crash/run-crash-rounds.ts';

const root = join(import.meta.dirname, '..');

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`"${value}" is no count`);
  return count;
}

function describe({ kills, saves, imports, interrupted, interruptedButThere, problems }: CrashResult): string {
  return (
    `${kills} kills, ${saves} saves and ${imports} imports reported done, ` +
    `${interrupted} interrupted (${interruptedButThere} of them complete all the same), ${problems.length} problems`
  );
}

async function crash(executable: string): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '100' },
      operations: { type: 'string', default: '22' },
      seed: { type: 'string', default: '1' },
    },
  });
  // A build of its own, so that nobody builds anew what is being copied.
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-crash-build-'));
  try {
    await build({ root, browser: 'chrome', mode: 'production', outDir: folder });
    const result = await runCrashRounds({
      executable,
      extension: join(folder, 'chrome-mv3'),
      rounds: readCount(values.rounds),
      operations: readCount(values.operations),
      seed: readCount(values.seed),
      onRound: (round, sofar) => {
        if (round % 10 === 0) console.log(`Round ${round}: ${describe(sofar)}`);
      },
    });
    for (const problem of result.problems) console.error(problem);
    console.log(describe(result));
    return result.problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const executable = findBrowser('chromium');
if (executable === undefined) {
  console.error(explainMissingBrowser('chromium'));
  process.exitCode = 2;
} else process.exitCode = await crash(executable);
