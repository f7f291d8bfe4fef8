import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { practiceOf } from '../../lib/taxonomy/practices.ts';
import type { FactRow, PracticeCell } from '../../lib/vendors/compare-profiles.ts';
import { ClauseQuote } from '../ClauseQuote.tsx';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { isWebAddress } from '../openable-address.ts';
import { findClauses } from '../quote-clause.ts';
import type { ComparedColumn } from './compared-column.ts';

/** What a chosen cell says. */
export type CellContent =
  | { kind: 'practice'; practice: PracticeId; cell: PracticeCell }
  | { kind: 'fact'; title: string; values: FactRow['cells'][number] };

interface ClausePanelProps {
  column: ComparedColumn;
  label: string;
  content: CellContent;
  onClose(): void;
  /** Shows clauses in the saved text. */
  onShowInText(column: ComparedColumn, clauses: readonly string[]): void;
  openAddress(address: string): void;
}

/** So many clauses are quoted; a company may be named in a hundred. */
const mostQuoted = 12;

/** What a cell was read from: the clauses of a policy whose text is saved; of a known vendor, where to read it. */
export function ClausePanel({ column, label, content, onClose, onShowInText, openAddress }: ClausePanelProps) {
  const ids =
    content.kind === 'practice' ? content.cell.clauses : [...new Set(content.values.flatMap(({ clauses }) => clauses))];
  const clauses = column.analysis === null ? [] : findClauses(column.analysis, ids);
  const topic = content.kind === 'practice' ? practiceOf(content.practice).topic : 'collection';
  return (
    <aside class="clause-panel" aria-label="What it was read from" aria-live="polite">
      <div class="clause-panel-head">
        <h2 class="notice-title">{label}</h2>
        <button type="button" class="icon-button" aria-label="Close" title="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {content.kind === 'practice' ? (
        <p class="statement-line">
          <Mark valence={content.cell.valence} />
          <span class="statement">{content.cell.statement}</span>
          <span class="confidence">{confidenceWords[content.cell.confidence]}</span>
        </p>
      ) : (
        <p>{`${content.title}: ${content.values.map(({ text }) => text).join(', ')}`}</p>
      )}
      {column.analysis === null ? (
        <NoText column={column} openAddress={openAddress} />
      ) : (
        <>
          {clauses.slice(0, mostQuoted).map((clause) => (
            <ClauseQuote key={clause.id} clause={clause} topic={topic} whole />
          ))}
          {clauses.length > mostQuoted && <p class="library-count">{`and ${clauses.length - mostQuoted} more`}</p>}
          {clauses.length > 0 && (
            <button type="button" class="primary" onClick={() => onShowInText(column, ids)}>
              Show in text
            </button>
          )}
        </>
      )}
    </aside>
  );
}

const confidenceWords: Record<PracticeCell['confidence'], string> = {
  clear: 'clear',
  likely: 'likely',
  unsure: 'unsure, read it',
};

function NoText({ column, openAddress }: { column: ComparedColumn; openAddress(address: string): void }) {
  const { address } = column;
  return (
    <>
      <p>
        Of known vendors Clauselight brings along facts only, not the words of the policy. It read this off the text
        that was {column.day}, and may be wrong. What stands at its address today may read differently.
      </p>
      {address !== null && isWebAddress(address) && (
        <>
          <p class="policy-facts">{address}</p>
          <button type="button" class="primary" onClick={() => openAddress(address)}>
            <Icon name="open" />
            Open the policy
          </button>
        </>
      )}
    </>
  );
}
