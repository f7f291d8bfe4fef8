/** The reader's own words on a saved policy. */
import type { ClauselightDatabase } from './database.ts';
import { parsePolicyRow } from './parse-rows.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';

/** Most UTF-16 units of the notes on a policy: some forty pages, beyond which a list of thousands would grow heavy. */
export const longestNotes = 100_000;
/** Most tags of a policy, and UTF-16 units of one. */
export const mostTags = 100;
export const longestTag = 100;

/** `missing`: the policy was deleted meanwhile. `too-long`: nothing was changed; `most` is how much is taken. */
export type NotedOutcome<Value> =
  | { outcome: 'set'; value: Value }
  | { outcome: 'missing' }
  | { outcome: 'unreadable' }
  | { outcome: 'too-long'; most: number };

/** Sets the notes of a policy; '' takes them away. */
export async function setNotes(
  database: ClauselightDatabase,
  policyId: number,
  notes: string,
): Promise<NotedOutcome<string> | StoreFailure> {
  if (notes.length > longestNotes) return { outcome: 'too-long', most: longestNotes };
  return change(database, policyId, 'notes', notes);
}

/** Sets the tags of a policy, tidied: no white space around or doubled, none empty, none twice in whatever case. */
export async function setTags(
  database: ClauselightDatabase,
  policyId: number,
  tags: readonly string[],
): Promise<NotedOutcome<string[]> | StoreFailure> {
  const tidy = tidyTags(tags);
  if (tidy.length > mostTags) return { outcome: 'too-long', most: mostTags };
  if (tidy.some((tag) => tag.length > longestTag)) return { outcome: 'too-long', most: longestTag };
  return change(database, policyId, 'tags', tidy);
}

/** The tags as they are stored: trimmed, none empty, the first spelling of each. */
export function tidyTags(tags: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.replaceAll(/\s+/g, ' ').trim();
    const spelling = tidy.toLowerCase();
    if (tidy !== '' && !bySpelling.has(spelling)) bySpelling.set(spelling, tidy);
  }
  return [...bySpelling.values()];
}

function change<Field extends 'notes' | 'tags', Value extends string | string[]>(
  database: ClauselightDatabase,
  policyId: number,
  field: Field,
  value: Value,
): Promise<NotedOutcome<Value> | StoreFailure> {
  return withNamedFailures(() =>
    database.transaction('rw', database.policies, async (): Promise<NotedOutcome<Value>> => {
      const stored: unknown = await database.policies.get(policyId);
      if (stored === undefined) return { outcome: 'missing' };
      const row = parsePolicyRow(stored);
      if (row === undefined) return { outcome: 'unreadable' };
      await database.policies.put({ ...row, [field]: value });
      return { outcome: 'set', value };
    }),
  );
}
