import { describe, expect, it } from 'vitest';
import { findPolicyLinks } from '../../lib/extract/find-policy-links.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';

const address = 'https://shop.example/home';

function find(body: string) {
  return findPolicyLinks(parsePage(`<html><body>${body}</body></html>`), address);
}

describe('findPolicyLinks', () => {
  it.each([
    'Privacy Policy',
    'Privacy notice',
    'Your privacy',
    'Datenschutzerklärung',
    'Politique de confidentialité',
    'Política de privacidad',
    'Informativa sulla privacy',
    'Privacyverklaring',
    'Política de Privacidade',
    'Polityka prywatności',
    'Integritetspolicy',
    'Privatlivspolitik',
  ])('finds a link that says "%s"', (label) => {
    expect(find(`<a href="/x">${label}</a>`)).toEqual([
      { label, href: 'https://shop.example/x', score: expect.any(Number) },
    ]);
  });

  it('finds a link by what the site declares, and one by its address', () => {
    expect(
      find('<a rel="privacy-policy" href="/a">Legal</a><a href="/privacy">Legal matters</a>').map(({ href }) => href),
    ).toEqual(['https://shop.example/a', 'https://shop.example/privacy']);
  });

  it('takes the label of a picture link', () => {
    expect(find('<a href="/privacy" aria-label="Privacy policy"><img src="x.png"></a>')[0]?.label).toBe(
      'Privacy policy',
    );
  });

  it('puts the main policy before cookie pages, choices and settings', () => {
    const labels = find(
      '<a href="/c">Cookie policy</a><a href="/d">Your privacy choices</a><a href="/s">Privacy settings</a><footer><a href="/p">Privacy Policy</a></footer>',
    ).map(({ label }) => label);
    expect(labels[0]).toBe('Privacy Policy');
    expect(labels).toHaveLength(4);
  });

  it('names an address once, the page itself never, and at most eight', () => {
    expect(find('<a href="/p">Privacy</a><a href="/p#cookies">Privacy Policy</a>')).toHaveLength(1);
    expect(find('<a href="/home#privacy">Privacy Policy</a><a href="#privacy">Privacy Policy</a>')).toEqual([]);
    expect(
      find(Array.from({ length: 20 }, (_, index) => `<a href="/p${index}">Privacy Policy</a>`).join('')),
    ).toHaveLength(8);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,privacy',
    'mailto:privacy@a.example',
    'ftp://a.example/privacy',
    'http://[privacy',
  ])('does not offer %s', (href) => {
    expect(find(`<a href="${href}">Privacy Policy</a>`)).toEqual([]);
  });

  it('does not take a teaser of an article for a policy', () => {
    expect(
      find(
        '<a href="/news/1">What the new ruling on privacy means for those who run a small shop and for all of their customers</a>',
      ),
    ).toEqual([]);
  });
});
