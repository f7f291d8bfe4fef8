import { spawn } from 'node:child_process';
import type { BrowserKind } from './browser-session.ts';
import { endChildWithParent } from './end-child-with-parent.ts';
import { findBrowser, pathVariables, thisMachine } from './find-browser.ts';

/** Debian packages. The fonts make pictures and layouts the same everywhere: a bare machine has none, and text would have no width. */
const debianPackages: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

const browserNames: Record<BrowserKind, string> = {
  chromium: 'Chrome, Chromium, Edge or Brave',
  firefox: 'Firefox',
};

const aptGet = '/usr/bin/apt-get';
const installLimit = 8 * 60_000;

/** Tells how to get a browser of this kind, in one sentence. */
export function explainMissingBrowser(kind: BrowserKind): string {
  const advice = process.platform === 'linux' ? ` (on Debian: apt-get install ${debianPackages[kind].join(' ')})` : '';
  return `No ${browserNames[kind]} was found. Install one${advice}, or name its program in ${pathVariables[kind]}.`;
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return thisMachine.isExecutable(aptGet);
}

async function runAptGet(...parameters: string[]): Promise<void> {
  const child = spawn(aptGet, ['-o', 'DPkg::Lock::Timeout=300', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: installLimit,
  });
  const forget = endChildWithParent(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  forget();
  if (code !== 0) throw new Error(`apt-get ${parameters.join(' ')} ended with code ${code}`);
}

/**
 * Finds a browser of each kind; on Linux as root with apt, installs those that are missing, saying so on standard error. Gives a path for
 * each kind that is there in the end. An installation that fails is told and leaves its kind out.
 */
export async function installBrowsers(kinds: readonly BrowserKind[]): Promise<Partial<Record<BrowserKind, string>>> {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0 && canInstall()) {
    const packages = [...new Set(missing.flatMap((kind) => debianPackages[kind]))];
    console.error(`Installing ${packages.join(', ')} with apt-get ...`);
    try {
      await runAptGet('update', '-qq');
      await runAptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
    } catch (error) {
      console.error(`The installation failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const found: Partial<Record<BrowserKind, string>> = {};
  for (const kind of kinds) {
    const path = findBrowser(kind);
    if (path !== undefined) found[kind] = path;
  }
  return found;
}
