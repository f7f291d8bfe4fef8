import { accessSync, constants, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { BrowserKind } from './browser-session.ts';

/** What the search depends on, so that tests can say what machine it is. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** The variable that names a browser which is not in a usual place. */
export const pathVariables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const satisfies Record<
  BrowserKind,
  string
>;

/** Names on the search path of a Linux machine, best first: those that take extensions without a question, then the rest. */
const commandNames: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApplications: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
};

const windowsPrograms: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function listUsualPlaces(kind: BrowserKind, { platform, environment }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return windowsPrograms[kind].flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => `${root}\\${program}`),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment.HOME ?? '', 'Applications')];
    return macApplications[kind].flatMap((application) => folders.map((folder) => posix.join(folder, application)));
  }
  const folders = (environment.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return commandNames[kind].flatMap((name) => [...folders, '/snap/bin'].map((folder) => posix.join(folder, name)));
}

/** CHROME_PATH or FIREFOX_PATH names no program that can be run. */
export class BrowserPathError extends Error {}

/**
 * Path of a Chromium-family browser or of Firefox, or undefined where none is found. CHROME_PATH and FIREFOX_PATH win; where one of them
 * names no executable this throws a BrowserPathError, since going on with another browser would hide the mistake.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | undefined {
  const variable = pathVariables[kind];
  const named = machine.environment[variable];
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return named;
    throw new BrowserPathError(`${variable} names no program that can be run: ${named}`);
  }
  return listUsualPlaces(kind, machine).find((path) => machine.isExecutable(path));
}
