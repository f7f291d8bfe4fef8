/** A thread of `build-vendors`: analyses what it is sent, one text of a vendor or a batch of websites a message. */
import { parentPort, workerData } from 'node:worker_threads';
import { readModel } from '../read-model.ts';
import { analyseText } from './analyse-text.ts';
import { countPractices, type Website } from './count-websites.ts';
import type { VendorText } from './vendor-text.ts';

export type AnalysisJob = { kind: 'vendor'; text: VendorText } | { kind: 'websites'; websites: Website[] };

const { data } = workerData as { data: string };
const model = await readModel();

parentPort?.on('message', (job: AnalysisJob) => {
  parentPort?.postMessage(
    job.kind === 'vendor' ? analyseText(data, job.text, model) : countPractices(job.websites, model),
  );
});
