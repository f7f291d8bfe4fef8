/**
 * Measures anchoring in real browsers: reads each page in the page, as the extension does, and finds every clause of it again there.
 *
 *     node scripts/evaluate-anchoring.ts [--browser chromium|firefox] [--data DIR] [--set NAME] [--sample N] [--seed N] [--limit N] [--failures N]
 *
 * The sets: `fixtures` (tests/fixtures/policies, their scripts run), `pages` (those labelled as policies) and `opp115` of the evaluation data, whose
 * scripts are blocked: saved pages lack what their scripts load, and would be torn down by them. No network but this machine's own.
 * A clause counts where its ranges hold exactly its text, white space aside, at a place behind that of the clause before. Ends with status 1
 * where a set, or a fixture, stays below 99 %.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AnchorEnd, anchorClauses, anchorEnds, type PageFigures } from './anchoring/anchor-clauses.ts';
import type { BrowserKind, BrowserSession } from './browsers/browser-session.ts';
import { bundlePageFunction } from './browsers/bundle-page-script.ts';
import { startChromium } from './browsers/drive-chromium.ts';
import { startFirefox } from './browsers/drive-firefox.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { serveFolder } from './browsers/serve-folder.ts';
import { withinTime } from './browsers/wait-until.ts';

const bar = 0.99;
/** A page that takes longer is told as such and passed over. */
const pageLimit = 60_000;

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    set: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string' },
    failures: { type: 'string', default: '0' },
  },
});

interface PageSet {
  name: string;
  folder: string;
  /** Paths below the folder. */
  files: string[];
  headers: Record<string, string>;
}

const noScripts = { 'content-security-policy': "script-src 'none'; object-src 'none'" };

function listSets(): PageSet[] {
  const fixtures = join(root, 'tests', 'fixtures', 'policies');
  const sets: PageSet[] = [
    {
      name: 'fixtures',
      folder: fixtures,
      files: readdirSync(fixtures).map((slug) => `${slug}/source.html`),
      headers: {},
    },
  ];
  const pages = join(values.data, 'pages');
  const original = join(values.data, 'opp115', 'original');
  if (existsSync(pages)) sets.push({ name: 'pages', folder: pages, files: listPolicies(pages), headers: noScripts });
  if (existsSync(original)) {
    sets.push({ name: 'opp115', folder: original, files: readdirSync(original).sort(), headers: noScripts });
  }
  return sets.filter(({ name }) => values.set === undefined || name === values.set);
}

function listPolicies(folder: string): string[] {
  const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n');
  const pages = lines.map((line) => JSON.parse(line) as { file: string; label: string });
  return pages.filter(({ label }) => label === 'policy').map(({ file }) => file);
}

/** A random choice that depends on the seed only, in the order of the list. */
function takeSample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  let state = seed;
  // Mulberry32.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = items.map((item, index) => ({ item, index, lot: random() }));
  return drawn
    .sort((one, other) => one.lot - other.lot)
    .slice(0, count)
    .sort((one, other) => one.index - other.index)
    .map(({ item }) => item);
}

function chooseFiles(files: readonly string[]): string[] {
  const sample =
    values.sample === undefined ? [...files] : takeSample(files, Number(values.sample), Number(values.seed));
  return values.limit === undefined ? sample : sample.slice(0, Number(values.limit));
}

async function startBrowser(kind: BrowserKind, profile: string): Promise<BrowserSession> {
  const executable = findBrowser(kind);
  if (executable === undefined) throw new Error(`No ${kind} was found on this machine`);
  const options = { executable, profile, headless: true, isolated: true };
  return kind === 'firefox'
    ? startFirefox({ ...options, extension: join(root, '.output', 'firefox-mv3') })
    : startChromium({ ...options, extension: join(root, '.output', 'chrome-mv3') });
}

/** Figures of one set in one browser; true where the bar is reached. */
async function measureSet(browser: BrowserSession, set: PageSet, script: () => null): Promise<boolean> {
  const server = await serveFolder(set.folder, {}, set.headers);
  const measured: { file: string; figures: PageFigures }[] = [];
  const skipped: string[] = [];
  try {
    for (const file of chooseFiles(set.files)) {
      try {
        const figures = await withinTime(
          file,
          pageLimit,
          measurePage(browser, `${server.origin}/${encodeURI(file)}`, script),
        );
        measured.push({ file, figures });
      } catch (error) {
        skipped.push(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      }
    }
  } finally {
    await server.close();
  }
  return report(`${set.name} in ${browser.kind}`, measured, skipped, set.name === 'fixtures');
}

async function measurePage(browser: BrowserSession, url: string, script: () => null): Promise<PageFigures> {
  const page = await browser.openTab(url);
  try {
    await page.evaluate(script);
    return await anchorClauses(page);
  } finally {
    await page.close();
  }
}

function report(
  title: string,
  measured: readonly { file: string; figures: PageFigures }[],
  skipped: readonly string[],
  each: boolean,
): boolean {
  const sum = (end: AnchorEnd) => measured.reduce((total, { figures }) => total + figures.counts[end], 0);
  const total = anchorEnds.reduce((all, end) => all + sum(end), 0);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  console.log(`\n${title}: ${measured.length} pages, ${total} clauses`);
  for (const end of anchorEnds)
    console.log(`  ${end.padEnd(14)}${String(sum(end)).padStart(7)}  ${percent(sum(end), total)}`);
  const sameText = sum('equal') + sum('out of order');
  console.log(`  the text of the clause, wherever it stands: ${percent(sameText, total)}`);
  const low = measured.filter(({ figures }) => shareOf(figures) < bar);
  console.log(
    `  pages below ${100 * bar} %: ${low.length}, not taken for policies: ${measured.filter(({ figures }) => !figures.isPolicy).length}`,
  );
  console.log(
    `  a page, median and worst: reading ${spread(measured, 'reading')}, anchoring all clauses ${spread(measured, 'anchoring')}`,
  );
  for (const { file, figures } of low) console.log(`    ${percent(figures.counts.equal, countOf(figures))}  ${file}`);
  for (const line of skipped) console.log(`  not measured: ${line}`);
  const failures = measured.flatMap(({ file, figures }) => figures.failures.map((failure) => ({ file, ...failure })));
  for (const { file, end, clause, found } of failures.slice(0, Number(values.failures))) {
    console.log(
      `  ${end}: ${file}\n    sought ${JSON.stringify(clause.slice(0, 300))}\n    found  ${JSON.stringify(found.slice(0, 300))}`,
    );
  }
  return sum('equal') >= total * bar && (!each || low.length === 0);
}

function countOf({ counts }: PageFigures): number {
  return anchorEnds.reduce((all, end) => all + counts[end], 0);
}

/** A page without clauses has nothing to lose. */
function shareOf(figures: PageFigures): number {
  return countOf(figures) === 0 ? 1 : figures.counts.equal / countOf(figures);
}

function spread(measured: readonly { figures: PageFigures }[], step: 'reading' | 'anchoring'): string {
  const times = measured.map(({ figures }) => figures[step]).sort((one, other) => one - other);
  return `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} and ${(times.at(-1) ?? 0).toFixed(0)} ms`;
}

async function measureIn(kind: BrowserKind, script: () => null): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-anchoring-'));
  try {
    const browser = await startBrowser(kind, profile);
    try {
      let reached = true;
      for (const set of listSets()) reached = (await measureSet(browser, set, script)) && reached;
      return reached;
    } finally {
      await browser.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const folder = await mkdtemp(join(tmpdir(), 'clauselight-anchoring-'));
try {
  const script = await bundlePageFunction(join(import.meta.dirname, 'anchoring', 'page-side.ts'), folder);
  for (const kind of ['chromium', 'firefox'] as const) {
    if (values.browser !== undefined && values.browser !== kind) continue;
    if (!(await measureIn(kind, script))) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
