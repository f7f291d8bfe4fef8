import type { Block, SegmentedPolicy } from '../types.ts';

/** A heading of a policy, as its text has it. */
export interface PolicyHeading {
  text: string;
  /** Offset into the policy's text, at which `text` stands. */
  start: number;
  /** 1 for the highest. */
  level: number;
}

/** What stands between two blocks; within a block, white space is collapsed to single spaces. */
const blockEnd = '\n\n';

/**
 * The headings of a policy in reading order: its blocks that hold no clause. A heading that is a whole sentence is a clause, and not among them.
 *
 * @param blocks what the text was made of, for the levels; of a saved policy it is not kept, and then numbers ("2.1") tell the level, or nothing does
 */
export function listHeadings(
  { text, clauses }: SegmentedPolicy,
  blocks: readonly Pick<Block, 'kind' | 'level'>[] = [],
): PolicyHeading[] {
  const headings: PolicyHeading[] = [];
  let next = 0;
  let index = 0;
  for (let start = 0; start < text.length; index += 1) {
    const found = text.indexOf(blockEnd, start);
    const end = found < 0 ? text.length : found;
    const from = next;
    for (let clause = clauses[next]; clause !== undefined && clause.start < end; clause = clauses[next]) next += 1;
    if (next === from && end > start) {
      const heading = text.slice(start, end);
      const block = blocks[index];
      headings.push({ text: heading, start, level: block?.kind === 'heading' ? block.level : readLevel(heading) });
    }
    start = end + blockEnd.length;
  }
  return headings;
}

/** "2.1. Cookies" stands below "2. Data". */
function readLevel(heading: string): number {
  return (/^\W{0,3}\d{1,2}(?:\.\d{1,2}){0,3}(?!\d)/.exec(heading)?.[0].match(/\d+/g) ?? ['']).length;
}
