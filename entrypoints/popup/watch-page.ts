import type { GlanceOutcome } from './active-tab.ts';

/** A second is what a reader takes to see that the page has changed. All in milliseconds. */
const usualPause = 1_000;
/** A page may change for ever, and each change is read anew: after each the pause doubles, up to this. */
const longestPause = 30_000;
/** A glance may take one fiftieth of the page's time, so that a page of 5 MB is not slowed down by being watched. */
const restPerGlance = 50;
/** While a page is still being built, glances follow each other so closely ... */
const settlingPause = 300;
/** ... until two are alike, or for this long. */
const longestSettling = 2_000;

/**
 * Glances at the page again and again, and calls `onChange` when its prose differs from what was read and has come to rest. The one who is called
 * is expected to read the page anew, from which on changes count again. Stops where the page is out of reach, and by the function that it gives;
 * nothing stays in the page. There is no observer in the page instead, since it would be called at every movement of a busy page, and would have
 * to be told of every shadow root and frame.
 */
export function watchPage(glance: () => Promise<GlanceOutcome>, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let pause = usualPause;
  /** Since when the page is being seen to change, and what it looked like at the last glance. */
  let settling: { print: string; waited: number } | undefined;

  const tell = () => {
    settling = undefined;
    const waited = pause;
    pause = Math.min(pause * 2, longestPause);
    onChange();
    return waited;
  };
  /** Takes in what was seen, and gives the time until the next glance; undefined for none. */
  const takeIn = (seen: GlanceOutcome): number | undefined => {
    switch (seen.outcome) {
      case 'out-of-reach':
        return undefined;
      case 'left':
        return tell();
      case 'same':
        settling = undefined;
        return Math.max(pause, seen.milliseconds * restPerGlance);
      case 'changed': {
        const waited = settling?.waited ?? 0;
        if (settling?.print === seen.print || waited >= longestSettling) return tell();
        const next = Math.max(settlingPause, seen.milliseconds * restPerGlance);
        settling = { print: seen.print, waited: waited + next };
        return next;
      }
    }
  };
  const wait = (time: number) => {
    timer = setTimeout(() => {
      glance().then((seen) => {
        const next = stopped ? undefined : takeIn(seen);
        if (next !== undefined) wait(next);
      });
    }, time);
  };
  wait(usualPause);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
