import { useEffect, useRef } from 'preact/hooks';
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

/** What is to have the focus when the columns are `columns`: a button that is gone takes it along, and the keyboard would begin anew at the top. */
interface WantedFocus {
  columns: string;
  /** Of the chip, from 0; below that of the button behind the chips, since none is left. */
  place: number;
  control: 'left' | 'right' | 'remove';
}

function focusChip(list: HTMLUListElement | null, { place, control }: WantedFocus): void {
  const chip = list?.children[place];
  // At the end of the row there is nowhere further to move.
  const button = chip?.querySelector<HTMLElement>(`[data-control="${control}"]`) ?? chip?.querySelector('button');
  const behind = list?.nextElementSibling;
  if (button !== null && button !== undefined) button.focus();
  else if (behind instanceof HTMLElement) behind.focus();
}

/** The chosen policies in the order of their columns, to be moved and removed. */
export function ColumnChips({ states, labels, onChange }: ColumnChipsProps) {
  const refs = states.map(({ ref }) => ref);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<WantedFocus | null>(null);
  const written = refs.map(writeColumn).join();
  useEffect(() => {
    if (wanted.current?.columns !== written) return;
    focusChip(list.current, wanted.current);
    wanted.current = null;
  }, [written]);
  const change = (next: readonly ColumnRef[], chip: Omit<WantedFocus, 'columns'>) => {
    wanted.current = { ...chip, columns: next.map(writeColumn).join() };
    onChange(next);
  };
  const move = (index: number, by: number) => {
    const rest = refs.filter((_, place) => place !== index);
    const moved = refs[index];
    if (moved === undefined) return;
    change([...rest.slice(0, index + by), moved, ...rest.slice(index + by)], {
      place: index + by,
      control: by < 0 ? 'left' : 'right',
    });
  };
  const remove = (index: number) =>
    change(
      refs.filter((_, place) => place !== index),
      { place: Math.min(index, refs.length - 2), control: 'remove' },
    );
  return (
    <ul class="column-chips" aria-label="Compared policies" ref={list}>
      {states.map(({ kind, ref }, index) => {
        const label = labels[index] ?? '';
        return (
          <li key={writeColumn(ref)} class="column-chip" data-kind={kind}>
            {index > 0 && (
              <button
                type="button"
                class="icon-button"
                data-control="left"
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
                data-control="right"
                aria-label={`Move ${label} to the right`}
                onClick={() => move(index, 1)}
              >
                <Icon name="next" />
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              data-control="remove"
              aria-label={`Remove ${label}`}
              title="Remove"
              onClick={() => remove(index)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
