import { type Confidence, confidenceOf } from '../lib/summarise/confidence-in-words.ts';
import type { Highlight, PolicyAnalysis } from '../lib/types.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { ClauseSteps } from './ClauseSteps.tsx';
import type { ClauseViewer } from './clause-viewer.ts';
import { Mark } from './Mark.tsx';
import { findClauses } from './quote-clause.ts';

interface HighlightItemProps {
  analysis: PolicyAnalysis;
  highlight: Highlight;
  /** `brief`: the statement alone; `quoted`: with the clause that bears it out; `all`: with every clause, for a saved policy. */
  detail: 'brief' | 'quoted' | 'all';
  /** Names the list that the item stands in; with the practice it names the row. */
  list: string;
  /** Shows clauses in the page; null where there is no page, as in the library. */
  viewer: ClauseViewer | null;
}

/** One statement about the policy, with its evidence a click away. */
export function HighlightItem({ analysis, highlight, detail, list, viewer }: HighlightItemProps) {
  const owner = `${list}/${highlight.practice}/${highlight.stance}`;
  const shown = viewer?.shown?.owner === owner ? viewer.shown : null;
  const clauses = findClauses(analysis, highlight.clauses);
  const quoted = detail === 'all' ? clauses : detail === 'quoted' ? clauses.slice(shown?.index ?? 0).slice(0, 1) : [];
  return (
    <li class="highlight" data-practice={highlight.practice} data-stance={highlight.stance} data-shown={shown !== null}>
      <StatementLine
        highlight={highlight}
        brief={detail === 'brief'}
        onShow={viewer === null ? null : () => viewer.show(owner, highlight.clauses, 0)}
      />
      {quoted.map((clause) => (
        <ClauseQuote
          key={clause.id}
          clause={clause}
          topic={highlight.topic}
          whole={detail === 'all' || shown !== null}
        />
      ))}
      {viewer !== null && shown !== null ? (
        <ClauseSteps
          shown={shown}
          total={clauses.length}
          onStep={(index) => viewer.show(owner, highlight.clauses, index)}
        />
      ) : (
        detail !== 'brief' && (
          <p class="evidence">{`${sayConfidence(highlight.score)} \u00b7 ${sayCount(clauses.length)}`}</p>
        )
      )}
    </li>
  );
}

interface StatementLineProps {
  highlight: Highlight;
  /** Stands alone, so that it carries the count and a doubt itself. */
  brief: boolean;
  onShow: (() => void) | null;
}

function StatementLine({ highlight, brief, onShow }: StatementLineProps) {
  const count = highlight.clauses.length;
  const content = (
    <>
      <Mark valence={highlight.valence} />
      <span class="statement">{highlight.statement}</span>
      {brief && confidenceOf(highlight.score) === 'unsure' && (
        <span class="confidence">{sayConfidence(highlight.score)}</span>
      )}
      {brief && (
        <span class="count" title={sayCount(count)}>
          <span aria-hidden="true">{count}</span>
          <span class="said-only">{`, ${sayCount(count)}`}</span>
        </span>
      )}
    </>
  );
  if (onShow === null) return <p class="statement-line">{content}</p>;
  return (
    <button type="button" class="statement-line" title="Show in page" onClick={onShow}>
      {content}
    </button>
  );
}

const confidenceWords: Record<Confidence, string> = { clear: 'clear', likely: 'likely', unsure: 'unsure, read it' };

function sayConfidence(score: number): string {
  return confidenceWords[confidenceOf(score)];
}

function sayCount(count: number): string {
  return count === 1 ? '1 clause' : `${count} clauses`;
}
