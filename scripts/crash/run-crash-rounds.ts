import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageHandle } from '../browsers/browser-session.ts';
import { bundlePageScript } from '../browsers/bundle-page-script.ts';
import { type CrashableSession, startChromium } from '../browsers/drive-chromium.ts';
import { createRandom, type Random } from '../training/random.ts';
import type { CrashPage, Operation } from './crash-page.ts';

export interface CrashOptions {
  /** Path of Chromium. */
  executable: string;
  /** Folder of the built extension; it is copied. */
  extension: string;
  /** How many times the browser is killed. */
  rounds: number;
  /** Saves and imports a round, on average. */
  operations: number;
  /** The same seed does the same things; when exactly the browser dies depends on the machine. */
  seed: number;
  /** Told after each round. */
  onRound(round: number, result: CrashResult): void;
}

export interface CrashResult {
  kills: number;
  /** Operations that were reported done. */
  saves: number;
  imports: number;
  /** Kills in the midst of an operation, and how many of those operations were found to be complete all the same. */
  interrupted: number;
  interruptedButThere: number;
  /** What was wrong after a restart, in sentences; empty when all is well. */
  problems: string[];
}

/** Of how many operations one is an import, and how many policies it brings. */
const importEvery = 4;
const importSize = 4;
/** Longest wait between the last operation that is let finish and the kill: somewhat longer than most operations take. */
const longestDelay = 120;

/** What is known to be in the library. */
interface Ledger {
  next: number;
  /** Compared in full after an earlier crash. */
  known: number[];
  /** Reported done since. */
  done: number[];
  /** Begun, and not reported done. */
  open: Operation;
}

/**
 * Saves and imports in the library page of a real Chromium, kills it with SIGKILL at random moments, starts it again with the same profile and checks
 * that all that was reported done is there and whole, and nothing by halves. At the end everything is compared once more.
 */
export async function runCrashRounds(options: CrashOptions): Promise<CrashResult> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-crash-'));
  const result: CrashResult = { kills: 0, saves: 0, imports: 0, interrupted: 0, interruptedButThere: 0, problems: [] };
  const ledger: Ledger = { next: 1, known: [], done: [], open: [] };
  const random = createRandom(options.seed);
  try {
    const extension = join(folder, 'extension');
    cpSync(options.extension, extension, { recursive: true });
    await bundlePageScript(join(import.meta.dirname, 'crash-page.ts'), extension, 'crash-page.js');
    addScript(join(extension, 'library.html'), 'crash-page.js');
    const start = () =>
      startChromium({
        executable: options.executable,
        profile: join(folder, 'profile'),
        extension,
        headless: true,
        isolated: true,
      });
    for (let round = 1; round <= options.rounds; round += 1) {
      const session = await start();
      try {
        const page = await session.openTab(`${session.extensionOrigin}/library.html`);
        await check(page, ledger, result);
        await workAndCrash(session, page, ledger, result, options.operations, random);
      } finally {
        await session.kill();
      }
      options.onRound(round, result);
    }
    const session = await start();
    try {
      const page = await session.openTab(`${session.extensionOrigin}/library.html`);
      // In full this time, whatever was compared before.
      ledger.done.push(...ledger.known.splice(0));
      await check(page, ledger, result);
    } finally {
      await session.close();
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Lets a page of the copied extension load one more script. */
function addScript(page: string, script: string): void {
  const html = readFileSync(page, 'utf8');
  const end = html.indexOf('</body>');
  if (end < 0) throw new Error(`${page} has no end of its body`);
  writeFileSync(page, `${html.slice(0, end)}<script type="module" src="/${script}"></script>${html.slice(end)}`);
}

/** At most so many numbers are compared in one call, each of which may last 30 seconds. */
const checkBatch = 300;

async function check(page: PageHandle, ledger: Ledger, result: CrashResult): Promise<void> {
  // What was compared in an earlier batch counts as known in the next.
  while (ledger.done.length > checkBatch) {
    const [batch, rest] = [ledger.done.slice(0, checkBatch), ledger.done.slice(checkBatch)];
    const problems = await page.evaluate(compareInPage, [...ledger.known, ...rest], batch, ledger.open);
    result.problems.push(...problems.problems);
    ledger.known.push(...batch);
    ledger.done = rest;
  }
  const { problems, openIsThere } = await page.evaluate(compareInPage, ledger.known, ledger.done, ledger.open);
  result.problems.push(...problems);
  if (openIsThere) result.interruptedButThere += 1;
  ledger.known.push(...ledger.done, ...(openIsThere ? ledger.open : []));
  ledger.done = [];
  ledger.open = [];
}

async function workAndCrash(
  session: CrashableSession,
  page: PageHandle,
  ledger: Ledger,
  result: CrashResult,
  operations: number,
  random: Random,
): Promise<void> {
  // At least one, on average as many as are wanted; then, in the midst of a further one, the end.
  const whole = 1 + random.below(2 * operations - 1);
  for (let index = 0; index < whole; index += 1) await operate(page, ledger, result);
  const delay = random.below(longestDelay);
  let isDying = false;
  const killed = new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      isDying = true;
      session.kill().then(resolve, reject);
    }, delay);
  });
  try {
    while (!isDying) await operate(page, ledger, result);
  } catch (error) {
    // The page of a dead browser answers no more; whatever it says before is a complaint of its own.
    if (!isDying) result.problems.push(String(error));
  }
  await killed;
  result.kills += 1;
  if (ledger.open.length > 0) result.interrupted += 1;
}

/** One save or import. It counts as done when the page has said so. */
async function operate(page: PageHandle, ledger: Ledger, result: CrashResult): Promise<void> {
  const isImport = (result.saves + result.imports) % importEvery === importEvery - 1;
  const numbers = Array.from({ length: isImport ? importSize : 1 }, (_, index) => ledger.next + index);
  ledger.open = numbers;
  ledger.next += numbers.length;
  if (isImport) await page.evaluate(importInPage, numbers);
  else await page.evaluate(saveInPage, numbers[0] ?? 0);
  ledger.done.push(...numbers);
  ledger.open = [];
  if (isImport) result.imports += 1;
  else result.saves += 1;
}

/** What crash-page.ts leaves in the page. These functions are sent as text, so that they can import nothing themselves. */
type PageGlobals = { clauselightCrash: CrashPage };

async function saveInPage(number: number): Promise<null> {
  await (globalThis as unknown as PageGlobals).clauselightCrash.saveNumber(number);
  return null;
}

async function importInPage(numbers: readonly number[]): Promise<null> {
  await (globalThis as unknown as PageGlobals).clauselightCrash.importNumbers(numbers);
  return null;
}

function compareInPage(known: readonly number[], done: readonly number[], open: readonly number[]) {
  return (globalThis as unknown as PageGlobals).clauselightCrash.checkLibrary(known, done, open);
}
