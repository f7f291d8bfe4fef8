import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByValence, groupByTopic } from '../../components/arrange-highlights.ts';
import { findDecidingWord, markDecidingWords } from '../../components/deciding-words.ts';
import { excerptClause, readWhole } from '../../components/excerpt-clause.ts';
import { formatPolicyDate } from '../../components/format-date.ts';
import { nameLanguage } from '../../components/name-language.ts';
import { quoteAround } from '../../components/quote-clause.ts';
import { topics } from '../../lib/taxonomy/practices.ts';
import { aHighlight, anAnalysis, aTaggedClause } from '../builders.ts';

describe('dates', () => {
  it.each([
    ['2023-12-19', 'en-GB', '19 Dec 2023'],
    ['2023-12-19', 'en-US', 'Dec 19, 2023'],
    ['2013-05', 'en-GB', 'May 2013'],
    ['soon', 'en-GB', 'soon'],
  ])('%s in %s is "%s"', (date, locale, written) => {
    expect(formatPolicyDate(date, locale)).toBe(written);
  });
});

describe('languages', () => {
  it.each([
    ['de', 'German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['not a language', 'not a language'],
  ])('%s is "%s"', (tag, name) => {
    expect(nameLanguage(tag)).toBe(name);
  });
});

describe('topics', () => {
  it('stand in the order of the taxonomy, worst and surest first within each', () => {
    const groups = groupByTopic([
      aHighlight('sharing.no-sale'),
      aHighlight('cookies.own'),
      aHighlight('tracking.dnt-ignored', 'does', { score: 0.7 }),
      aHighlight('cookies.third-party-ads', 'does', { score: 0.8 }),
    ]);
    expect(groups.map(({ topic, highlights }) => [topic.id, highlights.map(({ practice }) => practice)])).toEqual([
      ['cookies', ['cookies.third-party-ads', 'tracking.dnt-ignored', 'cookies.own']],
      ['sharing', ['sharing.no-sale']],
    ]);
  });

  it('count what they hold, worst first', () => {
    const counts = countByValence([
      aHighlight('sharing.no-sale'),
      aHighlight('tracking.dnt-ignored'),
      aHighlight('cookies.own'),
    ]);
    expect(counts).toEqual([
      { valence: 'bad', count: 1 },
      { valence: 'neutral', count: 1 },
      { valence: 'good', count: 1 },
    ]);
  });
});

describe('deciding words', () => {
  it('are set in bold', () => {
    const parts = markDecidingWords('We do not sell your data to anyone.', 'sharing');
    expect(parts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['not', 'sell']);
  });

  it.each(topics.map(({ id }) => id))('of %s split any text without loss', (topic) => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.string(), (words, text) => {
        for (const whole of [words, text, `${words} not ${text} may share`]) {
          const parts = markDecidingWords(whole, topic);
          expect(parts.map((part) => part.text).join('')).toBe(whole);
          expect(parts.filter(({ bold }) => bold).length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('do not take long over a hostile text', () => {
    const start = performance.now();
    markDecidingWords('share third '.repeat(50_000), 'sharing');
    markDecidingWords('a'.repeat(500_000), 'collection');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('excerpts', () => {
  const filler = 'Among other things that we should like you to know about the way in which our pages are built, ';

  it('keep a short clause whole, with the sentence that it completes', () => {
    const whole = readWhole({ kind: 'list-item', leadIn: 'We collect:', text: 'your name' });
    expect(excerptClause(whole, 0)).toEqual({ leadIn: 'We collect:', text: 'your name' });
  });

  it('leave out a lead-in that the clause does not complete', () => {
    expect(readWhole({ kind: 'list-item', leadIn: 'These are discussed below.', text: 'Beacons.' }).leadIn).toBe('');
  });

  it('keep the end of a long lead-in', () => {
    const { leadIn } = excerptClause({ leadIn: `${filler}we collect:`, text: 'your name' }, 0);
    expect(leadIn).toMatch(/^\u2026 .*we collect:$/);
    expect(leadIn.length).toBeLessThan(60);
  });

  it('begin a little before a word that lies deep in the clause', () => {
    const text = `${filler}and since you asked us so kindly to be open about it, we sell your data.`;
    const excerpt = excerptClause({ leadIn: '', text }, findDecidingWord(text, 'sharing'));
    expect(excerpt.text).toMatch(/^\u2026 \w/);
    expect(excerpt.text.indexOf('sell')).toBeLessThan(80);
  });

  it('part the cells of a table row by dots', () => {
    expect(readWhole({ kind: 'table-row', leadIn: '', text: 'Name\tShop orders' }).text).toBe(
      'Name \u00b7 Shop orders',
    );
  });
});

describe('quotes for the page', () => {
  it('carry the text around them, and leave out clauses that are not there', () => {
    expect(quoteAround(anAnalysis(), ['c2', 'c9'], 0)).toEqual({
      quotes: [
        {
          text: 'We do not sell your personal data.',
          before: 'Privacy Policy\n\nWe use cookies to remember your settings.\n\n',
          after: '',
          repeats: 0,
        },
      ],
      current: 0,
    });
  });

  it('carry their number among passages of the same words', () => {
    const text = 'We use cookies.\n\nWe sell  data.\n\nWe sell data.';
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'We use cookies.', start: 0 }),
      aTaggedClause({ id: 'c2', text: 'We sell  data.', start: 17 }),
      aTaggedClause({ id: 'c3', text: 'We sell data.', start: 33 }),
    ];
    const { quotes } = quoteAround(anAnalysis({ text, clauses }), ['c1', 'c2', 'c3'], 0);
    expect(quotes.map(({ repeats }) => repeats)).toEqual([0, 0, 1]);
  });

  it.each([
    [0, 0, 'c0'],
    [500, 25, 'c475'],
    [999, 49, 'c950'],
  ])('are the neighbours of number %i only, where a page repeats a clause without end', (index, current, first) => {
    const clauses = [...Array(1000).keys()].map((number) => aTaggedClause({ id: `c${number}`, text: `c${number}` }));
    const ids = clauses.map(({ id }) => id);
    const around = quoteAround(anAnalysis({ clauses }), ids, index);
    expect([around.quotes.length, around.current, around.quotes[0]!.text]).toEqual([50, current, first]);
    expect(around.quotes[around.current]!.text).toBe(`c${index}`);
  });
});
