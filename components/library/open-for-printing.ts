import type { RefObject } from 'preact';

/**
 * Paper cannot be clicked: opens what is folded up inside an element before it is printed, but for clauses that
 * stayed the same, and folds it up again. Gives a function that stops it.
 */
export function openForPrinting(page: Window, element: RefObject<HTMLElement | null>): () => void {
  let opened: HTMLDetailsElement[] = [];
  const onBefore = () => {
    opened = [
      ...(element.current?.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.menu, .folded)') ?? []),
    ];
    for (const details of opened) details.open = true;
  };
  const onAfter = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  page.addEventListener('beforeprint', onBefore);
  page.addEventListener('afterprint', onAfter);
  return () => {
    page.removeEventListener('beforeprint', onBefore);
    page.removeEventListener('afterprint', onAfter);
  };
}
