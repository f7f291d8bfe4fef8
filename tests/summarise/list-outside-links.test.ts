import { describe, expect, it } from 'vitest';
import { listContacts } from '../../lib/summarise/list-contacts.ts';
import { listOutsideLinks } from '../../lib/summarise/list-outside-links.ts';
import { aLinkIn, anAnalysis, anOptOut, aTaggedClause } from '../builders.ts';

function linksOf(href: string, label = 'Moorland') {
  const text = `Wir nennen ${label} als Partner.`;
  return listOutsideLinks(
    anAnalysis({
      url: 'https://www.kite.example/datenschutz',
      clauses: [aTaggedClause({ text, links: [aLinkIn(text, label, href), aLinkIn(text, label, href)] })],
      optOuts: [anOptOut({ target: 'https://www.leave.example/' })],
    }),
  );
}

describe('listOutsideLinks', () => {
  it('lists a link to another site once', () => {
    expect(linksOf('https://moorland.example/de')).toEqual([
      { label: 'Moorland', href: 'https://moorland.example/de' },
    ]);
  });

  it.each([
    ['the policy\u2019s own site', 'https://kite.example/kontakt'],
    ['an opt-out that stands above', 'http://leave.example'],
    ['a mail address', 'mailto:wer@moorland.example'],
    ['a script', 'javascript:open()'],
    ['an address of no host', 'https://'],
    ['a file', 'file:///moorland.html'],
  ])('leaves out %s', (_, href) => {
    expect(linksOf(href)).toEqual([]);
  });

  it.each(['hier', 'ici', '[1]', 'https://www.moorland.example/de?l=1', 'www.moorland.example'])(
    'names a link that says "%s" by its address',
    (label) => {
      expect(linksOf('https://www.moorland.example/de/?l=1#x', label)[0]?.label).toBe('moorland.example/de');
    },
  );

  it('keeps a short name', () => {
    expect(linksOf('https://x.example/', 'X')[0]?.label).toBe('X');
  });

  it('lists no more than anybody reads', () => {
    const clauses = Array.from({ length: 500 }, (_, index) =>
      aTaggedClause({
        text: 'Moorland',
        links: [aLinkIn('Moorland', 'Moorland', `https://moorland.example/${index}`)],
      }),
    );
    expect(listOutsideLinks(anAnalysis({ clauses }))).toHaveLength(200);
  });
});

describe('listContacts', () => {
  it('leaves out pieces of postal addresses and the numbers of companies that are only named', () => {
    const { facts } = anAnalysis();
    const contacts = [
      { kind: 'phone', value: '+353 1 5550100', role: 'general', clause: 'c1' },
      { kind: 'phone', value: '+49 30 5550100', role: 'general', clause: 'c2' },
      { kind: 'post', value: 'Ort, Germany', role: 'general', clause: 'c2' },
    ] as const;
    const listed = listContacts(
      anAnalysis({
        url: 'https://kite.example/datenschutz',
        title: 'Datenschutz bei Kite',
        facts: { ...facts, contacts: [...contacts] },
        clauses: [
          aTaggedClause({ id: 'c1', text: 'Ein Dienst von Google Ireland Limited, Telefon +353 1 5550100.' }),
          aTaggedClause({ id: 'c2', text: 'Rufen Sie an: +49 30 5550100.' }),
        ],
      }),
    );
    expect(listed).toEqual([contacts[1]]);
  });
});
