/** The one agreement between the page script and the popup: what the script returns, and the two functions that it leaves behind. */
import type { Quote } from '../../lib/extract/anchor-quote.ts';
import type { HighlightOutcome } from '../../lib/extract/highlight-quotes.ts';
import type { PageReading } from '../../lib/types.ts';

/** What putting `page.js` into a tab returns. An error is returned and not thrown, since the two browsers tell thrown ones differently. */
export type PageScriptResult =
  | { outcome: 'read'; reading: PageReading }
  /** The tab shows a PDF in the browser's viewer. */
  | { outcome: 'pdf' }
  | { outcome: 'failed'; details: string };

/**
 * Left on `globalThis` of the extension's isolated world, where the page cannot reach it. Marks the quotes in the page and scrolls to number
 * `current` (from 0). Running the script again puts a new function in its place.
 */
export type ShowQuotes = (quotes: readonly Quote[], current: number) => HighlightOutcome;

/** Left beside it: says whether the page's prose has changed since the script read it. Nothing in the page waits for changes. */
export type GlanceAtPage = () => Glance;

export interface Glance {
  changed: boolean;
  /** Equal for as long as the prose stays as it is; at most 40 characters. */
  print: string;
  /** What it cost. */
  milliseconds: number;
}

declare global {
  var clauselightShowQuotes: ShowQuotes | undefined;
  var clauselightGlance: GlanceAtPage | undefined;
}
