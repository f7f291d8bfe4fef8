import { findFurniture } from './find-furniture.ts';
import type { ListedBlock } from './list-blocks.ts';
import { copyrightLine, isPolicyLike } from './measure-coverage.ts';
import type { ElementMeasure } from './measure-elements.ts';
import { namesPrivacy } from './policy-names.ts';
import type { PreparedPage } from './prepare-document.ts';
import { tagOf } from './readable-text.ts';

/** The column is the innermost element with this share of the policy text. Less would leave out a last section that stands in a box of its own. */
const columnShare = 0.85;

/** Prose without a word that we know may be policy in another language, or a section on warranties; beside known policy text it counts less. */
const plainProseWeight = 0.25;

/** A run of text outside the column is taken back when it holds this many characters that read like a policy ... */
const leastRegained = 150;
/** ... or this many where it stands right above or below the column ... */
const leastRegainedBeside = 60;
const leastWordsBeside = 2;
/** ... and they are this share of it. Lower would take back teasers of articles about privacy; higher loses lists of short items. */
const leastPolicyShare = 0.5;
/** ... with so many policy words in a hundred. News have under .5, policies 4 to 8, their sections on contacts and changes 2. */
const leastDensity = 1.5;
const charactersAWord = 6;

/** How many blocks above and below the column are looked through for the policy's title and date. */
const frameReach = 12;

/** A line that dates the policy. */
const dateLine = /\b(?:updated|effective|revised|modified|stand|mise à jour)\b.{0,60}\d{4}/i;
const longestDateLine = 120;

/**
 * Chooses the blocks that are the policy's: those in the column where its text stands, the title above it, and what reads like a policy outside,
 * for a lost clause is worse than a line of navigation. Furniture is left out wherever it stands.
 * Takes the page's blocks in reading order, its measures and its address. Linear in the page.
 */
export function selectBlocks(
  listed: readonly ListedBlock[],
  page: PreparedPage,
  pageAddress: string,
): Set<ListedBlock> {
  const furniture = findFurniture(listed, pageAddress);
  const column = findColumn(listed, page.measures);
  const kept = new Set<ListedBlock>();
  for (const each of listed) if (!furniture.has(each) && isInside(each, column, page.measures)) kept.add(each);
  for (const { run, touches } of listRunsOutside(listed, kept))
    if (isWorthTakingBack(run, touches)) for (const each of run) kept.add(each);
  keepFrame(listed, kept, furniture);
  return kept;
}

/** The innermost element that holds nearly all of the page's policy text; undefined where there is none, and then the whole page counts. */
function findColumn(
  listed: readonly ListedBlock[],
  measures: ReadonlyMap<Element, ElementMeasure>,
): ElementMeasure | undefined {
  const weights = new Array<number>(measures.size).fill(0);
  let total = 0;
  for (const each of listed) {
    const place = measures.get(each.element)?.place;
    const weight = weighBlock(each);
    if (place === undefined || weight === 0) continue;
    weights[place] = (weights[place] ?? 0) + weight;
    total += weight;
  }
  if (total === 0) return undefined;
  const entries = [...measures];
  // Children stand behind their parents: going backwards, each weight is whole before it is handed on.
  for (let place = entries.length - 1; place > 0; place -= 1) {
    const parent = entries[place]?.[1].parent;
    const above = parent === null || parent === undefined ? undefined : measures.get(parent)?.place;
    if (above !== undefined) weights[above] = (weights[above] ?? 0) + (weights[place] ?? 0);
  }
  // Elements that hold more than half lie in each other, so the last is the innermost.
  const found = entries.findLast(([, { place }]) => (weights[place] ?? 0) >= total * columnShare);
  return found === undefined ? undefined : climbToBox(found, measures);
}

/** From a paragraph, list or table that holds all the text to what holds its heading, too. */
function climbToBox(
  [element, measure]: readonly [Element, ElementMeasure],
  measures: ReadonlyMap<Element, ElementMeasure>,
): ElementMeasure {
  let box = measure;
  for (
    let tag = tagOf(element);
    /^(?:p|li|ul|ol|dl|dd|tr|tbody|table|pre|blockquote|font|span|center)$/.test(tag) && box.parent !== null;
  ) {
    tag = tagOf(box.parent);
    const above = measures.get(box.parent);
    if (above === undefined) break;
    box = above;
  }
  return box;
}

function weighBlock(each: ListedBlock): number {
  const { block, linkShare } = each;
  if (isPolicyLike(each)) return block.text.length;
  const isProse = block.kind !== 'heading' && block.text.length >= 40 && linkShare < 0.5;
  return isProse && !copyrightLine.test(block.text) ? block.text.length * plainProseWeight : 0;
}

function isInside(
  { element }: ListedBlock,
  column: ElementMeasure | undefined,
  measures: ReadonlyMap<Element, ElementMeasure>,
): boolean {
  const place = measures.get(element)?.place;
  if (column === undefined || place === undefined) return true;
  return place >= column.place && place <= column.end;
}

/** Keeps the policy's title and date where they stand above the column, and what lies between them and it, if it is text; a date below it, too. */
function keepFrame(listed: readonly ListedBlock[], kept: Set<ListedBlock>, furniture: ReadonlySet<ListedBlock>): void {
  const first = listed.findIndex((each) => kept.has(each));
  const last = listed.findLastIndex((each) => kept.has(each));
  if (first < 0) return;
  const above = listed.slice(Math.max(0, first - frameReach), first);
  const title = findTitle(above, listed.slice(first, first + 3));
  if (title >= 0) for (const each of above.slice(title)) if (!furniture.has(each)) kept.add(each);
  for (const each of listed.slice(last + 1, last + 1 + frameReach)) if (isDateLine(each)) kept.add(each);
}

/** Index among the blocks above the column of the policy's title, or of its date where that has no title; -1 where there is neither. */
function findTitle(above: readonly ListedBlock[], below: readonly ListedBlock[]): number {
  const named = above.findLastIndex(isTitle);
  if (named >= 0) {
    // "Privacy" over "Privacy Policy": the title of the page over that of the section.
    const before = above[named - 1]?.block;
    return before?.kind === 'heading' && namesPrivacy(before.text) ? named - 1 : named;
  }
  const isMain = ({ block }: ListedBlock) => block.kind === 'heading' && block.level === 1;
  // A title in a language that we do not know is told by its rank.
  const main = below.some(isMain) ? -1 : above.findLastIndex(isMain);
  return main >= 0 ? main : above.findIndex(isDateLine);
}

function isTitle({ block, linkShare }: ListedBlock): boolean {
  if (!namesPrivacy(block.text)) return false;
  // Some sites set it in plain type; a trail of links to the page ("Home » Privacy") is none.
  return block.kind === 'heading' || (block.text.length <= 60 && linkShare < 0.3 && !/[.:»>›|/]/.test(block.text));
}

function isDateLine({ block, linkShare }: ListedBlock): boolean {
  return block.text.length <= longestDateLine && linkShare < 0.5 && dateLine.test(block.text);
}

function isWorthTakingBack(run: readonly ListedBlock[], touches: boolean): boolean {
  let total = 0;
  let policyLike = 0;
  let policyWords = 0;
  for (const each of run) {
    total += each.block.text.length;
    policyWords += each.policyWords;
    if (isPolicyLike(each)) policyLike += each.block.text.length;
  }
  if (policyWords * charactersAWord * 100 < total * leastDensity) return false;
  const least = touches && policyWords >= leastWordsBeside ? leastRegainedBeside : leastRegained;
  return policyLike >= least && policyLike >= total * leastPolicyShare;
}

/** Runs of neighbouring blocks that were not kept, link rows left out and parting runs; and whether a kept block stands beside the run. */
function listRunsOutside(
  listed: readonly ListedBlock[],
  kept: ReadonlySet<ListedBlock>,
): { run: ListedBlock[]; touches: boolean }[] {
  const runs: { run: ListedBlock[]; touches: boolean }[] = [];
  let run: ListedBlock[] = [];
  let touches = false;
  for (const each of listed) {
    if (!kept.has(each) && each.linkShare < 0.5) {
      run.push(each);
      continue;
    }
    if (run.length > 0) runs.push({ run, touches: touches || kept.has(each) });
    run = [];
    touches = kept.has(each);
  }
  if (run.length > 0) runs.push({ run, touches });
  return runs;
}
