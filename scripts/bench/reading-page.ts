/** What runs inside the browser for `node scripts/bench-reading.ts`: a page is read as a click on the toolbar icon reads it, beside Readability. Bundled into one file. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { detectPolicy } from '../../lib/extract/detect-policy.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { prepareDocument } from '../../lib/extract/prepare-document.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';

/**
 * Milliseconds of one pass: Readability (0 where it was not asked); detection, extraction and segmentation; all that a click waits for in the page
 * (language and links, too). A type and no interface, so that it counts as JSON.
 */
export type ReadingTimes = { readability: number; reading: number; whole: number };

const url = 'https://policy.example/privacy';

/**
 * Reads a page so many times over. Each pass parses anew, which is not timed, since Readability takes its document apart. The two take turns at
 * being first: whoever is second sweeps up the other's garbage.
 */
export function measureReading(html: string, runs: number, besideReadability: boolean): ReadingTimes[] {
  const times: ReadingTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    const taken: ReadingTimes = { readability: 0, reading: 0, whole: 0 };
    if (run % 2 === 0) taken.reading = time(html, readPolicy);
    if (besideReadability) taken.readability = time(html, askReadability);
    if (run % 2 === 1) taken.reading = time(html, readPolicy);
    taken.whole = time(html, (page) => readPage(page, url));
    times.push(taken);
  }
  return times;
}

function readPolicy(document: Document): void {
  const page = prepareDocument(document, url);
  if (page === undefined) return;
  const { blocks } = extractPolicy(page, url);
  detectPolicy({ pageTitle: document.title, url, blocks });
  segmentPolicy(blocks);
}

function askReadability(document: Document): void {
  if (isProbablyReaderable(document)) new Readability(document).parse();
}

function time(html: string, step: (document: Document) => void): number {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  step(document);
  return performance.now() - start;
}
