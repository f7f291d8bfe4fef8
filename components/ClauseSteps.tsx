import type { ShownClause } from './clause-viewer.ts';
import { Icon } from './Icon.tsx';
import type { ShowOutcome } from './popup-dependencies.ts';

interface ClauseStepsProps {
  shown: ShownClause;
  /** How many clauses there are to step through. */
  total: number;
  onStep(index: number): void;
}

/** What became of showing a clause, and "1 of 2 < >" where there are several. */
export function ClauseSteps({ shown, total, onStep }: ClauseStepsProps) {
  return (
    <div class="clause-steps">
      <span class="clause-steps-result" role="status">
        {describeResult(shown, total)}
      </span>
      {total > 1 && (
        <span class="clause-steps-buttons">
          <button
            type="button"
            class="icon-button"
            aria-label="Previous clause"
            onClick={() => onStep((shown.index + total - 1) % total)}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label="Next clause"
            onClick={() => onStep((shown.index + 1) % total)}
          >
            <Icon name="next" />
          </button>
        </span>
      )}
    </div>
  );
}

function describeResult({ index, result }: ShownClause, total: number): string {
  const place = total > 1 ? `${index + 1} of ${total}` : '1 of 1';
  switch (result.outcome) {
    case 'pending':
      return `${place} . . .`;
    case 'shown':
      return sayShown(place, result);
    case 'not-found':
      return `${place}: the page no longer shows this clause`;
    case 'page-gone':
      return 'The page has changed since it was read. Open Clauselight again to read it anew.';
    case 'failed':
      return `The page could not be marked: ${result.details}`;
  }
}

function sayShown(place: string, { match, folded }: Extract<ShowOutcome, { outcome: 'shown' }>): string {
  if (match === 'exact')
    return folded ? `${place}: folded away in the page, near what is in view now` : `${place}, shown in the page`;
  const changed = `${place}: the page has changed since; this is the nearest text`;
  return folded ? `${changed}, folded away near what is in view now` : changed;
}
