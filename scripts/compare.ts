/**
 * Tells what changed between two saved versions of a policy, with the very code of the extension.
 *
 *     npm run --silent compare -- [--json] [--url URL] OLD NEW
 *
 * OLD and NEW are .html, .md or .txt; one of them may be `-` for standard input. With --json one object on one line goes to standard output; errors go to standard error,
 * and the exit code is 1.
 */
import { parseArgs } from 'node:util';
import { analysePolicy } from '../lib/analyse.ts';
import { compareVersions } from '../lib/compare/compare-versions.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { writeChangesReport } from './analysis/write-changes-report.ts';
import { readModel } from './read-model.ts';
import { readPolicyFile } from './read-policy-file.ts';

const usage =
  'Usage: npm run --silent compare -- [--json] [--url URL] OLD NEW   (.html, .md, .txt; one may be - for standard input)';

async function compareFiles(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
    allowPositionals: true,
  });
  const [oldFile, newFile] = positionals;
  if (oldFile === undefined || newFile === undefined || positionals.length !== 2) {
    console.error(usage);
    return 2;
  }
  const model = await readModel();
  const analyses: PolicyAnalysis[] = [];
  for (const file of [oldFile, newFile]) {
    try {
      analyses.push(analysePolicy((await readPolicyFile(file, values.url)).document, model));
    } catch (error) {
      console.error(`${file}: ${describe(error)}`);
      return 1;
    }
  }
  const [before, after] = analyses;
  if (before === undefined || after === undefined) return 1;
  const changes = compareVersions(before, after);
  process.stdout.write(values.json ? `${JSON.stringify(changes)}\n` : writeChangesReport(changes, before, after));
  return 0;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Exit codes are set, not forced: a pipe may still be taking the output.
try {
  process.exitCode = await compareFiles();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
