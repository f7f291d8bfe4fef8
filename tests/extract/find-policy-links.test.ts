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
    'Tietosuojaseloste',
    'Personvernerklæring',
    'Zásady ochrany osobních údajů',
    'Adatvédelmi tájékoztató',
    'Politica de confidențialitate',
    'Πολιτική απορρήτου',
    'Политика конфиденциальности',
    'Політика конфіденційності',
    'Gizlilik Politikası',
    '隐私政策',
    '隱私權政策',
    'プライバシーポリシー',
    '개인정보 처리방침',
    'سياسة الخصوصية',
    'गोपनीयता नीति',
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

  it.each([
    ['a policy for applicants', '<a href="/a">Applicant privacy policy</a><a href="/p">Privacy policy</a>'],
    ['one for children', '<a href="/a">Children\u2019s privacy policy</a><a href="/p">Privacy</a>'],
    ['one for California', '<a href="/a">California Privacy Notice</a><a href="/p">Privacy Notice</a>'],
    ['one for an app', '<a href="/a">App privacy policy</a><a href="/p">Privacy policy</a>'],
    ['a guide', '<a href="/a">How to write a privacy policy</a><a href="/p">Privacy policy</a>'],
    ['a centre', '<a href="/a">Privacy Centre</a><a href="/p">Privacy Policy</a>'],
    ['a policy for Bewerber', '<a href="/a">Datenschutz f\u00fcr Bewerber</a><a href="/p">Datenschutz</a>'],
    ['a guest\u2019s policy', '<a href="https://akismet.com/privacy/">Privacy Policy</a><a href="/p">Privacy</a>'],
    ['terms in a folder named privacy', '<a href="/privacy/terms.html">Terms of use</a><a href="/p">Privacy</a>'],
    [
      'the text, where the footer has the same',
      '<p><a href="/a">privacy</a></p><footer><a href="/p">Privacy</a></footer>',
    ],
  ])('puts the main policy before %s', (_other, html) => {
    expect(find(html)[0]?.href).toBe('https://shop.example/p');
  });

  it.each([
    ['a title', '<a href="/p" title="Privacy policy"><i></i></a>'],
    ['a picture', '<a href="/p"><img src="lock.png" alt="Privacy policy"></a>'],
    ['a drawing', '<a href="/p"><svg><title>Privacy policy</title></svg></a>'],
    ['an arrow with a title', '<a href="/p" title="Privacy policy">\u203a</a>'],
  ])('reads the label from %s', (_source, html) => {
    expect(find(html)).toEqual([
      { label: 'Privacy policy', href: 'https://shop.example/p', score: expect.any(Number) },
    ]);
  });

  it('goes by the address alone on the same site only', () => {
    expect(find('<a href="/datenschutzerkl%C3%A4rung">\u00a7</a>').map(({ href }) => href)).toEqual([
      'https://shop.example/datenschutzerkl%C3%A4rung',
    ]);
    expect(find('<a href="https://widgets.example/privacy">Learn more</a>')).toEqual([]);
  });

  it('is not led astray by recipes, nor by addresses that it cannot decode', () => {
    expect(find('<a href="/recipes/cookies">Cookies</a><a href="/cookies/nut">Nut cookies</a>')).toEqual([]);
    expect(find('<a href="/privacy-%E0%A4%A">Privacy</a>')).toHaveLength(1);
  });

  it('looks into shadow roots', () => {
    const html =
      '<site-footer><template shadowrootmode="open"><footer><a href="/p">Privacy policy</a></footer></template></site-footer>';
    expect(find(html).map(({ href }) => href)).toEqual(['https://shop.example/p']);
  });

  it('looks into frames of the same origin, and resolves against their address', () => {
    const page = parsePage('<html><body><iframe src="/frames/foot.html"></iframe></body></html>');
    const inner = parsePage('<html><body><a href="p">Privacy policy</a></body></html>');
    Object.defineProperty(inner, 'baseURI', { value: 'https://shop.example/frames/foot.html' });
    Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: inner });
    expect(findPolicyLinks(page, address).map(({ href }) => href)).toEqual(['https://shop.example/frames/p']);
  });

  it('resolves against the base of the page', () => {
    const page = parsePage('<html><head><base href="/legal/"></head><body><a href="p">Privacy</a></body></html>');
    expect(findPolicyLinks(page, address)[0]?.href).toBe('https://shop.example/legal/p');
  });
});
