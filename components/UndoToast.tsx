import { useEffect, useRef, useState } from 'preact/hooks';
import { saySurprise } from './describe-outcome.ts';
import { describeStoreFailure } from './describe-store-failure.ts';
import type { LibraryFailure } from './library-dependencies.ts';

/** A deletion that can be taken back. */
export interface Undoable {
  /** What was deleted, for the reader. */
  title: string;
  /** Brings it back; answers null, or why that failed. */
  restore(): Promise<LibraryFailure | null>;
}

interface UndoToastProps {
  undoable: Undoable | null;
  /** Called when the deletion has been taken back. */
  onUndone(): void;
  /** Called when the offer is put away. */
  onDismiss(): void;
}

/** Offers the way back after a deletion, for as long as the page is open: a toast that vanishes by itself is too quick for some. */
export function UndoToast({ undoable, onUndone, onDismiss }: UndoToastProps) {
  // Kept with its offer, since what went wrong with one says nothing of the next.
  const [failure, setFailure] = useState<{ of: Undoable | null; sentence: string } | null>(null);
  // The button that deleted went with its entry; without a new place the keyboard would begin again at the top of the page.
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => undoButton.current?.focus(), [undoable]);
  const undo = async () => {
    try {
      const result = await undoable?.restore();
      if (result) setFailure({ of: undoable, sentence: describeStoreFailure(result.reason) });
      else onUndone();
    } catch (error) {
      setFailure({ of: undoable, sentence: saySurprise(error) });
    }
  };
  return (
    <div role="status">
      {undoable !== null && (
        <div class="toast">
          <span>{failure?.of === undoable ? failure.sentence : `Deleted ${undoable.title}`}</span>
          <button type="button" class="primary" ref={undoButton} onClick={undo}>
            Undo
          </button>
          <button type="button" onClick={onDismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
