import type { TextLink } from '../types.ts';
import type { TextSpan } from './text-span.ts';

/**
 * Hands the links of a block to the clauses cut from it.
 *
 * @param links of the block, offsets into its text, in order.
 * @param spans of the clauses in the block's text, in order and not overlapping.
 * @returns one list for each span, offsets into the clause. A link that crosses a border appears on both sides, clipped.
 */
export function carryLinks(links: readonly TextLink[], spans: readonly TextSpan[]): TextLink[][] {
  let first = 0;
  return spans.map((span) => {
    while ((links[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    const carried: TextLink[] = [];
    for (let at = first; at < links.length; at += 1) {
      const link = links[at];
      if (link === undefined || link.start >= span.end) break;
      const start = Math.max(link.start, span.start) - span.start;
      const end = Math.min(link.end, span.end) - span.start;
      if (start < end) carried.push({ start, end, href: link.href });
    }
    return carried;
  });
}
