import type { PageHandle, TabHandle } from '../../scripts/browsers/browser-session.ts';
import { pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';

/** What the popup shows when it has done its work; `working` is no end. */
export type PopupEnd = 'policy' | 'not-a-policy' | 'cannot-read' | 'failed';

/** Longest time from the click on the icon to a finished popup, in milliseconds: generous, since test machines are slow and busy. */
const readingLimit = 15_000;

/** Clicks the toolbar icon over a tab and waits until the popup has come to an end. `limit` is in milliseconds. */
export async function openPopup(tab: TabHandle, limit = readingLimit): Promise<{ popup: PageHandle; end: PopupEnd }> {
  const popup = await tab.clickToolbarIcon();
  const end = await waitUntil('the popup to finish', limit, async () => {
    const state = await popup.evaluate(() => document.querySelector<HTMLElement>('main')?.dataset.state ?? '');
    return state === '' || state === 'working' ? undefined : (state as PopupEnd);
  });
  return { popup, end };
}

/** All text of a page as a person sees it, white space collapsed. */
export function readText(page: PageHandle): Promise<string> {
  return page.evaluate(() => {
    const { innerText } = document.body;
    return innerText.replaceAll(/\s+/g, ' ').trim();
  });
}

/** Opens every topic that is folded up, as a person would. */
export async function openTopics(popup: PageHandle): Promise<void> {
  for (;;) {
    const title = await popup.evaluate(
      () => document.querySelector('details.topic:not([open]) > summary')?.textContent ?? null,
    );
    if (title === null) return;
    await pressControl(popup, { role: 'button', name: title.replaceAll(/\s+/g, ' ').trim() });
    await waitUntil(`the topic ${title} to open`, 5_000, () =>
      popup.evaluate(
        (wanted) =>
          [...document.querySelectorAll('details.topic[open] > summary')].some(
            ({ textContent }) => textContent === wanted,
          ),
        title,
      ),
    );
  }
}

/** A statement whose clause is shown in the page: how far the steps are, and the clause as the popup quotes it, without its lead-in. */
export interface ShownClause {
  /** "1 of 2, shown in the page" */
  status: string;
  /** null where the row quotes none. */
  quote: string | null;
}

/** Waits until the popup says what became of showing a clause whose place is `place`, such as "1 of ". */
export function waitForShownClause(popup: PageHandle, place: string): Promise<ShownClause> {
  return waitUntil(`the popup to say "${place}", and whether it shows it`, 10_000, async () => {
    const shown = await popup.evaluate(() => {
      const row = document.querySelector('[data-shown="true"]');
      const status = row?.querySelector('[role="status"]')?.textContent ?? '';
      const parts = [...(row?.querySelector('blockquote')?.childNodes ?? [])].filter(
        (node) => !(node instanceof Element && node.matches('.lead-in')),
      );
      const quote = parts.length === 0 ? null : parts.map((node) => node.textContent).join('');
      return { status, quote };
    });
    return shown.status.startsWith(place) && !shown.status.endsWith('. . .') ? shown : undefined;
  });
}

/** Texts of the ranges that the page's registry holds under a name, white space collapsed; each must lie in the page now. */
export function readHighlight(page: PageHandle, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const ranges = windows.flatMap((view) => [...((view as typeof window | null)?.CSS.highlights.get(wanted) ?? [])]);
    return ranges
      .filter((range) => range.startContainer.isConnected && range.endContainer.isConnected)
      .map((range) => range.toString().replaceAll(/\s+/g, ' ').trim());
  }, name);
}

/** Takes off what a quotation and its place in the page may differ in: white space, and the marks that part a table's cells. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00b7]+/g, '');
}
