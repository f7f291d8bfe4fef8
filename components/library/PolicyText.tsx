import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Valence } from '../../lib/taxonomy/practices.ts';
import type { Evidence } from './find-evidence.ts';
import { groupLists, type TextBlock, type TextPart } from './lay-out-text.ts';
import type { MarkedClauses } from './marked-clauses.ts';

interface PolicyTextProps {
  blocks: readonly TextBlock[];
  evidence: readonly Evidence[];
  marked: MarkedClauses | null;
  /** BCP 47 tag, for the right voice and hyphens. */
  language: string;
}

/** The text itself, headings and lists kept. Whatever stands in it is shown as text: it came from a page that may be hostile. */
export function PolicyText({ blocks, evidence, marked, language }: PolicyTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupLists(blocks), [blocks]);
  const valences = useMemo(() => new Map(evidence.map(({ clause, valence }) => [clause, valence])), [evidence]);
  const current = marked?.clauses[marked.index];
  useEffect(() => {
    if (current === undefined) return;
    const parts = root.current?.querySelectorAll<HTMLElement>('[data-clause]') ?? [];
    [...parts].find((part) => part.dataset.clause === current)?.scrollIntoView({ block: 'center' });
    // A further click on the same statement leads back to its clause.
  }, [marked, current]);
  const showPart = (part: TextPart, index: number) => (
    <ClausePart key={index} part={part} valence={valences.get(part.clause ?? '')} marked={marked} current={current} />
  );
  return (
    <div class="policy-text" ref={root} lang={language === 'und' ? undefined : language} dir="auto">
      {groups.map((group) => (
        <TextGroup key={group[0]?.start} group={group} showPart={showPart} />
      ))}
    </div>
  );
}

interface TextGroupProps {
  group: readonly TextBlock[];
  showPart(part: TextPart, index: number): ComponentChild;
}

function TextGroup({ group, showPart }: TextGroupProps) {
  const [first] = group;
  switch (first?.kind) {
    case 'heading':
      return <h2>{first.parts.map(showPart)}</h2>;
    case 'list-item':
      return (
        <ul>
          {group.map(({ start, parts }) => (
            <li key={start}>{parts.map(showPart)}</li>
          ))}
        </ul>
      );
    case 'paragraph':
    case 'table-row':
      return <p class={first.kind}>{first.parts.map(showPart)}</p>;
    case undefined:
      return null;
  }
}

interface ClausePartProps {
  part: TextPart;
  valence: Valence | undefined;
  marked: MarkedClauses | null;
  current: string | undefined;
}

function ClausePart({ part: { text, clause }, valence, marked, current }: ClausePartProps) {
  if (clause === null) return <>{text}</>;
  const isMarked = marked?.clauses.includes(clause) === true;
  const content = isMarked ? <mark data-current={clause === current}>{text}</mark> : text;
  return (
    <span data-clause={clause} data-valence={valence}>
      {content}
    </span>
  );
}
