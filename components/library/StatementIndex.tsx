import type { TopicGroup } from '../arrange-highlights.ts';
import { Mark } from '../Mark.tsx';
import type { MarkedClauses } from './marked-clauses.ts';

interface StatementIndexProps {
  groups: readonly TopicGroup[];
  marked: MarkedClauses | null;
  onMark(marked: MarkedClauses): void;
}

/** All statements by topic, without their clauses: a click marks those in the text beside. */
export function StatementIndex({ groups, marked, onMark }: StatementIndexProps) {
  return (
    <div class="statement-index">
      {groups.map(({ topic, highlights }) => (
        <section key={topic.id} aria-labelledby={`index-${topic.id}`}>
          <h2 id={`index-${topic.id}`} class="section-title">
            {topic.title}
          </h2>
          <ul>
            {highlights.map(({ practice, stance, statement, valence, clauses }) => (
              <li key={`${practice}/${stance}`}>
                <button
                  type="button"
                  class="statement-line"
                  aria-pressed={marked?.title === statement}
                  onClick={() => onMark({ title: statement, clauses, index: 0 })}
                >
                  <Mark valence={valence} />
                  <span class="statement">{statement}</span>
                  <span class="count">{clauses.length}</span>
                  <span class="said-only">{clauses.length === 1 ? 'clause' : 'clauses'}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
