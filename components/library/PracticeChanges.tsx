import { useState } from 'preact/hooks';
import type { PracticeChange } from '../../lib/compare/policy-changes.ts';
import type { Valence } from '../../lib/taxonomy/practices.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { ClauseQuote } from '../ClauseQuote.tsx';
import { Mark } from '../Mark.tsx';
import { findClauses } from '../quote-clause.ts';

interface PracticeChangesProps {
  title: string;
  changes: readonly PracticeChange[];
  before: PolicyAnalysis;
  after: PolicyAnalysis;
}

/** A rewritten policy may have forty changes; the first ones matter most. */
const mostAtFirst = 8;

/** Practices that came, went or turned, in sentences, each with the clauses of both versions a click away. */
export function PracticeChanges({ title, changes, before, after }: PracticeChangesProps) {
  const [expanded, setExpanded] = useState(false);
  if (changes.length === 0) return null;
  // One more takes no more room than the button that would hide it.
  const shown = expanded || changes.length <= mostAtFirst + 1 ? changes : changes.slice(0, mostAtFirst);
  const id = `changes-${changes[0]?.bearing}`;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {`${title} (${changes.length})`}
      </h2>
      <ul class="practice-changes">
        {shown.map((change) => (
          <li key={`${change.kind}/${change.practice}`}>
            <ChangedPractice change={change} before={before} after={after} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" class="plain" onClick={() => setExpanded(true)}>
          {`Show all ${changes.length}`}
        </button>
      )}
    </section>
  );
}

/** The mark of a change is that of what stands behind it: what is worse now is marked as such, whatever it was. */
const bearingMarks: Record<PracticeChange['bearing'], Valence> = { worse: 'bad', better: 'good', neutral: 'neutral' };

function ChangedPractice({
  change,
  before,
  after,
}: { change: PracticeChange } & Omit<PracticeChangesProps, 'title' | 'changes'>) {
  const { sentence, confidence, beforeClauses, afterClauses } = change;
  const line = (
    <>
      <Mark valence={markOf(change)} />
      <span class="statement">{sentence}</span>
      {confidence !== 'clear' && (
        <span class="confidence">{confidence === 'likely' ? 'likely' : 'unsure, read it'}</span>
      )}
    </>
  );
  if (beforeClauses.length + afterClauses.length === 0) return <p class="statement-line">{line}</p>;
  return (
    <details class="changed-practice">
      <summary class="statement-line">{line}</summary>
      <Quotes side="Before" ids={beforeClauses} analysis={before} change={change} />
      <Quotes side="Now" ids={afterClauses} analysis={after} change={change} />
    </details>
  );
}

function markOf({ bearing, after, before, kind }: PracticeChange): Valence {
  // Something to be careful about that came is no more than that.
  if (bearing === 'worse' && kind !== 'dropped' && after?.valence === 'caution') return 'caution';
  if (bearing === 'worse' && kind === 'dropped' && before?.valence !== 'bad') return 'caution';
  return bearingMarks[bearing];
}

/** More than this many quotations of one statement prove no more. */
const mostQuotes = 3;

interface QuotesProps {
  side: string;
  ids: readonly string[];
  analysis: PolicyAnalysis;
  change: PracticeChange;
}

function Quotes({ side, ids, analysis, change }: QuotesProps) {
  if (ids.length === 0) return null;
  return (
    <div class="side-quotes">
      <p class="side-name">{side}</p>
      {findClauses(analysis, ids.slice(0, mostQuotes)).map((clause) => (
        <ClauseQuote key={clause.id} clause={clause} topic={change.topic} whole />
      ))}
      {ids.length > mostQuotes && <p class="side-name">{`and ${ids.length - mostQuotes} more`}</p>}
    </div>
  );
}
