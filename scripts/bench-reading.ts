/**
 * `npm run bench` runs this between the others: what it costs to read a page (detection, extraction, segmentation) in Chromium, in multiples of
 * Readability on the same page in the same run, and whether it is linear up to 5 MB. `node scripts/bench-reading.ts FILE...` takes pages of your own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureReadingInChromium } from './bench/measure-reading-in-chromium.ts';
import type { ReadingTimes } from './bench/reading-page.ts';
import { findBrowser } from './browsers/find-browser.ts';

const fixtures = join(import.meta.dirname, '..', 'tests', 'fixtures', 'policies');
/** Passes over a page; the first ones warm the engine up. */
const runs = 12;
const warmUps = 3;
/** Of many pages so many are shown, those with the highest ratio. */
const mostRows = 10;
/** Megabytes of HTML at which the time a byte is measured. */
const sizes = [0.2, 1, 5];
const growthRuns = 4;
/** Starts of the browser for the first run, which compiles what it comes to, as in a page that was just opened. */
const browserStarts = 5;

/** A page with the bodies of the fixture pages, over and over, until it has the length. */
function composePage(characters: number): string {
  const bodies = readdirSync(fixtures).map((slug) => {
    const html = readFileSync(join(fixtures, slug, 'source.html'), 'utf8');
    return /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? '';
  });
  const parts: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const body = bodies[at % bodies.length] ?? '';
    parts.push(`<section><h2>Part ${at}</h2>${body}</section>`);
    length += body.length + 30;
  }
  return `<!doctype html><html lang="en"><head><title>Privacy Policy</title></head><body>${parts.join('\n')}</body></html>`;
}

function takeMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Of several passes the fastest: on a machine that has other work to do, it is the one that had it to itself. */
function takeFastest(passes: readonly ReadingTimes[]): ReadingTimes {
  const fastest = (key: keyof ReadingTimes) => Math.min(...passes.slice(warmUps).map((pass) => pass[key]));
  return {
    readability: fastest('readability'),
    reading: fastest('reading'),
    detection: fastest('detection'),
    whole: fastest('whole'),
  };
}

/** Prints pages beside Readability: the page's files, or 60 kB and 200 kB of the fixtures' text. */
async function compareWithReadability(executable: string, files: readonly string[]): Promise<void> {
  const names = files.length > 0 ? files : ['60 kB of HTML', '200 kB of HTML'];
  const sources =
    files.length > 0
      ? files.map((file) => readFileSync(file, 'utf8'))
      : [60_000, 200_000].map((length) => composePage(length));
  const pages = sources.map((html) => ({ html, runs, besideReadability: true }));
  const times = (await measureReadingInChromium(executable, pages)).map(takeFastest);
  const rows = times.map((each, index) => ({
    ...each,
    name: names[index] ?? '',
    ratio: each.reading / each.readability,
  }));
  const shown = rows.toSorted((one, other) => other.ratio - one.ratio).slice(0, mostRows);
  for (const { name, ratio, reading, readability, whole } of shown) {
    const figures = [reading, readability, whole].map((value) => value.toFixed(1));
    console.log(
      `  ratio ${ratio.toFixed(2)}: ${figures[0]} ms, Readability ${figures[1]}, whole reading ${figures[2]}  ${name}`,
    );
  }
  const sum = (key: keyof ReadingTimes) => times.reduce((total, each) => total + each[key], 0);
  console.log(
    `  all ${rows.length}: ratio of sums ${(sum('reading') / sum('readability')).toFixed(2)}, median ratio ${takeMedian(rows.map(({ ratio }) => ratio)).toFixed(2)}, whole reading ${(sum('whole') / sum('readability')).toFixed(2)}`,
  );
}

/** Prints what the first run after the browser's start costs, for which a click waits; Readability comes second, and finds part of the browser warm. */
async function measureFirstRuns(executable: string): Promise<void> {
  const page = { html: composePage(200_000), runs: 1, besideReadability: true };
  const passes: ReadingTimes[] = [];
  for (let start = 0; start < browserStarts; start += 1)
    passes.push(...(await measureReadingInChromium(executable, [page])).flat());
  const median = (key: keyof ReadingTimes) => takeMedian(passes.map((pass) => pass[key]));
  const ratio = takeMedian(passes.map(({ reading, readability }) => reading / readability));
  console.log(
    `  first run, 200 kB of HTML, median of ${browserStarts} starts: ratio ${ratio.toFixed(2)}: ${median('reading').toFixed(1)} ms (detection ${median('detection').toFixed(1)}), Readability ${median('readability').toFixed(1)}`,
  );
}

/** Prints the time a byte at each size; equal ones mean that the time is linear. */
async function measureGrowth(executable: string): Promise<void> {
  const pages = sizes.map((size) => ({ html: composePage(size * 1e6), runs: growthRuns, besideReadability: false }));
  const perMegabyte = (await measureReadingInChromium(executable, pages)).map((times, index) => {
    const took = Math.min(...times.map(({ reading }) => reading));
    const each = took / ((pages[index]?.html.length ?? 0) / 1e6);
    console.log(`  ${sizes[index]} MB of HTML: ${took.toFixed(0)} ms, ${each.toFixed(0)} ms a megabyte`);
    return each;
  });
  const growth = (perMegabyte.at(-1) ?? 0) / (perMegabyte[0] ?? 1);
  console.log(`  time a byte at ${sizes.at(-1)} MB is ${growth.toFixed(2)} times that at ${sizes[0]} MB`);
}

const chromium = findBrowser('chromium');
if (chromium === undefined) {
  console.error('No Chromium is here, in which the reading of pages is measured. CHROME_PATH can name one.');
} else {
  const files = process.argv.slice(2);
  console.log('Reading a page in Chromium: detection, extraction and segmentation, beside Readability.');
  await compareWithReadability(chromium, files);
  if (files.length === 0) {
    await measureFirstRuns(chromium);
    await measureGrowth(chromium);
  }
}
