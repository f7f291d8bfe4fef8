import type { Spread } from '../../lib/vendors/compute-standing.ts';

interface SpreadPlotProps {
  spread: Spread;
  /** This policy's count, from 0. */
  own: number;
  /** What is counted: "concerns". */
  what: string;
}

const height = 16;
/** Of a bar, with the gap beside it. */
const pitch = 6;
const gap = 1;
/** Room for a mark under the bars. */
const markHeight = 3;

/** How many vendors make how many statements of a kind: a bar a count, that of this policy filled and marked from below. */
export function SpreadPlot({ spread, own, what }: SpreadPlotProps) {
  const bars = Array.from({ length: Math.max(spread.counts.length, own + 1) }, (_, count) => spread.counts[count] ?? 0);
  const highest = Math.max(1, ...bars);
  const width = bars.length * pitch;
  const room = height - markHeight - 1;
  return (
    <svg
      class="spread"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeSpread(bars, own, what)}
    >
      {bars.map((vendors, count) => {
        const bar = vendors === 0 ? 0 : Math.max(1, (vendors / highest) * room);
        return (
          <rect
            key={count}
            x={count * pitch}
            y={room - bar}
            width={pitch - gap}
            height={bar}
            data-own={count === own}
          />
        );
      })}
      <rect class="spread-floor" x="0" y={room} width={width - gap} height="0.5" />
      <path
        class="spread-mark"
        d={`M${own * pitch} ${height}l${(pitch - gap) / 2}-${markHeight} ${(pitch - gap) / 2} ${markHeight}z`}
      />
    </svg>
  );
}

/** "Known vendors by number of concerns. 0: 12, 1: 31, 2: 9. This policy: 1." */
function describeSpread(bars: readonly number[], own: number, what: string): string {
  const counts = bars.map((vendors, count) => `${count}: ${vendors}`).join(', ');
  return `Known vendors by number of ${what}. ${counts}. This policy: ${own}.`;
}
