import { Icon } from '../Icon.tsx';
import { type ColumnRef, writeColumn } from './column-ref.ts';
import type { ColumnState } from './columns-hook.ts';

interface ColumnChipsProps {
  states: readonly ColumnState[];
  /** One a state. */
  labels: readonly string[];
  /** Told the columns as they are to be. */
  onChange(refs: readonly ColumnRef[]): void;
}

/** The chosen policies in the order of their columns, to be moved and removed. */
export function ColumnChips({ states, labels, onChange }: ColumnChipsProps) {
  const refs = states.map(({ ref }) => ref);
  const move = (index: number, by: number) => {
    const rest = refs.filter((_, place) => place !== index);
    const moved = refs[index];
    if (moved !== undefined) onChange([...rest.slice(0, index + by), moved, ...rest.slice(index + by)]);
  };
  return (
    <ul class="column-chips" aria-label="Compared policies">
      {states.map(({ kind, ref }, index) => {
        const label = labels[index] ?? '';
        return (
          <li key={writeColumn(ref)} class="column-chip" data-kind={kind}>
            {index > 0 && (
              <button
                type="button"
                class="icon-button"
                aria-label={`Move ${label} to the left`}
                onClick={() => move(index, -1)}
              >
                <Icon name="previous" />
              </button>
            )}
            <span class="column-chip-label">{label}</span>
            {index < states.length - 1 && (
              <button
                type="button"
                class="icon-button"
                aria-label={`Move ${label} to the right`}
                onClick={() => move(index, 1)}
              >
                <Icon name="next" />
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove ${label}`}
              title="Remove"
              onClick={() => onChange(refs.filter((_, place) => place !== index))}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
