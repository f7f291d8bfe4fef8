import { joinSpans, readAfter, readBefore, type SentenceStep } from '../text-span.ts';
import { startsLikeSentence } from './sentence-openers.ts';

/** Never the last word of a sentence: something always follows them. */
const neverLast = new Set(
  (
    'e.g eg i.e ie cf viz vs dr mr mrs ms mx prof hon rev gen st ste attn approx incl esp resp tel fax ' +
    'm/s messrs ave blvd'
  ).split(' '),
);

/** Abbreviations only before a number: "No. 12" and "Art. 6", but "No. We do not." */
const beforeNumber = new Set(
  (
    'no nos sec sect secs art arts para paras p pp ch vol fig reg cl app ext box ver ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** May end a sentence or stand within one; the next word decides. */
const perhapsLast = new Set(
  (
    'inc ltd corp co llc l.l.c llp l.p gmbh plc bv b.v n.v s.a s.r.l pty ag etc u.s u.s.a us.a u.k e.u d.c n.y a.m p.m ' +
    'jr sr dept govt rd fl bldg u.s.c c.f.r ph.d et.al al'
  ).split(' '),
);

/** Tells whether a word, without its last full stop, is an abbreviation that we know. */
export function isAbbreviation(word: string): boolean {
  const known = word.toLowerCase();
  return neverLast.has(known) || beforeNumber.has(known) || perhapsLast.has(known);
}

/**
 * Joins after an abbreviation.
 *
 * "Some data, e.g. | IP addresses." -> one; "under Art. | 6 GDPR" -> one; "by Example Inc. | Dublin" -> one;
 * "by Example Inc. | We collect" stays two; "No. | We do not." stays two.
 */
export const joinAbbreviations: SentenceStep = (text, spans) =>
  joinSpans(spans, (border, start) => {
    const word = /(?:^|[\s("“‘[,/])([\p{L}.&/]{1,12})\.$/u.exec(readBefore(text, border, start))?.[1]?.toLowerCase();
    if (word === undefined) return false;
    if (neverLast.has(word)) return true;
    const after = readAfter(text, border);
    if (beforeNumber.has(word)) return /^[\d§(]/.test(after);
    return perhapsLast.has(word) && after !== '' && !startsLikeSentence(after);
  });
