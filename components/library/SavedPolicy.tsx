import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PolicyRow, VersionRow } from '../../lib/store/database.ts';
import { writeMarkdown } from '../../lib/store/write-markdown.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { ClauseViewer } from '../clause-viewer.ts';
import type { ColumnRef } from '../comparison/column-ref.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import { formatDay } from '../format-date.ts';
import { Icon } from '../Icon.tsx';
import { isWebAddress } from '../openable-address.ts';
import { PolicyHeader } from '../PolicyHeader.tsx';
import { PolicySummary } from '../PolicySummary.tsx';
import { findClauses } from '../quote-clause.ts';
import { ReadingFooter } from '../ReadingFooter.tsx';
import { writeSummary } from '../write-summary.ts';
import { ChangesView } from './ChangesView.tsx';
import { FoundPassages } from './FoundPassages.tsx';
import { BackButton, type LibraryEntryProps, type VersionsReading } from './LibraryEntry.tsx';
import type { ShelfPlace, Tab } from './library-place.ts';
import { Menu } from './Menu.tsx';
import { type MarkedClauses, markHeading, nameOwner } from './marked-clauses.ts';
import { NotesView } from './NotesView.tsx';
import { nameFile } from './name-file.ts';
import { nameVersion } from './name-version.ts';
import { openForPrinting } from './open-for-printing.ts';
import { TabList } from './TabList.tsx';
import { TextView } from './TextView.tsx';

interface SavedPolicyProps extends LibraryEntryProps {
  version: VersionRow;
  analysis: PolicyAnalysis;
  versions: readonly VersionRow[];
  reading: VersionsReading;
  /** Chooses among the versions; nothing where there is but one. */
  picker: ComponentChildren;
}

/** A saved policy that can be read: what it says, its whole text, what changed in it, and the reader's own notes. */
export function SavedPolicy(props: SavedPolicyProps) {
  const { row, version, analysis, versions, place, dependencies, onGo } = props;
  // Clause ids mean something within one text only.
  const [mark, setMark] = useState<{ versionId: number; marked: MarkedClauses | null } | null>(null);
  const marked = mark === null ? markPlace(place, analysis) : mark.versionId === version.id ? mark.marked : null;
  const setMarked = (next: MarkedClauses | null) => setMark({ versionId: version.id, marked: next });
  const article = useRef<HTMLElement>(null);
  useEffect(() => openForPrinting(window, article), []);

  const showInText = (next: MarkedClauses) => {
    setMarked(next);
    onGo({ tab: 'text' });
  };
  const viewer: ClauseViewer = {
    place: 'text',
    shown: null,
    show: (owner, clauses, index) => showInText({ title: nameOwner(analysis, owner), clauses, index }),
    showHeading: (_, heading) => showInText(markHeading(heading)),
  };
  return (
    <article class="entry" ref={article}>
      <BackButton onBack={props.onBack} />
      <EntryHeader {...props} />
      {(place.tab === 'summary' || place.tab === 'text') && props.picker}
      <TabList label="Views of this policy" tabs={listTabs(props)} chosen={place.tab} onChoose={(tab) => onGo({ tab })}>
        {place.tab === 'summary' && (
          <div class="entry-column">
            <FoundPassages
              query={props.query}
              hit={props.hits.find(({ versionId }) => versionId === version.id) ?? null}
              analysis={analysis}
              onShow={showInText}
            />
            <PolicySummary
              analysis={analysis}
              actions={dependencies}
              viewer={viewer}
              comparison={{
                ...dependencies,
                openVendor: (vendor) => props.onLeave({ kind: 'vendors', vendor }),
              }}
            />
            <ReadingFooter figures={dependencies.figures} />
          </div>
        )}
        {place.tab === 'text' && <TextView analysis={analysis} marked={marked} onMark={setMarked} />}
        {place.tab === 'changes' && (
          <ChangesView
            row={row}
            versions={versions}
            reading={props.reading}
            beforeId={place.before}
            afterId={place.after}
            dependencies={dependencies}
            onChoose={(before, after) => onGo({ before, after })}
          />
        )}
        {place.tab === 'notes' && (
          <NotesView key={row.id} row={row} knownTags={props.knownTags} dependencies={dependencies} />
        )}
      </TabList>
    </article>
  );
}

/** The clauses that the place names, as somebody sees them who comes from elsewhere. */
function markPlace({ clauses }: ShelfPlace, analysis: PolicyAnalysis): MarkedClauses | null {
  const known = findClauses(analysis, clauses).map(({ id }) => id);
  if (known.length === 0) return null;
  const highlight = analysis.highlights.find((one) => one.clauses.slice(0, known.length).join() === known.join());
  return { title: highlight?.statement ?? 'What the comparison was read from', clauses: known, index: 0 };
}

function listTabs({ row, versions }: SavedPolicyProps): { id: Tab; title: string }[] {
  return [
    { id: 'summary', title: 'Summary' },
    { id: 'text', title: 'Text' },
    { id: 'changes', title: versions.length > 1 ? `Changes (${versions.length})` : 'Changes' },
    { id: 'notes', title: row.notes === '' && row.tags.length === 0 ? 'Notes' : 'Notes \u2022' },
  ];
}

/** What is wrong with an exported entry, '' where nothing is. */
function sayExported(
  exported: Awaited<ReturnType<LibraryEntryProps['dependencies']['exportPolicy']>>,
  versions: readonly VersionRow[],
  locale: string,
): string {
  switch (exported.outcome) {
    case 'exported': {
      if (exported.leftOut.length === 0) return '';
      const names = exported.leftOut.map(({ versionId }) => {
        const version = versions.find(({ id }) => id === versionId);
        return version === undefined ? 'one whose date is damaged too' : `the one ${nameVersion(version, locale)}`;
      });
      return `Not in the file, since it cannot be read: ${names.join('; ')}.`;
    }
    case 'missing':
      return 'Not exported: the entry was deleted meanwhile.';
    case 'unreadable':
      return 'Not exported: nothing of the entry can be read.';
    case 'failed':
      return `Not exported. ${describeStoreFailure(exported.reason)}`;
  }
}

/** The latest text goes by its policy, so that a bookmark moves on with it. */
function nameColumn(row: PolicyRow, version: VersionRow): ColumnRef {
  return version.id === row.latest ? { kind: 'policy', policy: row.id } : { kind: 'version', version: version.id };
}

function EntryHeader({ row, version, analysis, versions, dependencies, onRemove, onLeave }: SavedPolicyProps) {
  const { locale, copy, openAddress, offerFile } = dependencies;
  const summary = useMemo(() => writeSummary(analysis, locale), [analysis, locale]);
  const [problem, setProblem] = useState('');
  const exportMarkdown = () => {
    const text = writeMarkdown(row, version, analysis);
    offerFile(new Blob([text], { type: 'text/markdown' }), nameFile(row.site, version.savedAt, 'md'));
  };
  const exportJson = async () => {
    const exported = await dependencies.exportPolicy(row.id);
    setProblem(sayExported(exported, versions, locale));
    if (exported.outcome === 'exported') offerFile(exported.file, nameFile(row.site, version.savedAt, 'json'));
  };
  return (
    <PolicyHeader analysis={analysis} locale={locale} note={`Saved on ${formatDay(version.savedAt, locale)}`}>
      {isWebAddress(analysis.url) && (
        <button type="button" class="primary live-link" onClick={() => openAddress(analysis.url)}>
          <Icon name="open" />
          Open the live page
        </button>
      )}
      <button type="button" onClick={() => onLeave({ kind: 'compare', columns: [nameColumn(row, version)] })}>
        <Icon name="compare" />
        Compare
      </button>
      <span class="entry-tools">
        <CopyButton text={summary} what="summary" copy={copy} />
        <button type="button" class="icon-button" aria-label="Print" title="Print" onClick={dependencies.print}>
          <Icon name="print" />
        </button>
        <Menu
          label="Export this entry"
          items={[
            { title: 'Markdown, to read', onChoose: exportMarkdown },
            {
              title: 'JSON, to import elsewhere',
              onChoose: () => {
                exportJson().catch((error: unknown) => setProblem(`Not exported. ${saySurprise(error)}`));
              },
            },
          ]}
        />
        <button
          type="button"
          class="icon-button"
          aria-label="Delete"
          title="Delete with all its versions"
          onClick={() => onRemove(() => dependencies.deletePolicy(row))}
        >
          <Icon name="remove" />
        </button>
        <span class={problem === '' ? 'said-only' : 'save-result'} role="status">
          {problem}
        </span>
      </span>
    </PolicyHeader>
  );
}
