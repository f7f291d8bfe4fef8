import type { TextSpan } from '../text-span.ts';

/** Characters of most English text, of each of which the rules below know the class. A tab is white space; other control characters end paragraphs. */
const isPlain = /^[\t -~“”‘’–—]*$/;

/** A terminator, the quotes and brackets that close with it, and white space. */
const terminator = /[.!?]["'()[\]{}“”‘’]*[\t ]*/g;

/** SB8a: what goes on behind a terminator. */
const goesOn = /[,\-:;–—.!?]/;

/** SB8: after a full stop, a small letter before any capital or terminator. */
const smallLetterFirst = /[^A-Za-z.!?]*([a-z]?)/y;

/**
 * The borders that Unicode's rules for sentences (UAX 29, SB6 to SB11) find, for text in plain letters: the same as `Intl.Segmenter` gives, for a tenth
 * of its time, and of the rules only those that can bear on such text. Linear in the text.
 *
 * @returns undefined for a text with any other character.
 */
export function splitPlainText(text: string): TextSpan[] | undefined {
  if (!isPlain.test(text)) return undefined;
  const spans: TextSpan[] = [];
  let start = 0;
  for (const { 0: match, index } of text.matchAll(terminator)) {
    const end = index + match.length;
    if (end === text.length || !isBorder(text, index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Tells whether a sentence ends at `end`, behind the terminator at `at` and what closes with it. */
function isBorder(text: string, at: number, end: number): boolean {
  const next = text.charAt(end);
  if (goesOn.test(next)) return false;
  if (text.charAt(at) !== '.') return true;
  if (end === at + 1 && (/\d/.test(next) || (/[A-Z]/.test(next) && /[A-Za-z]/.test(text.charAt(at - 1))))) return false;
  smallLetterFirst.lastIndex = end;
  return (smallLetterFirst.exec(text)?.[1] ?? '') === '';
}
