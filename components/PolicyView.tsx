import { useMemo } from 'preact/hooks';
import type { Block, PolicyAnalysis } from '../lib/types.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { CompareButton } from './CompareButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useClauseViewer } from './clause-viewer.ts';
import { Icon } from './Icon.tsx';
import { PageChanged } from './PageChanged.tsx';
import { PolicyHeader } from './PolicyHeader.tsx';
import { PolicySummary } from './PolicySummary.tsx';
import type { PopupDependencies } from './popup-dependencies.ts';
import { ReadingFooter } from './ReadingFooter.tsx';
import { SaveButton } from './SaveButton.tsx';
import { useSaving } from './saving-hook.ts';
import { writeSummary } from './write-summary.ts';

interface PolicyViewProps {
  analysis: PolicyAnalysis;
  /** What its text was made of. */
  blocks: readonly Block[];
  dependencies: PopupDependencies;
  /** The page holds other text now than the policy that is shown. */
  pageChanged: boolean;
  onReadAgain(): void;
}

/** The popup on a policy: header and promise stay, the summary scrolls between them. */
export function PolicyView({ analysis, blocks, dependencies, pageChanged, onReadAgain }: PolicyViewProps) {
  const saving = useSaving(analysis, dependencies);
  const summary = useMemo(() => writeSummary(analysis, dependencies.locale), [analysis, dependencies]);
  const viewer = useClauseViewer(analysis, dependencies.showClauses);
  return (
    <>
      <PolicyHeader analysis={analysis} locale={dependencies.locale} onReadAgain={onReadAgain}>
        <SaveButton saving={saving} locale={dependencies.locale} />
        <CopyButton text={summary} what="summary" copy={dependencies.copy} />
        <CompareButton
          saving={saving}
          onCompare={(version) => dependencies.openComparison([{ kind: 'version', version }])}
        />
        <button
          type="button"
          class="icon-button"
          aria-label="Library"
          title="Library"
          onClick={dependencies.openLibrary}
        >
          <Icon name="library" />
        </button>
      </PolicyHeader>
      <ChangedSince saving={saving} locale={dependencies.locale} onCompare={dependencies.openChanges} />
      <div class="popup-body">
        <PolicySummary
          analysis={analysis}
          blocks={blocks}
          actions={dependencies}
          viewer={viewer}
          comparison={dependencies}
        />
      </div>
      <PageChanged changed={pageChanged} onReadAgain={onReadAgain} />
      <ReadingFooter figures={dependencies.figures} />
    </>
  );
}
