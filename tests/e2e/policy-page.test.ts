import { expect, it } from 'vitest';
import type { PageHandle, TabHandle } from '../../scripts/browsers/browser-session.ts';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { waitForHighlight } from '../../scripts/browsers/wait-for-highlight.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { findStrangeRequests } from './find-strange-requests.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, openTopics, readHighlight, readText, squeeze, waitForShownClause } from './read-popup.ts';

/** No such host can be: reserved for tests. A page asks for it, to show that the log would give the extension away. */
const controlAddress = 'http://clauselight-control.invalid/seen';

/** The steps of one user, one after the other: each builds on those before it. */
describeInBothBrowsers('A privacy policy', (kind) => {
  const setStage = prepareStage(kind, {});
  const policyPath = '/headings/source.html';
  let page: TabHandle;
  let popup: PageHandle;
  let library: TabHandle;
  let untouched: string;

  const waitForEntries = (count: number) =>
    waitUntil(`the library to list ${count} entries`, 10_000, async () => {
      if (/^(?:Opening|$)/.test(await readText(library))) return undefined;
      const entries = await listControls(library, { role: 'button', name: 'Saved on' });
      return entries.length === count ? entries : undefined;
    });

  const openPolicy = async () => {
    const { browser, server } = await setStage();
    page = await browser().openTab(`${server.origin}${policyPath}`);
    ({ popup } = await openPopup(page));
  };

  it('shows its highlights after one click on the icon', async () => {
    const { browser, server } = await setStage();
    page = await browser().openTab(`${server.origin}${policyPath}`);
    untouched = await page.evaluate(() => document.documentElement.outerHTML);
    const opened = await openPopup(page);
    popup = opened.popup;
    expect(opened.end).toBe('policy');
    const text = await readText(popup);
    expect(text).toMatch(/2025/);
    expect(text).toMatch(/words, \d+ min/);
    await openTopics(popup);
    const topics = await listControls(popup, { role: 'heading', name: '' });
    expect(topics).toEqual(
      expect.arrayContaining(['Cookies and tracking', 'Sharing and selling', 'Opt-outs and choices', 'Opt out']),
    );
    const statements = await listControls(popup, { role: 'button', name: '' });
    for (const statement of [
      'Says that it does not sell personal data',
      'Records your session',
      'Ignores Do Not Track signals',
      'hand your data over in a merger',
    ]) {
      expect(statements).toContainEqual(expect.stringContaining(statement));
    }
  });

  it('shows the clause behind a highlight in the page, without touching the page', async () => {
    await pressControl(popup, { role: 'button', name: 'Says that it does not sell personal data' });
    const shown = await waitForShownClause(popup, '1 of ');
    expect(shown.status).toContain('shown in the page');
    const [clause = '', ...more] = await readHighlight(page, 'clauselight-current');
    expect(more).toEqual([]);
    expect(clause).toBe('We do not sell your personal information.');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });

  it('scrolls the page to the clause', async () => {
    await waitForHighlight(page);
  });

  it('steps to the next clause of a highlight and back', async () => {
    // Among the first statements a button names the number of its clauses; the same statement stands under its topic, with its clause.
    const several = await listControls(popup, { role: 'button', name: ' clauses' });
    const statement = /(?:\w+: )?(\D+)\d+, \d+ clauses/.exec(several[0] ?? '')?.[1] ?? '';
    expect(statement, 'a statement with several clauses').not.toBe('');
    await pressControl(popup, { role: 'button', name: statement, index: 1 });
    const seen: string[] = [];
    for (const [button, place] of [
      [null, '1 of '],
      ['Next clause', '2 of '],
      ['Previous clause', '1 of '],
    ] as const) {
      if (button !== null) await pressControl(popup, { role: 'button', name: button });
      const { status, quote } = await waitForShownClause(popup, place);
      expect(status).toContain('shown in the page');
      const [clause = ''] = await readHighlight(page, 'clauselight-current');
      expect(squeeze(clause)).toBe(squeeze(quote ?? ''));
      seen.push(clause);
    }
    expect(seen[1]).not.toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });

  it('cannot reach the network from its popup, not even the page that it reads', async () => {
    const { server } = await setStage();
    const before = server.requests.length;
    const outcome = await popup.evaluate(async (address) => {
      const reach = (way: Promise<unknown>) =>
        way.then(
          () => 'reached',
          () => 'refused',
        );
      const load = (element: HTMLImageElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          element.src = `${address}/image.png`;
        });
      const connect = new Promise((resolve, reject) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = reject;
      });
      const own = fetch('/manifest.json');
      const ways = [fetch(`${address}/fetched`), load(new Image()), connect, own].map(reach);
      return Promise.all(ways);
    }, server.origin);
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'reached']);
    expect(server.requests.slice(before)).toEqual([]);
  });

  it('is saved once, however often it is saved', async () => {
    await pressControl(popup, { role: 'button', name: 'Save' });
    await waitUntil('the popup to say that it is saved', 10_000, async () => /\bSaved\b/.test(await readText(popup)));
    await popup.close();
    ({ popup } = await openPopup(page));
    await waitUntil('the popup to know that it is saved', 10_000, async () => /\bSaved\b/.test(await readText(popup)));
    await popup.close();
  });

  it('is in the library after a restart of the browser, with its statements and clauses', async () => {
    const { browser, restartBrowser } = await setStage();
    await restartBrowser();
    library = await browser().openTab(`${browser().extensionOrigin}/library.html`);
    const entries = await waitForEntries(1);
    expect(entries[0]).toContain('127.0.0.1');
    await waitUntil('the entry to show a clause', 10_000, async () =>
      (await readText(library)).includes('We do not sell your personal information.'),
    );
    expect(await readText(library)).toContain('Says that it does not sell personal data');
  });

  it('is known as saved by the popup after the restart', async () => {
    await openPolicy();
    await waitUntil('the popup to know that it is saved', 10_000, async () => /\bSaved\b/.test(await readText(popup)));
    await popup.close();
  });

  it('leaves the library when it is deleted, comes back by undo, and stays away without', async () => {
    await pressControl(library, { role: 'button', name: 'Delete' });
    await waitForEntries(0);
    await pressControl(library, { role: 'button', name: 'Undo' });
    await waitForEntries(1);
    await pressControl(library, { role: 'button', name: 'Delete' });
    await waitForEntries(0);
    await library.close();
    ({ popup } = await openPopup(page));
    await waitUntil('the popup to offer to save', 10_000, async () => {
      const buttons = await listControls(popup, { role: 'button', name: 'Save' });
      return buttons.includes('Save');
    });
  });

  it('asks for nothing but the page, all the while, as the log of the browser shows', async () => {
    const { server, endBrowser } = await setStage();
    await page.evaluate(
      (address) =>
        fetch(address).then(
          () => null,
          () => null,
        ),
      controlAddress,
    );
    const log = await endBrowser();
    expect(log.map(({ url }) => url)).toContain(`${server.origin}${policyPath}`);
    expect(findStrangeRequests(log, server.origin)).toEqual([controlAddress]);
    const pages = server.requests.filter((request) => request !== 'GET /favicon.ico');
    expect(pages).toEqual([`GET ${policyPath}`, `GET ${policyPath}`]);
  });
});
