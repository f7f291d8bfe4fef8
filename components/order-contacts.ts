import { writeOutEmail } from '../lib/summarise/read-addresses.ts';
import type { ContactFact } from '../lib/types.ts';

const roleOrder: readonly ContactFact['role'][] = ['privacy', 'dpo', 'representative', 'general'];
const kindOrder: readonly ContactFact['kind'][] = ['email', 'form', 'phone', 'post'];

/** Contacts in the order in which somebody with a question needs them: for privacy first, and what is answered in writing first. One address written in two ways stands once. */
export function orderContacts(contacts: readonly ContactFact[]): ContactFact[] {
  const rank = ({ role, kind }: ContactFact) => roleOrder.indexOf(role) * kindOrder.length + kindOrder.indexOf(kind);
  const seen = new Set<string>();
  return contacts
    .toSorted((one, other) => rank(one) - rank(other))
    .filter(({ kind, value }) => {
      const name = kind === 'email' ? writeOutEmail(value).replace(/ /g, '').toLowerCase() : value;
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
}
