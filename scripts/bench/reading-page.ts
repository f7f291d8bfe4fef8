/** What runs inside the browser for `node scripts/bench-reading.ts`: a page is read as a click on the toolbar icon reads it, beside Readability. Bundled into one file. */
import { Readability } from '@mozilla/readability';
import { detectPolicy } from '../../lib/extract/detect-policy.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { prepareDocument } from '../../lib/extract/prepare-document.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';

/**
 * Milliseconds of one pass: Readability (0 where it was not asked); detection, extraction and segmentation; of these the detection; all that a click
 * waits for in the page (language and links, too). A type and no interface, so that it counts as JSON.
 */
export type ReadingTimes = { readability: number; reading: number; detection: number; whole: number };

const url = 'https://policy.example/privacy';

/**
 * Reads a page so many times over. Each pass parses anew, which is not timed, since Readability takes its document apart. The two take turns at
 * being first: whoever is second sweeps up the other's garbage.
 */
export function measureReading(html: string, runs: number, besideReadability: boolean): ReadingTimes[] {
  const times: ReadingTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    const taken: ReadingTimes = { readability: 0, reading: 0, detection: 0, whole: 0 };
    const read = (document: Document) => {
      taken.detection = readPolicy(document);
    };
    if (run % 2 === 0) taken.reading = time(html, read);
    if (besideReadability) taken.readability = time(html, askReadability);
    if (run % 2 === 1) taken.reading = time(html, read);
    taken.whole = time(html, (page) => readPage(page, url));
    times.push(taken);
  }
  return times;
}

/** Gives the milliseconds of the detection. */
function readPolicy(document: Document): number {
  const page = prepareDocument(document, url);
  if (page === undefined) return 0;
  const { blocks, words } = extractPolicy(page, url);
  const start = performance.now();
  detectPolicy({ pageTitle: document.title, url, blocks, words });
  const detection = performance.now() - start;
  segmentPolicy(blocks);
  return detection;
}

function askReadability(document: Document): void {
  // Whatever it thinks of the page beforehand: a page that it would not read at all is no measure.
  new Readability(document).parse();
}

function time(html: string, step: (document: Document) => void): number {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  step(document);
  return performance.now() - start;
}
