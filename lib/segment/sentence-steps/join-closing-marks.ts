import { joinSpans, readAfter, type SentenceStep } from '../text-span.ts';

/**
 * Joins a closing quote or bracket, or a stray stop, with the sentence that it closes.
 *
 * "(see section 4. | ) We also" -> the bracket stays with section 4
 */
export const joinClosingMarks: SentenceStep = (text, spans) =>
  joinSpans(spans, (border) => /^[)\]}”’»,;:.!?]/u.test(readAfter(text, border)));
