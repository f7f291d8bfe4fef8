import { useEffect, useRef } from 'preact/hooks';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type {
  Comparison,
  FactId,
  FactRow,
  FactValue,
  PracticeCell,
  PracticeRow,
  TopicRows,
} from '../../lib/vendors/compare-profiles.ts';
import { notFoundWords, sayStance } from '../../lib/vendors/say-stance.ts';
import { formatPolicyDate } from '../format-date.ts';
import { Mark, valenceWords } from '../Mark.tsx';
import { writeColumn } from './column-ref.ts';
import type { ComparedColumn } from './compared-column.ts';

/** A cell that was chosen. */
export interface CellPlace {
  /** As `writeColumn` writes it. */
  column: string;
  row: PracticeId | FactId;
}

interface ComparisonTableProps {
  columns: readonly ComparedColumn[];
  /** One a column. */
  labels: readonly string[];
  comparison: Comparison;
  /** Rows in which all say the same are shown too. */
  showSame: boolean;
  chosen: CellPlace | null;
  locale: string;
  onChoose(place: CellPlace): void;
  onShowSame(): void;
}

/** Topics as row groups, practices as rows, a column a policy. Heads and practices stay in sight while the table scrolls. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { columns, labels, comparison, showSame, chosen, locale, onChoose } = props;
  const table = useRef<HTMLTableElement>(null);
  const { different, same } = comparison;
  const sameCount = same.topics.reduce((sum, { rows }) => sum + rows.length, same.facts.length);
  const rows = { keys: columns.map(({ ref }) => writeColumn(ref)), labels, chosen, onChoose };
  useEffect(() => {
    const hasStop = table.current?.querySelector('button.cell[tabindex="0"]') !== null;
    if (!hasStop) moveStop(table.current, table.current?.querySelector('button.cell') ?? null);
  });
  return (
    <table
      class="comparison"
      ref={table}
      onKeyDown={(event) => moveFocus(event, table.current)}
      onFocusIn={({ target }) =>
        moveStop(table.current, target instanceof Element && target.matches('button.cell') ? target : null)
      }
    >
      <thead>
        <tr>
          <td class="comparison-corner" />
          {columns.map((column) => (
            <th key={writeColumn(column.ref)} scope="col">
              <span class="comparison-label">{column.label}</span>
              <span class="comparison-origin">
                {column.profile.lastUpdated === null
                  ? 'no date found'
                  : formatPolicyDate(column.profile.lastUpdated, locale)}
              </span>
              <span class="comparison-origin">{column.origin}</span>
            </th>
          ))}
        </tr>
      </thead>
      <RowGroups topics={different.topics} facts={different.facts} {...rows} />
      {sameCount > 0 && columns.length > 1 && (
        <tbody class="comparison-same">
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <button type="button" class="plain" aria-expanded={showSame} onClick={props.onShowSame}>
                {`Same in all (${sameCount})`}
              </button>
            </th>
          </tr>
        </tbody>
      )}
      {showSame && columns.length > 1 && <RowGroups topics={same.topics} facts={same.facts} {...rows} />}
    </table>
  );
}

interface RowsProps extends Pick<ComparisonTableProps, 'labels' | 'chosen' | 'onChoose'> {
  /** The columns, as `writeColumn` writes them. */
  keys: readonly string[];
}

function RowGroups({
  topics,
  facts,
  ...rest
}: RowsProps & { topics: readonly TopicRows[]; facts: readonly FactRow[] }) {
  return (
    <>
      {topics.map(({ topic, title, rows }) => (
        <tbody key={topic}>
          <GroupHead title={title} width={rest.keys.length + 1} />
          {rows.map((row) => (
            <PracticeRowView key={row.practice} row={row} {...rest} />
          ))}
        </tbody>
      ))}
      {facts.length > 0 && (
        <tbody>
          <GroupHead title="Facts" width={rest.keys.length + 1} />
          {facts.map((row) => (
            <FactRowView key={row.fact} row={row} {...rest} />
          ))}
        </tbody>
      )}
    </>
  );
}

/** The title stays in sight when the table scrolls to the side. */
function GroupHead({ title, width }: { title: string; width: number }) {
  return (
    <tr class="comparison-group">
      <th scope="rowgroup" colSpan={width}>
        <span>{title}</span>
      </th>
    </tr>
  );
}

function PracticeRowView({ row, keys, labels, chosen, onChoose }: RowsProps & { row: PracticeRow }) {
  return (
    <tr data-practice={row.practice}>
      <th scope="row">{row.title}</th>
      {row.cells.map((cell, index) => {
        const column = keys[index] ?? '';
        return (
          <td key={column} data-valence={cell?.valence}>
            {cell === null ? (
              <span class="cell-empty">{notFoundWords}</span>
            ) : (
              <PracticeCellView
                practice={row.practice}
                cell={cell}
                label={labels[index] ?? ''}
                isChosen={chosen?.column === column && chosen.row === row.practice}
                onChoose={() => onChoose({ column, row: row.practice })}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface PracticeCellViewProps {
  practice: PracticeId;
  cell: PracticeCell;
  label: string;
  isChosen: boolean;
  onChoose(): void;
}

function PracticeCellView({ practice, cell, label, isChosen, onChoose }: PracticeCellViewProps) {
  const word = sayStance(practice, cell.stance);
  const doubt = cell.confidence === 'unsure' ? ', unsure' : '';
  return (
    <button
      type="button"
      class="cell"
      tabIndex={-1}
      title={cell.statement}
      aria-label={`${word}${doubt}, ${valenceWords[cell.valence]}. ${label}: ${cell.statement}`}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <Mark valence={cell.valence} />
      <span>
        {word}
        {doubt !== '' && <span class="cell-doubt">{doubt}</span>}
      </span>
    </button>
  );
}

function FactRowView({ row, keys, labels, chosen, onChoose }: RowsProps & { row: FactRow }) {
  return (
    <tr data-fact={row.fact}>
      <th scope="row">{row.title}</th>
      {row.cells.map((values, index) => {
        const column = keys[index] ?? '';
        const hasClauses = values.some(({ clauses }) => clauses.length > 0);
        return (
          <td key={column}>
            {values.length === 0 ? (
              <span class="cell-empty">{notFoundWords}</span>
            ) : hasClauses ? (
              <button
                type="button"
                class="cell"
                tabIndex={-1}
                aria-label={`${values.map(({ text }) => text).join(', ')}. ${labels[index]}: ${row.title}`}
                aria-pressed={chosen?.column === column && chosen.row === row.fact}
                onClick={() => onChoose({ column, row: row.fact })}
              >
                <FactValues values={values} />
              </button>
            ) : (
              <span class="cell-text">
                <FactValues values={values} />
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What only some of the policies say stands out; what all of them say steps back. */
function FactValues({ values }: { values: readonly FactValue[] }) {
  return (
    <span class="cell-values">
      {values.map(({ text, isShared }, index) => (
        <span key={text} data-shared={isShared}>
          {index < values.length - 1 ? `${text}, ` : text}
        </span>
      ))}
    </span>
  );
}

/**
 * A table has hundreds of cells. The Tab key stops at one of them, which it is, being known to the page alone: with every step of the keyboard the whole
 * table would be rendered anew otherwise.
 */
function moveStop(table: HTMLTableElement | null, to: Element | null): void {
  if (table === null || to === null) return;
  for (const button of table.querySelectorAll<HTMLElement>('button.cell[tabindex="0"]')) button.tabIndex = -1;
  if (to instanceof HTMLElement) to.tabIndex = 0;
}

const steps: Record<string, { down: number; right: number }> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The arrow keys go to the next cell in their direction that can be chosen, up and down within a column, left and right within a row. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const step = steps[event.key];
  const from = event.target instanceof Element ? event.target.closest('td') : null;
  const row = from?.parentElement;
  if (step === undefined || table === null || from === null || !(row instanceof HTMLTableRowElement)) return;
  event.preventDefault();
  const rows = [...table.rows];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  let y = rows.indexOf(row) + step.down;
  let x = from.cellIndex + step.right;
  for (; y >= 0 && y < rows.length && x >= 0 && x < width; y += step.down, x += step.right) {
    const button = rows[y]?.cells[x]?.querySelector<HTMLElement>('button.cell');
    if (button === null || button === undefined) continue;
    button.focus();
    return;
  }
}
