/**
 * Brings a library in order whose rows were damaged: what follows from something else is built anew, and what does not is set aside, where it harms
 * nothing and can still be exported. Nothing is deleted.
 */

import { stripFragment } from './address.ts';
import { buildPassages, buildVersionRow } from './build-rows.ts';
import type { ClauselightDatabase, SetAsideRow, VersionRow } from './database.ts';
import { parsePolicyRow, parseVersionRow } from './parse-rows.ts';
import { readAnalysis } from './read-analysis.ts';
import { readValue } from './read-value.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';
import {
  addBarePolicy,
  policyTables,
  putPolicy,
  readField,
  readVersions,
  rebuildPolicy,
  setAsideRow,
} from './write-policy.ts';

export interface Mended {
  outcome: 'mended';
  /** Rows that were built anew. */
  rebuilt: number;
  /** Rows that could not be, and were set aside. */
  setAside: number;
}

/** Mends what can be mended, in one transaction. For the library to offer where its list says that something is unreadable. */
export function mendLibrary(database: ClauselightDatabase): Promise<Mended | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', policyTables(database), async () => {
      const mended: Mended = { outcome: 'mended', rebuilt: 0, setAside: 0 };
      await mendVersions(database, mended);
      await mendPolicies(database, mended);
      await leadToLost(database, mended);
      return mended;
    }),
  );
}

/** A version's row follows from its analysis, but for the time of saving and the policy, which its own fields or the address tell. */
async function mendVersions(database: ClauselightDatabase, mended: Mended): Promise<void> {
  const stored: unknown[] = await database.versions.toArray();
  for (const row of stored) {
    if (parseVersionRow(row) !== undefined) continue;
    const id = Number(readField(row, 'id'));
    const analysis = await readAnalysis(database, id);
    await database.versions.delete(id);
    const damaged = analysis === undefined ? await readValue(database.analyses, id) : undefined;
    await setAsideRow(database, 'versions', analysis === undefined ? { row, analysis: damaged } : row);
    if (analysis === undefined) {
      // What could not be copied stays where it is: a disk may give it back one day.
      if (damaged !== undefined) await database.analyses.delete(id);
      await database.passages.delete(id);
      mended.setAside += 1;
      continue;
    }
    const policyId = readField(row, 'policyId');
    const savedAt = readField(row, 'savedAt');
    const rebuilt = buildVersionRow(typeof policyId === 'number' ? policyId : 0, analysis, toTime(savedAt));
    if (await isTwin(database, rebuilt)) {
      mended.setAside += 1;
      continue;
    }
    await database.versions.put({ id, ...rebuilt });
    await database.passages.put({ id, ...buildPassages(analysis) });
    mended.rebuilt += 1;
  }
}

/** Where the time is lost, the beginning of time says so, and sorts the text behind all others. */
function toTime(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

async function isTwin(database: ClauselightDatabase, { policyId, fingerprint }: Omit<VersionRow, 'id'>) {
  return (await database.versions.where('[policyId+fingerprint]').equals([policyId, fingerprint]).count()) > 0;
}

async function mendPolicies(database: ClauselightDatabase, mended: Mended): Promise<void> {
  const stored: unknown[] = await database.policies.toArray();
  for (const row of stored) {
    const policy = parsePolicyRow(row);
    const id = Number(readField(row, 'id'));
    const versions = await readVersions(database, id);
    if (policy !== undefined && versions.length > 0) {
      // Counts and dates may speak of versions that are gone.
      if (policy.versions !== versions.length || !versions.some((version) => version.id === policy.latest)) {
        await putPolicy(database, policy, versions);
        mended.rebuilt += 1;
      }
      continue;
    }
    const address = policy?.address ?? (await findAddress(database, row, versions)) ?? `unknown:${id}`;
    const other: unknown = await database.policies.where('address').equals(address).first();
    if (other !== undefined && readField(other, 'id') !== id) {
      // Its versions come to the policy that has the address, by the next step.
      await setAsideRow(database, 'policies', row);
      await database.policies.delete(id);
      mended.setAside += 1;
      continue;
    }
    const rebuilt = await rebuildPolicy(database, row, address);
    if (rebuilt === undefined) {
      await database.policies.delete(id);
      mended.setAside += 1;
    } else mended.rebuilt += 1;
  }
}

async function findAddress(database: ClauselightDatabase, row: unknown, versions: readonly VersionRow[]) {
  const address = readField(row, 'address');
  if (typeof address === 'string') return address;
  for (const { id } of versions) {
    const analysis = await readAnalysis(database, id);
    if (analysis !== undefined) return stripFragment(analysis.url);
  }
  return undefined;
}

/** Versions whose policy is gone get one anew, or come to the one that their address has. */
async function leadToLost(database: ClauselightDatabase, mended: Mended): Promise<void> {
  const policyIds = new Set(await database.policies.toCollection().primaryKeys());
  const stored: unknown[] = await database.versions.toArray();
  for (const row of stored) {
    const version = parseVersionRow(row);
    if (version === undefined || policyIds.has(version.policyId)) continue;
    const analysis = await readAnalysis(database, version.id);
    if (analysis === undefined) continue;
    const address = stripFragment(analysis.url);
    const present = parsePolicyRow(await database.policies.where('address').equals(address).first());
    const policyId = present?.id ?? (await addBarePolicy(database, address));
    const moved = { ...version, policyId };
    if (await isTwin(database, moved)) continue;
    await database.versions.put(moved);
    const own = present ?? { id: policyId, address, notes: '', tags: [], createdAt: version.savedAt };
    await putPolicy(database, own, await readVersions(database, policyId));
    mended.rebuilt += 1;
  }
}

/** What was set aside, for the reader to look at, oldest first. */
export function listSetAside(
  database: ClauselightDatabase,
): Promise<{ outcome: 'listed'; rows: SetAsideRow[] } | StoreFailure> {
  return withNamedFailures(async () => ({ outcome: 'listed' as const, rows: await database.setAside.toArray() }));
}

/** The rows that were set aside as JSON, to be kept or sent by the reader. It is no library, and cannot be imported. */
export function exportSetAside(
  database: ClauselightDatabase,
): Promise<{ outcome: 'exported'; file: Blob; rows: number } | StoreFailure> {
  return withNamedFailures(async () => {
    const rows = await database.setAside.toArray();
    const file = new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' });
    return { outcome: 'exported' as const, file, rows: rows.length };
  });
}

/** Deletes for good what was set aside. */
export function deleteSetAside(database: ClauselightDatabase): Promise<{ outcome: 'deleted' } | StoreFailure> {
  return withNamedFailures(async () => {
    await database.setAside.clear();
    return { outcome: 'deleted' as const };
  });
}
