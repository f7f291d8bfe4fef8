/**
 * `npm test`: builds the extension for both browsers, finds or installs them, and runs every test. Further parameters go to Vitest.
 * Ends with 0 only where the builds and all tests succeeded; the last line is `N passed, N failed`.
 */
import { BrowserPathError, pathVariables } from './browsers/find-browser.ts';
import { explainMissingBrowser, installBrowsers } from './browsers/install-browsers.ts';
import { buildExtension, runTool } from './run-tool.ts';

const testLimit = 15 * 60_000;

async function provideBrowsers(): Promise<void> {
  const kinds = ['chromium', 'firefox'] as const;
  const found = await installBrowsers(kinds);
  for (const kind of kinds) {
    const path = found[kind];
    // The tests that need it fail, and say the same.
    if (path === undefined) console.error(explainMissingBrowser(kind));
    else process.env[pathVariables[kind]] = path;
  }
}

async function runTests(): Promise<number> {
  for (const browser of ['chrome', 'firefox'] as const) {
    const code = await buildExtension(browser);
    if (code !== 0) return code;
  }
  if (process.env.SKIP_E2E !== '1') await provideBrowsers();
  return runTool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)], testLimit);
}

try {
  process.exitCode = await runTests();
} catch (error) {
  console.error(error instanceof BrowserPathError ? error.message : error);
  process.exitCode = 1;
}
