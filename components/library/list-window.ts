/** Draws only the rows of a long list that are in sight: thousands of rows would take seconds to draw, a screenful takes nothing. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond either edge, so that scrolling shows no gaps. */
const margin = 8;
/** Before the list has been measured: the height of a tall screen, in pixels. */
const heightAtFirst = 1200;

export interface ListWindow {
  /** Of the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** First row to draw, and the one after the last. */
  from: number;
  to: number;
  onScroll(): void;
  /** Scrolls no further than is needed to have the row in sight. */
  reveal(index: number): void;
}

/** `rowHeight` is in pixels and the same for all rows. */
export function useListWindow(count: number, rowHeight: number): ListWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: heightAtFirst });
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    setView({ top: element.scrollTop, height: element.clientHeight || heightAtFirst });
  }, []);
  useLayoutEffect(onScroll, [onScroll, count]);
  useEffect(() => {
    window.addEventListener('resize', onScroll);
    return () => window.removeEventListener('resize', onScroll);
  }, [onScroll]);
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (element === null) return;
      const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
      onScroll();
    },
    [rowHeight, onScroll],
  );
  return {
    scroller,
    from: Math.max(0, Math.floor(view.top / rowHeight) - margin),
    to: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin),
    onScroll,
    reveal,
  };
}
