/**
 * Finds everything by which a reader can refuse something: links, addresses, numbers, browser controls and settings.
 *
 * Precision comes first. A link is taken where its address is a known opt-out, where its own words refuse, or where the sentence
 * refuses and points to it; not because it stands near the word "choice".
 */
import type { OptOut, TaggedClause } from '../types.ts';
import { findOptOutAddresses } from './find-opt-out-addresses.ts';
import { findOptOutLinks } from './find-opt-out-links.ts';
import { findSettings } from './find-settings.ts';
import { labelEmail, labelPhone } from './label-opt-out.ts';
import { describeContext } from './opt-out-context.ts';

/** Gives each means of refusing once (by kind and target; instructions by what they cover), in reading order. */
export function findOptOuts(clauses: readonly TaggedClause[]): OptOut[] {
  const found: OptOut[] = [];
  for (const index of clauses.keys()) {
    const context = describeContext(clauses, index);
    const links = findOptOutLinks(context);
    // A clause that has the link itself needs no instruction beside it.
    const settings = findSettings(context).filter((setting) => !links.some((link) => isSaidBy(link, setting)));
    for (const optOut of [...links, ...findOptOutAddresses(context), ...settings]) addOptOut(found, optOut);
  }
  return found;
}

function isSaidBy(link: OptOut, setting: OptOut): boolean {
  return setting.kind !== 'browser' && setting.covers.some((cover) => cover === 'other' || link.covers.includes(cover));
}

/** The same means twice is one entry; what it covers is joined. */
function addOptOut(found: OptOut[], optOut: OptOut): void {
  const known = found.find((other) => isSameMeans(other, optOut));
  if (known === undefined) {
    found.push({ ...optOut, covers: [...new Set(optOut.covers)] });
    return;
  }
  if (known.target === null && optOut.target !== null) {
    known.target = optOut.target;
    known.clause = optOut.clause;
  }
  const joined = new Set([...known.covers, ...optOut.covers]);
  if (joined.size > 1) joined.delete('other');
  known.covers = [...joined];
  if (known.kind === 'email') known.label = labelEmail(known.covers);
  if (known.kind === 'phone' && known.target !== null) known.label = labelPhone(known.covers);
}

function isSameMeans(one: OptOut, other: OptOut): boolean {
  if (one.target !== null && other.target !== null) {
    return normaliseTarget(one.target) === normaliseTarget(other.target);
  }
  // Browser controls are one means, with or without a page that explains them.
  if (one.kind === 'browser' && other.kind === 'browser') return browserMeans(one) === browserMeans(other);
  // "... as told above": the same means, named once with its link and once without.
  return one.kind === other.kind && one.label === other.label;
}

function browserMeans({ label }: OptOut): string {
  return /\bcookies\b/.test(label) ? 'cookies' : label;
}

function normaliseTarget(target: string): string {
  return target
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/\/+$/, '');
}
