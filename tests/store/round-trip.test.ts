import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../lib/store/apply-import.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { deleteAll, emptyTrash } from '../../lib/store/deletions.ts';
import { exportLibrary } from '../../lib/store/export-library.ts';
import { setNotes } from '../../lib/store/notes.ts';
import { planImport } from '../../lib/store/plan-import.ts';
import { anAnalysis } from '../builders.ts';
import { aLibrary, fillLibrary } from './generate-library.ts';
import { expectDone, may, openTestDatabase, readAllTables, save } from './open-test-database.ts';

async function writeExport(database: ClauselightDatabase): Promise<Blob> {
  const exported = expectDone(await exportLibrary(database, may));
  if (exported.outcome !== 'exported') throw new Error(exported.outcome);
  expect(exported.leftOut).toEqual([]);
  return exported.file;
}

async function readExport(database: ClauselightDatabase, file: Blob) {
  const plan = await planImport(database, file);
  if (plan.outcome !== 'planned') throw new Error(JSON.stringify(plan));
  const done = await applyImport(database, plan);
  if (done.outcome !== 'imported') throw new Error(JSON.stringify(done));
  return { plan, done };
}

/** All tables with ids counted anew in their order. */
async function readNormalised(database: ClauselightDatabase) {
  const { policies = [], versions = [], analyses = [], passages = [] } = await readAllTables(database);
  const policyIds = new Map((policies as { id: number }[]).map(({ id }, index) => [id, index]));
  const inOrder = (versions as { id: number; policyId: number; savedAt: number }[]).toSorted(
    (one, other) =>
      (policyIds.get(one.policyId) ?? -1) - (policyIds.get(other.policyId) ?? -1) ||
      one.savedAt - other.savedAt ||
      one.id - other.id,
  );
  const versionIds = new Map(inOrder.map(({ id }, index) => [id, index]));
  const byVersion = (rows: unknown[]) =>
    (rows as { id: number }[])
      .map((row) => ({ ...row, id: versionIds.get(row.id) }))
      .toSorted((one, other) => (one.id ?? -1) - (other.id ?? -1));
  return {
    policies: (policies as { id: number; latest: number }[]).map((row) => ({
      ...row,
      id: policyIds.get(row.id),
      latest: versionIds.get(row.latest),
    })),
    versions: inOrder.map((row) => ({ ...row, id: versionIds.get(row.id), policyId: policyIds.get(row.policyId) })),
    analyses: byVersion(analyses),
    passages: byVersion(passages),
  };
}

async function wipe(database: ClauselightDatabase) {
  await deleteAll(database);
  await emptyTrash(database);
  expect((await readNormalised(database)).analyses).toEqual([]);
}

describe('a library that is exported, wiped and imported', () => {
  it('is what it was, whatever it holds, and gives the same file again', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary(4), async (library) => {
        const database = openTestDatabase();
        await fillLibrary(database, library);
        const before = await readNormalised(database);
        const file = await writeExport(database);
        await wipe(database);
        const { plan, done } = await readExport(database, file);
        expect(await readNormalised(database)).toEqual(before);
        expect(done).toMatchObject({ newPolicies: before.policies.length, newVersions: before.versions.length });
        expect(plan).toMatchObject({ newPolicies: before.policies.length, duplicates: 0, conflicts: [] });
        expect(await (await writeExport(database)).text()).toBe(await file.text());
        database.close();
      }),
      { numRuns: 60, seed: 20260303 },
    );
  }, 60_000);

  it('is what it was when it is imported without being wiped', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary(3), async (library) => {
        const database = openTestDatabase();
        await fillLibrary(database, library);
        const before = await readAllTables(database);
        const { done } = await readExport(database, await writeExport(database));
        expect(done).toMatchObject({ newPolicies: 0, newVersions: 0, duplicates: before.versions?.length });
        expect(await readAllTables(database)).toEqual(before);
        database.close();
      }),
      { numRuns: 30, seed: 7 },
    );
  }, 60_000);

  it('becomes the same as another when each imports the other, but for the order', async () => {
    const databases = [openTestDatabase(), openTestDatabase()] as const;
    for (const [index, database] of databases.entries()) {
      const { id } = await save(database);
      await setNotes(database, id, `Notes ${index}`);
      await save(database, { url: `https://site${index}.example/` });
    }
    const files = [await writeExport(databases[0]), await writeExport(databases[1])] as const;
    await readExport(databases[0], files[1]);
    await readExport(databases[1], files[0]);
    const notes = async (database: ClauselightDatabase) =>
      (await database.policies.toArray()).map((row) => `${row.address} ${row.notes}`).toSorted();
    expect(await notes(databases[0])).toEqual([
      'https://example.com/privacy Notes 0\n\nNotes 1',
      'https://site0.example/ ',
      'https://site1.example/ ',
    ]);
    // Imported once more, nothing is joined a second time.
    const again = await readExport(databases[0], files[1]);
    expect(again.plan.conflicts).toEqual([]);
    expect(await notes(databases[0])).toHaveLength(3);
  });

  it('may hold 5,000', async () => {
    const database = openTestDatabase();
    for (let index = 0; index < 5000; index += 1) {
      await save(database, { url: `https://site${index}.example/privacy`, title: anAnalysis().title });
    }
    const before = await readNormalised(database);
    const file = await writeExport(database);
    await wipe(database);
    await readExport(database, file);
    expect(await readNormalised(database)).toEqual(before);
  }, 60_000);
});
