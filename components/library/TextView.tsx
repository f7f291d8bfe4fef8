import { useMemo, useState } from 'preact/hooks';
import { isEnglish } from '../../lib/classify/is-english.ts';
import { listHeadings } from '../../lib/segment/list-headings.ts';
import { dropRedundant } from '../../lib/summarise/choose-first.ts';
import type { TopicId } from '../../lib/taxonomy/practices.ts';
import type { Block, PolicyAnalysis } from '../../lib/types.ts';
import { groupByTopic, type TopicGroup } from '../arrange-highlights.ts';
import { Icon } from '../Icon.tsx';
import { OutlineList } from '../OutlineList.tsx';
import { findEvidence } from './find-evidence.ts';
import { layOutText } from './lay-out-text.ts';
import { type MarkedClauses, markHeading } from './marked-clauses.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { PolicyText } from './PolicyText.tsx';
import { Select } from './Select.tsx';
import { StatementIndex } from './StatementIndex.tsx';

interface TextViewProps {
  analysis: PolicyAnalysis;
  /** What its text was made of; not kept of a saved policy. */
  blocks?: readonly Block[];
  marked: MarkedClauses | null;
  onMark(marked: MarkedClauses | null): void;
}

/** The policy's whole text as it was saved, beside the statements that it bears out, and a strip that shows where they stand. */
export function TextView({ analysis, blocks: source, marked, onMark }: TextViewProps) {
  const [topic, setTopic] = useState<TopicId | null>(null);
  const blocks = useMemo(() => layOutText(analysis), [analysis]);
  // Of a text in another language nothing is judged, whatever was saved of it before that was known.
  const english = isEnglish(analysis.language);
  const groups = useMemo(() => (english ? groupByTopic(dropRedundant(analysis.highlights)) : []), [analysis, english]);
  const shown = topic === null ? groups : groups.filter((group) => group.topic.id === topic);
  const evidence = useMemo(() => (english ? findEvidence(analysis, topic) : []), [analysis, topic, english]);
  return (
    <div class="text-view">
      <div class="text-side">
        {english ? (
          <>
            <TopicChoice groups={groups} topic={topic} onChoose={setTopic} />
            <StatementIndex groups={shown} marked={marked} onMark={onMark} />
          </>
        ) : (
          <TextOutline analysis={analysis} blocks={source} onMark={onMark} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that the keyboard could scroll it with */}
      <section class="text-main" aria-label="Text of the policy" tabIndex={0}>
        {marked !== null && <MarkedBar marked={marked} onMark={onMark} />}
        <PolicyText blocks={blocks} evidence={evidence} marked={marked} language={analysis.language} />
      </section>
      <OverviewStrip
        length={analysis.text.length}
        evidence={evidence}
        marked={marked}
        onShow={(clause, title) => onMark({ title, clauses: [clause], index: 0 })}
      />
    </div>
  );
}

interface TextOutlineProps {
  analysis: PolicyAnalysis;
  blocks: readonly Block[] | undefined;
  onMark(marked: MarkedClauses): void;
}

/** Where there are no statements to go by, there are the headings. */
function TextOutline({ analysis, blocks, onMark }: TextOutlineProps) {
  const headings = useMemo(() => listHeadings(analysis, blocks), [analysis, blocks]);
  if (headings.length === 0) return null;
  return (
    <div class="statement-index">
      <OutlineList
        headings={headings}
        language={analysis.language}
        viewer={{ place: 'text', shown: null, showHeading: (_, heading) => onMark(markHeading(heading)) }}
      />
    </div>
  );
}

interface TopicChoiceProps {
  groups: readonly TopicGroup[];
  topic: TopicId | null;
  onChoose(topic: TopicId | null): void;
}

function TopicChoice({ groups, topic, onChoose }: TopicChoiceProps) {
  return (
    <Select
      label="Show"
      value={topic}
      none="All topics"
      options={groups.map((group) => [group.topic.id, group.topic.title])}
      onChoose={onChoose}
    />
  );
}

interface MarkedBarProps {
  marked: MarkedClauses;
  onMark(marked: MarkedClauses | null): void;
}

/** What the marked clauses bear out, and the way from one to the next; stays in sight while the text scrolls. */
function MarkedBar({ marked, onMark }: MarkedBarProps) {
  const { title, clauses, index } = marked;
  const step = (by: number) => onMark({ ...marked, index: (index + by + clauses.length) % clauses.length });
  return (
    <div class="marked-bar">
      <span class="marked-title" role="status">
        {`${title}: ${index + 1} of ${clauses.length}`}
      </span>
      {clauses.length > 1 && (
        <>
          <button type="button" class="icon-button" aria-label="Previous clause" onClick={() => step(-1)}>
            <Icon name="previous" />
          </button>
          <button type="button" class="icon-button" aria-label="Next clause" onClick={() => step(1)}>
            <Icon name="next" />
          </button>
        </>
      )}
      <button type="button" class="icon-button" aria-label="Unmark" title="Unmark" onClick={() => onMark(null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
