import { isHeadText, isPlainHead, isRunInHead } from '../extract/recognise-heads.ts';
import { isLoneQuestion } from '../extract/recognise-questions.ts';
import { measureBullet } from '../segment/list-marks.ts';
import type { Block } from '../types.ts';
import { type DraftBlock, isBoldLine, readLine } from './draft-block.ts';
import type { Segment } from './gather-segments.ts';
import { gatherHyphenLore, type HyphenLore, type JoinedText, joinLines, tidySpaces } from './join-lines.ts';
import type { TypeMeasures } from './measure-type.ts';

/** Larger than the running text by this factor, and a line is a heading; 12 over 11 points is. */
const headingFactor = 1.085;
const longestHeading = 200;
/** Bold headings without a size of their own go over so many lines at most. */
const mostBoldLines = 3;

/** Turns drafts into blocks: headings are told from text, broken words mended, and paragraphs that pages part put together. */
export function finishBlocks(drafts: readonly DraftBlock[], type: TypeMeasures): Block[] {
  const lore = gatherHyphenLore(drafts.flatMap(({ lines }) => lines.map(readLine)));
  const whole = joinParted(drafts, type);
  const headingSizes = listHeadingSizes(whole, type);
  const blocks: Block[] = [];
  let columns: string[] = [];
  for (const draft of whole) {
    if (draft.kind === 'table-row') {
      const cells = draft.cells.map((cell) => joinLines(cell, lore));
      if (draft.isHeader) columns = cells.map(({ text }) => text);
      else blocks.push(...composeRow(cells, columns));
      continue;
    }
    columns = [];
    blocks.push(...finishText(draft, type, headingSizes, lore));
  }
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && isLoneQuestion(block.text, blocks[index + 1]?.text ?? '')
      ? { ...block, kind: 'heading', level: 6 }
      : block,
  );
}

function composeRow(cells: readonly JoinedText[], titles: readonly string[]): Block[] {
  const filled = cells
    .map((cell, column) => ({ cell, title: titles[column] ?? '' }))
    .filter(({ cell }) => cell.text !== '');
  if (filled.length === 0) return [];
  let text = '';
  const links: Block['links'] = [];
  for (const { cell } of filled) {
    if (text !== '') text += '\t';
    for (const { start, end, href } of cell.links)
      links.push({ start: start + text.length, end: end + text.length, href });
    text += cell.text;
  }
  const isRow = filled.length > 1;
  const columns = isRow && filled.some(({ title }) => title !== '') ? filled.map(({ title }) => title) : [];
  return [{ kind: isRow ? 'table-row' : 'paragraph', level: 0, text, links, columns }];
}

/** A paragraph or item that the end of a page or column cut in two, where the second part cannot stand alone. */
function joinParted(drafts: readonly DraftBlock[], type: TypeMeasures): DraftBlock[] {
  const whole: DraftBlock[] = [];
  for (const draft of drafts) {
    // Notes at the foot of the page stand between a sentence and its end on the next page.
    const before = whole.findLast((each) => each.lines[0]?.page === draft.lines[0]?.page || !isNote(each, type));
    if (before !== undefined && isCutFrom(before, draft)) before.lines.push(...draft.lines);
    else whole.push({ ...draft, lines: [...draft.lines] });
  }
  return whole;
}

/** Notes are set smaller than the text, and start with their number or sign. */
function isNote({ kind, lines: [first] }: DraftBlock, { bodySize }: TypeMeasures): boolean {
  if (first === undefined || kind === 'table-row' || kind === 'heading') return false;
  return first.size <= 0.92 * bodySize && /^[[(]?(?:\d{1,3}|[*†‡])[\]).]?\s?\S/.test(readLine(first));
}

function isCutFrom(before: DraftBlock, after: DraftBlock): boolean {
  const last = before.lines.at(-1);
  const first = after.lines[0];
  if (last === undefined || first === undefined || last.page === first.page) return false;
  if (
    before.kind === 'heading' ||
    before.kind === 'table-row' ||
    after.kind === 'heading' ||
    after.kind === 'table-row'
  )
    return false;
  if (Math.abs(last.size - first.size) > 0.75 || measureBullet(readLine(first)) > 0) return false;
  const end = readLine(last);
  const start = readLine(first);
  if (/[.!?:;]["”’)]?$/.test(end) || isBoldLine(first) !== isBoldLine(last)) return false;
  // An item without a full stop may well be followed by another; one whose next line begins in the middle of a sentence goes on.
  return (
    /^["“(]?[\p{Ll}]/u.test(start) ||
    (/[,\p{Ll}\u00AD\u2010-]$/u.test(end) &&
      before.kind === 'paragraph' &&
      after.kind === 'paragraph' &&
      last.right > last.columnRight - 6 * last.size)
  );
}

/** Sizes of headings, largest first: their places are the levels. */
function listHeadingSizes(drafts: readonly DraftBlock[], type: TypeMeasures): number[] {
  const sizes = drafts.filter((draft) => isLarge(draft, type)).map((draft) => sizeOf(draft));
  return [...new Set(sizes)].sort((one, other) => other - one);
}

function sizeOf({ lines }: DraftBlock): number {
  return lines[0]?.size ?? 0;
}

function isLarge(draft: DraftBlock, { bodySize }: TypeMeasures): boolean {
  const length = draft.lines.reduce((total, line) => total + readLine(line).length, 0);
  return draft.kind !== 'table-row' && sizeOf(draft) >= headingFactor * bodySize && length <= longestHeading;
}

function finishText(draft: DraftBlock, type: TypeMeasures, headingSizes: readonly number[], lore: HyphenLore): Block[] {
  const segments = draft.lines.flatMap((line) => line.segments);
  const joined = joinLines(segments, lore);
  if (!/[\p{L}\p{N}]/u.test(joined.text)) return [];
  const level = headingLevel(draft, joined.text, type, headingSizes);
  if (level > 0) return [{ kind: 'heading', level, ...joined, columns: [] }];
  const { kind } = draft;
  const isItem = kind === 'list-item' || measureBullet(joined.text) > 0;
  const bare = isItem ? dropStart(joined, measureBullet(joined.text)) : joined;
  const blockKind = isItem ? 'list-item' : 'paragraph';
  const parts = type.isBodyBold
    ? undefined
    : splitRunInHead(bare, boldStart(segments) - (joined.text.length - bare.text.length));
  if (parts === undefined)
    return [{ kind: blockKind, level: isItem ? Math.max(1, draft.level) : 0, ...bare, columns: [] }];
  return [
    { kind: 'heading', level: 6, ...parts.head, columns: [] },
    { kind: 'paragraph', level: 0, ...parts.rest, columns: [] },
  ];
}

/** 1 to 6 for a heading, 0 for what is none. */
function headingLevel(draft: DraftBlock, text: string, type: TypeMeasures, sizes: readonly number[]): number {
  if (draft.kind === 'heading') return draft.level;
  // What the file itself calls an item of a list is one, whatever it looks like.
  if (draft.isTagged && draft.kind === 'list-item') return 0;
  if (isLarge(draft, type) && measureBullet(text) === 0 && /\p{L}/u.test(text)) {
    return Math.min(6, sizes.indexOf(sizeOf(draft)) + 1);
  }
  if (
    draft.lines.length <= mostBoldLines &&
    !type.isBodyBold &&
    draft.lines.every(isBoldLine) &&
    measureBullet(text) === 0 &&
    isHeadText(text)
  ) {
    return Math.min(6, sizes.length + 1);
  }
  return isPlainHead(text) ? 6 : 0;
}

/** Characters from the start that are bold, in the text as it is joined: counted without spaces, as these may have changed. */
function boldStart(segments: readonly Segment[]): number {
  let length = 0;
  for (const { text, boldLength } of segments) {
    length += boldLength;
    if (boldLength < text.trimEnd().length) break;
    length += 1;
  }
  return length;
}

function splitRunInHead(
  { text, links }: JoinedText,
  boldLength: number,
): { head: JoinedText; rest: JoinedText } | undefined {
  if (boldLength < 3) return undefined;
  // The bold part ends with a word; a break mended in it shifts its end by a character or two.
  const end = text.lastIndexOf(' ', boldLength + 1);
  if (end <= 0) return undefined;
  if (!isRunInHead(text.slice(0, end), text.slice(end + 1))) return undefined;
  const within = (from: number, to: number) =>
    tidySpaces(
      text.slice(from, to),
      links
        .filter((link) => link.start >= from && link.end <= to)
        .map((link) => ({ ...link, start: link.start - from, end: link.end - from })),
    );
  return { head: within(0, end), rest: within(end + 1, text.length) };
}

function dropStart({ text, links }: JoinedText, length: number): JoinedText {
  return {
    text: text.slice(length),
    links: links.flatMap(({ start, end, href }) =>
      end > length ? [{ start: Math.max(0, start - length), end: end - length, href }] : [],
    ),
  };
}
