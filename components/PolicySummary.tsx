import { chooseFirst, dropRedundant } from '../lib/summarise/choose-first.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { groupByTopic } from './arrange-highlights.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { FirstList } from './FirstList.tsx';
import { formatLanguage } from './format-date.ts';
import { NotFoundList } from './NotFoundList.tsx';
import { Notice } from './Notice.tsx';
import { type OptOutActions, OptOutList } from './OptOutList.tsx';
import { TopicSection } from './TopicSection.tsx';

interface PolicySummaryProps {
  analysis: PolicyAnalysis;
  actions: OptOutActions;
  /** Shows clauses in the page; null where there is no page: then every clause is quoted in place. */
  viewer: ClauseViewer | null;
}

/** All that was found in a policy: what matters most, the opt-outs, the topics, and what was not found. */
export function PolicySummary({ analysis, actions, viewer }: PolicySummaryProps) {
  const highlights = dropRedundant(analysis.highlights);
  const first = chooseFirst(highlights);
  const english = isEnglish(analysis.language);
  return (
    <>
      {!english && <OtherLanguageNotice language={analysis.language} />}
      {highlights.length === 0 && <NothingFoundNotice />}
      {first.length > 0 && <FirstList analysis={analysis} highlights={first} viewer={viewer} />}
      {analysis.optOuts.length > 0 && <OptOutList analysis={analysis} actions={actions} viewer={viewer} />}
      {groupByTopic(highlights).map((group) => (
        <TopicSection key={group.topic.id} analysis={analysis} group={group} viewer={viewer} />
      ))}
      {/* What is not found in a language that is not read says nothing. */}
      {english && highlights.length > 0 && <NotFoundList analysis={analysis} />}
    </>
  );
}

/** An undeclared language is given the benefit of the doubt: most pages that declare none are English. */
function isEnglish(language: string): boolean {
  return /^(?:en|und)(?:-|$)/i.test(language);
}

function OtherLanguageNotice({ language }: { language: string }) {
  return (
    <Notice title={`This page is in another language (${formatLanguage(language)})`}>
      <p>Clauselight reads English. What is listed here is likely to be wrong or to miss most of the policy.</p>
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
