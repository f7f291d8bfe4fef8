/** A stretch of a text: `text.slice(start, end)`. */
export interface TextSpan {
  start: number;
  end: number;
}

/** One step of sentence splitting: takes spans that cover the text without gaps, in order, and gives such spans back. */
export type SentenceStep = (text: string, spans: readonly TextSpan[]) => TextSpan[];

const whiteSpace = /\s/;

/** The span without the white space at its ends; empty (start === end) where it holds nothing else. */
export function trimSpan(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && whiteSpace.test(text.charAt(start))) start += 1;
  while (end > start && whiteSpace.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Cuts spans at further places. `cuts` are offsets into the text that the spans cover, in ascending order; those that
 * already are a border, or lie outside, change nothing.
 */
export function cutSpans(spans: readonly TextSpan[], cuts: readonly number[]): TextSpan[] {
  const pieces: TextSpan[] = [];
  let next = 0;
  for (const span of spans) {
    let start = span.start;
    for (let cut = cuts[next]; cut !== undefined && cut < span.end; cut = cuts[++next]) {
      if (cut <= start) continue;
      pieces.push({ start, end: cut });
      start = cut;
    }
    pieces.push({ start, end: span.end });
  }
  return pieces;
}

/**
 * Joins neighbours wherever `belongTogether` says so of the border between them.
 *
 * @param belongTogether takes the border's offset and the offset at which the (perhaps already joined) span before it starts.
 */
export function joinSpans(
  spans: readonly TextSpan[],
  belongTogether: (border: number, start: number) => boolean,
): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(span.start, last.start)) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** How far rules look to each side of a border: longer than any abbreviation, short enough to keep the work linear. */
const borderReach = 40;

/** The words just before a border, without the white space that touches it. */
export function readBefore(text: string, border: number, start: number): string {
  return text.slice(Math.max(start, border - borderReach), border).trimEnd();
}

/** The words just after a border. */
export function readAfter(text: string, border: number): string {
  return text.slice(border, border + borderReach).trimStart();
}
