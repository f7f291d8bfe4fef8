/** Cuts table rows and other long clauses into sentences, so that what stands far apart is not read as one. */
import type { TaggedClause, TextLink } from '../types.ts';

/** A single sentence is hardly longer; what is may be a row or an item of several. */
const longSentence = 240;
/** The first cell of a row names what the row is about. */
const longestTitle = 120;

/** Where a cell, a bullet of a cell or a sentence ends. Web addresses and "e.g." hold no such end. */
const boundary = /\t|\s\*\s+|(?<=[a-z0-9)”"’][.!?][”"’)]?)\s+(?=[A-Z“"‘(])/g;

/**
 * Gives the clause itself where it is one sentence; otherwise a clause a part, in order, each with the whole clause's id and the links that stand in
 * it. The title cell of a row joins the lead-in of the other parts. Offsets of links are into the part's text.
 */
export function splitForOptOuts(clause: TaggedClause): TaggedClause[] {
  const { kind, text } = clause;
  if (kind !== 'table-row' && text.length < longSentence) return [clause];
  const ends = [...text.matchAll(boundary)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
  if (ends.length === 0) return [clause];
  const starts = [0, ...ends.map(({ next }) => next)];
  const title = kind === 'table-row' ? (text.split('\t')[0] ?? '') : '';
  const hasTitle = title !== '' && title.length <= longestTitle && title.length < text.length;
  return starts.flatMap((start, index): TaggedClause[] => {
    const end = ends[index]?.end ?? text.length;
    if (end <= start) return [];
    const leadIn = hasTitle && index > 0 ? `${clause.leadIn} ${title}:`.trim() : clause.leadIn;
    return [{ ...clause, text: text.slice(start, end), leadIn, links: moveLinks(clause.links, start, end) }];
  });
}

function moveLinks(links: readonly TextLink[], start: number, end: number): TextLink[] {
  return links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
}
