import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe } from 'vitest';
import type {
  BrowserKind,
  BrowserSession,
  LoggedRequest,
  SessionOptions,
} from '../../scripts/browsers/browser-session.ts';
import { startChromium } from '../../scripts/browsers/drive-chromium.ts';
import { startFirefox } from '../../scripts/browsers/drive-firefox.ts';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { explainMissingBrowser } from '../../scripts/browsers/install-browsers.ts';
import { type FolderServer, serveFolder } from '../../scripts/browsers/serve-folder.ts';

const root = join(import.meta.dirname, '..', '..');

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

const builds: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const start: Record<BrowserKind, (options: SessionOptions) => Promise<BrowserSession>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/** Registers the same tests for both browsers. SKIP_E2E=1 skips them; a browser that is not there fails them. */
export function describeInBothBrowsers(title: string, body: (kind: BrowserKind) => void): void {
  describe.skipIf(process.env.SKIP_E2E === '1').each(kinds)(`${title}, in %s`, body);
}

/** A page server and a browser with the extension in a profile of their own. */
export interface Stage {
  server: FolderServer;
  /** The browser that runs now. */
  browser(): BrowserSession;
  /** Ends the browser and starts it again with the same profile. */
  restartBrowser(): Promise<void>;
  /** Ends the browser and gives the log of all its runs. */
  endBrowser(): Promise<LoggedRequest[]>;
}

/**
 * Sets the stage before the first test of the surrounding `describe`, and gives a function that gives it. A browser that is not there fails
 * every test with the reason. `pages` maps paths to HTML; other paths are files of tests/fixtures/policies.
 * Everything is cleared away after the tests of the surrounding `describe`.
 */
export function prepareStage(kind: BrowserKind, pages: Readonly<Record<string, string>>): () => Promise<Stage> {
  const clearing: (() => Promise<unknown>)[] = [];
  let stage: Promise<Stage> | undefined;
  afterAll(async () => {
    for (const clear of clearing.reverse()) await clear();
  });
  const giveStage = () => {
    stage ??= setStage(kind, pages, clearing);
    return stage;
  };
  // Not `beforeAll`: where that fails, Vitest counts the tests as skipped.
  beforeEach(async () => {
    await giveStage();
  });
  return giveStage;
}

async function setStage(
  kind: BrowserKind,
  pages: Readonly<Record<string, string>>,
  clearing: (() => Promise<unknown>)[],
): Promise<Stage> {
  const executable = findBrowser(kind);
  if (executable === undefined) throw new Error(`${explainMissingBrowser(kind)} Or skip these tests with SKIP_E2E=1.`);
  const extension = join(root, '.output', builds[kind]);
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(
      `There is no build in .output/${builds[kind]}: run npm test, which builds first, or npm run build.`,
    );
  }
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-e2e-'));
  // A browser's last process may still write for a moment after its first one has ended.
  clearing.push(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  const server = await serveFolder(join(root, 'tests', 'fixtures', 'policies'), pages);
  clearing.push(() => server.close());
  const startBrowser = () => start[kind]({ executable, profile, extension, headless: true, isolated: true });
  let browser = await startBrowser();
  clearing.push(() => browser.close());
  const logged: LoggedRequest[] = [];
  const endBrowser = async () => {
    await browser.close();
    logged.push(...(await browser.readRequests()));
    return logged;
  };
  return {
    server,
    browser: () => browser,
    endBrowser,
    restartBrowser: async () => {
      await endBrowser();
      browser = await startBrowser();
    },
  };
}
