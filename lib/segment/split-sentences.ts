import { cutOverlong } from './sentence-steps/cut-overlong.ts';
import { joinAbbreviations } from './sentence-steps/join-abbreviations.ts';
import { joinBracketed } from './sentence-steps/join-bracketed.ts';
import { joinClosingMarks } from './sentence-steps/join-closing-marks.ts';
import { joinEnumerators } from './sentence-steps/join-enumerators.ts';
import { joinInitials } from './sentence-steps/join-initials.ts';
import { joinLowerCase } from './sentence-steps/join-lower-case.ts';
import { joinUnspaced } from './sentence-steps/join-unspaced.ts';
import { splitBySegmenter } from './sentence-steps/split-by-segmenter.ts';
import { splitMissedEnds } from './sentence-steps/split-missed-ends.ts';
import { type SentenceStep, type TextSpan, trimSpan } from './text-span.ts';

/** Splits first, then joins what belongs together, then cuts what is too long. The order matters; each step says what it does. */
const steps: readonly SentenceStep[] = [
  splitMissedEnds,
  joinUnspaced,
  joinAbbreviations,
  joinInitials,
  joinEnumerators,
  joinClosingMarks,
  joinLowerCase,
  joinBracketed,
  cutOverlong,
];

/**
 * Splits a text into sentences.
 *
 * @param text one paragraph; of any length, the time is linear.
 * @returns spans of the text in order, not overlapping, without white space at their ends and none empty; what lies
 *   between them is white space only.
 */
export function splitSentences(text: string): TextSpan[] {
  return steps
    .reduce((spans, step) => step(text, spans), splitBySegmenter(text))
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end);
}
