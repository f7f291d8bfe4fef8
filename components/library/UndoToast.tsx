import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { isTyping } from './is-typing.ts';
import type { Undoable } from './library-dependencies.ts';

interface UndoToastProps {
  undoable: Undoable | null;
  /** Called with the deletion that has been taken back, or can no longer be. */
  onSettled(settled: Undoable): void;
  /** Called with the deletion whose offer is put away. */
  onDismiss(dismissed: Undoable): void;
}

/**
 * Offers the way back after a deletion, for as long as the page is open: a toast that vanishes by itself is too quick for some. Ctrl+Z does the same, as
 * people expect it to.
 */
export function UndoToast({ undoable, onSettled, onDismiss }: UndoToastProps) {
  // Kept with its offer, since what went wrong with one says nothing of the next.
  const [failure, setFailure] = useState<{ of: Undoable | null; sentence: string } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that deleted went with its entry; without a new place the keyboard would begin again at the top of the page. The list has a next row for it.
    if (document.activeElement?.closest('.library-list') == null) undoButton.current?.focus();
  }, [undoable]);
  // Stays when its offer goes, since the one before it is offered next.
  const [gone, setGone] = useState<string | null>(null);
  // What is being restored or has been: a second click or key comes before the first is answered, and must not restore the same again.
  const begun = useRef(new WeakSet<Undoable>());
  const undo = async () => {
    if (undoable === null || begun.current.has(undoable)) return;
    begun.current.add(undoable);
    setGone(null);
    try {
      const result = await undoable.restore();
      switch (result.outcome) {
        case 'restored':
          return onSettled(undoable);
        case 'gone':
          setGone(`${undoable.title} cannot be brought back: another Clauselight page cleared it away.`);
          return onSettled(undoable);
        case 'failed':
          begun.current.delete(undoable);
          return setFailure({ of: undoable, sentence: describeStoreFailure(result.reason) });
      }
    } catch (error) {
      begun.current.delete(undoable);
      setFailure({ of: undoable, sentence: saySurprise(error) });
    }
  };
  const dismiss = () => {
    setGone(null);
    // The sentence alone, where nothing is offered.
    if (undoable !== null) onDismiss(undoable);
  };
  // Before the next key, which must mean what is offered then.
  useLayoutEffect(() => {
    if (undoable === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      // A key that is held asks for one deletion, not for all of them.
      if (!event.repeat) undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div role="status">
      {(undoable !== null || gone !== null) && (
        <div class="toast">
          {gone !== null && <span class="toast-text">{gone}</span>}
          {undoable !== null && (
            <>
              <span class="toast-text">
                {failure?.of === undoable ? failure.sentence : `Deleted ${undoable.title}`}
              </span>
              <button type="button" class="primary" ref={undoButton} aria-keyshortcuts="Control+Z" onClick={undo}>
                Undo
              </button>
            </>
          )}
          <button type="button" onClick={dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
