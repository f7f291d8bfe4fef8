import type { BlockKind } from '../types.ts';
import type { Segment } from './gather-segments.ts';
import type { Line } from './order-lines.ts';

/** A block whose lines are known and not yet joined. */
export interface DraftBlock {
  kind: BlockKind;
  /** As in `Block`; headings get theirs when all sizes are known. */
  level: number;
  lines: Line[];
  /** Of a table's row: the lines of each cell, by column; none for an empty cell. Empty elsewhere. */
  cells: Segment[][];
  /** True for a row whose cells are the titles of the columns. */
  isHeader: boolean;
  /** True where the file itself says what it is. */
  isTagged: boolean;
}

/** A draft of running text. */
export function draftText(lines: Line[], kind: BlockKind = 'paragraph', level = 0, isTagged = false): DraftBlock {
  return { kind, level, lines, cells: [], isHeader: false, isTagged };
}

/** A draft of a table's row. */
export function draftRow(lines: Line[], cells: Segment[][], isHeader: boolean): DraftBlock {
  return { kind: 'table-row', level: 0, lines, cells, isHeader, isTagged: false };
}

/** What a line says, its parts joined by single spaces. */
export function readLine({ segments }: Pick<Line, 'segments'>): string {
  return segments.map(({ text }) => text.trim()).join(' ');
}

/** Tells whether a line is bold from end to end. */
export function isBoldLine({ segments }: Pick<Line, 'segments'>): boolean {
  return segments.every(({ boldLength, text }) => boldLength >= text.trimEnd().length);
}
