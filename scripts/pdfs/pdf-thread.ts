/** The thread in which a PDF file is parsed in Node. */
import { parentPort } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// On damaged files pdf.js leaves some promises unheard. A browser writes them to its console; Node would end the thread.
process.on('unhandledRejection', () => undefined);
WorkerMessageHandler.initializeFromPort(parentPort);
