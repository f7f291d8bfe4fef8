import { Worker } from 'node:worker_threads';
import type { PdfLibrary } from '../lib/pdf/pdf-library.ts';

/** Loads the PDF parser for Node, where each file is parsed in a thread of its own, as in the browser: one that hangs is given up. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return {
    getDocument: pdfjs.getDocument,
    startWorker: () => {
      const thread = new Worker(new URL('./pdfs/pdf-thread.ts', import.meta.url), { stdout: true, stderr: true });
      // What pdf.js warns of is nothing for the output of a command. A thread that breaks does not answer, and is given up in time.
      thread.on('error', () => undefined);
      // A thread that is done keeps nobody waiting.
      thread.unref();
      // Its types know no port but null; its documentation says that a worker is one.
      const worker = new pdfjs.PDFWorker({ port: asPort(thread) as unknown as null });
      return { worker, end: () => void thread.terminate() };
    },
  };
}

/** A thread of Node, dressed as a worker of a browser. */
function asPort(thread: Worker): object {
  const wrappers = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: ArrayBuffer[]) => thread.postMessage(message, transfer),
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      const wrapper = (data: unknown) => listener({ data });
      wrappers.set(listener, wrapper);
      thread.on(type, wrapper);
    },
    removeEventListener: (type: string, listener: unknown) => {
      const wrapper = wrappers.get(listener);
      if (wrapper !== undefined) thread.off(type, wrapper);
    },
    terminate: () => void thread.terminate(),
  };
}
