/** The popup's way to the page: the only caller of `browser.tabs` and `browser.scripting`. Each refusal of the browser gets a name. */
import { browser } from 'wxt/browser';
import type { ReadOutcome, ShowOutcome, UnreadableReason } from '../../components/popup-dependencies.ts';
import type { Quote } from '../../lib/extract/anchor-quote.ts';
import { highlightStyles } from '../../lib/extract/highlight-quotes.ts';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';

/** Long enough for a page of 5 MB on a slow machine, short enough that nobody thinks the popup dead. */
const readingLimit = 20_000;

export interface ActiveTab {
  /** Reads the page of the tab in front. */
  readPage(): Promise<ReadOutcome>;
  /** Highlights the quotes in the page that was read last and scrolls to number `current` (from 0). */
  showQuotes(quotes: readonly Quote[], current: number): Promise<ShowOutcome>;
  /** Says whether the page that was read last has changed since. */
  glance(): Promise<GlanceOutcome>;
  /** Address of the tab that was read last, as far as the browser tells it; '' where it does not. */
  readAddress(): string;
  /** Opens an address: mail and telephone in the tab at hand, which stays where it is; the web in a new one. */
  openAddress(address: string): void;
}

export type GlanceOutcome =
  | { outcome: 'same'; milliseconds: number }
  | { outcome: 'changed'; print: string; milliseconds: number }
  /** Another page is in the tab, or the same one loaded anew. */
  | { outcome: 'left' }
  /** The tab was closed, or went where it cannot be read. */
  | { outcome: 'out-of-reach' };

/** Gives the way to the tab that is in front when its page is first read. */
export function reachActiveTab(): ActiveTab {
  let tabId: number | undefined;
  let address = '';
  let stylesInserted = false;

  const readPage = async (): Promise<ReadOutcome> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { outcome: 'page-gone' };
    // A retry may find a page that was loaded anew, without the styles.
    stylesInserted = false;
    tabId = tab.id;
    address = tab.url ?? '';
    const reason = refuseAddress(tab.url);
    if (reason !== undefined) return { outcome: 'cannot-read', reason };
    return withLimit(runPageScript(tab.id, tab.url), readingLimit);
  };

  const showQuotes = async (quotes: readonly Quote[], current: number): Promise<ShowOutcome> => {
    if (tabId === undefined) return { outcome: 'page-gone' };
    const target = { tabId };
    try {
      if (!stylesInserted) await insertStyles(tabId);
      stylesInserted = true;
      const [injection] = await browser.scripting.executeScript({
        target,
        // Runs in the page, so that it may name nothing of this file.
        func: (wanted: readonly Quote[], place: number) => globalThis.clauselightShowQuotes?.(wanted, place).current,
        args: [quotes, current],
      });
      return sayShown(injection?.result);
    } catch (error) {
      return isGone(messageOf(error)) ? { outcome: 'page-gone' } : { outcome: 'failed', details: messageOf(error) };
    }
  };

  const glance = async (): Promise<GlanceOutcome> => {
    if (tabId === undefined) return { outcome: 'out-of-reach' };
    try {
      const func = () => globalThis.clauselightGlance?.();
      const [injection] = await browser.scripting.executeScript({ target: { tabId }, func });
      return readGlance(injection?.result);
    } catch (error) {
      // Whatever the reason: this is asked for nobody's sake but convenience, and the next click on anything tells what is wrong.
      return error instanceof Error ? { outcome: 'out-of-reach' } : Promise.reject(error);
    }
  };

  const openAddress = (address: string) => {
    browser.tabs.create({ url: address });
  };

  return { readPage, showQuotes, glance, openAddress, readAddress: () => address };
}

/**
 * Into the page and its frames, and from two origins, as was tried in both browsers: Firefox lets only user styles into shadow roots, and
 * Chromium paints the background of a highlight only for author styles.
 */
async function insertStyles(tabId: number): Promise<void> {
  const injection = { target: { tabId, allFrames: true }, css: highlightStyles };
  await Promise.all([
    browser.scripting.insertCSS({ ...injection, origin: 'AUTHOR' }),
    browser.scripting.insertCSS({ ...injection, origin: 'USER' }),
  ]);
}

async function runPageScript(tabId: number, address: string | undefined): Promise<ReadOutcome> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    return readScriptResult(injection?.result);
  } catch (error) {
    return nameRefusal(messageOf(error), address);
  }
}

/** The script's result crossed from a page that may be hostile: only what has the agreed shape passes. */
function readScriptResult(result: unknown): ReadOutcome {
  if (typeof result !== 'object' || result === null || !('outcome' in result)) {
    return { outcome: 'script-failed', details: 'The page script returned nothing' };
  }
  if (result.outcome === 'pdf') return { outcome: 'cannot-read', reason: 'pdf' };
  if (result.outcome === 'read' && 'reading' in result) {
    const reading = parsePageReading(result.reading);
    if (reading !== undefined) return { outcome: 'read', reading };
    return {
      outcome: 'script-failed',
      details: 'The page script returned a reading of another shape or of too great a size',
    };
  }
  const details = 'details' in result && typeof result.details === 'string' ? result.details : 'unknown outcome';
  return { outcome: 'script-failed', details };
}

/** The answer comes from a page that may be hostile. */
function sayShown(current: unknown): ShowOutcome {
  if (current === 'not-found') return { outcome: 'not-found' };
  // Nothing came back: the page was loaded anew, and the function went with it.
  if (typeof current !== 'object' || current === null || !('match' in current) || !('folded' in current)) {
    return { outcome: 'page-gone' };
  }
  const match = current.match === 'exact' ? 'exact' : 'approximate';
  return { outcome: 'shown', match, folded: current.folded === true };
}

/** The answer comes from a page that may be hostile. */
function readGlance(result: unknown): GlanceOutcome {
  if (typeof result !== 'object' || result === null || !('changed' in result)) return { outcome: 'left' };
  const milliseconds = 'milliseconds' in result && typeof result.milliseconds === 'number' ? result.milliseconds : 0;
  if (result.changed !== true) return { outcome: 'same', milliseconds };
  return { outcome: 'changed', print: 'print' in result ? String(result.print) : '', milliseconds };
}

/** Addresses that no browser opens to extensions. Undefined when the address is hidden from us or looks readable: then the attempt decides. */
function refuseAddress(address: string | undefined): UnreadableReason | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'view-source:') return 'view-source';
  if (isStore(hostname, pathname)) return 'store';
  if (protocol === 'http:' || protocol === 'https:' || protocol === 'file:') return undefined;
  return 'browser-page';
}

function isStore(hostname: string, pathname: string): boolean {
  return (
    hostname === 'chromewebstore.google.com' ||
    hostname === 'addons.mozilla.org' ||
    (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) ||
    (hostname === 'microsoftedge.microsoft.com' && pathname.startsWith('/addons'))
  );
}

/** Names the browser's refusal by its words and the tab's address; words that nobody foresaw are a failed script. */
function nameRefusal(message: string, address: string | undefined): ReadOutcome {
  if (isGone(message)) return { outcome: 'page-gone' };
  // Firefox shows a PDF in a page of its own, and says no more than that permission is missing.
  if (isPdfAddress(address)) return { outcome: 'cannot-read', reason: 'pdf' };
  if (address?.startsWith('file:')) return { outcome: 'cannot-read', reason: 'file' };
  if (/extensions? gallery/i.test(message)) return { outcome: 'cannot-read', reason: 'store' };
  if (/cannot access a chrome|chrome-extension:/i.test(message))
    return { outcome: 'cannot-read', reason: 'browser-page' };
  if (/cannot access|missing host permission|cannot be scripted/i.test(message)) {
    return { outcome: 'cannot-read', reason: 'no-access' };
  }
  return { outcome: 'script-failed', details: message };
}

function isPdfAddress(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}

/** What Chromium and Firefox say when a tab or its document is no longer there. */
function isGone(message: string): boolean {
  return /no tab with id|invalid tab id|frame (?:with id \d+ )?was removed|no frame with id|showing error page|document was destroyed|destroyed before/i.test(
    message,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The answer, or `timeout` after so many milliseconds; the page's own work cannot be stopped, but its late answer is not awaited. */
async function withLimit(answer: Promise<ReadOutcome>, limit: number): Promise<ReadOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'timeout', seconds: limit / 1000 }), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
