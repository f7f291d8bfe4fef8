/** Builds the light rows out of what they are a view of. All of them can be built anew at any time, from the analyses and the reader's own words. */
import type { PolicyAnalysis } from '../types.ts';
import { siteOf } from './address.ts';
import type { Glance, PassagesRow, PolicyRow, VersionRow } from './database.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** What a policy's row knows that its versions do not. */
export type OwnPart = Pick<PolicyRow, 'id' | 'address' | 'notes' | 'tags' | 'createdAt'>;

/** The row of a policy with those versions, of which there must be one at least. */
export function buildPolicyRow({ id, address, notes, tags, createdAt }: OwnPart, versions: VersionRow[]): PolicyRow {
  const [latest, before] = versions.toSorted(compareLatestFirst);
  if (latest === undefined) throw new Error(`The policy of ${address} has no version`);
  return {
    id,
    address,
    site: siteOf(address),
    title: latest.title,
    notes,
    tags,
    // A clock that was set back may have dated a version before the first one.
    createdAt: Math.min(createdAt, ...versions.map(({ savedAt }) => savedAt)),
    savedAt: latest.savedAt,
    versions: versions.length,
    latest: latest.id,
    changedSince: before?.savedAt ?? null,
    lastUpdated: latest.lastUpdated,
    words: latest.words,
    glance: latest.glance,
  };
}

/** Sorts what was saved latest to the front; of two saved at once, the later id. */
export function compareLatestFirst(
  one: Pick<VersionRow, 'savedAt' | 'id'>,
  other: Pick<VersionRow, 'savedAt' | 'id'>,
): number {
  return other.savedAt - one.savedAt || other.id - one.id;
}

/** The row of one text, without the id that the database gives it. `savedAt` is in milliseconds since 1970. */
export function buildVersionRow(policyId: number, analysis: PolicyAnalysis, savedAt: number): Omit<VersionRow, 'id'> {
  return {
    policyId,
    fingerprint: fingerprintText(analysis.text),
    title: analysis.title,
    lastUpdated: analysis.lastUpdated,
    savedAt,
    words: analysis.words,
    glance: takeGlance(analysis),
  };
}

function takeGlance({ highlights, optOuts, facts, language, coverage }: PolicyAnalysis): Glance {
  return {
    practices: highlights.map(({ practice, stance }) => `${practice}:${stance}` as const),
    optOuts: optOuts.length,
    thirdParties: facts.thirdParties.length,
    frameworks: facts.frameworks.map(({ id }) => id),
    language,
    coverage,
  };
}

/** The lines that the search looks through: the statements as they were saved, then the clauses in reading order. */
export function buildPassages({ highlights, clauses }: PolicyAnalysis): Omit<PassagesRow, 'id'> {
  const lines = [...highlights.map(({ statement }) => statement), ...clauses.map(({ text }) => text)];
  const keys = [...highlights.map(({ practice }) => `s${practice}`), ...clauses.map(({ id }) => `c${id}`)];
  return { lines: joinLines(lines), keys: joinLines(keys) };
}

/** A line break inside a line would shift all lines after it against their keys. */
function joinLines(lines: readonly string[]): string {
  return lines.map((line) => (line.includes('\n') ? line.replaceAll('\n', ' ') : line)).join('\n');
}
