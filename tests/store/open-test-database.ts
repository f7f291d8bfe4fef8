import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type ClauselightDatabase, openDatabase } from '../../lib/store/database.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import { getSummary, getVersion, listSummaries, saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { anAnalysis } from '../builders.ts';

export const march = Date.UTC(2026, 2, 3, 12);
export const april = Date.UTC(2026, 3, 4, 12);
export const may = Date.UTC(2026, 4, 5, 12);

/** An empty database that nobody else has. */
export function openTestDatabase(indexedDB = new IDBFactory()): ClauselightDatabase {
  return openDatabase({ indexedDB, IDBKeyRange });
}

/** The answer where it is no failure; throws in the store's words where it is one. */
export function expectDone<Answer extends { outcome: string }>(answer: Answer | StoreFailure): Answer {
  if ('reason' in answer) throw new Error(`${answer.reason}: ${answer.details}`);
  return answer;
}

/** An analysis whose text is the usual one and a further sentence, which is a clause of its own. */
export function aChangedAnalysis(sentence: string, overrides: Partial<PolicyAnalysis> = {}): PolicyAnalysis {
  const before = anAnalysis();
  const text = `${before.text}\n\n${sentence}`;
  const last = before.clauses.at(-1)!;
  const start = before.text.length + 2;
  const clause = { ...last, id: 'c3', text: sentence, start, end: text.length, block: 3, links: [], practices: [] };
  return { ...before, text, clauses: [...before.clauses, clause], ...overrides };
}

export async function save(database: ClauselightDatabase, overrides: Partial<PolicyAnalysis> = {}, now = march) {
  return expectDone(await saveSummary(database, anAnalysis(overrides), now));
}

export async function saveChanged(database: ClauselightDatabase, sentence: string, now = april, url?: string) {
  return expectDone(await saveSummary(database, aChangedAnalysis(sentence, url === undefined ? {} : { url }), now));
}

/** Everything that a reader could see of a library: rows, versions and analyses. */
export async function readEverything(database: ClauselightDatabase) {
  const list = expectDone(await listSummaries(database));
  const policies = [];
  for (const row of list.rows) {
    const summary = expectDone(await getSummary(database, row.id));
    const versions = [];
    for (const { id } of summary.outcome === 'missing' ? [] : summary.versions) {
      versions.push(expectDone(await getVersion(database, id)));
    }
    policies.push({ row, summary, versions });
  }
  return policies;
}

/** All rows of all tables: to see that nothing at all was changed. */
export async function readAllTables(database: ClauselightDatabase): Promise<Record<string, unknown[]>> {
  const entries = [];
  for (const table of database.tables) entries.push([table.name, await table.toArray()] as const);
  return Object.fromEntries(entries);
}
