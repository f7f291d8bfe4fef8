/** The nouns of reading a policy from a file or a pasted text. */
import type { PdfLibrary } from '../pdf/pdf-library.ts';
import type { PdfProblem } from '../pdf/read-pdf.ts';
import type { PageReading } from '../types.ts';

/** Formats that are text and nothing else. */
export type TextFormat = 'html' | 'markdown' | 'text';
export type FileFormat = TextFormat | 'mhtml' | 'pdf';

export interface PolicyFile {
  /** With its ending, which tells the format where the content does not; may be a path. */
  name: string;
  bytes: Uint8Array;
  /** The web address that it was saved from, if it is known, else whatever shall name it. Links resolve against a web address only. */
  address: string;
}

/** What reading needs of the world. */
export interface FileTools {
  /** Parses a page, without running or loading anything, and reads it; `href` is its address or name. May throw a RangeError for hopelessly nested markup. */
  readHtml(html: string, href: string): PageReading;
  /** Loads the PDF parser, which is large. */
  loadPdfLibrary(): Promise<PdfLibrary>;
}

export interface FileOptions {
  signal?: AbortSignal;
  /** Pages of a PDF read, and pages there are. */
  onProgress?: (done: number, total: number) => void;
}

export type FileProblem =
  /** `kind`: what it seems to be, in a word or two ("a Word document"); '' where that cannot be told. */
  | { outcome: 'not-supported'; kind: string }
  | { outcome: 'empty' }
  /** `limit` in bytes. */
  | { outcome: 'too-large'; limit: number }
  /** Named like a text, and holds something else. */
  | { outcome: 'not-text' }
  /** A whole file in which no words were found to read; `reading` has no blocks. */
  | { outcome: 'no-words'; reading: PageReading }
  | PdfProblem;

export type FileOutcome = { outcome: 'read'; format: FileFormat; reading: PageReading } | FileProblem;

/** Bytes. A PDF of 20 MB has hundreds of pages or many pictures; pages saved with their pictures in one file reach that too. */
export const largestFile = 20_000_000;
/** Bytes of plain text or Markdown: some hundred long policies. */
export const largestText = 5_000_000;
