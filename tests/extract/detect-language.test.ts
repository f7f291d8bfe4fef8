import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/extract/detect-language.ts';

const samples: [language: string, text: string][] = [
  ['en', 'We collect the data that you give to us when you use the service, and we may share it with our partners.'],
  [
    'de',
    'Wir verarbeiten die Daten, die Sie uns geben, und speichern sie auf Servern, die nicht von uns betrieben werden.',
  ],
  [
    'fr',
    'Nous traitons les données que vous nous confiez et nous les partageons avec nos partenaires pour des raisons qui sont ici.',
  ],
  [
    'es',
    'Los datos que usted nos da se usan para los fines del servicio, y con su permiso los damos a nuestros socios.',
  ],
  [
    'it',
    'I dati che gli utenti ci danno sono usati per gli scopi del servizio, con il consenso della persona e nel rispetto degli altri.',
  ],
  [
    'nl',
    'Wij gebruiken de gegevens die het bedrijf van u krijgt voor een dienst, en wij geven ze niet aan anderen door.',
  ],
  [
    'pt',
    'Os dados que você nos dá são usados para os fins do serviço, e não os damos a uma empresa sem o seu sim, como nossos termos.',
  ],
  [
    'pl',
    'Danych nie przekazujemy, chyba że jest to konieczne dla usługi lub przez prawo, oraz na żądanie osób, które się zgłoszą.',
  ],
  [
    'sv',
    'Vi samlar in dina uppgifter som du ger till oss, och vi delar dem inte med andra för att sälja eller av andra skäl.',
  ],
  [
    'da',
    'Vi samler dine oplysninger, som du giver os, og vi deler det ikke med andre for at sælge eller af andre grunde er det.',
  ],
];

describe('detectLanguage', () => {
  it.each(samples)('knows %s by its short words', (language, text) => {
    expect(detectLanguage(text, '')).toBe(language);
  });

  it('keeps the region that the page declares when the language agrees', () => {
    expect(detectLanguage(samples[0]![1], 'en-GB')).toBe('en-GB');
    expect(detectLanguage(samples[0]![1], 'en_us')).toBe('en-us');
  });

  it('believes the text more than the page', () => {
    expect(detectLanguage(samples[1]![1], 'en')).toBe('de');
  });

  it('believes the page where the text says nothing', () => {
    expect(detectLanguage('Cookies.', 'fi')).toBe('fi');
  });

  it.each(['', 'English', '<script>', 'x'.repeat(100)])('gives "und" where neither tells ("%s")', (declared) => {
    expect(detectLanguage('', declared)).toBe('und');
  });
});
