import { useState } from 'preact/hooks';
import type { ContactFact, PolicyAnalysis } from '../lib/types.ts';
import { ActionRow, type RowActions } from './ActionRow.tsx';
import type { ClauseViewer } from './clause-viewer.ts';
import { toOpenableAddress, writeOutTarget } from './openable-address.ts';
import { orderContacts } from './order-contacts.ts';

interface ContactListProps {
  analysis: PolicyAnalysis;
  contacts: readonly ContactFact[];
  actions: RowActions;
  viewer: ClauseViewer | null;
}

const rowsAtFirst = 5;

const roleNames: Record<ContactFact['role'], string> = {
  privacy: 'Privacy',
  dpo: 'Data protection',
  representative: 'Representative',
  general: 'General',
};

const verbs: Record<ContactFact['kind'], string> = { email: 'Write', phone: 'Call', form: 'Open', post: 'Open' };

/** Whom a reader can ask, those for privacy first. */
export function ContactList({ analysis, contacts, actions, viewer }: ContactListProps) {
  const [expanded, setExpanded] = useState(false);
  const ordered = orderContacts(contacts);
  const shown = expanded || ordered.length <= rowsAtFirst + 1 ? ordered : ordered.slice(0, rowsAtFirst);
  return (
    <section class="section" aria-labelledby="contacts-title">
      <h2 id="contacts-title" class="section-title">
        Contacts
      </h2>
      <ul class="opt-outs">
        {shown.map(({ kind, value, role, clause }, index) => {
          const means = { kind: kind === 'form' ? ('link' as const) : kind, target: value };
          const target = writeOutTarget(means) ?? value;
          return (
            <ActionRow
              key={index}
              owner={`contact/${index}`}
              analysis={analysis}
              actions={actions}
              viewer={viewer}
              kind={kind}
              term={roleNames[role]}
              detail={target}
              target={target}
              address={toOpenableAddress(means)}
              verb={verbs[kind]}
              clause={clause}
            />
          );
        })}
      </ul>
      {shown.length < ordered.length && (
        <button type="button" class="plain" onClick={() => setExpanded(true)}>
          {`Show all ${ordered.length} contacts`}
        </button>
      )}
    </section>
  );
}
