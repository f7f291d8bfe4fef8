import { beforeEach, describe, expect, it } from 'vitest';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import {
  type DeletedSummary,
  type Deletion,
  deleteAll,
  deleteSummary,
  deleteVersion,
  emptyTrash,
  restoreAll,
  restoreSummary,
} from '../../lib/store/deletions.ts';
import { mendLibrary } from '../../lib/store/mend-library.ts';
import { setNotes, setTags } from '../../lib/store/notes.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import { getSummary, listSummaries } from '../../lib/store/summaries.ts';
import {
  april,
  expectDone,
  march,
  may,
  openTestDatabase,
  readAllTables,
  readEverything,
  save,
  saveChanged,
} from './open-test-database.ts';

let database: ClauselightDatabase;

beforeEach(() => {
  database = openTestDatabase();
});

function takeDeleted(deletion: Deletion | StoreFailure): DeletedSummary {
  if (deletion.outcome !== 'deleted') throw new Error(deletion.outcome);
  return deletion.deleted;
}

async function countPolicies() {
  return expectDone(await listSummaries(database)).rows.length;
}

describe('deleting a policy', () => {
  it('removes it from every table', async () => {
    const { id } = await save(database);
    await saveChanged(database, 'We keep logs.');
    expect(await deleteSummary(database, id)).toMatchObject({ outcome: 'deleted' });
    expect(await getSummary(database, id)).toEqual({ outcome: 'missing' });
    for (const [table, rows] of Object.entries(await readAllTables(database))) expect(rows, table).toEqual([]);
  });

  it('can be taken back, with nothing lost', async () => {
    const { id } = await save(database);
    await saveChanged(database, 'We keep logs.');
    await setNotes(database, id, 'Mine');
    const before = await readAllTables(database);
    const deleted = takeDeleted(await deleteSummary(database, id));
    expect(await restoreSummary(database, deleted)).toEqual({ outcome: 'restored', id });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('taken back after the same text was saved anew, does not double it', async () => {
    const { id } = await save(database);
    const deleted = takeDeleted(await deleteSummary(database, id));
    const again = await save(database, {}, april);
    expect(await restoreSummary(database, deleted)).toEqual({ outcome: 'restored', id: again.id });
    expect(await readEverything(database)).toMatchObject([{ row: { versions: 1, createdAt: march, savedAt: april } }]);
    expect(await database.analyses.count()).toBe(1);
  });

  it('taken back after another text was saved, joins it, and merges notes and tags', async () => {
    const { id } = await save(database);
    await setNotes(database, id, 'Old');
    await setTags(database, id, ['shop']);
    const deleted = takeDeleted(await deleteSummary(database, id));
    const again = await saveChanged(database, 'We keep logs.', may);
    await setNotes(database, again.id, 'New');
    await setTags(database, again.id, ['work', 'Shop']);
    expect(await restoreSummary(database, deleted)).toEqual({ outcome: 'restored', id: again.id });
    expect(await readEverything(database)).toMatchObject([
      {
        row: { versions: 2, createdAt: march, changedSince: march, notes: 'New\n\nOld', tags: ['work', 'Shop'] },
        versions: [{ outcome: 'found' }, { outcome: 'found' }],
      },
    ]);
  });

  it('of something that is gone changes nothing', async () => {
    await save(database);
    expect(await deleteSummary(database, 4711)).toEqual({ outcome: 'missing' });
    expect(await deleteVersion(database, 4711)).toEqual({ outcome: 'missing' });
    expect(await countPolicies()).toBe(1);
  });

  it('works, and can be taken back, where its row is damaged', async () => {
    const { id } = await save(database);
    await database.table('policies').update(id, { savedAt: 'yesterday' });
    const before = await readAllTables(database);
    const deleted = takeDeleted(await deleteSummary(database, id));
    expect(await database.versions.count()).toBe(0);
    expect(await restoreSummary(database, deleted)).toEqual({ outcome: 'restored', id });
    expect(await readAllTables(database)).toEqual(before);
  });
});

describe('deleting a version', () => {
  it.each([
    ['the latest', 1, { versions: 1, savedAt: march, changedSince: null }],
    ['an earlier one', 0, { versions: 1, savedAt: april, changedSince: null }],
  ])('that is %s leaves the other, and can be taken back', async (_what, index, left) => {
    const saved = [await save(database), await saveChanged(database, 'We keep logs.', april)];
    const before = await readAllTables(database);
    const deleted = takeDeleted(await deleteVersion(database, saved[index]!.versionId));
    expect(await readEverything(database)).toMatchObject([{ row: left, summary: { outcome: 'found' } }]);
    expect(await restoreSummary(database, deleted)).toMatchObject({ outcome: 'restored' });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('taken back, leaves notes and tags as they were changed meanwhile', async () => {
    const { id } = await save(database);
    const { versionId } = await saveChanged(database, 'We keep logs.');
    await setNotes(database, id, 'Old');
    await setTags(database, id, ['old']);
    const deleted = takeDeleted(await deleteVersion(database, versionId));
    await setNotes(database, id, '');
    await setTags(database, id, ['new']);
    await restoreSummary(database, deleted);
    expect(await readEverything(database)).toMatchObject([{ row: { id, notes: '', tags: ['new'], versions: 2 } }]);
  });

  it('can be taken back where it has lost its policy', async () => {
    const { versionId } = await save(database);
    const { policyId: _, ...row } = (await database.versions.get(versionId))!;
    await database.table('versions').put(row);
    const before = await readAllTables(database);
    const deleted = takeDeleted(await deleteVersion(database, versionId));
    expect(await restoreSummary(database, deleted)).toMatchObject({ outcome: 'restored' });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('deletes the policy with its last one', async () => {
    const { versionId } = await save(database);
    const deleted = takeDeleted(await deleteVersion(database, versionId));
    expect(await countPolicies()).toBe(0);
    await restoreSummary(database, deleted);
    expect(await countPolicies()).toBe(1);
  });
});

describe('deleting all', () => {
  beforeEach(async () => {
    await save(database);
    await saveChanged(database, 'We keep logs.');
    await save(database, { url: 'https://shop.example/privacy' }, may);
  });

  async function removeAll() {
    const deletion = expectDone(await deleteAll(database));
    expect(deletion.policies).toBe(2);
    expect(await countPolicies()).toBe(0);
    return deletion;
  }

  it('can be taken back, with nothing lost', async () => {
    const before = await readAllTables(database);
    const { trashId } = await removeAll();
    expect(await restoreAll(database, trashId)).toEqual({ outcome: 'restored', policies: 2 });
    expect(await readAllTables(database)).toEqual(before);
  });

  it('taken back, leaves what was saved meanwhile', async () => {
    const { trashId } = await removeAll();
    await save(database, {}, may);
    await save(database, { url: 'https://new.example/privacy' }, may);
    expect(await restoreAll(database, trashId)).toMatchObject({ outcome: 'restored' });
    const all = await readEverything(database);
    expect(all.map(({ row }) => [row.site, row.versions])).toEqual([
      ['new.example', 1],
      ['example.com', 2],
      ['shop.example', 1],
    ]);
    for (const { versions } of all) for (const version of versions) expect(version.outcome).toBe('found');
    expect(await database.analyses.count()).toBe(4);
  });

  it.each([
    ['whose policy is gone', (row: object) => ({ ...row, policyId: 99 })],
    ['that have lost their policy', ({ policyId: _, ...row }: { policyId?: number }) => row],
  ])('taken back after something was saved, brings back versions %s', async (_which, damage) => {
    const rows = await database.versions.toArray();
    const { id } = rows.find(({ savedAt }) => savedAt === april)!;
    await database.table('versions').put(damage(rows.find((row) => row.id === id)!));
    const { trashId } = await removeAll();
    await save(database, { url: 'https://new.example/privacy' }, may);
    expect(await restoreAll(database, trashId)).toMatchObject({ outcome: 'restored' });
    for (const table of [database.versions, database.analyses, database.passages]) {
      expect(await table.toCollection().primaryKeys(), table.name).toContain(id);
    }
    await mendLibrary(database);
    expect((await readEverything(database)).flatMap(({ versions }) => versions)).toHaveLength(4);
  });

  it('taken back after the address of a damaged policy was saved anew, joins its versions', async () => {
    const row = (await database.policies.where('address').equals('https://example.com/privacy').first())!;
    await database.table('policies').put({ ...row, title: 7 });
    const { trashId } = await removeAll();
    await save(database, {}, may);
    expect(await restoreAll(database, trashId)).toMatchObject({ outcome: 'restored' });
    const all = await readEverything(database);
    expect(all.map(({ row: { site, versions } }) => [site, versions])).toEqual([
      ['example.com', 2],
      ['shop.example', 1],
    ]);
    expect(await database.setAside.count()).toBe(1);
  });

  it('is for good once the trash is emptied', async () => {
    const { trashId } = await removeAll();
    expect(await emptyTrash(database)).toEqual({ outcome: 'emptied', versions: 3 });
    for (const [table, rows] of Object.entries(await readAllTables(database))) expect(rows, table).toEqual([]);
    expect(await restoreAll(database, trashId)).toEqual({ outcome: 'gone' });
  });

  it('leaves what was saved meanwhile when the trash is emptied', async () => {
    await removeAll();
    await save(database);
    await emptyTrash(database);
    expect(await readEverything(database)).toMatchObject([{ versions: [{ outcome: 'found' }] }]);
    expect(await database.analyses.count()).toBe(1);
  });

  it('empties a large trash in several steps', async () => {
    const versions = Array.from({ length: 250 }, (_, index) => ({ id: 1000 + index, policyId: 1 }));
    await database.trash.add({ policies: [{}], versions });
    expect(await emptyTrash(database)).toEqual({ outcome: 'emptied', versions: 250 });
    expect(await database.trash.count()).toBe(0);
    expect(await countPolicies()).toBe(2);
  });
});
