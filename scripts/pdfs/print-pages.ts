import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { explainMissingBrowser } from '../browsers/install-browsers.ts';

export interface PrintOptions {
  /** False leaves the outline of headings and paragraphs out, as most programs did until lately. */
  tagged: boolean;
}

export interface Printer {
  /** Prints a page, without running its scripts or loading anything, and gives the bytes of the PDF file. */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Without its scripts a page may never show its text, and its sections stay closed. */
const showAll =
  '<style>* { visibility: visible !important; opacity: 1 !important } [hidden] { display: revert !important }</style>';

/** Starts a Chromium that can reach nothing, to print pages of our own with. Throws where there is none. */
export async function startPrinter(): Promise<Printer> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(explainMissingBrowser('chromium'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  return {
    print: async (html, { tagged }) => {
      await page.setContent(html.replace(/<details\b/gi, '<details open') + showAll, {
        waitUntil: 'domcontentloaded',
        timeout: 20_000,
      });
      return await page.pdf({
        format: 'a4',
        tagged,
        margin: { top: 50, bottom: 50, left: 50, right: 50 },
        timeout: 30_000,
      });
    },
    close: () => browser.close(),
  };
}
