import { beforeEach, describe, expect, it } from 'vitest';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { exportLibrary } from '../../lib/store/export-library.ts';
import { deleteSetAside, exportSetAside, listSetAside, mendLibrary } from '../../lib/store/mend-library.ts';
import { setNotes } from '../../lib/store/notes.ts';
import { listSummaries } from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';
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
let id: number;
let versionIds: number[];

beforeEach(async () => {
  database = openTestDatabase();
  const first = await save(database);
  const second = await saveChanged(database, 'We keep logs.', april);
  id = first.id;
  versionIds = [first.versionId, second.versionId];
  await setNotes(database, id, 'Mine');
  await save(database, { url: 'https://shop.example/privacy' }, may);
});

async function mend() {
  const mended = expectDone(await mendLibrary(database));
  expect(expectDone(await listSummaries(database)).unreadable).toBe(0);
  return mended;
}

async function readSetAside() {
  return expectDone(await listSetAside(database)).rows;
}

describe('mending', () => {
  it('leaves a sound library as it is', async () => {
    const before = await readAllTables(database);
    expect(await mend()).toEqual({ outcome: 'mended', rebuilt: 0, setAside: 0 });
    expect(await readAllTables(database)).toEqual(before);
  });

  it.each([
    ['is damaged', (row: object) => ({ ...row, savedAt: 'yesterday' })],
    ['has lost its address', ({ address: _, ...row }: { address?: string }) => row],
    ['is something else', () => ({ id: 1 })],
  ])('builds a policy anew whose row %s', async (_how, damage) => {
    const before = await readEverything(database);
    const row = await database.policies.get(id);
    await database.table('policies').put(damage(row!));
    expect(expectDone(await listSummaries(database)).unreadable).toBe(1);
    expect(await mend()).toEqual({ outcome: 'mended', rebuilt: 1, setAside: 0 });
    const after = await readEverything(database);
    expect(after.map(({ row: { notes: _, ...others } }) => others)).toEqual(
      before.map(({ row: { notes: _, ...others } }) => others),
    );
    expect(await readSetAside()).toMatchObject([{ table: 'policies' }]);
  });

  it('brings back a policy whose row is gone', async () => {
    await database.policies.delete(id);
    expect(await mend()).toMatchObject({ rebuilt: 2 });
    expect((await readEverything(database)).at(-1)).toMatchObject({
      row: { site: 'example.com', versions: 2, createdAt: march, savedAt: april },
      versions: [{ outcome: 'found' }, { outcome: 'found' }],
    });
  });

  it('joins the versions of a damaged policy to the one that has its address', async () => {
    const row = await database.policies.get(id);
    const { address: _, ...nameless } = row!;
    await database.table('policies').put(nameless);
    await save(database, { text: `${anAnalysis().text} More.` }, may);
    await mend();
    expect((await readEverything(database)).map(({ row: { site, versions } }) => [site, versions])).toEqual([
      ['example.com', 3],
      ['shop.example', 1],
    ]);
  });

  it('builds a version anew from its analysis', async () => {
    const before = await readEverything(database);
    await database.table('versions').put({ id: versionIds[1]!, policyId: id, savedAt: april, glance: null });
    expect(await mend()).toMatchObject({ setAside: 0 });
    expect(await readEverything(database)).toEqual(before);
  });

  it('sets a version aside that has lost its analysis too, and keeps the others', async () => {
    await database.table('versions').put({ id: versionIds[1]!, policyId: id });
    await database.table('analyses').put({ id: versionIds[1]!, analysis: 'damaged' });
    expect(await mend()).toMatchObject({ setAside: 1 });
    expect((await readEverything(database)).at(-1)).toMatchObject({
      row: { versions: 1, savedAt: march, changedSince: null, notes: 'Mine' },
      summary: { outcome: 'found' },
    });
    expect(await readSetAside()).toMatchObject([
      { table: 'versions', row: { row: { id: versionIds[1] }, analysis: { analysis: 'damaged' } } },
    ]);
  });

  it('sets a policy aside of which nothing else is left', async () => {
    await database.table('policies').put({ id: 4711, address: 'https://odd.example/' });
    expect(await mend()).toEqual({ outcome: 'mended', rebuilt: 0, setAside: 1 });
    const exported = expectDone(await exportSetAside(database));
    expect(JSON.parse(await exported.file.text())).toMatchObject([{ row: { address: 'https://odd.example/' } }]);
    await deleteSetAside(database);
    expect(await readSetAside()).toEqual([]);
    expect(await readEverything(database)).toHaveLength(2);
  });
});

describe('a version whose row is damaged', () => {
  beforeEach(async () => {
    const row = await database.versions.get(versionIds[0]!);
    await database.table('versions').put({ ...row, glance: 'lost' });
  });

  it('is counted in the list, so that mending is offered', async () => {
    expect(expectDone(await listSummaries(database)).unreadable).toBe(1);
    expect(await mend()).toMatchObject({ rebuilt: 1 });
  });

  it('is set aside when its text is saved again', async () => {
    const again = await save(database, {}, may);
    expect(again).toMatchObject({ outcome: 'version-added', id, savedAt: may });
    expect(await readSetAside()).toMatchObject([
      { table: 'versions', row: { row: { id: versionIds[0], glance: 'lost' }, analysis: { id: versionIds[0] } } },
    ]);
    expect(expectDone(await listSummaries(database)).unreadable).toBe(0);
    expect((await readEverything(database)).find(({ row }) => row.id === id)).toMatchObject({
      row: { notes: 'Mine', versions: 2, latest: again.versionId },
      versions: [{ outcome: 'found' }, { outcome: 'found' }],
    });
    expect(await mend()).toEqual({ outcome: 'mended', rebuilt: 0, setAside: 0 });
  });
});

describe('an export of a damaged library', () => {
  it('holds all that can be read, and says what it leaves out', async () => {
    await database.table('analyses').put({ id: versionIds[0]!, analysis: 'damaged' });
    await database.table('policies').put({ id: 4711, address: 'https://odd.example/' });
    expect(await exportLibrary(database, may)).toMatchObject({
      outcome: 'exported',
      policies: 2,
      versions: 2,
      leftOut: [
        { address: 'https://example.com/privacy', versionId: versionIds[0] },
        { address: 'https://odd.example/', versionId: null },
      ],
    });
  });
});
