import { isEnglish } from '../../lib/classify/is-english.ts';
import type { Bearing, PolicyChanges, PracticeChange, VersionHead } from '../../lib/compare/policy-changes.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { formatPolicyDate } from '../format-date.ts';
import { Notice } from '../Notice.tsx';
import { nameLanguage } from '../name-language.ts';
import { ChangedClauses } from './ChangedClauses.tsx';
import { FactChanges } from './FactChanges.tsx';
import { PracticeChanges } from './PracticeChanges.tsx';

interface ChangesReportProps {
  before: PolicyAnalysis;
  after: PolicyAnalysis;
  changes: PolicyChanges;
  locale: string;
}

const bearings: readonly { bearing: Bearing; title: string }[] = [
  { bearing: 'worse', title: 'Less in your favour' },
  { bearing: 'better', title: 'More in your favour' },
  { bearing: 'neutral', title: 'Also' },
];

/** What it comes to, then what the policy says now and did not, then the clauses word by word. */
export function ChangesReport({ before, after, changes, locale }: ChangesReportProps) {
  const foreign = [before, after].find(({ language }) => !isEnglish(language));
  return (
    <>
      <section class="section" aria-labelledby="changes-title">
        <h2 id="changes-title" class="said-only">
          What changed
        </h2>
        <p class="changes-summary">{changes.summary}</p>
        <p class="policy-facts">{`From ${sayHead(changes.before, locale)} to ${sayHead(changes.after, locale)}`}</p>
      </section>
      {foreign !== undefined && (
        <Notice title={`Written in another language (${nameLanguage(foreign.language)})`}>
          <p>
            Clauselight&rsquo;s classifier reads English only. The words are compared below, but not what they mean for
            you.
          </p>
        </Notice>
      )}
      {bearings.map(({ bearing, title }) => (
        <PracticeChanges
          key={bearing}
          title={title}
          changes={changes.practices.filter((change: PracticeChange) => change.bearing === bearing)}
          before={before}
          after={after}
        />
      ))}
      <FactChanges changes={changes.facts} />
      <ChangedClauses rows={changes.rows} isRewrite={changes.extent === 'rewrite'} />
    </>
  );
}

/** From here on the share that was read rounds to 100 %. */
const readWhole = 0.995;

function sayHead({ lastUpdated, words, coverage }: VersionHead, locale: string): string {
  const date = lastUpdated === null ? 'a text without a date' : `the text of ${formatPolicyDate(lastUpdated, locale)}`;
  const share = coverage >= readWhole ? '' : `, ${Math.floor(coverage * 100)}\u00a0% of the page read`;
  return `${date} (${words.toLocaleString(locale)} words${share})`;
}
