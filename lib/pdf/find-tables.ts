import { type DraftBlock, draftRow, isBoldLine } from './draft-block.ts';
import type { Segment } from './gather-segments.ts';
import type { TypeMeasures } from './measure-type.ts';
import type { Line } from './order-lines.ts';

export interface FoundTable {
  rows: DraftBlock[];
  /** Number of lines that it takes. */
  length: number;
}

/** Fewer rows than this are a line with a wide gap in it. */
const leastRows = 3;

/** Finds lines whose parts stand below one another in columns. Keys are places in `lines`. */
export function findTables(lines: readonly Line[], type: TypeMeasures): Map<number, FoundTable> {
  const tables = new Map<number, FoundTable>();
  for (let index = 0; index < lines.length; index += 1) {
    if ((lines[index]?.segments.length ?? 0) < 2) continue;
    const region = takeRegion(lines, index, type);
    const rows = region.lines.filter(({ segments }) => segments.length > 1);
    if (rows.length < leastRows) continue;
    tables.set(index, { rows: composeRows(region.lines, region.starts), length: region.lines.length });
    index += region.lines.length - 1;
  }
  return tables;
}

/** The lines from `from` on that fit into the same columns. */
function takeRegion(lines: readonly Line[], from: number, type: TypeMeasures): { lines: Line[]; starts: number[] } {
  const taken: Line[] = [];
  let starts: number[] = [];
  for (const line of lines.slice(from)) {
    const before = taken.at(-1);
    if (before !== undefined && (line.page !== before.page || line.y <= before.y)) break;
    if (before !== undefined && line.y - before.y > 3 * type.stepOf(line.size)) break;
    const lefts = line.segments.map(({ left }) => left);
    const known = lefts.filter((left) => starts.some((start) => Math.abs(start - left) < 0.8 * line.size));
    if (taken.length === 0) starts = lefts;
    else if (line.segments.length > 1 && known.length * 2 < lefts.length) break;
    else if (line.segments.length === 1 && (known.length === 0 || crossesColumn(line.segments[0], starts))) break;
    else starts = [...starts, ...lefts.filter((left) => !known.includes(left))].sort((one, other) => one - other);
    taken.push(line);
  }
  // What is below the last row with several cells is a paragraph, unless it goes on in a later column.
  while (taken.length > 0 && taken.at(-1)?.segments.length === 1 && columnOf(taken.at(-1)?.segments[0], starts) === 0)
    taken.pop();
  return { lines: taken, starts };
}

function crossesColumn(segment: Segment | undefined, starts: readonly number[]): boolean {
  return (
    segment !== undefined &&
    starts.some((start) => start > segment.left + segment.size && start < segment.right - segment.size)
  );
}

function columnOf(segment: Segment | undefined, starts: readonly number[]): number {
  if (segment === undefined) return 0;
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= segment.left + 0.8 * segment.size),
  );
}

function composeRows(lines: readonly Line[], starts: readonly number[]): DraftBlock[] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const least = Math.min(...gaps);
  // Cells of several lines, and room between the rows: then the room parts them, and else the first column does.
  const byGaps = Math.max(...gaps) > 1.25 * least && gaps.some((gap) => gap < 1.15 * least);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const isFirst = columnOf(line.segments[0], starts) === 0;
    const startsRow = byGaps ? (gaps[index - 1] ?? 0) > 1.2 * least : isFirst;
    const group = groups.at(-1);
    if (group === undefined || startsRow) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group, index) => {
    const cells: Segment[][] = starts.map(() => []);
    for (const segment of group.flatMap(({ segments }) => segments)) cells[columnOf(segment, starts)]?.push(segment);
    return draftRow(group, cells, index === 0 && group.every(isBoldLine));
  });
}
