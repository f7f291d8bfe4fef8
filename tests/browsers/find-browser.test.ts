import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers/find-browser.ts';

function machine(platform: NodeJS.Platform, programs: string[], environment: Record<string, string> = {}): Machine {
  return { platform, environment, isExecutable: (path) => programs.includes(path) };
}

const windows = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };

describe('findBrowser', () => {
  it.each([
    ['chromium', machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin' }), '/usr/bin/chromium'],
    ['chromium', machine('linux', ['/snap/bin/chromium'], { PATH: '/usr/bin' }), '/snap/bin/chromium'],
    ['firefox', machine('linux', ['/usr/bin/firefox'], { PATH: '/bin:/usr/bin' }), '/usr/bin/firefox'],
    [
      'chromium',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'firefox',
      machine('darwin', ['/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox'], { HOME: '/Users/ada' }),
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'chromium',
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], windows),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'firefox',
      machine('win32', ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], windows),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ] as const)('finds %s in a usual place', (kind, where, path) => {
    expect(findBrowser(kind, where)).toBe(path);
  });

  it('prefers the browser that the user names', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine/chrome'];
    const where = machine('linux', programs, { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' });
    expect(findBrowser('chromium', where)).toBe('/opt/mine/chrome');
  });

  it('refuses a named browser that cannot be run, rather than take another one', () => {
    const where = machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', FIREFOX_PATH: '/opt/gone' });
    expect(() => findBrowser('firefox', where)).toThrow('FIREFOX_PATH names no program that can be run: /opt/gone');
  });

  it('gives undefined where there is none', () => {
    expect(findBrowser('chromium', machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin' }))).toBeUndefined();
    expect(findBrowser('firefox', machine('win32', [], {}))).toBeUndefined();
  });
});
