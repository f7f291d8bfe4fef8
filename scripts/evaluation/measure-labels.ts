/** Hits, false alarms and misses of one label. */
export interface Tally {
  hits: number;
  falseAlarms: number;
  misses: number;
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Accuracy {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts one more decision. */
export function count(tally: Tally, predicted: boolean, actual: boolean): void {
  if (predicted && actual) tally.hits++;
  else if (predicted) tally.falseAlarms++;
  else if (actual) tally.misses++;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { hits: 0, falseAlarms: 0, misses: 0 };
}

/** Precision, recall and F1 of a tally. */
export function rate({ hits, falseAlarms, misses }: Tally): Accuracy {
  return {
    precision: divide(hits, hits + falseAlarms),
    recall: divide(hits, hits + misses),
    f1: divide(2 * hits, 2 * hits + falseAlarms + misses),
  };
}

/** Macro (mean of the labels) and micro (of all decisions together) F1. */
export function summariseTallies(tallies: readonly Tally[]): { macro: number; micro: number } {
  const total = emptyTally();
  for (const { hits, falseAlarms, misses } of tallies) {
    total.hits += hits;
    total.falseAlarms += falseAlarms;
    total.misses += misses;
  }
  const sum = tallies.reduce((all, tally) => all + rate(tally).f1, 0);
  return { macro: divide(sum, tallies.length), micro: rate(total).f1 };
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
