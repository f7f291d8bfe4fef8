import { practiceIds } from '../../lib/taxonomy/practices.ts';
import {
  type BaselineLists,
  dataTypes,
  digits,
  fileTail,
  frameworks,
  fullScore,
  type KnownVendorsContent,
  optOutCovers,
  optOutKinds,
  stances,
  type VendorRow,
  type VersionRow,
  type WebsiteRatesContent,
  writeFileHead,
} from '../../lib/vendors/baseline-format.ts';
import type { BaselineFiles } from '../../lib/vendors/parse-baseline.ts';
import type {
  KnownVendor,
  StatedPractice,
  VendorBaseline,
  VendorVersion,
  WebsiteRates,
} from '../../lib/vendors/vendor-baseline.ts';

/**
 * Writes a baseline as the two files that `parseBaseline` reads; the same baseline gives the same bytes. A vendor stands on a line of its own, so that a
 * change shows whom it concerns.
 */
export function encodeBaseline(baseline: VendorBaseline): BaselineFiles {
  return { knownVendors: encodeVendors(baseline), websiteRates: encodeRates(baseline) };
}

function encodeVendors({ vendors, sources }: VendorBaseline): string {
  const versions = vendors.flatMap((vendor) => vendor.versions);
  const lists: BaselineLists = {
    practices: practiceIds,
    thirdParties: listSorted(versions.flatMap(({ thirdParties }) => thirdParties)),
    retention: listSorted(versions.flatMap(({ retention }) => retention)),
    sources: Object.keys(sources),
  };
  const content: Omit<KnownVendorsContent, 'vendors'> = {
    practices: [...lists.practices],
    thirdParties: [...lists.thirdParties],
    retention: [...lists.retention],
    sources: Object.entries(sources).map(([key, source]) => ({ key, ...source })),
  };
  const rows = vendors.map((vendor) => JSON.stringify(encodeVendor(vendor, lists)));
  return wrap(`${JSON.stringify(content).slice(0, -1)},"vendors":[\n${rows.join(',\n')}\n]}`);
}

function encodeRates({ websites }: VendorBaseline): string {
  const encode = ({ policies, stated }: WebsiteRates) => ({
    policies,
    stated: practiceIds.map((id) => stated[id] ?? 0),
  });
  const content: WebsiteRatesContent = {
    practices: [...practiceIds],
    rates: {
      all: encode(websites.all),
      ...Object.fromEntries(Object.entries(websites.sectors).map(([id, rates]) => [id, encode(rates)])),
    },
  };
  return wrap(JSON.stringify(content));
}

function wrap(content: string): string {
  return `${writeFileHead(content)}${content}${fileTail}`;
}

function encodeVendor({ id, name, sector, domains, versions }: KnownVendor, lists: BaselineLists): VendorRow {
  return [id, name, sector, domains.slice(1), versions.map((version) => encodeVersion(version, lists))];
}

function encodeVersion(version: VendorVersion, lists: BaselineLists): VersionRow {
  return [
    version.seen,
    version.lastUpdated,
    version.address,
    placeIn(lists.sources, version.source),
    version.words,
    version.readingEase,
    version.practices.map((practice) => encodePractice(practice, lists)).join(''),
    spell(version.dataTypes, dataTypes),
    version.thirdParties.map((name) => placeIn(lists.thirdParties, name)),
    version.retention.map((period) => placeIn(lists.retention, period)),
    version.optOuts.map(({ kind, covers }) => `${spell([kind], optOutKinds)}${spell(covers, optOutCovers)}`),
    spell(version.frameworks, frameworks),
    version.minimumAge,
    version.sketch,
  ];
}

function encodePractice({ id, stance, score }: StatedPractice, lists: BaselineLists): string {
  const code = placeIn(lists.practices, id) * stances.length + placeIn(stances, stance);
  return `${digit(Math.floor(code / digits.length))}${digit(code % digits.length)}${digit(Math.round(score * fullScore))}`;
}

function spell<Id>(ids: readonly Id[], known: readonly Id[]): string {
  return ids.map((id) => digit(placeIn(known, id))).join('');
}

function digit(value: number): string {
  const found = digits[value];
  if (found === undefined) throw new Error(`${value} cannot be written as one digit`);
  return found;
}

function placeIn<Value>(list: readonly Value[], value: Value): number {
  const place = list.indexOf(value);
  if (place < 0) throw new Error(`${String(value)} is not in its list`);
  return place;
}

function listSorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
