import { useState } from 'preact/hooks';
import type { OptOut, OptOutCover, PolicyAnalysis } from '../lib/types.ts';
import { ActionRow, type RowActions } from './ActionRow.tsx';
import type { ClauseViewer } from './clause-viewer.ts';
import { toOpenableAddress, writeOutTarget } from './openable-address.ts';
import { orderOptOuts } from './order-opt-outs.ts';

interface OptOutListProps {
  analysis: PolicyAnalysis;
  actions: RowActions;
  viewer: ClauseViewer | null;
}

/** So many rows are shown at first; the topics below must stay in reach. */
const rowsAtFirst = 5;

/** Every means that the policy gives to refuse something, as an action. */
export function OptOutList({ analysis, actions, viewer }: OptOutListProps) {
  const [expanded, setExpanded] = useState(false);
  const optOuts = orderOptOuts(analysis.optOuts);
  // One row more takes no more room than the button that would hide it.
  const shown = expanded || optOuts.length <= rowsAtFirst + 1 ? optOuts : optOuts.slice(0, rowsAtFirst);
  return (
    <section class="section" aria-labelledby="opt-out-title">
      <h2 id="opt-out-title" class="section-title">
        Opt out
      </h2>
      <ul class="opt-outs">
        {shown.map((optOut, index) => (
          <OptOutRow
            key={index}
            owner={`opt-out/${index}`}
            analysis={analysis}
            optOut={optOut}
            actions={actions}
            viewer={viewer}
          />
        ))}
      </ul>
      {shown.length < optOuts.length && (
        <button type="button" class="plain" onClick={() => setExpanded(true)}>
          {`Show all ${optOuts.length}`}
        </button>
      )}
    </section>
  );
}

const coverNames: Record<OptOutCover, string> = {
  marketing: 'Marketing',
  advertising: 'Advertising',
  cookies: 'Cookies',
  'sale-or-sharing': 'Sale or sharing',
  account: 'Account',
  'ai-training': 'AI training',
  other: 'Other uses',
};

/** What the button says, by the kind of address that it opens. */
const verbs: Record<OptOut['kind'], string> = {
  email: 'Write',
  phone: 'Call',
  link: 'Open',
  setting: 'Open',
  browser: 'Open',
  post: 'Open',
};

/** People know an e-mail address or a number when they see one; of a web address its label says more. */
function isReadable({ kind, target }: OptOut): boolean {
  return target !== null && (kind === 'email' || kind === 'phone' || kind === 'post');
}

interface OptOutRowProps extends OptOutListProps {
  optOut: OptOut;
  owner: string;
}

function OptOutRow({ analysis, optOut, owner, actions, viewer }: OptOutRowProps) {
  const { kind, label, clause } = optOut;
  const address = toOpenableAddress(optOut);
  const covers = optOut.covers.map((cover) => coverNames[cover]).join(', ');
  const target = writeOutTarget(optOut);
  const rest = { analysis, actions, viewer, owner, kind, target, address, clause };
  return (
    <ActionRow
      {...rest}
      term={covers}
      detail={isReadable(optOut) && target !== null ? target : label}
      verb={verbs[kind]}
    >
      {viewer?.place === 'page' && address === null && (
        <button
          type="button"
          aria-label={`How: show the clause about ${covers.toLowerCase()}`}
          onClick={() => viewer.show(owner, [clause], 0)}
        >
          How
        </button>
      )}
    </ActionRow>
  );
}
