import { joinSpans, readAfter, readBefore, type SentenceStep } from '../text-span.ts';

/**
 * Joins before a small letter after an exclamation or question mark: a name or an aside, seldom an end.
 *
 * "We use Yahoo! | and others." -> one
 */
export const joinLowerCase: SentenceStep = (text, spans) =>
  joinSpans(
    spans,
    (border, start) => /^\p{Ll}/u.test(readAfter(text, border)) && /[!?…]$/u.test(readBefore(text, border, start)),
  );
