import { describe, expect, it } from 'vitest';
import { findOptOuts } from '../../lib/summarise/find-opt-outs.ts';
import { aLinkIn, aTaggedClause } from '../builders.ts';

/** `[label]` in a text becomes a link to the address. */
function optOutsOf(marked: string, href = 'https://kite.example/go') {
  const label = /\[([^\]]+)\]/.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[[\]]/g, '');
  return findOptOuts([aTaggedClause({ text, links: [aLinkIn(text, label, href)] })]).map(({ kind, covers, label }) => [
    kind,
    covers.join(' '),
    label,
  ]);
}

describe('findOptOuts: links in other languages, by their words', () => {
  it.each([
    ['de', 'Unter [Newsletter abmelden] geht das.', ['link', 'marketing', 'Newsletter abmelden']],
    ['de', 'Dort können Sie [der Werbung widersprechen].', ['link', 'advertising', 'Der Werbung widersprechen']],
    ['de', 'Offen für alle: [Cookie-Einstellungen].', ['setting', 'cookies', 'Cookie-Einstellungen']],
    ['de', 'Hier lässt sich [Ihr Konto löschen].', ['link', 'account', 'Ihr Konto löschen']],
    [
      'fr',
      'Pour partir : [se désinscrire de la newsletter].',
      ['link', 'marketing', 'Se désinscrire de la newsletter'],
    ],
    ['fr', 'Vous avez la page [Gérer mes cookies].', ['setting', 'cookies', 'Gérer mes cookies']],
    ['es', 'Siempre es posible [darse de baja] del boletín.', ['link', 'other', 'Darse de baja']],
    ['es', 'Abra la [configuración de cookies].', ['setting', 'cookies', 'Configuración de cookies']],
    ['it', 'Chi vuole può [disiscriversi].', ['link', 'other', 'Disiscriversi']],
    ['it', 'Ecco le [preferenze sui cookie].', ['setting', 'cookies', 'Preferenze sui cookie']],
    ['nl', 'Van de nieuwsbrief kunt u zich [uitschrijven].', ['link', 'marketing', 'Uitschrijven']],
    ['nl', 'Open de [cookie-instellingen].', ['setting', 'cookies', 'Cookie-instellingen']],
    ['pt', 'No boletim há sempre [Cancelar subscrição].', ['link', 'marketing', 'Cancelar subscrição']],
    ['pt', 'Veja as [definições de cookies].', ['setting', 'cookies', 'Definições de cookies']],
    ['pl', 'Z biuletynu można [wypisać się].', ['link', 'marketing', 'Wypisać się']],
    ['pl', 'Z reklam można [zrezygnować].', ['link', 'advertising', 'Zrezygnować']],
    ['sv', 'Du kan när du vill [avregistrera dig].', ['link', 'other', 'Avregistrera dig']],
    ['sv', 'Öppna [inställningar för kakor].', ['setting', 'cookies', 'Inställningar för kakor']],
    ['da', 'Nederst står [Afmeld nyhedsbrev].', ['link', 'marketing', 'Afmeld nyhedsbrev']],
    ['nb', 'Du kan [melde deg av] når du vil.', ['link', 'other', 'Melde deg av']],
  ])('%s: %s', (_, text, optOut) => {
    expect(optOutsOf(text)).toEqual([optOut]);
  });

  it('takes a link that says "here" where the words before it refuse', () => {
    expect(optOutsOf('Vom Newsletter abmelden können Sie sich [hier].')).toEqual([
      ['link', 'marketing', expect.stringContaining('kite.example')],
    ]);
  });

  it.each([
    ['a text about it', 'Mehr sagt die [Erklärung zum Widerspruch].', undefined],
    ['a section of the page', 'Siehe [Widerspruch einlegen].', 'https://kite.example/datenschutz#widerspruch'],
    ['the right to it', 'Es gibt ein [Widerspruchsrecht].', undefined],
    ['a link after another sentence', 'Sie können widersprechen. Alles zu Kite steht [hier].', undefined],
    ['a link for something else', 'Unsere Partner finden Sie [hier].', undefined],
    ['an address of a script', 'Jetzt [abmelden].', 'javascript:leave()'],
    ['a whole sentence', `Lesen Sie [${'abmelden und weiter lesen '.repeat(4)}].`, undefined],
  ])('does not take %s', (_, text, href) => {
    expect(optOutsOf(text, href)).toEqual([]);
  });
});
