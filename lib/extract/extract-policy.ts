import type { Block } from '../types.ts';
import type { WordKinds } from './count-vocabulary.ts';
import { dropCopies } from './drop-copies.ts';
import { findForeignParts } from './find-foreign-parts.ts';
import { type ListedBlock, listBlocks } from './list-blocks.ts';
import { measureCoverage } from './measure-coverage.ts';
import type { PreparedPage } from './prepare-document.ts';
import { selectBlocks } from './select-blocks.ts';

export interface ExtractedPolicy {
  blocks: Block[];
  /** What the words of each of them are. */
  words: WordKinds[];
  /** Share of the page's policy-like text that `blocks` hold, 0 to 1. */
  coverage: number;
  /** What was left out, see `PolicyDocument.leftOut`. */
  leftOut: string[];
}

/**
 * Finds the policy among the page's blocks, leaves out other documents that stand beside it, and tells how much of the page was read.
 * Takes the measured page and the address against which its links resolve. Linear in the page.
 */
export function extractPolicy(page: PreparedPage, pageAddress: string): ExtractedPolicy {
  const listed = dropCopies(
    listBlocks(page.body, { pageAddress, leftOut: page.chrome, steps: page.steps }),
    page.measures,
  );
  const selected = selectBlocks(listed, page, pageAddress);
  const foreign = findForeignParts(listed.filter((each) => selected.has(each)));
  const isKept = (each: ListedBlock) => selected.has(each) && !foreign.has(each);
  const { coverage, leftOut } = measureCoverage(listed, isKept, foreign);
  const kept = listed.filter(isKept);
  return { blocks: kept.map(({ block }) => block), words: kept.map(({ words }) => words), coverage, leftOut };
}
