import { isElement, isText, tagOf } from './readable-text.ts';
import { walkNodes } from './walk-nodes.ts';

/** A cell longer than this holds a part of the page, not a datum. */
const longestCell = 1500;
/** Text below a heading within a cell, for the cell to be a section rather than a datum with a title. */
const shortestSection = 40;

const tableRoles: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
};

/** The tag that an element acts as in a table: its own, or what its role says where it is no tag of tables. */
export function tableTagOf(element: Element, tag: string): string {
  if ((tag !== 'div' && tag !== 'span') || !element.hasAttributes()) return tag;
  return tableRoles[element.getAttribute('role') ?? ''] ?? tag;
}

interface Shape {
  rows: number;
  rowsWithCells: number;
  headerCells: number;
  longest: number;
  hasHeading: boolean;
  /** Cells that hold a heading and text below it, as sections laid out side by side do. */
  sections: number;
}

/**
 * Tells a table of data from a table that only lays out the page, as pages of the 2000s do. The rows of the first become table rows,
 * the second is walked as if it were made of divs. Tables that hold tables are always layout, so the work stays linear in the page.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table, [role=table]') !== null) return false;
  const shape = measureShape(table);
  if (shape.rows < 2 || shape.longest > longestCell) return false;
  if (shape.sections > 0 && shape.sections * 2 >= shape.rowsWithCells) return false;
  if (shape.headerCells > 0) return shape.rowsWithCells > 0;
  return !shape.hasHeading && shape.rowsWithCells >= 2 && shape.rowsWithCells >= shape.rows * 0.6;
}

function measureShape(table: Element): Shape {
  const shape: Shape = { rows: 0, rowsWithCells: 0, headerCells: 0, longest: 0, hasHeading: false, sections: 0 };
  let filledCells = 0;
  let cellLength = 0;
  let headingEnd = 0;
  walkNodes(table, {
    enter: (node) => {
      if (isText(node)) cellLength += node.data.trim().length;
      if (!isElement(node)) return false;
      const tag = tableTagOf(node, tagOf(node));
      if (tag === 'tr') filledCells = 0;
      if (tag === 'td' || tag === 'th') {
        cellLength = 0;
        headingEnd = 0;
      }
      if (/^h[1-6]$/.test(tag)) shape.hasHeading = true;
      return true;
    },
    leave: (element) => {
      const tag = tableTagOf(element, tagOf(element));
      if (/^h[1-6]$/.test(tag)) headingEnd = cellLength;
      if (tag === 'tr') {
        shape.rows += filledCells > 0 ? 1 : 0;
        shape.rowsWithCells += filledCells > 1 ? 1 : 0;
      }
      if (tag !== 'td' && tag !== 'th') return;
      if (cellLength > 0) filledCells += 1;
      if (headingEnd > 0 && cellLength > headingEnd + shortestSection) shape.sections += 1;
      if (tag === 'th') shape.headerCells += 1;
      shape.longest = Math.max(shape.longest, cellLength);
    },
  });
  return shape;
}
