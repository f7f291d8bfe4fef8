import { beforeEach, describe, expect, it } from 'vitest';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { longestNotes, longestTag, mostTags, setNotes, setTags } from '../../lib/store/notes.ts';
import { openTestDatabase, readEverything, save, saveChanged } from './open-test-database.ts';

let database: ClauselightDatabase;
let id: number;

beforeEach(async () => {
  database = openTestDatabase();
  ({ id } = await save(database));
});

describe('notes and tags', () => {
  it('are kept, also when a version comes', async () => {
    expect(await setNotes(database, id, 'Ask about logs')).toEqual({ outcome: 'set', value: 'Ask about logs' });
    expect(await setTags(database, id, [' work ', 'Work', 'to  read', ''])).toEqual({
      outcome: 'set',
      value: ['work', 'to read'],
    });
    await saveChanged(database, 'We keep logs.');
    expect(await readEverything(database)).toMatchObject([
      { row: { notes: 'Ask about logs', tags: ['work', 'to read'], versions: 2 } },
    ]);
  });

  it('are refused where they are too long, and then nothing changes', async () => {
    await setNotes(database, id, 'Short');
    expect(await setNotes(database, id, 'a'.repeat(longestNotes + 1))).toEqual({
      outcome: 'too-long',
      most: longestNotes,
    });
    expect(await setTags(database, id, ['a'.repeat(longestTag + 1)])).toMatchObject({ outcome: 'too-long' });
    const many = Array.from({ length: mostTags + 1 }, (_, index) => `tag ${index}`);
    expect(await setTags(database, id, many)).toEqual({ outcome: 'too-long', most: mostTags });
    expect(await readEverything(database)).toMatchObject([{ row: { notes: 'Short', tags: [] } }]);
  });

  it('of a policy that is gone or damaged say so', async () => {
    expect(await setNotes(database, 4711, 'x')).toEqual({ outcome: 'missing' });
    await database.table('policies').update(id, { title: 4 });
    expect(await setTags(database, id, ['x'])).toEqual({ outcome: 'unreadable' });
  });
});
