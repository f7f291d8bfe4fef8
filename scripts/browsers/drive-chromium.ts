import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import type { BrowserSession, LoggedRequest, PageHandle, SessionOptions, TabHandle } from './browser-session.ts';
import { endChildWithParent } from './end-child-with-parent.ts';
import { parseNetLog } from './parse-request-log.ts';
import { waitUntil, withinTime } from './wait-until.ts';

const loadLimit = 30_000;
const answerLimit = 30_000;
const popupLimit = 10_000;
const closeLimit = 15_000;

/** Keeps the browser from talking on its own behalf, from greeting, and from slowing down what is not in front. */
const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--window-size=1280,900',
];

/** No name is ever resolved: whatever would leave the machine is refused, and is in the log all the same. */
function isolationFlags(netLog: string): string[] {
  return ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--log-net-log=${netLog}`];
}

/** A session that can end as in a crash. */
export interface CrashableSession extends BrowserSession {
  /** Ends the browser and its helpers at once, with SIGKILL, and waits until they are gone; the profile stays as it is. Safe to call twice. */
  kill(): Promise<void>;
}

/**
 * Starts Chrome, Chromium, Edge or Brave with the extension installed. Throws where the browser does not start.
 * The browser is ended on SIGINT, SIGTERM and at the end of this process as well.
 */
export async function startChromium(options: SessionOptions): Promise<CrashableSession> {
  const netLog = join(options.profile, 'net-log.json');
  await rm(netLog, { force: true });
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    timeout: loadLimit,
    protocolTimeout: answerLimit,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...quietFlags,
      ...(options.isolated ? isolationFlags(netLog) : []),
      // As root, the sandbox cannot be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const child = browser.process();
  const forget = child === null ? () => undefined : endChildWithParent(child);
  browser.once('disconnected', forget);
  try {
    const id = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`The browser did not take the extension in ${options.extension}`);
    return chromiumSession(browser, extension, netLog);
  } catch (error) {
    await endBrowser(browser);
    throw error;
  }
}

function chromiumSession(browser: Browser, extension: Extension, netLog: string): CrashableSession {
  const extensionOrigin = `chrome-extension://${extension.id}`;
  let closing: Promise<void> | undefined;
  return {
    kind: 'chromium',
    extensionOrigin,
    openTab: async (url) => {
      const blank = (await browser.pages()).find((page) => page.url() === 'about:blank');
      const page = blank ?? (await browser.newPage());
      await page.goto(url, { waitUntil: 'load', timeout: loadLimit });
      return chromiumTab(page, extension, extensionOrigin);
    },
    ended: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
      // On macOS the browser goes on when its last window is closed.
      browser.on('targetdestroyed', () => {
        if (!browser.targets().some((target) => target.type() === 'page')) resolve();
      });
    }),
    listTabAddresses: async () => (await browser.pages()).map((page) => page.url()),
    close: () => {
      closing ??= endBrowser(browser);
      return closing;
    },
    kill: () => killBrowser(browser),
    readRequests: async (): Promise<LoggedRequest[]> => parseNetLog(await readFile(netLog, 'utf8')),
  };
}

/** Asks the browser to end, which writes its storage and log, and kills its process, and no other, where it does not. */
async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!browser.connected) return;
  try {
    await withinTime('the browser to end', closeLimit, browser.close());
  } finally {
    if (child !== null && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}

async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  // Puppeteer starts the browser as the head of a group of its own, except on Windows, where its helpers end when they lose it.
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await withinTime('the browser to die', closeLimit, ended);
}

function chromiumPage(page: Page): PageHandle {
  return {
    evaluate: (run, ...values) => withinTime('an answer from the page', answerLimit, evaluateInPage(page, run, values)),
    takePicture: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/** Sends the function as text rather than through Puppeteer's own serialiser, so that both browsers get the very same source. */
async function evaluateInPage<Result>(page: Page, run: unknown, values: readonly unknown[]): Promise<Result> {
  const json = await page.evaluate(
    `Promise.resolve((${String(run)})(...${JSON.stringify(values)})).then((value) => JSON.stringify(value ?? null))`,
  );
  return JSON.parse(String(json)) as Result;
}

function chromiumTab(page: Page, extension: Extension, extensionOrigin: string): TabHandle {
  return {
    ...chromiumPage(page),
    readAddress: async () => page.url(),
    clickToolbarIcon: async () => {
      const browser = page.browser();
      const before = new Set(browser.targets());
      const isPopup = (target: Target) =>
        !before.has(target) && target.url().startsWith(extensionOrigin) && target.type() !== 'service_worker';
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await waitUntil('the popup', popupLimit, async () => browser.targets().find(isPopup));
      return chromiumPage(await target.asPage());
    },
  };
}
