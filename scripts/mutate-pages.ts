/**
 * Reads broken pages: `node scripts/mutate-pages.ts [--pages 1000] [--seed 1] [--data DIR]`. Each is made of a fixture page, or of an .html file of DIR, by its seed,
 * and must be read and analysed, or refused by name, within five seconds. Ends with status 1 where one crashed or took longer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mutatePage } from './mutation/mutate-page.ts';

/** Milliseconds. */
const longest = 5_000;
/** Then the page will never end, and its thread is stopped. A busy machine may make five seconds of two. */
const givenUp = 30_000;

interface Answer {
  outcome: 'ready' | 'read' | 'refused' | 'crashed' | 'hung';
  stack?: string;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: join(import.meta.dirname, '..', 'tests', 'fixtures', 'policies') },
  },
});
const sources = readdirSync(values.data, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => ({ name, html: readFileSync(join(values.data, name), 'utf8') }));
if (sources.length === 0) throw new Error(`No .html file in ${values.data}`);

function nextAnswer(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ outcome: 'hung' }), givenUp);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.removeListener('error', reject);
      resolve(answer);
    };
    worker.once('message', settle);
    worker.once('error', reject);
  });
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./mutation/page-worker.ts', import.meta.url));
  await nextAnswer(worker);
  return worker;
}

const counts: Record<string, number> = {};
const times: { seed: number; took: number }[] = [];
let worker = await startWorker();
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.pages); seed += 1) {
  const source = sources[seed % sources.length];
  if (source === undefined) break;
  const answer = nextAnswer(worker);
  const start = performance.now();
  worker.postMessage(mutatePage(source.html, seed));
  const { outcome, stack } = await answer;
  const took = performance.now() - start;
  times.push({ seed, took });
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (outcome === 'crashed') console.error(`Seed ${seed}, ${source.name}: ${stack}`);
  if (took > longest) console.error(`Seed ${seed}, ${source.name}: ${outcome} after ${Math.round(took)} ms`);
  if (outcome === 'crashed' || took > longest) process.exitCode = 1;
  if (outcome !== 'hung') continue;
  await worker.terminate();
  worker = await startWorker();
}
await worker.terminate();
console.log(
  Object.entries(counts)
    .map(([outcome, count]) => `${outcome}: ${count}`)
    .join(', '),
);
const slowest = times.toSorted((one, other) => other.took - one.took).slice(0, 3);
console.log(`Slowest: ${slowest.map(({ seed, took }) => `seed ${seed} in ${Math.round(took)} ms`).join(', ')}`);
console.log(`Over ${longest} ms: ${times.filter(({ took }) => took > longest).length}`);
