import type { PolicyHeading } from './list-headings.ts';

/** A heading with those below it. */
export interface OutlineEntry {
  heading: PolicyHeading;
  entries: OutlineEntry[];
}

/** Headings as a tree: each stands below the nearest one before it that has a higher level. Steps that a policy leaves out (1, 3) are not made up. */
export function nestHeadings(headings: readonly PolicyHeading[]): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: OutlineEntry[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const entry: OutlineEntry = { heading, entries: [] };
    (open.at(-1)?.entries ?? top).push(entry);
    open.push(entry);
  }
  return top;
}
