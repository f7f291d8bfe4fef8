import type { ListedBlock } from './list-blocks.ts';

export interface Coverage {
  /** Share of the policy-like characters that were kept, 0 to 1; 1 for a page without any. */
  coverage: number;
  /** Headings or first words of the parts left out, at most 20, each at most 120 characters. */
  leftOut: string[];
}

const mostParts = 20;
const longestLabel = 120;

/** A shorter run of text left out is not worth telling a reader about. */
const shortestPart = 120;
/** Nor is a teaser or a row of navigation; terms of service are longer. */
const shortestForeignPart = 1000;
/** Shorter lines are those of a menu. */
const shortestForeignBlock = 80;

/** The line that ends a page. It may name the policy among other links. */
export const copyrightLine = /^(?:©|\(c\)|copyright\b)|all rights reserved\.?$|(?:©|\bcopyright) ?\d{4}/i;

/** Tells whether a block reads like text of a policy: running text, not a row of links or a footer's line, with a word of the trade. */
export function isPolicyLike({ block, linkShare, policyWords }: ListedBlock): boolean {
  if (block.kind === 'heading' || block.text.length < 40 || linkShare >= 0.5 || policyWords === 0) return false;
  return block.text.length > 300 || !copyrightLine.test(block.text);
}

/**
 * Compares what was kept with all that the page shows. `listed` are the page's blocks in reading order, cookie banners and navigation not among them.
 * Other documents on the same page (`foreign`) are named among what was left out, but do not count against the share.
 */
export function measureCoverage(
  listed: readonly ListedBlock[],
  isKept: (listed: ListedBlock) => boolean,
  foreign: ReadonlySet<ListedBlock>,
): Coverage {
  let total = 0;
  let kept = 0;
  const leftOut: string[] = [];
  let part = { label: '', length: 0, foreignLength: 0 };
  const endPart = () => {
    const isLong = part.length >= shortestPart || part.foreignLength >= shortestForeignPart;
    if (isLong && leftOut.length < mostParts) leftOut.push(shorten(part.label));
    part = { label: '', length: 0, foreignLength: 0 };
  };
  for (const each of listed) {
    const policyLike = isPolicyLike(each);
    if (policyLike && !foreign.has(each)) total += each.block.text.length;
    if (isKept(each)) {
      if (policyLike) kept += each.block.text.length;
      endPart();
      continue;
    }
    // One label for a whole document of another kind, not one for each of its sections.
    if (each.block.kind === 'heading' && !foreign.has(each)) endPart();
    if (part.label === '') part.label = each.block.text;
    if (foreign.has(each))
      part.foreignLength += each.block.text.length >= shortestForeignBlock ? each.block.text.length : 0;
    else if (policyLike) part.length += each.block.text.length;
  }
  endPart();
  return { coverage: total === 0 ? 1 : kept / total, leftOut };
}

function shorten(label: string): string {
  if (label.length <= longestLabel) return label;
  const cut = label.slice(0, longestLabel - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 40 ? cut.slice(0, space) : cut}…`;
}
