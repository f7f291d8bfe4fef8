import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSession, Json, LoggedRequest, PageHandle, SessionOptions, TabHandle } from './browser-session.ts';
import { type BidiConnection, connectBidi } from './connect-bidi.ts';
import { endChildWithParent } from './end-child-with-parent.ts';
import { parseFirefoxLog } from './parse-request-log.ts';
import { waitUntil, withinTime } from './wait-until.ts';
import { extensionUuid, writeFirefoxPreferences } from './write-firefox-preferences.ts';

const startLimit = 60_000;
const loadLimit = 30_000;
const popupLimit = 10_000;
const closeLimit = 30_000;
const logName = 'requests';

interface ContextTree {
  contexts: { context: string; url: string }[];
}

/**
 * Starts Firefox with the extension installed as a temporary add-on, and drives it by WebDriver BiDi, which also reaches the browser's
 * own window: that is where the toolbar and the popup are. Throws where it does not start. The browser ends with this process.
 */
export async function startFirefox(options: SessionOptions): Promise<BrowserSession> {
  const geckoId = await readGeckoId(options.extension);
  await writeFirefoxPreferences(options, geckoId);
  for (const name of await listLogs(options.profile)) await rm(name);
  const child = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      ...['--profile', options.profile],
      ...['--remote-debugging-port=0', '--remote-allow-system-access'],
      // There the program that is started is only a launcher, which would end at once.
      ...(process.platform === 'win32' ? ['--wait-for-browser'] : []),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        // Every request of every process passes the parent process's HTTP channel, which this makes it log. `sync`, since the last lines
        // would be lost at the end otherwise.
        MOZ_LOG: 'sync,nsHttp:3',
        MOZ_LOG_FILE: join(options.profile, logName),
        // Without it a release build ignores the preference that silences its settings server.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    },
  );
  const forget = endChildWithParent(child);
  try {
    const bidi = await connectBidi(await withinTime('Firefox to start', startLimit, readBidiAddress(child)));
    const { contexts } = await bidi.send<ContextTree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts[0]?.context;
    if (window === undefined) throw new Error('Firefox shows no window');
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
    return firefoxSession({ bidi, window, geckoId }, child, forget, options.profile);
  } catch (error) {
    child.kill('SIGKILL');
    forget();
    throw error;
  }
}

/** What every handle needs: the connection, the browser window's own context, and the extension's id. */
interface Firefox {
  bidi: BidiConnection;
  window: string;
  geckoId: string;
}

function firefoxSession(firefox: Firefox, child: ChildProcess, forget: () => void, profile: string): BrowserSession {
  const { bidi } = firefox;
  let closing: Promise<void> | undefined;
  return {
    kind: 'firefox',
    extensionOrigin: `moz-extension://${extensionUuid}`,
    openTab: async (url) => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      const tab = firefoxTab(firefox, context);
      const isLoaded = () =>
        tab.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
      await waitUntil(`${url} to load`, loadLimit, isLoaded);
      return tab;
    },
    ended: new Promise((resolve) => {
      child.once('exit', () => resolve());
    }),
    listTabAddresses: async () => {
      const { contexts } = await bidi.send<ContextTree>('browsingContext.getTree', {});
      return contexts.map(({ url }) => url);
    },
    close: () => {
      closing ??= endFirefox(bidi, child).finally(forget);
      return closing;
    },
    readRequests: async (): Promise<LoggedRequest[]> => {
      const texts = await Promise.all((await listLogs(profile)).map((file) => readFile(file, 'utf8')));
      return texts.flatMap(parseFirefoxLog);
    },
  };
}

async function listLogs(profile: string): Promise<string[]> {
  const names = await readdir(profile);
  return names.filter((name) => name.startsWith(`${logName}.`) || name === logName).map((name) => join(profile, name));
}

async function readGeckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${extension} has no gecko id: is it the Firefox build?`);
  return id;
}

/** Firefox prints where it listens on standard error; where it ends instead, what it printed is the reason. */
function readBidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      // After the address, only the stream must be kept flowing; a browser's chatter need not be kept.
      if (printed.length < 100_000) printed += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${printed.slice(-2000)}`)));
  });
}

/** Asks Firefox to end, which writes its storage, and kills its process, and no other, where it does not. */
async function endFirefox(bidi: BidiConnection, child: ChildProcess): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise<void>((resolve) => {
    if (hasEnded()) resolve();
    child.once('exit', () => resolve());
  });
  try {
    await bidi.send('browser.close', {});
    await withinTime('Firefox to end', closeLimit, ended);
  } finally {
    bidi.disconnect();
    if (!hasEnded()) child.kill('SIGKILL');
  }
}

/** Source text that gives the result as JSON; the same wrapping serves tabs and the popup. */
function wrapCall(run: unknown, values: readonly Json[]): string {
  return `Promise.resolve((${String(run)})(...${JSON.stringify(values)})).then((value) => JSON.stringify(value ?? null))`;
}

function firefoxTab(firefox: Firefox, context: string): TabHandle {
  const { bidi, window, geckoId } = firefox;
  return {
    evaluate: async (run, ...values) => JSON.parse(await bidi.evaluate(context, wrapCall(run, values))),
    takePicture: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(file, data, 'base64');
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
    readAddress: async () => {
      const { contexts } = await bidi.send<ContextTree>('browsingContext.getTree', { root: context });
      return contexts[0]?.url ?? '';
    },
    clickToolbarIcon: async () => {
      await bidi.send('browsingContext.activate', { context });
      // A person's click on the icon would first close a popup that is still open over another tab.
      await closePopup(firefox);
      const button = `${geckoId.replaceAll(/[^a-z0-9_-]/gi, '_')}-BAP`;
      await bidi.evaluate(window, `document.getElementById(${JSON.stringify(button)}).click()`);
      const isOpen = `String(${findPopup}?.currentURI?.spec.includes(${JSON.stringify(extensionUuid)}) === true)`;
      await waitUntil('the popup', popupLimit, async () => (await bidi.evaluate(window, isOpen)) === 'true');
      return firefoxPopup(firefox);
    },
  };
}

/** In the browser's own window: the popup is a browser inside the open panel. */
const findPopup = `document.querySelector('panel[panelopen="true"] .webextension-popup-browser')`;

let popupCalls = 0;

async function closePopup({ bidi, window }: Firefox): Promise<void> {
  await bidi.evaluate(window, `${findPopup}?.closest('panel').hidePopup()`);
  const isClosed = async () => (await bidi.evaluate(window, `String(${findPopup} === null)`)) === 'true';
  await waitUntil('the popup to close', popupLimit, isClosed);
}

function firefoxPopup(firefox: Firefox): PageHandle {
  const { bidi, window } = firefox;
  return {
    evaluate: async (run, ...values) => {
      popupCalls += 1;
      const reply = `clauselight-driver:${popupCalls}`;
      const frameScript = popupFrameScript(reply, wrapCall(run, values));
      const answer = await bidi.evaluate(
        window,
        `new Promise((resolve) => {
          const manager = ${findPopup}.messageManager;
          const take = ({ data }) => { manager.removeMessageListener(${JSON.stringify(reply)}, take); resolve(data); };
          manager.addMessageListener(${JSON.stringify(reply)}, take);
          manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        })`,
      );
      const outcome = JSON.parse(answer) as { value: string } | { error: string };
      if ('error' in outcome) throw new Error(outcome.error);
      return JSON.parse(outcome.value);
    },
    takePicture: async (file) => {
      const picture = await bidi.evaluate(
        window,
        `${findPopup}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white').then((bitmap) => {
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png').split(',')[1];
        })`,
      );
      await writeFile(file, picture, 'base64');
    },
    close: () => closePopup(firefox),
  };
}

/**
 * A script for the popup's process. The sandbox stands on the popup's own window, so `document` and `fetch` are the popup's, while the
 * evaluation itself is not refused by its content security policy, which forbids `eval`.
 */
function popupFrameScript(reply: string, call: string): string {
  return `(() => {
    const answer = (outcome) => sendAsyncMessage(${JSON.stringify(reply)}, JSON.stringify(outcome));
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.evalInSandbox(${JSON.stringify(call)}, sandbox).then((value) => answer({ value }), (error) => answer({ error: String(error) }));
    } catch (error) {
      answer({ error: String(error) });
    }
  })()`;
}
