import { useMemo } from 'preact/hooks';
import { isEnglish } from '../lib/classify/is-english.ts';
import { chooseFirst, dropRedundant } from '../lib/summarise/choose-first.ts';
import type { Block, PolicyAnalysis } from '../lib/types.ts';
import type { RowActions } from './ActionRow.tsx';
import { groupByTopic } from './arrange-highlights.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { FirstList } from './FirstList.tsx';
import { NotFoundList } from './NotFoundList.tsx';
import { Notice } from './Notice.tsx';
import { OptOutList } from './OptOutList.tsx';
import { OtherLanguageSummary } from './OtherLanguageSummary.tsx';
import { StandingBar } from './standing/StandingBar.tsx';
import { StandingProvider } from './standing/StandingProvider.tsx';
import type { StandingDependencies } from './standing/standing-hook.ts';
import { TopicSection } from './TopicSection.tsx';

interface PolicySummaryProps {
  analysis: PolicyAnalysis;
  /** What the text was made of; not kept of a saved policy. */
  blocks?: readonly Block[];
  actions: RowActions;
  /** Shows clauses in the page, or in the saved text: then every clause is quoted in place as well. */
  viewer: ClauseViewer | null;
  /** With which vendors it is compared. */
  comparison: StandingDependencies & { locale: string };
}

const noBlocks: readonly Block[] = [];

/** All that was found in a policy: what matters most, the opt-outs, the topics, and what was not found. */
export function PolicySummary({ analysis, blocks = noBlocks, actions, viewer, comparison }: PolicySummaryProps) {
  if (!isEnglish(analysis.language)) {
    return <OtherLanguageSummary analysis={analysis} blocks={blocks} actions={actions} viewer={viewer} />;
  }
  return <EnglishSummary analysis={analysis} actions={actions} viewer={viewer} comparison={comparison} />;
}

function EnglishSummary({ analysis, actions, viewer, comparison }: PolicySummaryProps) {
  const highlights = useMemo(() => dropRedundant(analysis.highlights), [analysis]);
  const groups = useMemo(() => groupByTopic(highlights), [highlights]);
  const first = chooseFirst(highlights);
  const isCompared = highlights.length > 0;
  const content = (
    <>
      {highlights.length === 0 && <NothingFoundNotice />}
      {first.length > 0 && <FirstList analysis={analysis} highlights={first} viewer={viewer} />}
      {analysis.optOuts.length > 0 && <OptOutList analysis={analysis} actions={actions} viewer={viewer} />}
      {isCompared && <StandingBar locale={comparison.locale} openVendor={comparison.openVendor} />}
      {groups.map((group) => (
        <TopicSection key={group.topic.id} analysis={analysis} group={group} viewer={viewer} />
      ))}
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
