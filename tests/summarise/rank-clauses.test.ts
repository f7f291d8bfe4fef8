import { describe, expect, it } from 'vitest';
import { type Evidence, rankClauses } from '../../lib/summarise/rank-clauses.ts';
import { aLinkIn, aPracticeTag, aTaggedClause } from '../builders.ts';

function evidence(id: string, text: string, score = 0.9, stance: 'does' | 'may' = 'does'): Evidence {
  const tag = aPracticeTag('sharing.advertisers', { score, stance });
  return { clause: aTaggedClause({ id, text, start: Number(id.slice(1)) * 1000 }), tag };
}

function order(...list: Evidence[]): string[] {
  return rankClauses(list).map(({ clause }) => clause.id);
}

describe('rankClauses', () => {
  it.each([
    [
      'a higher score',
      evidence('c1', 'We share data with advertisers of our choice.', 0.7),
      evidence('c2', 'We share data with advertisers of our choice.', 0.95),
    ],
    [
      'a plain statement rather than a possibility',
      evidence('c1', 'We may share data with many advertisers.', 0.9, 'may'),
      evidence('c2', 'We do share data with many advertisers.'),
    ],
    [
      'a statement rather than an example',
      evidence('c1', 'For example, we share your e-mail address with advertisers.'),
      evidence('c2', 'We share your e-mail address with advertisers.'),
    ],
    [
      'what the service says of itself',
      evidence('c1', 'Advertisers receive your e-mail address from time to time.'),
      evidence('c2', 'We give your e-mail address to advertisers at times.'),
    ],
    [
      'a whole sentence rather than a scrap',
      evidence('c1', 'Shared with our advertisers.'),
      evidence('c2', 'We share your data with our advertisers.'),
    ],
    [
      'a statement rather than a definition',
      evidence('c1', 'A pixel is a small image that we share with advertisers.'),
      evidence('c2', 'We share what pixels tell us with advertisers.'),
    ],
    [
      'a short statement rather than a paragraph',
      evidence('c1', `We share data with advertisers ${'and with many other companies '.repeat(30)}.`),
      evidence('c2', 'We share data with advertisers.'),
    ],
    [
      'a sentence rather than a title that runs into the text',
      evidence('c1', 'Sharing Your Data With Our Advertisers.'),
      evidence('c2', 'Our shop shares your data with its advertisers.'),
    ],
  ])('puts first %s', (_, worse, better) => {
    expect(order(worse, better)[0]).toBe('c2');
  });

  it('keeps reading order among equals', () => {
    const text = 'We share your data with advertisers.';
    expect(order(evidence('c2', text), evidence('c1', text))).toEqual(['c1', 'c2']);
  });

  it.each([
    'Do we share data with advertisers?',
    'Advertisers',
    'Our advertisers.',
    'Information we share with advertisers',
    'How we share your data with advertisers',
    'Requests to stop sharing: received: 12, denied: 3.',
  ])('leaves out "%s", which states nothing', (text) => {
    expect(order(evidence('c1', text))).toEqual([]);
  });

  it('leaves out what a notice says of itself where data is in question', () => {
    const text = 'This privacy policy describes how we use and protect your data.';
    const clause = aTaggedClause({ id: 'c1', text });
    expect(rankClauses([{ clause, tag: aPracticeTag('security.measures') }])).toEqual([]);
    expect(rankClauses([{ clause, tag: aPracticeTag('changes.dated') }])).toHaveLength(1);
  });

  it('leaves out what a word means where it is not the word that is in question', () => {
    const text = 'A cookie is a small file that lets you open pages behind a password on our site.';
    const clause = aTaggedClause({ id: 'c1', text });
    expect(rankClauses([{ clause, tag: aPracticeTag('security.measures') }])).toEqual([]);
    expect(rankClauses([{ clause, tag: aPracticeTag('cookies.own') }])).toHaveLength(1);
  });

  it.each([
    'We refer to the states of the European Union together as “Europe”.',
    'Transfers of Data to Advertisers After a Sale.',
    'For more on our advertisers please see section 4 below.',
    'This notice supplements our general terms and explains how we share data with advertisers.',
  ])('leaves out "%s", which is no more than a word, a title or a pointer', (text) => {
    expect(order(evidence('c1', text))).toEqual([]);
  });

  it('puts what an item says before its own head', () => {
    const frame = { kind: 'list-item' as const, leadIn: 'We share your data in these cases:' };
    const head = evidence('c1', 'Our Advertisers.');
    const body = evidence('c2', 'Those who place ads with us learn your age.');
    const framed = [head, body].map((one) => ({ ...one, clause: { ...one.clause, ...frame } }));
    expect(order(...framed)).toEqual(['c2', 'c1']);
  });

  it('leaves out lines of a table of contents', () => {
    const text = 'How we share your data with advertisers';
    const line = evidence('c1', text);
    expect(order({ ...line, clause: { ...line.clause, links: [aLinkIn(text, text, '#sharing')] } })).toEqual([]);
  });

  it('keeps a short list item under a sentence that introduces it', () => {
    const item = evidence('c1', 'Advertisers');
    expect(order({ ...item, clause: { ...item.clause, kind: 'list-item', leadIn: 'We share data with:' } })).toEqual([
      'c1',
    ]);
  });

  it('does not take what one may ask for as proof that it is done', () => {
    const item = evidence('c1', 'the categories of third parties to whom we sold your data;');
    const asked = {
      ...item,
      clause: { ...item.clause, kind: 'list-item' as const, leadIn: 'You have the right to know:' },
    };
    expect(order(asked)).toEqual([]);
    expect(order({ ...asked, tag: aPracticeTag('rights.access') })).toEqual(['c1']);
  });
});
