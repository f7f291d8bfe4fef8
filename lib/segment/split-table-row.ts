import { splitSentences } from './split-sentences.ts';
import { type TextSpan, trimSpan } from './text-span.ts';

/** A row longer than this, in characters, is cut into its cells, and a cell longer than this into sentences. */
const longRow = 600;

/** First cells up to this length name their row. */
const longestRowName = 60;

export interface RowPiece extends TextSpan {
  /** Column titles of what the piece holds; in a cut-up row, also the row's name. */
  leadIn: string;
}

/** Spans of the cells, which tabs part. */
function findCells(text: string): TextSpan[] {
  const cells: TextSpan[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    cells.push(trimSpan(text, { start, end: start + cell.length }));
    start += cell.length + 1;
  }
  return cells;
}

/**
 * Cuts a table row into clauses: one, or, of a very long row, one a cell or a sentence.
 *
 * @param text cells parted by one tab.
 * @param columns titles, '' or missing ones are left out.
 */
export function splitTableRow(text: string, columns: readonly string[]): RowPiece[] {
  const titles = columns.filter((title) => title !== '').join(' | ');
  if (text.length <= longRow) return [{ ...trimSpan(text, { start: 0, end: text.length }), leadIn: titles }];
  const cells = findCells(text);
  const [first] = cells;
  const rowName =
    first !== undefined && first.end - first.start <= longestRowName ? text.slice(first.start, first.end) : '';
  return cells.flatMap((cell, at) => {
    const title = cells.length === columns.length ? (columns[at] ?? '') : titles;
    const leadIn = [at === 0 ? '' : rowName, title].filter((part) => part !== '').join(' | ');
    if (cell.end - cell.start <= longRow) return [{ ...cell, leadIn }];
    return splitSentences(text.slice(cell.start, cell.end)).map(({ start, end }) => ({
      start: cell.start + start,
      end: cell.start + end,
      leadIn,
    }));
  });
}
