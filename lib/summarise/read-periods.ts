/** Reads lengths of time out of running text. */
import { numberSource, readNumber } from './read-numbers.ts';

/** A length of time as it stands in a text. */
export interface PeriodMention {
  /** ISO 8601: P30D, P6M, P2Y, PT90M. Weeks are kept as weeks (P2W). */
  period: string;
  start: number;
  end: number;
}

const designators: Record<string, readonly [prefix: string, letter: string]> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
};

const length = new RegExp(
  `(?<![\\w.,/])(?<number>${numberSource}|an?)[ -]?(?:consecutive |calendar |business |working |full |complete )?(?<unit>second|minute|hour|day|week|month|year|hr|min)s?\\b(?![ -](?:old|of age))`,
  'gi',
);
/** Abbreviated in tables: "30d", "24h", ">7d". */
const shortLength = /(?<![\w.])(?<number>\d{1,4}) ?(?<unit>[dhy])\b/g;
const shortUnits: Record<string, string> = { d: 'day', h: 'hour', y: 'year', hr: 'hour', min: 'minute' };

/**
 * All lengths of time, in order. The time is given in the unit in which it is written, but whole days for 24, 48 or 72 hours, which readers
 * call one, two or three days.
 */
export function readPeriods(text: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const pattern of [length, shortLength]) {
    for (const match of text.matchAll(pattern)) {
      const { number = '', unit = '' } = match.groups ?? {};
      // "A second step" is an ordinal.
      if (/^an? second$/i.test(match[0])) continue;
      const period = formatPeriod(readNumber(number), shortUnits[unit.toLowerCase()] ?? unit.toLowerCase());
      const start = match.index;
      const end = start + match[0].length;
      if (period === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      const lower = readLowerEnd(text, start, unit);
      if (lower !== undefined) found.push(lower);
      found.push({ period, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "13 – 36 months": the shorter of two lengths that share their unit. */
function readLowerEnd(text: string, start: number, unit: string): PeriodMention | undefined {
  const match = /(?<![\w.])(\d{1,3}) ?(?:[-–—]|to|or) ?$/.exec(text.slice(Math.max(0, start - 12), start));
  const number = match?.[1];
  if (match === null || number === undefined) return undefined;
  const period = formatPeriod(Number(number), shortUnits[unit.toLowerCase()] ?? unit.toLowerCase());
  return period === undefined ? undefined : { period, start: start - match[0].length, end: start };
}

function formatPeriod(value: number | undefined, unit: string): string | undefined {
  const designator = designators[unit];
  if (value === undefined || designator === undefined) return undefined;
  if (unit === 'hour' && value % 24 === 0 && value > 0) return `P${value / 24}D`;
  // "1.5 years": ISO 8601 knows decimal fractions, but whole months are read more easily.
  if (unit === 'year' && !Number.isInteger(value)) return `P${Math.round(value * 12)}M`;
  return `${designator[0]}${value}${designator[1]}`;
}
