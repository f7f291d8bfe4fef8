/** Deleting a policy, a version or all, and taking that back. */
import type { ClauselightDatabase, PolicyRow, TrashRow } from './database.ts';
import { mergeNotes, mergeTags } from './merge-own-words.ts';
import { parsePolicyRow } from './parse-rows.ts';
import { readValues } from './read-value.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';
import { findPolicy, makeRoom, policyTables, putPolicy, readField, readVersions, setAsideRow } from './write-policy.ts';

/** What was deleted, as it was stored, readable or not; to be kept until the reader can no longer want it back. */
export interface DeletedSummary {
  policy: unknown;
  /** Rows of `versions`, `analyses` and `passages`. */
  versions: unknown[];
  analyses: unknown[];
  passages: unknown[];
}

export type Deletion = { outcome: 'deleted'; deleted: DeletedSummary } | { outcome: 'missing' };

/** Deletes the policy with that id and all its versions, and hands them over for `restoreSummary`. */
export function deleteSummary(database: ClauselightDatabase, id: number): Promise<Deletion | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', policyTables(database), async () => await removePolicy(database, id)),
  );
}

async function removePolicy(database: ClauselightDatabase, id: number): Promise<Deletion> {
  const policy: unknown = await database.policies.get(id);
  if (policy === undefined) return { outcome: 'missing' };
  const versionIds = await database.versions.where('policyId').equals(id).primaryKeys();
  const deleted = await takeVersions(database, policy, versionIds);
  await database.policies.delete(id);
  return { outcome: 'deleted', deleted };
}

/** Reads and deletes versions with all that belongs to them. */
async function takeVersions(
  database: ClauselightDatabase,
  policy: unknown,
  ids: readonly number[],
): Promise<DeletedSummary> {
  const deleted: DeletedSummary = { policy, versions: [], analyses: [], passages: [] };
  for (const name of ['versions', 'analyses', 'passages'] as const) {
    const rows: unknown[] = await readValues(database.table<unknown, number>(name), ids);
    deleted[name] = rows.filter((row) => row !== undefined);
    await database.table(name).bulkDelete([...ids]);
  }
  return deleted;
}

/** Deletes one version; with the last one the policy goes too. The way back is `restoreSummary` in either case. */
export function deleteVersion(database: ClauselightDatabase, versionId: number): Promise<Deletion | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', policyTables(database), async (): Promise<Deletion> => {
      const version: unknown = await database.versions.get(versionId);
      if (version === undefined) return { outcome: 'missing' };
      const policyId = readField(version, 'policyId');
      const policy: unknown = typeof policyId === 'number' ? await database.policies.get(policyId) : undefined;
      const others =
        typeof policyId === 'number'
          ? (await readVersions(database, policyId)).filter(({ id }) => id !== versionId)
          : [];
      if (typeof policyId === 'number' && others.length === 0) return await removePolicy(database, policyId);
      const deleted = await takeVersions(database, policy, [versionId]);
      const own = parsePolicyRow(policy);
      if (own !== undefined) await putPolicy(database, own, others);
      return { outcome: 'deleted', deleted };
    }),
  );
}

/**
 * Puts back what was deleted, under its old ids. Where the address was saved again meanwhile, the old versions join the new ones, and notes and tags are
 * merged; a text that was saved again is not doubled. A policy that lost a version only keeps the notes and tags that it has now.
 */
export function restoreSummary(
  database: ClauselightDatabase,
  deleted: DeletedSummary,
): Promise<{ outcome: 'restored'; id: number } | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', policyTables(database), async () => {
      const { id, versionIds } = await putBack(database, deleted.policy, deleted.versions);
      for (const name of ['analyses', 'passages'] as const) {
        const rows = deleted[name].filter((row) => versionIds.has(readField(row, 'id')));
        await database.table(name).bulkPut(rows);
      }
      return { outcome: 'restored' as const, id };
    }),
  );
}

/** Puts the light rows of one policy back. Gives the policy's id and the ids of the versions that are stored again. */
async function putBack(
  database: ClauselightDatabase,
  stored: unknown,
  versions: readonly unknown[],
): Promise<{ id: number; versionIds: Set<unknown> }> {
  const policy = parsePolicyRow(stored);
  const address = readField(stored, 'address');
  const present = typeof address === 'string' ? await findPolicy(database, address) : undefined;
  const own = policy === undefined ? present : present === undefined ? policy : joinOwn(present, policy);
  const id = Number(own?.id ?? readField(stored, 'id'));
  const versionIds = await putVersionsBack(
    database,
    own === undefined ? versions : versions.map((row) => ({ ...Object(row), policyId: id })),
  );
  const all = own === undefined ? [] : await readVersions(database, id);
  if (own !== undefined && all.length > 0) await putPolicy(database, own, all);
  // As it was, without understanding it; a version may have had no policy.
  else if (present === undefined && stored !== undefined) await database.table('policies').put(stored);
  // The address was saved again, and is another policy's now.
  if (policy === undefined && present !== undefined) await setAsideRow(database, 'policies', stored);
  return { id, versionIds };
}

/** Puts rows of versions back, but for those whose text was saved again. Gives the ids of those that are stored again. */
async function putVersionsBack(database: ClauselightDatabase, rows: readonly unknown[]): Promise<Set<unknown>> {
  const versionIds = new Set<unknown>();
  for (const row of rows) {
    const [id, policyId, fingerprint] = [
      readField(row, 'id'),
      readField(row, 'policyId'),
      readField(row, 'fingerprint'),
    ];
    const isNamed = typeof policyId === 'number' && typeof fingerprint === 'string';
    if (isNamed && !(await makeRoom(database, { policyId, fingerprint }, id))) continue;
    await database.table('versions').put(row);
    versionIds.add(id);
  }
  return versionIds;
}

/** Where the policy was there all the time, as when one version was deleted, its words are what the reader has made of them since. */
function joinOwn(present: PolicyRow, restored: PolicyRow): PolicyRow {
  if (present.id === restored.id) return present;
  return {
    ...present,
    notes: mergeNotes(present.notes, restored.notes).value,
    tags: mergeTags(present.tags, restored.tags).value,
    createdAt: Math.min(present.createdAt, restored.createdAt),
  };
}

/**
 * Deletes everything. The light rows go to a trash that `restoreAll` takes them back from and `emptyTrash` ends; what is heavy stays where it is until
 * then, so that deleting and undoing take moments whatever the size. `policies` is how many there were.
 */
export function deleteAll(
  database: ClauselightDatabase,
): Promise<{ outcome: 'deleted'; trashId: number; policies: number } | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', [database.policies, database.versions, database.trash], async () => {
      const policies: unknown[] = await database.policies.toArray();
      const versions: unknown[] = await database.versions.toArray();
      const trashId = await database.trash.add({ policies, versions });
      await database.policies.clear();
      await database.versions.clear();
      return { outcome: 'deleted' as const, trashId, policies: policies.length };
    }),
  );
}

/** Takes `deleteAll` back; what was saved meanwhile stays. `gone`: the trash was emptied, by this page or another. */
export function restoreAll(
  database: ClauselightDatabase,
  trashId: number,
): Promise<{ outcome: 'restored'; policies: number } | { outcome: 'gone' } | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', [...policyTables(database), database.trash], async () => {
      const trash = await database.trash.get(trashId);
      // Emptying has begun where versions are left without their policies.
      if (trash === undefined || trash.policies.length === 0) return { outcome: 'gone' as const };
      await putAllBack(database, trash);
      await database.trash.delete(trashId);
      return { outcome: 'restored' as const, policies: trash.policies.length };
    }),
  );
}

/** Rows that are put back at a time. */
const putBatch = 500;

async function putAllBack(database: ClauselightDatabase, { policies, versions }: TrashRow): Promise<void> {
  if ((await database.policies.count()) === 0 && (await database.versions.count()) === 0) {
    // Nothing to meet: one by one, thousands would take ten seconds.
    for (const [table, rows] of [
      ['policies', policies],
      ['versions', versions],
    ] as const) {
      // Thousands at once would freeze the page while they are copied.
      for (let from = 0; from < rows.length; from += putBatch) {
        await database.table(table).bulkPut(rows.slice(from, from + putBatch));
      }
    }
    return;
  }
  const versionsOf = groupByPolicy(versions);
  for (const policy of policies) await putBack(database, policy, versionsOf.get(readField(policy, 'id')) ?? []);
  // Versions whose policy was lost before have nobody to bring them back.
  const policyIds = new Set(policies.map((policy) => readField(policy, 'id')));
  await putVersionsBack(
    database,
    versions.filter((row) => !policyIds.has(readField(row, 'policyId'))),
  );
  await dropUnled(database, versions);
}

function groupByPolicy(versions: readonly unknown[]): Map<unknown, unknown[]> {
  const groups = new Map<unknown, unknown[]>();
  for (const row of versions) {
    const policyId = readField(row, 'policyId');
    const group = groups.get(policyId);
    if (group === undefined) groups.set(policyId, [row]);
    else group.push(row);
  }
  return groups;
}

/** How many versions are cleared away in one transaction, so that no other page waits long. */
const trashBatch = 100;

/**
 * Deletes for good what `deleteAll` put aside, from whichever page and session. For the library to call when it starts, and when the reader no longer
 * wants to undo. Stopped half way, it goes on at the next call. `versions` is how many texts were deleted.
 */
export function emptyTrash(
  database: ClauselightDatabase,
): Promise<{ outcome: 'emptied'; versions: number } | StoreFailure> {
  return withNamedFailures(async () => {
    let versions = 0;
    for (const id of await database.trash.toCollection().primaryKeys()) versions += await emptyOne(database, id);
    return { outcome: 'emptied' as const, versions };
  });
}

async function emptyOne(database: ClauselightDatabase, trashId: number): Promise<number> {
  let cleared = 0;
  for (let left = true; left; ) {
    const tables = [database.versions, database.analyses, database.passages, database.trash];
    left = await database.transaction('rw', tables, async () => {
      const trash = await database.trash.get(trashId);
      if (trash === undefined) return false;
      const batch = trash.versions.slice(0, trashBatch);
      await dropUnled(database, batch);
      cleared += batch.length;
      if (batch.length === trash.versions.length) {
        await database.trash.delete(trashId);
        return false;
      }
      // With the first texts gone nothing is left to restore whole, so that the policies go first.
      await database.trash.put({ id: trashId, policies: [], versions: trash.versions.slice(trashBatch) });
      return true;
    });
  }
  return cleared;
}

/** Deletes what is heavy of those versions that no row leads to any more. */
async function dropUnled(database: ClauselightDatabase, versions: readonly unknown[]): Promise<void> {
  const ids = versions.map((row) => readField(row, 'id')).filter((id) => typeof id === 'number');
  const present = await database.versions.bulkGet(ids);
  const unled = ids.filter((_, index) => present[index] === undefined);
  await database.analyses.bulkDelete(unled);
  await database.passages.bulkDelete(unled);
}
