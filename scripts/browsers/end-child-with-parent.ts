import type { ChildProcess } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that a child process does not outlive this one, however this one ends short of SIGKILL. Gives a function that ends the care,
 * for when the child has ended.
 */
export function endChildWithParent(child: ChildProcess): () => void {
  const end = () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  const endOnSignal = (signal: NodeJS.Signals) => {
    end();
    forget();
    // With our listener gone the signal has its usual effect again, unless somebody else handles it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', end);
    process.off('disconnect', end);
    for (const signal of signals) process.off(signal, endOnSignal);
  };
  process.on('exit', end);
  // A test worker loses its channel when the test runner dies.
  process.on('disconnect', end);
  for (const signal of signals) process.on(signal, endOnSignal);
  return forget;
}
