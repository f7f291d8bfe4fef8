import { type DraftBlock, draftRow, isBoldLine, readLine } from './draft-block.ts';
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

/** Lines of the last row's last cell that go on alone. */
const mostSingle = 8;

/** A column of a table: from the leftmost of what stands in it to the rightmost. */
interface Column {
  left: number;
  right: number;
}

/** Finds lines whose parts stand below one another in columns. Keys are places in `lines`. */
export function findTables(lines: readonly Line[], type: TypeMeasures): Map<number, FoundTable> {
  const tables = new Map<number, FoundTable>();
  for (let index = 0; index < lines.length; index += 1) {
    if ((lines[index]?.segments.length ?? 0) < 2) continue;
    const { taken, columns } = takeRegion(lines, index, type);
    const later = taken.flatMap(({ segments }) => segments).filter((one) => columnOf(one, columns) > 0);
    if (taken.length < leastRows || later.length < leastRows) continue;
    tables.set(index, { rows: composeRows(taken, columns, type), length: taken.length });
    index += taken.length - 1;
  }
  return tables;
}

/** The lines from `from` on, none of whose parts reaches over two columns. Cells may be centred: what they overlap with tells their column. */
function takeRegion(lines: readonly Line[], from: number, type: TypeMeasures): { taken: Line[]; columns: Column[] } {
  const taken: Line[] = [];
  let columns: Column[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const before = taken.at(-1);
    if (line === undefined) break;
    if (before !== undefined && line.page === before.page) {
      if (line.y < before.y || line.y - before.y > 3 * type.stepOf(line.size)) break;
    } else if (before !== undefined && !goesOnBelow(lines, index, columns)) break;
    const widened = widenColumns(columns, line);
    if (widened === undefined) break;
    columns = widened;
    taken.push(line);
  }
  // More lines in one column alone are no cell: a menu stands beside a text, or the table is over.
  const single = taken.length - 1 - taken.findLastIndex(({ segments }) => segments.length > 1);
  if (single > mostSingle) taken.length -= single;
  // What is below the last row and stands in the first column alone is a short paragraph.
  while (isBelowRow(taken.at(-2), taken.at(-1), columns, type)) taken.pop();
  return { taken, columns };
}

/** Lines of a cell that is centred beside the others stand closer to theirs than a line's step. */
function isBelowRow(
  before: Line | undefined,
  line: Line | undefined,
  columns: readonly Column[],
  type: TypeMeasures,
): boolean {
  if (line === undefined || line.segments.length !== 1 || columnOf(line.segments[0], columns) !== 0) return false;
  return before === undefined || line.page !== before.page || line.y - before.y > 0.8 * type.stepOf(line.size);
}

/** Lines by which a table that goes on over the end of a page shows itself on the next. */
const leastAfterBreak = 3;

/** Tells whether the lines from `from` on, the first of a page, stand in the same columns, and in more than one of them. */
function goesOnBelow(lines: readonly Line[], from: number, columns: readonly Column[]): boolean {
  const next = lines.slice(from, from + leastAfterBreak).filter(({ page }) => page === lines[from]?.page);
  let widened: Column[] | undefined = [...columns];
  for (const line of next) widened = widened === undefined ? undefined : widenColumns(widened, line);
  if (widened === undefined || widened.length !== columns.length) return false;
  return new Set(next.flatMap(({ segments }) => segments).map((one) => columnOf(one, columns))).size > 1;
}

/** The columns with what the line adds to them, or undefined where it does not fit. */
function widenColumns(columns: readonly Column[], { segments }: Line): Column[] | undefined {
  let widened = columns.map((column) => ({ ...column }));
  const touched = new Set<Column>();
  for (const { left, right, size } of segments) {
    const slack = 0.1 * size;
    const met = widened.filter((column) => left < column.right + slack && right > column.left - slack);
    const [column] = met;
    if (met.length > 1 || (column !== undefined && touched.has(column))) return undefined;
    if (column === undefined) {
      const added = { left, right };
      touched.add(added);
      widened = [...widened, added].sort((one, other) => one.left - other.left);
    } else {
      touched.add(column);
      Object.assign(column, { left: Math.min(left, column.left), right: Math.max(right, column.right) });
    }
  }
  return widened;
}

function columnOf(segment: Segment | undefined, columns: readonly Column[]): number {
  if (segment === undefined) return 0;
  return Math.max(
    0,
    columns.findLastIndex(({ left }) => left <= segment.left + 1),
  );
}

function composeRows(lines: readonly Line[], columns: readonly Column[], type: TypeMeasures): DraftBlock[] {
  const gaps = lines
    .slice(1)
    .map((line, index) => (line.page === lines[index]?.page ? line.y - lines[index].y : Number.POSITIVE_INFINITY));
  const widest = 1.15 * type.stepOf(lines[0]?.size ?? 0);
  // Room between the rows parts them, whatever stands in their cells and at which height; where there is none, the first column does.
  const byGaps = gaps.some((gap) => gap > widest && Number.isFinite(gap)) && gaps.some((gap) => gap <= widest);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const isFirst = columnOf(line.segments[0], columns) === 0;
    const gap = gaps[index - 1] ?? 0;
    const startsRow = byGaps ? gap > widest : isFirst || gap === Number.POSITIVE_INFINITY;
    const group = groups.at(-1);
    if (group === undefined || startsRow) groups.push([line]);
    else group.push(line);
  }
  const [head] = groups;
  // Programs print the titles of the columns again on each page.
  const rows = groups.filter((group, index) => index === 0 || head === undefined || !repeats(head, group));
  return rows.map((group, index) => {
    const cells: Segment[][] = columns.map(() => []);
    for (const segment of group.flatMap(({ segments }) => segments)) cells[columnOf(segment, columns)]?.push(segment);
    return draftRow(group, cells, index === 0 && group.every(isBoldLine));
  });
}

function repeats(head: readonly Line[], group: readonly Line[]): boolean {
  const isOnLaterPage = (group[0]?.page ?? 0) > (head[0]?.page ?? 0);
  return isOnLaterPage && head.map(readLine).join(' ') === group.map(readLine).join(' ');
}
