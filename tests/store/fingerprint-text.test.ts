import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteOf, stripFragment } from '../../lib/store/address.ts';
import { fingerprintText } from '../../lib/store/fingerprint-text.ts';

it('gives equal texts equal names, for ever', () => {
  expect(fingerprintText('We use cookies.')).toBe(fingerprintText(['We use', 'cookies.'].join(' ')));
  // What is stored under a name must be found under it by every later version.
  expect(fingerprintText('')).toBe('0-wvjl67o803');
  expect(fingerprintText('We use cookies.')).toBe('f-1vixr1i64er');
});

it('gives different texts different names', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprintText(one) === fingerprintText(other)).toBe(one === other);
    }),
  );
});

it.each([
  ['https://www.example.com/privacy#cookies', 'https://www.example.com/privacy', 'example.com'],
  ['https://example.com/privacy?lang=en', 'https://example.com/privacy?lang=en', 'example.com'],
  ['policies/example.html', 'policies/example.html', 'policies/example.html'],
])('reads %s as the page %s of %s', (address, page, site) => {
  expect(stripFragment(address)).toBe(page);
  expect(siteOf(address)).toBe(site);
});
