/**
 * Analyses saved policies with the very code of the extension.
 *
 *     npm run --silent analyse -- [--json] [--url URL] FILE...
 *
 * FILE is .html, .mhtml, .md, .txt or .pdf, or `-` for standard input. With --json one object a line goes to standard output; errors go to standard
 * error, the other files are still read, and the exit code is 1.
 */
import { parseArgs } from 'node:util';
import { analysePolicy } from '../lib/analyse.ts';
import { buildAnalysisLine } from './analysis/build-analysis-line.ts';
import { placeVendor } from './analysis/place-vendor.ts';
import { writeReport } from './analysis/write-report.ts';
import { readModel } from './read-model.ts';
import { readPolicyFile } from './read-policy-file.ts';
import { readBaseline } from './vendors/read-baseline.ts';

const usage =
  'Usage: npm run --silent analyse -- [--json] [--url URL] FILE...   (.html, .mhtml, .md, .txt, .pdf, or - for standard input)';

async function analyseFiles(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error(usage);
    return 2;
  }
  const [model, baseline] = await Promise.all([readModel(), readBaseline()]);
  let failures = 0;
  for (const file of positionals) {
    try {
      const { document } = await readPolicyFile(file, values.url);
      const analysis = analysePolicy(document, model);
      const vendor = placeVendor(analysis, baseline);
      const written = values.json
        ? buildAnalysisLine(file, analysis, vendor)
        : writeReport(file, analysis, vendor, document.blocks);
      process.stdout.write(`${written}\n`);
    } catch (error) {
      failures += 1;
      console.error(`${file}: ${describe(error)}`);
    }
  }
  return failures === 0 ? 0 : 1;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Exit codes are set, not forced: a pipe may still be taking the output.
try {
  process.exitCode = await analyseFiles();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
