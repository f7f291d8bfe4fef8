/** Two versions of a policy out of plain texts, for tests of the comparison. */
import { analysePolicy } from '../../lib/analyse.ts';
import { type Model, parseModel } from '../../lib/classify/model.ts';
import { compareVersions } from '../../lib/compare/compare-versions.ts';
import type { ClauseRow, PolicyChanges } from '../../lib/compare/policy-changes.ts';
import type { Block, PolicyAnalysis } from '../../lib/types.ts';
import { aBlock, aDocument } from '../builders.ts';
import { readShippedModel } from '../classify/shipped-model.ts';

let model: Model | undefined;

/** Lines as a writer puts them down: "# Heading", "- list item", anything else is a paragraph. */
export function readBlocks(lines: readonly string[]): Block[] {
  return lines.map((line) => {
    if (line.startsWith('# ')) return aBlock({ kind: 'heading', level: 2, text: line.slice(2) });
    if (line.startsWith('- ')) return aBlock({ kind: 'list-item', level: 1, text: line.slice(2) });
    return aBlock({ text: line });
  });
}

/** The analysis of a policy by the shipped model. */
export function analyseLines(lines: readonly string[], title = 'Acme Privacy Policy'): PolicyAnalysis {
  model ??= parseModel(readShippedModel());
  return analysePolicy(aDocument({ url: 'https://acme.example/privacy', title, blocks: readBlocks(lines) }), model);
}

/** What changed between two versions given as lines. */
export function compareLines(before: readonly string[], after: readonly string[]): PolicyChanges {
  return compareVersions(analyseLines(before), analyseLines(after));
}

/** A row in short: what happened to which text. */
export function nameRow(row: ClauseRow): string {
  const side = row.after ?? row.before;
  return `${row.kind}${row.moved ? ' moved' : ''}${row.minor === null ? '' : ` (${row.minor})`}: ${side.text}`;
}

/** Sentences with some twenty words that have nothing to do with each other, to stand around what a test is about. */
export const filler = [
  'Our gardeners write down the height of every tree that visitors have planted in the park.',
  'A bicycle that nobody collects within a season is repaired and lent to the next guest.',
  'The kitchen prints its recipes on Monday and pins them to the board beside the stairs.',
  'Lanterns are lit at dusk along the river path except when the moon is full.',
  'Whoever finds a glove hands it to the porter, who keeps a drawer for such things.',
];
