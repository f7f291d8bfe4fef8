import { type DraftBlock, draft, draftHeading, joinLines } from './read-lines.ts';
import { isHeadText } from './recognise-heads.ts';
import type { Line } from './text-run.ts';

export interface TableCell {
  /** Empty text for an empty cell. */
  line: Line;
  /** A `th`, or in the table's head. */
  isHeader: boolean;
  /** Columns that it spans, at least 1. */
  span: number;
}

/** The titles of a table's columns, '' for a column without one; empty until its header row was read. */
export interface TableColumns {
  titles: string[];
}

/**
 * Reads a row of a table of data. A header row gives no block but sets `columns`; a row of one bold or header cell is a heading over the rows
 * that follow; any other gives one block, its cells parted by tabs. Empty cells are left out, with their column titles.
 */
export function readRow(cells: readonly TableCell[], columns: TableColumns): DraftBlock[] {
  const filled = placeCells(cells).filter(({ cell }) => cell.line.text !== '');
  const [first] = filled;
  if (first === undefined) return [];
  if (filled.length === 1) {
    const { line, isHeader } = first.cell;
    return [(isHeader || isAllBold(line)) && isHeadText(line.text) ? draftHeading(line) : draft(line, 0)];
  }
  const isHeaderRow =
    filled.every(({ cell }) => cell.isHeader) ||
    (columns.titles.length === 0 && filled.every(({ cell }) => isAllBold(cell.line)));
  if (isHeaderRow) {
    columns.titles = [];
    for (const { cell, column } of filled) columns.titles[column] = cell.line.text;
    return [];
  }
  const row = joinLines(
    filled.map(({ cell }) => cell.line),
    '\t',
  );
  const titles = filled.map(({ column }) => columns.titles[column] ?? '');
  return [
    {
      kind: 'table-row',
      level: 0,
      text: row.text,
      links: row.links,
      columns: titles.some((title) => title !== '') ? titles : [],
      linkLength: row.linkLength,
      words: row.words,
    },
  ];
}

function placeCells(cells: readonly TableCell[]): { cell: TableCell; column: number }[] {
  let column = 0;
  return cells.map((cell) => {
    const placed = { cell, column };
    column += cell.span;
    return placed;
  });
}

function isAllBold(line: Line): boolean {
  return line.boldLength === line.text.length;
}
