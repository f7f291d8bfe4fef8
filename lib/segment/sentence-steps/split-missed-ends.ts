import { cutSpans, type SentenceStep } from '../text-span.ts';
import { isAbbreviation } from './join-abbreviations.ts';

/**
 * A full stop before a lower-case word. Unicode's rules see no end there, for the sake of abbreviations; but companies
 * write their names small ("imgix", "eBay"), and people forget capitals. Asks for a word of four letters before the stop.
 * The stop comes first in the expression, and what stands before it last, since most places have none.
 */
const beforeLowerCase = /\.(?=["”’)\]]{0,2}\s{1,3}\p{Ll})(?<=(\p{L}{4,20})\.)["”’)\]]{0,2}\s{1,3}/gu;

/**
 * A full stop glued to the next sentence, as pages that lose their line breaks have it. Asks for three letters before, and
 * for a capitalised word with white space after it, so that hosts ("example.com") and versions stay whole.
 */
const glued = /[.!?](?=(\p{Lu}\p{Ll}{0,15})\s)(?<=[\p{Ll})]{3}[.!?])/gu;

/** What follows a full stop in names such as "Booking.Com" and "Node.Js". */
const nameEndings = new Set(['Com', 'Net', 'Org', 'Io', 'Js', 'Co', 'Uk', 'Gov', 'Ai', 'Tv', 'Me', 'Eu']);

/**
 * Cuts where the segmenter saw no end of a sentence.
 *
 * "We keep logs. imgix deletes them." -> "We keep logs. " | "imgix deletes them."
 * "Read this policy.We may change it." -> "Read this policy." | "We may change it."
 */
export const splitMissedEnds: SentenceStep = (text, spans) => {
  const cuts: number[] = [];
  for (const match of text.matchAll(beforeLowerCase)) {
    if (!isAbbreviation(match[1] ?? '')) cuts.push(match.index + match[0].length);
  }
  for (const match of text.matchAll(glued)) {
    if (!nameEndings.has(match[1] ?? '')) cuts.push(match.index + 1);
  }
  return cutSpans(
    spans,
    cuts.sort((a, b) => a - b),
  );
};
