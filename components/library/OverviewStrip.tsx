import type { Evidence } from './find-evidence.ts';
import type { MarkedClauses } from './marked-clauses.ts';

interface OverviewStripProps {
  /** Of the whole text, in UTF-16 units. */
  length: number;
  evidence: readonly Evidence[];
  marked: MarkedClauses | null;
  onShow(clause: string, title: string): void;
}

/**
 * A map of the text at its edge: one line for each clause that bears something out, as high in the strip as the clause in the text. For the pointer; the
 * keyboard has the list of statements, which leads to the same clauses.
 */
export function OverviewStrip({ length, evidence, marked, onShow }: OverviewStripProps) {
  return (
    <div class="overview" aria-hidden="true">
      <div class="overview-lines">
        {evidence.map(({ clause, start, valence, title }) => (
          <button
            key={clause}
            type="button"
            class="overview-line"
            tabIndex={-1}
            data-valence={valence}
            data-marked={marked?.clauses.includes(clause) === true}
            title={title}
            style={{ top: `${(100 * start) / Math.max(length, 1)}%` }}
            onClick={() => onShow(clause, title)}
          />
        ))}
      </div>
    </div>
  );
}
