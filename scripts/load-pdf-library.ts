import type { PdfLibrary } from '../lib/pdf/pdf-library.ts';

/** Loads the PDF parser for Node, where it runs in the same thread: a file that keeps it busy within one step cannot be given up. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { getDocument, startWorker: () => ({ worker: undefined, end: () => undefined }) };
}
