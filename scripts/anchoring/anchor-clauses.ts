import { quoteClause } from '../../components/quote-clause.ts';
import { removeWhiteSpace } from '../../lib/extract/readable-text.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import type { Block } from '../../lib/types.ts';
import type { PageHandle } from '../browsers/browser-session.ts';
import type { AnchoredText, PageSide } from './page-side.ts';

/** What can become of a clause, best first; all but the first are failures. */
export const anchorEnds = ['equal', 'out of order', 'approximate', 'other text', 'not found'] as const;
export type AnchorEnd = (typeof anchorEnds)[number];

export interface PageFigures {
  isPolicy: boolean;
  /** Clauses by what became of them. */
  counts: Record<AnchorEnd, number>;
  failures: { end: AnchorEnd; clause: string; found: string }[];
  /** In the page, in milliseconds. */
  reading: number;
  anchoring: number;
}

/** Reads the page in the page, segments here, and anchors every clause in the page. The page side must have been put into the page. */
export async function anchorClauses(page: PageHandle): Promise<PageFigures> {
  const read = await page.evaluate(() => {
    const { clauselightPageSide: side } = globalThis as unknown as { clauselightPageSide: PageSide };
    const { blocks, isPolicy, milliseconds } = side.read();
    return { blocks: JSON.stringify(blocks), isPolicy, milliseconds };
  });
  const policy = segmentPolicy(JSON.parse(read.blocks) as Block[]);
  const quotes = JSON.stringify(policy.clauses.map((clause) => quoteClause(policy, clause)));
  const answer = await page.evaluate((sought) => {
    const { clauselightPageSide: side } = globalThis as unknown as { clauselightPageSide: PageSide };
    return JSON.stringify(side.anchor(JSON.parse(sought)));
  }, quotes);
  const { anchored, milliseconds } = JSON.parse(answer) as ReturnType<PageSide['anchor']>;
  const figures: PageFigures = {
    isPolicy: read.isPolicy,
    counts: { equal: 0, 'out of order': 0, approximate: 0, 'other text': 0, 'not found': 0 },
    failures: [],
    reading: read.milliseconds,
    anchoring: milliseconds,
  };
  const isInOrder = findInOrder(anchored);
  for (const [index, clause] of policy.clauses.entries()) {
    const found = anchored[index] ?? null;
    const end = judge(clause.text, found, isInOrder.has(index));
    figures.counts[end] += 1;
    if (end !== 'equal') figures.failures.push({ end, clause: clause.text, found: found?.text ?? '' });
  }
  return figures;
}

function judge(clause: string, found: AnchoredText | null, isInOrder: boolean): AnchorEnd {
  if (found === null) return 'not found';
  if (!found.exact) return 'approximate';
  if (removeWhiteSpace(found.text) !== removeWhiteSpace(clause)) return 'other text';
  return isInOrder ? 'equal' : 'out of order';
}

/**
 * Clauses come in reading order; the others were found at a place that is not their own, since a page holds their words twice.
 * Gives the indices of the longest rising run of places.
 */
function findInOrder(anchored: readonly (AnchoredText | null)[]): Set<number> {
  // Patience sorting: of the runs of each length, the index at which the lowest one ends.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  const startOf = (index: number | undefined) => anchored[index ?? -1]?.start ?? -1;
  for (const [index, found] of anchored.entries()) {
    if (found === null) continue;
    let length = ends.length;
    while (length > 0 && startOf(ends[length - 1]) >= found.start) length -= 1;
    previous.set(index, ends[length - 1]);
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous.get(index)) kept.add(index);
  return kept;
}
