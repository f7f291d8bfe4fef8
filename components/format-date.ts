/**
 * A policy's date as the reader's locale writes it: "19 Dec 2023", or "May 2013" where no day is known.
 * Takes YYYY-MM-DD or YYYY-MM; anything else is given back as it is, since a strange date is better shown than hidden.
 */
export function formatPolicyDate(date: string, locale: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const wanted: Intl.DateTimeFormatOptions =
    day === undefined ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...wanted, timeZone: 'UTC' }).format(time);
}

/** The day of a moment (milliseconds since 1970) in the reader's locale and time zone: "3 Mar 2026". */
export function formatDay(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(time);
}
