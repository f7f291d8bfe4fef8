import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reachActiveTab } from '../../entrypoints/popup/active-tab.ts';
import { highlightStyles } from '../../lib/extract/highlight-quotes.ts';
import { aDocument } from '../builders.ts';

const reading = { document: aDocument(), policyLinks: [] };
const quotes = [{ text: 'We use cookies.', before: '', after: '' }];

const query = vi.fn<() => Promise<Browser.tabs.Tab[]>>();
const executeScript = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();
const insertCSS = vi.fn<(injection: object) => Promise<void>>();

/** Opens a tab at that address in front, and makes the page script answer so. */
async function openTab(url: string, result: unknown = { outcome: 'read', reading }): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url, active: true });
  query.mockResolvedValue([tab]);
  executeScript.mockResolvedValue([{ result }]);
  return tab.id!;
}

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  insertCSS.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  query.mockReset().mockResolvedValue([]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query);
});

describe('reading the page of the active tab', () => {
  it('puts the page script in and gives what it returns', async () => {
    const tabId = await openTab('https://example.com/privacy');
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'read', reading });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId }, files: ['/page.js'] });
  });

  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['chrome-extension://abcdef/popup.html', 'browser-page'],
    ['moz-extension://abcdef/popup.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['view-source:https://example.com/', 'view-source'],
  ])('does not try %s: %s', async (url, reason) => {
    await openTab(url);
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'cannot-read', reason });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['https://example.com/policy.pdf', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/me/policy.html', 'Cannot access contents of url "file:///home/me/policy.html".', 'file'],
    ['https://example.com/', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://example.com/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://accounts.example/', 'Missing host permission for the tab', 'no-access'],
    ['https://example.com/', 'Cannot access contents of the page.', 'no-access'],
    ['https://example.com/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'no-access'],
  ])('names the refusal at %s, "%s": %s', async (url, message, reason) => {
    await openTab(url);
    executeScript.mockRejectedValue(new Error(message));
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'cannot-read', reason });
  });

  it.each(['No tab with id: 7', 'Frame with ID 0 was removed.', 'Frame with ID 0 is showing error page'])(
    'names "%s" a page that is gone',
    async (message) => {
      await openTab('https://example.com/');
      executeScript.mockRejectedValue(new Error(message));
      expect(await reachActiveTab().readPage()).toEqual({ outcome: 'page-gone' });
    },
  );

  it('names a window without tabs a page that is gone', async () => {
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'page-gone' });
  });

  it('keeps the words of a refusal that nobody foresaw', async () => {
    await openTab('https://example.com/');
    executeScript.mockRejectedValue(new Error('The moon is wrong'));
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'script-failed', details: 'The moon is wrong' });
  });

  it('recognises a PDF by what the page script says', async () => {
    await openTab('https://example.com/document', { outcome: 'pdf' });
    expect(await reachActiveTab().readPage()).toEqual({ outcome: 'cannot-read', reason: 'pdf' });
  });

  it.each([
    [null, 'The page script returned nothing'],
    [{ outcome: 'failed', details: 'out of stack' }, 'out of stack'],
    [{ outcome: 'failed', details: { toString: 1 } }, 'unknown outcome'],
    [{ outcome: 'read', reading: { document: { url: 1 } } }, /another shape/],
    [{ outcome: 'something' }, 'unknown outcome'],
  ])('takes no answer of another shape: %o', async (result, details) => {
    await openTab('https://example.com/', result);
    expect(await reachActiveTab().readPage()).toEqual({
      outcome: 'script-failed',
      details: typeof details === 'string' ? details : expect.stringMatching(details),
    });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    try {
      await openTab('https://example.com/');
      executeScript.mockReturnValue(new Promise(() => undefined));
      const answer = reachActiveTab().readPage();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await answer).toEqual({ outcome: 'timeout', seconds: 20 });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('showing quotes in the page that was read', () => {
  it('inserts the styles once, and hands over quotes and place', async () => {
    const tabId = await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    executeScript.mockResolvedValue([{ result: { match: 'exact', folded: false } }]);
    const shown = { outcome: 'shown', match: 'exact', folded: false };
    expect(await tab.showQuotes(quotes, 0)).toEqual(shown);
    expect(await tab.showQuotes(quotes, 0)).toEqual(shown);
    const injection = { target: { tabId, allFrames: true }, css: highlightStyles };
    expect(insertCSS.mock.calls).toEqual([[{ ...injection, origin: 'AUTHOR' }], [{ ...injection, origin: 'USER' }]]);
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId },
      func: expect.any(Function),
      args: [quotes, 0],
    });
  });

  it.each([
    ['not-found', { outcome: 'not-found' }],
    [
      { match: 'approximate', folded: true },
      { outcome: 'shown', match: 'approximate', folded: true },
    ],
    [
      { match: '<b>', folded: 'yes' },
      { outcome: 'shown', match: 'approximate', folded: false },
    ],
    ['shown', { outcome: 'page-gone' }],
    [undefined, { outcome: 'page-gone' }],
    [null, { outcome: 'page-gone' }],
  ])('takes the answer %s for %o', async (result, outcome) => {
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    executeScript.mockResolvedValue([{ result }]);
    expect(await tab.showQuotes(quotes, 0)).toEqual(outcome);
  });

  it('calls the function that the page script left behind, or answers nothing', async () => {
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    await tab.showQuotes(quotes, 3);
    const { func, args } = executeScript.mock.lastCall![0] as { func(...args: unknown[]): unknown; args: unknown[] };
    expect(func(...args)).toBeUndefined();
    const left = vi.fn(() => ({ found: 1, current: { match: 'exact' as const, folded: false } }));
    globalThis.clauselightShowQuotes = left;
    expect(func(...args)).toEqual({ match: 'exact', folded: false });
    expect(left).toHaveBeenCalledWith(quotes, 3);
    globalThis.clauselightShowQuotes = undefined;
  });

  it('names a tab that was closed, and keeps the words of anything else', async () => {
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 1')).mockRejectedValueOnce(new Error('boom'));
    expect(await tab.showQuotes(quotes, 0)).toEqual({ outcome: 'page-gone' });
    expect(await tab.showQuotes(quotes, 0)).toEqual({ outcome: 'failed', details: 'boom' });
  });

  it('has no page to show anything in before one was read', async () => {
    expect(await reachActiveTab().showQuotes(quotes, 0)).toEqual({ outcome: 'page-gone' });
  });
});

describe('glancing at the page that was read', () => {
  it.each([
    [
      { changed: false, print: '1/2', milliseconds: 3 },
      { outcome: 'same', milliseconds: 3 },
    ],
    [
      { changed: true, print: '1/2', milliseconds: 3 },
      { outcome: 'changed', print: '1/2', milliseconds: 3 },
    ],
    [
      { changed: 'yes', milliseconds: 'long' },
      { outcome: 'same', milliseconds: 0 },
    ],
    [undefined, { outcome: 'left' }],
    [null, { outcome: 'left' }],
  ])('takes the answer %o for %o', async (result, outcome) => {
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    executeScript.mockResolvedValue([{ result }]);
    expect(await tab.glance()).toEqual(outcome);
  });

  it('calls the function that the page script left behind, or answers nothing', async () => {
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    await tab.glance();
    const { func } = executeScript.mock.lastCall![0] as { func(): unknown };
    expect(func()).toBeUndefined();
    const seen = { changed: false, print: '1/2', milliseconds: 3 };
    globalThis.clauselightGlance = () => seen;
    expect(func()).toEqual(seen);
    globalThis.clauselightGlance = undefined;
  });

  it('is out of reach once the tab is gone, and before a page was read', async () => {
    expect(await reachActiveTab().glance()).toEqual({ outcome: 'out-of-reach' });
    await openTab('https://example.com/');
    const tab = reachActiveTab();
    await tab.readPage();
    executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await tab.glance()).toEqual({ outcome: 'out-of-reach' });
  });
});

it('opens addresses in a new tab', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  reachActiveTab().openAddress('mailto:privacy@example.com');
  expect(create).toHaveBeenCalledWith({ url: 'mailto:privacy@example.com' });
});
