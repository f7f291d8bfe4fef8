/**
 * What the crash test runs inside the library page, which loads it as one more script of a copy of the built extension: the shipped code knows nothing
 * of it. It saves and imports with the code of lib/store, and checks what a crash has left.
 */
import { stripFragment } from '../../lib/store/address.ts';
import { applyImport } from '../../lib/store/apply-import.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { formatName, formatVersion } from '../../lib/store/export-format.ts';
import { planImport } from '../../lib/store/plan-import.ts';
import { getVersion, listSummaries, saveSummary } from '../../lib/store/summaries.ts';
import { composeAnalysis } from './compose-analysis.ts';

const database = openDatabase();

/** Saves the analysis of that number. Throws where that does not succeed. */
async function saveNumber(number: number): Promise<void> {
  const saved = await saveSummary(database, composeAnalysis(number), number);
  if (saved.outcome === 'failed') throw new Error(`${saved.reason}: ${saved.details}`);
}

/** Imports a file with the analyses of those numbers, each at an address of its own. Throws where that does not succeed. */
async function importNumbers(numbers: readonly number[]): Promise<void> {
  const policies = numbers.map((number) => {
    const analysis = composeAnalysis(number);
    const versions = [{ savedAt: number, analysis }];
    return { address: stripFragment(analysis.url), notes: '', tags: ['imported'], createdAt: number, versions };
  });
  const exported = { format: formatName, version: formatVersion, exportedAt: new Date(0).toISOString(), policies };
  const plan = await planImport(database, new Blob([JSON.stringify(exported)]));
  if (plan.outcome !== 'planned') throw new Error(JSON.stringify(plan));
  const done = await applyImport(database, plan);
  if (done.outcome !== 'imported') throw new Error(JSON.stringify(done));
}

/** What was going on: one number for a save, several for an import. */
export type Operation = readonly number[];

/**
 * Checks the whole library after a crash: that each of the `done` numbers is there and whole, that of the `open` operation, which nobody was told the
 * end of, all or nothing is, and that nothing hangs in the air. Gives what is wrong, in sentences. `known` are numbers whose presence alone is checked,
 * since an earlier call compared them in full.
 */
async function checkLibrary(
  known: readonly number[],
  done: readonly number[],
  open: Operation,
): Promise<{ problems: string[]; openIsThere: boolean }> {
  const problems: string[] = [];
  const versionOf = await readVersionNumbers(problems);
  for (const number of known) if (!versionOf.has(number)) problems.push(`Number ${number} has gone`);
  for (const number of done) {
    const problem = await compare(number, versionOf.get(number));
    if (problem !== undefined) problems.push(problem);
  }
  const there = open.filter((number) => versionOf.has(number));
  if (there.length > 0 && there.length < open.length) problems.push(`Of ${open.join(', ')} only ${there.join(', ')}`);
  for (const number of there) {
    const problem = await compare(number, versionOf.get(number));
    if (problem !== undefined) problems.push(problem);
  }
  const expected = known.length + done.length + there.length;
  if (versionOf.size !== expected) problems.push(`There are ${versionOf.size} versions instead of ${expected}`);
  await findLoose(problems);
  return { problems, openIsThere: there.length > 0 };
}

/** Ids of the versions by their number. */
async function readVersionNumbers(problems: string[]): Promise<Map<number, number>> {
  const list = await listSummaries(database);
  if (list.outcome === 'failed') throw new Error(`${list.reason}: ${list.details}`);
  if (list.unreadable > 0) problems.push(`${list.unreadable} policies are unreadable`);
  const versions = await database.versions.toArray();
  for (const { id, versions: count, latest, address } of list.rows) {
    const own = versions.filter(({ policyId }) => policyId === id);
    if (own.length !== count || !own.some((version) => version.id === latest)) {
      problems.push(`The row of ${address} does not fit its ${own.length} versions`);
    }
  }
  return new Map(versions.map(({ id, savedAt }) => [savedAt, id]));
}

async function compare(number: number, versionId: number | undefined): Promise<string | undefined> {
  if (versionId === undefined) return `Number ${number} was reported done and is not there`;
  const found = await getVersion(database, versionId);
  if (found.outcome !== 'found') return `Number ${number} is ${found.outcome}`;
  const expected = composeAnalysis(number);
  return JSON.stringify(sortKeys(found.analysis)) === JSON.stringify(sortKeys(expected))
    ? undefined
    : `Number ${number} is not what was saved`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** Every version has its analysis, its lines for search and its policy, and none of these is without its version. */
async function findLoose(problems: string[]): Promise<void> {
  const versionIds = (await database.versions.toCollection().primaryKeys()).join();
  for (const table of [database.analyses, database.passages]) {
    const ids = (await table.toCollection().primaryKeys()).join();
    if (ids !== versionIds) problems.push(`The rows of ${table.name} are not those of the versions`);
  }
  const policyIds = new Set(await database.policies.toCollection().primaryKeys());
  const led = await database.versions.orderBy('policyId').uniqueKeys();
  if (led.length !== policyIds.size || led.some((id) => !policyIds.has(Number(id)))) {
    problems.push('Policies and versions do not fit each other');
  }
  if ((await database.setAside.count()) > 0) problems.push('Rows were set aside');
}

const crashPage = { saveNumber, importNumbers, checkLibrary };

export type CrashPage = typeof crashPage;

Object.assign(globalThis, { clauselightCrash: crashPage });
