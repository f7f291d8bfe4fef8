import { measureBullet, startsAsListItem } from '../segment/list-marks.ts';
import { type DraftBlock, draftText, isBoldLine, readLine } from './draft-block.ts';
import { findTables } from './find-tables.ts';
import type { TypeMeasures } from './measure-type.ts';
import type { Line } from './order-lines.ts';

/** Steps wider than the usual one by this part are gaps between paragraphs; lines with raised numbers are set wider by less. */
const gapFactor = 1.32;
/** Share of the column's width that a line must leave free for its end to be a choice. */
const shortShare = 0.1;
/** Entries of a table of contents: their words stand in the headings again. */
const contentsEntry = /(?:\.\s?){4,}\s{0,3}\d{1,4}$/;

/** Parts the lines of a document, in reading order, into blocks by gaps, marks, sizes, indentation and the ends of lines. */
export function splitBlocks(lines: readonly Line[], type: TypeMeasures): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const tables = findTables(lines, type);
  let open: DraftBlock | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || contentsEntry.test(readLine(line))) continue;
    const table = tables.get(index);
    if (table !== undefined) {
      blocks.push(...table.rows);
      index += table.length - 1;
      open = undefined;
      continue;
    }
    if (open === undefined || startsBlock(open, line, type)) {
      const bullet = measureBullet(readLine(line));
      open = draftText([line], bullet > 0 ? 'list-item' : 'paragraph', bullet > 0 ? 1 : 0);
      blocks.push(open);
    } else open.lines.push(line);
  }
  return blocks;
}

function startsBlock(open: DraftBlock, line: Line, type: TypeMeasures): boolean {
  const before = open.lines.at(-1);
  if (before === undefined) return true;
  const text = readLine(line);
  if (measureBullet(text) > 0) return true;
  if (Math.abs(line.size - before.size) > 0.75 || isBoldLine(line) !== isBoldLine(before)) {
    // A bold word that fills a line of its own belongs to the sentence around it.
    return Math.abs(line.size - before.size) > 0.75 || !isOpenSentence(before, text);
  }
  const isNext = line.page === before.page && line.y > before.y && line.columnLeft === before.columnLeft;
  if (!isNext) return !goesOn(before, text);
  if (line.y - before.y > gapFactor * type.stepOf(line.size)) return true;
  const ended = /[.!?:;,”"')\]]\s*$|\b(?:and|or)\s*$/.test(readLine(before));
  if (startsAsListItem(text) && (ended || endsShort(before, line))) return true;
  if (ended && endsShort(before, line)) return true;
  // Lines of an address, or headings that look like text: cut short for no reason of space, and the next starts anew.
  if (/^\p{Lu}/u.test(text) && before.columnRight - before.right > 0.45 * (before.columnRight - before.columnLeft))
    return true;
  return ended && changesIndent(open, before, line);
}

/** Over the edge of a page or column: only where the sentence surely goes on. */
function goesOn(before: Line, text: string): boolean {
  return isOpenSentence(before, text) && !startsAsListItem(text);
}

function isOpenSentence(before: Line, text: string): boolean {
  const end = readLine(before);
  if (/[\p{L}\p{N}][-\u00AD\u2010]$/u.test(end)) return true;
  if (/[.!?:]["”’)]?$/.test(end)) return false;
  const isFull = before.columnRight - before.right < 0.2 * (before.columnRight - before.columnLeft);
  return /^["“(]?\p{Ll}/u.test(text) || (isFull && /[,\p{Ll}]$/u.test(end));
}

/** Tells whether the next line's first word would have had room on this one. */
function endsShort(before: Line, line: Line): boolean {
  const text = readLine(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const wordWidth = (word / Math.max(1, text.length)) * (line.right - line.left);
  const room = before.columnRight - before.right;
  return room > wordWidth + 0.5 * line.size + shortShare * (before.columnRight - before.columnLeft);
}

function changesIndent(open: DraftBlock, before: Line, line: Line): boolean {
  const first = open.lines[0] ?? before;
  // The lines below the first of a list item hang, and those below the first of a paragraph may stand further left.
  if (open.lines.length === 1)
    return line.left - before.left > 0.8 * line.size && open.kind !== 'list-item' && !startsAsListItem(readLine(first));
  return Math.abs(line.left - before.left) > 0.8 * line.size;
}
