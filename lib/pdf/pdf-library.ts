/** What is needed of pdfjs-dist, which is passed in: browser and Node load it from different places, and only where a PDF is to be read. */
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfWorker {
  /** Undefined where the parser runs in the same thread, as in Node. */
  worker: Pdfjs.PDFWorker | undefined;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

export interface PdfLibrary {
  getDocument: typeof Pdfjs.getDocument;
  /** Starts a worker for one file, so that a file which keeps it busy can be given up. */
  startWorker(): PdfWorker;
}

/**
 * Nothing is fetched and nothing decoded that is not text: no pictures (those of more than one pixel are passed over), no fonts drawn, no WebAssembly, no
 * forms with scripts. Character maps are not bundled, so that a text in Chinese, Japanese or Korean whose file brings none along comes out empty.
 */
export const textOnly = {
  verbosity: 0,
  maxImageSize: 1,
  disableFontFace: true,
  fontExtraProperties: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
} as const;
