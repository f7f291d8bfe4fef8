/** Reads calendar dates in languages other than English, whose months have names of their own. */
import { type DateMention, formatDate, readDates } from './read-dates.ts';

/** How the names of the twelve months begin, a language each; two spellings are parted by a bar, the longer first. */
const monthStems: Readonly<Record<string, string>> = {
  de: 'jan|jän feb mär|maer apr mai jun jul aug sep okt nov dez',
  fr: 'jan fév|fev mar avr mai juin juil aoû|aou sep oct nov déc|dec',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  ca: 'gen feb mar abr mai juny jul ago set oct nov des',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  pl: 'stycz lut mar kwie maj czerw lip sierp wrze paź|paz listop grud',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  da: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  nb: 'jan feb mar apr mai jun jul aug sep okt nov des',
  fi: 'tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk',
  cs: 'led únor břez dub|duben květ červen|června červenec|července srp zář říj listop prosin',
  sk: 'jan feb mar apr máj jún júl aug sep okt nov dec',
  hu: 'jan feb már ápr máj jún júl aug szep okt nov dec',
  ro: 'ian feb mar apr mai iun iul aug sep oct noi dec',
  id: 'jan feb mar apr mei jun jul agu sep okt nov des',
  tr: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  el: 'ιαν φεβ|φλεβ μάρ|μαρ απρ|άπρ μάι|μαΐ|μαϊ|μαι ιούν|ιουν ιούλ|ιουλ αύγ|αυγ σεπ οκτ νοε|νοέ δεκ',
  ru: 'янв фев мар апр май|мая июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві трав черв лип серп вер жов лист груд',
  bg: 'яну фев мар апр май юни юли авг сеп окт ное дек',
  hi: 'जन फर|फ़र मार्च अप्रै मई जून जुला अग सित अक्ट|अक्तू नव दिस',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

const year = '(?<year>199[5-9]|20\\d{2})(?!\\d)';
const name = '(?<name>\\p{L}[\\p{L}\\p{M}]{2,13})';
/** After the day: "1er", "1º", "3-án", "3.", and what stands before the month: "de", "d'". */
const day = '(?<![\\d./-])(?<day>[0-3]?\\d)(?:er|º|°|ª|\\.|-?[áé]n|:n)?';
const of = "(?:\\s?(?:de|del|do|d['’]))?";

/** Most telling form first: a stretch that one form has read is not read again by a later one. */
const forms: readonly RegExp[] = [
  // 2024年5月3日, 2024년 5월 3일, 2024年5月
  /(?<year>199[5-9]|20\d{2})\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월](?:\s?(?<day>[0-3]?\d)\s?[日일])?/gu,
  // 2024. május 3.; 2024. 05. 03.
  new RegExp(`(?<!\\d)${year}\\.?\\s${name}\\s(?<day>[0-3]?\\d)(?!\\d)`, 'gu'),
  /(?<!\d)(?<year>199[5-9]|20\d{2})\.\s(?<month>1[0-2]|0?[1-9])\.\s(?<day>[0-3]?\d)(?!\d)/gu,
  // 3. Mai 2024, 1er mars 2023, 5 de mayo de 2024, 3 maggio 2024
  new RegExp(`${day}${of}[\\s-]${name}\\.?,?${of}[\\s-]${year}`, 'gu'),
  // Μάιος 3, 2024
  new RegExp(`${name}\\s(?<day>[0-3]?\\d),?\\s${year}`, 'gu'),
  // Mai 2024, mayo de 2024
  new RegExp(`${name}\\.?,?${of}\\s${year}`, 'gu'),
];

/** Tells whether months of this language (its two letters) are known. */
export function knowsMonths(language: string): boolean {
  return monthStems[language] !== undefined || ['zh', 'ja', 'ko'].includes(language);
}

/**
 * All dates of a text in the given language (two letters), in order, not overlapping; dates in figures and with English months too, as translations keep
 * some. Figures are read day first, as all these languages write them.
 */
export function readLocalDates(text: string, language: string): DateMention[] {
  const lower = text.toLowerCase();
  // Where small letters have another length, as with a dotted capital I, offsets would shift.
  const source = lower.length === text.length ? lower : text;
  const found: DateMention[] = [];
  for (const form of forms) {
    for (const match of source.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = buildLocalDate(match.groups ?? {}, language);
      if (date !== undefined) found.push({ date, start, end });
    }
  }
  for (const mention of readDates(text, 'day-first')) {
    if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
  }
  return found.sort((one, other) => one.start - other.start);
}

function buildLocalDate(groups: Record<string, string | undefined>, language: string): string | undefined {
  const month = groups.name === undefined ? Number(groups.month) : findMonth(groups.name, language);
  if (month === undefined) return undefined;
  return formatDate(Number(groups.year), month, groups.day === undefined ? undefined : Number(groups.day));
}

/** 1 to 12; undefined where the word is no month. */
function findMonth(word: string, language: string): number | undefined {
  let longest = 0;
  let month: number | undefined;
  for (const [index, stems] of (monthStems[language] ?? '').split(' ').entries()) {
    for (const stem of stems.split('|')) {
      // "červen" begins "červenec" too: the longer stem is the month.
      if (stem.length > longest && word.startsWith(stem)) {
        longest = stem.length;
        month = index + 1;
      }
    }
  }
  return month;
}
