import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../components/library/excerpt-around.ts';
import { foldRows, sayFolded } from '../../../components/library/fold-rows.ts';
import { layOutText } from '../../../components/library/lay-out-text.ts';
import { readPlace, startPlace, writePlace } from '../../../components/library/library-place.ts';
import { nameChange } from '../../../components/library/name-change.ts';
import { nameFile } from '../../../components/library/name-file.ts';
import { groupGlance } from '../../../components/library/read-glance.ts';
import { splitAtTerms } from '../../../components/library/split-at-terms.ts';
import { compareVersions } from '../../../lib/compare/compare-versions.ts';
import { anAnalysis, aTaggedClause } from '../../builders.ts';
import { aRow } from './library-fixtures.ts';

describe('a place', () => {
  it.each([
    ['', startPlace],
    ['keeping', { kind: 'keeping' }],
    ['read=', { kind: 'read', address: '' }],
    ['read=https%3A%2F%2Fa.example%2Fp.pdf%3Fa%3D1%262', { kind: 'read', address: 'https://a.example/p.pdf?a=1&2' }],
    ['policy=7&tab=text&clauses=c3,c12', { ...startPlace, policy: 7, tab: 'text', clauses: ['c3', 'c12'] }],
    ['vendors=', { kind: 'vendors', vendor: null }],
    ['vendors=kites.example', { kind: 'vendors', vendor: 'kites.example' }],
    ['compare=', { kind: 'compare', columns: [] }],
    [
      'compare=policy-3,version-12,kites.example@2014-05-01,kites.example',
      {
        kind: 'compare',
        columns: [
          { kind: 'policy', policy: 3 },
          { kind: 'version', version: 12 },
          { kind: 'vendor', vendor: 'kites.example', seen: '2014-05-01' },
          { kind: 'vendor', vendor: 'kites.example', seen: null },
        ],
      },
    ],
    ['policy=7&tab=notes', { ...startPlace, policy: 7, tab: 'notes' }],
    ['policy=7&before=1&after=2&tab=changes', { ...startPlace, policy: 7, before: 1, after: 2, tab: 'changes' }],
  ] as const)('"%s" is read and written the same', (hash, place) => {
    expect(readPlace(`#${hash}`)).toEqual(place);
    expect(writePlace(place)).toBe(hash);
  });

  it.each(['#policy=-1', '#policy=1e9', '#tab=elsewhere', '#nonsense'])('%s is the start', (hash) => {
    expect(readPlace(hash)).toEqual(startPlace);
  });

  it.each(['policy-0', 'policy-1e3', 'version-', 'kites', 'kites.example@may', '<b>.example', ''])(
    'has no column "%s"',
    (column) => {
      expect(readPlace(`#compare=${column}`)).toEqual({ kind: 'compare', columns: [] });
    },
  );

  it('has no column twice, and no more than fit on paper', () => {
    expect(readPlace('#compare=policy-1,policy-2,policy-1')).toHaveProperty('columns.length', 2);
    const many = Array.from({ length: 20 }, (_, index) => `policy-${index + 1}`).join();
    expect(readPlace(`#compare=${many}`)).toHaveProperty('columns.length', 8);
  });
});

describe('a glance', () => {
  it('puts each topic under the worst that was found in it, and tells a denied sale once', () => {
    expect(groupGlance(aRow())).toEqual([
      { valence: 'bad', topics: ['cookies'] },
      { valence: 'good', topics: ['sharing'] },
    ]);
  });
});

describe('words that were found', () => {
  it.each([
    ['We use cookies', 'cookies', 'We use cookies'],
    ['When you visit us for the first time we set cookies', 'COOKIES', '\u2026 the first time we set cookies'],
    ['nothing of it', 'cookies', 'nothing of it'],
  ])('stand in sight: %s / %s', (text, query, excerpt) => {
    expect(excerptAround(text, query)).toBe(excerpt);
  });

  it('are marked, whatever is typed, and nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          splitAtTerms(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
    expect(splitAtTerms('a.b (c)', '. (')).toEqual([
      { text: 'a', found: false },
      { text: '.', found: true },
      { text: 'b ', found: false },
      { text: '(', found: true },
      { text: 'c)', found: false },
    ]);
  });
});

describe('a text', () => {
  it('is laid out in headings, lists and paragraphs', () => {
    const text = 'Cookies\n\nWe use:\n\nour own\n\nothers';
    const clause = (id: string, words: string, kind: 'sentence' | 'list-item') =>
      aTaggedClause({ id, text: words, kind, start: text.indexOf(words) });
    const blocks = layOutText({
      text,
      clauses: [
        clause('c1', 'We use:', 'sentence'),
        clause('c2', 'our own', 'list-item'),
        clause('c3', 'others', 'list-item'),
      ],
    });
    expect(blocks.map(({ kind, parts }) => [kind, parts])).toEqual([
      ['heading', [{ text: 'Cookies', clause: 'heading-0' }]],
      ['paragraph', [{ text: 'We use:', clause: 'c1' }]],
      ['list-item', [{ text: 'our own', clause: 'c2' }]],
      ['list-item', [{ text: 'others', clause: 'c3' }]],
    ]);
  });

  it('is shown whole and once, even where an imported file is wrong about its clauses', () => {
    const offset = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fc.tuple(offset, offset)), (text, spans) => {
        const clauses = spans.map(([start, end], index) => aTaggedClause({ id: `c${index}`, start, end, text: 'x' }));
        const shown = layOutText({ text, clauses })
          .flatMap(({ parts }) => parts.map((part) => part.text))
          .join('');
        expect(shown).toBe(text.replaceAll('\n\n', '').replaceAll('\t', ' \u00b7 '));
      }),
    );
  });
});

describe('changed clauses', () => {
  const policy = (...sentences: string[]) => {
    const text = sentences.join('\n\n');
    return anAnalysis({
      text,
      highlights: [],
      clauses: sentences.map((words, index) =>
        aTaggedClause({ id: `c${index + 1}`, text: words, start: text.indexOf(words), block: index }),
      ),
    });
  };
  const keep = ['Your name stays with our own staff.', 'Letters are answered within three weeks.'];

  it('stand alone, and what stayed is folded between them', () => {
    const { rows } = compareVersions(
      policy(...keep, 'We keep the logs of our servers for ninety days.'),
      policy(...keep, 'We keep the logs of our servers for thirty days.', 'Robots tend the greenhouse at night.'),
    );
    const groups = foldRows(rows);
    expect(groups.map(({ kind }) => kind)).toEqual(['folded', 'changed', 'changed']);
    expect(groups[0]!.kind === 'folded' && sayFolded(groups[0]!)).toBe('2 clauses are the same');
    expect(rows.slice(2).map(nameChange)).toEqual([['changed'], ['new']]);
  });

  it.each([
    [1, 0, '1 clause is the same'],
    [1, 1, '1 clause moved, and is otherwise the same'],
    [4, 2, '4 clauses are the same, 2 of them moved'],
    [4, 4, '4 clauses moved, and are otherwise the same'],
  ])('%i that stayed, %i of them elsewhere: %s', (count, moved, sentence) => {
    const { rows } = compareVersions(policy(keep[0]!), policy(keep[0]!));
    const many = Array.from({ length: count }, () => rows[0]!);
    expect(sayFolded({ kind: 'folded', rows: many, moved })).toBe(sentence);
  });

  it('are called by what changed in them', () => {
    const { rows } = compareVersions(policy('Last updated: 1 March 2024'), policy('Last updated: 4 May 2025'));
    expect(new Set(rows.flatMap(nameChange))).toEqual(new Set(['date only']));
  });
});

it.each([
  ['example.com', 'example.com 2026-03-03.md'],
  ['file:///a b/../c', 'file-a-b-..-c 2026-03-03.md'],
])('a file of %s is called "%s"', (site, name) => {
  expect(nameFile(site, Date.UTC(2026, 2, 3, 12), 'md')).toBe(name);
});
