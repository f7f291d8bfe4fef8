/** Reads and checks a whole export before anything is changed, and says what importing it would do. */
import { isoTimestamp, pipe, safeParse, string } from 'valibot';
import { siteOf } from './address.ts';
import { checkEntry } from './check-entry.ts';
import type { ClauselightDatabase } from './database.ts';
import { type ExportedPolicy, formatName, formatVersion } from './export-format.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { type ImportRefusal, ImportRefused, writePath } from './import-refusal.ts';
import { type MergeRule, mergeNotes, mergeTags } from './merge-own-words.ts';
import { parsePolicyRow } from './parse-rows.ts';
import { pauseOften } from './pause-often.ts';
import { scanExport } from './scan-export.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';
import { readVersions } from './write-policy.ts';

/** What importing one policy of the file would do. */
export interface PlannedPolicy {
  address: string;
  site: string;
  /** Of the latest version in the file. */
  title: string;
  /** When the latest version in the file was saved, in milliseconds since 1970. */
  savedAt: number;
  /**
   * `new`: the address is not saved yet. `merged`: it is, and something comes to it. `conflict`: nothing would change, but the file has notes or tags
   * that find no room beside those that are there. `same`: nothing would change, and nothing is left out.
   */
  kind: 'new' | 'merged' | 'conflict' | 'same';
  newVersions: number;
  /** Versions whose text is saved already; they stay as they are. */
  duplicates: number;
  /** How notes and tags meet those that are there. */
  notes: MergeRule;
  tags: MergeRule;
  /** Place of the entry in the file, in bytes. */
  start: number;
  end: number;
}

export interface ImportPlan {
  outcome: 'planned';
  file: Blob;
  /** In the order of the file. */
  policies: PlannedPolicy[];
  newPolicies: number;
  /** Versions that would be added, those of new policies included. */
  newVersions: number;
  duplicates: number;
  /** Policies whose notes or tags differ from those that are there. */
  conflicts: PlannedPolicy[];
}

/** Told while a file is read or written: bytes done of all. */
export type ImportProgress = (done: number, total: number) => void;

export interface ImportOptions {
  onProgress?: ImportProgress;
  /** Ends the work at its next step, with nothing changed. */
  signal?: AbortSignal;
}

/** `file-unreadable`: the file was moved or changed while it was read, or its disk failed; to be chosen again. */
export type ImportProblem =
  | ImportRefusal
  | { outcome: 'stopped' }
  | { outcome: 'file-unreadable'; details: string }
  | StoreFailure;

/** Most policies in a file. */
const mostPolicies = 200_000;
/** Bytes read at a time. */
const chunkSize = 250_000;

/** An entry with what the plan needs of it, without its texts. */
interface CheckedEntry {
  policy: Pick<ExportedPolicy, 'address' | 'notes' | 'tags'>;
  title: string;
  savedAt: number;
  fingerprints: string[];
  start: number;
  end: number;
}

/**
 * Checks the file from its first byte to its last and compares it with the library. Nothing is changed. The first mistake ends it, with its place.
 * The plan keeps the file, not its contents; `applyImport` reads them again.
 */
export async function planImport(
  database: ClauselightDatabase,
  file: Blob,
  options: ImportOptions = {},
): Promise<ImportPlan | ImportProblem> {
  return withImportProblems(async () => {
    const entries = await readEntries(file, options);
    return withNamedFailures(() =>
      database.transaction('r', database.policies, database.versions, async () => {
        const policies: PlannedPolicy[] = [];
        for (const entry of entries) policies.push(await planEntry(database, entry));
        return sumUp(file, policies);
      }),
    );
  });
}

/** Runs a step of an import; a refusal, a stop and a file that cannot be read become values. */
export async function withImportProblems<Answer>(
  run: () => Promise<Answer | StoreFailure>,
): Promise<Answer | ImportProblem> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ImportRefused) return error.refusal;
    if (error instanceof ImportStopped) return { outcome: 'stopped' };
    if (error instanceof FileUnreadable) return { outcome: 'file-unreadable', details: error.message };
    throw error;
  }
}

class ImportStopped extends Error {
  override name = 'ImportStopped';
}

class FileUnreadable extends Error {
  override name = 'FileUnreadable';
}

export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ImportStopped();
}

/** Bytes of a file; throws what becomes `file-unreadable`. */
export async function readBytes(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new FileUnreadable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

async function readEntries(file: Blob, { onProgress, signal }: ImportOptions): Promise<CheckedEntry[]> {
  const entries: CheckedEntry[] = [];
  const header = new Map<string, unknown>();
  const places = new Map<string, number>();
  const scanner = scanExport({
    onMember: (name, value) => takeMember(header, name, value),
    onEntry: (value, index, start, end) => {
      if (index >= mostPolicies) throw new ImportRefused('policies', `has more than ${mostPolicies} entries`);
      const policy = checkEntry(value, index);
      const twin = places.get(policy.address);
      if (twin !== undefined) {
        const path = writePath(['policies', index, 'address']);
        throw new ImportRefused(path, `is that of policies[${twin}] too`, policy.address);
      }
      places.set(policy.address, index);
      entries.push(takeEntry(policy, start, end));
    },
  });
  const pause = pauseOften();
  for (let start = 0; start < file.size; start += chunkSize) {
    throwIfStopped(signal);
    const end = Math.min(start + chunkSize, file.size);
    scanner.push(await readBytes(file, start, end));
    onProgress?.(end, file.size);
    await pause();
  }
  scanner.end();
  checkHeader(header);
  return entries;
}

/** Members are checked as they come, so that a file of another kind is refused at once and not after fifty megabytes. */
function takeMember(header: Map<string, unknown>, name: string, value: unknown): void {
  const path = writePath([name]);
  if (header.has(name)) throw new ImportRefused(path, 'stands twice in the file', value);
  switch (name) {
    case 'format':
      if (value !== formatName) throw new ImportRefused(path, `should be "${formatName}"`, value);
      break;
    case 'version':
      if (typeof value === 'number' && Number.isInteger(value) && value > formatVersion) {
        throw new ImportRefused(path, `is newer than this program, which knows ${formatVersion}: update it`, value);
      }
      if (value !== formatVersion) throw new ImportRefused(path, `should be ${formatVersion}`, value);
      break;
    case 'exportedAt':
      if (!safeParse(pipe(string(), isoTimestamp()), value).success) {
        throw new ImportRefused(path, 'should be a date such as 2026-03-03T12:00:00.000Z', value);
      }
      break;
    default:
      throw new ImportRefused(path, 'is not known here', value);
  }
  header.set(name, value);
}

function checkHeader(header: ReadonlyMap<string, unknown>): void {
  for (const name of ['format', 'version', 'exportedAt']) {
    if (!header.has(name)) throw new ImportRefused(name, 'is missing');
  }
}

function takeEntry({ address, notes, tags, versions }: ExportedPolicy, start: number, end: number): CheckedEntry {
  const latest = versions.at(-1);
  return {
    policy: { address, notes, tags },
    title: latest?.analysis.title ?? '',
    savedAt: latest?.savedAt ?? 0,
    fingerprints: versions.map(({ analysis }) => fingerprintText(analysis.text)),
    start,
    end,
  };
}

async function planEntry(database: ClauselightDatabase, entry: CheckedEntry): Promise<PlannedPolicy> {
  const { policy, title, savedAt, fingerprints, start, end } = entry;
  const common = { address: policy.address, site: siteOf(policy.address), title, savedAt, start, end };
  const stored: unknown = await database.policies.where('address').equals(policy.address).first();
  const present = parsePolicyRow(stored);
  if (present === undefined) {
    return { ...common, kind: 'new', newVersions: fingerprints.length, duplicates: 0, notes: 'same', tags: 'same' };
  }
  const known = new Set((await readVersions(database, present.id)).map(({ fingerprint }) => fingerprint));
  const duplicates = fingerprints.filter((fingerprint) => known.has(fingerprint)).length;
  const newVersions = fingerprints.length - duplicates;
  const notes = mergeNotes(present.notes, policy.notes).rule;
  const tags = mergeTags(present.tags, policy.tags).rule;
  const changes = newVersions > 0 || changesWords(notes) || changesWords(tags);
  const kind = changes ? 'merged' : notes === 'mine' || tags === 'mine' ? 'conflict' : 'same';
  return { ...common, kind, newVersions, duplicates, notes, tags };
}

function changesWords(rule: MergeRule): boolean {
  return rule === 'fuller' || rule === 'joined';
}

function sumUp(file: Blob, policies: PlannedPolicy[]): ImportPlan {
  return {
    outcome: 'planned',
    file,
    policies,
    newPolicies: policies.filter(({ kind }) => kind === 'new').length,
    newVersions: policies.reduce((sum, { newVersions }) => sum + newVersions, 0),
    duplicates: policies.reduce((sum, { duplicates }) => sum + duplicates, 0),
    conflicts: policies.filter(({ notes, tags }) => notes !== 'same' || tags !== 'same'),
  };
}
