/**
 * Reads spoiled PDF files: `node scripts/mutate-pdfs.ts [--count 200] [--from 1] [FILE.pdf ...]`. Each must be read or fail by name, within five seconds.
 * Without files, small ones of our own are spoiled. Ends with status 1 where one crashed or took too long.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPdf } from '../lib/pdf/read-pdf.ts';
import { loadPdfLibrary } from './load-pdf-library.ts';
import { composeColumns, composeScan, composeSections } from './pdfs/compose-samples.ts';
import { mutatePdf } from './pdfs/mutate-pdf.ts';

/** Milliseconds. */
const longest = 5_000;

async function readMutated(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { count: { type: 'string', default: '200' }, from: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const samples =
    positionals.length > 0
      ? positionals.map((file) => new Uint8Array(readFileSync(file)))
      : [composeColumns(), composeSections(), composeScan()];
  const library = await loadPdfLibrary();
  const outcomes: Record<string, number> = {};
  let slowest = 0;
  for (let seed = Number(values.from); seed < Number(values.from) + Number(values.count); seed += 1) {
    const sample = samples[seed % samples.length];
    if (sample === undefined) break;
    const start = performance.now();
    let outcome: string;
    try {
      ({ outcome } = await readPdf(mutatePdf(sample, seed), library));
    } catch (error) {
      outcome = 'crashed';
      console.error(`Seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = 1;
    }
    const milliseconds = performance.now() - start;
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > longest) {
      console.error(`Seed ${seed} took ${Math.round(milliseconds)} ms`);
      process.exitCode = 1;
    }
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  console.log(
    Object.entries(outcomes)
      .map(([outcome, count]) => `${outcome}: ${count}`)
      .join(', '),
  );
  console.log(`Slowest: ${Math.round(slowest)} ms`);
}

process.on('unhandledRejection', (error) => {
  console.error('Unhandled:', error);
  process.exitCode = 1;
});
await readMutated();
