/** Which means of refusing came and went. */
import type { OptOut, OptOutCover, OptOutKind } from '../types.ts';
import type { ComparedVersions } from './compare-practices.ts';
import { findCounterparts, saysTheSame, type VersionSide } from './index-rows.ts';
import type { FactChange } from './policy-changes.ts';

/** A means: what it refuses, and how. Several opt-outs of one kind for one thing count as one, since only the count of links differs. */
interface Means {
  key: string;
  cover: OptOutCover;
  kind: OptOutKind;
  optOuts: OptOut[];
}

/** What is refused, as it fits after "opt out of". */
const coverWords: Record<OptOutCover, string> = {
  marketing: 'marketing messages',
  advertising: 'targeted advertising',
  cookies: 'cookies',
  'sale-or-sharing': 'sale or sharing of data',
  account: 'keeping an account',
  'ai-training': 'training AI models on your data',
  other: 'other uses of data',
};

const kindWords: Record<OptOutKind, string> = {
  link: 'by a link',
  email: 'by e-mail',
  setting: 'in the settings',
  browser: 'in the browser',
  phone: 'by telephone',
  post: 'by post',
};

/** Order of the covers in the report: as in the popup's list. */
const coverOrder = Object.keys(coverWords) as OptOutCover[];

/** Takes two versions; gives the means of refusing that only one of them offers, and those whose address changed. */
export function compareOptOuts(versions: ComparedVersions): FactChange[] {
  const [old, young] = [listMeans(versions.before.optOuts), listMeans(versions.after.optOuts)];
  const changes: FactChange[] = [];
  for (const means of old.values()) {
    const partner = young.get(means.key);
    if (partner === undefined) changes.push(...listOneSided(versions, 'before', means, young));
    else changes.push(...compareTargets(means, partner));
  }
  for (const means of young.values()) {
    if (!old.has(means.key)) changes.push(...listOneSided(versions, 'after', means, old));
  }
  return changes;
}

function listMeans(optOuts: readonly OptOut[]): Map<string, Means> {
  const found = new Map<string, Means>();
  for (const cover of coverOrder) {
    for (const optOut of optOuts) {
      if (!optOut.covers.includes(cover)) continue;
      const key = `${cover} ${optOut.kind}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, cover, kind: optOut.kind, optOuts: [optOut] });
      else known.optOuts.push(optOut);
    }
  }
  return found;
}

function listOneSided(
  { index }: ComparedVersions,
  side: VersionSide,
  { cover, kind, optOuts }: Means,
  others: ReadonlyMap<string, Means>,
): FactChange[] {
  const clauses = [...new Set(optOuts.map(({ clause }) => clause))];
  // A clause that still says the same offers the same; only one of the two readings found it.
  if (clauses.some((id) => isUnaltered(index[side].get(id)?.row))) return [];
  // The same address for the same thing, read as another kind, is no news.
  const targets = new Set(
    [...others.values()].filter((one) => one.cover === cover).flatMap((one) => one.optOuts.map(targetOf)),
  );
  if (optOuts.some((optOut) => optOut.target !== null && targets.has(targetOf(optOut)))) return [];
  const counterparts = [...new Set(clauses.flatMap((id) => findCounterparts(index, side, id).map((one) => one.id)))];
  const label = `${coverWords[cover]} ${kindWords[kind]}`;
  const way = `a way to opt out of ${label}`;
  const shown = optOuts.flatMap(({ target }) => target ?? [])[0];
  const value = shown === undefined ? label : `${label}: ${shown}`;
  return [
    side === 'before'
      ? {
          kind: 'opt-out',
          change: 'removed',
          before: value,
          after: null,
          beforeClauses: clauses,
          afterClauses: counterparts,
          sentence: `No longer names ${way}`,
        }
      : {
          kind: 'opt-out',
          change: 'added',
          before: null,
          after: value,
          beforeClauses: counterparts,
          afterClauses: clauses,
          sentence: `Now names ${way}`,
        },
  ];
}

function isUnaltered(row: Parameters<typeof saysTheSame>[0] | undefined): boolean {
  return row !== undefined && saysTheSame(row);
}

/** Addresses that changed, where each version has exactly one of the kind: of several it cannot be told which became which. */
function compareTargets(old: Means, young: Means): FactChange[] {
  const [before, after] = [listTargets(old), listTargets(young)];
  const [one, other] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || one === undefined || other === undefined) return [];
  if (targetOf(one) === targetOf(other)) return [];
  return [
    {
      kind: 'opt-out',
      change: 'changed',
      before: one.target,
      after: other.target,
      beforeClauses: [one.clause],
      afterClauses: [other.clause],
      sentence: `Opting out of ${coverWords[old.cover]} ${kindWords[old.kind]} now goes to ${other.target}`,
    },
  ];
}

function listTargets({ optOuts }: Means): OptOut[] {
  const byTarget = new Map(optOuts.filter(({ target }) => target !== null).map((optOut) => [targetOf(optOut), optOut]));
  return [...byTarget.values()];
}

/** The same for two spellings of one address. */
function targetOf({ target }: OptOut): string {
  return (target ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
