import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWorkers } from '../../../scripts/vendors/run-workers.ts';

let folder = '';
let script = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clauselight-'));
  script = join(folder, 'worker.mjs');
  writeFileSync(
    script,
    `import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (job) => {
  if (job < 0) throw new Error('No such job');
  setTimeout(() => parentPort.postMessage(job * workerData.factor), (10 - job) * 3);
});`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('runWorkers', () => {
  it('gives results in the order of the jobs, whichever was done first', async () => {
    expect(await runWorkers<number, number>(script, { factor: 2 }, [1, 5, 9, 2], 3)).toEqual([2, 10, 18, 4]);
  });

  it('takes jobs as they come', async () => {
    async function* list() {
      for (const job of [3, 4]) yield job;
    }
    expect(await runWorkers<number, number>(script, { factor: 1 }, list(), 1)).toEqual([3, 4]);
  });

  it('fails as its thread does', async () => {
    await expect(runWorkers<number, number>(script, { factor: 1 }, [1, -1], 2)).rejects.toThrow('No such job');
  });
});
