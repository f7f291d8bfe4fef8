import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFileAddress, nameTextAddress, siteOf, stripFragment } from '../../lib/store/address.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.kites.example/privacy', 'kites.example'],
    ['file:notice%20of%20kites.pdf', 'notice of kites.pdf'],
    ['file:100%.txt', '100%.txt'],
    ['text:Kites', 'Pasted text'],
    ['file:///home/kites/policy.html', 'file:///home/kites/policy.html'],
    ['kites/policy.html', 'kites/policy.html'],
  ])('names %s as "%s"', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('the name of a file as an address', () => {
  it('gives the name back, whatever it holds, and has no fragment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
        const address = nameFileAddress(name);
        expect(stripFragment(address)).toBe(address);
        const whole = name.trim().replace(/\p{Cs}/gu, '\uFFFD');
        expect(siteOf(address)).toBe(whole === '' ? 'unnamed' : whole);
      }),
    );
  });

  it('has a name even where the file or text has none', () => {
    expect(nameFileAddress(' ')).toBe('file:unnamed');
    expect(nameTextAddress('')).toBe('text:untitled');
  });
});
