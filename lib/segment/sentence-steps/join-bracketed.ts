import { joinSpans, type SentenceStep } from '../text-span.ts';

/** Longest aside that is kept whole. A bracket that is open for longer was most likely never meant to be closed. */
const longestAside = 400;

/**
 * Joins the sentences of an aside in brackets.
 *
 * "We use cookies (small files. | They do no harm) to log you in." -> one
 */
export const joinBracketed: SentenceStep = (text, spans) => {
  let read = 0;
  let open: number[] = [];
  return joinSpans(spans, (border) => {
    for (; read < border; read += 1) {
      const mark = text.charAt(read);
      if (mark === '(') open.push(read);
      else if (mark === ')') open.pop();
    }
    const opened = open.at(-1);
    if (opened === undefined) return false;
    const close = text.slice(border, opened + longestAside).indexOf(')');
    if (close >= 0) return true;
    open = [];
    return false;
  });
};
