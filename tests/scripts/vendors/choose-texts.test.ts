import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPracticeId } from '../../../lib/taxonomy/practices.ts';
import { sectors } from '../../../lib/vendors/sectors.ts';
import { chooseTexts, leftOut, listedVendors } from '../../../scripts/vendors/choose-texts.ts';
import { readCorrections } from '../../../scripts/vendors/correct-profile.ts';
import { correctionsFile } from '../../../scripts/vendors/read-verdicts.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'clauselight-'));
  for (const folder of ['vendors', 'seeds']) mkdirSync(join(data, folder));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function list(...lines: Partial<Record<'domain' | 'date' | 'source_repo' | 'url', string | null>>[]): void {
  const full = lines.map((line) => ({
    domain: 'imgix.com',
    date: '2023-12-19',
    source_repo: 'OpenTermsArchive/contrib-versions',
    url: null,
    ...line,
  }));
  writeFileSync(
    join(data, 'vendors', 'manifest.jsonl'),
    full.map((line) => JSON.stringify({ ...line, file: `${line.domain}/${line.date}.md` })).join('\n'),
  );
}

describe('chooseTexts', () => {
  it('lists a vendor’s texts latest first, seeds among them and in the place of others of that day', () => {
    list({ date: '2019-05-02' }, { date: '2023-12-19' });
    for (const date of ['2014-04-28', '2023-12-19']) writeFileSync(join(data, 'seeds', `imgix.com@${date}.md`), '');
    expect(chooseTexts(data).map(({ seen, file, source }) => `${seen} ${file} ${source}`)).toEqual([
      '2023-12-19 seeds/imgix.com@2023-12-19.md page',
      '2019-05-02 vendors/imgix.com/2019-05-02.md open-terms-archive',
      '2014-04-28 seeds/imgix.com@2014-04-28.md page',
    ]);
  });

  it('takes the address of vendors.json before that of the data', () => {
    list({ url: 'https://example.com/other' });
    expect(chooseTexts(data)[0]?.address).toBe('https://www.imgix.com/privacy');
  });

  it('leaves out a vendor whose latest text is old', () => {
    list({ date: '2018-12-31' });
    expect(chooseTexts(data)).toEqual([]);
  });

  it('refuses data that nobody has sorted', () => {
    list({ domain: 'example.com' });
    expect(() => chooseTexts(data)).toThrow('example.com');
  });

  it('refuses a source whose licence is not known', () => {
    list({ source_repo: 'somebody/something' });
    expect(() => chooseTexts(data)).toThrow('somebody/something');
  });
});

describe('vendors.json', () => {
  it('puts every vendor once into a sector that there is, under a name and domains without marks', () => {
    const ids = listedVendors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, sector, domains = [] } of listedVendors) {
      expect(sectors.map((one) => one.id)).toContain(sector);
      expect(name.trim()).toBe(name);
      for (const domain of [id, ...domains]) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    }
  });

  it('lists nobody that it leaves out', () => {
    for (const { id } of listedVendors) expect(leftOut[id]).toBeUndefined();
  });
});

describe('corrections.jsonl', () => {
  it('holds facts alone', () => {
    for (const { vendor, seen, practice, verdict, stance, ...rest } of readCorrections(correctionsFile)) {
      expect(listedVendors.map(({ id }) => id)).toContain(vendor);
      expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(isPracticeId(practice)).toBe(true);
      expect(['stands', 'not-stated', 'does', 'may', 'choice', 'does-not']).toContain(verdict);
      expect([undefined, 'does', 'may', 'choice', 'does-not']).toContain(stance);
      expect(rest).toEqual({});
    }
  });
});
