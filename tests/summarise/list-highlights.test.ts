import { describe, expect, it } from 'vitest';
import { calibrateHighlight } from '../../lib/summarise/calibrate-highlight.ts';
import { listHighlights } from '../../lib/summarise/list-highlights.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { Stance, TaggedClause } from '../../lib/types.ts';
import { aPracticeTag, aTaggedClause } from '../builders.ts';

function clause(id: string, practice: PracticeId, stance: Stance, score = 0.9): TaggedClause {
  return aTaggedClause({
    id,
    text: 'We handle your personal data in this way.',
    start: Number(id.slice(1)) * 100,
    practices: [aPracticeTag(practice, { stance, score })],
  });
}

describe('listHighlights', () => {
  it('makes one highlight of all the clauses of a practice', () => {
    const clauses = [
      clause('c1', 'collection.location', 'does', 0.7),
      clause('c2', 'collection.location', 'does', 0.95),
    ];
    expect(listHighlights(clauses)).toEqual([
      {
        topic: 'collection',
        practice: 'collection.location',
        stance: 'does',
        statement: 'Collects your location',
        valence: 'bad',
        score: calibrateHighlight(0.95),
        clauses: ['c2', 'c1'],
      },
    ]);
  });

  it.each([
    ['does over may', ['may', 'does'], 'does', ['c2', 'c1']],
    ['may over choice', ['choice', 'may'], 'may', ['c2', 'c1']],
    ['does over does-not, without the denials', ['does-not', 'does'], 'does', ['c2']],
    ['choice over does-not', ['does-not', 'choice'], 'choice', ['c2']],
    ['does-not where nothing affirms', ['does-not', 'does-not'], 'does-not', ['c1', 'c2']],
  ] as const)('settles on %s', (_, stances, stance, ids) => {
    const clauses = stances.map((one, index) => clause(`c${index + 1}`, 'sharing.advertisers', one));
    expect(listHighlights(clauses)).toMatchObject([{ stance, clauses: [...ids] }]);
  });

  it('does not let a doubtful affirmation outweigh a sure denial', () => {
    const clauses = [
      clause('c1', 'collection.health', 'does-not', 0.95),
      clause('c2', 'collection.health', 'does', 0.55),
    ];
    expect(listHighlights(clauses)).toMatchObject([{ stance: 'does-not', valence: 'good', clauses: ['c1'] }]);
  });

  it('does not let a clause that only touches on a practice set its stance', () => {
    const says = (id: string, stance: Stance, text: string) => ({ ...clause(id, 'sharing.affiliates', stance), text });
    const clauses = [
      says('c1', 'does', 'You may obtain a copy of the list of our affiliates.'),
      says('c2', 'may', 'We may share your data with our affiliates.'),
    ];
    expect(listHighlights(clauses)).toMatchObject([{ stance: 'may', clauses: ['c2', 'c1'] }]);
  });

  it('does not let a doubtful "does" outweigh a sure "may"', () => {
    const clauses = [
      clause('c1', 'sharing.advertisers', 'may', 0.95),
      clause('c2', 'sharing.advertisers', 'does', 0.5),
    ];
    expect(listHighlights(clauses)).toMatchObject([{ stance: 'may', clauses: ['c1', 'c2'] }]);
  });

  it('puts the best evidence first', () => {
    const clauses = [clause('c1', 'cookies.own', 'does', 0.6), clause('c2', 'sharing.legal', 'does', 0.9)];
    expect(listHighlights(clauses).map(({ practice }) => practice)).toEqual(['sharing.legal', 'cookies.own']);
  });

  it('keeps both sides of a denial of selling', () => {
    const text = 'We do not sell your personal data.';
    const practices = [
      aPracticeTag('sharing.no-sale'),
      aPracticeTag('sharing.sells', { stance: 'does-not', score: 0.8 }),
    ];
    const highlights = listHighlights([aTaggedClause({ text, practices })]);
    expect(highlights.map(({ practice, stance }) => [practice, stance])).toEqual([
      ['sharing.no-sale', 'does'],
      ['sharing.sells', 'does-not'],
    ]);
  });

  it('says "sells" beside "does not sell" only where a clause says it plainly', () => {
    const denial = clause('c1', 'sharing.no-sale', 'does', 0.97);
    expect(listHighlights([denial, clause('c2', 'sharing.sells', 'does', 0.6)])).toHaveLength(1);
    expect(listHighlights([denial, clause('c2', 'sharing.sells', 'does', 0.9)])).toHaveLength(2);
  });

  it('gives nothing for a policy without practices', () => {
    expect(listHighlights([aTaggedClause()])).toEqual([]);
  });
});
