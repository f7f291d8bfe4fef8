import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../lib/compare/compare-versions.ts';
import { anAnalysis, aTaggedClause } from '../builders.ts';
import { analyseLines, compareLines, filler } from './build-versions.ts';

describe('the extent of a change', () => {
  const dated = (date: string) => [`Last updated: ${date}`, ...filler];

  it.each([
    ['date-only', dated('3 May 2020'), dated('4 June 2021'), ['date']],
    ['date-only', [...filler, '© 2019 Acme Inc.'], [...filler, '© 2020 Acme Inc.'], ['date']],
    ['date-only', filler, dated('4 June 2021'), ['date']],
    [
      'nothing-that-matters',
      ['We organise all of it.', ...filler],
      ['We organize all of it.', ...filler],
      ['spelling'],
    ],
    [
      'nothing-that-matters',
      ['See section 4.2 for the rest of it.', ...filler],
      ['See section 5.1 for the rest of it.', ...filler],
      ['numbering'],
    ],
    [
      'nothing-that-matters',
      ['Acme lends out lanterns.', ...filler],
      ['Acme, Inc. lends out lanterns.', ...filler],
      ['name'],
    ],
    [
      'nothing-that-matters',
      ['Write to us at old@acme.example about it.', ...filler],
      ['Write to us at new@acme.example about it.', ...filler],
      ['address'],
    ],
    ['nothing-that-matters', ['# Lanterns', ...filler], ['# Lights', ...filler], ['headings']],
    ['nothing-that-matters', filler, [...filler.slice(1), ...filler.slice(0, 1)], ['order']],
    ['edits', ['We keep the log for 30 days.', ...filler], ['We keep the log for 90 days.', ...filler], []],
    ['edits', ['We do not lend out lanterns.', ...filler], ['We do lend out lanterns.', ...filler], []],
    ['edits', ['We shall now lend out lanterns.', ...filler], ['We shall not lend out lanterns.', ...filler], []],
    ['rewrite', filler.slice(0, 2), filler.slice(2), []],
  ])('is %s', (extent, before, after, minor) => {
    const changes = compareLines(before, after);
    expect([changes.extent, changes.minor]).toEqual([extent, minor]);
  });

  it('knows the new name of a company that changed it throughout', () => {
    const write = (name: string) => [
      `${name} lends lanterns to everybody who asks for one at the gate.`,
      `If you bring a bicycle, ${name} will look after it until you leave.`,
      `You may leave your gloves with ${name} at any hour of the night.`,
      ...filler,
    ];
    const changes = compareLines(write('Acme'), write('Zenith'));
    expect([changes.extent, changes.minor]).toEqual(['nothing-that-matters', ['name']]);
  });

  it('says so in a sentence', () => {
    expect(compareLines(filler, filler).summary).toBe('Nothing changed.');
    expect(compareLines(dated('3 May 2020'), dated('4 June 2021')).summary).toBe('Only the date changed.');
    expect(compareLines(filler.slice(0, 2), filler.slice(2)).summary).toMatch(/^Rewritten: /);
  });
});

describe('compareVersions', () => {
  it('gives the same twice, and leaves both versions as they were', () => {
    const [before, after] = [analyseLines(filler), analyseLines([...filler.slice(2), 'We may sell your data.'])];
    const copies = structuredClone([before, after]);
    expect(compareVersions(before, after)).toEqual(compareVersions(before, after));
    expect([before, after]).toEqual(copies);
  });

  it('gives plain JSON', () => {
    const changes = compareLines(
      ['We do not sell your data.', ...filler],
      ['We sell your data to advertisers.', ...filler],
    );
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });

  const word = fc.constantFrom(
    'we',
    'share',
    'data',
    'with',
    'partners',
    'not',
    'cookies',
    'log',
    'May',
    '2020',
    '1.',
    'e-mail',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const policy = fc.array(sentence, { maxLength: 14 }).map((texts) => {
    let start = 0;
    const clauses = texts.map((text, at) => {
      const clause = aTaggedClause({ id: `c${at + 1}`, text, start, block: at });
      start += text.length + 2;
      return clause;
    });
    return anAnalysis({ text: texts.join('\n\n'), clauses, highlights: [] });
  });
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('puts each clause of both versions into exactly one row, those of the new version in order', () => {
    fc.assert(
      fc.property(policy, policy, (before, after) => {
        const { rows } = compareVersions(before, after);
        const ids = (side: 'before' | 'after') => rows.flatMap((row) => row[side]?.clauses ?? []);
        expect(ids('after')).toEqual(after.clauses.map(({ id }) => id));
        expect(ids('before').toSorted()).toEqual(before.clauses.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('loses no word: the pieces join to the old and to the new text', () => {
    fc.assert(
      fc.property(policy, policy, (before, after) => {
        for (const row of compareVersions(before, after).rows) {
          if (row.kind !== 'edited') continue;
          const join = (without: string) =>
            squeeze(
              row.pieces
                .filter(({ kind }) => kind !== without)
                .map(({ text }) => text)
                .join(''),
            );
          expect(join('added').replaceAll(' ', '')).toBe(row.before.text.replaceAll(' ', ''));
          expect(join('removed')).toBe(row.after.text);
        }
      }),
    );
  });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(policy, (version) => {
        const { extent, rows } = compareVersions(version, version);
        expect(extent).toBe('identical');
        expect(rows.every(({ kind, moved }) => kind === 'same' && !moved)).toBe(true);
      }),
    );
  });

  it.each([
    [
      'texts without a common word',
      (at: number) => `alpha${at} beta${at} gamma${at} delta${at} omega${at}.`,
      (at: number) => `one${at} two${at} three${at} four${at} five${at}.`,
    ],
    [
      'one clause over and over',
      () => 'We use cookies to do things for you.',
      (at: number) => `We use cookies to do ${at % 2 === 0 ? 'things' : 'more'} for you.`,
    ],
    [
      'long clauses of few words',
      (at: number) => `${'x y z '.repeat(300)}${at}.`,
      (at: number) => `${'z y x '.repeat(300)}${at + 7}.`,
    ],
  ])(
    'takes hostile input in its stride: %s',
    (_, write, rewrite) => {
      const build = (line: (at: number) => string) =>
        anAnalysis({
          text: Array.from({ length: 3000 }, (_unused, at) => line(at)).join('\n\n'),
          clauses: Array.from({ length: 3000 }, (_unused, at) =>
            aTaggedClause({ id: `c${at + 1}`, text: line(at), start: at }),
          ),
          highlights: [],
        });
      const start = performance.now();
      const { rows } = compareVersions(build(write), build(rewrite));
      expect(rows.length).toBeGreaterThanOrEqual(3000);
      // Some 300 ms where nothing else runs; quadratic work would take minutes.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );
});
