import { describe, expect, it } from 'vitest';
import { practices } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';
import { type ComparedPolicy, compareProfiles, type FactId } from '../../lib/vendors/compare-profiles.ts';
import { describeReadingEase } from '../../lib/vendors/describe-reading-ease.ts';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import { sayStance } from '../../lib/vendors/say-stance.ts';
import { writeComparison } from '../../lib/vendors/write-comparison.ts';
import { aHighlight, anAnalysis, anOptOut, aTaggedClause } from '../builders.ts';
import { aProfile, state } from './build-baseline.ts';

function known(...words: Parameters<typeof state>): ComparedPolicy {
  return { profile: aProfile({ practices: state(...words) }), analysis: null };
}

function saved(overrides: Parameters<typeof anAnalysis>[0] = {}): ComparedPolicy {
  const analysis = anAnalysis(overrides);
  return { profile: profilePolicy(analysis), analysis };
}

/** "sharing: sharing.sells(does/may/-)" for each row. */
function readRows({ topics }: ReturnType<typeof compareProfiles>['same']): string[] {
  return topics.flatMap(({ topic, rows }) =>
    rows.map(({ practice, cells }) => `${topic}: ${practice}(${cells.map((cell) => cell?.stance ?? '-').join('/')})`),
  );
}

function readFact(comparison: ReturnType<typeof compareProfiles>, fact: FactId): string[] {
  const row = [...comparison.different.facts, ...comparison.same.facts].find((one) => one.fact === fact);
  return (
    row?.cells.map((values) => values.map(({ text, isShared }) => (isShared ? `=${text}` : text)).join('; ')) ?? []
  );
}

describe('policies side by side', () => {
  it('differ where stances differ or only some of them speak, in the order of the taxonomy', () => {
    const { different, same } = compareProfiles([
      known('cookies.own', 'sharing.sells', 'may', 'security.measures'),
      known('cookies.own', 'sharing.sells', 'security.measures', 'security.encryption'),
    ]);
    expect(readRows(different)).toEqual(['sharing: sharing.sells(may/does)', 'security: security.encryption(-/does)']);
    expect(readRows(same)).toEqual(['cookies: cookies.own(does/does)', 'security: security.measures(does/does)']);
  });

  it('have one row for what two practices of the taxonomy say alike, with its weight', () => {
    const { different } = compareProfiles([
      known(
        'tracking.dnt-ignored',
        'tracking.dnt-honoured',
        'does-not',
        'sharing.sells',
        'does-not',
        'sharing.no-sale',
      ),
      known('tracking.dnt-ignored', 'may', 'tracking.dnt-honoured', 'does-not'),
    ]);
    expect(readRows(different)).toEqual([
      'cookies: tracking.dnt-ignored(does/may)',
      'sharing: sharing.no-sale(does/-)',
    ]);
  });

  it('have both rows where some do the one and some the other', () => {
    const { different } = compareProfiles([
      known('tracking.dnt-ignored', 'tracking.dnt-honoured', 'does-not'),
      known('tracking.dnt-ignored', 'does-not', 'tracking.dnt-honoured'),
    ]);
    expect(readRows(different)).toEqual([
      'cookies: tracking.dnt-ignored(does/does-not)',
      'cookies: tracking.dnt-honoured(does-not/does)',
    ]);
  });

  it('keep both rows where one of them tells more', () => {
    const { different } = compareProfiles([
      known('use.ai-training', 'use.no-ai-training', 'choice'),
      known('use.ai-training', 'does-not'),
    ]);
    expect(readRows(different)).toEqual(['use: use.ai-training(does/does-not)', 'use: use.no-ai-training(choice/-)']);
  });

  it('have no row for what none of them speaks of', () => {
    const { different, same } = compareProfiles([known(), known()]);
    expect(readRows(different)).toEqual([]);
    expect(readRows(same)).toEqual([]);
  });

  it('show all that a single policy says', () => {
    const { different, same } = compareProfiles([known('cookies.own')]);
    expect(readRows(different)).toEqual(['cookies: cookies.own(does)']);
    expect(readRows(same)).toEqual([]);
    expect(same.facts).toEqual([]);
  });

  it('are none, and no rows', () => {
    expect(compareProfiles([])).toEqual({ different: { topics: [], facts: [] }, same: { topics: [], facts: [] } });
  });

  it('tell valence, confidence and clauses where the text is at hand, and no clauses where it is not', () => {
    const own = saved({
      clauses: [aTaggedClause({ id: 'c7' })],
      highlights: [aHighlight('sharing.sells', 'may', { clauses: ['c7'], score: 0.5 })],
    });
    const [row] = compareProfiles([own, known('sharing.sells', 'does-not')]).different.topics.flatMap(
      ({ rows }) => rows,
    );
    expect(row!.cells).toEqual([
      { stance: 'may', statement: 'May sell personal data', valence: 'bad', confidence: 'unsure', clauses: ['c7'] },
      expect.objectContaining({ stance: 'does-not', valence: 'good', confidence: 'clear', clauses: [] }),
    ]);
  });

  it('set apart the facts that all of them give', () => {
    const comparison = compareProfiles([
      {
        profile: aProfile({
          dataTypes: ['contact', 'location'],
          thirdParties: ['Stringworks'],
          retention: ['P30D'],
          frameworks: ['GDPR'],
          optOuts: [
            { kind: 'email', covers: ['marketing'] },
            { kind: 'link', covers: ['marketing', 'cookies'] },
          ],
        }),
        analysis: null,
      },
      {
        profile: aProfile({
          dataTypes: ['contact'],
          thirdParties: ['STRINGWORKS'],
          frameworks: ['GDPR'],
          minimumAge: 13,
        }),
        analysis: null,
      },
    ]);
    expect(readFact(comparison, 'data-types')).toEqual(['=contact details; location', '=contact details']);
    expect(readFact(comparison, 'named-companies')).toEqual(['=Stringworks', '=STRINGWORKS']);
    expect(readFact(comparison, 'retention')).toEqual(['30 days', '']);
    expect(readFact(comparison, 'opt-outs')).toEqual(['marketing: link, e-mail; cookies: link', '']);
    expect(readFact(comparison, 'minimum-age')).toEqual(['', '13']);
    expect(comparison.same.facts.map(({ fact }) => fact)).toEqual([
      'date',
      'length',
      'reading-ease',
      'named-companies',
      'frameworks',
    ]);
  });

  it('name the clauses of facts, each once', () => {
    const comparison = compareProfiles([
      saved({
        facts: {
          ...anAnalysis().facts,
          dataTypes: [{ id: 'contact', clauses: ['c1', 'c2'] }],
          retention: [
            { period: 'P30D', what: 'logs', clause: 'c3' },
            { period: 'P30D', what: 'orders', clause: 'c3' },
          ],
        },
        optOuts: [anOptOut({ clause: 'c4' })],
      }),
    ]);
    const clausesOf = (fact: FactId) =>
      comparison.different.facts.find((row) => row.fact === fact)?.cells[0]?.[0]?.clauses;
    expect(clausesOf('data-types')).toEqual(['c1', 'c2']);
    expect(clausesOf('retention')).toEqual(['c3']);
    expect(clausesOf('opt-outs')).toEqual(['c4']);
  });
});

describe('the word of a cell', () => {
  it.each([
    ['sharing.sells', 'does', 'does'],
    ['sharing.sells', 'may', 'may'],
    ['sharing.sells', 'choice', 'lets you choose'],
    ['sharing.sells', 'does-not', 'says not'],
    ['sharing.no-sale', 'choice', 'unless you agree'],
    ['sharing.no-sale', 'may', 'with conditions'],
    ['rights.delete', 'choice', 'does'],
    ['choices.opt-out-marketing', 'choice', 'does'],
  ] as const)('for %s and %s is "%s"', (practice, stance, word) => {
    expect(sayStance(practice, stance)).toBe(word);
  });

  it('is there for every practice and stance', () => {
    const stances: Stance[] = ['does', 'may', 'choice', 'does-not'];
    for (const { id } of practices) for (const stance of stances) expect(sayStance(id, stance)).not.toBe('');
  });
});

it.each([
  [100, 'easy'],
  [60, 'plain'],
  [45, 'hard'],
  [29, 'very hard'],
  [0, 'very hard'],
])('a reading ease of %i is %s', (score, word) => {
  expect(describeReadingEase(score)).toBe(`${score} of 100, ${word}`);
});

describe('a comparison as Markdown', () => {
  const sentence = 'We may sell | your <b>data</b> to *anybody*.';
  const own = {
    ...saved({
      clauses: [aTaggedClause({ id: 'c1', text: sentence })],
      highlights: [aHighlight('sharing.sells', 'may', { clauses: ['c1'] })],
    }),
    label: 'a|b.example',
    address: 'https://a.example/privacy',
    origin: 'Saved on 3 Mar 2026',
  };
  const other = { ...known('cookies.own'), label: 'Gull', address: null, origin: 'Known vendor' };

  it('holds the tables, the clauses and where all of it is from', () => {
    const text = writeComparison([own, other]);
    expect(text).toContain('# a\\|b.example / Gull');
    expect(text).toContain('Saved on 3 Mar 2026');
    expect(text).toContain('<https://a.example/privacy>');
    expect(text).toContain('| Sells personal data | may (bad) | not found |');
    expect(text).toContain('| Uses its own cookies | not found | does (neutral) |');
    expect(text).toContain('> We may sell \\| your \\<b\\>data\\</b\\> to \\*anybody\\*.');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('has as many cells in every row as there are policies', () => {
    const rows = writeComparison([own, other])
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
  });

  it('quotes nothing where no text is at hand', () => {
    expect(writeComparison([other, other])).not.toContain('## Clauses');
  });
});
