import { useMemo } from 'preact/hooks';
import { chooseFirst, dropRedundant } from '../lib/summarise/choose-first.ts';
import { likelyFrom } from '../lib/summarise/confidence-in-words.ts';
import type { Highlight, PolicyAnalysis } from '../lib/types.ts';
import { groupByTopic } from './arrange-highlights.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { FirstList } from './FirstList.tsx';
import { NotFoundList } from './NotFoundList.tsx';
import { Notice } from './Notice.tsx';
import { isEnglish, nameLanguage } from './name-language.ts';
import { type OptOutActions, OptOutList } from './OptOutList.tsx';
import { StandingBar } from './standing/StandingBar.tsx';
import { StandingProvider } from './standing/StandingProvider.tsx';
import type { StandingDependencies } from './standing/standing-hook.ts';
import { TopicSection } from './TopicSection.tsx';

interface PolicySummaryProps {
  analysis: PolicyAnalysis;
  actions: OptOutActions;
  /** Shows clauses in the page, or in the saved text: then every clause is quoted in place as well. */
  viewer: ClauseViewer | null;
  /** With which vendors it is compared. */
  comparison: StandingDependencies & { locale: string };
}

/** All that was found in a policy: what matters most, the opt-outs, the topics, and what was not found. */
export function PolicySummary({ analysis, actions, viewer, comparison }: PolicySummaryProps) {
  const english = isEnglish(analysis.language);
  const highlights = useMemo(() => {
    const distinct = dropRedundant(analysis.highlights);
    return english ? distinct : distinct.map(doubt);
  }, [analysis, english]);
  const groups = useMemo(() => groupByTopic(highlights), [highlights]);
  // What is likely to be wrong is nothing to put first.
  const first = english ? chooseFirst(highlights) : [];
  // A text that is not read cannot be compared.
  const isCompared = english && highlights.length > 0;
  const content = (
    <>
      {!english && <OtherLanguageNotice language={analysis.language} />}
      {highlights.length === 0 && <NothingFoundNotice />}
      {first.length > 0 && <FirstList analysis={analysis} highlights={first} viewer={viewer} />}
      {analysis.optOuts.length > 0 && <OptOutList analysis={analysis} actions={actions} viewer={viewer} />}
      {isCompared && <StandingBar locale={comparison.locale} openVendor={comparison.openVendor} />}
      {groups.map((group) => (
        <TopicSection key={group.topic.id} analysis={analysis} group={group} viewer={viewer} />
      ))}
      {/* What is not found in a language that is not read says nothing. */}
      {isCompared && <NotFoundList analysis={analysis} />}
    </>
  );
  return isCompared ? (
    <StandingProvider analysis={analysis} dependencies={comparison}>
      {content}
    </StandingProvider>
  ) : (
    content
  );
}

/** "clear" is a promise that was measured on English; of another language every statement wants a look at its clause. */
function doubt(highlight: Highlight): Highlight {
  return { ...highlight, score: Math.min(highlight.score, likelyFrom / 2) };
}

function OtherLanguageNotice({ language }: { language: string }) {
  return (
    <Notice title={`This policy is in another language (${nameLanguage(language)})`}>
      <p>
        Clauselight reads English only. What is listed here is likely to be wrong, and most of the policy is likely to
        be missing from it.
      </p>
    </Notice>
  );
}

function NothingFoundNotice() {
  return (
    <Notice title="Nothing found">
      <p>
        The text was read, but no statement in it was recognised. It may be very short, in other words than usual, or no
        policy. That says nothing about the site, good or bad.
      </p>
    </Notice>
  );
}
