import { beforeEach, describe, expect, it } from 'vitest';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { deleteSummary } from '../../lib/store/deletions.ts';
import { type SearchHit, type SearchOptions, searchLibrary, splitQuery } from '../../lib/store/search-library.ts';
import { april, openTestDatabase, save, saveChanged } from './open-test-database.ts';

let database: ClauselightDatabase;

beforeEach(async () => {
  database = openTestDatabase();
  await save(database);
  await saveChanged(database, 'We keep LOGS of your visits.', april);
});

async function search(query: string, options: SearchOptions = {}) {
  const hits: SearchHit[] = [];
  const outcome = await searchLibrary(database, query, { ...options, onHits: (found) => hits.push(...found) });
  return { outcome, hits, texts: hits.map(({ passages }) => passages.map(({ text }) => text)) };
}

describe('the search', () => {
  it('finds clauses, in the version that says so', async () => {
    const { hits, outcome } = await search('logs');
    expect(outcome).toEqual({ outcome: 'searched', found: 1, searched: 2, total: 2, complete: true });
    expect(hits).toMatchObject([
      { savedAt: april, count: 1, passages: [{ kind: 'clause', key: 'c3', text: 'We keep LOGS of your visits.' }] },
    ]);
  });

  it('finds statements, latest version first', async () => {
    const { hits } = await search('says does not sell');
    expect(hits.map(({ savedAt }) => savedAt)).toEqual([april, expect.any(Number)]);
    expect(hits[0]?.passages[0]).toMatchObject({ kind: 'statement', key: 'sharing.no-sale' });
  });

  it.each([
    ['visits keep', 1],
    ['VISIT', 1],
    ['"keep logs"', 1],
    ['"logs keep"', 0],
    ['logs cookies', 0],
    ['', 0],
    ['  "" ', 0],
  ])('for %j finds %d texts', async (query, count) => {
    expect((await search(query)).hits).toHaveLength(count);
  });

  it.each([
    ["don't", 2],
    ['don\u2019t', 2],
    ['\u201cyou don\u2019t\u201d', 2],
    ['\u201cdon\u2019t you\u201d', 0],
  ])('takes straight and curly quotes for the same: %j finds %d texts', async (query, count) => {
    await saveChanged(database, 'If you don\u2019t agree, leave.', april);
    await saveChanged(database, "If you don't agree, write.", april);
    expect((await search(query)).hits).toHaveLength(count);
  });

  it('counts passages beyond those it tells', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Clause ${index} of many`);
    const id = (await database.versions.toCollection().primaryKeys())[0]!;
    await database.passages.put({ id, lines: lines.join('\n'), keys: lines.map((_, i) => `cc${i}`).join('\n') });
    const { hits } = await search('of many');
    expect(hits).toMatchObject([{ count: 30 }]);
    expect(hits[0]?.passages).toHaveLength(20);
  });

  it('stops at a limit, and when it is told to', async () => {
    for (let index = 0; index < 50; index += 1) await save(database, { url: `https://site${index}.example/` });
    expect((await search('cookies', { limit: 10 })).outcome).toMatchObject({
      complete: false,
      searched: 40,
      total: 52,
    });
    const controller = new AbortController();
    controller.abort();
    expect((await search('cookies', { signal: controller.signal })).outcome).toEqual({ outcome: 'stopped' });
  });

  it('does not find what was deleted', async () => {
    const [policy] = await database.policies.toArray();
    await deleteSummary(database, policy!.id);
    expect((await search('logs')).hits).toEqual([]);
  });
});

it('splits a query into words and phrases', () => {
  expect(splitQuery('  Keep "your  Logs" for" a"day')).toEqual(['keep', 'your logs', 'for', 'a', 'day']);
});
