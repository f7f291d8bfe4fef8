import { type DraftBlock, draftRow, draftText } from './draft-block.ts';
import { gatherSegments } from './gather-segments.ts';
import { type Line, orderLines } from './order-lines.ts';
import type { PdfOutline, PdfPage, PdfRun } from './pdf-page.ts';

/** Roles of parts that stand within a line of text. */
const inlineRoles = new Set([
  'NonStruct',
  'Span',
  'Link',
  'Strong',
  'Em',
  'Code',
  'Reference',
  'Quote',
  'Annot',
  'Sub',
  'WP',
  'Warichu',
  'Ruby',
]);
/** Parts that say nothing of their own: list marks and pictures. */
const silentRoles = new Set(['Lbl', 'Figure', 'Artifact', 'Formula']);

/** Less of the text than this in the outline, and the outline is not to be trusted with the rest. */
const leastShare = 0.9;
/** Parts of more characters than this on the whole are pages or columns that somebody tagged as one paragraph. */
const mostLength = 1500;

/** Tells whether the file's own outline covers its text, in parts of the size of paragraphs. */
export function isWellOutlined(pages: readonly PdfPage[]): boolean {
  let inside = 0;
  let total = 0;
  let parts = 0;
  for (const page of pages) {
    const marks = new Set<string>();
    if (page.outline !== null) parts += collectMarks(page.outline, marks).parts;
    for (const { text, mark } of page.runs) {
      const { length } = text.trim();
      total += length;
      if (mark !== null && marks.has(mark)) inside += length;
    }
  }
  // What is marked as no text, headers and footers above all, is not in the outline and should not be.
  return total > 0 && inside >= leastShare * total && parts >= 3 && inside <= parts * mostLength;
}

/** Characters of a page that may stand outside its outline: stamps, dates and addresses of a print, numbers of notes. */
const mostOutside = 150;

/**
 * Tells whether a page's outline leaves out text, but for what `isRunning` knows as headers and footers: programs forget tables and pages, or call a
 * table a picture.
 */
export function leavesOut(page: PdfPage, isRunning: (run: PdfRun) => boolean): boolean {
  const marks = new Set<string>();
  const collect = ({ role, children }: PdfOutline): void => {
    if (role !== 'Lbl' && silentRoles.has(role)) return;
    for (const child of children) typeof child === 'string' ? marks.add(child) : collect(child);
  };
  if (page.outline !== null) collect(page.outline);
  let outside = 0;
  for (const run of page.runs) {
    if ((run.mark === null || !marks.has(run.mark)) && !isRunning(run)) outside += run.text.trim().length;
  }
  return outside > mostOutside;
}

/** Gathers the marks of an outline; gives the number of its parts that hold text, and whether there is text in none of them. */
function collectMarks({ role, children }: PdfOutline, marks: Set<string>): { parts: number; isLoose: boolean } {
  let parts = 0;
  let isLoose = false;
  for (const child of children) {
    if (typeof child === 'string') {
      marks.add(child);
      isLoose = true;
    } else {
      const inner = collectMarks(child, marks);
      parts += inner.parts;
      isLoose ||= inner.isLoose;
    }
  }
  if (silentRoles.has(role)) return { parts: 0, isLoose: false };
  return inlineRoles.has(role) || !isLoose ? { parts, isLoose } : { parts: parts + 1, isLoose: false };
}

/** Gives the blocks of a page as its outline parts them. What stands outside the outline is left out: decoration, headers and footers. */
export function followOutline(page: PdfPage): DraftBlock[] {
  if (page.outline === null) return [];
  const runs = new Map<string, PdfRun[]>();
  for (const run of page.runs) if (run.mark !== null) runs.set(run.mark, [...(runs.get(run.mark) ?? []), run]);
  const walk = new OutlineWalk(page, runs);
  walk.enter(page.outline, { kind: 'paragraph', level: 0, isNamed: false });
  walk.close();
  return walk.blocks;
}

interface Context {
  kind: 'heading' | 'paragraph' | 'list-item';
  level: number;
  /** True inside a paragraph, heading or list item: its lines are one text. */
  isNamed: boolean;
}

/** A cell of data has no more lines than this. */
const mostCellLines = 24;
/** Parts of their own in a cell beyond this many: the table does not hold data, but parts the page. */
const mostCellParts = 3;

/** Tells whether a row's cells hold headings, or more parts than a cell of data does. */
function isLayoutRow(row: PdfOutline): boolean {
  const countBlocks = (node: PdfOutline): number =>
    node.children.reduce((sum, child) => {
      if (typeof child === 'string' || inlineRoles.has(child.role)) return sum;
      const weight = /^(?:H[1-6]?|Table)$/.test(child.role) ? mostCellParts + 1 : 1;
      return sum + weight + countBlocks(child);
    }, 0);
  const cells = row.children.filter((child) => typeof child !== 'string');
  return cells.length < 2 || cells.some((cell) => countBlocks(cell) > mostCellParts);
}

class OutlineWalk {
  readonly blocks: DraftBlock[] = [];
  private pending: PdfRun[] = [];
  private context: Context = { kind: 'paragraph', level: 0, isNamed: false };
  private listDepth = 0;
  private readonly page: PdfPage;
  private readonly runs: ReadonlyMap<string, PdfRun[]>;

  constructor(page: PdfPage, runs: ReadonlyMap<string, PdfRun[]>) {
    this.page = page;
    this.runs = runs;
  }

  enter(node: PdfOutline, context: Context): void {
    if (silentRoles.has(node.role)) return;
    if (node.role === 'TR' && !isLayoutRow(node)) this.enterRow(node);
    else if (inlineRoles.has(node.role)) this.enterChildren(node, context);
    else this.enterBlock(node, context);
  }

  private enterBlock(node: PdfOutline, context: Context): void {
    this.close();
    const isList = node.role === 'L';
    if (isList) this.listDepth += 1;
    this.enterChildren(node, this.contextOf(node.role, context));
    this.close();
    if (isList) this.listDepth -= 1;
  }

  private enterChildren(node: PdfOutline, context: Context): void {
    for (const child of node.children) {
      if (typeof child === 'string') {
        this.context = context;
        this.pending.push(...(this.runs.get(child) ?? []));
      } else this.enter(child, context);
    }
  }

  private contextOf(role: string, outer: Context): Context {
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (level !== undefined) return { kind: 'heading', level: Number(level), isNamed: true };
    if (role === 'Title') return { kind: 'heading', level: 1, isNamed: true };
    if (role === 'H') return { kind: 'heading', level: 2, isNamed: true };
    if (role === 'LI' || role === 'LBody')
      return { kind: 'list-item', level: Math.max(1, this.listDepth), isNamed: true };
    if (role === 'P')
      return outer.kind === 'list-item' ? { ...outer, isNamed: true } : { kind: 'paragraph', level: 0, isNamed: true };
    // A division inside a list item is still part of it.
    return outer.kind === 'list-item' ? outer : { kind: 'paragraph', level: 0, isNamed: false };
  }

  private enterRow(node: PdfOutline): void {
    this.close();
    const cells = node.children.filter((child) => typeof child !== 'string');
    const read = cells.map((cell) => this.linesOf(this.collectRuns(cell)));
    const filled = read.filter((lines) => lines.length > 0);
    if (filled.length === 0) return;
    // Cells of whole columns part the page; the table holds no data.
    if (filled.length === 1 || filled.some((lines) => lines.length > mostCellLines)) {
      for (const lines of filled) this.blocks.push(draftText(lines));
    } else {
      const isHeader = cells.every(({ role }) => role === 'TH');
      this.blocks.push(
        draftRow(
          filled.flat(),
          read.map((lines) => lines.flatMap(({ segments }) => segments)),
          isHeader,
        ),
      );
    }
  }

  private collectRuns({ role, children }: PdfOutline): PdfRun[] {
    if (silentRoles.has(role)) return [];
    return children.flatMap((child) =>
      typeof child === 'string' ? (this.runs.get(child) ?? []) : this.collectRuns(child),
    );
  }

  /** Ends the block at hand. */
  close(): void {
    const lines = this.linesOf(this.pending);
    this.pending = [];
    if (lines.length === 0) return;
    const { kind, level, isNamed } = this.context;
    this.blocks.push(draftText(lines, kind, level, isNamed));
  }

  private linesOf(runs: readonly PdfRun[]): Line[] {
    return orderLines(gatherSegments({ ...this.page, runs: [...runs] }), this.page.number);
  }
}
