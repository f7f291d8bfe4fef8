/**
 * npm run --silent classify -- [--model DIR]
 *
 * Reads `{id?, text}` lines on standard input and writes `{id, categories, practices}` lines, both best first: every category with its score, the practices found and
 * the three likeliest others, with `assigned: true` on those above their threshold. Errors go to standard error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { classifyText, scoreText } from '../lib/classify/classify-text.ts';
import { type DecodedModel, decodeModel } from '../lib/classify/decode-model.ts';
import { type Model, parseModel } from '../lib/classify/model.ts';
import { ModelError } from '../lib/classify/model-error.ts';
import { scoreLabel } from '../lib/classify/score-text.ts';

interface Answer {
  categories: { id: string; score: number; assigned?: true }[];
  practices: { id: string; stance: string; score: number; assigned?: true }[];
}

type Classifier = (text: string) => Answer;

const folder = parseArgs({ options: { model: { type: 'string', default: 'public/model' } } }).values.model;

/** The exit status: 0, or 1 where a line could not be read. */
async function main(): Promise<number> {
  const classify = loadClassifier(join(folder, 'model.bin'));
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const item = readItem(line);
    if (item === undefined) {
      console.error(`Line ${number} is not {"id"?, "text"} in JSON`);
      status = 1;
      continue;
    }
    // Without an id the line's number stands for it.
    console.log(JSON.stringify({ id: item.id ?? number, ...classify(item.text) }));
  }
  return status;
}

function loadClassifier(path: string): Classifier {
  if (!existsSync(path)) throw new ModelError(`There is no ${path}.`);
  const file = readFileSync(path);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
  const decoded = decodeModel(bytes);
  // A model trained on other labels (--segments) has no practices, and its categories are not the taxonomy's.
  return decoded.practices.length === 0 ? withOtherLabels(decoded) : withTaxonomy(parseModel(bytes));
}

function withTaxonomy(model: Model): Classifier {
  return (text) => {
    const { categories, practices } = classifyText(text, model);
    return { categories: categories.map(markAssigned), practices: practices.map(markAssigned) };
  };
}

function withOtherLabels(model: DecodedModel): Classifier {
  return (text) => {
    const scored = scoreText(text, model);
    const categories = model.categories.map((label) => ({ id: label.id, ...scoreLabel(label, scored) }));
    categories.sort((one, other) => other.probability - one.probability);
    return {
      categories: categories.map(({ id, probability, assigned }) => markAssigned({ id, score: probability, assigned })),
      practices: [],
    };
  };
}

/** Leaves the mark out where it is false, so that a line shows at a glance what was found. */
function markAssigned<Entry>({ assigned, ...entry }: Entry & { assigned: boolean }) {
  return assigned ? { ...entry, assigned } : entry;
}

function readItem(line: string): { id?: unknown; text: string } | undefined {
  try {
    const item: unknown = JSON.parse(line);
    if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string')
      return undefined;
    return { text: item.text, ...('id' in item ? { id: item.id } : {}) };
  } catch {
    // Reported by the caller, with the line's number.
    return undefined;
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
