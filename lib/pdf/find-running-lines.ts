/** Headers, footers and page numbers: what stands at the same place on page after page, and is no part of the text. */

export interface EdgeLine {
  text: string;
  y: number;
  page: number;
}

/** Share of the page's height, above and below, in which such lines are looked for. */
const edgeShare = 0.12;
/** A line is dropped where it stands on this share of the pages at least; headers change from left to right pages, and at each chapter. */
const leastShare = 0.4;
/** Points by which the place may differ. */
const mostShift = 4;

const pageNumber =
  /^(?:page\s{0,3}|p\.\s{0,3}|[-–—|]\s{0,3})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,3}(?:\/|of|von|de|sur|di)\s{0,3}\d{1,4})?(?:\s{0,3}[-–—|])?$/i;

/** Takes the lines of all pages and the pages' heights (by page number); gives those that are not part of the text. */
export function findRunningLines<Each extends EdgeLine>(
  lines: readonly Each[],
  heights: ReadonlyMap<number, number>,
): Set<Each> {
  const edge = lines.filter(({ y, page }) => {
    const height = heights.get(page) ?? 0;
    return y < edgeShare * height || y > (1 - edgeShare) * height;
  });
  const groups = new Map<string, Each[]>();
  for (const line of edge) {
    const key = `${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const running = new Set<Each>();
  for (const group of groups.values()) {
    // Each page has its header once, or twice where it has a footer alike.
    if (group.length > 2 * heights.size) continue;
    for (const line of group) {
      const alike = new Set(group.filter(({ y }) => Math.abs(y - line.y) <= mostShift).map(({ page }) => page));
      if (alike.size >= Math.max(2, leastShare * heights.size)) running.add(line);
    }
  }
  for (const line of edge)
    if (isPageNumber(line.text.trim(), heights.size) && isOutermost(line, lines, heights)) running.add(line);
  return running;
}

/** "Page 3 of 4" is one on whatever page; a mere figure on the only page may be anything. */
function isPageNumber(text: string, pages: number): boolean {
  return pageNumber.test(text) && (pages > 1 || /^\D{1,6}\d{1,4}\s\D{1,5}\d{1,4}$/.test(text));
}

/** Nothing of the page's text stands between the line and the page's edge. */
function isOutermost<Each extends EdgeLine>(
  line: Each,
  lines: readonly Each[],
  heights: ReadonlyMap<number, number>,
): boolean {
  const ys = lines.filter(({ page, text }) => page === line.page && !pageNumber.test(text.trim())).map(({ y }) => y);
  const isBelow = line.y > (heights.get(line.page) ?? 0) / 2;
  return ys.every((y) => (isBelow ? y <= line.y + mostShift : y >= line.y - mostShift));
}
