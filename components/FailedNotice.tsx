import { CopyButton } from './CopyButton.tsx';
import type { Failure } from './describe-outcome.ts';
import { Notice } from './Notice.tsx';

interface FailedNoticeProps {
  failure: Failure;
  onRetry(): void;
  copy(text: string): Promise<boolean>;
}

/** What failed, a retry, and the details for whoever can mend it. */
export function FailedNotice({ failure, onRetry, copy }: FailedNoticeProps) {
  return (
    <Notice title={failure.title} urgent>
      <p>{failure.advice}</p>
      <div class="notice-actions">
        <button type="button" class="primary" onClick={onRetry}>
          {failure.needsReload === true ? 'Load the page anew' : 'Try again'}
        </button>
        <CopyButton text={failure.details} what="details" label="Copy details" copy={copy} />
      </div>
      <details class="failure-details">
        <summary>Details</summary>
        <pre>{failure.details}</pre>
      </details>
    </Notice>
  );
}
