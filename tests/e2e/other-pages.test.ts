import { expect, it } from 'vitest';
import type { PageHandle } from '../../scripts/browsers/browser-session.ts';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { findStrangeRequests } from './find-strange-requests.ts';
import { alarm, hostilePages } from './hostile-pages.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readHighlight, readText, squeeze } from './read-popup.ts';

const homePage = `<!doctype html><html lang="en"><title>Thistledown Books</title>
  <h1>Books by post</h1><p>New novels every Thursday, wrapped by hand and sent the same day.</p>
  <ul><li>The Salt Road</li><li>A Year of Small Rain</li></ul>
  <footer><a href="/about.html">About us</a> <a href="/headings/source.html">Privacy policy</a></footer>`;

const hostilePaths = new Map(hostilePages.map((page, index) => [`/hostile-${index}.html`, page]));

const pages = {
  '/home.html': homePage,
  ...Object.fromEntries([...hostilePaths].map(([path, { html }]) => [path, html])),
};

/** Five megabytes are some two hundred long policies: here the popup may work long, but it must come to an end. */
const hugeLimit = 90_000;

function isAlarmRaised(page: PageHandle): Promise<boolean> {
  return page.evaluate((name) => name in globalThis, alarm);
}

/** Addresses in a page of the extension that do not lead to the extension itself. */
function listForeignAddresses(page: PageHandle): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [action]')]
      .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)))
      .filter((address) => address !== null)
      .filter((address) => new URL(address, location.href).origin !== location.origin),
  );
}

describeInBothBrowsers('Other pages', (kind) => {
  const setStage = prepareStage(kind, pages);

  it('that are no policy are told as such, and their policy is opened by a click', async () => {
    const { browser, server } = await setStage();
    const page = await browser().openTab(`${server.origin}/home.html`);
    const { popup, end } = await openPopup(page);
    expect(end).toBe('not-a-policy');
    expect(await readText(popup)).toContain('does not look like a privacy policy');
    await pressControl(popup, { role: 'button', name: 'Privacy policy' });
    const policy = `${server.origin}/headings/source.html`;
    await waitUntil('the policy to open', 10_000, async () => (await browser().listTabAddresses()).includes(policy));
    await page.close();
  });

  it.each(kind === 'chromium' ? ['chrome://version/', 'chrome://extensions/'] : ['about:support', 'about:addons'])(
    'of the browser itself, such as %s, are told to be closed to extensions, and what to do',
    async (address) => {
      const { browser } = await setStage();
      const page = await browser().openTab(address);
      const { popup, end } = await openPopup(page);
      expect(end).toBe('cannot-read');
      expect(await readText(popup)).toMatch(/\b(?:browser|extension)s?\b.*\b(?:Open|Extensions cannot)\b/);
      await popup.close();
      await page.close();
    },
  );

  it.each([...hostilePaths].map(([path, { what, ...page }]) => ({ path, what, page })))(
    'with $what are read whole, and none of their text is run',
    async ({ path, page: { end, shows, isHuge = false } }) => {
      const { browser, server } = await setStage();
      const page = await browser().openTab(`${server.origin}${path}`);
      const before = server.requests.length;
      const opened = await openPopup(page, isHuge ? hugeLimit : undefined);
      expect({ end: opened.end, text: await readText(opened.popup) }).toMatchObject({
        end,
        text: expect.stringContaining(shows),
      });
      if (end === 'policy') await showStatements(page, opened.popup, isHuge ? 1 : 8);
      expect(await isAlarmRaised(page), 'in the page').toBe(false);
      expect(await isAlarmRaised(opened.popup), 'in the popup').toBe(false);
      expect(await listForeignAddresses(opened.popup), 'no text becomes an address in the popup').toEqual([]);
      expect(server.requests.slice(before).filter((request) => !request.endsWith('/favicon.ico'))).toEqual([]);
      await opened.popup.close();
      await page.close();
    },
    180_000,
  );

  it('are read without a request to anywhere, as the log of the browser shows', async () => {
    const { server, endBrowser } = await setStage();
    expect(findStrangeRequests(await endBrowser(), server.origin)).toEqual([]);
  });
});

/** Presses the first `count` statements in turn; each must mark a clause in the page. */
async function showStatements(page: PageHandle, popup: PageHandle, count: number): Promise<void> {
  const statements = await listControls(popup, { role: 'button', name: 'clause' });
  expect(statements.length).toBeGreaterThan(0);
  for (const index of statements.slice(0, count).keys()) {
    await pressControl(popup, { role: 'button', name: 'clause', index });
    await waitUntil('a clause to be highlighted', 20_000, async () => {
      const shown = await readHighlight(page, 'clauselight-current');
      return shown.length === 1 && squeeze(shown[0] ?? '') !== '';
    });
  }
}
