/**
 * npm run evaluate -- [--data DIR] [--model DIR] [--misses] [--write]
 *
 * Prints the accuracy tables of the model card: OPP-115 categories, ToS;DR quotes of unseen services, practices of whole policies.
 * --misses lists where classifier and readers differ; --write puts the figures into MODEL_CARD.md and the model's metrics.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../lib/classify/model.ts';
import { measureAll } from './evaluation/figures.ts';
import { formatFigures, insertFigures } from './evaluation/write-figures.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'public/model' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const needed = ['opp115/train.jsonl', 'opp115/valid.jsonl', 'tosdr/train.jsonl', 'readers/practices', 'vendors'];

/** The exit status. */
async function main(): Promise<number> {
  const missing = needed.map((path) => join(values.data, path)).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`Nothing was measured: the evaluation data are not here (missing: ${missing.join(', ')}).`);
    console.error('They are not part of this repository, see MODEL_CARD.md; give their folder with --data DIR.');
    return 1;
  }
  const file = readFileSync(join(values.model, 'model.bin'));
  const model = parseModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const { figures, misses } = await measureAll(values.data, model, (line) => console.error(line));
  const text = formatFigures(figures);
  console.log(text);
  if (values.misses) {
    for (const { kind, practice, reader, policy, evidence } of misses) {
      console.log(`${kind} | ${practice} | reader: ${reader} | ${policy} | ${evidence}`);
    }
  }
  if (values.write) {
    writeFileSync('MODEL_CARD.md', insertFigures(readFileSync('MODEL_CARD.md', 'utf8'), text));
    writeFileSync(join(values.model, 'metrics.json'), `${JSON.stringify(figures, null, 2)}\n`);
  }
  return 0;
}

process.exitCode = await main();
