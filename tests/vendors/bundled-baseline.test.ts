import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPracticeId, type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import { computeStanding } from '../../lib/vendors/compute-standing.ts';
import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { sectors } from '../../lib/vendors/sectors.ts';
import type { VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import { readCorrections } from '../../scripts/vendors/correct-profile.ts';
import { encodeBaseline } from '../../scripts/vendors/encode-baseline.ts';
import {
  bundledVendors,
  knownVendorsFile,
  readBaseline,
  websiteRatesFile,
} from '../../scripts/vendors/read-baseline.ts';
import { correctionsFile } from '../../scripts/vendors/read-verdicts.ts';
import listed from '../../scripts/vendors/vendors.json' with { type: 'json' };

const baseline = await readBaseline();
const { vendors, websites } = baseline;

function versionOf(id: string, seen: string): VendorVersion {
  const version = vendors.find((vendor) => vendor.id === id)?.versions.find((one) => one.seen === seen);
  if (version === undefined) throw new Error(`The baseline has no ${id} of ${seen}`);
  return version;
}

describe('the bundled baseline', () => {
  it('has at least a hundred vendors in at least ten sectors, in at most 400 kB', () => {
    const bytes = [knownVendorsFile, websiteRatesFile].map((file) => statSync(join(bundledVendors, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
    expect(vendors.length).toBeGreaterThanOrEqual(100);
    expect(new Set(vendors.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(10);
  });

  it('has at least three vendors of every sector that views offer', () => {
    for (const { id } of sectors)
      expect([id, vendors.filter(({ sector }) => sector === id).length >= 3]).toEqual([id, true]);
  });

  it('is what its own encoder writes', () => {
    const read = (file: string) => readFileSync(join(bundledVendors, file), 'utf8');
    expect(encodeBaseline(baseline)).toEqual({
      knownVendors: read(knownVendorsFile),
      websiteRates: read(websiteRatesFile),
    });
  });

  it('leads each domain to its vendor, and none to two', () => {
    const domains = vendors.flatMap((vendor) => vendor.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
    for (const vendor of vendors)
      for (const domain of vendor.domains)
        expect([domain, findVendor(`https://${domain}/`, baseline)?.id]).toEqual([domain, vendor.id]);
  });

  it('leads the address of each policy to its vendor, or to nobody where another company hosts it', () => {
    for (const vendor of vendors) {
      const [{ address }] = vendor.versions;
      if (address === null) continue;
      expect(address).toMatch(/^https?:\/\//);
      expect([vendor.id, null, 'google.com', 'amazon.com', 'mozilla.org']).toContain(
        findVendor(address, baseline)?.id ?? null,
      );
    }
  });

  it('has versions latest first, with dates, practices and known sources', () => {
    for (const { id, versions } of vendors) {
      const days = versions.map(({ seen }) => seen);
      expect([id, days]).toEqual([id, [...new Set(days)].sort().reverse()]);
      for (const { seen, source, words, practices } of versions) {
        expect(seen).toMatch(/^20[12]\d-[01]\d-[0-3]\d$/);
        expect(baseline.sources[source]).toBeDefined();
        expect([id, words > 100, practices.length > 5]).toEqual([id, true, true]);
      }
    }
  });

  it('keeps out vendors on whose policies the classifier is measured', () => {
    const kept = Object.entries(listed.leftOut).flatMap(([domain, reason]) =>
      reason === 'kept-for-measuring' ? [domain] : [],
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const domain of kept) expect(vendors.map(({ id }) => id)).not.toContain(domain);
  });

  it('has base rates of every kind of website, which add up', () => {
    const parts = Object.values(websites.sectors);
    expect(websites.all.policies).toBe(parts.reduce((sum, { policies }) => sum + policies, 0));
    expect(websites.all.policies).toBeGreaterThan(9000);
    for (const { policies, stated } of [websites.all, ...parts]) {
      expect(policies).toBeGreaterThan(50);
      for (const count of Object.values(stated)) expect(count).toBeLessThanOrEqual(policies);
    }
    // In 2020 nobody knew of the signal yet, and few of training.
    const tooNew = ['choices.global-privacy-control', 'use.no-ai-training'];
    expect(practiceIds.filter((id) => websites.all.stated[id] === undefined && !tooNew.includes(id))).toEqual([]);
  });

  it('has a standing for every policy in it', () => {
    const [vendor] = vendors;
    const standing = computeStanding(vendor!.versions[0], baseline, { sector: vendor!.sector, leaveOut: vendor!.id });
    expect(standing.vendors).toBe(vendors.length - 1);
  });
});

describe('corrections', () => {
  const corrections = readCorrections(correctionsFile);

  it('name practices and versions that are in the baseline', () => {
    for (const { vendor, seen, practice } of corrections) {
      expect(isPracticeId(practice)).toBe(true);
      expect([vendor, versionOf(vendor, seen).seen]).toEqual([vendor, seen]);
    }
  });

  it('are applied: the baseline says what they say', () => {
    for (const { vendor, seen, practice, verdict, stance } of corrections) {
      const said = versionOf(vendor, seen).practices.find(({ id }) => id === practice)?.stance ?? 'not-stated';
      const wanted = verdict === 'stands' ? (stance ?? said) : verdict;
      expect([vendor, practice, said]).toEqual([vendor, practice, wanted]);
    }
  });

  it('are sorted, each once', () => {
    const names = corrections.map(({ vendor, seen, practice }) => `${vendor} ${seen} ${practice}`);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe('the five policies that the project started from', () => {
  const versions = {
    'imgix 2014': versionOf('imgix.com', '2014-04-28'),
    'imgix 2023': versionOf('imgix.com', '2023-12-19'),
    'Cloudinary 2013': versionOf('cloudinary.com', '2013-11-27'),
    'Cloudinary 2024': versionOf('cloudinary.com', '2024-09-30'),
    'Filestack 2021': versionOf('filestack.com', '2021-11-11'),
  };

  it.each<[string, PracticeId, string[]]>([
    ['promised notice of legal demands', 'sharing.legal-notice', ['imgix 2014', 'Cloudinary 2013']],
    ['honours Do Not Track', 'tracking.dnt-honoured', ['Filestack 2021']],
    ['keeps earlier versions public', 'changes.archive', ['Filestack 2021']],
    ['states a minimum age', 'children.minimum-age', ['Filestack 2021']],
    ['records sessions', 'tracking.session-recording', ['imgix 2023', 'Filestack 2021']],
    ['grants a copy', 'rights.access', ['imgix 2023', 'Cloudinary 2024', 'Filestack 2021']],
    ['grants deletion', 'rights.delete', ['imgix 2023', 'Cloudinary 2024', 'Filestack 2021']],
  ])('tell who %s', (_, practice, expected) => {
    const found = Object.entries(versions)
      .filter(([, { practices }]) => practices.some(({ id, stance }) => id === practice && stance !== 'does-not'))
      .map(([name]) => name);
    expect(found.sort()).toEqual([...expected].sort());
  });
});
