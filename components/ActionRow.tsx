import type { ComponentChildren } from 'preact';
import type { PolicyAnalysis } from '../lib/types.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { ClauseSteps } from './ClauseSteps.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { ClauseViewer } from './clause-viewer.ts';
import { findClauses } from './quote-clause.ts';

/** What a row with an address can do. */
export interface RowActions {
  /** Opens an http(s), mailto or tel address. */
  openAddress(address: string): void;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
}

interface ActionRowProps {
  analysis: PolicyAnalysis;
  actions: RowActions;
  viewer: ClauseViewer | null;
  /** Names the row, e.g. `opt-out/2`. */
  owner: string;
  /** What kind of row, for its style. */
  kind: string;
  /** What it is about: "Marketing", "Privacy". */
  term: string;
  /** What tells it from the others; a click on it shows its clause. */
  detail: string;
  /** What can be copied; null where there is nothing. */
  target: string | null;
  /** What the button opens, null where nothing can safely be opened. */
  address: string | null;
  /** What that button says. */
  verb: string;
  /** Clause id. */
  clause: string;
  /** A further button. */
  children?: ComponentChildren;
}

/** One address that a policy gives, as an action: what it is for, the address, and the buttons to copy and open it. */
export function ActionRow(props: ActionRowProps) {
  const { analysis, actions, viewer, owner, term, detail, target, address, verb, clause, children } = props;
  const shown = viewer?.shown?.owner === owner ? viewer.shown : null;
  const clauses = findClauses(analysis, [clause]);
  return (
    <li class="opt-out" data-kind={props.kind}>
      <div class="opt-out-row">
        <span class="opt-out-covers">{term}</span>
        {viewer === null ? (
          <span class="opt-out-detail">{detail}</span>
        ) : (
          <button
            type="button"
            class="opt-out-detail"
            title={viewer.place === 'text' ? 'Show in text' : 'Show in page'}
            onClick={() => viewer.show(owner, [clause], 0)}
          >
            {detail}
          </button>
        )}
        <span class="opt-out-actions">
          {target !== null && <CopyButton text={target} what={target} copy={actions.copy} />}
          {children}
          {address !== null && (
            <button
              type="button"
              class="primary"
              aria-label={`${verb} ${target ?? ''}`}
              onClick={() => actions.openAddress(address)}
            >
              {verb}
            </button>
          )}
        </span>
      </div>
      {(shown !== null || viewer?.place !== 'page') &&
        clauses.map((one) => <ClauseQuote key={one.id} clause={one} topic="choices" whole />)}
      {viewer !== null && shown !== null && (
        <ClauseSteps shown={shown} total={1} onStep={(index) => viewer.show(owner, [clause], index)} />
      )}
    </li>
  );
}
