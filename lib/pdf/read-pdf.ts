import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../types.ts';
import { type DraftBlock, readLine } from './draft-block.ts';
import { findRunningLines } from './find-running-lines.ts';
import { finishBlocks } from './finish-blocks.ts';
import { followOutline, isWellOutlined, leavesOut } from './follow-outline.ts';
import { gatherSegments } from './gather-segments.ts';
import { measureType } from './measure-type.ts';
import { orderLines } from './order-lines.ts';
import { type PdfLibrary, textOnly } from './pdf-library.ts';
import type { PdfPage } from './pdf-page.ts';
import { readPageRuns } from './read-page-runs.ts';
import { splitBlocks } from './split-blocks.ts';

/** What is read of a PDF file. */
export interface PdfReading {
  outcome: 'read';
  blocks: Block[];
  /** What the file says its title is, '' where it says nothing. Programs often write the name of a template there. */
  title: string;
  /** What the file says its language is, '' where it says nothing. */
  language: string;
  /** Share of the pages that were read, 0 to 1; blank pages count as read. */
  coverage: number;
  /** Pages that were not, as in `PolicyDocument.leftOut`. */
  leftOut: string[];
}

export type PdfProblem =
  | { outcome: 'damaged'; details: string }
  | { outcome: 'password' }
  /** Pictures of pages: nothing to be read without guessing letters. */
  | { outcome: 'scanned'; pages: number }
  /** Text in fonts that do not tell which letters they draw, as those of Chinese, Japanese and Korean without the tables that only PDF viewers have. */
  | { outcome: 'unknown-letters' }
  /** Nothing was drawn on its pages that could be text. */
  | { outcome: 'blank' }
  /** Not one page could be read in time. */
  | { outcome: 'timed-out'; seconds: number }
  | { outcome: 'stopped' };

export interface PdfOptions {
  signal?: AbortSignal;
  /** Pages read, and pages there are. */
  onProgress?: (done: number, total: number) => void;
}

/** Nobody writes a policy of more pages; what is longer is a book, or made to hold us up. */
const mostPages = 500;
/** Milliseconds: for one step (opening, a page) and for the whole. A page takes some 20 to 60. */
const stepLimit = 4_000;
const wholeLimit = 60_000;
/** As the database takes a text at most. */
const mostCharacters = 4_000_000;
/** Fewer characters a page than this are stamps and page numbers upon pictures. */
const leastPerPage = 25;
const leastPerPicture = 100;
/** A text of this length is one, on however many pages. */
const leastCharacters = 1_000;

/** Reads the text of a PDF file as blocks. Takes the file's bytes, which it may use up. Every failure is named; nothing is thrown but what is a fault of ours. */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  options: PdfOptions = {},
): Promise<PdfReading | PdfProblem> {
  const started = library.startWorker();
  let task: PDFDocumentLoadingTask | undefined;
  try {
    task = library.getDocument({
      ...textOnly,
      data: bytes,
      ...(started.worker === undefined ? {} : { worker: started.worker }),
    });
    const opened = await withLimit(openFile(task), stepLimit, options.signal);
    return opened.outcome === 'done' ? await readOpened(opened.value, options) : opened;
  } catch (error) {
    return nameProblem(error);
  } finally {
    started.end();
    // Not awaited: a worker that is gone does not answer.
    task?.destroy().catch(() => undefined);
  }
}

function openFile(task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy> {
  return task.promise;
}

function nameProblem(error: unknown): PdfProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { outcome: 'password' };
  return { outcome: 'damaged', details: error instanceof Error ? `${name}: ${error.message}` : String(error) };
}

type Limited<Value> =
  | { outcome: 'done'; value: Value }
  | { outcome: 'timed-out'; seconds: number }
  | { outcome: 'stopped' };

/** The answer, or that it did not come in time or was no longer wanted. */
function withLimit<Value>(
  answer: Promise<Value>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Limited<Value>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve({ outcome: 'stopped' });
    const timer = setTimeout(() => resolve({ outcome: 'timed-out', seconds: limit / 1000 }), limit);
    signal?.addEventListener('abort', () => resolve({ outcome: 'stopped' }), { once: true });
    answer.then((value) => resolve({ outcome: 'done', value }), reject).finally(() => clearTimeout(timer));
  });
}

async function readOpened(file: PDFDocumentProxy, options: PdfOptions): Promise<PdfReading | PdfProblem> {
  const total = Math.min(file.numPages, mostPages);
  const until = performance.now() + wholeLimit;
  const pages: PdfPage[] = [];
  const unread: { from: number; to: number; why: string }[] = [];
  let characters = 0;
  for (let number = 1; number <= total; number += 1) {
    options.onProgress?.(number - 1, total);
    const left = Math.min(stepLimit, until - performance.now());
    if (left <= 0 || characters > mostCharacters) {
      unread.push({ from: number, to: file.numPages, why: 'too much to be read in one go' });
      break;
    }
    const page = await readOnePage(file, number, left, options.signal);
    if (page.outcome === 'stopped') return page;
    if (page.outcome === 'timed-out') {
      // The worker is still at it, and would answer for no other page.
      if (pages.length === 0) return { outcome: 'timed-out', seconds: stepLimit / 1000 };
      unread.push({ from: number, to: file.numPages, why: 'took too long' });
      break;
    }
    if (page.outcome === 'damaged') {
      unread.push({ from: number, to: number, why: 'damaged' });
      continue;
    }
    pages.push(page.value);
    characters += page.value.runs.reduce((sum, { text }) => sum + text.length, 0);
  }
  if (file.numPages > mostPages && unread.every(({ to }) => to < file.numPages)) {
    unread.push({ from: mostPages + 1, to: file.numPages, why: 'too many pages' });
  }
  if (pages.length === 0) return { outcome: 'damaged', details: 'Not one page of it can be read' };
  const blocks = layOut(pages);
  const problem = findNoText(pages, blocks, file.numPages);
  if (problem !== undefined) return problem;
  const pictures = pages.filter(
    ({ runs, holdsPicture }) => holdsPicture && runs.every(({ text }) => text.trim() === ''),
  );
  for (const { number } of pictures) unread.push({ from: number, to: number, why: 'a picture without text' });
  for (const page of pages) {
    if (isUnknown(page))
      unread.push({ from: page.number, to: page.number, why: 'in a font that does not tell its letters' });
  }
  return { outcome: 'read', blocks, ...(await readMetadata(file)), ...sayUnread(unread, file.numPages) };
}

/** Why there is nothing to read, where there is nothing but stamps, headers and page numbers; undefined where there is text. */
function findNoText(pages: readonly PdfPage[], blocks: readonly Block[], total: number): PdfProblem | undefined {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const least = pages.every(({ holdsPicture }) => holdsPicture) ? leastPerPicture : leastPerPage;
  if (characters >= least * pages.length || characters >= leastCharacters) return undefined;
  if (pages.some(isUnknown)) return { outcome: 'unknown-letters' };
  if (pages.some(({ holdsPicture }) => holdsPicture)) return { outcome: 'scanned', pages: total };
  return characters === 0 ? { outcome: 'blank' } : undefined;
}

/** Tells whether more of a page is in letters that nobody told than in known ones. */
function isUnknown({ runs, unknownCharacters }: PdfPage): boolean {
  return unknownCharacters > runs.reduce((sum, { text }) => sum + text.trim().length, 0);
}

async function readOnePage(
  file: PDFDocumentProxy,
  number: number,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Limited<PdfPage> | { outcome: 'damaged' }> {
  const read = async () => {
    const page = await file.getPage(number);
    const runs = await readPageRuns(page, number);
    page.cleanup();
    return runs;
  };
  try {
    return await withLimit(read(), limit, signal);
  } catch (error) {
    // pdf.js throws errors of its own and, on files that were tampered with, any other: the page is unreadable either way.
    if (error instanceof Error) return { outcome: 'damaged' };
    throw error;
  }
}

/** Turns pages into blocks: by the file's own outline where it has a good one, else by how the text is set. */
export function layOut(pages: readonly PdfPage[]): Block[] {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const lines = pages.flatMap((page) => orderLines(gatherSegments(page), page.number));
  const placed = lines.map((line) => ({ line, text: readLine(line), y: line.y, page: line.page }));
  const running = new Set([...findRunningLines(placed, heights)].map(({ line }) => line));
  const kept = lines.filter((line) => !running.has(line));
  const type = measureType(kept);
  if (!isWellOutlined(pages)) return finishBlocks(splitBlocks(kept, type), type);
  const drafts = pages.flatMap((page): DraftBlock[] => {
    const ys = [...running].filter((line) => line.page === page.number).map(({ y }) => y);
    const isRunning = (one: { y: number }) => ys.some((y) => Math.abs(y - one.y) < 1);
    if (leavesOut(page, isRunning)) {
      const ofPage = kept.filter((line) => line.page === page.number);
      return splitBlocks(ofPage, type);
    }
    return followOutline(page).flatMap((draft) => {
      if (draft.lines.every(isRunning)) return [];
      // A paragraph may hold many lines of its own, parted by nothing but breaks.
      return draft.kind === 'paragraph' ? splitBlocks(draft.lines, type) : [draft];
    });
  });
  return finishBlocks(drafts, type);
}

async function readMetadata(file: PDFDocumentProxy): Promise<{ title: string; language: string }> {
  try {
    const { info } = await file.getMetadata();
    return { title: readField(info, 'Title'), language: readField(info, 'Language') };
  } catch (error) {
    // Nothing but a title and a language is lost.
    if (error instanceof Error) return { title: '', language: '' };
    throw error;
  }
}

function readField(info: object, name: string): string {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' ? value.slice(0, 300).trim() : '';
}

function sayUnread(
  unread: readonly { from: number; to: number; why: string }[],
  total: number,
): { coverage: number; leftOut: string[] } {
  const missing = unread.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return {
    coverage: Math.max(0, 1 - missing / total),
    leftOut: unread
      .slice(0, 20)
      .map(({ from, to, why }) => (from === to ? `Page ${from}: ${why}` : `Pages ${from} to ${to}: ${why}`)),
  };
}
