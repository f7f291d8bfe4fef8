import type { Segment } from './gather-segments.ts';

/** A line of text, or a row of cells, in reading order. */
export interface Line {
  /** One for a line of running text; the cells of a row otherwise, from left to right. */
  segments: Segment[];
  left: number;
  right: number;
  y: number;
  size: number;
  /** Edges of the column that it stands in. */
  columnLeft: number;
  columnRight: number;
  /** Counted from 1. */
  page: number;
}

/** Columns of fewer lines cannot be told from a heading beside a picture. */
const leastColumnLines = 4;
/** Lines of prose fill their column; cells of a table mostly do not. */
const leastFill = 0.6;
const leastProseLength = 18;
/** Columns nest no deeper than this: each level halves what is left. */
const mostDepth = 4;

/** Puts the segments of a page into the order in which they are read: columns one after the other, rows of tables whole. */
export function orderLines(segments: readonly Segment[], page: number, depth = 0): Line[] {
  const band = depth < mostDepth ? findColumns(segments) : undefined;
  if (band === undefined) return listRows(segments, page);
  const above = segments.filter(({ y }) => y < band.top);
  const below = segments.filter(({ y }) => y > band.bottom);
  const inside = segments.filter(({ y }) => y >= band.top && y <= band.bottom);
  return [
    ...orderLines(above, page, depth + 1),
    ...orderLines(
      inside.filter(({ left }) => left < band.gutter),
      page,
      depth + 1,
    ),
    ...orderLines(
      inside.filter(({ left }) => left >= band.gutter),
      page,
      depth + 1,
    ),
    ...orderLines(below, page, depth + 1),
  ];
}

interface Band {
  /** Between the left column and the right. */
  gutter: number;
  /** Baselines of the first line and the last. */
  top: number;
  bottom: number;
}

/** Finds the place at which most lines are parted into two columns of prose. */
function findColumns(segments: readonly Segment[]): Band | undefined {
  if (segments.length < leastColumnLines * 2) return undefined;
  let best: (Band & { lines: number }) | undefined;
  for (const gutter of listGutters(segments)) {
    for (const band of listBands(segments, gutter)) {
      const left = band.filter((each) => each.left < gutter);
      const right = band.filter((each) => each.left >= gutter);
      const lines = Math.min(left.length, right.length);
      if (lines <= (best?.lines ?? leastColumnLines - 1) || !isProse(left) || !isProse(right)) continue;
      if (!standBeside(left, right)) continue;
      best = { gutter, lines, top: Math.min(...band.map(({ y }) => y)), bottom: Math.max(...band.map(({ y }) => y)) };
    }
  }
  return best;
}

/** Just left of where several lines begin; the leftmost such place parts nothing. */
function listGutters(segments: readonly Segment[]): number[] {
  const starts = new Map<number, number>();
  for (const { left } of segments) starts.set(Math.round(left / 3), (starts.get(Math.round(left / 3)) ?? 0) + 1);
  const common = [...starts]
    .filter(([, count]) => count >= leastColumnLines - 1)
    .sort((one, other) => other[1] - one[1]);
  return common.slice(0, 12).map(([place]) => place * 3 - 3);
}

/** Runs of neighbouring segments, from top to bottom, that the gutter does not cut. */
function listBands(segments: readonly Segment[], gutter: number): Segment[][] {
  const bands: Segment[][] = [[]];
  const cut = ({ left, right }: Segment) => left < gutter - 1 && right > gutter + 2;
  for (const segment of segments) {
    if (cut(segment)) {
      if (bands.at(-1)?.length !== 0) bands.push([]);
    } else bands.at(-1)?.push(segment);
  }
  return bands.filter((band) => band.length > 0);
}

function isProse(column: readonly Segment[]): boolean {
  const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ left }) => left));
  const full = column.filter(
    ({ left, right, text }) => right - left >= leastFill * width && text.length >= leastProseLength,
  );
  return full.length * 2 > column.length;
}

/** Two columns have a common height; what merely follows indented below has not. */
function standBeside(one: readonly Segment[], other: readonly Segment[]): boolean {
  const span = (side: readonly Segment[]) =>
    [Math.min(...side.map(({ y }) => y)), Math.max(...side.map(({ y }) => y))] as const;
  const [oneTop, oneBottom] = span(one);
  const [otherTop, otherBottom] = span(other);
  const common = Math.min(oneBottom, otherBottom) - Math.max(oneTop, otherTop);
  return common > 0.5 * Math.min(oneBottom - oneTop, otherBottom - otherTop);
}

function listRows(segments: readonly Segment[], page: number): Line[] {
  const columnLeft = Math.min(...segments.map(({ left }) => left));
  const columnRight = Math.max(...segments.map(({ right }) => right));
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((one, other) => one.y - other.y || one.left - other.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && segment.y - first.y <= 0.45 * Math.min(first.size, segment.size))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((one, other) => one.left - other.left);
    return {
      segments: sorted,
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      y: Math.max(...sorted.map(({ y }) => y)),
      size: Math.max(...sorted.map(({ size }) => size)),
      columnLeft,
      columnRight,
      page,
    };
  });
}
