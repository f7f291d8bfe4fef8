import { compareSketches } from './sketch-text.ts';
import type { KnownVendor, VendorVersion } from './vendor-baseline.ts';

/**
 * How the text at hand stands to those that are known of its vendor:
 * - `same`: it is `known`, word for word or nearly so;
 * - `newer`, `older`: another wording than the latest known one, and dated after or before it;
 * - `other`: another text of this vendor, of which the dates do not tell which came first, or one that shares next to nothing with what is known (a
 *   policy for children, a cookie policy).
 */
export type TextKind = 'same' | 'newer' | 'older' | 'other';

export interface TextJudgement {
  kind: TextKind;
  /** For `same` the version that it is, which need not be the latest; otherwise the latest. */
  known: VendorVersion;
  /** What it has in common with `known`, 0 to 1; see `compareSketches`. */
  similarity: number;
}

/**
 * From here on the same text. One text read from Markdown and from a page with menus and banners around it has .99 and more in common; real updates of
 * policies have .98 and less, mostly less than .95.
 */
const sameFrom = 0.95;

/** Where both bear the same date: an archive may have lost a table, or the page may be a regional edition. */
const sameDateFrom = 0.85;

/** Below this two texts are not two versions of one; what is common to all policies stays far under it. */
const relatedFrom = 0.03;

/**
 * Judges the text at hand by its sketch and its own date. Knows no clock: "newer" means newer than the known text, not new.
 *
 * @param text `sketch` of `sketchText`; `lastUpdated` as in `PolicyAnalysis`
 */
export function judgeText(text: { sketch: string; lastUpdated: string | null }, vendor: KnownVendor): TextJudgement {
  const [latest] = vendor.versions;
  const ranked = vendor.versions.map((known) => ({ known, similarity: compareSketches(text.sketch, known.sketch) }));
  const same = ranked
    .filter(({ known, similarity }) => isSame(similarity, text.lastUpdated, known.lastUpdated))
    .sort((one, other) => other.similarity - one.similarity)[0];
  if (same !== undefined) return { kind: 'same', ...same };
  const similarity = ranked[0]?.similarity ?? 0;
  return { kind: similarity < relatedFrom ? 'other' : judgeAge(text.lastUpdated, latest), known: latest, similarity };
}

function judgeAge(date: string | null, latest: VendorVersion): TextKind {
  if (date === null) return 'other';
  // A text dated after the day on which the known one was seen is newer, whatever date that one bears.
  if (isBefore(latest.seen, date)) return 'newer';
  if (latest.lastUpdated === null) return 'other';
  if (isBefore(latest.lastUpdated, date)) return 'newer';
  return isBefore(date, latest.lastUpdated) ? 'older' : 'other';
}

function isSame(similarity: number, one: string | null, other: string | null): boolean {
  if (one === null || other === null) return similarity >= sameFrom;
  return similarity >= sameDateFrom && !isBefore(one, other) && !isBefore(other, one);
}

/** Compares as far as both go: a month says nothing about its days. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
