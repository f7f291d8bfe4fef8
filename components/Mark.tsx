import type { Valence } from '../lib/taxonomy/practices.ts';

/** Four outlines that differ without colour: circle with a plus, dot, triangle, square with a cross. */
const outlines: Record<Valence, string> = {
  good: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5zM8 5v6M5 8h6',
  neutral: 'M8 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
  caution: 'M8 2 14.5 13.75h-13zM8 6.5v3.25M8 11.6v.4',
  bad: 'M2.25 2.25h11.5v11.5H2.25zM5.5 5.5l5 5M10.5 5.5l-5 5',
};

/** The word that a screen reader says for the mark; also used in counts ("2 bad, 1 caution"). */
export const valenceWords: Record<Valence, string> = {
  good: 'good',
  neutral: 'neutral',
  caution: 'caution',
  bad: 'bad',
};

/** How a statement bears on the reader: a shape, a colour, and the word for those who see neither. */
export function Mark({ valence }: { valence: Valence }) {
  return (
    <svg
      class="mark"
      data-valence={valence}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role="img"
      aria-label={valenceWords[valence]}
    >
      <path d={outlines[valence]} />
    </svg>
  );
}
