import { describe, expect, it } from 'vitest';
import { detectPolicy } from '../../lib/extract/detect-policy.ts';
import { listBlocks } from '../../lib/extract/list-blocks.ts';
import type { Block } from '../../lib/types.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';

const policy =
  '<h1>Privacy Policy</h1><p>This privacy policy tells how we collect, use and share your personal information and our cookies.</p>' +
  '<p>We may disclose your data to third parties. We retain your information as long as we need it. You can access or delete it. ' +
  'Children under 13 may not use the site. We protect your information with encryption. Contact us to opt out of marketing.</p>';

function blocksOf(html: string): Block[] {
  const { body } = parsePage(`<html><body>${html}</body></html>`);
  return listBlocks(body, { pageAddress: '', leftOut: new Set() }).map(({ block }) => block);
}

describe('detectPolicy', () => {
  it('takes a policy for one, and says why', () => {
    const { isPolicy, score, reasons } = detectPolicy({
      pageTitle: 'Privacy Policy - Galehouse',
      url: 'https://galehouse.example/privacy',
      blocks: blocksOf(policy),
    });
    expect(isPolicy).toBe(true);
    expect(score).toBeGreaterThan(0.9);
    expect(reasons[0]).toBe('The first headings name a privacy policy');
    expect(reasons).toContain('The page\u2019s title names a privacy policy');
  });

  it('takes it for one without title and address too, and does not blame the missing title', () => {
    const { isPolicy, reasons } = detectPolicy({ pageTitle: '', url: 'policy.md', blocks: blocksOf(policy) });
    expect(isPolicy).toBe(true);
    expect(reasons.join()).not.toContain('title');
  });

  it('does not take a banner for a policy, whatever it says', () => {
    const { isPolicy, reasons } = detectPolicy({
      pageTitle: 'Privacy Policy',
      url: 'https://a.example/privacy',
      blocks: blocksOf('<h1>Privacy Policy</h1><p>We use cookies and collect your personal data.</p>'),
    });
    expect(isPolicy).toBe(false);
    expect(reasons[0]).toBe('The page has very little text');
    expect(reasons.join()).not.toContain('names a privacy policy');
  });

  it('does not take an empty page for a policy', () => {
    const { isPolicy, score, reasons } = detectPolicy({ pageTitle: '', url: '', blocks: [] });
    expect(isPolicy).toBe(false);
    expect(score).toBeLessThan(0.5);
    expect(reasons).toEqual(['The page has no text']);
  });

  it.each([
    [
      'German',
      'Datenschutzerklärung',
      'Diese Datenschutzerklärung sagt, welche personenbezogenen Daten wir erheben. Wir verarbeiten Ihre Daten nur mit Ihrer Einwilligung. Dritte erhalten Ihre personenbezogenen Daten nicht. Sie haben ein Recht auf Auskunft und darauf, dass wir Ihre Daten löschen. Cookies speichern wir nur für die Sitzung. Kontakt: datenschutz@a.example',
    ],
    [
      'French',
      'Politique de confidentialité',
      'Cette politique explique quelles données nous collectons. Vos données personnelles ne sont pas cédées à des tiers sans votre consentement. Vous avez un droit d’accès et pouvez faire effacer vos données. Nous utilisons des cookies pour mesurer l’audience. Contact : dpo@a.example, qui répond à toute question sur la sécurité de vos données.',
    ],
  ])('knows a policy in %s', (_language, title, text) => {
    const blocks = blocksOf(`<h1>${title}</h1><p>${text}</p>`);
    expect(detectPolicy({ pageTitle: title, url: 'x.html', blocks }).isPolicy).toBe(true);
  });
});
