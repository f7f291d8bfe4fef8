/** Saved policies: save, list, open, and the reader's own notes and tags. Each is one transaction. */
import { liveQuery } from 'dexie';
import type { PolicyAnalysis } from '../types.ts';
import { stripFragment } from './address.ts';
import { compareLatestFirst } from './build-rows.ts';
import type { ClauselightDatabase, PolicyRow, VersionRow } from './database.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { parsePolicyRow, parseVersionRow } from './parse-rows.ts';
import { fitsLimits, readAnalysis } from './read-analysis.ts';
import { nameFailure, type StoreFailure, withNamedFailures } from './store-failure.ts';
import { addBarePolicy, addVersion, findPolicy, policyTables, putPolicy, readVersions } from './write-policy.ts';

export interface SavedSummary {
  /** `added`: a policy that was not there. `version-added`: a changed text of one that was. */
  outcome: 'added' | 'version-added' | 'already-saved';
  /** Of the policy. */
  id: number;
  versionId: number;
  /** When this text was saved, in milliseconds since 1970: now, or earlier where it was there already. */
  savedAt: number;
}

/**
 * Saves an analysis as the first or a further version of its address, unless the same text of the same address is saved already: then nothing changes
 * and the earlier version is told. `now` is the time of saving in milliseconds since 1970.
 */
export async function saveSummary(
  database: ClauselightDatabase,
  analysis: PolicyAnalysis,
  now: number,
): Promise<SavedSummary | StoreFailure> {
  if (!fitsLimits(analysis)) {
    return { outcome: 'failed', reason: 'too-large', details: `${analysis.text.length} characters of text` };
  }
  return withNamedFailures(() =>
    database.transaction('rw', policyTables(database), async () => await addText(database, analysis, now)),
  );
}

async function addText(database: ClauselightDatabase, analysis: PolicyAnalysis, now: number): Promise<SavedSummary> {
  const address = stripFragment(analysis.url);
  const policy = await findPolicy(database, address);
  if (policy === undefined) {
    const id = await addBarePolicy(database, address);
    const version = await addVersion(database, id, analysis, now);
    await putPolicy(database, { id, address, notes: '', tags: [], createdAt: now }, [version]);
    return { outcome: 'added', id, versionId: version.id, savedAt: now };
  }
  const versions = await readVersions(database, policy.id);
  const fingerprint = fingerprintText(analysis.text);
  const same = versions.find((version) => version.fingerprint === fingerprint);
  if (same !== undefined) {
    return { outcome: 'already-saved', id: policy.id, versionId: same.id, savedAt: same.savedAt };
  }
  const version = await addVersion(database, policy.id, analysis, now);
  await putPolicy(database, policy, [...versions, version]);
  return { outcome: 'version-added', id: policy.id, versionId: version.id, savedAt: now };
}

/** How the text of a page stands to what is saved of its address. */
export type SavedState =
  | { outcome: 'not-saved' }
  /** This very text is saved; `isLatest` is false where another was saved after it. */
  | { outcome: 'same'; policyId: number; version: VersionRow; isLatest: boolean }
  /** The address is saved with other texts, of which this is the latest: "changed since". */
  | { outcome: 'changed'; policyId: number; version: VersionRow };

/** Looks up what is saved of an address, and whether it is the text that the page has now. */
export function findSavedState(
  database: ClauselightDatabase,
  { url, text }: Pick<PolicyAnalysis, 'url' | 'text'>,
): Promise<SavedState | StoreFailure> {
  const fingerprint = fingerprintText(text);
  return withNamedFailures(() =>
    database.transaction('r', database.policies, database.versions, async (): Promise<SavedState> => {
      const stored: unknown = await database.policies.where('address').equals(stripFragment(url)).first();
      const policy = parsePolicyRow(stored);
      if (policy === undefined) return { outcome: 'not-saved' };
      const versions = (await readVersions(database, policy.id)).toSorted(compareLatestFirst);
      const [latest] = versions;
      if (latest === undefined) return { outcome: 'not-saved' };
      const version = versions.find((one) => one.fingerprint === fingerprint);
      return version === undefined
        ? { outcome: 'changed', policyId: policy.id, version: latest }
        : { outcome: 'same', policyId: policy.id, version, isLatest: version === latest };
    }),
  );
}

/** When this very text of this address was saved (milliseconds since 1970); null where it was not. */
export async function findSavedAt(
  database: ClauselightDatabase,
  analysis: Pick<PolicyAnalysis, 'url' | 'text'>,
): Promise<{ outcome: 'found'; savedAt: number | null } | StoreFailure> {
  const state = await findSavedState(database, analysis);
  if (state.outcome === 'failed') return state;
  return { outcome: 'found', savedAt: state.outcome === 'same' ? state.version.savedAt : null };
}

export interface SummaryList {
  outcome: 'listed';
  /** Latest saved first. */
  rows: PolicyRow[];
  /** How many stored policies and versions cannot be read; they are left where they are until `mendLibrary` is called. */
  unreadable: number;
}

/** All saved policies, as light rows. */
export function listSummaries(database: ClauselightDatabase): Promise<SummaryList | StoreFailure> {
  return withNamedFailures(() => readList(database));
}

async function readList(database: ClauselightDatabase): Promise<SummaryList> {
  // Not by an index, in which a damaged row may be missing.
  const { stored, versions } = await database.transaction('r', database.policies, database.versions, async () => ({
    stored: (await database.policies.toArray()) as unknown[],
    versions: (await database.versions.toArray()) as unknown[],
  }));
  const rows = stored.flatMap((row) => parsePolicyRow(row) ?? []);
  rows.sort((one, other) => other.savedAt - one.savedAt || other.id - one.id);
  const damaged = versions.filter((row) => parseVersionRow(row) === undefined).length;
  return { outcome: 'listed', rows, unreadable: stored.length - rows.length + damaged };
}

/**
 * Tells the list now and after every change, from whichever page of the extension; gives a function that stops it.
 * A failure is told once and ends the watch; a surprise goes to `onSurprise`.
 */
export function watchSummaries(
  database: ClauselightDatabase,
  onList: (list: SummaryList | StoreFailure) => void,
  onSurprise: (error: unknown) => void,
): () => void {
  return watch(() => readList(database), onList, onSurprise);
}

export type FoundVersions =
  /** `versions`: latest first, those that can be read. */
  { outcome: 'found'; row: PolicyRow; versions: VersionRow[] } | { outcome: 'missing' } | { outcome: 'unreadable' };

/** Tells a policy's row and versions now and after every change; otherwise as `watchSummaries`. */
export function watchVersions(
  database: ClauselightDatabase,
  id: number,
  onVersions: (found: FoundVersions | StoreFailure) => void,
  onSurprise: (error: unknown) => void,
): () => void {
  const tables = [database.policies, database.versions];
  const read = () => database.transaction('r', tables, async () => await readPolicy(database, id));
  return watch(read, onVersions, onSurprise);
}

function watch<Answer>(
  read: () => Promise<Answer>,
  onAnswer: (answer: Answer | StoreFailure) => void,
  onSurprise: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({
    next: onAnswer,
    error: (error: unknown) => {
      const failure = nameFailure(error);
      if (failure === undefined) onSurprise(error);
      else onAnswer(failure);
    },
  });
  return () => subscription.unsubscribe();
}

async function readPolicy(database: ClauselightDatabase, id: number): Promise<FoundVersions> {
  const stored: unknown = await database.policies.get(id);
  if (stored === undefined) return { outcome: 'missing' };
  const row = parsePolicyRow(stored);
  if (row === undefined) return { outcome: 'unreadable' };
  return { outcome: 'found', row, versions: (await readVersions(database, id)).toSorted(compareLatestFirst) };
}

export type FoundSummary =
  /** `versions`: latest first; `analysis`: of the latest. */
  | { outcome: 'found'; row: PolicyRow; versions: VersionRow[]; analysis: PolicyAnalysis }
  | { outcome: 'missing' }
  /** The row, or the analysis of the latest version, cannot be read. `versions` are those that may still be opened with `getVersion`. */
  | { outcome: 'unreadable'; row: PolicyRow | null; versions: VersionRow[] };

/** The saved policy with that id: its row, its versions, and the whole analysis of the latest. */
export function getSummary(database: ClauselightDatabase, id: number): Promise<FoundSummary | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction(
      'r',
      database.policies,
      database.versions,
      database.analyses,
      async (): Promise<FoundSummary> => {
        const found = await readPolicy(database, id);
        if (found.outcome === 'missing') return found;
        if (found.outcome === 'unreadable') return { outcome: 'unreadable', row: null, versions: [] };
        const { row, versions } = found;
        const analysis = await readAnalysis(database, row.latest);
        if (analysis === undefined) return { outcome: 'unreadable', row, versions };
        return { outcome: 'found', row, versions, analysis };
      },
    ),
  );
}

export type FoundVersion =
  | { outcome: 'found'; version: VersionRow; analysis: PolicyAnalysis }
  | { outcome: 'missing' }
  /** What is stored has not the shape of an analysis, so it is not shown. */
  | { outcome: 'unreadable' };

/** One version with its whole analysis. */
export function getVersion(database: ClauselightDatabase, versionId: number): Promise<FoundVersion | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('r', database.versions, database.analyses, async (): Promise<FoundVersion> => {
      const stored: unknown = await database.versions.get(versionId);
      if (stored === undefined) return { outcome: 'missing' };
      const version = parseVersionRow(stored);
      const analysis = await readAnalysis(database, versionId);
      if (version === undefined || analysis === undefined) return { outcome: 'unreadable' };
      return { outcome: 'found', version, analysis };
    }),
  );
}
