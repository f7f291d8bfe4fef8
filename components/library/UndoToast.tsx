import { useEffect, useRef, useState } from 'preact/hooks';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { isTyping } from './is-typing.ts';
import type { Undoable } from './library-dependencies.ts';

interface UndoToastProps {
  undoable: Undoable | null;
  /** Called when the deletion has been taken back, or can no longer be. */
  onUndone(): void;
  /** Called when the offer is put away. */
  onDismiss(): void;
}

/**
 * Offers the way back after a deletion, for as long as the page is open: a toast that vanishes by itself is too quick for some. Ctrl+Z does the same, as
 * people expect it to.
 */
export function UndoToast({ undoable, onUndone, onDismiss }: UndoToastProps) {
  // Kept with its offer, since what went wrong with one says nothing of the next.
  const [failure, setFailure] = useState<{ of: Undoable | null; sentence: string } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that deleted went with its entry; without a new place the keyboard would begin again at the top of the page. The list has a next row for it.
    if (document.activeElement?.closest('.library-list') == null) undoButton.current?.focus();
  }, [undoable]);
  const undo = async () => {
    if (undoable === null) return;
    try {
      const result = await undoable.restore();
      switch (result.outcome) {
        case 'restored':
          return onUndone();
        case 'gone':
          return setFailure({
            of: undoable,
            sentence: 'It cannot be brought back: another Clauselight page cleared it away.',
          });
        case 'failed':
          return setFailure({ of: undoable, sentence: describeStoreFailure(result.reason) });
      }
    } catch (error) {
      setFailure({ of: undoable, sentence: saySurprise(error) });
    }
  };
  useEffect(() => {
    if (undoable === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div role="status">
      {undoable !== null && (
        <div class="toast">
          <span class="toast-text">{failure?.of === undoable ? failure.sentence : `Deleted ${undoable.title}`}</span>
          <button type="button" class="primary" ref={undoButton} aria-keyshortcuts="Control+Z" onClick={undo}>
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
