import { isEnglish } from '../../lib/classify/is-english.ts';
import type { PolicyRow } from '../../lib/store/database.ts';
import type { SearchHit } from '../../lib/store/search-library.ts';
import { formatDay, formatPolicyDate } from '../format-date.ts';
import { Mark } from '../Mark.tsx';
import { nameLanguage } from '../name-language.ts';
import { excerptAround } from './excerpt-around.ts';
import { groupGlance, topicWords } from './read-glance.ts';

interface EntryRowProps {
  row: PolicyRow;
  /** The best passage of a search, which then stands where the topics stand. */
  hit: SearchHit | null;
  /** What was searched for. */
  query: string;
  isOpen: boolean;
  /** The one row of the list that the Tab key stops at. */
  isStop: boolean;
  locale: string;
  onOpen(): void;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** One saved policy in the list. Four lines, whatever it holds, since all rows must be of one height. */
export function EntryRow({ row, hit, query, isOpen, isStop, locale, ...actions }: EntryRowProps) {
  const [passage] = hit?.passages ?? [];
  return (
    <button
      type="button"
      class="library-row"
      aria-current={isOpen}
      tabIndex={isStop ? 0 : -1}
      onClick={actions.onOpen}
      onFocus={actions.onFocus}
      onKeyDown={actions.onKeyDown}
    >
      <span class="row-line">
        <span class="row-site">{row.site}</span>
        {row.changedSince !== null && <span class="tag tag-changed">changed</span>}
      </span>
      <span class="row-line">
        <span class="row-title" dir="auto">
          {row.title}
        </span>
        {row.tags.slice(0, mostTags).map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </span>
      <span class="row-facts">{sayFacts(row, locale)}</span>
      {passage === undefined ? (
        <span class="row-glance">
          <GlanceLine row={row} />
        </span>
      ) : (
        <span class="row-found" dir="auto">
          {excerptAround(passage.text, query)}
        </span>
      )}
    </button>
  );
}

/** More would leave no room for the title. */
const mostTags = 2;

function sayFacts({ lastUpdated, savedAt, versions }: PolicyRow, locale: string): string {
  const date = lastUpdated === null ? 'No date' : `Of ${formatPolicyDate(lastUpdated, locale)}`;
  const count = versions === 1 ? [] : [`${versions} versions`];
  return [date, `saved on ${formatDay(savedAt, locale)}`, ...count].join(' \u00b7 ');
}

function GlanceLine({ row }: { row: PolicyRow }) {
  const groups = groupGlance(row);
  if (!isEnglish(row.glance.language))
    return <>{`Not judged: in another language (${nameLanguage(row.glance.language)})`}</>;
  if (groups.length === 0) return <>Nothing that stands out</>;
  return (
    <>
      {groups.map(({ valence, topics }) => (
        <span key={valence} class="glance-group">
          <Mark valence={valence} />
          {topics.map((topic) => topicWords[topic]).join(', ')}
        </span>
      ))}
    </>
  );
}
