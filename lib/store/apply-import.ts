/** Carries out an import that was planned. */
import { Dexie } from 'dexie';
import { checkEntry } from './check-entry.ts';
import type { ClauselightDatabase } from './database.ts';
import type { ExportedPolicy } from './export-format.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { writePath } from './import-refusal.ts';
import { mergeNotes, mergeTags } from './merge-own-words.ts';
import {
  type ImportOptions,
  type ImportPlan,
  type ImportProblem,
  type PlannedPolicy,
  readBytes,
  throwIfStopped,
  withImportProblems,
} from './plan-import.ts';
import { parseBytes } from './scan-export.ts';
import { withNamedFailures } from './store-failure.ts';
import { addBarePolicy, addVersion, findPolicy, policyTables, putPolicy, readVersions } from './write-policy.ts';

/** What was done; it may be less than was planned where the same was saved meanwhile. */
export interface ImportDone {
  outcome: 'imported';
  newPolicies: number;
  newVersions: number;
  duplicates: number;
}

/** Bytes of the file read at a time; a longer entry is read whole. */
const batchSize = 4_000_000;

/**
 * Writes everything that the file of the plan holds in one transaction: all of it, or, on any error, nothing. Versions whose text is saved already stay
 * as they are; notes and tags are merged by the rules that the plan names. Whatever was saved since the plan was made is taken into account.
 */
export function applyImport(
  database: ClauselightDatabase,
  plan: ImportPlan,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportDone | ImportProblem> {
  return withImportProblems(() =>
    withNamedFailures(() =>
      database.transaction('rw', policyTables(database), async () => {
        const done: ImportDone = { outcome: 'imported', newPolicies: 0, newVersions: 0, duplicates: 0 };
        let index = 0;
        for (const batch of cutBatches(plan.policies)) {
          throwIfStopped(signal);
          const [first, last] = [batch[0], batch.at(-1)];
          if (first === undefined || last === undefined) continue;
          // The transaction would end while the file is read, if nothing held it open.
          const bytes = await Dexie.waitFor(readBytes(plan.file, first.start, last.end));
          for (const { start, end } of batch) {
            const piece = bytes.subarray(start - first.start, end - first.start);
            const entry = checkEntry(parseBytes(piece, writePath(['policies', index])), index);
            await mergeEntry(database, entry, done);
            index += 1;
            onProgress?.(end, plan.file.size);
          }
        }
        return done;
      }),
    ),
  );
}

function cutBatches(policies: readonly PlannedPolicy[]): PlannedPolicy[][] {
  const batches: PlannedPolicy[][] = [];
  for (const policy of policies) {
    const batch = batches.at(-1);
    const start = batch?.[0]?.start ?? 0;
    if (batch !== undefined && policy.end - start <= batchSize) batch.push(policy);
    else batches.push([policy]);
  }
  return batches;
}

async function mergeEntry(database: ClauselightDatabase, entry: ExportedPolicy, done: ImportDone): Promise<void> {
  const present = await findPolicy(database, entry.address);
  const id = present?.id ?? (await addBarePolicy(database, entry.address));
  const versions = present === undefined ? [] : await readVersions(database, id);
  const known = new Set(versions.map(({ fingerprint }) => fingerprint));
  for (const { analysis, savedAt } of entry.versions) {
    if (known.has(fingerprintText(analysis.text))) done.duplicates += 1;
    else {
      versions.push(await addVersion(database, id, analysis, savedAt));
      done.newVersions += 1;
    }
  }
  if (present === undefined) done.newPolicies += 1;
  const own = {
    id,
    address: entry.address,
    notes: mergeNotes(present?.notes ?? '', entry.notes).value,
    tags: mergeTags(present?.tags ?? [], entry.tags).value,
    createdAt: Math.min(present?.createdAt ?? entry.createdAt, entry.createdAt),
  };
  await putPolicy(database, own, versions);
}
