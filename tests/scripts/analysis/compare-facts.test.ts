import { describe, expect, it } from 'vitest';
import type { OptOut } from '../../../lib/types.ts';
import { compareFacts, type ReaderFacts, type ReaderOptOut } from '../../../scripts/analysis/compare-facts.ts';
import { anAnalysis, anOptOut, aTaggedClause } from '../../builders.ts';

const lines = [
  'You can unsubscribe by the link in each newsletter.',
  'Use the cookie settings in the footer of our site.',
];

function compareOptOuts(theirs: Partial<ReaderOptOut>[], ours: Partial<OptOut>[], name = 'optOuts') {
  const facts: ReaderFacts = {
    policy: 'example.com/2020-01-01.md',
    lastUpdated: null,
    minimumAge: null,
    contacts: [],
    thirdParties: [],
    retention: [],
    frameworks: [],
    dataTypes: [],
    optOuts: theirs.map((one) => ({ kind: 'link', covers: ['marketing'], target: null, what: '', line: 1, ...one })),
  };
  const clauses = lines.map((text, index) => aTaggedClause({ id: `c${index + 1}`, text }));
  const analysis = anAnalysis({ clauses, optOuts: ours.map((one) => anOptOut({ target: null, ...one })) });
  const comparison = compareFacts(facts, analysis, lines).find(({ field }) => field === name);
  return [comparison?.right.length, comparison?.missed.length, comparison?.extra.length];
}

describe('compareFacts: opt-outs', () => {
  it.each<[string, Partial<ReaderOptOut>[], Partial<OptOut>[], [number, number, number]]>([
    [
      'the same address with and without its scheme',
      [{ target: 'https://www.example.com/off/' }],
      [{ target: 'example.com/off' }],
      [1, 0, 0],
    ],
    ['another address', [{ target: 'https://example.com/off' }], [{ target: 'https://example.com/on' }], [0, 1, 1]],
    [
      'an instruction where we have its link',
      [{ target: null }],
      [{ target: 'https://example.com/off', covers: ['marketing', 'cookies'] }],
      [1, 0, 0],
    ],
    ['an instruction for something else', [{ covers: ['cookies'] }], [{ covers: ['account'] }], [0, 1, 1]],
    ['an instruction of another kind', [{ kind: 'browser' }], [{ kind: 'setting' }], [0, 1, 1]],
    [
      'a link to settings that is called a setting, on the same line',
      [{ kind: 'link', covers: ['cookies'], line: 2 }],
      [{ kind: 'setting', covers: ['cookies'], clause: 'c2' }],
      [1, 0, 0],
    ],
    [
      'a setting on another line than the link',
      [{ kind: 'link', covers: ['cookies'], line: 1 }],
      [{ kind: 'setting', covers: ['cookies'], clause: 'c2' }],
      [0, 1, 1],
    ],
    [
      'one address that the reader noted for two purposes',
      [
        { kind: 'email', target: 'a@example.com', covers: ['marketing'] },
        { kind: 'email', target: 'a@example.com', covers: ['other'] },
      ],
      [{ kind: 'email', target: 'a@example.com' }],
      [1, 0, 0],
    ],
    [
      'a postal address of which the reader noted the street',
      [{ kind: 'post', target: '12 Quiet Lane', covers: ['other'] }],
      [{ kind: 'post', target: 'Example Ltd, 12 Quiet Lane, Dublin', covers: ['marketing'] }],
      [1, 0, 0],
    ],
  ])('compares %s', (_, theirs, ours, figures) => {
    expect(compareOptOuts(theirs, ours)).toEqual(figures);
  });

  it('counts links alone where published work does', () => {
    const theirs = [{ target: 'https://example.com/off' }, { target: 'https://example.com/ads' }, { target: null }];
    const ours: Partial<OptOut>[] = [
      { target: 'http://www.example.com/off' },
      { kind: 'email', target: 'privacy@example.com' },
      { target: 'https://example.com/terms' },
    ];
    expect(compareOptOuts(theirs, ours, 'optOutLinks')).toEqual([1, 1, 1]);
  });
});
