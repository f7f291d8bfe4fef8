import { describe, expect, it } from 'vitest';
import { BaselineError } from '../../lib/vendors/baseline-error.ts';
import { fileTail, writeFileHead } from '../../lib/vendors/baseline-format.ts';
import { type BaselineFiles, parseBaseline } from '../../lib/vendors/parse-baseline.ts';
import { encodeBaseline } from '../../scripts/vendors/encode-baseline.ts';
import { aBaseline, aVendor, aVersion, statePractices } from './vendor-builders.ts';

const baseline = aBaseline(
  [
    aVendor(
      'one.example',
      {},
      {
        name: 'One & Söhne',
        domains: ['one.example', 'one.co.uk'],
        sector: 'image-media',
        versions: [
          aVersion({
            practices: statePractices({ 'cookies.own': 'may', 'sharing.sells': 'does-not', 'contact.dpo': 'choice' }),
            dataTypes: ['content', 'health'],
            thirdParties: ['Stripe', 'Mailgun'],
            retention: ['P90D', 'as-needed'],
            optOuts: [
              { kind: 'link', covers: ['marketing', 'other'] },
              { kind: 'post', covers: ['account'] },
            ],
            frameworks: ['GDPR', 'other'],
            minimumAge: 13,
          }),
          aVersion({
            seen: '2014-04-28',
            lastUpdated: null,
            address: null,
            readingEase: null,
            thirdParties: ['Stripe'],
          }),
        ],
      },
    ),
    aVendor('two.example'),
  ],
  { all: { policies: 12_000, stated: { 'cookies.own': 9000, 'contact.dpo': 31 } } },
);
const files = encodeBaseline(baseline);

/** The file with its content changed, and the checksum put right: what a faulty builder would write. */
function rewrite(name: keyof BaselineFiles, change: (content: string) => string): BaselineFiles {
  const content = change(files[name].slice(files[name].indexOf('"content":') + 10, -fileTail.length));
  return { ...files, [name]: `${writeFileHead(content)}${content}${fileTail}` };
}

describe('parseBaseline', () => {
  it('reads what encodeBaseline wrote; scores keep two decimals', () => {
    expect(parseBaseline(files)).toEqual(baseline);
  });

  it('writes the same bytes again', () => {
    expect(encodeBaseline(parseBaseline(files))).toEqual(files);
  });

  it.each<[string, BaselineFiles]>([
    ['an empty file', { ...files, knownVendors: '' }],
    ['a page in its place', { ...files, websiteRates: '<!doctype html>' }],
    ['a file that is cut off', { ...files, knownVendors: files.knownVendors.slice(0, -40) }],
    ['a changed character', { ...files, knownVendors: files.knownVendors.replace('Stripe', 'Strype') }],
    ['a changed figure', { ...files, websiteRates: files.websiteRates.replace('9000', '9001') }],
    ['another format', { ...files, knownVendors: files.knownVendors.replace('"format":1', '"format":2') }],
    ['the files in each other’s place', { knownVendors: files.websiteRates, websiteRates: files.knownVendors }],
    [
      'a practice that the taxonomy does not have',
      rewrite('knownVendors', (text) => text.replace('"cookies.own"', '"cookies.old"')),
    ],
    ['an unknown sector', rewrite('knownVendors', (text) => text.replace('"image-media"', '"images"'))],
    ['a place outside its list', rewrite('knownVendors', (text) => text.replace('[1,0],', '[1,7],'))],
    ['a vendor twice', rewrite('knownVendors', (text) => text.replace('"two.example"', '"one.example"'))],
    ['no versions', rewrite('knownVendors', (text) => text.replace(/\[\["2025.*?\]\]\](?=\n)/, '[]]'))],
    ['a text where a number should be', rewrite('knownVendors', (text) => text.replaceAll(',1200,', ',"many",'))],
    ['a damaged sketch', rewrite('knownVendors', (text) => text.replace(/"[.\w-]{96}"/, '"...."'))],
    ['no content at all', rewrite('knownVendors', () => 'null')],
    ['content that is no JSON', rewrite('websiteRates', () => '{"practices":[')],
    ['a missing sector of websites', rewrite('websiteRates', (text) => text.replace('"arts"', '"art"'))],
    ['a missing count', rewrite('websiteRates', (text) => text.replace('[9000,', '['))],
  ])('refuses %s by name', (_, damaged) => {
    expect(() => parseBaseline(damaged)).toThrow(BaselineError);
  });

  it('says which file is wrong and what to do', () => {
    expect(() => parseBaseline({ ...files, knownVendors: files.knownVendors.slice(0, 300) })).toThrow(
      /known vendors.+Reinstall Clauselight/,
    );
  });
});
