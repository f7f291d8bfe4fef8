import type { PageHandle } from './browser-session.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Waits until the current clause is marked in the page, in sight, and the page has come to rest: 5 seconds at most.
 * `clauselight-current` is the name under which the page script registers it.
 */
export async function waitForHighlight(page: PageHandle): Promise<void> {
  const readTop = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('clauselight-current') ?? [])];
      const box = range instanceof Range ? range.getClientRects()[0] : undefined;
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight ? box.top : null;
    });
  let last: number | null = null;
  await waitUntil('the clause to be highlighted in sight', 5_000, async () => {
    const before = last;
    last = await readTop();
    return last !== null && last === before;
  });
}
