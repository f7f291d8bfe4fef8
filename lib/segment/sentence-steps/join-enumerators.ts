import { joinSpans, type SentenceStep } from '../text-span.ts';

/** "1.", "3.2.", "(a).", "iv.", "B.", "Section 4.", "Article 12." and nothing else. Bounded, so that it cannot backtrack far. */
const enumerator =
  /^\s*(?:(?:section|article|part|step|annex)\s)?\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivx]{1,5})[.)]{1,2}\s*$/iu;

/** Longer spans are no bare enumerators; spares the regular expression long texts. */
const longestEnumerator = 30;

/**
 * Joins a number or letter that stands alone with the sentence that it counts.
 *
 * "2. | We use cookies." -> "2. We use cookies."
 */
export const joinEnumerators: SentenceStep = (text, spans) =>
  joinSpans(spans, (border, start) => {
    return border - start <= longestEnumerator && enumerator.test(text.slice(start, border));
  });
