/** Flesch's own bands, from his "How to Write Plain English"; lower limits of the score. */
const bands: readonly (readonly [number, string])[] = [
  [80, 'easy'],
  [60, 'plain'],
  [50, 'fairly hard'],
  [30, 'hard'],
  [0, 'very hard'],
];

/** A Flesch reading ease (0 to 100) in words: "38 of 100, hard". */
export function describeReadingEase(score: number): string {
  const band = bands.find(([from]) => score >= from)?.[1] ?? 'very hard';
  return `${score} of 100, ${band}`;
}
