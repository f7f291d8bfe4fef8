import { useEffect, useRef, useState } from 'preact/hooks';
import { countPolicies } from './say-counts.ts';

interface DeleteAllSectionProps {
  policies: number;
  onDelete(): void;
}

/** Deletes everything, after asking; the way back is offered for as long as the page is open. */
export function DeleteAllSection({ policies, onDelete }: DeleteAllSectionProps) {
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that asked is gone; the safe answer is where the keyboard goes on.
  useEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);
  return (
    <section class="section" aria-labelledby="delete-title">
      <h2 id="delete-title" class="section-title">
        Delete
      </h2>
      {asks ? (
        <div role="alertdialog" aria-labelledby="delete-title" aria-describedby="delete-question">
          <p id="delete-question">
            {`Delete ${policies === 1 ? 'the one policy' : `all ${countPolicies(policies)}`} with all versions, notes and tags? You can undo it until you close this page.`}
          </p>
          <div class="notice-actions">
            <button type="button" ref={keep} onClick={() => setAsks(false)}>
              Keep everything
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setAsks(false);
                onDelete();
              }}
            >
              Delete everything
            </button>
          </div>
        </div>
      ) : (
        <div class="notice-actions">
          <button type="button" onClick={() => setAsks(true)}>
            Delete everything
          </button>
        </div>
      )}
    </section>
  );
}
