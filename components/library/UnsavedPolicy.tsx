import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Block, PolicyAnalysis } from '../../lib/types.ts';
import { ChangedSince } from '../ChangedSince.tsx';
import { CompareButton } from '../CompareButton.tsx';
import { CopyButton } from '../CopyButton.tsx';
import type { ClauseViewer } from '../clause-viewer.ts';
import { PolicyHeader } from '../PolicyHeader.tsx';
import { PolicySummary } from '../PolicySummary.tsx';
import { ReadingFooter } from '../ReadingFooter.tsx';
import { SaveButton } from '../SaveButton.tsx';
import { useSaving } from '../saving-hook.ts';
import { writeSummary } from '../write-summary.ts';
import { BackButton } from './LibraryEntry.tsx';
import type { LibraryDependencies } from './library-dependencies.ts';
import { type LibraryPlace, startPlace } from './library-place.ts';
import { type MarkedClauses, markHeading, nameOwner } from './marked-clauses.ts';
import { TabList } from './TabList.tsx';
import { TextView } from './TextView.tsx';

interface UnsavedPolicyProps {
  analysis: PolicyAnalysis;
  /** What its text was made of. */
  blocks: readonly Block[];
  dependencies: LibraryDependencies;
  onGo(place: LibraryPlace): void;
  /** Puts it away, for another file or text. */
  onClose(): void;
  /** Stands above the policy. */
  children?: ComponentChildren;
}

type View = 'summary' | 'text';

const views: readonly { id: View; title: string }[] = [
  { id: 'summary', title: 'Summary' },
  { id: 'text', title: 'Text' },
];

/** A policy that was read from a file or a pasted text: what it says and its whole text, as of a saved one. */
export function UnsavedPolicy({ analysis, blocks, dependencies, onGo, onClose, children }: UnsavedPolicyProps) {
  const { locale } = dependencies;
  const [tab, setTab] = useState<View>('summary');
  const [marked, setMarked] = useState<MarkedClauses | null>(null);
  const [policyId, setPolicyId] = useState<number | null>(null);
  const saver = useMemo(
    () => ({
      findSaved: dependencies.files.findSaved,
      save: async (saved: PolicyAnalysis) => {
        const result = await dependencies.files.save(saved);
        if (result.outcome !== 'failed') setPolicyId(result.policyId);
        return result;
      },
    }),
    [dependencies],
  );
  const saving = useSaving(analysis, saver);
  const summary = useMemo(() => writeSummary(analysis, locale), [analysis, locale]);
  const showInText = (next: MarkedClauses) => {
    setMarked(next);
    setTab('text');
  };
  const viewer: ClauseViewer = {
    place: 'text',
    shown: null,
    show: (owner, clauses, index) => showInText({ title: nameOwner(analysis, owner), clauses, index }),
    showHeading: (_, heading) => showInText(markHeading(heading)),
  };
  const article = useRef<HTMLElement>(null);
  // The form that had the focus is gone; the keyboard goes on here.
  useEffect(() => article.current?.focus(), []);
  return (
    <article class="entry unsaved" ref={article} tabIndex={-1}>
      <BackButton label="Read another file or text" onBack={onClose} />
      {children}
      <PolicyHeader analysis={analysis} locale={locale}>
        <SaveButton saving={saving} locale={locale} />
        <CompareButton
          saving={saving}
          onCompare={(version) => onGo({ kind: 'compare', columns: [{ kind: 'version', version }] })}
        />
        {policyId !== null && (
          <button type="button" onClick={() => onGo({ ...startPlace, policy: policyId })}>
            Open the saved entry
          </button>
        )}
        <CopyButton text={summary} what="summary" copy={dependencies.copy} />
      </PolicyHeader>
      <ChangedSince
        saving={saving}
        locale={locale}
        onCompare={(policy, before, after) => onGo({ ...startPlace, policy, before, after, tab: 'changes' })}
      />
      <p class="said-only" role="status">
        {`Read: ${analysis.title}`}
      </p>
      <TabList label="Views of this policy" tabs={views} chosen={tab} onChoose={(id) => setTab(id)}>
        {tab === 'summary' ? (
          <div class="entry-column">
            <PolicySummary
              analysis={analysis}
              blocks={blocks}
              actions={dependencies}
              viewer={viewer}
              comparison={{ ...dependencies, openVendor: (vendor) => onGo({ kind: 'vendors', vendor }) }}
            />
            <ReadingFooter figures={dependencies.figures} />
          </div>
        ) : (
          <TextView analysis={analysis} blocks={blocks} marked={marked} onMark={setMarked} />
        )}
      </TabList>
    </article>
  );
}
