/**
 * From one entry a saved text to one policy an address with its versions. Version 1 knew `summaries` (light rows) and `analyses` (by the same id); a
 * summary becomes the version of the same id, so that no analysis has to be written again.
 *
 * This code meets rows of version 1 only. Whoever changes what later versions store adds a step of their own.
 */
import type { Transaction } from 'dexie';
import { siteOf } from './address.ts';
import { buildPassages, buildPolicyRow, buildVersionRow } from './build-rows.ts';
import type { SetAsideRow, VersionRow } from './database.ts';
import { parseAnalysis, parseSummaryOfVersion1, type SummaryOfVersion1 } from './parse-rows.ts';
import { readValue } from './read-value.ts';

/** Runs inside the transaction of the upgrade: where it throws, the database stays at version 1, with nothing changed. */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const summaries: unknown[] = await transaction.table('summaries').toArray();
  const byAddress = new Map<string, SummaryOfVersion1[]>();
  for (const stored of summaries) {
    const summary = parseSummaryOfVersion1(stored);
    if (summary === undefined) await setAsideOld(transaction, 'summaries', stored);
    else byAddress.set(summary.address, [...(byAddress.get(summary.address) ?? []), summary]);
  }
  for (const [address, texts] of byAddress) await upgradePolicy(transaction, address, texts);
}

async function upgradePolicy(transaction: Transaction, address: string, texts: SummaryOfVersion1[]): Promise<void> {
  const policyId = Number(await transaction.table('policies').add({ address, site: siteOf(address) }));
  const versions: VersionRow[] = [];
  for (const summary of texts) {
    const version = await upgradeText(transaction, policyId, summary);
    await transaction.table('versions').add(version);
    versions.push(version);
  }
  const createdAt = Math.min(...texts.map(({ savedAt }) => savedAt));
  await transaction
    .table('policies')
    .put(buildPolicyRow({ id: policyId, address, notes: '', tags: [], createdAt }, versions));
}

/** A text whose analysis cannot be read stays in the list with what its summary told; opening it says that it is unreadable. */
async function upgradeText(
  transaction: Transaction,
  policyId: number,
  { id, fingerprint, title, lastUpdated, savedAt, words }: SummaryOfVersion1,
): Promise<VersionRow> {
  const stored: unknown = await readValue(transaction.table<unknown, number>('analyses'), id);
  const analysis = parseAnalysis(readField(stored, 'analysis'));
  if (analysis === undefined) {
    const glance = { practices: [], optOuts: 0, thirdParties: 0, frameworks: [], language: 'und', coverage: 0 };
    return { id, policyId, fingerprint, title, lastUpdated, savedAt, words, glance };
  }
  await transaction.table('passages').put({ id, ...buildPassages(analysis) });
  return { id, ...buildVersionRow(policyId, analysis, savedAt), fingerprint, title, lastUpdated, words };
}

/** Keeps the row, and the analysis that may belong to it, which nothing would lead to any more. */
async function setAsideOld(transaction: Transaction, table: string, row: unknown): Promise<void> {
  const id = readField(row, 'id');
  const analysis: unknown =
    typeof id === 'number' ? await readValue(transaction.table<unknown, number>('analyses'), id) : undefined;
  const kept: Omit<SetAsideRow, 'id'> = {
    table,
    row: { row, analysis },
    problem: 'It has not the shape of a saved summary.',
  };
  await transaction.table('setAside').add(kept);
  // What could not be copied stays where it is: a disk may give it back one day.
  if (typeof id === 'number' && analysis !== undefined) await transaction.table('analyses').delete(id);
}

function readField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
