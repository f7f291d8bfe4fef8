import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PageHandle, TabHandle } from '../../scripts/browsers/browser-session.ts';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { countPixels } from './count-pixels.ts';
import { findStrangeRequests } from './find-strange-requests.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readText, squeeze, waitForShownClause } from './read-popup.ts';

/** The text of the fixture `headings`, without the page around it. */
const policy = /<main[^>]*>([\s\S]*)<\/main>/.exec(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'policies', 'headings', 'source.html'), 'utf8'),
)?.[1] as string;

/** Our own policy of another company, for pages that swap one for the other. */
const otherPolicy = `<h1>Privacy Policy of Wren &amp; Daughters</h1><p>Last updated: 3 May 2024</p>
  <h2>What we collect</h2><p>We collect your name, your address and your phone number when you order a clock from us. We also keep a
  list of the clocks that you have looked at, so that we can show you others of the same kind.</p>
  <h2>Whom we share it with</h2><p>We sell your personal information to other makers of clocks. We share your address with the carrier that
  brings your parcel. We may hand over your data when a court asks us to.</p>
  <h2>How long we keep it</h2><p>We keep your orders for ten years. We delete your account when you ask us to.</p>
  <h2>Contact</h2><p>Write to privacy@wren.example with any question about your personal data or this privacy policy.</p>`;

const data = (text: string) => `JSON.parse(${JSON.stringify(JSON.stringify(text)).replaceAll('<', '\\u003c')})`;
const shell = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Larch</title><body>${body}`;
const tall = '<div style="height: 2500px">Larch Ferries</div>';

const pages = {
  '/late.html': shell(`<div id="app">Loading</div><script>
    addEventListener('load', () => setTimeout(() => { app.innerHTML = ${data(policy)}; }, 1500));</script>`),
  '/routes.html': shell(`<div id="app"></div><script>
    var show = (name) => { history.pushState(null, '', '/routes.html/' + name); app.innerHTML = routes[name]; };
    const routes = { home: '<h1>Boats</h1><p>Our boats go to all the islands, six times a day and twice on Sundays.</p>',
      privacy: ${data(policy)}, other: ${data(otherPolicy)} };
    app.innerHTML = routes[location.hash.slice(1) || 'home'];</script>`),
  '/shadow.html': shell(`${tall}<x-policy></x-policy><script>
    document.querySelector('x-policy').attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: navy }</style>' + ${data(policy)};</script>`),
  '/frame.html': shell(
    `${tall}<iframe sandbox srcdoc="<p>Closed to all</p>"></iframe><iframe src="/headings/source.html" style="width: 100%; height: 600px"></iframe>`,
  ),
  '/slot.html': shell(`<x-card>${policy}</x-card><script>
    document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';</script>`),
  '/folded.html': shell(
    `<h1>Privacy Policy</h1><h2>All about your data</h2><div style="max-height: 0; overflow: hidden">${policy}</div>`,
  ),
};

/** What the marks of the current clause, rgb(255 176 0 / 0.6), and of all, rgb(255 200 60 / 0.32), give over white. */
const markOnWhite = [255, 201, 77] as const;

const pictures = mkdtempSync(join(tmpdir(), 'clauselight-pictures-'));
afterAll(() => rmSync(pictures, { recursive: true }));

/** Texts of the current marks, in the page and in its frames, and whether the first of them is in sight. */
function readMarks(page: PageHandle): Promise<{ texts: string[]; inSight: boolean }> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].filter(({ contentDocument }) => contentDocument !== null);
    const windows = [window, ...frames.map(({ contentWindow }) => contentWindow as Window & typeof globalThis)];
    const marks = windows.flatMap((view) =>
      [...(view.CSS.highlights.get('clauselight-current') ?? [])].map((range) => ({ view, range: range as Range })),
    );
    const [first] = marks;
    const frameTop = first?.view.frameElement?.getBoundingClientRect().top ?? 0;
    const box = first?.range.getClientRects()[0];
    const top = box === undefined ? -1 : box.top + frameTop;
    return { texts: marks.map(({ range }) => range.toString()), inSight: top >= 0 && top < innerHeight - 20 };
  });
}

function waitForState(popup: PageHandle, wanted: string): Promise<true> {
  return waitUntil(`the popup to be in the state ${wanted}`, 15_000, async () => {
    const state = await popup.evaluate(() => document.querySelector<HTMLElement>('main')?.dataset.state ?? '');
    return state === wanted;
  });
}

describeInBothBrowsers('A page that is more than its first text', (kind) => {
  const setStage = prepareStage(kind, pages);

  const open = async (path: string): Promise<{ page: TabHandle; popup: PageHandle; end: string }> => {
    const { browser, server } = await setStage();
    const page = await browser().openTab(`${server.origin}${path}`);
    return { page, ...(await openPopup(page)) };
  };

  it('is read when its policy comes after the popup was opened', async () => {
    const { page, popup, end } = await open('/late.html');
    expect(end).toBe('not-a-policy');
    await waitForState(popup, 'policy');
    expect(await readText(popup)).toMatch(/words, \d+ min/);
    await popup.close();
    await page.close();
  });

  it('is read when it leads to its policy without loading anew', async () => {
    const { page, popup, end } = await open('/routes.html');
    expect(end).toBe('not-a-policy');
    await page.evaluate(() => (globalThis as unknown as { show(name: string): null }).show('privacy') ?? null);
    await waitForState(popup, 'policy');
    await popup.close();
    await page.close();
  });

  it('is offered to be read again when another policy is in its place, and what is shown stays until then', async () => {
    const { page, popup, end } = await open('/routes.html#privacy');
    expect(end).toBe('policy');
    await page.evaluate(() => (globalThis as unknown as { show(name: string): null }).show('other') ?? null);
    await waitUntil('the popup to offer it', 15_000, async () =>
      (await readText(popup)).includes('The page has changed.'),
    );
    expect(await listControls(popup, { role: 'button', name: 'does not sell personal data' })).not.toEqual([]);
    await pressControl(popup, { role: 'button', name: 'Read again' });
    await waitUntil('the other policy', 15_000, async () => (await readText(popup)).includes('Wren & Daughters'));
    expect(await listControls(popup, { role: 'button', name: 'Read again' })).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(['/shadow.html', '/frame.html', '/slot.html'])('shows and paints a clause in %s', async (path) => {
    const { page, popup, end } = await open(path);
    expect(end).toBe('policy');
    await pressControl(popup, { role: 'button', name: 'Says that it does not sell personal data' });
    const { status } = await waitForShownClause(popup, '1 of ');
    expect(status).toContain('shown in the page');
    await waitUntil('the clause to be in sight', 5_000, async () => (await readMarks(page)).inSight);
    expect(squeeze((await readMarks(page)).texts.join(''))).toBe('Wedonotsellyourpersonalinformation.');
    const picture = join(pictures, `${kind}${path.replace('/', '-')}.png`);
    await popup.close();
    await waitUntil('the mark to be painted', 5_000, async () => {
      await page.takePicture(picture);
      return (await countPixels(page, picture, markOnWhite)) > 500;
    });
    await page.close();
  });

  it('says that a clause is folded away, and shows where', async () => {
    const { page, popup } = await open('/folded.html');
    await pressControl(popup, { role: 'button', name: 'Says that it does not sell personal data' });
    const { status } = await waitForShownClause(popup, '1 of ');
    expect(status).toContain('folded away in the page');
    expect((await readMarks(page)).texts).toEqual(['We do not sell your personal information.']);
    await popup.close();
    await page.close();
  });

  it.each([
    ['edited', 'We do not sell any of your personal information.', 'the page has changed since'],
    ['taken out', '', 'no longer shows this clause'],
  ])('tells of a clause that was %s since', async (_what, now, told) => {
    const { page, popup } = await open('/headings/source.html');
    await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Text) node.data = node.data.replace('We do not sell your personal information.', text);
      }
      return null;
    }, now);
    await pressControl(popup, { role: 'button', name: 'Says that it does not sell personal data' });
    const { status } = await waitForShownClause(popup, '1 of ');
    expect(status).toContain(told);
    expect((await readMarks(page)).texts.join('')).toBe(now);
    await popup.close();
    await page.close();
  });

  it('asks for nothing but the pages all the while, as the log of the browser shows', async () => {
    const { server, endBrowser } = await setStage();
    expect(findStrangeRequests(await endBrowser(), server.origin)).toEqual([]);
  });
});
