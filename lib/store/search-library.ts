/** Search in the statements and clauses of everything saved, in small steps, so that a library of thousands stays smooth meanwhile. */
import { compareLatestFirst } from './build-rows.ts';
import type { ClauselightDatabase, PassagesRow, VersionRow } from './database.ts';
import { parseVersionRow } from './parse-rows.ts';
import { readValues } from './read-value.ts';
import { type StoreFailure, withNamedFailures } from './store-failure.ts';

/** A statement or clause that holds every word of the query. */
export interface FoundPassage {
  kind: 'statement' | 'clause';
  /** The practice of the statement, or the id of the clause. */
  key: string;
  /** The statement or the clause's text, line breaks as spaces. */
  text: string;
}

/** A saved text with passages that match. */
export interface SearchHit {
  policyId: number;
  versionId: number;
  savedAt: number;
  /** Statements before clauses, each in its own order; at most `mostPassages`. */
  passages: FoundPassage[];
  /** How many passages match in all. */
  count: number;
}

export interface SearchOptions {
  /** Called after each step with what it found (latest saved first), and how many of the `total` texts have been searched. */
  onHits?: (hits: readonly SearchHit[], searched: number, total: number) => void;
  /** Ends the search at its next step. */
  signal?: AbortSignal;
  /** Stops after so many texts that match; default all. */
  limit?: number;
}

export type SearchOutcome =
  /** `found`: texts that match. `complete`: false where the limit ended it. */
  { outcome: 'searched'; found: number; searched: number; total: number; complete: boolean } | { outcome: 'stopped' };

/** Passages told of one text; the rest is counted. */
export const mostPassages = 20;

/** Texts read at a time: some 3 MB, about 20 milliseconds of work between two pauses. */
const batchSize = 40;

/**
 * Searches every version of every policy. The query is split into words, "words in quotation marks" stay together; a passage matches that holds all of
 * them, in any order, whatever the case and the shape of quotes, also inside longer words. An empty query finds nothing.
 */
export function searchLibrary(
  database: ClauselightDatabase,
  query: string,
  { onHits, signal, limit = Number.POSITIVE_INFINITY }: SearchOptions,
): Promise<SearchOutcome | StoreFailure> {
  const terms = splitQuery(query);
  return withNamedFailures(async (): Promise<SearchOutcome> => {
    if (terms.length === 0) return { outcome: 'searched', found: 0, searched: 0, total: 0, complete: true };
    const ids = await database.versions.orderBy('savedAt').reverse().primaryKeys();
    let found = 0;
    let searched = 0;
    while (searched < ids.length && found < limit) {
      if (signal?.aborted === true) return { outcome: 'stopped' };
      const batch = ids.slice(searched, searched + batchSize);
      const hits = await searchBatch(database, batch, terms);
      searched += batch.length;
      found += hits.length;
      onHits?.(hits, searched, ids.length);
    }
    return { outcome: 'searched', found, searched, total: ids.length, complete: searched >= ids.length };
  });
}

/** Lower case, and straight quotes and apostrophes for curly ones: policies have these, keyboards those, and phones the other way round. */
function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replaceAll(/[\u201c-\u201f]/g, '"');
}

/** The words and quoted phrases of a query, as `foldText` writes them. */
export function splitQuery(query: string): string[] {
  const pieces = foldText(query).match(/"[^"]*"|[^\s"]+/g) ?? [];
  return pieces.map((piece) => piece.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim()).filter((term) => term !== '');
}

async function searchBatch(
  database: ClauselightDatabase,
  ids: readonly number[],
  terms: readonly string[],
): Promise<SearchHit[]> {
  const { rows, passages } = await database.transaction('r', database.versions, database.passages, async () => ({
    passages: await readValues(database.passages, ids),
    // Deleted meanwhile, or damaged: then there is nothing to lead to.
    rows: (await readValues(database.versions, ids)).map((row) => parseVersionRow(row)),
  }));
  const hits = passages.flatMap((row, index) => searchVersion(row, rows[index], terms) ?? []);
  return hits.toSorted((one, other) => compareLatestFirst(toOrder(one), toOrder(other)));
}

function toOrder({ savedAt, versionId }: SearchHit) {
  return { savedAt, id: versionId };
}

function searchVersion(
  passages: PassagesRow | undefined,
  version: VersionRow | undefined,
  terms: readonly string[],
): SearchHit | undefined {
  if (passages === undefined || version === undefined || typeof passages.lines !== 'string') return undefined;
  // Most texts lack a word altogether; one pass over the whole says so much faster than a look at each line.
  const whole = foldText(passages.lines);
  if (!terms.every((term) => whole.includes(term))) return undefined;
  const keys = String(passages.keys).split('\n');
  const found = passages.lines.split('\n').flatMap((text, index) => {
    const lower = foldText(text);
    return terms.every((term) => lower.includes(term)) ? [toPassage(text, keys[index] ?? '')] : [];
  });
  if (found.length === 0) return undefined;
  return {
    policyId: version.policyId,
    versionId: version.id,
    savedAt: version.savedAt,
    passages: found.slice(0, mostPassages),
    count: found.length,
  };
}

function toPassage(text: string, key: string): FoundPassage {
  return { kind: key.startsWith('s') ? 'statement' : 'clause', key: key.slice(1), text };
}
