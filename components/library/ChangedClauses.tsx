import { useMemo, useState } from 'preact/hooks';
import type { ClauseRow } from '../../lib/compare/policy-changes.ts';
import { ChangedClause } from './ChangedClause.tsx';
import { foldRows, type RowGroup, sayFolded } from './fold-rows.ts';

interface ChangedClausesProps {
  rows: readonly ClauseRow[];
  /** Most of the text has no counterpart, so that it is no help to have it all open. */
  isRewrite: boolean;
}

/** The clauses of both versions beside each other, in the order of the new one. */
export function ChangedClauses({ rows, isRewrite }: ChangedClausesProps) {
  const [isOpen, setOpen] = useState(!isRewrite);
  const groups = useMemo(() => foldRows(rows), [rows]);
  return (
    <section class="section" aria-labelledby="changes-clauses">
      <h2 id="changes-clauses" class="section-title">
        Clause by clause
      </h2>
      {isOpen && (
        <div class="side-heads" aria-hidden="true">
          <span>Before</span>
          <span>Now</span>
        </div>
      )}
      {isOpen ? (
        <ol class="clause-rows">
          {groups.map((group, index) => (
            <li key={index} class={`clause-group-${group.kind}`}>
              <GroupView group={group} />
            </li>
          ))}
        </ol>
      ) : (
        <p>
          So much is new that the clauses can hardly be laid side by side.{' '}
          <button type="button" class="plain" onClick={() => setOpen(true)}>
            {`Show all ${rows.length} clauses`}
          </button>
        </p>
      )}
    </section>
  );
}

function GroupView({ group }: { group: RowGroup }) {
  switch (group.kind) {
    case 'heading':
      return (
        <h3 class="clause-heading" dir="auto">
          {group.text}
        </h3>
      );
    case 'changed':
      return <ChangedClause row={group.row} />;
    case 'folded':
      return <FoldedRows group={group} />;
  }
}

function FoldedRows({ group }: { group: Extract<RowGroup, { kind: 'folded' }> }) {
  // Drawn when it is first opened: most of a long policy stays the same.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="folded" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{sayFolded(group)}</summary>
      {wasOpened &&
        group.rows.map((row) => (
          <p key={row.after?.clauses[0]} class="same-clause" dir="auto">
            {row.moved && <span class="tag">moved</span>}
            {row.after?.text.replaceAll('\t', ' \u00b7 ')}
          </p>
        ))}
    </details>
  );
}
