import { collectTrigrams, type TrigramSet } from '../../expressions/trigram-set.ts';
import type { CueInput } from './cue-input.ts';

/** A clause as cues read it: normalised, and in the three views that they need. */
export interface PreparedText {
  heading: string;
  /** The clause's own words. */
  text: string;
  /** Lead-in and own words as one sentence; the own words alone where there is no lead-in. */
  framed: string;
  /** Offset of the own words in `framed`. */
  textStart: number;
  /** Heading, lead-in and own words. */
  all: string;
  /** The trigrams of `all`. */
  trigrams: TrigramSet;
}

/**
 * Limits in characters. The longest real clauses have some 3,000; what is longer is a page without sentence ends or an attack,
 * and its beginning will do. Bounded text and bounded gaps keep every cue cheap.
 */
const longestText = 4000;
const longestLeadIn = 600;
const longestHeading = 200;

/**
 * Brings text into the form for which cues are written: lower case, straight apostrophes, plain hyphens and spaces, no double quotes
 * and no emphasis marks. Abbreviations lose their full stops, since a full stop ends the gaps of a cue. Offsets do not survive.
 * @param text any text.
 */
export function normaliseText(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[\u2018\u2019\u201b`\u00b4]/g, "'")
      .replace(/["\u201c\u201d\u201e\u00ab\u00bb*]/g, '')
      // 'Cookies' in single quotes are cookies; an apostrophe has a letter before it.
      .replace(/(^|[\s(])'([^'\n]{1,40})'(?=[\s),.;:]|$)/g, '$1$2')
      .replace(/[\u2010-\u2012]/g, '-')
      .replace(/[\u2013\u2014]/g, ' - ')
      .replace(/\bu\. ?s\. ?a?\.?(?=\W|$)/g, 'usa')
      .replace(/\b([ei])\. ?([ge])\./g, '$1$2')
      .replace(/\binc\./g, 'inc')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Prepares a clause for `matchCues`. */
export function prepareText(input: CueInput): PreparedText {
  const heading = normaliseText(input.heading.slice(0, longestHeading));
  const text = normaliseText(input.text.slice(0, longestText));
  // Without its colon the lead-in runs on into the item as one sentence.
  const leadIn = normaliseText(input.leadIn.slice(-longestLeadIn)).replace(/ ?:$/, '');
  const framed = leadIn === '' ? text : `${leadIn} ${text}`;
  const all = `${heading} | ${framed}`;
  return { heading, text, framed, textStart: framed.length - text.length, all, trigrams: collectTrigrams(all) };
}
