import { describe, expect, it } from 'vitest';
import { findLastUpdated } from '../../lib/summarise/find-last-updated.ts';
import { readLocalDates } from '../../lib/summarise/read-local-dates.ts';
import type { Block } from '../../lib/types.ts';

function paragraph(text: string): Block {
  return { kind: 'paragraph', level: 0, text, links: [], columns: [] };
}

function find(language: string, ...texts: string[]): string | null {
  const filler = Array.from({ length: 20 }, () => paragraph('Lorem ipsum dolor.'));
  const blocks = [...texts.map(paragraph), ...filler];
  return findLastUpdated({ blocks, language, url: 'https://a.example/p', title: 'P' });
}

describe('findLastUpdated in other languages', () => {
  it.each([
    ['fr', 'Dernière mise à jour : 3 mai 2031.', '2031-05-03'],
    ['es', 'Última actualización: 3 de mayo de 2031.', '2031-05-03'],
    ['fr', 'Nous avons une mise à jour de nos cerfs-volants depuis le 3 mai 2031.', null],
  ])('reads the label that opens a long paragraph, in %s: %s', (language, opening, date) => {
    expect(find(language, `${opening} ${'Kite kite kite kite kite kite. '.repeat(8)}`)).toBe(date);
  });

  it.each([
    ['de', 'Stand: Mai 2024', '2024-05'],
    ['de', 'Zuletzt aktualisiert am 3. März 2023', '2023-03-03'],
    ['de-AT', 'Fassung vom 1. Jänner 2022', '2022-01-01'],
    ['de', 'Diese Datenschutzerklärung gilt ab dem 16.05.2018 für alle Gäste.', '2018-05-16'],
    ['fr', 'Dernière mise à jour : 3 mars 2023', '2023-03-03'],
    ['fr', 'Mise à jour le 1er août 2021', '2021-08-01'],
    ['fr', 'En vigueur depuis le 02/04/2020', '2020-04-02'],
    ['fr', 'Date d’effet : 10 juin 2022', '2022-06-10'],
    ['es', 'Última actualización: 13 de junio de 2026', '2026-06-13'],
    ['es', 'Versión vigente desde 05/03/2016.', '2016-03-05'],
    ['it', 'Ultimo aggiornamento: 18 marzo 2026', '2026-03-18'],
    ['it', 'Ultima modifica: giugno 2020', '2020-06'],
    ['nl', 'Laatst bijgewerkt: 22 mei 2025', '2025-05-22'],
    ['nl', 'Deze privacyverklaring is voor het laatst gewijzigd op 7 maart 2019.', '2019-03-07'],
    ['pt-BR', 'Última atualização: 9 de setembro de 2021', '2021-09-09'],
    ['pl', 'Wersja obowiązująca od 6 sierpnia 2026 r.', '2026-08-06'],
    ['pl', 'Ostatnia aktualizacja: 12 października 2020', '2020-10-12'],
    ['sv', 'Senast uppdaterad: 4 oktober 2022', '2022-10-04'],
    ['da', 'Senest opdateret den 5. maj 2023', '2023-05-05'],
    ['no', 'Sist oppdatert 17. desember 2021', '2021-12-17'],
    ['fi', 'Päivitetty 3. toukokuuta 2021', '2021-05-03'],
    ['cs', 'Poslední aktualizace: 25. července 2022', '2022-07-25'],
    ['cs', 'Účinné od 1. června 2020', '2020-06-01'],
    ['hu', 'Utolsó módosítás: 2024. május 3.', '2024-05-03'],
    ['ro', 'Ultima actualizare: 8 noiembrie 2021', '2021-11-08'],
    ['el', 'Τελευταία ενημέρωση: 7 Σεπτεμβρίου 2019', '2019-09-07'],
    ['ru', 'Последнее обновление: 14 мая 2021 г.', '2021-05-14'],
    ['uk', 'Останнє оновлення: 2 липня 2022', '2022-07-02'],
    ['tr', 'Son güncelleme: Mart 2025', '2025-03'],
    ['zh-CN', '更新日期：2026年7月15日', '2026-07-15'],
    ['ja', '施行日: 2026年5月26日 · 最終更新日: 2026年6月13日', '2026-06-13'],
    ['ko', '시행일: 2026년 5월 26일 최종 수정일: 2026년 6월 13일', '2026-06-13'],
    ['hi', 'अंतिम अद्यतन: जून 2026', '2026-06'],
    ['ar', 'آخر تحديث: 3 مايو 2022', '2022-05-03'],
  ])('%s: "%s"', (language, line, date) => {
    expect(find(language, 'P', line)).toBe(date);
  });

  it.each([
    ['de', 'Das Gesetz vom 20. Mai 2018 über den Schutz von Daten gilt auch für uns.'],
    ['fr', 'La loi du 6 janvier 2004 a été modifiée.'],
    ['fr', 'La version précédente était valable jusqu’au 3 mai 2020.'],
    [
      'es',
      'Abrimos nuestra primera tienda el 3 de mayo de 2001 y desde entonces guardamos las facturas de todos los clientes que nos compran fruta y verdura.',
    ],
    ['de', '© 2019 Gasthof Lindwurm'],
  ])('%s: no date in "%s"', (language, line) => {
    expect(find(language, line)).toBeNull();
  });

  it('takes a line of nothing but a date at the head or the foot only', () => {
    expect(find('fr', '18 février 2026')).toBe('2026-02-18');
    const middle = [
      ...Array.from({ length: 12 }, () => paragraph('Lorem ipsum.')),
      paragraph('18 février 2026'),
      ...Array.from({ length: 12 }, () => paragraph('Lorem ipsum.')),
    ];
    expect(findLastUpdated({ blocks: middle, language: 'fr', url: '', title: '' })).toBeNull();
  });

  it('puts the update before the day from which the text holds', () => {
    expect(find('es', 'Fecha efectiva: 26 de mayo de 2026 · Última actualización: 13 de junio de 2026')).toBe(
      '2026-06-13',
    );
  });
});

describe('readLocalDates', () => {
  it('gives offsets into the text as it was', () => {
    const text = 'Stand: 3. Mai 2024, davor Juni 2020';
    expect(readLocalDates(text, 'de').map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
      ['2024-05-03', '3. Mai 2024'],
      ['2020-06', 'Juni 2020'],
    ]);
  });

  it('keeps the month of a day that no calendar has, and refuses words that are no months', () => {
    expect(readLocalDates('31 février 2024', 'fr').map(({ date }) => date)).toEqual(['2024-02']);
    expect(readLocalDates('12 kilos 2024', 'fr')).toEqual([]);
  });
});
