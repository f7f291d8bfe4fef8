/** Writes saved policies into a file of the format that docs/export-format.md describes. */
import { compareLatestFirst } from './build-rows.ts';
import type { ClauselightDatabase } from './database.ts';
import { type ExportedPolicy, type ExportedVersion, formatName, formatVersion } from './export-format.ts';
import { parsePolicyRow } from './parse-rows.ts';
import { pauseOften } from './pause-often.ts';
import { readAnalysis } from './read-analysis.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';
import { readField, readVersions } from './write-policy.ts';

/** Something that could not be read and so is not in the file. */
export interface LeftOut {
  /** '' where not even that could be read. */
  address: string;
  /** Null for the policy as a whole. */
  versionId: number | null;
}

export interface ExportedFile {
  outcome: 'exported';
  /** JSON in UTF-8; the browser may keep it on disk. */
  file: Blob;
  policies: number;
  versions: number;
  leftOut: LeftOut[];
}

export interface ExportOptions {
  /** Policies written of all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Characters that are gathered before they are handed to the browser: strings stay short, whatever the size of the library. */
const partSize = 4_000_000;

/**
 * Exports the whole library in the order in which its policies were first saved. Each policy is read in one go, so that none is half written; one that is
 * saved or deleted meanwhile may be in the file or not. `exportedAt` is in milliseconds since 1970.
 */
export async function exportLibrary(
  database: ClauselightDatabase,
  exportedAt: number,
  options: ExportOptions = {},
): Promise<ExportedFile | { outcome: 'stopped' } | StoreFailure> {
  return withNamedFailures(async () =>
    exportPolicies(database, await database.policies.toCollection().primaryKeys(), exportedAt, options),
  );
}

/** The same for one policy: a file of one entry, which can be imported. */
export async function exportPolicy(
  database: ClauselightDatabase,
  id: number,
  exportedAt: number,
): Promise<ExportedFile | { outcome: 'missing' } | { outcome: 'unreadable' } | StoreFailure> {
  return withNamedFailures(async () => {
    const exported = await exportPolicies(database, [id], exportedAt, {});
    if (exported.outcome === 'exported' && exported.policies === 0) {
      return { outcome: exported.leftOut.length === 0 ? 'missing' : 'unreadable' } as const;
    }
    if (exported.outcome === 'stopped') throw new Error('Nobody can have stopped it');
    return exported;
  });
}

async function exportPolicies(
  database: ClauselightDatabase,
  ids: readonly number[],
  exportedAt: number,
  { onProgress, signal }: ExportOptions,
): Promise<ExportedFile | { outcome: 'stopped' }> {
  const result: Omit<ExportedFile, 'file'> = { outcome: 'exported', policies: 0, versions: 0, leftOut: [] };
  const header = { format: formatName, version: formatVersion, exportedAt: new Date(exportedAt).toISOString() };
  const parts: Blob[] = [];
  let text = `${JSON.stringify(header).slice(0, -1)},"policies":[`;
  const pause = pauseOften();
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted === true) return { outcome: 'stopped' };
    const policy = await readExported(database, id, result.leftOut);
    if (policy !== undefined) {
      text += `${result.policies === 0 ? '\n' : ',\n'}${JSON.stringify(policy)}`;
      result.policies += 1;
      result.versions += policy.versions.length;
    }
    if (text.length > partSize) {
      parts.push(new Blob([text]));
      text = '';
    }
    onProgress?.(index + 1, ids.length);
    await pause();
  }
  return { ...result, file: new Blob([...parts, `${text}\n]}\n`], { type: 'application/json' }) };
}

async function readExported(
  database: ClauselightDatabase,
  id: number,
  leftOut: LeftOut[],
): Promise<ExportedPolicy | undefined> {
  const tables = [database.policies, database.versions, database.analyses];
  return database.transaction('r', tables, async (): Promise<ExportedPolicy | undefined> => {
    const stored: unknown = await database.policies.get(id);
    if (stored === undefined) return undefined;
    const policy = parsePolicyRow(stored);
    const versions: ExportedVersion[] = [];
    for (const row of (await readVersions(database, id)).toSorted((one, other) => compareLatestFirst(other, one))) {
      const analysis = await readAnalysis(database, row.id);
      if (analysis === undefined) leftOut.push({ address: policy?.address ?? '', versionId: row.id });
      else versions.push({ savedAt: row.savedAt, analysis });
    }
    if (policy === undefined || versions.length === 0) {
      leftOut.push({ address: String(readField(stored, 'address') ?? ''), versionId: null });
      return undefined;
    }
    const { address, notes, tags, createdAt } = policy;
    return { address, notes, tags, createdAt, versions };
  });
}
