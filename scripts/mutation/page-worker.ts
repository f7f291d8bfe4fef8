/** Reads broken pages in a thread of its own, so that one that never ends can be stopped. */
import { parentPort } from 'node:worker_threads';
import { readModel } from '../read-model.ts';
import { readMutatedPage } from './read-mutated-page.ts';

const model = await readModel();

parentPort?.on('message', (html: string) => {
  try {
    parentPort?.postMessage({ outcome: readMutatedPage(html, model) });
  } catch (error) {
    parentPort?.postMessage({ outcome: 'crashed', stack: error instanceof Error ? error.stack : String(error) });
  }
});
parentPort?.postMessage({ outcome: 'ready' });
