/** What runs in a page of the extension for `node scripts/bench-library.ts`: a library of thousands is filled, then each thing that a reader does is timed. */
import { applyImport } from '../../lib/store/apply-import.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { deleteAll, emptyTrash, restoreAll } from '../../lib/store/deletions.ts';
import { exportLibrary } from '../../lib/store/export-library.ts';
import { planImport } from '../../lib/store/plan-import.ts';
import { searchLibrary } from '../../lib/store/search-library.ts';
import { getSummary, listSummaries, saveSummary } from '../../lib/store/summaries.ts';
import { addBarePolicy, addVersion, policyTables, putPolicy } from '../../lib/store/write-policy.ts';
import { composeAnalysis } from '../crash/compose-analysis.ts';

const database = openDatabase();

/** One thing that was timed: milliseconds in all, and the longest time for which the page could not answer. */
export type Timing = { what: string; took: number; longestFreeze: number };

/** Saves policies with those numbers, each at an address of its own, many in one transaction, since filling is not what is measured. */
export async function fill(from: number, until: number): Promise<null> {
  await database.transaction('rw', policyTables(database), async () => {
    for (let number = from; number < until; number += 1) {
      const address = `https://site${number}.example/privacy`;
      const id = await addBarePolicy(database, address);
      const version = await addVersion(database, id, { ...composeAnalysis(number), url: address }, number);
      await putPolicy(database, { id, address, notes: '', tags: [], createdAt: number }, [version]);
    }
  });
  return null;
}

/** Milliseconds between two looks at the clock, by which a freeze is noticed. */
const lookEvery = 5;

async function time(what: string, run: () => Promise<{ outcome: string }>): Promise<Timing> {
  let last = performance.now();
  let longestFreeze = 0;
  const look = () => {
    longestFreeze = Math.max(longestFreeze, performance.now() - last - lookEvery);
    last = performance.now();
  };
  const timer = setInterval(look, lookEvery);
  const start = performance.now();
  const { outcome } = await run();
  const took = performance.now() - start;
  look();
  clearInterval(timer);
  return { what: `${what}: ${outcome}`, took, longestFreeze };
}

/** Times what a reader does who has just opened the library. */
export async function measureReading(): Promise<Timing[]> {
  return [
    await time('list, the database being opened', () => listSummaries(database)),
    await time('list again', () => listSummaries(database)),
    await time('open an entry', () => getSummary(database, 1000)),
    await time('search a word that one text has', () => searchLibrary(database, '"case 3 of 1777"', {})),
    await time('search a word that all have', () => searchLibrary(database, 'policy days', {})),
    await time('search a word that all have, the first 50', () => searchLibrary(database, 'days', { limit: 50 })),
    await time('save', () => saveSummary(database, { ...composeAnalysis(399), url: 'https://new.example/' }, 1)),
  ];
}

/** Deletes all and undoes it. */
export async function measureDeleting(): Promise<Timing[]> {
  let trashId = 0;
  const remove = await time('delete all', async () => {
    const deleted = await deleteAll(database);
    if (deleted.outcome === 'deleted') trashId = deleted.trashId;
    return deleted;
  });
  return [remove, await time('undo', () => restoreAll(database, trashId))];
}

/** Exports the library, wipes it, and imports it again. */
export async function measureMoving(): Promise<Timing[]> {
  let file = new Blob();
  const out = await time('export', async () => {
    const exported = await exportLibrary(database, 0);
    if (exported.outcome === 'exported') file = exported.file;
    return exported;
  });
  await deleteAll(database);
  await emptyTrash(database);
  const megabytes = `${Math.round(file.size / 1_000_000)} MB`;
  const plan = await planImport(database, file);
  if (plan.outcome !== 'planned') throw new Error(plan.outcome);
  return [
    { ...out, what: `${out.what}, ${megabytes}` },
    await time(`check a file of ${megabytes}`, () => planImport(database, file)),
    await time('import it', () => applyImport(database, plan)),
  ];
}
