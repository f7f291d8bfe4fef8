import type { StoreFailureReason } from '../lib/store/store-failure.ts';
import type { Failure } from './describe-outcome.ts';

/** Says in a sentence why nothing could be stored or read, and what to do. */
export function describeStoreFailure(reason: StoreFailureReason): string {
  switch (reason) {
    case 'quota-full':
      return 'Not saved: the disk, or the browser\u2019s share of it, is full. Delete something and try again.';
    case 'unavailable':
      return 'The browser keeps no data here, as in a private window. Copy the summary instead.';
    case 'disk-fault':
      return 'The browser cannot use its storage just now. What you saved is probably still there: restart the browser and try again.';
    case 'blocked':
      return 'Another Clauselight page holds the library open in an older version. Close it and try again.';
    case 'newer-version':
      return 'A newer version of Clauselight has written the library. Load this page anew or update; what you saved is safe.';
    case 'too-large':
      return 'Not saved: this policy is longer than anything that can be kept. Copy the summary instead.';
  }
}

/** The same as a failure to show on a page of its own. */
export function explainStoreFailure({ reason, details }: { reason: StoreFailureReason; details: string }): Failure {
  return {
    title: 'The library could not be opened or changed',
    advice: describeStoreFailure(reason),
    details: `${reason}: ${details}`,
    // A page whose connection was taken from it does not get it back.
    needsReload: reason === 'newer-version' || reason === 'blocked' || reason === 'disk-fault',
  };
}
