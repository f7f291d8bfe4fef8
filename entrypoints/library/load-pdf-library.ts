import type { PdfLibrary } from '../../lib/pdf/pdf-library.ts';

/** Loads the PDF parser and its worker, both files of the extension; some 2 MB that most pages of the library never need. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const [pdfjs, { default: address }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  return {
    getDocument: pdfjs.getDocument,
    startWorker: () => {
      const port = new Worker(address, { type: 'module' });
      // Its types know no port but null; its documentation says that a worker is one.
      return { worker: new pdfjs.PDFWorker({ port: port as unknown as null }), end: () => port.terminate() };
    },
  };
}
