import { Worker } from 'node:worker_threads';

/**
 * Runs jobs in threads and gives their results in the order of the jobs, whichever thread was first. Jobs are taken from the iterator only when a thread
 * is free, so that a long list need not be held.
 *
 * @param script the thread's module; it answers each message with one
 * @param data what every thread is started with
 * @throws what a thread throws; the others are ended then
 */
export async function runWorkers<Job, Result>(
  script: string,
  data: unknown,
  jobs: AsyncIterable<Job> | Iterable<Job>,
  threads: number,
): Promise<Result[]> {
  const results: Result[] = [];
  const iterator = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  let next = 0;
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: data }));
  const serve = async (worker: Worker): Promise<void> => {
    for (;;) {
      const index = next;
      next += 1;
      const { done, value } = await iterator.next();
      if (done === true) return;
      results[index] = await ask<Job, Result>(worker, value);
    }
  };
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

function ask<Job, Result>(worker: Worker, job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', answer);
      worker.off('error', fail);
    };
    const answer = (result: Result) => {
      settle();
      resolve(result);
    };
    const fail = (error: unknown) => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', answer);
    worker.on('error', fail);
    worker.postMessage(job);
  });
}
