const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const shortUnits: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** A retention period in words: "30 days" for `P30D`, "as long as needed", "without a limit". A period of another shape is given back as it is. */
export function describePeriod(period: string): string {
  if (period === 'as-needed') return 'as long as needed';
  if (period === 'indefinite') return 'without a limit';
  if (period === 'P0D') return 'deleted at once';
  const [, time, unit = ''] = /^PT(\d{1,5})([HMS])$/.exec(period) ?? [];
  if (time !== undefined) return `${time} ${shortUnits[unit] ?? unit}${time === '1' ? '' : 's'}`;
  const match = /^P(\d{1,5}(?:\.\d{1,2})?)([YMWD])$/.exec(period);
  const [, count = '', letter = ''] = match ?? [];
  return match === null ? period : `${count} ${units[letter] ?? letter}${count === '1' ? '' : 's'}`;
}
