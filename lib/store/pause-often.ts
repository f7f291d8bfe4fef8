/** Milliseconds of work between two pauses: short enough that typing and scrolling stay fluent. */
const longestStretch = 30;

/**
 * Gives a function to await inside long work: it pauses, so that the page can paint and answer, whenever the work has gone on for some while, and
 * otherwise returns at once.
 */
export function pauseOften(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestStretch) return;
    // A microtask would not let the page paint.
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
