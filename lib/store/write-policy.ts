/**
 * The steps that saving, importing, restoring and mending share. Each runs inside the caller's transaction over `policyTables`.
 *
 * The function given to `database.transaction` must itself be an `async` one: where it only hands on the promise of another, Dexie loses track of it.
 */
import type { PolicyAnalysis } from '../types.ts';
import { buildPassages, buildPolicyRow, buildVersionRow, type OwnPart } from './build-rows.ts';
import type { ClauselightDatabase, PolicyRow, VersionRow } from './database.ts';
import { tidyTags } from './notes.ts';
import { parsePolicyRow, parseVersionRow } from './parse-rows.ts';
import { readValue } from './read-value.ts';

/** All tables that a change of a policy may touch. */
export function policyTables(database: ClauselightDatabase) {
  return [database.policies, database.versions, database.analyses, database.passages, database.setAside];
}

/**
 * The policy of an address, or undefined. A row of that address which cannot be read is set aside, since it would forbid any other, and is built
 * anew from its versions where it has some that can be read.
 */
export async function findPolicy(database: ClauselightDatabase, address: string): Promise<PolicyRow | undefined> {
  const stored: unknown = await database.policies.where('address').equals(address).first();
  if (stored === undefined) return undefined;
  return parsePolicyRow(stored) ?? (await rebuildPolicy(database, stored, address));
}

/** Sets the row aside and puts one built from its versions into its place; undefined, with nothing in its place, where no version can be read. */
export async function rebuildPolicy(
  database: ClauselightDatabase,
  stored: unknown,
  address: string,
): Promise<PolicyRow | undefined> {
  const id = readField(stored, 'id');
  await setAsideRow(database, 'policies', stored);
  if (typeof id !== 'number') return undefined;
  const versions = await readVersions(database, id);
  await database.policies.delete(id);
  if (versions.length === 0) return undefined;
  const notes = readField(stored, 'notes');
  const tags = readField(stored, 'tags');
  const own = {
    id,
    address,
    notes: typeof notes === 'string' ? notes : '',
    tags: Array.isArray(tags) ? tidyTags(tags.filter((tag) => typeof tag === 'string')) : [],
    // At the latest; the row is dated by its versions.
    createdAt: Number.MAX_SAFE_INTEGER,
  };
  return await putPolicy(database, own, versions);
}

/** Keeps a copy of a row that cannot be read. The caller takes it out of its table. */
export async function setAsideRow(database: ClauselightDatabase, table: string, row: unknown): Promise<void> {
  await database.setAside.add({ table, row, problem: 'It has not the shape that this program writes.' });
}

/** The versions of a policy that can be read, in no order. */
export async function readVersions(database: ClauselightDatabase, policyId: number): Promise<VersionRow[]> {
  const stored: unknown[] = await database.versions.where('policyId').equals(policyId).toArray();
  return stored.flatMap((row) => parseVersionRow(row) ?? []);
}

/** Adds a policy without a version as yet; the caller adds one and calls `putPolicy`, all in its transaction. Gives the policy's id. */
export function addBarePolicy(database: ClauselightDatabase, address: string): Promise<number> {
  return database.table<{ address: string }, number>('policies').add({ address });
}

/**
 * Clears the way for a text of a policy: a row that holds its place in the unique index and cannot be read is set aside with its analysis. Gives false
 * where a version that can be read, other than the one with the id `own`, has that place.
 */
export async function makeRoom(
  database: ClauselightDatabase,
  { policyId, fingerprint }: Pick<VersionRow, 'policyId' | 'fingerprint'>,
  own?: unknown,
): Promise<boolean> {
  const stored: unknown = await database.versions
    .where('[policyId+fingerprint]')
    .equals([policyId, fingerprint])
    .first();
  const id = readField(stored, 'id');
  if (typeof id !== 'number' || id === own) return true;
  if (parseVersionRow(stored) !== undefined) return false;
  const analysis = await readValue(database.analyses, id);
  await setAsideRow(database, 'versions', { row: stored, analysis });
  await database.versions.delete(id);
  // What could not be copied stays where it is: a disk may give it back one day.
  if (analysis !== undefined) await database.analyses.delete(id);
  await database.passages.delete(id);
  return true;
}

/** Adds a text to a policy, with its analysis and what the search needs. The caller has seen that no version that can be read holds that text. */
export async function addVersion(
  database: ClauselightDatabase,
  policyId: number,
  analysis: PolicyAnalysis,
  savedAt: number,
): Promise<VersionRow> {
  const row = buildVersionRow(policyId, analysis, savedAt);
  await makeRoom(database, row);
  const id = await database.versions.add(row);
  await database.analyses.put({ id, analysis });
  await database.passages.put({ id, ...buildPassages(analysis) });
  return { id, ...row };
}

/** Writes the row of a policy as it follows from its versions, of which there must be one at least. */
export async function putPolicy(
  database: ClauselightDatabase,
  own: OwnPart,
  versions: VersionRow[],
): Promise<PolicyRow> {
  const row = buildPolicyRow(own, versions);
  await database.policies.put(row);
  return row;
}

/** A field of a value of any shape, or undefined. */
export function readField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
