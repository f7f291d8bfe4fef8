/** Opens the policies of a comparison: known vendors out of the baseline, saved ones out of the library. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PolicyRow } from '../../lib/store/database.ts';
import type { StoreFailure } from '../../lib/store/store-failure.ts';
import type { FoundVersion } from '../../lib/store/summaries.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import type { KnownVendors } from '../standing/known-vendors.ts';
import type { ColumnRef } from './column-ref.ts';
import { type ComparedColumn, columnOfVendor, columnOfVersion } from './compared-column.ts';

export type ColumnState =
  | { kind: 'loading'; ref: ColumnRef }
  | { kind: 'ready'; ref: ColumnRef; column: ComparedColumn }
  /** `sentence` says why, for the reader. */
  | { kind: 'missing'; ref: ColumnRef; sentence: string };

type OpenVersion = (versionId: number) => Promise<FoundVersion | StoreFailure>;
type OpenedVersion = FoundVersion | { outcome: 'closed'; sentence: string };

interface Sources {
  rows: readonly PolicyRow[];
  vendors: KnownVendors;
  openVersion: OpenVersion;
  locale: string;
}

/** One state a reference, in their order. What was opened once stays, however the columns are put in order. */
export function useColumns(refs: readonly ColumnRef[], { rows, vendors, openVersion, locale }: Sources): ColumnState[] {
  const [opened, setOpened] = useState<ReadonlyMap<number, OpenedVersion>>(new Map());
  const wanted = refs.flatMap((ref) => versionOf(ref, rows) ?? []);
  const missing = wanted.filter((id) => !opened.has(id)).join();
  useEffect(() => {
    if (missing === '') return;
    let isShown = true;
    Promise.all(missing.split(',').map(async (id) => [Number(id), await open(openVersion, Number(id))] as const)).then(
      (found) => isShown && setOpened((known) => new Map([...known, ...found])),
    );
    return () => {
      isShown = false;
    };
  }, [missing, openVersion]);
  return useMemo(
    () =>
      refs.map((ref) =>
        ref.kind === 'vendor' ? stateOfVendor(ref, vendors, locale) : stateOfSaved(ref, rows, opened, locale),
      ),
    [refs, rows, vendors, opened, locale],
  );
}

function versionOf(ref: ColumnRef, rows: readonly PolicyRow[]): number | null {
  switch (ref.kind) {
    case 'vendor':
      return null;
    case 'version':
      return ref.version;
    case 'policy':
      return rows.find(({ id }) => id === ref.policy)?.latest ?? null;
  }
}

async function open(openVersion: OpenVersion, versionId: number): Promise<OpenedVersion> {
  try {
    const found = await openVersion(versionId);
    return found.outcome === 'failed' ? { outcome: 'closed', sentence: describeStoreFailure(found.reason) } : found;
  } catch (error) {
    return { outcome: 'closed', sentence: saySurprise(error) };
  }
}

function stateOfVendor(
  ref: Extract<ColumnRef, { kind: 'vendor' }>,
  vendors: KnownVendors,
  locale: string,
): ColumnState {
  if (vendors.outcome === 'loading') return { kind: 'loading', ref };
  if (vendors.outcome === 'failed') {
    return { kind: 'missing', ref, sentence: `${ref.vendor} is not shown. The known vendors could not be loaded.` };
  }
  const vendor = vendors.baseline.vendors.find(({ id }) => id === ref.vendor);
  const version =
    ref.seen === null ? vendor?.versions[0] : vendor?.versions.find((candidate) => candidate.seen === ref.seen);
  if (vendor === undefined || version === undefined) {
    const missing = vendor === undefined ? ref.vendor : `A text of ${vendor.name} that was seen on ${ref.seen ?? ''}`;
    return { kind: 'missing', ref, sentence: `${missing} is not among the known vendors of this Clauselight.` };
  }
  return { kind: 'ready', ref, column: columnOfVendor(ref, vendor, version, locale) };
}

function stateOfSaved(
  ref: Exclude<ColumnRef, { kind: 'vendor' }>,
  rows: readonly PolicyRow[],
  opened: ReadonlyMap<number, OpenedVersion>,
  locale: string,
): ColumnState {
  const id = versionOf(ref, rows);
  if (id === null)
    return { kind: 'missing', ref, sentence: 'One of the saved policies is not in the library any more.' };
  const found = opened.get(id);
  switch (found?.outcome) {
    case undefined:
      return { kind: 'loading', ref };
    case 'found':
      return { kind: 'ready', ref, column: columnOfVersion(ref, found.version, found.analysis, locale) };
    case 'missing':
      return { kind: 'missing', ref, sentence: 'One of the saved texts is not in the library any more.' };
    case 'unreadable':
      return { kind: 'missing', ref, sentence: 'One of the saved texts is damaged and cannot be read.' };
    case 'closed':
      return { kind: 'missing', ref, sentence: `One of the saved texts could not be opened. ${found.sentence}` };
  }
}
