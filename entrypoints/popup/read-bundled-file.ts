import { browser } from 'wxt/browser';

/** What each file is called when it cannot be read. */
const names = {
  '/model/model.bin': 'model file',
  '/vendors/known-vendors.json': 'file of known vendors',
  '/vendors/website-rates.json': 'file of base rates',
} as const;

export type BundledPath = keyof typeof names;

export type BundledFile = { outcome: 'read'; response: Response } | { outcome: 'failed'; details: string };

/** Reads a file of the extension. The only `fetch` there is: it takes no address from anywhere, and nothing leaves the machine. */
export async function readBundledFile(path: BundledPath): Promise<BundledFile> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the bundled files are part of the extension; nothing leaves the machine
    const response = await fetch(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));
    if (!response.ok) return { outcome: 'failed', details: `The ${names[path]} answered ${response.status}` };
    return { outcome: 'read', response };
  } catch (error) {
    // A missing file is a TypeError of fetch.
    if (error instanceof TypeError) return { outcome: 'failed', details: error.message };
    throw error;
  }
}
