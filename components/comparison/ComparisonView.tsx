import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isEnglish } from '../../lib/classify/is-english.ts';
import type { PolicyRow } from '../../lib/store/database.ts';
import { type TopicId, topics } from '../../lib/taxonomy/practices.ts';
import { type Comparison, compareProfiles } from '../../lib/vendors/compare-profiles.ts';
import { writeComparison } from '../../lib/vendors/write-comparison.ts';
import { CopyButton } from '../CopyButton.tsx';
import { formatPolicyDate } from '../format-date.ts';
import { Icon } from '../Icon.tsx';
import { BackButton } from '../library/LibraryEntry.tsx';
import type { LibraryDependencies } from '../library/library-dependencies.ts';
import { type LibraryPlace, startPlace } from '../library/library-place.ts';
import { nameFile } from '../library/name-file.ts';
import { Select } from '../library/Select.tsx';
import { nameLanguage } from '../name-language.ts';
import { useKnownVendors } from '../standing/known-vendors.ts';
import { type CellContent, ClausePanel } from './ClausePanel.tsx';
import { ColumnChips } from './ColumnChips.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { type CellPlace, ComparisonTable } from './ComparisonTable.tsx';
import { type ColumnRef, mostColumns, writeColumn } from './column-ref.ts';
import { useColumns } from './columns-hook.ts';
import { type ComparedColumn, labelColumns } from './compared-column.ts';

interface ComparisonViewProps {
  rows: readonly PolicyRow[];
  columns: readonly ColumnRef[];
  dependencies: LibraryDependencies;
  onGo(place: LibraryPlace): void;
}

/** Policies side by side: which, and what each of them says. */
export function ComparisonView({ rows, columns: refs, dependencies, onGo }: ComparisonViewProps) {
  const { locale, openVersion } = dependencies;
  const vendors = useKnownVendors(dependencies.loadVendors);
  const states = useColumns(refs, { rows, vendors, openVersion, locale });
  const [isPicking, setPicking] = useState(refs.length < 2);
  const ready = useMemo(() => states.flatMap((state) => (state.kind === 'ready' ? [state.column] : [])), [states]);
  const labels = useMemo(() => labelColumns(ready, locale), [ready, locale]);
  const change = (next: readonly ColumnRef[]) => onGo({ kind: 'compare', columns: next });
  return (
    <main class="comparison-page" data-state="compare">
      <header class="comparison-head">
        <BackButton onBack={() => onGo(startPlace)} />
        <div class="comparison-head-line">
          <h1 class="site">Compare</h1>
          {ready.length > 0 && <ComparisonActions columns={ready} labels={labels} dependencies={dependencies} />}
        </div>
        <div class="comparison-chosen">
          <ColumnChips
            states={states}
            labels={states.map((state) =>
              state.kind === 'ready' ? (labels[ready.indexOf(state.column)] ?? '') : nameRef(state.ref),
            )}
            onChange={change}
          />
          <button
            type="button"
            class={isPicking ? '' : 'primary'}
            aria-expanded={isPicking}
            onClick={() => setPicking(!isPicking)}
          >
            {isPicking ? 'Close the list' : refs.length < mostColumns ? 'Add policies' : 'Choose policies'}
          </button>
        </div>
        {isPicking && (
          <ColumnPicker rows={rows} vendors={vendors} chosen={refs} dependencies={dependencies} onChange={change} />
        )}
        <NotJudgedNotes columns={ready} labels={labels} />
        {states.map(
          (state) =>
            state.kind === 'missing' && (
              <p key={writeColumn(state.ref)} class="problem" role="alert">
                {state.sentence}
              </p>
            ),
        )}
      </header>
      {ready.length === 0 ? (
        <p class="comparison-hint" role="status">
          {refs.length === 0
            ? 'Choose two or more policies, saved ones or known vendors, to see side by side what they say.'
            : states.some(({ kind }) => kind === 'loading')
              ? 'Opening the policies'
              : ''}
        </p>
      ) : (
        <ComparisonBody columns={ready} labels={labels} dependencies={dependencies} onGo={onGo} />
      )}
    </main>
  );
}

/** Which columns have no practices because the classifier does not read their language. */
function NotJudgedNotes({ columns, labels }: Pick<ColumnsProps, 'columns' | 'labels'>) {
  return columns.map(({ ref, analysis }, index) =>
    analysis === null || isEnglish(analysis.language) ? null : (
      <p key={writeColumn(ref)} class="comparison-note">
        {`${labels[index] ?? ''} is in another language (${nameLanguage(analysis.language)}). The classifier reads English only: in its column \u201cnot found\u201d means not judged.`}
      </p>
    ),
  );
}

function nameRef(ref: ColumnRef): string {
  return ref.kind === 'vendor' ? ref.vendor : 'Saved policy';
}

interface ColumnsProps {
  columns: readonly ComparedColumn[];
  labels: readonly string[];
  dependencies: LibraryDependencies;
}

function ComparisonActions({ columns, labels, dependencies }: ColumnsProps) {
  const { copy, offerFile, print, now } = dependencies;
  const markdown = useMemo(
    () => writeComparison(columns.map((column, index) => ({ ...column, label: labels[index] ?? column.label }))),
    [columns, labels],
  );
  const subject = labels.join(' ');
  return (
    <div class="actions">
      <CopyButton text={markdown} what="comparison" copy={copy} />
      <button type="button" class="icon-button" aria-label="Print" title="Print" onClick={print}>
        <Icon name="print" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Export as Markdown"
        title="Export as Markdown"
        onClick={() => offerFile(new Blob([markdown], { type: 'text/markdown' }), nameFile(subject, now(), 'md'))}
      >
        <Icon name="export" />
      </button>
    </div>
  );
}

function ComparisonBody({ columns, labels, dependencies, onGo }: ColumnsProps & { onGo(place: LibraryPlace): void }) {
  const { locale } = dependencies;
  const [topic, setTopic] = useState<TopicId | null>(null);
  const [showSame, setShowSame] = useState(false);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const whole = useMemo(
    () =>
      compareProfiles(columns, {
        date: (date) => formatPolicyDate(date, locale),
        number: (value) => value.toLocaleString(locale),
      }),
    [columns, locale],
  );
  const comparison = useMemo(() => narrow(whole, topic), [whole, topic]);
  const closePanel = useCallback(() => {
    returnFocus();
    setChosen(null);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closePanel();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [closePanel]);
  const place = chosen === null ? null : findCell(whole, columns, chosen);
  const isEqual = columns.length > 1 && comparison.different.topics.length + comparison.different.facts.length === 0;
  return (
    <>
      <div class="comparison-tools">
        <Select
          label="Show"
          value={topic}
          none="All topics"
          options={topics.map(({ id, title }) => [id, title] as const)}
          onChoose={(chosen) => setTopic(chosen)}
        />
        {columns.length > 1 && (
          <label class="check">
            <input type="checkbox" checked={!showSame} onChange={() => setShowSame(!showSame)} />
            Differences only
          </label>
        )}
        <span class="library-count" role="status">
          {columns.length === 1
            ? 'Add another policy to see where they differ.'
            : isEqual
              ? 'They do not differ in anything that was recognised.'
              : ''}
        </span>
      </div>
      <div class="comparison-body" data-panel={place !== null}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and where no cell can be chosen the keyboard has nothing else to scroll it with */}
        <section class="comparison-scroll" aria-label="Policies side by side" tabIndex={0}>
          <ComparisonTable
            columns={columns}
            labels={labels}
            comparison={comparison}
            showSame={showSame}
            chosen={chosen}
            locale={locale}
            onChoose={setChosen}
            onShowSame={() => setShowSame(!showSame)}
          />
          <p class="comparison-note">
            &ldquo;Not found&rdquo; means that nothing was recognised, not that nothing is there. A cell may be wrong:
            choose it to see what it was read from.
          </p>
        </section>
        {place !== null && (
          <ClausePanel
            column={place.column}
            label={labels[columns.indexOf(place.column)] ?? place.column.label}
            content={place.content}
            onClose={closePanel}
            onShowInText={({ saved }, clauses) => {
              if (saved !== null) onGo({ ...startPlace, ...saved, tab: 'text', clauses });
            }}
            openAddress={dependencies.openAddress}
          />
        )}
      </div>
    </>
  );
}

/** Gives the focus back to the cell that was chosen, where the panel that goes away has it. */
function returnFocus(): void {
  if (document.activeElement?.closest('.clause-panel') === null) return;
  document.querySelector<HTMLElement>('button.cell[aria-pressed="true"]')?.focus();
}

/** The rows of one topic; facts belong to none. */
function narrow({ different, same }: Comparison, topic: TopicId | null): Comparison {
  if (topic === null) return { different, same };
  const keep = (part: Comparison['same']) => ({
    topics: part.topics.filter((group) => group.topic === topic),
    facts: [],
  });
  return { different: keep(different), same: keep(same) };
}

/** What a chosen cell says; null where its column or its row is gone. */
function findCell(
  { different, same }: Comparison,
  columns: readonly ComparedColumn[],
  chosen: CellPlace,
): { column: ComparedColumn; content: CellContent } | null {
  const index = columns.findIndex(({ ref }) => writeColumn(ref) === chosen.column);
  const column = columns[index];
  if (column === undefined) return null;
  const practice = [...different.topics, ...same.topics]
    .flatMap(({ rows }) => rows)
    .find((row) => row.practice === chosen.row);
  const cell = practice?.cells[index];
  if (practice !== undefined && cell !== null && cell !== undefined) {
    return { column, content: { kind: 'practice', practice: practice.practice, cell } };
  }
  const fact = [...different.facts, ...same.facts].find((row) => row.fact === chosen.row);
  const values = fact?.cells[index] ?? [];
  if (fact === undefined || values.length === 0) return null;
  return { column, content: { kind: 'fact', title: fact.title, values } };
}
