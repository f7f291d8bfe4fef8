import { describe, expect, it } from 'vitest';
import { summarisePolicy } from '../../lib/summarise/summarise-policy.ts';
import { aBlock, aDocument, aPracticeTag, aTaggedClause } from '../builders.ts';

const document = aDocument({
  blocks: [
    aBlock({ kind: 'heading', level: 1, text: 'Privacy Policy' }),
    aBlock({ text: 'Last updated: May 24, 2018' }),
  ],
});

describe('summarisePolicy', () => {
  it('carries over what the document says of itself', () => {
    const analysis = summarisePolicy(document, 'We use cookies.', []);
    expect(analysis).toMatchObject({
      url: document.url,
      title: document.title,
      language: 'en',
      policy: document.policy,
      coverage: 1,
      text: 'We use cookies.',
      lastUpdated: '2018-05-24',
    });
  });

  it('counts words and whole minutes of reading', () => {
    expect(summarisePolicy(document, 'word '.repeat(2380), [])).toMatchObject({ words: 2380, readingMinutes: 10 });
    expect(summarisePolicy(document, 'We use cookies.', [])).toMatchObject({ words: 3, readingMinutes: 1 });
  });

  it('gathers highlights, facts and opt-outs from the clauses', () => {
    const text = 'We keep server logs for 30 days; write to privacy@example.com to opt out of marketing.';
    const clause = aTaggedClause({ text, practices: [aPracticeTag('retention.stated-period')] });
    const analysis = summarisePolicy(document, text, [clause]);
    expect(analysis.highlights).toMatchObject([{ practice: 'retention.stated-period', clauses: ['c1'] }]);
    expect(analysis.facts).toMatchObject({
      retention: [{ period: 'P30D' }],
      contacts: [{ value: 'privacy@example.com' }],
    });
    expect(analysis.optOuts).toMatchObject([{ kind: 'email', target: 'privacy@example.com' }]);
  });

  it('says nothing of what a policy does whose language the classifier does not read', () => {
    const text = 'Wir verkaufen nichts; fragen Sie privacy@example.com.';
    const clause = aTaggedClause({ text, practices: [aPracticeTag('sharing.sells')] });
    const analysis = summarisePolicy({ ...document, language: 'de-AT' }, text, [clause]);
    expect(analysis.highlights).toEqual([]);
    expect(analysis.clauses).toEqual([clause]);
    expect(analysis.facts.contacts).toMatchObject([{ value: 'privacy@example.com' }]);
    expect(summarisePolicy({ ...document, language: 'und' }, text, [clause]).highlights).toHaveLength(1);
  });

  it('copes with a policy without a clause', () => {
    expect(summarisePolicy(aDocument({ blocks: [] }), '', [])).toMatchObject({
      words: 0,
      readingMinutes: 1,
      lastUpdated: null,
      highlights: [],
      optOuts: [],
    });
  });
});
