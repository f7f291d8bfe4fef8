/** Saved summaries: save, list, open, delete, bring back. Each is one transaction. */
import { liveQuery } from 'dexie';
import type { PolicyAnalysis } from '../types.ts';
import { siteOf, stripFragment } from './address.ts';
import type { AnalysisRow, ClauselightDatabase, SummaryRow } from './database.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { parseAnalysis, parseSummaryRow } from './parse-rows.ts';
import { nameFailure, type StoreFailure, withNamedFailures } from './store-failure.ts';

export type SavedSummary = { outcome: 'added' | 'already-saved'; id: number; savedAt: number };

/**
 * Saves an analysis, unless the same text of the same address is saved already: then nothing changes and the earlier entry is told.
 * `now` is the time of saving in milliseconds since 1970.
 */
export function saveSummary(
  database: ClauselightDatabase,
  analysis: PolicyAnalysis,
  now: number,
): Promise<SavedSummary | StoreFailure> {
  const row = {
    address: stripFragment(analysis.url),
    fingerprint: fingerprintText(analysis.text),
    site: siteOf(analysis.url),
    title: analysis.title,
    lastUpdated: analysis.lastUpdated,
    savedAt: now,
    words: analysis.words,
  };
  return withNamedFailures(() =>
    database.transaction('rw', database.summaries, database.analyses, async (): Promise<SavedSummary> => {
      const earlier = await findRow(database, row);
      if (earlier !== undefined) return { outcome: 'already-saved', id: earlier.id, savedAt: earlier.savedAt };
      const id = await database.summaries.add(row);
      await database.analyses.add({ id, analysis });
      return { outcome: 'added', id, savedAt: now };
    }),
  );
}

/** When this very text of this address was saved (milliseconds since 1970); null where it was not. */
export function findSavedAt(
  database: ClauselightDatabase,
  analysis: Pick<PolicyAnalysis, 'url' | 'text'>,
): Promise<{ outcome: 'found'; savedAt: number | null } | StoreFailure> {
  const key = { address: stripFragment(analysis.url), fingerprint: fingerprintText(analysis.text) };
  return withNamedFailures(async () => {
    const row = await findRow(database, key);
    return { outcome: 'found', savedAt: row?.savedAt ?? null };
  });
}

function findRow(database: ClauselightDatabase, key: Pick<SummaryRow, 'address' | 'fingerprint'>) {
  return database.summaries.where('[address+fingerprint]').equals([key.address, key.fingerprint]).first();
}

export interface SummaryList {
  outcome: 'listed';
  /** Latest saved first. */
  rows: SummaryRow[];
  /** How many stored rows have not the shape of a summary; they are left where they are. */
  unreadable: number;
}

/** All saved summaries, as light rows. */
export function listSummaries(database: ClauselightDatabase): Promise<SummaryList | StoreFailure> {
  return withNamedFailures(() => readList(database));
}

async function readList(database: ClauselightDatabase): Promise<SummaryList> {
  const stored: unknown[] = await database.summaries.orderBy('savedAt').reverse().toArray();
  const rows = stored.flatMap((row) => parseSummaryRow(row) ?? []);
  return { outcome: 'listed', rows, unreadable: stored.length - rows.length };
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
  const subscription = liveQuery(() => readList(database)).subscribe({
    next: onList,
    error: (error: unknown) => {
      const failure = nameFailure(error);
      if (failure === undefined) onSurprise(error);
      else onList(failure);
    },
  });
  return () => subscription.unsubscribe();
}

export type FoundSummary =
  | { outcome: 'found'; row: SummaryRow; analysis: PolicyAnalysis }
  | { outcome: 'missing' }
  /** What is stored has not the shape of an analysis, so it is not shown. */
  | { outcome: 'unreadable' };

/** The whole saved summary with that id. */
export function getSummary(database: ClauselightDatabase, id: number): Promise<FoundSummary | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('r', database.summaries, database.analyses, async (): Promise<FoundSummary> => {
      const storedRow: unknown = await database.summaries.get(id);
      if (storedRow === undefined) return { outcome: 'missing' };
      const row = parseSummaryRow(storedRow);
      const analysis = parseAnalysis((await database.analyses.get(id))?.analysis);
      return row === undefined || analysis === undefined
        ? { outcome: 'unreadable' }
        : { outcome: 'found', row, analysis };
    }),
  );
}

/** A deleted summary as it was stored, to be kept until the reader can no longer want it back. */
export interface DeletedSummary {
  row: SummaryRow;
  /** Undefined where the row had lost its analysis. */
  analysis: AnalysisRow | undefined;
}

/** Deletes the summary with that id, and hands it over for `restoreSummary`. */
export function deleteSummary(
  database: ClauselightDatabase,
  id: number,
): Promise<{ outcome: 'deleted'; deleted: DeletedSummary } | { outcome: 'missing' } | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', database.summaries, database.analyses, async () => {
      const row = await database.summaries.get(id);
      if (row === undefined) return { outcome: 'missing' as const };
      const analysis = await database.analyses.get(id);
      await database.summaries.delete(id);
      await database.analyses.delete(id);
      return { outcome: 'deleted' as const, deleted: { row, analysis } };
    }),
  );
}

/** Puts a deleted summary back under its old id, unless the same text was saved again meanwhile. */
export function restoreSummary(
  database: ClauselightDatabase,
  deleted: DeletedSummary,
): Promise<{ outcome: 'restored'; id: number } | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', database.summaries, database.analyses, async () => {
      const later = await findRow(database, deleted.row);
      if (later !== undefined) return { outcome: 'restored' as const, id: later.id };
      await database.summaries.put(deleted.row);
      if (deleted.analysis !== undefined) await database.analyses.put(deleted.analysis);
      return { outcome: 'restored' as const, id: deleted.row.id };
    }),
  );
}
