import { describe, expect, it } from 'vitest';
import { findContacts } from '../../lib/summarise/find-contacts.ts';
import { aLinkIn, aTaggedClause } from '../builders.ts';

function contactsOf(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}) {
  return findContacts([aTaggedClause({ text, ...overrides })]).map(({ kind, value, role }) => [kind, value, role]);
}

describe('findContacts', () => {
  it.each([
    ['For questions about privacy write to privacy@example.com.', ['email', 'privacy@example.com', 'privacy']],
    ['Our data protection officer can be reached at officer@example.com.', ['email', 'officer@example.com', 'dpo']],
    ['E-mail dpo@example.com with any concern.', ['email', 'dpo@example.com', 'dpo']],
    ['Our EU representative is Example Europe, eu@example.com.', ['email', 'eu@example.com', 'representative']],
    ['For anything else, hello@example.com is happy to help.', ['email', 'hello@example.com', 'general']],
    [
      'Write to privacy [at] example [dot] com about your data.',
      ['email', 'privacy [at] example [dot] com', 'privacy'],
    ],
    ['Write to privacy(at)example.com about your data.', ['email', 'privacy(at)example.com', 'privacy']],
    ['Call us toll-free at 1-800-555-0199.', ['phone', '1-800-555-0199', 'general']],
    ['You can reach our privacy team by telephone: +44 20 7946 0958.', ['phone', '+44 20 7946 0958', 'privacy']],
    ['Phone: (415) 555-0132', ['phone', '(415) 555-0132', 'general']],
    ['Example Inc., 12 Main Street, Springfield, IL 62701', ['post', 'Springfield, United States', 'general']],
    ['Example Ltd, 5 King Road, London N1 9GU', ['post', 'London, United Kingdom', 'general']],
    ['Example GmbH, Musterstraße 5, 10115 Berlin, Germany', ['post', 'Berlin, Germany', 'general']],
    ['Example Ltd Seestr. 7 10999 Berlin Germany', ['post', 'Berlin, Germany', 'general']],
    ['Example Ltd, 3 Garden Terrace, Dublin, D02 X285, Ireland.', ['post', 'Dublin, Ireland', 'general']],
    ['Example AB, Storgatan 9, 111 22 Stockholm, Sweden', ['post', 'Stockholm, Sweden', 'general']],
    ['Write to dpo ((at)) example ((dot)) com.', ['email', 'dpo ((at)) example ((dot)) com', 'dpo']],
    ['Example B.V., Kerkplein 20, Amsterdam 1097JB The Netherlands', ['post', 'Amsterdam, The Netherlands', 'general']],
  ])('finds in "%s" %j', (text, contact) => {
    expect(contactsOf(text)).toEqual([contact]);
  });

  it.each([
    ['Unseren Datenschutzbeauftragten erreichen Sie unter wer@kite.example.', 'dpo'],
    ['Notre délégué à la protection des données : qui@kite.example', 'dpo'],
    ['Escriba al delegado de protección de datos en quien@kite.example.', 'dpo'],
    ['Scriva al responsabile della protezione dei dati: chi@kite.example', 'dpo'],
    ['Onze functionaris voor gegevensbescherming is wie@kite.example.', 'dpo'],
    ['O encarregado da proteção de dados responde em quem@kite.example.', 'dpo'],
    ['Inspektorem ochrony danych jest kto@kite.example.', 'dpo'],
    ['Vårt dataskyddsombud nås på vem@kite.example.', 'dpo'],
    ['Vores databeskyttelsesrådgiver er hvem@kite.example.', 'dpo'],
    ['Fragen zu personenbezogenen Daten an wer@kite.example.', 'privacy'],
    ['Une question sur vos données personnelles : qui@kite.example', 'privacy'],
    ['Fragen zum Versand an wer@kite.example.', 'general'],
  ])('knows whose address it is in "%s"', (text, role) => {
    expect(contactsOf(text)).toMatchObject([['email', expect.any(String), role]]);
  });

  it.each([
    'Beschwerden an die Aufsichtsbehörde: wer@amt.example.',
    'L’autorité de contrôle répond à qui@bureau.example.',
    'Dresse 1, mailbox@datenschutz.land.de',
  ])('does not take a supervisor for the policy’s own: "%s"', (text) => {
    expect(contactsOf(text)).toEqual([]);
  });

  it.each([
    ['Tel.: 0176 2075550 Lange Gasse 12 69168 Kleinstadt', ['0176 2075550']],
    ['Telefon 030 555010, Gartenstr. 7 10115 Berlin', ['030 555010']],
    ['Tel. 030/5550100', ['030/5550100']],
    ['Telefon 12 69168 Frau Kite', ['12 69168']],
    ['Teléfono: 912 555 010', ['912 555 010']],
    ['Telefoon 020 5550100', ['020 5550100']],
  ])('reads telephone numbers, and no house numbers, in "%s"', (text, numbers) => {
    expect(contactsOf(text).flatMap(([kind, value]) => (kind === 'phone' ? [value] : []))).toEqual(numbers);
  });

  it.each([
    'You may complain to the supervisory authority at complaints@authority.example.',
    'The rule is number 2016-679-1234 in our register.',
    'We keep 100 200 300 records.',
    'We are based in Berlin, Germany.',
    'We follow the Data Act 2012 of Singapore.',
  ])('finds none in "%s"', (text) => {
    expect(contactsOf(text)).toEqual([]);
  });

  it('lists a number once, however it is written', () => {
    const clauses = ['Phone: (415) 555-0132', 'Call us at 415-555-0132.'].map((text, index) =>
      aTaggedClause({ id: `c${index + 1}`, text }),
    );
    expect(findContacts(clauses)).toMatchObject([{ kind: 'phone', value: '(415) 555-0132', clause: 'c1' }]);
  });

  it('takes the address behind a link', () => {
    const text = 'Please contact us about your rights.';
    const links = [aLinkIn(text, 'contact us', 'mailto:rights@example.com?subject=Hello')];
    expect(contactsOf(text, { links })).toEqual([['email', 'rights@example.com', 'privacy']]);
  });

  it('takes a contact form', () => {
    const text = 'To ask us anything, use our contact form.';
    const links = [aLinkIn(text, 'contact form', 'https://example.com/contact')];
    expect(contactsOf(text, { links })).toEqual([['form', 'https://example.com/contact', 'general']]);
  });

  it('does not take a link to another policy for a form', () => {
    const text = 'Contact Analytics Ltd as their privacy policy says.';
    const links = [aLinkIn(text, 'privacy policy', 'https://example.com/privacy-policy')];
    expect(contactsOf(text, { links })).toEqual([]);
  });

  it('lists an address once, with the most telling role', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'Write to us at hello@example.com.' }),
      aTaggedClause({ id: 'c2', text: 'Our data protection officer reads Hello@example.com too.' }),
    ];
    expect(findContacts(clauses)).toEqual([{ kind: 'email', value: 'hello@example.com', role: 'dpo', clause: 'c1' }]);
  });

  it('reads an address that stands in a line a part', () => {
    const lines = ['Example Inc.', '12 Main Street', 'Springfield, IL 62701'];
    const clauses = lines.map((text, index) => aTaggedClause({ id: `c${index + 1}`, text, heading: 'Contact' }));
    expect(findContacts(clauses).map(({ value }) => value)).toEqual(['Springfield, United States']);
  });

  it('leaves out the address of a supplier', () => {
    const text = 'This is a service of Google Ireland Limited, 4 Barrow Street, Dublin, Ireland.';
    expect(findContacts([aTaggedClause({ text })], () => false)).toEqual([]);
    expect(findContacts([aTaggedClause({ text })], (name) => name === 'Google')).toHaveLength(1);
  });
});
