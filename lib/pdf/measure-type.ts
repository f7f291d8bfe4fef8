import { isBoldLine, readLine } from './draft-block.ts';
import type { Line } from './order-lines.ts';

/** How a document is set: what most of its text looks like. Lengths in points. */
export interface TypeMeasures {
  /** Size of the running text. */
  bodySize: number;
  /** True where the running text is bold, so that bold says nothing. */
  isBodyBold: boolean;
  /** From baseline to baseline, for text of a size. */
  stepOf(size: number): number;
}

export function measureType(lines: readonly Line[]): TypeMeasures {
  const lengths = new Map<number, number>();
  let bold = 0;
  let total = 0;
  for (const line of lines) {
    const { length } = readLine(line);
    lengths.set(line.size, (lengths.get(line.size) ?? 0) + length);
    total += length;
    if (isBoldLine(line)) bold += length;
  }
  const [body] = [...lengths].sort((one, other) => other[1] - one[1]);
  const steps = gatherSteps(lines);
  return {
    bodySize: body?.[0] ?? 10,
    isBodyBold: bold > 0.5 * total,
    // Where lines of a size never follow one another: what most typesetters take.
    stepOf: (size) => steps.get(size) ?? 1.25 * size,
  };
}

function gatherSteps(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page || before.size !== line.size) continue;
    const step = line.y - before.y;
    if (step <= 0.5 * line.size || step > 3 * line.size) continue;
    found.set(line.size, [...(found.get(line.size) ?? []), step]);
  }
  return new Map(
    [...found].map(([size, steps]) => {
      // Below the middle: in a list of headings or short paragraphs most steps are those between paragraphs.
      const sorted = steps.toSorted((one, other) => one - other);
      return [size, sorted[Math.floor(sorted.length * 0.35)] ?? 1.25 * size];
    }),
  );
}
