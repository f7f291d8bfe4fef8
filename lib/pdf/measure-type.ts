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

/** Lines that start at one place, one right below the other, are mostly of one paragraph. Their step is the smallest one that is frequent. */
function gatherSteps(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page || before.size !== line.size) continue;
    if (line.segments.length > 1 || before.segments.length > 1 || Math.abs(line.left - before.left) > 1) continue;
    const step = line.y - before.y;
    if (step <= 0.8 * line.size || step > 3 * line.size) continue;
    const steps = found.get(line.size) ?? new Map<number, number>();
    const rounded = Math.round(step * 2) / 2;
    found.set(line.size, steps.set(rounded, (steps.get(rounded) ?? 0) + 1));
  }
  return new Map([...found].map(([size, steps]) => [size, smallestFrequent(steps)]));
}

/** Share of all steps that makes one frequent: in a text of one-line paragraphs the step within a paragraph is rare. */
const leastShare = 0.15;

function smallestFrequent(steps: ReadonlyMap<number, number>): number {
  const total = [...steps.values()].reduce((sum, count) => sum + count, 0);
  // Half a point more or less is the same step, rounded otherwise.
  const around = (step: number) => [step - 0.5, step, step + 0.5].reduce((sum, one) => sum + (steps.get(one) ?? 0), 0);
  const frequent = [...steps.keys()].filter((step) => around(step) >= leastShare * total);
  return Math.min(...frequent);
}
