import { startsAsListItem } from '../segment/list-marks.ts';
import type { PdfLink, PdfPage, PdfRun } from './pdf-page.ts';

/** Text on one baseline without a wide gap: a line, or a line's part in one column or cell. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  /** Of most of its characters. */
  size: number;
  /** Characters from the start that are bold; all of them where the segment is. */
  boldLength: number;
  /** Places in `text` that links cover. */
  links: { start: number; end: number; href: string }[];
}

/** A gap of so many font sizes is a word space (a quarter of it in most fonts, less where lines are set tight) ... */
const leastSpace = 0.17;
/** ... and of so many the way to another column or cell. Justified lines reach 1. */
const leastGap = 1.3;
/** ... or of so many where cells of lines nearby (in points) begin at the same place: narrow tables leave little between their cells. */
const leastCellGap = 0.22;
const cellReach = 60;
/** Points by which the left edges of cells may differ. */
const mostCellShift = 0.6;
/** ... unless it stands behind a bullet or number and is not wider than this. */
const mostAfterMark = 5;
/** The second print of a word follows within so many runs. */
const mostTwins = 8;
/** Runs whose baselines differ by less than this share of the smaller one's size stand on one line, and numbers of notes with the text that they are raised from. */
const mostRise = 0.45;

/** Puts together what stands on one line. Gives segments from the top of the page to its bottom, and from left to right. */
export function gatherSegments(page: PdfPage): Segment[] {
  const rows = groupRows(page.runs);
  const starts = rows.flatMap((row) =>
    splitRow(row, []).flatMap(([first]) => (first === undefined ? [] : [{ x: first.x, y: first.y }])),
  );
  return rows.flatMap((row) => {
    const near = starts.filter(({ y }) => Math.abs(y - (row[0]?.y ?? 0)) <= cellReach).map(({ x }) => x);
    return splitRow(row, near).flatMap((part) => composeSegment(part, page.links) ?? []);
  });
}

function groupRows(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: { y: number; size: number; runs: PdfRun[] }[] = [];
  const drawn = runs.filter(({ text }) => text.trim() !== '').toSorted((one, other) => one.y - other.y);
  for (const run of drawn) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row.y <= mostRise * sizeThatCounts(row, run)) {
      row.runs.push(run);
      // The baseline is that of the larger letters.
      if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.toSorted((one, other) => one.x - other.x));
}

function sizeThatCounts(row: { size: number; runs: readonly PdfRun[] }, run: PdfRun): number {
  return row.runs.every(({ text }) => noteMark.test(text))
    ? Math.max(row.size, run.size)
    : Math.min(row.size, run.size);
}

/** Parts a line at its wide gaps, and at lesser ones where a cell is known to begin. */
function splitRow(row: readonly PdfRun[], starts: readonly number[]): PdfRun[][] {
  const parts: PdfRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    // Bold type is often made by printing twice, a hair apart.
    if (
      part
        ?.slice(-mostTwins)
        .some((earlier) => earlier.text === run.text && Math.abs(earlier.x - run.x) < 0.1 * run.size)
    )
      continue;
    const gap = run.x - end;
    // The number of a section or item stands apart from its text, and is no cell of a table.
    const isWide =
      gap > leastGap * run.size ||
      (gap > leastCellGap * run.size && starts.filter((x) => Math.abs(x - run.x) <= mostCellShift).length >= 2);
    const isParted = isWide && !(part !== undefined && gap < mostAfterMark * run.size && isMark(part));
    if (part === undefined || isParted) parts.push([run]);
    else part.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

function isMark(runs: readonly PdfRun[]): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return text.length <= 8 && startsAsListItem(`${text} X`) && !/\s/.test(text);
}

const noteMark = /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?(?:,\s?\d{1,3}){0,5}\s*$/;

/** Numbers of notes are set smaller than this share of the text, and raised by at least this share of its size. */
const mostNoteSize = 0.8;
const leastNoteRise = 0.2;

/** The raised number that leads to a note: read as part of the text it would be glued to a word. */
function isNoteMark(run: PdfRun, y: number, size: number): boolean {
  if (run.size > mostNoteSize * size || y - run.y < leastNoteRise * size) return false;
  return noteMark.test(run.text);
}

function composeSegment(runs: readonly PdfRun[], links: readonly PdfLink[]): Segment | undefined {
  let text = '';
  let end = Number.NaN;
  let boldLength = 0;
  let stillBold = true;
  const sizes = new Map<number, number>();
  const linked: Segment['links'] = [];
  const { y = 0, size: tallest = 0 } = runs.toSorted((one, other) => other.size - one.size)[0] ?? {};
  for (const run of runs) {
    const gap = run.x - end;
    if (isNoteMark(run, y, tallest)) continue;
    const needsSpace = gap > leastSpace * run.size && !/\s$/.test(text) && !/^\s/.test(run.text);
    if (needsSpace) text += ' ';
    const start = text.length;
    text += run.text.replace(/\s/g, ' ');
    addLinks(linked, run, start, links);
    if (stillBold && run.bold) boldLength = text.length;
    else stillBold = false;
    const size = Math.round(run.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + run.text.length);
    end = Math.max(Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end, run.x + run.width);
  }
  const [first] = runs;
  if (first === undefined || text.trim() === '') return undefined;
  const [main] = [...sizes].sort((one, other) => other[1] - one[1]);
  return { text, left: first.x, right: end, y, size: main?.[0] ?? first.size, boldLength, links: linked };
}

/** How wide letters are beside one another, in most fonts: enough to tell between which words a place lies. */
function widthOf(letter: string): number {
  if (/[ijl.,:;'’!|]/.test(letter)) return 0.27;
  if (/[ftrI\s()[\]/"-]/.test(letter)) return 0.34;
  if (/[mwMW@%]/.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.54;
}

/** For each character of the run, and for its end, the left edge. */
function listEdges({ text, x, width }: PdfRun): number[] {
  const edges = [0];
  for (let index = 0; index < text.length; index += 1) edges.push((edges[index] ?? 0) + widthOf(text[index] ?? ''));
  const whole = edges.at(-1) ?? 1;
  return edges.map((edge) => x + (edge / whole) * width);
}

/** Which characters of a run a link covers follows from their widths; ends are moved to those of words, as links are. */
function addLinks(linked: Segment['links'], run: PdfRun, offset: number, links: readonly PdfLink[]): void {
  if (run.text.trim() === '' || run.width <= 0) return;
  const middle = run.y - run.size * 0.3;
  let edges: number[] | undefined;
  for (const { left, right, top, bottom, href } of links) {
    if (middle < top || middle > bottom || run.x >= right || run.x + run.width <= left) continue;
    edges ??= listEdges(run);
    const [start, end] = widenToWords(run.text, edges, left, right);
    if (end > start) linked.push({ start: offset + start, end: offset + end, href });
  }
}

/** The words of which more than half lies between the two places; `edges` are those of the characters. */
function widenToWords(text: string, edges: readonly number[], left: number, right: number): [number, number] {
  let start = -1;
  let end = -1;
  for (const word of text.matchAll(/\S+/g)) {
    const [from = 0, to = 0] = [edges[word.index], edges[word.index + word[0].length]];
    if ((Math.min(to, right) - Math.max(from, left)) * 2 <= to - from) continue;
    if (start < 0) start = word.index;
    end = word.index + word[0].length;
  }
  return start < 0 ? [0, 0] : [start, end];
}
