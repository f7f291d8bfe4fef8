import { expect } from 'vitest';
import type { Block, SegmentedPolicy } from '../../lib/types.ts';

/** What must hold of any blocks whatever, once cut. */
export function expectSound(blocks: readonly Block[], { text, clauses }: SegmentedPolicy): void {
  expect(text).toBe(blocks.map((each) => each.text).join('\n\n'));
  let rejoined = '';
  let last = 0;
  clauses.forEach((clause, at) => {
    expect(clause.id).toBe(`c${at + 1}`);
    expect(clause.start).toBeGreaterThanOrEqual(last);
    expect(clause.end).toBeGreaterThan(clause.start);
    expect(clause.text).toBe(text.slice(clause.start, clause.end));
    expect(clause.text).toBe(clause.text.trim());
    expect(clause.leadIn.length).toBeLessThanOrEqual(clause.kind === 'table-row' ? Number.POSITIVE_INFINITY : 300);
    for (const link of clause.links) {
      expect(link.start).toBeGreaterThanOrEqual(0);
      expect(link.end).toBeGreaterThan(link.start);
      expect(link.end).toBeLessThanOrEqual(clause.text.length);
    }
    rejoined += text.slice(last, clause.start) + clause.text;
    last = clause.end;
  });
  expect(rejoined + text.slice(last)).toBe(text);
}
