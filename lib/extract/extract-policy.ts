import type { Block } from '../types.ts';
import { findForeignParts } from './find-foreign-parts.ts';
import { type ListedBlock, listBlocks } from './list-blocks.ts';
import { isPolicyLike, measureCoverage } from './measure-coverage.ts';
import type { PreparedPage } from './prepare-document.ts';
import { voteReadability } from './vote-readability.ts';

export interface ExtractedPolicy {
  blocks: Block[];
  /** Share of the page's policy-like text that `blocks` hold, 0 to 1. */
  coverage: number;
  /** What was left out, see `PolicyDocument.leftOut`. */
  leftOut: string[];
}

/** A run of unvoted text is taken back when it holds this many characters that read like a policy ... */
const leastRegained = 150;
/** ... and they are this share of it. Lower would take back teasers of articles about privacy; higher loses lists of short items. */
const leastPolicyShare = 0.5;

/**
 * Finds the policy among the page's blocks. Readability's vote says where the text is; what it lost inside that part of the page, and what
 * reads like a policy outside it, is taken back, for a lost clause is worse than a line of navigation.
 */
export function extractPolicy(document: Document, page: PreparedPage, pageAddress: string): ExtractedPolicy {
  const listed = listBlocks(page.body, { pageAddress, leftOut: page.chrome });
  const selected = selectBlocks(listed, voteReadability(document, page));
  const foreign = findForeignParts(listed.filter((each) => selected.has(each)));
  const isKept = (each: ListedBlock) => selected.has(each) && !foreign.has(each);
  const { coverage, leftOut } = measureCoverage(listed, isKept, foreign);
  return { blocks: listed.filter(isKept).map(({ block }) => block), coverage, leftOut };
}

function selectBlocks(listed: readonly ListedBlock[], vote: ReadonlySet<Element> | undefined): Set<ListedBlock> {
  const voted = vote === undefined ? [] : listed.filter(({ element }) => vote.has(element));
  const text = voted.filter((each) => each.linkShare < 0.5);
  const root = text.length === 0 ? undefined : findCommonAncestor(text.map(({ element }) => element));
  const kept = new Set(voted);
  let isIntroduced = false;
  for (const each of listed) {
    if (!isFurniture(each)) isIntroduced = each.block.text.endsWith(':');
    // "You can refuse at these pages:" makes the row of links below it part of the text.
    const isText = isIntroduced || !isFurniture(each);
    if (isText && (root === undefined || root.contains(each.element))) kept.add(each);
  }
  for (const run of listRunsOutside(listed, kept)) if (isWorthTakingBack(run)) for (const each of run) kept.add(each);
  return kept;
}

/** Lists of opt-out pages are rows of links too, and the part of a policy that readers act upon. */
const optOutAddress =
  /opt[-_]?out|ad-?choices|onlinechoices|aboutads|networkadvertising|gaoptout|unsubscribe|do-?not-?sell/i;

/** A block of links, or a bare label, that says nothing of its own. */
function isFurniture({ block, linkShare }: ListedBlock): boolean {
  if (block.kind === 'heading') return false;
  if (linkShare > 0.8 && block.text.length < 200) {
    if (block.links.some(({ href }) => optOutAddress.test(href))) return false;
    return !/@|opt|unsubscrib|privacy|cookie/i.test(block.text);
  }
  return !/\p{L}/u.test(block.text);
}

function isWorthTakingBack(run: readonly ListedBlock[]): boolean {
  let total = 0;
  let policyLike = 0;
  for (const each of run) {
    total += each.block.text.length;
    if (isPolicyLike(each)) policyLike += each.block.text.length;
  }
  return policyLike >= leastRegained && policyLike >= total * leastPolicyShare;
}

/** Runs of neighbouring blocks that were not kept, link rows left out and parting runs. */
function listRunsOutside(listed: readonly ListedBlock[], kept: ReadonlySet<ListedBlock>): ListedBlock[][] {
  const runs: ListedBlock[][] = [];
  let run: ListedBlock[] = [];
  for (const each of listed) {
    if (!kept.has(each) && each.linkShare < 0.5) {
      run.push(each);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The innermost element that holds all of `elements`, of which there is at least one. */
function findCommonAncestor(elements: readonly Element[]): Element {
  let [common] = elements as [Element, ...Element[]];
  for (const element of elements) {
    while (!common.contains(element)) {
      if (common.parentElement === null) return common;
      common = common.parentElement;
    }
  }
  return common;
}
