import { joinSpans, readAfter, readBefore, type SentenceStep } from '../text-span.ts';
import { startsLikeSentence } from './sentence-openers.ts';

/**
 * Joins after a single initial, unless the next word opens a sentence.
 *
 * "Write to J. | Smith." -> one; "P.O. | Box 7" -> one; "see Annex A. | We collect" stays two.
 */
export const joinInitials: SentenceStep = (text, spans) =>
  joinSpans(spans, (border, start) => {
    if (!/(?:^|[\s("“‘.])\p{Lu}\.$/u.test(readBefore(text, border, start))) return false;
    const after = readAfter(text, border);
    return /^[\p{Lu}\d]/u.test(after) && !startsLikeSentence(after);
  });
