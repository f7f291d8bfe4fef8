/** Finds whom "contact us" means, where a sentence leaves the address to another part of the policy. */
import { guard } from '../expressions/guarded-expression.ts';
import type { ContactFact, TaggedClause } from '../types.ts';
import { findContacts } from './find-contacts.ts';
import type { ContactPoint } from './opt-out-context.ts';
import { readPostTarget } from './read-post-target.ts';

/** Addresses for other matters, and those of others. */
const otherMatters = guard(
  /^(?:abuse|copyright|dmca|press|media|jobs?|careers?|recruit\w*|security|sales|billing|investors?|news|law-?enforcement|subpoena\w*|legal-?process|casework|accessib\w*|content|events?|feedback|webmaster)\b|@(?:[\w.-]+\.)?(?:dataprotection|ico|cnil|edpb|garanteprivacy|edoeb|autoriteitpersoonsgegevens|bfdi|[\w-]+\.gov|gov)\b/i,
);

/** What a content network puts in the place of an e-mail address. */
const hidden = /\/cdn-cgi\/l\/email-protection/i;

const roleOrder: readonly ContactFact['role'][] = ['privacy', 'dpo', 'general'];

/** An address that goes on for more lines than this is none. */
const addressLines = 6;

/**
 * The e-mail address for privacy, else that of the data protection officer, else any, with the postal address that is given in the same breath; a
 * contact form where the policy gives no e-mail address, and a telephone number where it gives no form either.
 */
export function findContactPoint(clauses: readonly TaggedClause[]): ContactPoint[] {
  const contacts = findContacts(clauses).filter(({ value }) => !otherMatters.test(value) && !hidden.test(value));
  for (const kind of ['email', 'form', 'phone'] as const) {
    for (const role of roleOrder) {
      const contact = contacts.find((one) => one.kind === kind && one.role === role);
      if (contact === undefined) continue;
      const point: ContactPoint = { kind: kind === 'form' ? 'link' : kind, value: contact.value };
      const post = findPostBeside(clauses, contact.value);
      return post === undefined ? [point] : [point, { kind: 'post', value: post }];
    }
  }
  return [];
}

/** The postal address of a clause that names the other address as well. */
function findPostBeside(clauses: readonly TaggedClause[], value: string): string | undefined {
  for (const [index, { text }] of clauses.entries()) {
    if (!text.includes(value)) continue;
    const following = clauses.slice(index + 1, index + 1 + addressLines).map((clause) => clause.text);
    const post = readPostTarget(text, following);
    if (post !== undefined) return post;
  }
  return undefined;
}
