import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, findNearestStretch } from '../../lib/extract/edit-distance.ts';

/** The definition, slow and plain. */
function countPlainly(text: string, other: string): number {
  if (text === '') return other.length;
  if (other === '') return text.length;
  const replaced = countPlainly(text.slice(1), other.slice(1)) + (text[0] === other[0] ? 0 : 1);
  return Math.min(replaced, countPlainly(text.slice(1), other) + 1, countPlainly(text, other.slice(1)) + 1);
}

const shortText = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['sell', 'sell', 0],
    ['sell', 'share', 4],
    ['wesellit', 'wedonotsellit', 5],
    ['', 'sell', 4],
  ])('from "%s" to "%s": %i', (text, other, edits) => {
    expect(countEdits(text, other)).toBe(edits);
    expect(countEdits(other, text)).toBe(edits);
  });

  it('is the distance of Levenshtein', () => {
    fc.assert(
      fc.property(shortText, shortText, (text, other) => {
        expect(countEdits(text, other)).toBe(countPlainly(text, other));
      }),
    );
  });
});

describe('findNearestStretch', () => {
  it.each([
    ['abcwesellitxyz', 'wesellit', 'wesellit', 0],
    ['abcwesoldatxyz', 'weselldat', 'wesoldat', 2],
    ['', 'wesell', '', 6],
  ])('in "%s" for "%s": "%s", %i edits', (text, sought, stretch, edits) => {
    const nearest = findNearestStretch(text, sought);
    expect(nearest.edits).toBe(edits);
    expect(text.slice(nearest.start, nearest.end)).toBe(stretch);
  });

  it('gives a stretch that takes as many edits as it says, and no other takes fewer', () => {
    fc.assert(
      fc.property(shortText, shortText, (text, sought) => {
        const nearest = findNearestStretch(text, sought);
        expect(countEdits(text.slice(nearest.start, nearest.end), sought)).toBe(nearest.edits);
        for (let start = 0; start <= text.length; start += 1) {
          for (let end = start; end <= text.length; end += 1) {
            expect(countEdits(text.slice(start, end), sought)).toBeGreaterThanOrEqual(nearest.edits);
          }
        }
      }),
    );
  });
});
