import { beforeEach, expect, it, vi } from 'vitest';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { exportLibrary } from '../../lib/store/export-library.ts';
import { getSummary, getVersion } from '../../lib/store/summaries.ts';
import { may, openTestDatabase, save, saveChanged } from './open-test-database.ts';

let database: ClauselightDatabase;

beforeEach(() => {
  database = openTestDatabase();
});

it.each(['DataError', 'NotReadableError'])(
  'takes a large value that the browser cannot read (%s) for unreadable, and reads the others',
  async (name) => {
    const { id, versionId } = await save(database);
    const other = await saveChanged(database, 'We keep logs.');
    const get = database.analyses.get.bind(database.analyses);
    vi.spyOn(database.analyses, 'get').mockImplementation(((key: number) =>
      key === other.versionId ? Promise.reject(new DOMException('Failed to read', name)) : get(key)) as typeof get);
    expect(await getSummary(database, id)).toMatchObject({ outcome: 'unreadable', row: { id }, versions: [{}, {}] });
    expect(await getVersion(database, versionId)).toMatchObject({ outcome: 'found' });
    expect(await exportLibrary(database, may)).toMatchObject({
      versions: 1,
      leftOut: [{ versionId: other.versionId }],
    });
  },
);
