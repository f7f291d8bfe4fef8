import { cutSpans, type SentenceStep, type TextSpan } from '../text-span.ts';

/** A sentence longer than this many characters is cut at its semicolons: five lines of text are too much for one quotation. */
const longSentence = 600;

/** Pieces between semicolons are gathered until they have at least this many characters, so that each can stand. */
const shortestPiece = 120;

/** No clause is longer than this, whatever its punctuation: pages without any are hostile or broken. */
const longestClause = 2_000;

/** Offsets after the semicolons at which a long sentence falls into pieces of a sensible size. */
function findSemicolonCuts(text: string, { start, end }: TextSpan): number[] {
  const cuts: number[] = [];
  let last = start;
  for (const match of text.slice(start, end).matchAll(/; /g)) {
    const cut = start + match.index + 1;
    if (cut - last < shortestPiece || end - cut < shortestPiece) continue;
    cuts.push(cut);
    last = cut;
  }
  return cuts;
}

/** Offsets that cut an endless run: after the last comma of the second half, else at white space, else between characters. */
function findForcedCuts(text: string, { start, end }: TextSpan): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > longestClause) {
    const piece = text.slice(from, from + longestClause);
    const half = longestClause / 2;
    const comma = piece.lastIndexOf(', ') + 1;
    const space = piece.lastIndexOf(' ') + 1;
    let cut = from + (comma > half ? comma : space > half ? space : longestClause);
    // Never between the two halves of a character outside the basic plane.
    if (/[\uDC00-\uDFFF]/.test(text.charAt(cut))) cut -= 1;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/**
 * Cuts over-long sentences at semicolons, then whatever is still endless.
 *
 * "We share data with A ...; with B ...; with C ..." (over 600 characters) -> one piece a semicolon
 */
export const cutOverlong: SentenceStep = (text, spans) => {
  const atSemicolons = spans.flatMap((span) =>
    span.end - span.start > longSentence ? cutSpans([span], findSemicolonCuts(text, span)) : [span],
  );
  return atSemicolons.flatMap((span) =>
    span.end - span.start > longestClause ? cutSpans([span], findForcedCuts(text, span)) : [span],
  );
};
