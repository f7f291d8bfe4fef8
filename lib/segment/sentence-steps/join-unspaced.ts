import { joinSpans, type SentenceStep } from '../text-span.ts';

const whiteSpace = /\s/;

/** Full stops of scripts that write no space after them (Chinese, Japanese, Devanagari, Arabic question mark ...). */
const ownSpacing = /[。！？｡．।॥؟۔]["”’」』）)\]]?$/u;

/** A capitalised word after a letter and a stop: what `splitMissedEnds` cut on purpose. */
const gluedSentence = /^\p{Lu}\p{Ll}{0,15}\s/u;

/**
 * Joins at a border without white space: addresses and names, not sentences.
 *
 * "https://example.com/? | page=2" -> one; "Yahoo! | 's" -> one; "これは。| それは。" stays two.
 */
export const joinUnspaced: SentenceStep = (text, spans) =>
  joinSpans(spans, (border) => {
    if (whiteSpace.test(text.charAt(border - 1)) || whiteSpace.test(text.charAt(border))) return false;
    const before = text.slice(Math.max(0, border - 5), border);
    if (ownSpacing.test(before)) return false;
    return !(/[\p{Ll})][.!?]$/u.test(before) && gluedSentence.test(text.slice(border, border + 20)));
  });
