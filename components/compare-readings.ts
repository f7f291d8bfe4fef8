import type { PageReading } from '../lib/types.ts';

/** Shorter blocks are labels and dates, which change without a policy's changing. */
const leastProse = 40;

/** Tells whether one reading of a page holds prose that the other does not. */
export function hasOtherProse(one: PageReading, other: PageReading): boolean {
  const prose = listProse(one);
  const otherProse = listProse(other);
  if (prose.size !== otherProse.size) return true;
  for (const text of prose) if (!otherProse.has(text)) return true;
  return false;
}

function listProse({ document }: PageReading): Set<string> {
  return new Set(document.blocks.map(({ text }) => text).filter((text) => text.length >= leastProse));
}
