/** Reads calendar dates out of running text. Where in a policy they stand is for `find-last-updated.ts` to judge. */

/** A date as it stands in a text. */
export interface DateMention {
  /** YYYY-MM-DD, or YYYY-MM where no day is given. */
  date: string;
  /** Offsets into the text that was read. */
  start: number;
  end: number;
}

/** How 3/4/2020 is meant where nothing in the date itself tells: 4 March (`month-first`, US) or 3 April. */
export type DayOrder = 'month-first' | 'day-first';

const monthNumbers: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?<day>[0-3]?\\d)(?: ?(?:st|nd|rd|th))?';
// Policies on the web begin in the middle of the nineties; anything earlier is a statute or a founding year.
const year = '(?<year>(?:199[5-9]|20[0-9]{2}))';

/** Most telling form first: a stretch that one form has read is not read again by a later one. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${year}[-/.](?<monthNumber>0?[1-9]|1[0-2])[-/.](?<day>[0-3]?\\d)(?!\\d)`, 'gi'),
  // "May 24, 2018", "MAY 24TH 2018", "Sept. 3, 2020", "May-24-2018"; the year may touch what follows, since pages join lines
  new RegExp(`\\b${month}\\.?[ ,/-]{1,2}(?:the )?${day}(?:,? (?:of )?|, ?|-)${year}(?!\\d)`, 'gi'),
  // "24 May 2018", "1st of March, 2020", "24-May-2018", "25 day of May, 2018"
  new RegExp(`\\b${day}(?: day)?(?: of |[. -]{1,2})${month}\\.?(?:,? (?:of )?|, ?|-)${year}(?!\\d)`, 'gi'),
  // "05/24/2018", "24.05.2018", "5-24-18"
  /\b(?<first>[0-3]?\d)(?<mark>[-/.])(?<second>[0-3]?\d)\k<mark>(?<year>(?:199[5-9]|20\d{2}|\d{2}))(?![/.-]?\d)/gi,
  // "March 2020", "March, 2020", "Mar-2020"
  new RegExp(`\\b${month}\\.?(?:,? (?:of )?|-)${year}(?!\\d)`, 'gi'),
  // "2013-05"
  new RegExp(`\\b${year}[-/](?<monthNumber>0[1-9]|1[0-2])(?![/-]?\\d)`, 'gi'),
  // "05/2013", "04 - 2021"
  new RegExp(`(?<![\\d/.-])(?<monthNumber>0?[1-9]|1[0-2])(?:[-/.]| - )${year}(?!\\d)`, 'gi'),
];

/**
 * All dates of a text, in order, not overlapping. `order` decides only where a numeric date could be read both ways
 * and is not written with dots (12.03.2019 is day first wherever it is written).
 */
export function readDates(text: string, order: DayOrder = 'month-first'): DateMention[] {
  const found: DateMention[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = buildDate(match.groups ?? {}, order);
      if (date !== undefined) found.push({ date, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function buildDate(groups: Record<string, string | undefined>, order: DayOrder): string | undefined {
  const yearText = groups.year ?? '';
  // Two digits: 18 is 2018. No policy is from before 1995, so 95 to 99 are the nineties.
  const yearNumber =
    yearText.length === 2 ? Number(yearText) + (Number(yearText) >= 95 ? 1900 : 2000) : Number(yearText);
  const { first, second, mark } = groups;
  if (first !== undefined && second !== undefined) {
    const dayFirst = Number(first) > 12 || (Number(second) <= 12 && (mark === '.' || order === 'day-first'));
    return dayFirst
      ? formatDate(yearNumber, Number(second), Number(first))
      : formatDate(yearNumber, Number(first), Number(second));
  }
  const name = groups.month;
  const monthNumber = name === undefined ? Number(groups.monthNumber) : monthNumbers[name.slice(0, 3).toLowerCase()];
  const dayText = groups.day;
  return formatDate(yearNumber, monthNumber ?? 0, dayText === undefined ? undefined : Number(dayText));
}

/** YYYY-MM-DD, or YYYY-MM without a day; undefined where the calendar has no such day. */
export function formatDate(yearNumber: number, monthNumber: number, dayNumber: number | undefined): string | undefined {
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const yearAndMonth = `${yearNumber}-${String(monthNumber).padStart(2, '0')}`;
  if (dayNumber === undefined) return yearAndMonth;
  if (dayNumber < 1 || dayNumber > daysInMonth(yearNumber, monthNumber)) return undefined;
  return `${yearAndMonth}-${String(dayNumber).padStart(2, '0')}`;
}

function daysInMonth(yearNumber: number, monthNumber: number): number {
  if (monthNumber === 2) {
    return (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
}
