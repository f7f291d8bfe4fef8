/**
 * `npm run demo`: builds the extension, opens a sample policy in a browser and clicks the toolbar icon. With a display the popup stays open
 * until the window is closed or Ctrl-C; without one, pictures and the highlights as text are what is left. Ends with 2 where no browser is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { BrowserSession, PageHandle, TabHandle } from './browsers/browser-session.ts';
import { startChromium } from './browsers/drive-chromium.ts';
import { BrowserPathError, findBrowser } from './browsers/find-browser.ts';
import { explainMissingBrowser, installBrowsers } from './browsers/install-browsers.ts';
import { listControls, pressControl } from './browsers/press-control.ts';
import { serveFolder } from './browsers/serve-folder.ts';
import { waitForHighlight } from './browsers/wait-for-highlight.ts';
import { waitUntil } from './browsers/wait-until.ts';
import { buildExtension } from './run-tool.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, '.output', 'demo');
const samplePolicy = '/headings/source.html';
/** What the sample policy says, and what is shown in the page. */
const sampleStatement = 'Says that it does not sell personal data';
const readingLimit = 20_000;

const firefoxAdvice = `Only Firefox was found, in which an extension can be tried by hand. The build for it is in .output/firefox-mv3:
  1. Open about:debugging#/runtime/this-firefox
  2. Press "Load Temporary Add-on..." and choose .output/firefox-mv3/manifest.json
  3. Open any privacy policy and click the Clauselight icon in the toolbar.
For the demo that runs by itself, install Chrome, Chromium, Edge or Brave, or name its program in CHROME_PATH.`;

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Clicks the icon and waits for the summary; throws with what the popup says where there is none. */
async function openSummary(page: TabHandle): Promise<PageHandle> {
  const popup = await page.clickToolbarIcon();
  await waitUntil('the popup to finish reading', readingLimit, async () => {
    const state = await popup.evaluate(() => document.querySelector('main')?.dataset.state ?? 'working');
    return state !== 'working';
  });
  const statements = await listControls(popup, { role: 'button', name: sampleStatement });
  if (statements.length === 0)
    throw new Error(
      `The popup does not say "${sampleStatement}": ${await popup.evaluate(() => document.body.textContent)}`,
    );
  return popup;
}

/** The summary as plain lines: topics, and below each its statements. */
function listHighlights(popup: PageHandle): Promise<string[]> {
  return popup.evaluate(() => {
    const tidy = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('details.topic')].flatMap((topic) => [
      tidy(topic.querySelector('h2')),
      ...[...topic.querySelectorAll('li.highlight .statement-line')].map((line) => {
        const mark = line.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
        return `  ${mark === '' ? '' : `${mark}: `}${tidy(line.querySelector('.statement'))}`;
      }),
    ]);
  });
}

/** Without a display: pictures of the popup, and of the page with the first highlight's clause marked. */
async function takePictures(page: TabHandle, popup: PageHandle): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const popupPicture = join(pictures, 'popup.png');
  const pagePicture = join(pictures, 'page.png');
  await popup.takePicture(popupPicture);
  await pressControl(popup, { role: 'button', name: sampleStatement });
  await waitForHighlight(page);
  await page.takePicture(pagePicture);
  console.log(`\nThere is no display. Pictures of the popup and of the highlighted clause:`);
  for (const picture of [popupPicture, pagePicture]) console.log(`  ${relative(process.cwd(), picture)}`);
}

async function playDemo(executable: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'clauselight-demo-'));
  // Ctrl-C is a regular way to end the demo; nothing further is awaited then, so that the rest is done at the exit.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const headless = !hasDisplay();
  const server = await serveFolder(join(root, 'tests', 'fixtures', 'policies'));
  let session: BrowserSession | undefined;
  try {
    session = await startChromium({
      executable,
      profile,
      extension: join(root, '.output', 'chrome-mv3'),
      headless,
      isolated: false,
    });
    const page = await session.openTab(`${server.origin}${samplePolicy}`);
    const popup = await openSummary(page);
    console.log(`\nWhat Clauselight says of the sample policy at ${server.origin}${samplePolicy}:\n`);
    for (const line of await listHighlights(popup)) console.log(line);
    if (headless) {
      await takePictures(page, popup);
    } else {
      console.log('\nThe popup is open: click a highlight. Close the window or press Ctrl-C to end.');
      console.log('To open it again, click the Clauselight icon (behind the puzzle piece in the toolbar).');
      await session.ended;
    }
  } finally {
    await session?.close();
    await server.close();
  }
}

async function runDemo(): Promise<number> {
  const { chromium } = await installBrowsers(['chromium']);
  const firefox = chromium === undefined ? findBrowser('firefox') : undefined;
  if (chromium === undefined && firefox === undefined) {
    console.error(explainMissingBrowser('chromium'));
    return 2;
  }
  const code = await buildExtension(chromium === undefined ? 'firefox' : 'chrome');
  if (code !== 0) return code;
  if (chromium === undefined) console.log(firefoxAdvice);
  else await playDemo(chromium);
  return 0;
}

try {
  process.exitCode = await runDemo();
} catch (error) {
  if (error instanceof BrowserPathError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    console.error('The demo failed:', error);
    process.exitCode = 1;
  }
}
