import { describe, expect, it } from 'vitest';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import { aHighlight, anAnalysis, anOptOut } from '../builders.ts';

describe('profilePolicy', () => {
  it('lists practices in the order of the taxonomy, whatever the order of the highlights', () => {
    const highlights = [
      aHighlight('contact.dpo'),
      aHighlight('sharing.sells', 'does-not'),
      aHighlight('cookies.own', 'may'),
    ];
    expect(profilePolicy(anAnalysis({ highlights })).practices).toEqual([
      { id: 'cookies.own', stance: 'may', score: 0.9 },
      { id: 'sharing.sells', stance: 'does-not', score: 0.9 },
      { id: 'contact.dpo', stance: 'does', score: 0.9 },
    ]);
  });

  it('lists each fact once, in reading order', () => {
    const { facts } = anAnalysis();
    const profile = profilePolicy(
      anAnalysis({
        facts: {
          ...facts,
          thirdParties: [
            { name: 'Stripe', clauses: ['c1'] },
            { name: 'Mailgun', clauses: ['c2'] },
          ],
          retention: [
            { period: 'P90D', what: 'logs', clause: 'c1' },
            { period: 'as-needed', what: '', clause: 'c2' },
            { period: 'P90D', what: 'backups', clause: 'c2' },
          ],
          minimumAge: 16,
        },
      }),
    );
    expect(profile).toMatchObject({
      thirdParties: ['Stripe', 'Mailgun'],
      retention: ['P90D', 'as-needed'],
      minimumAge: 16,
    });
  });

  it('puts opt-outs of a kind together, with all that they cover', () => {
    const optOuts = [
      anOptOut({ kind: 'email', covers: ['marketing'] }),
      anOptOut({ kind: 'link', covers: ['cookies'] }),
      anOptOut({ kind: 'email', covers: ['account', 'marketing'] }),
    ];
    expect(profilePolicy(anAnalysis({ optOuts })).optOuts).toEqual([
      { kind: 'email', covers: ['marketing', 'account'] },
      { kind: 'link', covers: ['cookies'] },
    ]);
  });

  it('holds no word of the policy', () => {
    const analysis = anAnalysis();
    const profile = JSON.stringify(profilePolicy(analysis));
    for (const { text } of analysis.clauses) expect(profile).not.toContain(text.slice(0, 20));
  });

  it('takes no practices from a text in a language that the classifier does not read', () => {
    expect(profilePolicy(anAnalysis({ language: 'de' })).practices).toEqual([]);
    expect(profilePolicy(anAnalysis({ language: 'und' })).practices).not.toEqual([]);
  });
});
