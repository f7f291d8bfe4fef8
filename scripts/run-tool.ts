import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endChildWithParent } from './browsers/end-child-with-parent.ts';

const root = join(import.meta.dirname, '..');
const buildLimit = 3 * 60_000;

/**
 * Runs an installed tool (`script` is its file in node_modules) in this very Node, which needs no shell and so works alike everywhere.
 * Gives its exit code, 1 where it was killed, as it is after `limit` milliseconds.
 */
export async function runTool(script: string, parameters: readonly string[], limit: number): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], {
    cwd: root,
    stdio: 'inherit',
    // Left over from whatever called us, it would turn a build for users into one for development.
    env: { ...process.env, NODE_ENV: undefined },
  });
  const forget = endChildWithParent(child);
  const timer = setTimeout(() => {
    console.error(`${script} took longer than ${limit / 60_000} minutes`);
    child.kill();
  }, limit);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  clearTimeout(timer);
  forget();
  return code;
}

/** Builds the extension into .output/chrome-mv3 or .output/firefox-mv3; gives the exit code of the build. */
export function buildExtension(browser: 'chrome' | 'firefox'): Promise<number> {
  return runTool('wxt/bin/wxt.mjs', ['build', '--browser', browser], buildLimit);
}
