import { useContext } from 'preact/hooks';
import { type Confidence, confidenceOf } from '../lib/summarise/confidence-in-words.ts';
import type { TopicId } from '../lib/taxonomy/practices.ts';
import type { Clause, Highlight, PolicyAnalysis } from '../lib/types.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { ClauseSteps } from './ClauseSteps.tsx';
import type { ClauseViewer, ShownClause } from './clause-viewer.ts';
import { Mark } from './Mark.tsx';
import { findClauses } from './quote-clause.ts';
import { sayLike } from './standing/say-standing.ts';
import { StandingContext } from './standing/standing-context.ts';

export interface HighlightItemProps {
  analysis: PolicyAnalysis;
  highlight: Highlight;
  /** `brief`: the statement alone; `quoted`: with the clause that bears it out; `all`: with every clause, for a saved policy. */
  detail: 'brief' | 'quoted' | 'all';
  /** Names the list that the item stands in; with the practice it names the row. */
  list: string;
  /** Shows clauses in the page or in the saved text; null where there is neither. */
  viewer: ClauseViewer | null;
}

/** One statement about the policy, with its evidence a click away. */
export function HighlightItem({ analysis, highlight, detail, list, viewer }: HighlightItemProps) {
  const owner = `${list}/${highlight.practice}/${highlight.stance}`;
  const shown = viewer?.shown?.owner === owner ? viewer.shown : null;
  const clauses = findClauses(analysis, highlight.clauses);
  return (
    <li class="highlight" data-practice={highlight.practice} data-stance={highlight.stance} data-shown={shown !== null}>
      <StatementLine
        highlight={highlight}
        brief={detail === 'brief'}
        place={viewer?.place ?? 'page'}
        onShow={viewer === null ? null : () => viewer.show(owner, highlight.clauses, 0)}
      />
      {detail === 'all' ? (
        <AllQuotes clauses={clauses} topic={highlight.topic} />
      ) : (
        <CurrentQuote clauses={clauses} topic={highlight.topic} shown={shown} brief={detail === 'brief'} />
      )}
      {viewer !== null && shown !== null ? (
        <ClauseSteps
          shown={shown}
          total={clauses.length}
          onStep={(index) => viewer.show(owner, highlight.clauses, index)}
        />
      ) : (
        detail !== 'brief' && <EvidenceLine highlight={highlight} clauses={clauses.length} />
      )}
    </li>
  );
}

/** How sure it is, how often it is said, and how many known vendors say the same. */
function EvidenceLine({ highlight: { practice, stance, score }, clauses }: { highlight: Highlight; clauses: number }) {
  const standing = useContext(StandingContext)?.practices.find((one) => one.practice === practice);
  const like = standing === undefined ? '' : sayLike({ ...standing, stance });
  return <p class="evidence">{[sayConfidence(score), sayCount(clauses), like].filter(Boolean).join(' \u00b7 ')}</p>;
}

interface CurrentQuoteProps {
  clauses: readonly Clause[];
  topic: TopicId;
  shown: ShownClause | null;
  brief: boolean;
}

/** The clause that is shown in the page, or the clearest one. A brief item quotes only what the page could not show. */
function CurrentQuote({ clauses, topic, shown, brief }: CurrentQuoteProps) {
  const clause = clauses[shown?.index ?? 0];
  const inPage = shown === null || shown.result.outcome === 'pending' || isPlainlyShown(shown.result);
  if (clause === undefined || (brief && inPage)) return null;
  return <ClauseQuote clause={clause} topic={topic} whole={shown !== null} />;
}

/** The page shows the very words, so that they need not be repeated here. */
function isPlainlyShown(result: ShownClause['result']): boolean {
  return result.outcome === 'shown' && result.match === 'exact' && !result.folded;
}

/** So many clauses show at once that the statement is borne out; the others are a click away. */
const quotedAtOnce = 2;

function AllQuotes({ clauses, topic }: { clauses: readonly Clause[]; topic: TopicId }) {
  const quote = (clause: Clause) => <ClauseQuote key={clause.id} clause={clause} topic={topic} whole />;
  // A single further clause takes no more room than the line that would hide it.
  const atOnce = clauses.length === quotedAtOnce + 1 ? clauses.length : quotedAtOnce;
  const further = clauses.slice(atOnce);
  return (
    <>
      {clauses.slice(0, atOnce).map(quote)}
      {further.length > 0 && (
        <details class="further">
          <summary>{`${further.length} more clauses`}</summary>
          {further.map(quote)}
        </details>
      )}
    </>
  );
}

interface StatementLineProps {
  highlight: Highlight;
  /** Stands alone, so that it carries the count and a doubt itself. */
  brief: boolean;
  place: ClauseViewer['place'];
  onShow: (() => void) | null;
}

function StatementLine({ highlight, brief, place, onShow }: StatementLineProps) {
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
    <button
      type="button"
      class="statement-line"
      title={place === 'page' ? 'Show in page' : 'Show in text'}
      onClick={onShow}
    >
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
