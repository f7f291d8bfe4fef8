import type { FoundPassage, SearchHit } from '../../lib/store/search-library.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import type { MarkedClauses } from './marked-clauses.ts';
import { splitAtTerms } from './split-at-terms.ts';

interface FoundPassagesProps {
  query: string;
  /** What was found in the text that is shown; null where nothing was. */
  hit: SearchHit | null;
  analysis: PolicyAnalysis;
  onShow(marked: MarkedClauses): void;
}

/** Where the words that were searched for stand in this policy, each a click from its place in the text. */
export function FoundPassages({ query, hit, analysis, onShow }: FoundPassagesProps) {
  if (hit === null) return null;
  const title = `Found: ${query.trim()}`;
  const clauses = hit.passages.filter(({ kind }) => kind === 'clause').map(({ key }) => key);
  const show = ({ kind, key }: FoundPassage) => {
    if (kind === 'clause') return onShow({ title, clauses, index: clauses.indexOf(key) });
    const highlight = analysis.highlights.find(({ practice }) => practice === key);
    if (highlight !== undefined) onShow({ title: highlight.statement, clauses: highlight.clauses, index: 0 });
  };
  return (
    <section class="section found" aria-labelledby="found-title">
      <h2 id="found-title" class="section-title">
        {hit.count > hit.passages.length
          ? `Found ${hit.count} times, the first ${hit.passages.length}`
          : `Found ${hit.count === 1 ? 'once' : `${hit.count} times`}`}
      </h2>
      <ul>
        {hit.passages.map((passage, index) => (
          <li key={index}>
            <button type="button" class="found-passage" title="Show in text" onClick={() => show(passage)} dir="auto">
              {splitAtTerms(passage.text, query).map((part, place) =>
                part.found ? <mark key={place}>{part.text}</mark> : part.text,
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
